//! Imports into fields of the user's own: columns that become new ones, and keys that are not addresses.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, import_file, test_data};

#[test]
fn a_column_becomes_a_new_field_of_the_type_that_its_values_have() {
    let env = TestEnv::new();
    let file = "email,Points,Balance,Zip Code (old),Active,Joined,Seen,Remark\n\
                anna@example.com,3,1.5,01234,true,2024-02-29,2024-02-29 10:00,a\n\
                bert@example.com,-4,2,00017,FALSE,2023-01-01,2023-01-01 11:30,7\n";
    let done = import(&env, file, &["--new-field", "*"]);
    assert_snapshot!(done, @r#"
    --- stderr ---
    Mapping: email, Points -> points (new, integer), Balance -> balance (new, decimal), "Zip Code (old)" -> zip_code_old (new, text), Active -> active (new, boolean), Joined -> joined (new, date), Seen -> seen (new, text), Remark -> remark (new, text)
    Created [DIR]/contacts.db.
    people.csv: 2 read, 2 added, 0 updated, 0 unchanged, 0 rejected
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show anna@example.com`
    [0]
    "#);
    let types = env.ok(["db", "query", "SELECT name, type FROM fields", "--format", "csv", "--no-header"]);
    assert_eq!(
        types,
        "points,integer\nbalance,decimal\nzip_code_old,text\nactive,boolean\njoined,date\nseen,text\nremark,text\n"
    );
    // The next file of the kind needs no flag.
    assert_eq!(counts(&import(&env, file, &[])), (2, 0, 0, 2, 0));
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["fields", "list", "--count"]), "0\n");
    assert_eq!(env.ok(["contacts", "list", "--count"]), "0\n");
}

#[test]
fn a_type_and_a_name_may_be_given() {
    let env = TestEnv::new();
    let file = "email,Id,X\nanna@example.com,3,1\nbert@example.com,x,2\n";
    let args = ["--new-field", "Id=integer:crm_id", "--new-field", "x=text"];
    assert_eq!(counts(&import(&env, file, &args)), (2, 1, 0, 0, 1));
    assert_eq!(env.ok(["contacts", "list", "crm_id:3", "--fields", "x", "--format", "csv"]), "x\n1\n");
    for (flag, message) in [
        ("Fax", "the file has no column `Fax`"),
        ("Id", "`id` is a built-in field"),
        ("Id=number", "the types are text, integer, decimal, boolean, date"),
        ("Id=text:a b", "consists of letters"),
        ("Id=text:crm_id", "there is a field crm_id already"),
        ("*=text:a", "several columns cannot have one name"),
    ] {
        let output = import(&env, file, &["--new-field", flag]);
        assert_eq!(output.status, 2, "{output}");
        assert!(output.stderr.contains(message), "{output}");
    }
}

#[test]
fn a_dry_run_makes_no_field_and_an_import_of_nothing_neither() {
    let env = TestEnv::new();
    let dry = import(&env, "email,Points\nanna@example.com,3\n", &["--new-field", "Points", "--dry-run"]);
    assert!(dry.stderr.contains("points   3"), "{dry}");
    assert!(!env.database().exists());
    env.ok(["db", "init"]);
    let bad = import(&env, "email,Points\nnobody,3\n", &["--new-field", "Points"]);
    assert_eq!(counts(&bad), (1, 0, 0, 0, 1));
    assert!(bad.stderr.contains("people.rejects.csv --new-field Points`"), "{bad}");
    assert_eq!(env.ok(["fields", "list", "--count"]), "0\n");
}

#[test]
fn rows_go_by_a_unique_field() {
    let env = TestEnv::new();
    let file = "customer_id,email,city\n7,anna@example.com,Boston\n8,,Berlin\n";
    let args = ["--new-field", "customer_id", "--match", "customer_id"];
    assert_eq!(counts(&import(&env, file, &args)), (2, 2, 0, 0, 0));
    // Another address, the same customer; a customer without a number; an address that is taken; the same twice.
    let file = "customer_id,email,city\n7,anna@example.org,Boston\n,carl@example.com,Bonn\n\
                9,anna@example.org,Bonn\n10,,Prague\n10,,Brno\n";
    let again = import(&env, file, &["--match", "customer_id"]);
    assert_snapshot!(again, @r#"
    --- stderr ---
    Mapping: customer_id, email, city
    people.csv: 5 read, 1 added, 1 updated, 1 unchanged, 2 rejected -> people.rejects.csv
       1  customer_id: no customer_id (--match customer_id) (line 3)
       1  email: the address is that of another contact already (line 4)
    1 row repeats an earlier row's key and was folded into it (lines 6 into 5).
    Hint: correct people.rejects.csv and import it again: `acquaint contacts import people.rejects.csv --match customer_id`
    Hint: undo everything with `acquaint db undo 2`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show anna@example.org`
    [5]
    "#);
    let listed = env.ok([
        "contacts",
        "list",
        "--fields",
        "id,customer_id,email,city",
        "--format",
        "csv",
        "--no-header",
    ]);
    assert_eq!(listed, "1,7,anna@example.org,Boston\n2,8,,Berlin\n3,10,,Brno\n");
    // By the address, the number of somebody else is refused.
    let clash = import(&env, "email,customer_id\nanna@example.org,8\nnew@example.com,8\n", &[]);
    assert_eq!(counts(&clash), (2, 0, 0, 0, 2));
    assert!(clash.stderr.contains("customer_id: the value is that of another contact already"), "{clash}");
}

#[test]
fn rows_go_by_the_id_or_by_the_guid() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    let done = import(
        &env,
        "id,city,email\n1,Boston,anna@example.org\n2,Bonn,b@example.com\nx,,\n",
        &["--match", "id"],
    );
    assert_eq!(counts(&done), (3, 0, 1, 0, 2));
    assert!(done.stderr.contains("id: there is no such contact (line 3)"), "{done}");
    let guid = env.ok(["contacts", "list", "--fields", "guid", "--format", "csv", "--no-header"]);
    let file = format!("guid,email\n{},anna@example.net\n", guid.trim());
    assert_eq!(counts(&import(&env, file, &["--match", "guid"])), (1, 0, 1, 0, 0));
    assert_eq!(env.ok(["contacts", "list", "email:anna@example.net", "city:Boston", "--count"]), "1\n");
}

#[test]
fn values_of_others_are_counted_together_and_told_apart_in_the_file() {
    let env = TestEnv::new();
    let keyed = "email,customer_id\na@example.com,1\nb@example.com,2\nc@example.com,3\n";
    let first = import(&env, keyed, &["--new-field", "customer_id", "--match", "customer_id"]);
    assert_eq!(counts(&first), (3, 3, 0, 0, 0));
    let output = import(&env, "email,customer_id\na@example.com,2\nb@example.com,3\n", &[]);
    let counted = "\n   2  customer_id: the value is that of another contact already (lines 2, 3)\n";
    assert!(output.stderr.contains(counted), "{output}");
    let rejects = env.read_file("people.rejects.csv");
    assert!(
        rejects.contains("2,customer_id,the value is that of another contact already (contact 2),"),
        "{rejects}"
    );
    assert!(
        rejects.contains("3,customer_id,the value is that of another contact already (contact 3),"),
        "{rejects}"
    );
}

#[test]
fn the_key_is_among_the_columns_that_are_left() {
    for new in [&["--new-field", "*"][..], &["--new-field", "*", "--new-field", "Customer ID=integer"]] {
        let env = TestEnv::new();
        let args = [new, &["--match", "customer_id"]].concat();
        let file =
            "Customer ID,Email,Points\n7,anna@example.com,3\n8,bert@example.com,4\n7,anna@example.org,5\n";
        assert_eq!(counts(&import(&env, file, &args)), (3, 2, 0, 1, 0));
        let fields = env.ok(["fields", "list", "--fields", "name,type,unique", "--format", "csv"]);
        assert_eq!(fields, "name,type,unique\ncustomer_id,integer,true\npoints,integer,false\n");
        assert_eq!(env.ok(["contacts", "list", "customer_id:7", "points:5", "--count"]), "1\n");
    }
}

#[test]
fn a_key_that_cannot_be_one_is_refused() {
    let env = TestEnv::new();
    env.ok(["fields", "add", "tier"]);
    env.ok(["fields", "add", "customer_id", "--unique"]);
    let file = "email,tier\nanna@example.com,x\n";
    for (key, message) in [
        ("city", "city does not say who is meant: several contacts may have the same"),
        ("tier", "tier is not unique"),
        ("costumer_id", "did you mean `customer_id`?"),
        ("customer_id", "no column becomes customer_id, by which rows are to go"),
    ] {
        let output = import(&env, file, &["--match", key]);
        assert_eq!(output.status, 2, "{output}");
        assert!(output.stderr.contains(message), "{output}");
    }
    let same = import(&env, file, &["--set", "customer_id=7"]);
    assert!(same.stderr.contains("customer_id cannot be the same for every row"), "{same}");
}

#[test]
fn a_bulk_load_keeps_unique_values_apart() {
    let env = TestEnv::new();
    let number = 12_000;
    let rows: String = (0..number).map(|n| format!("c{n},p{n}@example.com\n")).collect();
    // Near the end: a number that is there already, and an address that is.
    let file = format!("customer_id,email\n{rows}c5,other@example.com\nc99999,p7@example.com\n");
    env.write_file("people.csv", &file);
    let args = ["--new-field", "customer_id", "--match", "customer_id"];
    let done = import_file(&env, "people.csv", &args);
    assert_eq!(counts(&done), (number + 2, number, 0, 1, 1));
    assert!(
        done.stderr.contains("email: the address is that of another contact already (line 12003)"),
        "{done}"
    );
    assert_eq!(
        env.ok(["contacts", "show", "customer_id:c5", "--fields", "email", "--format", "csv"]).lines().last(),
        Some("other@example.com")
    );
    assert_eq!(env.ok(["db", "check"]), "");
}

/// Counts, the names of the file's own fields, and a question that only they answer.
#[test]
fn real_exports_are_imported_by_their_own_keys_with_every_column_kept() {
    let Some(data) = test_data("the imports by keys of their own") else { return };
    let path = |name: &str| data.join(name).to_string_lossy().into_owned();
    for (file, key, expected, question) in [
        (
            "crm/chinook/customers.csv",
            "CustomerId=integer:customer_id",
            (59, 58, 0, 0, 1),
            "customer_id:59 support_rep_id:3",
        ),
        (
            "activities/jaffle-shop/raw_customers.csv",
            "id=integer:customer_id",
            (100, 100, 0, 0, 0),
            "customer_id:100",
        ),
        ("crm/hubspot/contact_data.csv", "id=integer:hubspot_id", (22, 22, 0, 0, 0), "hubspot_id:*"),
        ("crm/mailchimp/member.csv", "id=text:mailchimp_id", (9, 8, 0, 1, 0), "member_rating:1.. vip:false"),
        (
            "crm/kentico/Contacts.csv",
            "TestingCenterStartingDate=text:starting",
            (5, 5, 0, 0, 0),
            "starting:*",
        ),
    ] {
        let env = TestEnv::new();
        let name = if file.contains("kentico") { "email" } else { key.rsplit(':').next().unwrap() };
        let mut args = vec!["--new-field", key, "--new-field", "*", "--match", name, "--set", "country=USA"];
        if file.contains("chinook") {
            args.truncate(6);
        }
        if file.contains("hubspot") {
            // Its addresses are hashes.
            args.extend(["--new-field", "property_email=text:email_hash"]);
        }
        let done = import_file(&env, &path(file), &args);
        assert_eq!(counts(&done), expected, "{file}: {done}");
        let found: Vec<&str> = question.split(' ').collect();
        let number = env.ok([&["contacts", "list", "--count"][..], &found].concat());
        assert_ne!(number, "0\n", "{file}: {question}");
        // Nothing of the file is left out, and nothing changes when it comes again.
        assert!(!done.stderr.contains("; ignored:"), "{done}");
        let hash = ["--map", "property_email=email_hash"];
        let more = match file.split('/').nth(1) {
            Some("hubspot") => &hash[..],
            Some("kentico") => &["--set", "country=USA"],
            _ => &[],
        };
        let again = import_file(&env, &path(file), &[&["--match", name], more].concat());
        let (read, added, updated, _, rejected) = counts(&again);
        assert_eq!((read, added, updated, rejected), (expected.0, 0, 0, expected.4), "{again}");
    }
}

#[test]
fn the_buyers_of_a_shop_are_one_contact_each() {
    let Some(data) = test_data("the import of buyers") else { return };
    let env = TestEnv::new();
    let file = data.join("activities/online-retail/2010-12-01.csv").to_string_lossy().into_owned();
    let columns = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice"];
    let maps: Vec<String> = columns.iter().map(|column| format!("{column}=ignore")).collect();
    let mut args = vec!["--new-field", "CustomerID=integer:customer_id", "--match", "customer_id"];
    args.extend(maps.iter().flat_map(|map| ["--map", map]));
    let (read, added, ..) = counts(&import_file(&env, &file, &args));
    assert!(read > 3_000 && added > 90, "{read} {added}");
    assert_eq!(env.ok(["contacts", "list", "customer_id:17850", "country:GB", "--count"]), "1\n");
}

#[test]
fn headers_of_every_script_become_names() {
    let env = TestEnv::new();
    let file = "email,İl,हिन्दी,ชื่อ,名前,+,İL2,Status!\nanna@example.com,1,2,3,4,5,6,7\n";
    assert_eq!(counts(&import(&env, file, &["--new-field", "*"])), (1, 1, 0, 0, 0));
    let names = env.ok(["db", "query", "SELECT name FROM fields", "--format", "csv", "--no-header"]);
    assert_eq!(names.lines().count(), 6, "{names}");
    for (term, found) in [("हिन्दी:2", "1\n"), ("ชื่อ:3", "1\n"), ("名前:4", "1\n"), ("column_6:5", "1\n")]
    {
        assert_eq!(env.ok(["contacts", "list", term, "--count"]), found, "{term}");
    }
    assert_eq!(counts(&import(&env, file, &[])), (1, 0, 0, 1, 0));
}

#[test]
fn a_guessed_type_that_rows_contradict_is_told() {
    let env = TestEnv::new();
    let rows: String = (1..=1_100).map(|n| format!("p{n}@example.com,{n}\n")).collect();
    let done = import(&env, format!("email,v\n{rows}last@example.com,abc\n"), &["--new-field", "v"]);
    assert_eq!(counts(&done), (1_101, 1_100, 0, 0, 1));
    assert!(
        done.stderr.contains("v was taken for integer after the first rows; --new-field v=text takes"),
        "{done}"
    );
}

#[test]
fn rows_that_spell_an_address_in_two_ways_change_nothing_twice() {
    let env = TestEnv::new();
    let file = "email,city\nq@e.example,A\nQ@e.example,A\n";
    assert_eq!(counts(&import(&env, file, &[])), (2, 1, 0, 1, 0));
    let before = env.ok(["contacts", "show", "1", "--json"]);
    let again = import(&env, file, &["--group", "G"]);
    assert_eq!(counts(&again), (2, 0, 0, 2, 0));
    let after = env.ok(["contacts", "show", "1", "--json", "--fields", "email,modified"]);
    let (before, after): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(&before).unwrap(), serde_json::from_str(&after).unwrap());
    assert_eq!((&after["email"], &after["modified"]), (&before["email"], &before["modified"]));
    let images = "SELECT count(*) FROM main.journal WHERE table_name = 'contacts'";
    assert_eq!(env.ok(["db", "query", images, "--format", "csv", "--no-header"]), "0\n");
}
