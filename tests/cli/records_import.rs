//! One way to import eleven kinds of records: twice is once, and every row is accounted for.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// A command, a file for it, and what it says: of every kind one, with rows that repeat, wait, change and cannot be taken.
const FILES: [(&str, &str, &str); 11] = [
    (
        "accounts import",
        "name,parent,city,country,status,owner\nSub,Main,Vienna,AT,Partner,joe\nMain,,Graz,AT,,\n\
         R1,R2,,,,\nR2,R1,,,,\nBad,,,Nowhereland,,\nMain,Sub,,,,\n",
        "6 read, 2 added, 0 updated, 0 unchanged, 4 rejected",
    ),
    (
        "accounts import-contacts",
        "email,account,role\na@example.com,Main,Boss\nb@example.com,New,\na@example.com,Main,\nx@example.com,Main,\n",
        "4 read, 2 added, 0 updated, 1 unchanged, 1 rejected",
    ),
    (
        "consents import",
        "email,consent,action,time,source\na@example.com,Letters,revoke,2016-05-01,web\n\
         a@example.com,Letters,agree,2016-01-01,web\nb@example.com,Letters,revoke,2016-05-01,web\n\
         b@example.com,Other,agree,2016-05-01,web\nb@example.com,Letters,maybe,2016-05-01,web\n",
        "5 read, 2 added, 0 unchanged, 3 rejected",
    ),
    (
        "customers import",
        "customer_id,first_name,email\nC1,Ann,\nC1,Anna,\nC2,,none\n,Bob,\n",
        "4 read, 1 added, 1 updated, 0 unchanged, 2 rejected",
    ),
    (
        "forms import",
        "email,form,submitted_at,Company,Question\na@example.com,Contact us,2016-01-01 10:00,ACME,Why?\n\
         a@example.com,Contact us,2016-01-01 10:00,ACME,Why?\nb@example.com,Contact us,soon,,\n",
        "3 read, 1 added, 1 unchanged, 1 rejected",
    ),
    (
        "groups import",
        "email,group\na@example.com,Fair\nb@example.com,Fair\na@example.com,fair\na@example.com,-\n",
        "4 read, 2 added, 1 unchanged, 1 rejected",
    ),
    (
        "membership import",
        "email,user,customer,since\na@example.com,ann,C1,2016-01-01\na@example.com,ann,,\nb@example.com,,,\n",
        "3 read, 1 added, 1 unchanged, 1 rejected",
    ),
    (
        "newsletters import",
        "email,newsletter,subscribed_at,status,unsubscribed_at,bounces\n\
         a@example.com,News,2016-01-01,subscribed,,2\nb@example.com,News,2016-01-01,unsubscribed,2016-02-01,\n\
         c@example.com,News,2016-01-01,cleaned,,\nb@example.com,News,2016-01-01,subscribed,,\n\
         c@example.com,News,,perhaps,,\n",
        "5 read, 3 added, 0 updated, 0 unchanged, 2 rejected",
    ),
    (
        "notes import",
        "email,note,author,created\na@example.com,\"hello\nthere\",joe,2016-01-01\n\
         a@example.com,\"hello\nthere\",joe,2016-01-01\na@example.com,,joe,2016-01-01\n",
        "3 read, 1 added, 1 unchanged, 1 rejected",
    ),
    (
        "optouts import",
        "email,newsletter,time,reason\nq@example.com,,2016-01-01,too much\nq@example.com,News,2016-01-01,\nnone,,,\n",
        "3 read, 2 added, 0 unchanged, 1 rejected",
    ),
    (
        "users import",
        "user_name,first_name,last_name,email\njane,Jane,Bell,j@example.com\njane,,Bell,\nbob,,,none\n",
        "3 read, 1 added, 0 updated, 1 unchanged, 1 rejected",
    ),
];

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.write_file("people.csv", "email\na@example.com\nb@example.com\nc@example.com\n");
    env.ok(["contacts", "import", "people.csv"]);
    env.ok(["consents", "add", "Letters", "--short-text", "May we?", "--full-text", "May we write?"]);
    env
}

/// Everything but when it was done, table by table.
fn content(env: &TestEnv) -> String {
    let tables = [
        "accounts",
        "account_contacts",
        "agreements",
        "customers",
        "submissions",
        "members",
        "user_contacts",
        "customer_contacts",
        "subscriptions",
        "unsubscriptions",
        "bounces",
        "notes",
        "users",
        "activities",
    ];
    tables
        .iter()
        .map(|table| env.ok(["db", "query", &format!("SELECT * FROM {table}"), "--format", "jsonl"]))
        .collect()
}

