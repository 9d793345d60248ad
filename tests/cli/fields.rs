//! `fields`: fields of the user's own, and that they are used like the built-in ones.

use insta::assert_snapshot;

use crate::env::{Output, TestEnv};

/// A database with a choice, a key and an amount, and two contacts who have them.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["fields", "add", "loyalty_tier", "--type", "choice", "--choices", "Gold,Silver"]);
    env.ok(["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    env.ok(["fields", "add", "revenue", "--type", "decimal", "--label", "Revenue (EUR)"]);
    let set =
        |pairs: &[&str]| pairs.iter().flat_map(|pair| ["--set".to_owned(), (*pair).to_owned()]).collect();
    let add = |email: &str, pairs: &[&str]| {
        let pairs: Vec<String> = set(pairs);
        let mut args = vec!["contacts".to_owned(), "add".to_owned(), "--email".to_owned(), email.to_owned()];
        args.extend(pairs);
        env.ok(args);
    };
    add("anna@example.com", &["loyalty_tier=gold", "customer_id=1042", "revenue=12.50"]);
    add("bert@example.com", &["customer_id=7", "revenue=-3"]);
    env
}

fn refused(output: &Output, status: i32, message: &str) {
    assert_eq!(output.status, status, "{output}");
    assert!(output.stderr.contains(message), "no {message:?} in\n{output}");
    assert!(output.stdout.is_empty(), "{output}");
}

#[test]
fn a_field_is_listed_and_shown_with_the_number_of_its_values() {
    let env = env();
    assert_snapshot!(env.run(["fields", "list"]), @r#"
    ID  NAME          LABEL          TYPE     UNIQUE  VALUES
     1  loyalty_tier  Loyalty tier   choice   no           1
     2  customer_id   Customer id    integer  yes          2
     3  revenue       Revenue (EUR)  decimal  no           2
    [0]
    "#);
    assert_snapshot!(env.run(["fields", "show", "Loyalty-Tier"]), @r#"
    ID           1
    NAME         loyalty_tier
    LABEL        Loyalty tier
    TYPE         choice
    CHOICES      Gold, Silver
    UNIQUE       no
    VALUES       1
    DESCRIPTION  -
    [0]
    "#);
    assert_eq!(env.ok(["fields", "list", "--built-in", "--count"]), "24\n");
}

#[test]
fn a_field_of_ones_own_is_used_like_a_built_in_one() {
    let env = env();
    assert_snapshot!(env.run(["contacts", "show", "customer_id:1042", "--section", "info"]), @r"
    (no name)
    anna@example.com  Receiving marketing emails

    CONTACT INFO
      Loyalty tier   Gold
      Customer id    1042
      Revenue (EUR)  12.5
    [0]
    ");
    let listed = ["contacts", "list", "--fields", "email,revenue,loyalty_tier", "--format", "csv"];
    let list = |more: &[&str]| env.ok([&listed[..], more].concat());
    assert_eq!(
        list(&["--sort", "revenue"]),
        "email,revenue,loyalty_tier\nbert@example.com,-3,\nanna@example.com,12.5,Gold\n"
    );
    for (term, found) in [
        ("revenue:..0", "bert@example.com,-3,"),
        ("revenue:12.5", "anna@example.com,12.5,Gold"),
        ("loyalty_tier:GOLD,silver", "anna@example.com,12.5,Gold"),
        ("loyalty-tier:", "bert@example.com,-3,"),
        ("customer_id:8..", "anna@example.com,12.5,Gold"),
    ] {
        assert_eq!(list(&[term, "--no-header"]), format!("{found}\n"), "{term}");
    }
    let json: serde_json::Value = serde_json::from_str(&env.ok(["contacts", "show", "1", "--json"])).unwrap();
    assert_eq!(
        (&json["loyalty_tier"], &json["customer_id"], &json["revenue"]),
        (&"Gold".into(), &1042.into(), &12.5.into())
    );
    env.ok(["contacts", "edit", "customer_id:7", "--set", "LOYALTY_TIER=silver", "--unset", "revenue"]);
    let sql = "SELECT loyalty_tier, customer_id, revenue FROM contacts ORDER BY id";
    assert_eq!(env.ok(["db", "query", sql, "--format", "csv", "--no-header"]), "Gold,1042,12.5\nSilver,7,\n");
    env.ok(["db", "undo"]);
    assert_eq!(list(&["revenue:..0", "--no-header"]), "bert@example.com,-3,\n");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn a_bad_value_is_refused_with_its_reason() {
    let env = env();
    for (pair, status, message) in [
        ("loyalty_tier=golden", 5, "loyalty_tier: none of its choices; perhaps Gold"),
        ("customer_id=4.5", 5, "customer_id: not a whole number"),
        ("revenue=1,234.50", 5, "revenue: a number with a comma"),
        ("revenue=0.1234567", 5, "revenue: more than 6 digits after the point"),
        ("customer_id=1042", 5, "customer_id 1042 is that of contact 1 already"),
        ("shoe_size=42", 2, "`acquaint fields add shoe_size` makes a field of your own"),
    ] {
        refused(&env.run(["contacts", "edit", "2", "--set", pair]), status, message);
    }
    refused(
        &env.run(["contacts", "list", "loyalty_tier:golden"]),
        2,
        "unknown choice of loyalty_tier `golden`",
    );
    refused(&env.run(["contacts", "list", "revenue:much"]), 2, "`much` is not a number");
    refused(&env.run(["contacts", "show", "customer_id:9"]), 3, "no contact has the customer_id 9");
    refused(&env.run(["contacts", "show", "revenue:9"]), 2, "revenue is not unique");
}

#[test]
fn a_name_that_cannot_be_one_is_refused() {
    let env = TestEnv::new();
    for (name, message) in [
        ("email", "`email` is a built-in field"),
        ("First-Name", "`first_name` is a built-in field"),
        ("not", "is a word of the condition language"),
        ("notes", "is a word of the condition language"),
        ("a b", "consists of letters, digits and `_`"),
        ("1st", "begins with a letter"),
        ("", "the name is empty"),
        (&"x".repeat(300), "at most 60 characters, and this one 300"),
    ] {
        refused(&env.run(["fields", "add", name]), 5, message);
    }
    // Words of SQL and every script are names like others.
    for name in ["select", "客户编号"] {
        env.ok(["fields", "add", name]);
        let set = format!("{name}=x y");
        env.ok(["contacts", "add", "--last-name", "Kim", "--set", &set]);
        assert_eq!(env.ok(["contacts", "list", &format!("{name}:x y"), "--count"]), "1\n");
        let sql = format!("SELECT \"{name}\" FROM contacts WHERE \"{name}\" IS NOT NULL");
        assert_eq!(env.ok(["db", "query", &sql, "--no-header", "--format", "csv"]), "x y\n");
    }
    refused(&env.run(["fields", "add", "SELECT"]), 5, "there is already a field `select`");
    refused(&env.run(["fields", "add", "tier", "--type", "choice"]), 2, "tier needs its choices");
    refused(
        &env.run(["fields", "add", "tier", "--choices", "a,b"]),
        2,
        "a field of type text has no choices",
    );
    refused(
        &env.run(["fields", "add", "t", "--type", "choice", "--choices", "a,A"]),
        5,
        "`A` is given twice",
    );
}

#[test]
fn another_type_converts_the_values_or_lists_those_in_the_way() {
    let env = env();
    env.ok(["fields", "edit", "revenue", "--type", "text"]);
    env.ok(["contacts", "edit", "2", "--set", "revenue=lots"]);
    assert_snapshot!(env.run(["fields", "edit", "revenue", "--type", "decimal"]), @r#"
    --- stderr ---
    Error: 1 value of revenue cannot become decimal; nothing was changed
      2  lots: not a number; write 1234.5
    Hint: each line begins with the contact: `acquaint contacts edit CONTACT --set revenue=VALUE` gives it another value
    [4]
    "#);
    env.ok(["contacts", "edit", "2", "--set", "revenue=4"]);
    refused(
        &env.run(["fields", "edit", "revenue", "--type", "integer"]),
        4,
        "1 value of revenue cannot become integer",
    );
    env.ok(["fields", "edit", "revenue", "--type", "decimal"]);
    assert_eq!(env.ok(["contacts", "list", "revenue:4..20", "--count"]), "2\n");
    // Whose values become the same cannot be unique any more.
    env.ok(["fields", "edit", "customer_id", "--type", "text"]);
    env.ok(["contacts", "edit", "2", "--set", "customer_id=01042"]);
    refused(&env.run(["fields", "edit", "customer_id", "--type", "integer"]), 4, "1042: contacts 1, 2");
    env.ok(["db", "undo", "2..11", "--yes"]);
    assert_eq!(env.ok(["fields", "list", "--format", "ids"]), "1\n");
}

#[test]
fn a_choice_in_use_stays() {
    let env = env();
    assert_snapshot!(env.run(["fields", "edit", "loyalty_tier", "--remove-choice", "gold"]), @r#"
    --- stderr ---
    Error: 1 value of loyalty_tier would be none of its choices; nothing was changed
      1  Gold: none of its choices
    Hint: each line begins with the contact: `acquaint contacts edit CONTACT --set loyalty_tier=Silver` gives it another value
    [4]
    "#);
    env.ok(["fields", "edit", "loyalty_tier", "--remove-choice", "silver", "--add-choice", "Platinum"]);
    // Written in another way it is the same choice, and the values follow.
    env.ok(["fields", "edit", "loyalty_tier", "--choices", "GOLD,Platinum"]);
    assert_eq!(
        env.ok(["contacts", "list", "--fields", "loyalty_tier", "loyalty_tier:gold", "--format", "csv"]),
        "loyalty_tier\nGOLD\n"
    );
    refused(
        &env.run(["fields", "edit", "loyalty_tier", "--remove-choice", "silver"]),
        3,
        "has no choice `silver`",
    );
}

#[test]
fn a_field_becomes_unique_only_without_repeated_values() {
    let env = env();
    env.ok(["contacts", "edit", "2", "--set", "revenue=12.5"]);
    assert_snapshot!(env.run(["fields", "edit", "revenue", "--unique"]), @r#"
    --- stderr ---
    Error: revenue cannot be unique: several contacts share 1 value of it; nothing was changed
      12.5: contacts 1, 2
    Hint: `acquaint contacts list revenue:VALUE` shows who they are
    [4]
    "#);
    env.ok(["contacts", "edit", "2", "--set", "revenue=13"]);
    env.ok(["fields", "edit", "revenue", "--unique"]);
    refused(
        &env.run(["contacts", "edit", "2", "--set", "revenue=12.50"]),
        5,
        "revenue 12.5 is that of contact 1",
    );
    env.ok(["fields", "edit", "revenue", "--not-unique"]);
    env.ok(["contacts", "edit", "2", "--set", "revenue=12.50"]);
    refused(&env.run(["db", "undo", "9"]), 4, "share a value by now in a field that would be unique again");
}

#[test]
fn a_deleted_field_comes_back_with_its_values() {
    let env = env();
    refused(&env.run(["fields", "delete", "revenue"]), 4, "2 contacts have a value in it");
    assert_snapshot!(env.run(["fields", "delete", "revenue", "--yes"]), @r#"
    --- stderr ---
    Deleted field 3: revenue (decimal) with the values of 2 contacts. Undo with `acquaint db undo 6`
    [0]
    "#);
    refused(&env.run(["contacts", "list", "revenue:4"]), 2, "unknown field `revenue`");
    assert!(!env.ok(["contacts", "show", "1", "--json"]).contains("revenue"));
    env.ok(["contacts", "edit", "1", "--city", "Boston"]);
    env.ok(["db", "vacuum"]);
    env.ok(["db", "undo", "6"]);
    assert_eq!(env.ok(["contacts", "list", "revenue:-3..12.5", "--count"]), "2\n");
    // A new one of that name is another one.
    env.ok(["fields", "delete", "revenue", "--yes"]);
    env.ok(["fields", "add", "revenue"]);
    assert_eq!(env.ok(["contacts", "list", "revenue:*", "--count"]), "0\n");
    refused(&env.run(["db", "undo", "9"]), 4, "revenue is in use again in fields");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn a_vacuum_drops_the_columns_that_nobody_can_ask_for() {
    let env = env();
    let columns = |env: &TestEnv| -> i64 {
        let sql = "SELECT count(*) FROM pragma_table_info('contacts') WHERE name LIKE 'field%'";
        rusqlite::Connection::open(env.database()).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    env.ok(["fields", "delete", "revenue", "--yes"]);
    env.ok(["db", "vacuum"]);
    assert_eq!(columns(&env), 3);
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute_batch("DELETE FROM journal").unwrap();
    drop(shell);
    env.ok(["db", "vacuum"]);
    assert_eq!(columns(&env), 2);
    assert_eq!(
        env.ok(["contacts", "show", "customer_id:7", "--fields", "email", "--format", "csv"]),
        "email\nbert@example.com\n"
    );
    env.ok(["contacts", "edit", "2", "--set", "customer_id=8"]);
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn taking_back_a_field_that_is_in_use_is_refused() {
    let env = env();
    refused(&env.run(["db", "undo", "3"]), 4, "contacts have values by now in a field that it had added");
    env.ok(["contacts", "delete", "1", "2", "--yes"]);
    env.ok(["db", "undo", "3"]);
    assert_eq!(env.ok(["fields", "list", "--format", "ids"]), "1\n2\n");
    // Its contacts come back without it.
    env.ok(["db", "undo", "6"]);
    assert_eq!(env.ok(["contacts", "list", "customer_id:7", "--count"]), "1\n");
}

#[test]
fn many_fields_are_edited_and_taken_back() {
    let env = TestEnv::new();
    let headers: Vec<String> = (1..=120).map(|n| format!("f{n}")).collect();
    let row = |value: &str| headers.iter().map(|_| value).collect::<Vec<_>>().join(",");
    let file = |value: &str| format!("email,{}\nanna@example.com,{}\n", headers.join(","), row(value));
    env.write_file("people.csv", file("some \"text}\"".replace('"', "'").as_str()));
    env.ok(["contacts", "import", "people.csv", "--new-field", "*"]);
    let before = env.ok(["contacts", "show", "1", "--json"]);
    env.write_file("people.csv", file("other"));
    env.ok(["contacts", "import", "people.csv"]);
    assert_ne!(env.ok(["contacts", "show", "1", "--json"]), before);
    env.ok(["db", "undo"]);
    let after: serde_json::Value =
        serde_json::from_str(&env.ok(["contacts", "show", "1", "--json"])).unwrap();
    let mut before: serde_json::Value = serde_json::from_str(&before).unwrap();
    before["modified"] = after["modified"].clone();
    assert_eq!(after, before);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn what_is_exported_is_imported_unchanged() {
    let env = env();
    env.ok(["fields", "add", "vip", "--type", "boolean"]);
    env.ok(["fields", "add", "last_order", "--type", "date"]);
    env.ok(["contacts", "edit", "1", "--set", "vip=yes", "--set", "last_order=2024-02-29"]);
    env.ok(["contacts", "export", "-o", "all.csv"]);
    let again = env.run(["contacts", "import", "all.csv"]);
    assert!(again.stderr.contains("2 read, 0 added, 0 updated, 2 unchanged, 0 rejected"), "{again}");
    assert!(env.read_file("all.csv").contains(",Gold,1042,12.5,true,2024-02-29\n"));
}

/// What undoing brings back was written when the field had another type.
#[test]
fn undoing_across_a_change_of_type_converts_or_refuses() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["contacts", "add", "--email", "bert@example.com"]);
    env.ok(["contacts", "add", "--email", "carl@example.com"]);
    env.ok(["fields", "add", "n", "--type", "integer"]);
    env.ok(["contacts", "edit", "1", "--set", "n=7"]);
    env.ok(["contacts", "edit", "2", "--set", "n=9"]);
    env.ok(["contacts", "delete", "2", "--yes"]);
    env.ok(["contacts", "edit", "1", "--unset", "n"]);
    env.ok(["fields", "edit", "n", "--type", "decimal"]);
    env.ok(["db", "undo", "8"]);
    env.ok(["db", "undo", "7"]);
    let values = |env: &TestEnv| {
        env.ok(["contacts", "list", "n:*", "--fields", "id,n", "--format", "csv", "--no-header"])
    };
    assert_eq!(values(&env), "1,7\n2,9\n");
    // A value that came later stands in the way of the old type, or is converted.
    env.ok(["contacts", "edit", "3", "--set", "n=2.5"]);
    refused(
        &env.run(["db", "undo", "9"]),
        4,
        "contact 3 would have 2.5 in n, which its type or its choices no longer take",
    );
    env.ok(["contacts", "edit", "3", "--set", "n=2"]);
    env.ok(["fields", "edit", "n", "--type", "text"]);
    env.ok(["contacts", "edit", "3", "--set", "n=4"]);
    env.ok(["contacts", "edit", "3", "--set", "n=5"]);
    assert_eq!(values(&env), "1,7\n2,9\n3,5\n");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn undoing_keeps_to_the_choices_of_today() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["fields", "add", "ch", "--type", "choice", "--choices", "a,b"]);
    env.ok(["contacts", "edit", "1", "--set", "ch=a"]);
    env.ok(["contacts", "edit", "1", "--set", "ch=b"]);
    env.ok(["fields", "edit", "ch", "--remove-choice", "a"]);
    refused(&env.run(["db", "undo", "4"]), 4, "contact 1 would have a in ch");
    env.ok(["fields", "edit", "ch", "--add-choice", "c"]);
    env.ok(["contacts", "edit", "1", "--set", "ch=c"]);
    refused(&env.run(["db", "undo", "6"]), 4, "contact 1 would have c in ch");
    env.ok(["db", "undo", "7"]);
    env.ok(["db", "undo", "6"]);
    env.ok(["db", "undo", "5"]);
    env.ok(["db", "undo", "4"]);
    assert_eq!(env.ok(["contacts", "list", "ch:a", "--count"]), "1\n");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn an_undo_names_the_field_whose_value_is_taken() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["contacts", "add", "--email", "bert@example.com"]);
    env.ok(["fields", "add", "n", "--type", "integer"]);
    env.ok(["contacts", "edit", "1", "--set", "n=1"]);
    env.ok(["contacts", "edit", "1", "--unset", "n"]);
    env.ok(["contacts", "edit", "2", "--set", "n=1"]);
    env.ok(["fields", "edit", "n", "--unique"]);
    refused(&env.run(["db", "undo", "5"]), 4, "its value of n is that of another contact by now");
}

#[test]
fn a_decimal_is_exact_in_every_format() {
    let env = TestEnv::new();
    env.ok(["fields", "add", "d", "--type", "decimal"]);
    for number in ["123456789012.123456", "-0.000001", "9223372036854.775807"] {
        env.ok(["contacts", "add", "--last-name", "Kim", "--set", &format!("d={number}")]);
    }
    for (id, number) in [("1", "123456789012.123456"), ("2", "-0.000001"), ("3", "9223372036854.775807")] {
        assert!(
            env.ok(["contacts", "show", id, "--json"]).contains(&format!("\"d\": {number},")),
            "{number}"
        );
        let listed = env.ok(["contacts", "list", &format!("id:{id}"), "--fields", "d", "--format", "jsonl"]);
        assert_eq!(listed, format!("{{\"d\":{number}}}\n"));
    }
}

#[test]
fn a_choice_may_hold_a_comma_but_no_line_break() {
    let env = TestEnv::new();
    env.ok(["fields", "add", "who", "--type", "choice", "--choices", "\"Smith, Jones\",Kim"]);
    env.ok(["contacts", "add", "--last-name", "X", "--set", "who=smith, jones"]);
    assert!(env.ok(["fields", "show", "who", "--json"]).contains("\"Smith, Jones\""));
    refused(&env.run(["fields", "edit", "who", "--add-choice", "\"a\nb\""]), 5, "not one line of text");
    refused(&env.run(["groups", "add", "a\nb"]), 5, "the group name is not one line of text");
}

#[test]
fn references_may_begin_with_a_byte_order_mark() {
    let env = env();
    let with_mark =
        env.run_with_stdin(["contacts", "edit", "-", "--city", "Graz", "--yes"], "\u{FEFF}customer_id:7\r\n");
    assert!(with_mark.stderr.contains("Changed 1 contact"), "{with_mark}");
}
