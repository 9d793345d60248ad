//! `activities import`: every row ends as added, unchanged or rejected, and a file says how many there are at least.

use insta::assert_snapshot;

use crate::env::{Output, TestEnv};
use crate::import_kit::{self, import_file, test_data};

/// Rows read, added, unchanged and rejected, which add up.
fn counts(output: &Output) -> (u64, u64, u64, u64) {
    let line = output.stderr.lines().find(|line| line.contains(" read, "));
    let line = line.unwrap_or_else(|| panic!("the import says no counts:\n{output}"));
    let of = |what: &str| -> u64 {
        let before = line
            .split(what)
            .next()
            .and_then(|before| before.rsplit(' ').next())
            .map(|text| text.replace(',', ""));
        before.and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("no number of{what} in {line}"))
    };
    let counts = (of(" read,"), of(" added,"), of(" unchanged,"), of(" rejected"));
    assert_eq!(counts.0, counts.1 + counts.2 + counts.3, "{line}");
    assert_eq!(output.status, if counts.3 > 0 { 5 } else { 0 }, "{output}");
    counts
}

fn import(env: &TestEnv, content: impl AsRef<[u8]>, args: &[&str]) -> Output {
    env.write_file("a.csv", content);
    env.run([&["activities", "import", "a.csv"], args].concat())
}

fn listed(env: &TestEnv, fields: &str) -> String {
    env.ok(["activities", "list", "--format", "csv", "--no-header", "--fields", fields])
}

fn with_people() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env
}

