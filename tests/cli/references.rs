//! Lists of references that are values of one unique field: `--by`.

use crate::env::{TestEnv, refused};

/// Anna has the number 1042 and Bert 7; contact 3 has none.
fn with_numbers() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    env.ok(["fields", "add", "tier"]);
    env.ok(["contacts", "add", "--email", "anna@example.com", "--set", "customer_id=1042"]);
    env.ok(["contacts", "add", "--email", "bert@example.com", "--set", "customer_id=7"]);
    env.ok(["contacts", "add", "--email", "carl@example.com"]);
    env.ok(["groups", "add", "VIP"]);
    env
}

fn members(env: &TestEnv) -> String {
    env.ok(["groups", "members", "VIP", "--format", "ids"])
}

#[test]
fn a_list_is_read_by_a_key_of_ones_own() {
    let env = with_numbers();
    let added =
        env.run_with_stdin(["groups", "add-members", "VIP", "--by", "customer_id", "-"], " 1042\n\n7\n07\n");
    assert_eq!(added.status, 0, "{added}");
    assert_eq!(members(&env), "1\n2\n");
    env.ok(["groups", "remove-members", "VIP", "--by", "Customer-ID", "7"]);
    assert_eq!(members(&env), "1\n");
    env.ok(["groups", "add-members", "VIP", "--by", "id", "3", "2"]);
    assert_eq!(members(&env), "1\n2\n3\n");
    env.ok(["groups", "remove-members", "VIP", "--by", "email", "ANNA@example.com", "carl@example.com"]);
    assert_eq!(members(&env), "2\n");
    let guids = env.ok(["contacts", "list", "--fields", "guid", "--format", "csv", "--no-header"]);
    let again = env.run_with_stdin(["groups", "add-members", "VIP", "--by", "guid", "-"], guids);
    assert!(again.stderr.contains("Added 2 contacts to group 1 (VIP); 1 is in it already"), "{again}");
    assert_eq!(members(&env), "1\n2\n3\n");
    let edit = ["contacts", "edit", "--by", "customer_id", "7", "1042", "--city", "Bonn"];
    refused(&env.run(edit), 4, "not changing 2 contacts without confirmation");
    env.ok(edit.into_iter().chain(["--yes"]));
    assert_eq!(env.ok(["contacts", "list", "city:Bonn", "--format", "ids"]), "1\n2\n");
    env.ok(["contacts", "edit", "--by", "customer_id", "7", "--city", "Graz"]);
    assert_eq!(env.ok(["contacts", "list", "city:Graz", "--format", "ids"]), "2\n");
    refused(&env.run(["contacts", "edit", "--by", "customer_id", "7", "--editor"]), 2, "which needs no --by");
    let planned = env.run(["contacts", "delete", "--by", "customer_id", "7", "1042", "7", "--dry-run"]);
    assert!(planned.stderr.contains("2 contacts will be deleted"), "{planned}");
    env.ok(["contacts", "delete", "--by", "customer_id", "7", "--yes"]);
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n3\n");
}

#[test]
fn one_unknown_value_stops_the_command() {
    let env = with_numbers();
    for (by, values, status, message) in [
        ("customer_id", "1042\n8\n7\n", 3, "no contact has the customer_id 8"),
        ("customer_id", "1042\nanna@example.com\n", 2, "customer_id:anna@example.com: not a whole number"),
        ("id", "1\n99\n", 3, "there is no contact 99"),
        ("id", "1\nanna\n", 2, "anna: an id is a whole number"),
        (
            "email",
            "anna@example.com\nzoe@example.com\n",
            3,
            "no contact has the e-mail address zoe@example.com",
        ),
        ("email", "1\n", 2, "1: not an address: no @"),
        ("guid", "1\n", 2, "1: not a GUID"),
        ("guid", "0190f3e0-0000-7000-8000-000000000000\n", 3, "no contact has the guid 0190f3e0"),
        ("tier", "gold\n", 2, "tier is not unique, so that it does not say who is meant"),
        ("city", "Boston\n", 2, "city does not say who is meant: several contacts may have the same"),
        ("costumer_id", "7\n", 2, "did you mean `customer_id`?"),
    ] {
        for command in [
            &["groups", "add-members", "VIP"][..],
            &["contacts", "delete", "--yes"],
            &["contacts", "edit", "--city", "X", "--yes"],
        ] {
            let args = [command, &["--by", by, "-"]].concat();
            refused(&env.run_with_stdin(args, values), status, message);
        }
    }
    assert_eq!((members(&env).as_str(), env.ok(["contacts", "list", "--count"]).as_str()), ("", "3\n"));
    refused(
        &env.run(["contacts", "delete", "--by", "customer_id", "", "--yes"]),
        2,
        "an empty text is no customer_id",
    );
    for by in [&[][..], &["--by", "id"]] {
        let edit = [&["contacts", "edit", "99", "--city", "X"], by].concat();
        refused(&env.run(edit), 3, "there is no contact 99");
    }
    refused(&env.run(["groups", "add-members", "VIP", "--by", "id", "--select", "city:x"]), 2, "CONTACT");
}
