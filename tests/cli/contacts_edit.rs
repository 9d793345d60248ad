//! `contacts add` and `contacts edit`: one contact, field by field.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::stored;

const ALL: [&str; 37] = [
    "contacts",
    "add",
    "--email",
    "Anna.Kim@Example.COM",
    "--first-name",
    "Anna",
    "--middle-name",
    "Maria",
    "--last-name",
    "Kim",
    "--gender",
    "f",
    "--birthday",
    "1990-05-01",
    "--private-phone",
    "+1 619 555 0100",
    "--business-phone",
    "134-5683",
    "--company",
    "Acme",
    "--job-title",
    "Owner",
    "--status",
    "vip",
    "--owner",
    "carmack",
    "--address",
    "Robinson avenue 1014",
    "--zip",
    "92102",
    "--city",
    "San Diego",
    "--state",
    "CA",
    "--country",
    "usa",
    "--tz=utc",
];

fn with_names() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["users", "add", "carmack"]);
    env
}

#[test]
fn every_field_that_a_person_may_edit_can_be_given() {
    let env = with_names();
    assert_snapshot!(env.run(ALL), @r#"
    1
    --- stderr ---
    Added contact 1: Anna Maria Kim <Anna.Kim@example.com>. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "1", "--fields", "email,name,gender,birthday,private_phone,business_phone,company,job_title,status,owner,address,zip,city,state,country"]), @r#"
    EMAIL           Anna.Kim@example.com
    NAME            Anna Maria Kim
    GENDER          female
    BIRTHDAY        1990-05-01
    PRIVATE PHONE   +1 619 555 0100
    BUSINESS PHONE  134-5683
    COMPANY         Acme
    JOB TITLE       Owner
    STATUS          VIP
    OWNER           carmack
    ADDRESS         Robinson avenue 1014
    ZIP             92102
    CITY            San Diego
    STATE           California
    COUNTRY         USA
    [0]
    "#);
    let fields = "email,first_name,middle_name,last_name,gender,birthday,private_phone,business_phone,company,job_title,status,owner,address,zip,city,state,country";
    let before = stored(&env, fields);
    for field in fields.split(',').filter(|field| *field != "state") {
        env.ok(["contacts", "edit", "1", "--unset", field]);
    }
    assert_eq!(stored(&env, fields), ",".repeat(16) + "\n");
    assert!(before.contains("Anna.Kim@example.com") || before.contains("anna.kim@example.com"), "{before}");
}

#[test]
fn a_script_gets_the_id_and_a_dry_run_gives_none() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["contacts", "add", "--email", "a@x.com", "--dry-run"]), @r#"
    --- stderr ---
    Would add contact: <a@x.com>
    [0]
    "#);
    assert_eq!(env.names(), [""; 0]);
    assert_snapshot!(env.run(["contacts", "new", "--email", "a@x.com"]), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added contact 1: <a@x.com>. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "add", "--last-name", "Kim", "-q"]), @r#"
    2
    [0]
    "#);
    let before = env.untouched();
    assert_snapshot!(env.run(["contacts", "add", "--last-name", "Lee", "-n"]), @r#"
    --- stderr ---
    Would add contact: Lee
    [0]
    "#);
    assert!(env.untouched() == before);
}