#[test]
fn rows_find_their_contacts_and_what_is_wrong_is_said() {
    let env = with_people();
    let file = "Email,Activity,Time,Amount,URL,ip\n\
                anna@example.com,pagevisit,2017-01-02 10:00,,https://a/,1\n\
                ANNA@example.com,Page_Visit,2017-01-02 10:00,,https://a/,1\n\
                bob@example.com,ski_rental,2017-01-03,5,,1\n\
                x,ski_rental,2017-01-03,5,,1\n\
                anna@example.com,climbing,2017-13-03,5,,1\n\
                jsmith@localhost.local,climbing,2017-03-03T12:00:00+02:00,5,,1\n\
                ,climbing,2017-03-03,5,,1\n\
                anna@example.com,,2017-03-03,5,,1\n\
                anna@example.com,climbing,,5,,1\n\
                anna@example.com,climbing\n";
    assert_snapshot!(import(&env, file, &[]), @r"
    --- stderr ---
    Mapping: Email -> email, Time -> time, Activity -> type, Amount -> value, URL -> url; ignored: ip
    a.csv: 10 read, 3 added, 0 unchanged, 7 rejected -> a.rejects.csv
       1  2 cells, header has 6 (line 11)
       1  Activity: no type (line 9)
       1  Email: no contact has this email (line 4)
       1  Email: no email (line 8)
       1  Email: not an address: no @ (line 5)
       1  Time: no such date (line 6)
       1  Time: no time (line 10)
    Created 1 activity type: climbing
    Hint: correct a.rejects.csv and import it again: `acquaint activities import a.rejects.csv`
    Hint: undo everything with `acquaint db undo 3`
    Hint: --create-contacts makes contacts that do not exist
    [5]
    ");
    assert_snapshot!(listed(&env, "id,contact_id,type,time,value,url"), @r"
    1,1,climbing,2017-03-03T10:00:00Z,5,
    2,2,page_visit,2017-01-02T10:00:00Z,,https://a/
    3,2,page_visit,2017-01-02T10:00:00Z,,https://a/
    ");
    assert_snapshot!(env.read_file("a.rejects.csv"), @r#"
    _line,_column,_error,Email,Activity,Time,Amount,URL,ip
    4,Email,no contact has this email,bob@example.com,ski_rental,2017-01-03,5,,1
    5,Email,not an address: no @,x,ski_rental,2017-01-03,5,,1
    6,Time,no such date,anna@example.com,climbing,2017-13-03,5,,1
    8,Email,no email,,climbing,2017-03-03,5,,1
    9,Activity,no type,anna@example.com,,2017-03-03,5,,1
    10,Time,no time,anna@example.com,climbing,,5,,1
    11,,"2 cells, header has 6",anna@example.com,climbing
    "#);
    // Corrected, the rows come back; the three columns of the report are left alone.
    let corrected = env.read_file("a.rejects.csv").replace("2017-13-03", "2017-12-03");
    env.write_file("a.rejects.csv", corrected);
    let again =
        env.run(["activities", "import", "a.rejects.csv", "--create-contacts", "--rejects", "left.csv"]);
    assert_eq!(counts(&again), (7, 2, 0, 5), "{again}");
    assert!(again.stderr.contains("Created 1 contact: bob@example.com\n"), "{again}");
}

#[test]
fn importing_again_adds_nothing_and_equal_rows_count() {
    let env = with_people();
    let one = "anna@example.com,purchase,2017-01-02,5\n";
    let other = "anna@example.com,purchase,2017-01-02,6\n";
    let file = |rows: &[&str]| format!("email,type,time,value\n{}", rows.concat());
    assert_eq!(counts(&import(&env, file(&[one, other]), &[])), (2, 2, 0, 0));
    assert_eq!(counts(&import(&env, file(&[one, other]), &[])), (2, 0, 2, 0));
    // Three equal rows: one is there, two are not.
    assert_eq!(counts(&import(&env, file(&[one, one, other, one]), &[])), (4, 2, 2, 0));
    assert_eq!(counts(&import(&env, file(&[one, one, other, one]), &[])), (4, 0, 4, 0));
    assert_eq!(counts(&import(&env, file(&[one]), &[])), (1, 0, 1, 0));
    // A detail more is another activity, and so is another moment.
    let more = "email,type,time,value,site\nanna@example.com,purchase,2017-01-02,5,Shop\n\
                anna@example.com,purchase,2017-01-02 00:00:00.001,5,\n";
    assert_eq!(counts(&import(&env, more, &[])), (2, 2, 0, 0));
    assert_eq!(env.ok(["activities", "list", "--count"]), "6\n");
    let operations = env.ok(["db", "log", "--format", "ids"]).lines().count();
    assert_eq!(operations, 5, "imports that change nothing leave no operation");
    env.ok(["db", "undo"]);
    env.ok(["db", "undo", "4"]);
    assert_eq!(env.ok(["activities", "list", "--count"]), "2\n");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn one_import_is_one_operation_with_the_types_and_contacts_that_it_made() {
    let env = with_people();
    let file = "email,type,time\nanna@example.com,climbing,2017-01-02\nnew@example.com,climbing,2017-01-03\n";
    let dry = import(&env, file, &["--create-contacts", "--dry-run"]);
    assert_eq!(counts(&dry), (2, 2, 0, 0));
    assert!(dry.stderr.contains("Would create 1 contact: new@example.com\n"), "{dry}");
    assert!(dry.stderr.contains("Would create 1 activity type: climbing\n"), "{dry}");
    assert_eq!(env.ok(["activities", "list", "--count"]), "0\n");
    assert_eq!(counts(&import(&env, file, &["--create-contacts"])), (2, 2, 0, 0));
    assert_eq!(env.ok(["contacts", "list", "--count"]), "3\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "2\n");
    assert_eq!(env.ok(["activities", "types", "--search", "climbing", "--count"]), "0\n");
    assert_eq!(env.ok(["activities", "list", "--count"]), "0\n");
    env.ok(["db", "undo", "4"]);
    assert_eq!(listed(&env, "email,type"), "anna@example.com,climbing\nnew@example.com,climbing\n");
    let unknown = import(&env, "email,type,time\nanna@example.com,diving,2017-01-02\n", &["--no-create"]);
    assert!(unknown.stderr.contains("type: no such activity type (--no-create) (line 2)"), "{unknown}");
    assert_eq!(counts(&unknown), (1, 0, 0, 1));
}

#[test]
fn an_import_that_is_refused_changes_nothing() {
    let env = with_people();
    env.ok(["fields", "add", "tier"]);
    let good = "email,type,time\nanna@example.com,visit,2017-01-02\nnobody@example.com,visit,2017-01-02\n";
    for (content, args, status, message) in [
        (good, &["--strict"][..], 5, "stopped at line 3: 1 row is rejected"),
        (good, &["--max-rejects", "10%"], 5, "more than --max-rejects allows"),
        (
            good,
            &["--set", "type=x", "--map", "type=type"],
            2,
            "type is mapped from type and set for every row",
        ),
        (good, &["--map", "Kind=type"], 2, "the file has no column `Kind`"),
        (good, &["--map", "type=prize"], 2, "there is no `prize` here"),
        (good, &["--set", "time=soon"], 2, "--set time=soon: not a date"),
        (good, &["--set", "email=a@b.cc"], 2, "the contact cannot be the same for every row"),
        (good, &["--match", "tier"], 2, "tier is not unique"),
        (good, &["--match", "guid"], 2, "no column holds the guid"),
        (
            good,
            &["--match", "id", "--map", "email=contact", "--create-contacts"],
            2,
            "cannot be made of their id",
        ),
        (good, &["--rejects", "-"], 2, "rejected rows go to a file"),
        ("email,time\na@b.cc,2017-01-01\n", &[], 2, "no column tells what it was"),
        ("email,type\na@b.cc,x\n", &[], 2, "--set time=2017-03-22"),
        ("name,type,time\nx,y,2017-01-01\n", &[], 2, "no column names the contact"),
        ("email,type,time,Type\n", &[], 2, "column type appears twice"),
        ("", &[], 5, "a.csv: "),
        ("email,type,time\n\"a@b.cc,x,2017-01-01\n", &[], 5, "a.csv: "),
    ] {
        env.write_file("a.csv", content);
        let before = env.untouched();
        let output = env.run([&["activities", "import", "a.csv"], args].concat());
        assert_eq!(output.status, status, "{args:?}: {output}");
        assert!(output.stderr.contains(message), "{args:?}: {output}");
        let after = env.untouched();
        assert_eq!(after.0, before.0, "{args:?} left a file\n{output}");
        assert!(after.1 == before.1, "{args:?} changed the database\n{output}");
    }
}

#[test]
fn contacts_are_named_by_address_guid_id_or_a_field_of_ones_own() {
    let env = with_people();
    env.ok(["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    env.ok(["contacts", "edit", "2", "--set", "customer_id=17850"]);
    let guid = env.ok(["contacts", "show", "2", "--fields", "guid", "--format", "csv", "--no-header"]);
    let guid = guid.trim();
    for (number, (content, args)) in [
        ("CustomerID,type,time\n17850.0,x,2017-01-01\n".to_owned(), &[][..]),
        (format!("contact,type,time\n{guid},x,2017-01-02\n"), &[]),
        ("contact,type,time\n2,x,2017-01-03\n".to_owned(), &[]),
        ("ActivityContactID,ActivityType,ActivityCreated\n2,x,2017-01-04\n".to_owned(), &[]),
        ("contact,type,time\nAnna@Example.com,x,2017-01-05\n".to_owned(), &[]),
        ("who,type,time\n17850,x,2017-01-06\n".to_owned(), &["--map", "who=customer_id"]),
        ("contact,type,time\n17850,x,2017-01-07\n".to_owned(), &["--match", "customer_id"]),
        ("email,contact_id,type,time\nx,2,x,2017-01-08\n".to_owned(), &["--match", "id"]),
    ]
    .into_iter()
    .enumerate()
    {
        let output = import(&env, &content, args);
        assert_eq!(counts(&output), (1, 1, 0, 0), "{content}: {output}");
        assert_eq!(env.ok(["activities", "list", "2", "--count"]), format!("{}\n", number + 1));
    }
    // A field of one's own makes contacts, too.
    let made = import(
        &env,
        "customer_id,type,time\n7,x,2017-01-01\n7,x,2017-01-02\nx,x,2017-01-01\n",
        &["--create-contacts"],
    );
    assert_eq!(counts(&made), (3, 2, 0, 1));
    assert!(made.stderr.contains("Created 1 contact: customer_id 7\n"), "{made}");
    assert_eq!(env.ok(["activities", "list", "customer_id:7", "--count"]), "2\n");
}

#[test]
fn times_are_read_as_those_of_contacts_are() {
    let env = with_people();
    let file = "email;type;date\nanna@example.com;x;1.2.2017 8:30\nanna@example.com;x;31.1.2017\n";
    let done = import(&env, file, &["--tz", "Europe/Vienna"]);
    assert_eq!(counts(&done), (2, 2, 0, 0), "{done}");
    assert_eq!(listed(&env, "time"), "2017-01-30T23:00:00Z\n2017-02-01T07:30:00Z\n");
    let unclear = import(&env, "email,type,date\nanna@example.com,x,1/2/2017\n", &[]);
    assert!(unclear.stderr.contains("day or month first? use --date-format"), "{unclear}");
    assert_eq!(counts(&unclear).3, 1);
    assert_eq!(
        counts(&import(&env, "email,type,date\nanna@example.com,x,1/2/2017\n", &["--date-format", "mdy"])).1,
        1
    );
    let set = import(
        &env,
        "email\nanna@example.com\n",
        &["--set", "time=2017-03-01 12:00", "--set", "type=x", "--set", "value=7"],
    );
    assert_eq!(counts(&set), (1, 1, 0, 0));
    assert!(listed(&env, "time,value").ends_with("2017-03-01T12:00:00Z,7\n"));
}

#[test]
fn an_export_of_activities_comes_back_as_it_was() {
    let env = with_people();
    let rows: String = (0..40)
        .map(|n| {
            format!("anna@example.com,type {},2017-01-0{},\"a,\"\"{n}\",Ünï,,{}\n", n % 5, 1 + n % 9, n % 2)
        })
        .collect();
    let file = format!("email,type,time,title,comment,url,value\n{rows}");
    assert_eq!(counts(&import(&env, file, &[])), (40, 40, 0, 0));
    let exported = env.ok(["activities", "list", "--format", "csv"]);
    assert_eq!(counts(&import(&env, &exported, &[])), (40, 0, 40, 0));
    let other = with_people();
    assert_eq!(counts(&import(&other, &exported, &[])), (40, 40, 0, 0));
    assert_eq!(other.ok(["activities", "list", "--format", "csv"]), exported);
}

#[test]
fn standard_input_without_a_database_makes_one_only_for_something() {
    let env = TestEnv::new();
    let file = "email,type,time\nanna@example.com,x,2017-01-01\n";
    let none = env.run_with_stdin(["activities", "import", "-"], file);
    assert_eq!(counts(&none), (1, 0, 0, 1));
    assert_eq!(env.names(), ["stdin.rejects.csv"]);
    let made = env.run_with_stdin(["activities", "import", "-", "--create-contacts"], file);
    assert_eq!(counts(&made), (1, 1, 0, 0));
    assert_eq!(env.ok(["activities", "list", "--count"]), "1\n");
}

/// More activities than fit into memory at once are covered by the unit test of the sorter; here the order of the
/// file does not show in the order of the list, and the temporary file does not stay.
#[test]
fn a_large_file_in_any_order_is_whole_and_leaves_nothing_behind() {
    let env = TestEnv::new();
    let number = 20_000_u64;
    let rows: String = (0..number)
        .map(|n| {
            let scattered = n * 7_919 % number;
            format!("p{}@example.com,visit,2017-01-{:02},{scattered}\n", scattered % 101, 1 + scattered % 28)
        })
        .collect();
    let done = import(&env, format!("email,type,time,value\n{rows}"), &["--create-contacts"]);
    assert_eq!(counts(&done), (number, number, 0, 0));
    assert_eq!(env.ok(["contacts", "list", "--count"]), "101\n");
    let sql = "SELECT count(DISTINCT value), count(*), min(time), max(time) FROM activities";
    let sums = env.ok(["db", "query", sql, "--format", "csv", "--no-header"]);
    assert_eq!(sums, format!("{number},{number},2017-01-01T00:00:00Z,2017-01-28T00:00:00Z\n"));
    let names = env.names();
    assert!(names.iter().all(|name| name == "a.csv" || name.starts_with("contacts.db")), "{names:?}");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn the_orders_of_real_shops_become_purchases_of_their_customers() {
    let Some(data) = test_data("the import of orders") else { return };
    let path = |name: &str| data.join(name).to_string_lossy().into_owned();
    let again_adds_nothing = |env: &TestEnv, args: &[&str]| {
        let (read, added, unchanged, rejected) = counts(&env.run([&["activities", "import"], args].concat()));
        let (again_read, again_added, again_unchanged, again_rejected) =
            counts(&env.run([&["activities", "import"], args].concat()));
        assert_eq!((again_read, again_added, again_unchanged), (read, 0, added + unchanged), "{args:?}");
        assert_eq!(again_rejected, rejected);
        (read, added, unchanged, rejected)
    };

    // Chinook: one of the 59 customers cannot be imported, so that her invoices are rejected.
    let env = TestEnv::new();
    let customers = path("crm/chinook/customers.csv");
    let keyed = ["--new-field", "CustomerId=integer:customer_id", "--match", "customer_id"];
    assert_eq!(import_kit::counts(&import_file(&env, &customers, &keyed)).1, 58);
    let (read, added, _, rejected) =
        again_adds_nothing(&env, &[&path("crm/chinook/invoices.csv"), "--set", "type=purchase"]);
    assert_eq!((read, added + rejected), (412, 412));
    assert!(rejected < 10, "{rejected}");
    let total = "SELECT round(sum(value), 2) FROM activities WHERE type = 'purchase' AND contact_id = \
                 (SELECT id FROM contacts WHERE customer_id = 2)";
    assert_eq!(env.ok(["db", "query", total, "--format", "csv", "--no-header"]), "37.62\n");

    // The jaffle shop: orders name customers by `user_id`.
    let env = TestEnv::new();
    let customers = path("activities/jaffle-shop/raw_customers.csv");
    let keyed = ["--new-field", "id=integer:customer_id", "--match", "customer_id"];
    assert_eq!(import_kit::counts(&import_file(&env, &customers, &keyed)).1, 100);
    let orders = path("activities/jaffle-shop/raw_orders.csv");
    let args =
        [orders.as_str(), "--map", "user_id=customer_id", "--map", "id=item", "--set", "type=purchase"];
    assert_eq!(again_adds_nothing(&env, &args), (99, 99, 0, 0));
    assert_eq!(
        env.ok(["activities", "list", "--type", "purchase", "--until", "2018-01-02", "--count"]),
        "2\n"
    );

    // Online retail: lines without a customer are rejected, equal lines of an invoice are kept apart.
    let env = TestEnv::new();
    env.ok(["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    let day = path("activities/online-retail/2010-12-01.csv");
    let (read, added, unchanged, rejected) =
        again_adds_nothing(&env, &[&day, "--set", "type=purchased_product", "--create-contacts"]);
    assert_eq!((read, unchanged), (3_108, 0));
    assert_eq!((added, rejected), (1_968, 1_140), "all rows with a customer, and no other");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn undoing_a_large_import_keeps_no_images() {
    let env = with_people();
    let rows: String = (0..100_001).map(|n| format!("anna@example.com,visit,2017-01-01,{n}\n")).collect();
    assert_eq!(counts(&import(&env, format!("email,type,time,value\n{rows}"), &[])).1, 100_001);
    let undone = env.run(["db", "undo", "--yes"]);
    assert!(
        undone.stderr.contains("Records that were removed come back only by importing them again."),
        "{undone}"
    );
    assert_eq!(env.ok(["activities", "list", "--count"]), "0\n");
    let images = env.ok(["db", "stats", "--fields", "journal_rows", "--format", "csv", "--no-header"]);
    assert!(images.trim().parse::<u32>().expect("a number") < 10, "{images}");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn values_that_sums_pass_over_are_counted() {
    let env = with_people();
    let file = "email,time,type,Total,title\n\
                anna@example.com,2017-01-02,purchase,9.90,12 EUR\n\
                anna@example.com,2017-01-03,purchase,12 EUR,\n\
                nobody@example.com,2017-01-03,purchase,13 EUR,\n\
                anna@example.com,2017-01-04,purchase,\"1,234.50\",\n\
                anna@example.com,2017-01-05,purchase,,\n\
                anna@example.com,2017-01-06,purchase,1e2,\n";
    let told = "3 values are no numbers; sums pass over them (line 3: 12 EUR).";
    for flag in ["--dry-run", "--yes"] {
        let output = import(&env, file, &["--map", "Total=value", flag]);
        assert_eq!(counts(&output), (6, 5, 0, 1));
        assert!(output.stderr.contains(told), "{output}");
    }
    let shown = env.ok(["db", "show", "3", "--json"]);
    assert!(shown.contains("\"no_numbers\": 3"), "{shown}");
    assert_eq!(env.ok(["contacts", "list", "--count", "--where", "sum(purchase.value) = 9.9"]), "1\n");
    // It is said of what the file says, whether it is new or not, and of no other column.
    let again = import(&env, file, &["--map", "Total=value", "--quiet"]);
    assert!(!again.stderr.contains("no number"), "{again}");
    let other = import(&env, file, &["--map", "Total=comment"]);
    assert!(!other.stderr.contains("no number"), "{other}");
    let long = format!("email,time,type,value\nanna@example.com,2017-02-02,purchase,{}\n", "x".repeat(99));
    let told = format!("1 value is no number; sums pass over it (line 2: {}…).", "x".repeat(39));
    assert!(import(&env, long, &[]).stderr.contains(&told));
}
