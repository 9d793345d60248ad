//! E-mail addresses against the public isemail test set, which is read from the directory of the test data.
//!
//! The set knows many grades between right and wrong. Held to it are: what it calls valid, or valid but for the name
//! server, is taken; all else is refused, old forms that only a standard allows included.

use std::fs;
use std::io::Write;
use std::path::Path;

use acquaint::domain::email::Email;

/// Where the rule of this project differs from the set's verdict, and why.
fn is_exception(address: &str) -> bool {
    // A domain without a dot is a slip in a list of contacts.
    let no_dot = address == "test@io";
    // Blanks and line ends around an address are trimmed, not part of it.
    let trimmed = address.trim() != address && Email::parse(address.trim()).is_ok();
    no_dot || trimmed
}

#[test]
fn the_public_test_set() {
    let Ok(data) = std::env::var("ACQUAINT_TEST_DATA") else {
        // Past the capture of test output, so that skipping is seen.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: ACQUAINT_TEST_DATA does not name the directory of the test data"
        );
        return;
    };
    let text = fs::read_to_string(Path::new(&data).join("email/isemail/tests.xml"))
        .expect("the test set is readable");
    let cases: Vec<_> = text
        .split("<test id=")
        .skip(1)
        .filter_map(|case| Some((tag(case, "address")?, tag(case, "category")?)))
        .collect();
    assert!(cases.len() > 150, "only {} cases were read", cases.len());
    let mut differing = Vec::new();
    for (address, category) in cases {
        let taken = Email::parse(&address).is_ok();
        let expected = matches!(category.as_str(), "ISEMAIL_VALID_CATEGORY" | "ISEMAIL_DNSWARN");
        if taken != expected && !is_exception(&address) {
            differing.push(format!("{address:?} {category} taken: {taken}"));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

/// The text of an element, its entities and the pictures of control characters put back.
fn tag(case: &str, name: &str) -> Option<String> {
    let start = case.find(&format!("<{name}>"))? + name.len() + 2;
    let end = start + case[start..].find(&format!("</{name}>"))?;
    let mut text = String::new();
    let mut rest = &case[start..end];
    while let Some(at) = rest.find('&') {
        let semicolon = at + rest[at..].find(';')?;
        text.push_str(&rest[..at]);
        text.push(match &rest[at + 1..semicolon] {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            code => char::from_u32(u32::from_str_radix(code.strip_prefix("#x")?, 16).ok()?)?,
        });
        rest = &rest[semicolon + 1..];
    }
    text.push_str(rest);
    let controls = |c: char| match u32::from(c) {
        picture @ 0x2400..=0x241F => char::from_u32(picture - 0x2400).unwrap_or(c),
        _ => c,
    };
    Some(text.chars().map(controls).collect())
}