#[test]
fn a_bad_value_is_refused_with_its_reason() {
    let env = with_names();
    env.ok(["contacts", "add", "--email", "a@x.com", "--first-name", "Ann"]);
    let before = env.untouched();
    let add = |args: &[&str]| env.run([&["contacts", "add"], args].concat());
    assert_snapshot!(add(&[]), @r#"
    --- stderr ---
    Error: the contact has no field
    Hint: give at least one, for example --email ADDRESS
    [2]
    "#);
    assert_snapshot!(add(&["--email", "joe at example"]), @r#"
    --- stderr ---
    Error: email: not an address: no @
    [5]
    "#);
    assert_snapshot!(add(&["--email", "A@X.COM"]), @r#"
    --- stderr ---
    Error: A@x.com is the address of contact 1 already
      Ann <a@x.com>
    Hint: `acquaint contacts edit 1` changes that contact
    [5]
    "#);
    assert_snapshot!(add(&["--birthday", "31.2.1990"]), @r#"
    --- stderr ---
    Error: birthday: not a date of the form YYYY-MM-DD
    [5]
    "#);
    assert_snapshot!(add(&["--birthday", "1990-02-30"]), @r#"
    --- stderr ---
    Error: birthday: no such date
    [5]
    "#);
    assert_snapshot!(add(&["--birthday", "2017-03-23"]), @r#"
    --- stderr ---
    Error: birthday: in the future
    [5]
    "#);
    assert_snapshot!(add(&["--gender", "robot"]), @r#"
    --- stderr ---
    Error: gender: not a gender: use male, female, other or unknown
    [5]
    "#);
    assert_snapshot!(add(&["--status", "VIPP"]), @r#"
    --- stderr ---
    Error: there is no status `VIPP`
    Hint: did you mean `VIP`?
    [2]
    "#);
    assert_snapshot!(add(&["--owner", "nobody"]), @r#"
    --- stderr ---
    Error: there is no user `nobody`
    Hint: `acquaint users add "nobody"` adds it
    [2]
    "#);
    assert_snapshot!(add(&["--country", "Germny"]), @r#"
    --- stderr ---
    Error: country: unknown country, did you mean Germany?
    [5]
    "#);
    assert_snapshot!(add(&["--state", "CA"]), @r#"
    --- stderr ---
    Error: state: a state of several countries (USA, Italy, Spain, Burundi and 8 more)
    Hint: say which one with --country COUNTRY
    [5]
    "#);
    assert_snapshot!(add(&["--state", "Bavaria", "--country", "USA"]), @r#"
    --- stderr ---
    Error: state: a state of Germany, not of USA
    [5]
    "#);
    assert_snapshot!(add(&["--city", " "]), @r#"
    --- stderr ---
    Error: city is empty
    Hint: `acquaint contacts edit CONTACT --unset city` takes a value away
    [2]
    "#);
    assert_snapshot!(add(&["--city", &"x".repeat(1_001)]), @r#"
    --- stderr ---
    Error: city: too long: 1,001 characters (max 1,000)
    [5]
    "#);
    assert_snapshot!(add(&["--email", &format!("{}@x.com", "y".repeat(300))]), @r#"
    --- stderr ---
    Error: email: too long: 300 bytes before the @ (max 64)
    [5]
    "#);
    assert_snapshot!(add(&["--set", "shoe_size=42"]), @r#"
    --- stderr ---
    Error: `shoe_size` is no field that can be set; those are email, first_name, middle_name, last_name, gender, birthday, private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country
    Hint: `acquaint fields add shoe_size` makes a field of your own
    [2]
    "#);
    assert_snapshot!(add(&["--set", "created=2017-01-01"]), @r#"
    --- stderr ---
    Error: `created` is no field that can be set; those are email, first_name, middle_name, last_name, gender, birthday, private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country
    [2]
    "#);
    assert_snapshot!(add(&["--business-phone", "call me"]), @r#"
    --- stderr ---
    Error: business_phone: not a phone number: no digit in it
    [5]
    "#);
    assert!(env.untouched() == before, "a refused value changed the database");
}

#[test]
fn the_longest_value_is_taken() {
    let env = TestEnv::new();
    let city = "ž".repeat(1_000);
    env.ok(["contacts", "add", "--city", &city]);
    assert_eq!(stored(&env, "city"), city + "\n");
    let local = "l".repeat(64);
    let domain = format!("{}.{}.{}.com", "a".repeat(63), "b".repeat(63), "c".repeat(57));
    let email = format!("{local}@{domain}");
    assert_eq!(email.len(), 254);
    env.ok(["contacts", "add", "--email", &email]);
    assert_eq!(env.run(["contacts", "add", "--email", &format!("{local}@d{domain}")]).status, 5);
}

#[test]
fn an_edit_tells_old_and_new_and_the_way_back() {
    let env = with_names();
    env.add_joseph();
    let edit = |args: &[&str]| env.run([&["contacts", "edit"], args].concat());
    let before = env.untouched();
    assert_snapshot!(edit(&["1", "--city", "Boston", "--status", "vip", "-n"]), @r#"
    --- stderr ---
      status: - -> VIP
      city: - -> Boston
    Nothing changed (dry run).
    [0]
    "#);
    assert!(env.untouched() == before, "a dry run changed the database");
    assert_snapshot!(edit(&["1", "--city", "Boston", "--status", "vip", "--owner", "carmack", "--state", "MA", "--country", "US"]), @r#"
    --- stderr ---
      status: - -> VIP
      owner: - -> carmack
      city: - -> Boston
      state: - -> Massachusetts
      country: - -> USA
    Changed contact 1. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_snapshot!(edit(&["joseph", "--city", "Boston"]), @r#"
    --- stderr ---
    Contact 1 is like that already.
    [0]
    "#);
    assert_snapshot!(edit(&["1", "--country", "Austria"]), @r#"
    --- stderr ---
      state: Massachusetts -> -
      country: USA -> Austria
    The state is not in the new country and was taken away.
    Changed contact 1. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_snapshot!(edit(&["1", "--unset", "city,status", "--set", "first-name=Joe"]), @r#"
    --- stderr ---
      first_name: Joseph -> Joe
      status: VIP -> -
      city: Boston -> -
    Changed contact 1. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(edit(&["1", "--email", "JSmith@localhost.local"]), @r#"
    --- stderr ---
      email: jsmith@localhost.local -> JSmith@localhost.local
    Changed contact 1. Undo with `acquaint db undo 7`
    [0]
    "#);
    assert_snapshot!(edit(&["1", "--last-name", "Smith\nStatus: gone"]), @r#"
    --- stderr ---
      last_name: Smith -> Smith\nStatus: gone
    Changed contact 1. Undo with `acquaint db undo 8`
    [0]
    "#);
}

#[test]
fn an_edit_that_cannot_be_done_changes_nothing() {
    let env = with_names();
    env.add_joseph();
    env.ok(["contacts", "add", "--email", "a@x.com", "--country", "Germany"]);
    let before = env.untouched();
    let edit = |args: &[&str]| env.run([&["contacts", "edit"], args].concat());
    assert_snapshot!(edit(&["1"]), @r#"
    --- stderr ---
    Error: there is nothing to change
    Hint: give a field, for example --city Boston, or --unset FIELD
    [2]
    "#);
    assert_snapshot!(edit(&["3", "--city", "Boston"]), @r#"
    --- stderr ---
    Error: there is no contact 3
    [3]
    "#);
    assert_snapshot!(edit(&["1", "--email", "a@X.com"]), @r#"
    --- stderr ---
    Error: a@x.com is the address of contact 2 already
      <a@x.com>
    Hint: `acquaint contacts edit 2` changes that contact
    [5]
    "#);
    assert_snapshot!(edit(&["1", "--city", "Boston", "--unset", "city"]), @r#"
    --- stderr ---
    Error: city is both set and unset
    [2]
    "#);
    assert_snapshot!(edit(&["1", "--unset", "id"]), @r#"
    --- stderr ---
    Error: `id` is no field that can be set; those are email, first_name, middle_name, last_name, gender, birthday, private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country
    [2]
    "#);
    assert_snapshot!(edit(&["1", "--city", ""]), @r#"
    --- stderr ---
    Error: city is empty
    Hint: `acquaint contacts edit CONTACT --unset city` takes a value away
    [2]
    "#);
    assert_snapshot!(edit(&["1", "--city", "Boston", "--birthday", "1990-13-01"]), @r#"
    --- stderr ---
    Error: birthday: no such date
    [5]
    "#);
    assert!(env.untouched() == before, "a refused edit changed the database");
}

#[test]
fn a_state_that_only_one_country_has_brings_that_country() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "a@x.com", "--country", "Germany"]);
    assert_snapshot!(env.run(["contacts", "edit", "1", "--state", "California"]), @r#"
    --- stderr ---
      state: - -> California
      country: Germany -> USA
    Changed contact 1. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "edit", "1", "--state", "WA"]), @r#"
    --- stderr ---
      state: California -> Washington
    Changed contact 1. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_eq!(stored(&env, "state,country"), "Washington,USA\n");
}

#[test]
fn a_value_may_begin_with_a_hyphen() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--city=-rf", "--company=--force", "--address", "$(id) %s{}"]);
    assert_eq!(stored(&env, "city,company,address"), "-rf,--force,$(id) %s{}\n");
    // Without the sign the next flag would be swallowed.
    let swallowed = env.run(["contacts", "edit", "1", "--city", "--dry-run"]);
    assert_eq!(swallowed.status, 2, "{swallowed}");
}

#[test]
fn a_repeated_flag_takes_its_last_value() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--city", "Brno", "--city", "Boston"]);
    assert_eq!(stored(&env, "city"), "Boston\n");
    env.ok(["contacts", "edit", "1", "--set", "city=A", "--set", "zip=1"]);
    assert_eq!(stored(&env, "city,zip"), "A,1\n");
}