#[test]
fn every_row_of_every_kind_is_accounted_for() {
    let env = env();
    for (command, file, counts) in FILES {
        env.write_file("rows.csv", file);
        let words = || command.split(' ').chain(["rows.csv"]);
        let before = content(&env);
        let dry = env.run(words().chain(["--dry-run"]));
        assert!(dry.stderr.contains(&format!("rows.csv: {counts}")), "{command}: {}", dry.stderr);
        assert_eq!(content(&env), before, "{command} --dry-run");
        let run = env.run(words().chain(["--overwrite", "--rejects", "out.csv"]));
        assert!(run.stderr.contains(&format!("rows.csv: {counts} -> out.csv")), "{command}: {}", run.stderr);
        assert_eq!(run.status, 5, "{command}");
        assert_ne!(content(&env), before, "{command}");
    }
}

#[test]
fn twice_is_once() {
    for (command, file, counts) in FILES {
        let env = env();
        env.write_file("rows.csv", file);
        let words = || command.split(' ').chain(["rows.csv", "--overwrite", "--rejects", "out.csv"]);
        assert_eq!(env.run(words()).status, 5, "{command}");
        let once = content(&env);
        let again = env.run(words());
        assert_eq!(content(&env), once, "{command}");
        let rejected = counts.rsplit(", ").next().unwrap_or_default();
        assert!(again.stderr.contains(" 0 added"), "{command}: {}", again.stderr);
        assert!(again.stderr.contains(rejected), "{command}: {}", again.stderr);
    }
}

#[test]
fn an_import_is_undone() {
    for (command, file, _) in FILES {
        let env = env();
        let before = content(&env);
        env.write_file("rows.csv", file);
        assert_eq!(env.run(command.split(' ').chain(["rows.csv"])).status, 5, "{command}");
        assert_ne!(content(&env), before, "{command}");
        env.ok(["db", "undo", "--yes"]);
        assert_eq!(content(&env), before, "{command}");
    }
}

