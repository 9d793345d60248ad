//! The scripts in `examples/` that promise something: they are run, and give it.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use insta::assert_snapshot;

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn script(name: &str, args: &[&Path]) -> Command {
    let mut command = Command::new("bash");
    command.arg(project().join("examples").join(name)).args(args);
    for (variable, _) in std::env::vars_os() {
        if variable.to_string_lossy().starts_with("ACQUAINT_") {
            command.env_remove(variable);
        }
    }
    command.env("ACQUAINT", env!("CARGO_BIN_EXE_acquaint")).env("TZ", "UTC");
    command
}

fn run(mut command: Command) -> String {
    let output = command.output().expect("bash runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    text
}

#[test]
fn joseph_smith_is_built_by_public_commands_alone() {
    assert_snapshot!(run(script("joseph.sh", &[])), @r"
    Mr. Joseph Smith – age 29
    San Diego, California, USA
    jsmith@localhost.local  Receiving marketing emails

    CONTACT INFO
      Birthday        Feb 22, 1988
      Business phone  134-5683
      Status          Prospective client
      Address         Robinson avenue 1014
      City            San Diego
      ZIP code        92102
      Country         USA
      State           California
    PERSONA
      Tony, the Cafe Owner
      Tony has been running his own cafe for the last 7 years. He always looks at
      ways of improving the service he provides. He offers coffee that he sources
      from several roasteries. In addition to that, he also sells brewing machines,
      accessories and grinders for home use.
    SCORING
      25  Engagement and business fit
    CONTACT ACTIVITY DETAILS
      Journey length  1 day (started 3/22/2017)
      Last activity   today (3/22/2017)
    NEWSLETTER SUBSCRIPTIONS
      Coffee 101
    CONTACT GROUP MEMBERSHIPS
      Contact isn't a member of any contact groups.
    SUBMITTED FORMS
      Form                     Site name     Submission date
      Partnership application  Dancing Goat  Mar 22, 2017 3:20:20 PM
      Partnership application  Dancing Goat  Mar 22, 2017 3:20:16 PM
    NOTES
      Often leaves products in shopping cart and doesn't proceed to check out.
      — John Carmack, 3/22/2017 3:26:49 PM
    ACTIVITIES
      Time              Activity         About
      2017-03-22 15:21  Page visit       https://dancinggoat.example/partnership
      2017-03-22 15:20  Form submission  Partnership application
      2017-03-22 15:20  Form submission  Partnership application
    CONSENTS
      Consent             Status  Date                     Source
      Newsletter consent  agreed  Mar 22, 2017 3:22:30 PM  Partnership application
      Tracking consent    agreed  Mar 22, 2017 3:22:30 PM  first visit
    ");
}

/// `1,234 read` and so on: the numbers of a line of counts.
fn counts(line: &str) -> Vec<u64> {
    let (_, counts) = line.rsplit_once(".csv: ").expect("a file and its counts");
    let counts = counts.split(" -> ").next().unwrap_or_default();
    let number = |part: &str| part.split(' ').next().and_then(|word| word.replace(',', "").parse().ok());
    counts.split(", ").filter_map(number).collect()
}

#[test]
fn exports_of_four_products_are_imported_whole_and_every_row_is_accounted_for() {
    let Ok(data) = std::env::var("ACQUAINT_TEST_DATA") else {
        // Past the capture of test output, so that skipping is seen.
        let _ = std::io::stderr().write_all(b"skipped: ACQUAINT_TEST_DATA is not set\n");
        return;
    };
    let folder = Path::new(&data).join("crm");
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let text = run(script("crm.sh", &[&folder, scratch.path()]));
    let mut seen = BTreeSet::new();
    for line in text.lines().filter(|line| line.contains(" read, ")) {
        let numbers = counts(line);
        assert_eq!(numbers[0], numbers[1..].iter().sum::<u64>(), "{line}");
        let file = line.split(".csv: ").next().unwrap_or_default();
        seen.insert(file.trim_start_matches(&folder.display().to_string()).to_owned());
    }
    for product in ["kentico", "mailchimp", "hubspot", "mautic"] {
        for entry in std::fs::read_dir(folder.join(product)).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "csv") {
                let name = format!("/{product}/{}", path.file_stem().unwrap_or_default().display());
                assert!(seen.contains(&name), "{name} is not imported\n{text}");
            }
        }
    }
    let end: Vec<&str> = text.lines().rev().take(4).collect();
    assert_snapshot!(end.join("\n"), @r#"
    mautic: {"contacts":58,"activities":0,"subscriptions":0,"unsubscriptions":0,"submissions":0,"agreements":0,"accounts":4,"users":0}
    hubspot: {"contacts":22,"activities":0,"subscriptions":0,"unsubscriptions":0,"submissions":0,"agreements":0,"accounts":25,"users":102}
    mailchimp: {"contacts":8,"activities":33,"subscriptions":9,"unsubscriptions":1,"submissions":0,"agreements":0,"accounts":0,"users":0}
    kentico: {"contacts":5,"activities":7,"subscriptions":5,"unsubscriptions":0,"submissions":2,"agreements":4,"accounts":0,"users":0}
    "#);
    // Every rejected row has a reason: none is counted without one.
    let without = text
        .lines()
        .collect::<Vec<_>>()
        .windows(2)
        .any(|pair| pair[0].contains(" rejected -> ") && !pair[1].starts_with(' '));
    assert!(!without, "{text}");
}
