//! What the tests of imports share: a file and its import in one call, and the counts that must add up.

use std::path::PathBuf;

use crate::env::{Output, TestEnv};

/// Rows read, added, updated, unchanged and rejected.
pub type Counts = (u64, u64, u64, u64, u64);

/// Imports this content as `people.csv`, with these arguments.
pub fn import(env: &TestEnv, content: impl AsRef<[u8]>, args: &[&str]) -> Output {
    env.write_file("people.csv", content);
    import_file(env, "people.csv", args)
}

/// Imports a file.
pub fn import_file(env: &TestEnv, file: &str, args: &[&str]) -> Output {
    let output = env.run([&["contacts", "import", file], args].concat());
    if output.stderr.contains(" read, ") {
        counts(&output);
    }
    output
}

/// The counts that an import printed, which add up to the rows read.
pub fn counts(output: &Output) -> Counts {
    let line = output.stderr.lines().find(|line| line.contains(" read, "));
    let line = line.unwrap_or_else(|| panic!("the import says no counts:\n{output}"));
    let of = |what: &str| -> u64 {
        let before = line.split(what).next().filter(|before| before.len() < line.len());
        let number = before.and_then(|before| before.rsplit(' ').next()).map(|text| text.replace(',', ""));
        let number = number.and_then(|text| text.parse().ok());
        number.unwrap_or_else(|| panic!("no number of{what} in {line}"))
    };
    let counts = (of(" read"), of(" added"), of(" updated"), of(" unchanged"), of(" rejected"));
    let (read, added, updated, unchanged, rejected) = counts;
    assert_eq!(read, added + updated + unchanged + rejected, "{line}");
    assert_eq!(output.status, if rejected > 0 { 5 } else { 0 }, "{output}");
    counts
}

/// The line that says what becomes what.
pub fn mapping(output: &Output) -> &str {
    let line = output.stderr.lines().find_map(|line| line.strip_prefix("Mapping: "));
    line.unwrap_or_else(|| panic!("the import says no mapping:\n{output}"))
}

/// These fields of every contact as CSV without a header.
pub fn stored(env: &TestEnv, fields: &str) -> String {
    if !env.database().exists() {
        // No row could be taken, so no database was made.
        return String::new();
    }
    env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", fields])
}

/// A fixture of the project, in the form that a product writes.
pub fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "data", name].iter().collect()
}

/// Checks that an import is refused with that status and a message that holds these words, and that
/// neither the database nor the directory has changed.
pub fn refused(env: &TestEnv, args: &[&str], status: i32, words: &[&str]) {
    let before = env.untouched();
    let output = env.run([&["contacts", "import"], args].concat());
    assert_eq!(output.status, status, "{args:?}\n{output}");
    for word in words {
        assert!(output.stderr.contains(word), "no {word:?} in\n{output}");
    }
    assert_eq!(output.stdout, "");
    let after = env.untouched();
    assert_eq!(after.0, before.0, "{args:?} left a file\n{output}");
    assert!(after.1 == before.1, "{args:?} changed the database\n{output}");
}

/// The folder of real files; without one, the test says that it is skipped.
pub fn test_data(test: &str) -> Option<PathBuf> {
    let data = std::env::var_os("ACQUAINT_TEST_DATA").map(PathBuf::from);
    if data.is_none() {
        skipped(test);
    }
    data
}

/// Says past the test harness, which would hide it, that a test has not been run.
pub fn skipped(test: &str) {
    use std::io::Write;
    let message = format!("skipped {test}: ACQUAINT_TEST_DATA is not set\n");
    // Nothing depends on the message.
    let _ = std::io::stderr().write_all(message.as_bytes());
}
