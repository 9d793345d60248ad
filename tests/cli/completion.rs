//! What the Tab key offers: asked as the scripts of the shells ask, and once in a real bash.

use std::fs;
use std::process::Command;

use acquaint::domain::field::Field;

use crate::env::TestEnv;

/// Where bash breaks words by itself.
const BREAKS: &str = " \t\n\"'@><=;|&(:";

impl TestEnv {
    /// What bash is told for a line with the cursor at its end. Nothing else is ever said.
    fn tab(&self, line: &str) -> Vec<String> {
        self.asked("bash", &[line, BREAKS])
    }

    fn asked(&self, shell: &str, words: &[&str]) -> Vec<String> {
        self.asked_at(None, shell, words)
    }

    /// Asked as the shells do that tell the place of the word in question.
    fn asked_at(&self, place: Option<usize>, shell: &str, words: &[&str]) -> Vec<String> {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("acquaint");
        let place = place.map(|place| ("_CLAP_COMPLETE_INDEX", place.to_string()));
        let output = command
            .env_clear()
            .env("HOME", self.path("."))
            .env("ACQUAINT_DB", self.database())
            .env("ACQUAINT_COMPLETE", shell)
            .envs(place.into_iter().chain([("_CLAP_IFS", "\n".to_owned())]))
            .current_dir(self.path("."))
            .arg("--")
            .args(words)
            .output()
            .expect("the program can be started");
        assert!(output.status.success());
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        String::from_utf8(output.stdout).expect("an answer is text").lines().map(str::to_owned).collect()
    }

    fn with_people(self) -> TestEnv {
        self.write_file(
            "people.csv",
            "email,first_name,last_name,status,owner,country\n\
             jsmith@example.com,Joseph,Smith,Prospective client,carmack,USA\n\
             anna@example.com,Anna,Smithers,VIP,ana,DE\n\
             bob.o'brien@example.ie,Bob,O'Brien,VIP,ana,IE\n",
        );
        self.ok(["contacts", "import", "people.csv"]);
        self
    }
}

#[test]
fn a_contact_is_offered_by_id_address_and_last_name() {
    let env = TestEnv::new().with_people();
    assert_eq!(env.tab("acquaint contacts show js"), ["jsmith@example.com"]);
    assert_eq!(env.tab("acquaint contacts show jsmith@ex"), ["@example.com"]);
    assert_eq!(env.tab("acquaint contacts show 2"), ["2"]);
    assert_eq!(env.tab("acquaint contacts show smi"), [r"smith\ Joseph", r"smithers\ Anna"]);
    assert_eq!(env.tab("acquaint contacts show \"Smith J"), ["Smith Joseph"]);
    assert_eq!(env.tab(r"acquaint contacts show Smith\ J"), [r"Smith\ Joseph"]);
    assert_eq!(env.tab("acquaint contacts show bo"), [r"bob.o\'brien@example.ie"]);
    assert_eq!(env.tab("acquaint contact edit nob"), Vec::<String>::new());
    let shown = env.ok(["contacts", "show", "smith Joseph", "--fields", "email", "--format", "csv"]);
    assert_eq!(shown, "email\njsmith@example.com\n");
}

#[test]
fn accounts_and_what_belongs_to_them_are_offered_by_name() {
    let env = TestEnv::new();
    for name in ["Beta Ltd", "ACME", "Acme"] {
        env.ok(["accounts", "add", name]);
    }
    env.ok(["roles", "add", "Buyer"]);
    env.ok(["account-statuses", "add", "Partner"]);
    assert_eq!(env.tab("acquaint accounts show b"), [r"beta\ Ltd"]);
    assert_eq!(env.tab("acquaint groups add-accounts VIP a"), [r"aCME\ \#2", r"acme\ \#3"]);
    assert_eq!(env.ok(["accounts", "show", "aCME #2", "--format", "ids"]), "2\n");
    assert_eq!(env.tab("acquaint accounts edit 1 --status P"), ["Partner"]);
    assert_eq!(env.tab("acquaint accounts add-contacts 1 --role "), ["Buyer"]);
    assert_eq!(env.tab("acquaint roles edit b"), ["buyer"]);
}

#[test]
fn names_of_the_database_are_offered_where_they_are_meant() {
    let env = TestEnv::new().with_people();
    env.ok(["consents", "add", "Newsletter", "--short-text", "May we?", "--full-text", "x"]);
    assert_eq!(env.tab("acquaint contacts edit 1 --status "), [r"Prospective\ client", "VIP"]);
    assert_eq!(env.tab("acquaint contacts edit 1 --owner c"), ["carmack"]);
    assert_eq!(env.tab("acquaint --as a"), ["ana"]);
    assert_eq!(env.tab("acquaint users delete 1 --move-to an"), ["ana"]);
    assert_eq!(env.tab("acquaint consents agree 1 new"), ["newsletter"]);
    assert_eq!(env.tab("acquaint contacts add --country Germ"), ["Germany"]);
    assert_eq!(env.tab("acquaint contacts add --state US-CA"), ["US-CA"]);
    assert_eq!(env.tab("acquaint db undo "), ["2", "1"]);
    assert_eq!(env.tab("acquaint help exi"), ["exit-codes"]);
}

