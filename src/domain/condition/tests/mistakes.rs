use super::*;

/// The mistakes as `place: message (suggestions) [hint]`.
fn shown(result: Result<Checked, Errors>) -> Vec<String> {
    let errors = match result {
        Ok(checked) => panic!("accepted: {checked}"),
        Err(errors) => errors,
    };
    let one = |error: &ConditionError| {
        let suggestions = error.suggestions.join(", ");
        let hint = error.hint.as_deref().unwrap_or_default();
        format!("{}..{}: {} ({suggestions}) [{hint}]", error.span.start, error.span.end, error.message)
    };
    errors.list.iter().map(one).collect()
}

fn long_mistakes(text: &str) -> Vec<String> {
    shown(compile(text, &scope(Tz::UTC)))
}

fn short_mistakes(arguments: &[&str]) -> Vec<String> {
    shown(compile_terms(arguments, &scope(Tz::UTC)))
}

#[test]
fn all_mistakes_of_the_arguments_at_once() {
    assert_eq!(
        short_mistakes(&[
            "smith",
            "ctiy:Boston",
            "country:Germny,AT",
            "age:tall",
            "status:not intrested",
            "age>25",
            "x:1"
        ]),
        [
            "0..5: `smith` is not a term: it has no `field:` () [`--search smith` looks for it in names and addresses]",
            "6..10: unknown field `ctiy` (city) []",
            "26..32: unknown country `Germny` (Germany) []",
            "40..44: `tall` is not a whole number () []",
            "52..65: unknown status `not intrested` (Not interested) []",
            "66..72: `age>25` is not a term: it has no `field:` () \
             [a term is `field:value`, a range `field:25..40`, `field:25..` or `field:..40`]",
            "73..74: unknown field `x` () [the fields are email, first_name, middle_name, last_name, gender, birthday, \
             private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country, \
             created, guid, id, modified, name, age, anonymous]",
        ]
    );
}

#[test]
fn mistakes_in_shorthand_values() {
    for (argument, mistake) in [
        ("", "0..0: an empty term () [a term is `field:value`]"),
        (
            "Joe Smith",
            "0..9: `Joe Smith` is not a term: it has no `field:` () \
                       [`--search 'Joe Smith'` looks for it in names and addresses]",
        ),
        (":x", "0..0: unknown field `` () [the fields are"),
        (
            "city:a,,b",
            "7..7: a value is missing beside the comma () \
                       [`field:` alone asks for a missing value; combine it by `or`]",
        ),
        (
            "city:a*b",
            "5..8: `*` may stand before or after a text, not within it () \
                      [a text that contains `*` goes in double quotes]",
        ),
        (
            "city:**",
            "5..7: `*` may stand before or after a text, not within it () \
                     [a text that contains `*` goes in double quotes]",
        ),
        ("city:\"a", "5..6: the quote is never closed () []"),
        (
            "city:\"a\"b",
            "8..9: text after the closing quote () [quote the whole value, and put commas between values]",
        ),
        ("city:\"\"", "5..7: no value is an empty text () [`is empty` asks for a missing value]"),
        (
            "city:a..b",
            "0..9: `city` has no order; only numbers, dates and times have ranges () \
                       [`city` is compared by `=` and `in`; a text that contains `..` goes in double quotes]",
        ),
        ("age:..", "4..6: the range has no end () [write `25..40`, `25..` or `..40`]"),
        ("age:40..25", "0..10: the range ends before it begins () [write the smaller end first]"),
        ("age:99999999999999999999", "4..24: `99999999999999999999` is too large a number () []"),
        ("age:2*", "0..6: `age` is compared whole; only text has a beginning, an end and parts () []"),
        (
            "country:Ger*",
            "0..12: `country` is compared whole; only text has a beginning, an end and parts () []",
        ),
        ("state:Californa", "6..15: unknown state `Californa` (California) []"),
        ("owner:jcarmak", "6..13: unknown user `jcarmak` (jcarmack) []"),
        (
            "gender:femal",
            "7..12: unknown gender `femal` (female) \
                          [the genders are unknown, male, female, other]",
        ),
        ("anonymous:maybe", "10..15: `maybe` is neither true nor false () [write true or false]"),
        ("guid:17", "5..7: `17` is not a GUID () []"),
        ("birthday:3/4/2017", "9..17: `3/4/2017` is not a date () [write 2024-05-17, 2024-05 or 2024]"),
        ("birthday:2023-02-29", "9..19: `2023-02-29` is not in the calendar () []"),
        (
            "birthday:2023-02-28T10:00",
            "9..25: `birthday` is a date, without a time of day () \
                                       [write 2024-05-17, 2024-05 or 2024]",
        ),
        (
            "created:yesterday",
            "8..17: `yesterday` is not a date () \
                               [write 2024-05-17, 2024-05, 2024 or 2024-05-17T10:30]",
        ),
        ("email:smith", "6..11: `smith` is no whole e-mail address"),
    ] {
        let found = short_mistakes(&[argument]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(mistake), "{argument}\n found {}\n  not {mistake}", found[0]);
    }
}

