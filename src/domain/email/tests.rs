use email_address::EmailAddress;
use proptest::prelude::*;

use super::*;

fn stored(text: &str) -> String {
    Email::parse(text).unwrap_or_else(|e| panic!("{text:?}: {e}")).to_string()
}

fn reason(text: &str) -> String {
    match Email::parse(text) {
        Ok(email) => panic!("{text:?} was taken as {email}"),
        Err(e) => e.to_string(),
    }
}

#[test]
fn accepted_table() {
    for (text, expected) in [
        ("jsmith@localhost.local", "jsmith@localhost.local"),
        ("  Joe.Smith@EXAMPLE.Com\r\n", "Joe.Smith@example.com"),
        ("o'brien+news/2017@example.com", "o'brien+news/2017@example.com"),
        ("a@c--n.com", "a@c--n.com"),
        ("1@2.co", "1@2.co"),
        ("müller@example.com", "müller@example.com"),
        ("mu\u{308}ller@example.com", "müller@example.com"),
        ("joe@Bücher.example", "joe@xn--bcher-kva.example"),
        ("joe@XN--BCHER-KVA.example", "joe@xn--bcher-kva.example"),
        ("анна@пример.рф", "анна@xn--e1afmkfd.xn--p1ai"),
        ("joe@例え。テスト", "joe@xn--r8jz45g.xn--zckzah"),
        ("\u{212A}im@x.com", "\u{212A}im@x.com"),
        ("mıke@x.com", "mıke@x.com"),
        ("joe@\u{212A}iosk.com", "joe@kiosk.com"),
    ] {
        assert_eq!(stored(text), expected, "{text}");
    }
}

#[test]
fn refused_table() {
    let local_65 = format!("{}@example.com", "x".repeat(65));
    let long = format!(
        "{}@{}.example.com",
        "x".repeat(59),
        ["y".repeat(60), "y".repeat(60), "y".repeat(61)].join(".")
    );
    for (text, expected) in [
        ("", "empty"),
        ("  ", "empty"),
        ("-", "no @"),
        ("none", "no @"),
        ("N/A", "no @"),
        ("joe at example", "no @"),
        ("joe@@example.com", "more than one @"),
        ("a@b@c", "more than one @"),
        ("joe@example.com@example.com", "more than one @"),
        ("@example.com", "nothing before the @"),
        ("joe@", "nothing after the @"),
        ("joe @ example.com", "a space (U+0020) before the @"),
        ("joe@ example.com", "a space (U+0020) after the @"),
        ("x@exa mple.com", "a space (U+0020) after the @"),
        ("joe\n@example.com", "character U+000A before the @"),
        ("jo\u{202E}e@example.com", "character U+202E before the @"),
        ("joe@exam\u{200B}ple.com", "character U+200B after the @"),
        ("joe\u{E0041}@example.com", "character U+E0041 before the @"),
        ("\u{FEFF}joe@example.com", "character U+FEFF before the @"),
        ("joe\u{A0}x@example.com", "character U+00A0 before the @"),
        ("joe@x\u{AD}y.com", "character U+00AD after the @"),
        ("jo\0e@example.com", "character U+0000 before the @"),
        ("“joe”@example.com", "`“` (U+201C) before the @"),
        ("joe@exa_mple,com", "`_` (U+005F) after the @"),
        ("joe@exam,ple.com", "`,` (U+002C) after the @"),
        ("Joe <joe@example.com>", "a space (U+0020) before the @"),
        ("<joe@example.com>", "`<` (U+003C) before the @"),
        ("mailto:joe@example.com", "`:` (U+003A) before the @"),
        (".joe@example.com", "a dot too many before the @"),
        ("joe.@example.com", "a dot too many before the @"),
        ("jo..e@example.com", "a dot too many before the @"),
        ("x@.com", "a dot too many after the @"),
        ("x@com.", "a dot too many after the @"),
        ("x@example.com.", "a dot too many after the @"),
        ("x@a..b.example", "a dot too many after the @"),
        ("x@.", "a dot too many after the @"),
        ("x@-bad-.com", "begins or ends with a hyphen"),
        ("x@-bad.example", "begins or ends with a hyphen"),
        ("x@example.com-", "begins or ends with a hyphen"),
        ("user@localhost", "the domain has no dot"),
        ("joe@bücher", "the domain has no dot"),
        ("joe@xn--bcher-kva.xn--a", "the international domain name is malformed"),
        ("joe@a\u{301}\u{5d0}.com", "the international domain name is malformed"),
        ("\"joe\"@example.com", "quoted names"),
        ("\"joe@home\"@example.com", "quoted names"),
        ("joe(work)@example.com", "comments"),
        ("joe@[127.0.0.1]", "an IP address"),
        ("joe@127.0.0.1", "an IP address"),
        (&local_65, "too long: 65 bytes before the @ (max 64)"),
        (&long, "too long: 255 bytes (max 254)"),
        (&"x".repeat(2_000), "too long: 2000 bytes (max 254)"),
    ] {
        let reason = reason(text);
        assert!(reason.contains(expected), "{text:?}: {reason}");
        assert!(
            reason.starts_with("not an address: ") || reason.starts_with("too long: "),
            "{text:?}: {reason}"
        );
    }
}

#[test]
fn three_hundred_bytes_are_too_long() {
    assert!(
        reason(&format!("{}@{}com", "x".repeat(60), "example.".repeat(30)))
            .starts_with("too long: 304 bytes")
    );
}

#[test]
fn case_and_spelling_of_the_domain_do_not_part_people() {
    let same = |a: &str, b: &str| Email::parse(a).unwrap().is_same(&Email::parse(b).unwrap());
    assert!(same("Joe@Example.com", "jOE@example.COM"));
    assert!(same("joe@bücher.example", "JOE@xn--bcher-kva.example"));
    assert!(same("jose\u{301}@example.com", "josé@example.com"));
    assert!(!same("\u{212A}im@example.com", "kim@example.com"));
    assert!(!same("mıke@example.com", "mike@example.com"));
    assert!(!same("É@example.com", "é@example.com"));
}

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9.+_'-]{1,8}@[a-zA-Z0-9.-]{1,8}\\.[a-zA-Z]{2,3}",
        "[kK\u{212A}ıiéÉe\u{301}]{1,3}@[kK\u{212A}üÜ]{1,2}\\.com",
        "[!-~]{1,6}@[!-~]{1,6}",
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn storing_twice_changes_nothing(text in address()) {
        if let Ok(email) = Email::parse(&text) {
            prop_assert_eq!(Email::parse(email.as_str()).unwrap(), email.clone());
            prop_assert_eq!(Email::parse(&format!(" {text}\t")).unwrap(), email.clone());
            prop_assert!(email.as_str().len() <= MAX_BYTES && email.domain().is_ascii());
        }
    }

    #[test]
    fn same_exactly_if_keys_are_equal(a in address(), b in address(), upper in any::<bool>()) {
        let upper = upper && a.is_ascii();
        let b = if upper { a.to_ascii_uppercase() } else { b };
        if let (Ok(a), Ok(b)) = (Email::parse(&a), Email::parse(&b)) {
            prop_assert_eq!(a.is_same(&b), a.key() == b.key());
            prop_assert_eq!(a.is_same(&b), a.as_str().eq_ignore_ascii_case(b.as_str()));
            prop_assert!(!upper || a.is_same(&b));
        }
    }

    #[test]
    fn what_is_taken_is_an_address_by_the_grammar(text in address()) {
        if let Ok(email) = Email::parse(&text) {
            prop_assert!(EmailAddress::is_valid(email.as_str()), "{}", email);
        }
    }
}