#[test]
fn fields_and_their_values_are_offered() {
    let env = TestEnv::new().with_people();
    assert_eq!(env.tab("acquaint contacts list --fields id,fir"), ["id,first_name"]);
    assert_eq!(env.tab("acquaint contacts list --sort last_name:"), ["asc", "desc"]);
    assert_eq!(env.tab("acquaint contacts edit 1 --set gen"), ["gender="]);
    assert_eq!(env.tab("acquaint contacts edit 1 --set gender=f"), ["female"]);
    assert_eq!(env.tab("acquaint contacts edit 1 --unset cit"), ["city"]);
    assert_eq!(env.tab("acquaint contacts import people.csv --map Mail=em"), ["email"]);
    assert_eq!(env.tab("acquaint contacts list sta"), ["status:", "state:"]);
    assert_eq!(env.tab("acquaint contacts list status:v"), ["vIP"]);
    assert_eq!(
        env.tab("acquaint contacts list country:DE,IE,A").first().map(String::as_str),
        Some("DE,IE,AF")
    );
    assert_eq!(env.tab("acquaint contacts import peo"), ["people.csv"]);
}

#[test]
fn keys_of_ones_own_begin_a_reference() {
    let env = TestEnv::new().with_people();
    env.ok(["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    env.ok(["fields", "add", "custom_note"]);
    assert_eq!(env.tab("acquaint contacts show cust"), ["customer_id:"]);
    assert_eq!(env.tab("acquaint groups add-members 1 anna@example.com cust"), ["customer_id:"]);
    assert!(!env.tab("acquaint contacts show ").contains(&"customer_id:".to_owned()));
    assert_eq!(env.tab("acquaint contacts import people.csv --match cu"), ["customer_id"]);
    assert_eq!(env.tab("acquaint contacts import people.csv --new-field Points=in"), ["integer"]);
    assert_eq!(
        env.tab("acquaint contacts import people.csv --new-field Points="),
        ["text", "integer", "decimal", "boolean", "date"]
    );
    assert_eq!(env.tab("acquaint fields add points --type d"), ["decimal", "date"]);
    assert_eq!(env.tab("acquaint fields edit cust"), ["customer_id", "custom_note"]);
    assert_eq!(env.tab("acquaint groups members 1 --fields id,cus"), ["id,customer_id", "id,custom_note"]);
}

#[test]
fn notes_are_offered_newest_first_with_their_first_line() {
    let env = TestEnv::new().with_people();
    for number in 1..=12 {
        env.ok(["notes", "add", "anna@example.com", &format!("\n  Call {number}\u{1B}[2J\nand more")]);
    }
    let offered = env.asked("fish", &["acquaint", "notes", "show", ""]);
    assert_eq!(offered[0], "12\tCall 12\\x1B[2J");
    assert_eq!(offered.len(), 12);
    assert_eq!(env.tab("acquaint notes edit 1"), ["12", "11", "10", "1"]);
    assert_eq!(env.tab("acquaint notes delete 3 "), env.tab("acquaint notes show "));
    for nothing in ["0", "9999999999999999999", "-1", "x"] {
        assert_eq!(env.tab(&format!("acquaint notes show {nothing}")), Vec::<String>::new(), "{nothing}");
    }
}

#[test]
fn settings_and_zones_are_offered() {
    let env = TestEnv::new().with_people();
    assert_eq!(env.tab("acquaint config get t"), ["tz", "time_zone", "tracking", "tracking_consent"]);
    assert_eq!(env.tab("acquaint config unset no"), ["note_stamp", "note_stamp_time"]);
    assert_eq!(env.tab("acquaint config set color "), ["auto", "always", "never"]);
    assert_eq!(env.tab("acquaint config set as an"), ["ana"]);
    assert_eq!(env.tab("acquaint config set default-country Germ"), ["Germany"]);
    assert_eq!(env.tab("acquaint config set time_zone europe/ber"), ["europe/berlin"]);
    assert_eq!(env.tab("acquaint config set note_stamp x"), Vec::<String>::new());
    assert_eq!(env.tab("acquaint config set nonsense x"), Vec::<String>::new());
    assert_eq!(env.tab("acquaint --tz lo"), ["local"]);
    assert_eq!(env.tab("acquaint --tz Eu"), ["Europe/"]);
    assert_eq!(env.tab("acquaint --tz America/Argentina/Bu"), ["America/Argentina/Buenos_Aires"]);
    let all = env.tab("acquaint --tz ");
    assert_eq!(all[..2], ["local", "utc"]);
    assert!(all.len() < 80, "regions stand for their zones: {all:?}");
}

#[test]
fn other_shells_are_answered_in_their_own_form() {
    let env = TestEnv::new().with_people();
    let words = ["acquaint", "contacts", "show", "anna"];
    assert_eq!(env.asked("fish", &words), ["anna@example.com\tAnna Smithers"]);
    assert_eq!(env.asked("elvish", &words), Vec::<String>::new(), "elvish says which word it is");
    assert_eq!(env.asked_at(Some(3), "elvish", &words), ["anna@example.com"]);
    assert_eq!(env.asked_at(Some(3), "elvish", &["acquaint", "contacts", "show", "smi"]).len(), 2);
    let zsh = |word: &str| env.asked_at(Some(3), "zsh", &["acquaint", "contacts", "list", word]);
    assert_eq!(zsh("sta"), [r"status\::Status", r"state\::State"]);
    assert_eq!(zsh("status:v"), [r"status\:vIP"]);
    assert_eq!(env.asked("tcsh", &words), Vec::<String>::new());
    assert_eq!(env.asked("fish", &[]), Vec::<String>::new());
}

#[test]
fn hostile_names_are_left_out_and_break_no_line() {
    let env = TestEnv::new();
    for last_name in
        ["Zed\nforged", "Zed$(touch pwned)", "Zed`touch pwned`", "Zed\u{1B}[2J", "Zed\"x", "Zed\\x"]
    {
        env.add_contact(&[(Field::LastName, last_name)]);
    }
    env.add_contact(&[(Field::LastName, "Zed"), (Field::FirstName, "Ann;id")]);
    env.add_contact(&[(Field::LastName, "-rf")]);
    assert_eq!(env.tab("acquaint contacts show ze"), [r"zed\ Ann\;id"]);
    assert_eq!(env.tab("acquaint contacts show \"Zed$"), Vec::<String>::new());
    assert_eq!(env.asked("fish", &["acquaint", "contacts", "show", "Zed"]), ["Zed Ann;id\t7"]);
}

#[test]
fn at_most_fifty_contacts_are_offered() {
    let env = TestEnv::new();
    let rows: String = (0..120).map(|n| format!("p{n}@example.com\n")).collect();
    env.write_file("many.csv", format!("email\n{rows}"));
    env.ok(["contacts", "import", "many.csv"]);
    assert_eq!(env.tab("acquaint contacts show p").len(), 50);
    assert_eq!(env.tab("acquaint contacts show 1").len(), 1 + 10 + 21);
}

#[test]
fn without_a_database_there_is_less_to_offer_and_nothing_is_made() {
    let env = TestEnv::new();
    assert_eq!(env.tab("acquaint contacts show a"), Vec::<String>::new());
    assert_eq!(env.tab("acquaint contacts sh"), ["show"]);
    assert_eq!(env.tab("acquaint contacts list country:Germ"), ["Germany"]);
    assert_eq!(env.names(), Vec::<String>::new());
    for content in [&b"not a database, but long enough to be read as one"[..], b"SQLite format 3\0\xFF\xFF"] {
        env.write_file("contacts.db", content);
        assert_eq!(env.tab("acquaint contacts show a"), Vec::<String>::new());
        assert_eq!(fs::read(env.database()).expect("it is still there"), content);
    }
    assert_eq!(env.tab("acquaint --db /dev/zero contacts show a"), Vec::<String>::new());
    assert_eq!(env.tab("acquaint --db . contacts show a"), Vec::<String>::new());
}

#[test]
fn a_broken_or_locked_database_is_passed_over() {
    let env = TestEnv::new().with_people();
    let locked = rusqlite::Connection::open(env.database()).expect("it opens");
    locked.pragma_update(None, "locking_mode", "exclusive").expect("it can be asked for");
    locked.execute_batch("BEGIN EXCLUSIVE").expect("it can be locked");
    let started = std::time::Instant::now();
    env.tab("acquaint contacts show a");
    assert!(started.elapsed().as_secs() < 2, "nobody waits at the Tab key");
    drop(locked);
    let mut bytes = fs::read(env.database()).expect("it can be read");
    for byte in bytes.iter_mut().skip(4096) {
        *byte ^= 0x5A;
    }
    fs::write(env.database(), bytes).expect("it can be written");
    env.tab("acquaint contacts show a");
}

#[test]
fn the_database_of_the_line_is_asked() {
    let env = TestEnv::new().with_people();
    fs::rename(env.database(), env.path("other.db")).expect("it can be moved");
    let _ = fs::rename(env.path("contacts.db-wal"), env.path("other.db-wal"));
    assert_eq!(env.tab("acquaint contacts show anna"), Vec::<String>::new());
    assert_eq!(env.tab("acquaint --db other.db contacts show anna"), ["anna@example.com"]);
    assert_eq!(env.tab("acquaint --db=~/other.db contacts show anna"), ["anna@example.com"]);
}

#[test]
fn one_name_of_each_command_is_offered_and_flags_when_they_are_begun() {
    let env = TestEnv::new();
    assert_eq!(
        env.tab("acquaint co"),
        ["contacts", "conditions", "consents", "countries", "config", "completions"]
    );
    assert!(env.tab("acquaint contact ls --").contains(&"--sort".to_owned()));
    let verbs = env.tab("acquaint contacts ");
    assert!(verbs.contains(&"import".to_owned()) && !verbs.contains(&"--db".to_owned()), "{verbs:?}");
}

#[test]
fn a_real_bash_completes_from_the_database() {
    let env = TestEnv::new().with_people();
    let program = assert_cmd::cargo::cargo_bin!("acquaint");
    let folder = program.parent().expect("it is in a folder").display().to_string();
    let mut bash = Command::new("bash");
    bash.args(["--norc", "--noprofile", "-i"])
        .env_clear()
        .env("PATH", format!("{folder}:/usr/local/bin:/usr/bin:/bin"))
        .env("HOME", env.path("."))
        .env("TERM", "dumb")
        .env("INPUTRC", "/dev/null")
        .env("ACQUAINT_DB", env.database());
    let options = rexpect::session::Options::new().timeout_ms(Some(20_000));
    let mut bash = rexpect::spawn_with_options(bash, options).expect("a pseudo-terminal can be made");
    let mut type_in = |keys: &str, shown: &str| {
        bash.send(keys).and_then(|_| bash.flush()).expect("bash takes keys");
        bash.exp_string(shown).unwrap_or_else(|error| panic!("{keys:?}: {error}"));
    };
    type_in("source <(acquaint completions bash --dynamic); echo re''ady\n", "ready");
    type_in(
        "acquaint contacts show jsmith@ex\t --fields email --format csv\n",
        "email\r\njsmith@example.com",
    );
    type_in("acquaint contacts show smithe\t --fields email --format csv\n", "email\r\nanna@example.com");
    type_in("acquaint contacts list status:pros\t --format ids; echo d''one\n", "1\r\ndone");
    type_in("exit\n", "exit");
}

#[test]
fn activity_types_and_what_columns_become_are_offered() {
    let env = TestEnv::new().with_people();
    env.ok(["activities", "types", "add", "ski_rental"]);
    assert_eq!(env.tab("acquaint activities log 1 purchase"), ["purchase", "purchased_product"]);
    assert_eq!(env.tab("acquaint activities list --type rating,ski"), ["rating,ski_rental"]);
    assert_eq!(env.tab("acquaint activities log 1 rating --set utm"), ["utm_source=", "utm_content="]);
    assert_eq!(env.tab("acquaint activities import a.csv --set type=ski"), ["ski_rental"]);
    assert_eq!(env.tab("acquaint activities import a.csv --map When=ti"), ["time", "title"]);
    assert_eq!(env.tab("acquaint activities log ann"), ["anna@example.com"]);
    env.ok(["activities", "types", "edit", "ski_rental", "--disable"]);
    let words = ["acquaint", "activities", "stats", "--type", "ski"];
    assert_eq!(env.asked("fish", &words), ["ski_rental\tSki rental (disabled)"]);
}

#[test]
fn scores_personas_and_their_rules_are_offered() {
    let env = TestEnv::new();
    env.ok(["scores", "add", "Engagement", "--description", "what they do"]);
    env.ok(["personas", "add", "Tony"]);
    env.ok(["scores", "rules", "add", "1", "--where", "city = Bonn", "--points", "5"]);
    env.ok(["personas", "rules", "add", "1", "--activity", "purchase", "--points", "5"]);
    assert_eq!(env.tab("acquaint scores show E"), ["Engagement"]);
    assert_eq!(env.tab("acquaint score rules add e"), ["engagement"]);
    assert_eq!(env.tab("acquaint scores explain E"), ["Engagement"]);
    assert_eq!(env.tab("acquaint personas edit T"), ["Tony"]);
    assert_eq!(env.tab("acquaint scores rules edit "), ["1"]);
    assert_eq!(env.tab("acquaint personas rules delete "), ["2"]);
    assert_eq!(env.tab("acquaint scores rules add 1 --activity page_v"), ["page_visit"]);
    assert_eq!(env.tab("acquaint personas rules add T"), ["Tony"]);
}