#[test]
fn mistakes_of_the_grammar() {
    for (text, mistakes) in [
        ("", &["0..0: the condition is empty () []"][..]),
        ("  ", &["0..2: the condition is empty () []"]),
        (
            "city",
            &["0..4: `city` has no comparison () [write `city = VALUE`; a value with blanks goes in quotes]"],
        ),
        ("city =", &["6..6: expected a value, found the end () []"]),
        (
            "city = San Diego",
            &["11..16: `Diego` has no comparison () \
                                [write `Diego = VALUE`; a value with blanks goes in quotes]"],
        ),
        (
            "city = and age > x",
            &["7..10: expected a value, found `and` () []", "17..18: `x` is not a whole number () []"],
        ),
        ("city = a && age > 3", &["9..11: `&&` is not a word of conditions (and) []"]),
        ("(city = a or (age > 3)", &["0..1: the parenthesis is never closed () []"]),
        ("city = a)", &["8..9: `)` closes nothing () []"]),
        ("()", &["1..2: a condition is missing before `)` () []"]),
        ("city = a or", &["11..11: a condition is missing before the end () []"]),
        ("and city = a", &["0..3: a condition is missing before `and` () []"]),
        ("not", &["3..3: a condition is missing before the end () []"]),
        ("city = \"a", &["7..8: the quote is never closed () []"]),
        ("= a and zip = 1", &["0..1: expected the name of a field, found `=` () []"]),
        ("city in a", &["8..9: expected `(` after `in`, found `a` () [write `in (A, B)`]"]),
        (
            "city in (San Diego) and age = x",
            &[
                "13..18: expected `,` or `)` in the list, found `Diego` () [a value with blanks goes in quotes]",
                "30..31: `x` is not a whole number () []",
            ],
        ),
        ("city in ()", &["9..10: expected a value, found `)` () []"]),
        ("age between 3 or 4", &["14..16: expected `and` between the two ends, found `or` () []"]),
        (
            "birthday is today",
            &["12..17: expected `set` or `empty` after `is`, found `today` () \
                                 [values are compared by `=`]"],
        ),
        ("city starts a", &["12..13: expected `with` after `starts`, found `a` () []"]),
        (
            "city not = a",
            &["9..10: expected `in`, `between`, `starts with` or `ends with` after `not`, found `=` () \
                            [`not` also stands before the field]"],
        ),
        (
            "count(purchase, last 30d) >= 3 and ctiy = a",
            &["0..5: unknown function `count` () []", "35..39: unknown field `ctiy` (city) []"],
        ),
        (
            "city matches /x/",
            &["0..4: `city` has no comparison () \
                                [write `city = VALUE`; a value with blanks goes in quotes]"],
        ),
        (
            "city not != a",
            &["9..11: expected `in`, `between`, `starts with` or `ends with` after `not`, found `!=` () \
               [`not` also stands before the field]"],
        ),
        ("! city = a", &["0..1: `!` alone means nothing () [write `not` or `!=`]"]),
        ("company = a:b", &["10..13: the value `a:b` contains a colon () [put it in quotes]"]),
        (
            "city < b",
            &["0..8: `city` has no order; only numbers, dates and times have ranges () \
                        [`city` is compared by `=` and `in`; a text that contains `..` goes in double quotes]"],
        ),
    ] {
        assert_eq!(long_mistakes(text), mistakes, "{text}");
    }
}

#[test]
fn depth_and_length_have_limits() {
    let nested = |levels: usize| format!("{}zip = 1{}", "(".repeat(levels), ")".repeat(levels));
    assert!(compile(&nested(MAX_NESTING), &scope(Tz::UTC)).is_ok());
    let too_deep = ["64..65: `not` and parentheses are nested deeper than 64 levels () []"];
    assert_eq!(long_mistakes(&nested(MAX_NESTING + 1)), too_deep);
    assert_eq!(long_mistakes(&nested(10_000)), too_deep);
    assert!(compile(&format!("{}zip = 1", "not ".repeat(MAX_NESTING)), &scope(Tz::UTC)).is_ok());
    assert_eq!(
        long_mistakes(&format!("{}zip != 1", "not ".repeat(MAX_NESTING))),
        ["0..264: `not` and parentheses are nested deeper than 64 levels when written out () []"]
    );
    assert_eq!(
        long_mistakes(&"x".repeat(1 << 20)),
        ["0..0: the condition has 1048576 bytes; the limit is 65536 () []"]
    );
    let wide = vec!["country:BA,LI"; 3_000];
    assert_eq!(
        short_mistakes(&wide),
        ["0..41999: the condition has 170995 bytes when written out; the limit is 65536 () []"]
    );
}

#[test]
fn a_flood_of_mistakes_is_cut_and_the_text_kept_for_the_caret() {
    let errors = compile(&"= ".repeat(1_000), &scope(Tz::UTC)).unwrap_err();
    assert_eq!(errors.text.len(), 2_000);
    assert!((1..=32).contains(&errors.list.len()), "{}", errors.list.len());
    let errors = compile_terms(&["city:a", "x y"], &scope(Tz::UTC)).unwrap_err();
    assert_eq!(errors.text, "city:a x y");
    assert_eq!(errors.to_string(), "`x y` is not a term: it has no `field:`");
    let floods = vec!["a:b"; 1_000];
    assert_eq!(compile_terms(&floods, &scope(Tz::UTC)).unwrap_err().list.len(), 32);
}