#[test]
fn rejected_rows_come_back_by_the_command_that_is_told() {
    let env = env();
    env.write_file(
        "members.csv",
        "Who,Since,When left\na@example.com,01.02.2016,\nnobody@example.com,02.02.2016,\n",
    );
    let words =
        ["newsletters", "import", "members.csv", "--set", "newsletter=Coffee 101", "--map", "Who=email"];
    let words = words.iter().chain(&["--map", "Since=subscribed_at", "--date-format", "DD.MM.YYYY"]);
    assert_snapshot!(env.run(words), @r#"
    --- stderr ---
    Mapping: Who -> email, Since -> subscribed_at (DD.MM.YYYY), newsletter = "Coffee 101"; ignored: "When left"
    members.csv: 2 read, 1 added, 0 updated, 0 unchanged, 1 rejected -> members.rejects.csv
       1  Who: no contact has this email (line 3)
    Created 1 newsletter: Coffee 101
    Hint: correct members.rejects.csv and import it again: `acquaint newsletters import members.rejects.csv --map Who=email --map Since=subscribed_at --set 'newsletter=Coffee 101' --date-format DD.MM.YYYY`
    Hint: undo everything with `acquaint db undo 4`
    [5]
    "#);
    env.ok(["contacts", "add", "--email", "nobody@example.com"]);
    assert_snapshot!(
        env.run([
            "newsletters", "import", "members.rejects.csv", "--map", "Who=email", "--map", "Since=subscribed_at",
            "--set", "newsletter=Coffee 101", "--date-format", "DD.MM.YYYY",
        ]),
        @r#"
    --- stderr ---
    Mapping: Who -> email, Since -> subscribed_at (DD.MM.YYYY), newsletter = "Coffee 101"; ignored: _line, _column, _error, "When left"
    members.rejects.csv: 1 read, 1 added, 0 updated, 0 unchanged, 0 rejected
    Hint: undo everything with `acquaint db undo 6`
    [0]
    "#
    );
    assert_snapshot!(env.run(["newsletters", "subscribers", "Coffee 101"]), @r"
    CONTACT ID  NAME  EMAIL               STATE   GROUP  SINCE
             1  -     a@example.com       active  -      2016-02-01 00:00
             4  -     nobody@example.com  active  -      2016-02-02 00:00
    [0]
    ");
}

#[test]
fn rows_that_are_rejected_leave_no_names() {
    let env = env();
    env.ok(["optouts", "add", "a@example.com"]);
    env.write_file("accounts.csv", "name,country,status,owner\nX,Nowhereland,Partner,joe\n");
    env.write_file("news.csv", "email,newsletter\na@example.com,News\n");
    let header: Vec<String> = (0..201).map(|number| format!("f{number}")).collect();
    let cells = vec!["x"; 201].join(",");
    env.write_file("sent.csv", format!("email,form,{}\na@example.com,Large,{cells}\n", header.join(",")));
    for command in [
        ["accounts", "import", "accounts.csv"],
        ["newsletters", "import", "news.csv"],
        ["forms", "import", "sent.csv"],
    ] {
        let run = env.run(command);
        assert!(run.stderr.contains(" 1 rejected"), "{run}");
        assert!(!run.stderr.contains("Created"), "{run}");
    }
    for noun in ["account-statuses", "users", "newsletters", "forms"] {
        assert_eq!(env.ok([noun, "list", "--format", "ids"]), "", "{noun}");
    }
}

#[test]
fn what_cannot_be_imported_is_told() {
    let env = env();
    env.write_file("groups.csv", "email,group\na@example.com,Fair\n");
    assert_snapshot!(env.run(["groups", "import", "groups.csv", "--no-create"]), @r"
    --- stderr ---
    Mapping: email, group
    groups.csv: 1 read, 0 added, 0 unchanged, 1 rejected -> groups.rejects.csv
       1  group: there is no such group (--no-create) (line 2)
    Hint: correct groups.rejects.csv and import it again: `acquaint groups import groups.rejects.csv --no-create`
    [5]
    ");
    assert_snapshot!(env.run(["groups", "import", "people.csv"]), @r#"
    --- stderr ---
    Error: people.csv: no column is the group
      its columns are email
    Hint: name the column: --map "HEADER=group"; or give all rows the same: --set group=…
    [2]
    "#);
    assert_snapshot!(env.run(["groups", "import", "groups.csv", "--map", "email=grop"]), @r"
    --- stderr ---
    Error: --map email=grop: there is no `grop` here
    Hint: did you mean `group`?
    Hint: columns become email, guid, contact_id, group
    [2]
    ");
    assert_snapshot!(env.run(["groups", "import", "groups.csv", "--set", "email=a@example.com"]), @r"
    --- stderr ---
    Error: --set email=a@example.com: the contact cannot be the same for every row
    [2]
    ");
    assert_snapshot!(env.run(["optouts", "import", "groups.csv", "--match", "id"]), @r"
    --- stderr ---
    error: unexpected argument '--match' found

      tip: to pass '--match' as a value, use '-- --match'

    Usage: acquaint optouts import <FILE>

    For more information, try '--help'.
    [2]
    ");
    assert_snapshot!(env.run(["groups", "import", "missing.csv"]), @r"
    --- stderr ---
    Error: cannot read missing.csv
    Caused by: No such file or directory (os error 2)
    [2]
    ");
    env.write_file("nobody.csv", "who,group\na,Fair\n");
    assert_snapshot!(env.run(["groups", "import", "nobody.csv"]), @r#"
    --- stderr ---
    Error: nobody.csv: no column names the contact
      its columns are who, group
    Hint: name the column: --map "HEADER=email"
    Hint: contacts are named by email, guid, contact_id or a unique field of your own
    [2]
    "#);
}

#[test]
fn what_a_row_says_of_a_subscription_has_to_hold_together() {
    let env = env();
    env.write_file(
        "letters.csv",
        "email,newsletter,status,subscribed_at,confirmed_at,unsubscribed_at\n\
         a@example.com,Coffee,subscribed,2016-01-01,,2016-05-01\n\
         a@example.com,Coffee,subscribed,2016-01-01,2015-01-01,\n\
         a@example.com,Coffee,unconfirmed,2016-01-01,2016-02-01,\n\
         a@example.com,Coffee,subscribed,2016-06-01,,2016-05-01\n\
         b@example.com,Coffee,unconfirmed,2016-01-01,,\n\
         c@example.com,Coffee,subscribed,2016-01-01,2016-01-02,\n\
         c@example.com,Tea,,2040-01-01,,\n",
    );
    assert_snapshot!(env.run(["newsletters", "import", "letters.csv"]), @r"
    --- stderr ---
    Mapping: email, newsletter, status, subscribed_at, confirmed_at, unsubscribed_at
    letters.csv: 7 read, 3 added, 0 updated, 0 unchanged, 4 rejected -> letters.rejects.csv
       1  confirmed_at: it lies before the subscription (line 3)
       1  confirmed_at: the status says that it is not confirmed (line 4)
       1  subscribed_at: it lies in the future (line 8)
       1  unsubscribed_at: the status says that nobody has unsubscribed (line 2)
    Created 1 newsletter: Coffee
    Hint: correct letters.rejects.csv and import it again: `acquaint newsletters import letters.rejects.csv`
    Hint: undo everything with `acquaint db undo 4`
    [5]
    ");
    assert_snapshot!(env.run(["newsletters", "subscribers", "Coffee", "--fields", "email,state,since,confirmed"]), @r"
    EMAIL          STATE        SINCE             CONFIRMED
    a@example.com  active       2016-06-01 00:00  2016-06-01 00:00
    b@example.com  unconfirmed  2016-01-01 00:00  -
    c@example.com  active       2016-01-01 00:00  2016-01-02 00:00
    [0]
    ");
}

#[test]
fn a_header_that_cannot_be_the_name_of_a_field_is_refused_before_anything_is_made() {
    let env = env();
    env.write_file("long.csv", format!("email,form,{}\na@example.com,Q,x\n", "x".repeat(1_001)));
    assert_snapshot!(env.run(["forms", "import", "long.csv"]), @r"
    --- stderr ---
    Error: long.csv: the header of column 3: too long: 1,001 characters (max 1,000)
    Hint: nothing was imported; give the column a shorter name
    [2]
    ");
    assert_eq!(env.ok(["forms", "list", "--count"]), "0\n");
}

#[test]
fn contacts_of_accounts_are_listed_and_come_back_with_role_and_position() {
    let env = env();
    env.write_file(
        "staff.csv",
        "email,account,role,position\na@example.com,Main,Boss,primary\nb@example.com,Main,,Secondary\n\
         c@example.com,Main,,first\nb@example.com,Main,Seller,\na@example.com,Main,,primary\n",
    );
    assert_snapshot!(env.run(["accounts", "import-contacts", "staff.csv"]), @r"
    --- stderr ---
    Mapping: email, account, role, position
    staff.csv: 5 read, 2 added, 1 updated, 1 unchanged, 1 rejected -> staff.rejects.csv
       1  position: neither primary nor secondary (line 4)
    Created 1 account: Main
    Created 2 roles: Boss, Seller
    Hint: correct staff.rejects.csv and import it again: `acquaint accounts import-contacts staff.rejects.csv`
    Hint: undo everything with `acquaint db undo 4`
    [5]
    ");
    assert_snapshot!(env.run(["accounts", "contacts", "Main"]), @r"
    CONTACT ID  NAME  EMAIL          ROLE    POSITION
             1  -     a@example.com  Boss    primary
             2  -     b@example.com  Seller  secondary
    [0]
    ");
    let listed = env.ok(["accounts", "contacts", "Main", "--format", "csv"]);
    env.write_file("listed.csv", &listed);
    let again = env.run(["accounts", "import-contacts", "listed.csv", "--set", "account=Main"]);
    assert!(again.stderr.contains("2 read, 0 added, 0 updated, 2 unchanged"), "{again}");
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn the_file_that_is_read_takes_no_rejected_rows() {
    let env = env();
    env.write_file("w.csv", "name,phone,country\nX,x,Nowhereland\n");
    let words = ["accounts", "import", "w.csv", "--rejects", "./w.csv", "--overwrite"];
    assert_snapshot!(env.run(words), @r"
    --- stderr ---
    Mapping: name, phone, country
    Error: --rejects: w.csv is the file that is being read
    Hint: --rejects ANOTHER_FILE; nothing was imported
    [2]
    ");
    let words = ["contacts", "import", "w.csv", "--rejects", "w.csv", "--overwrite", "--allow-anonymous"];
    assert_eq!(env.run(words).status, 2);
    assert!(env.read_file("w.csv").contains("Nowhereland"));
}
