//! Dates: ISO always, else the one format that fits the column, a dialect's, or the declared one.

use crate::env::TestEnv;
use crate::import_kit::{counts, import, mapping, refused, stored};

/// Imports birthdays; what is stored of them, a dash for rejected rows, and what the mapping line says.
fn birthdays(dates: &[&str], args: &[&str]) -> (String, String) {
    let env = TestEnv::new();
    let rows: String =
        dates.iter().enumerate().map(|(number, date)| format!("p{number}@x.com,\"{date}\"\n")).collect();
    let output = import(&env, format!("email,birthday\n{rows}"), args);
    let of = |number: usize| {
        let term = format!("email:p{number}@x.com");
        let list = ["contacts", "list", "--format", "tsv", "--no-header", "--fields", "birthday", &term];
        if env.database().exists() { env.ok(list).trim_end().to_owned() } else { String::new() }
    };
    let found: Vec<String> =
        (0..dates.len()).map(of).map(|date| if date.is_empty() { "-".to_owned() } else { date }).collect();
    let said = mapping(&output).strip_prefix("email, ").unwrap_or_default().to_owned();
    (found.join(" "), said)
}

fn check(dates: &[&str], args: &[&str], expected: &str, said: &str) {
    let (found, line) = birthdays(dates, args);
    assert_eq!(found, expected, "{dates:?} {args:?}");
    assert_eq!(line, said, "{dates:?} {args:?}");
}

#[test]
fn iso_is_always_read() {
    check(
        &["1990-05-01", "19900502", "1990-05-03 00:00:00"],
        &[],
        "1990-05-01 1990-05-02 1990-05-03",
        "birthday",
    );
    check(&["1990-05-01"], &["--date-format", "dmy"], "1990-05-01", "birthday -> birthday (day first)");
}

#[test]
fn the_format_that_fits_every_value_is_taken_and_said() {
    check(&["3/4/1990", "12/31/1990"], &[], "1990-03-04 1990-12-31", "birthday -> birthday (month first)");
    check(&["3/4/1990", "31/12/1990"], &[], "1990-04-03 1990-12-31", "birthday -> birthday (day first)");
    check(&["3.4.1990", "1.2.1990"], &[], "1990-04-03 1990-02-01", "birthday -> birthday (day first)");
    check(&["1 May 1990", "May 2, 1990"], &[], "1990-05-01 1990-05-02", "birthday");
}

#[test]
fn what_two_formats_fit_is_a_bad_value_with_a_hint() {
    check(
        &["3/4/1990", "1/2/1990"],
        &[],
        "- -",
        "birthday -> birthday (day or month first? see --date-format)",
    );
    let output = import(&TestEnv::new(), "email,birthday\na@x.com,3/4/2017\n", &[]);
    assert_eq!(counts(&output), (1, 0, 0, 0, 1));
    assert!(output.stderr.contains("birthday: day or month first? use --date-format"), "{output}");
    check(&["3/4/1990"], &["--date-format", "mdy"], "1990-03-04", "birthday -> birthday (month first)");
    check(&["3/4/1990"], &["--date-format", "dmy"], "1990-04-03", "birthday -> birthday (day first)");
    check(
        &["90-4-3", "04|1990|03"],
        &["--date-format", "MM|YYYY|DD"],
        "- 1990-04-03",
        "birthday -> birthday (MM|YYYY|DD)",
    );
}

#[test]
fn columns_that_contradict_themselves_are_not_guessed() {
    let said = "birthday -> birthday (day and month first in turn; see --date-format)";
    check(&["31/12/1990", "12/31/1990", "1990-05-01"], &[], "- - 1990-05-01", said);
    check(
        &["31/12/1990", "12/31/1990"],
        &["--date-format", "dmy"],
        "1990-12-31 -",
        "birthday -> birthday (day first)",
    );
}

#[test]
fn a_recognised_product_decides_ties() {
    let env = TestEnv::new();
    let csv = "ContactEmail,ContactBirthday\na@x.com,3/4/1990\n";
    let output = import(&env, csv, &[]);
    assert!(mapping(&output).contains("(month first)"), "{output}");
    assert_eq!(stored(&env, "birthday"), "1990-03-04\n");
}

#[test]
fn impossible_dates_are_bad_values() {
    for (date, reason) in [
        ("1990-02-30", "no such date"),
        ("31.2.1990", "no such date"),
        ("29.02.1999", "no such date"),
        ("1900-02-29", "no such date"),
        ("0000-01-01", "no such date"),
        ("1990-13-01", "no such date"),
        ("2017-03-23", "in the future"),
        ("1899-12-31", "before 1900"),
        ("1/2/90", "two-digit year: write all four digits"),
        ("99999-01-01", ""),
        ("yesterday", "not a date"),
        ("1990", "not a date"),
        ("12345", "not a date"),
        ("\u{661}\u{669}\u{669}\u{660}-\u{660}\u{665}-\u{660}\u{661}", "not a date"),
    ] {
        let env = TestEnv::new();
        let output = import(&env, format!("email,birthday\na@x.com,{date}\n"), &[]);
        assert_eq!(counts(&output), (1, 0, 0, 0, 1), "{date}");
        assert!(output.stderr.contains(&format!("birthday: {reason}")), "{date}\n{output}");
    }
    check(&["2000-02-29", "2017-03-22", "1900-01-01"], &[], "2000-02-29 2017-03-22 1900-01-01", "birthday");
}

#[test]
fn a_declared_format_that_is_none_is_refused() {
    let env = TestEnv::new();
    env.write_file("people.csv", "email,birthday\na@x.com,1990-05-01\n");
    for format in ["", "swiss", "DD.MM.YY", "DD.MM", "%d.%m.%Q"] {
        refused(&env, &["people.csv", "--date-format", format], 2, &["--date-format: "]);
    }
}

#[test]
fn creation_times_are_read_in_the_zone_that_is_given() {
    let created = |cell: &str, zone: &str| {
        let env = TestEnv::new();
        let output = import(&env, format!("email,created\na@x.com,{cell}\n"), &["--tz", zone]);
        (output.status, stored(&env, "created").trim_end().to_owned())
    };
    let good = |text: &str| (0, text.to_owned());
    assert_eq!(created("2017-03-20T10:00:00Z", "Europe/Prague"), good("2017-03-20T10:00:00Z"));
    assert_eq!(created("2017-03-20 10:00", "utc"), good("2017-03-20T10:00:00Z"));
    assert_eq!(created("2017-03-20 10:00", "Europe/Prague"), good("2017-03-20T09:00:00Z"));
    assert_eq!(created("2017-03-20T10:00:00+05:30", "utc"), good("2017-03-20T04:30:00Z"));
    assert_eq!(created("2016-03-27 02:30", "Europe/Prague").0, 5);
    assert_eq!(created("2016-10-30 02:30", "Europe/Prague"), good("2016-10-30T00:30:00Z"));
    assert_eq!(created("2017-03-20 25:00", "utc").0, 5);
}

#[test]
fn parts_of_a_birthday_make_one() {
    let env = TestEnv::new();
    let csv = "Email,Birth Year,Birth Month,Birth Day\na@x.com,1990,5,01\nb@x.com,,,\nc@x.com,1990,2,30\nd@x.com,1990,,\n";
    let output = import(&env, csv, &[]);
    assert_eq!(counts(&output), (4, 2, 0, 0, 2), "{output}");
    assert_eq!(stored(&env, "email,birthday"), "a@x.com,1990-05-01\nb@x.com,\n");
}
