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
             [`--where 'age>25'` takes it as a condition; a term is `field:value`, a range `field:25..40`, `field:25..` or `field:..40`]",
            "73..74: unknown field `x` () [the fields are email, first_name, middle_name, last_name, gender, birthday, \
             private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country, \
             created, guid, id, modified, name, age, anonymous, loyalty_tier, credit, wholesale, renewal]",
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
            "birthday is someday",
            &["12..19: expected `set`, `empty` or a day such as `today` after `is`, found `someday` () \
                                 [values are compared by `=`]"],
        ),
        ("city starts a", &["12..13: expected `with` after `starts`, found `a` () []"]),
        (
            "city not = a",
            &[
                "9..10: expected `in`, `between`, `matches`, `starts with` or `ends with` after `not`, found `=` () \
                            [`not` also stands before the field]",
            ],
        ),
        (
            "cuont(purchase, last 30d) >= 3 and ctiy = a",
            &["0..5: unknown function `cuont` (count) []", "35..39: unknown field `ctiy` (city) []"],
        ),
        (
            "city not != a",
            &[
                "9..11: expected `in`, `between`, `matches`, `starts with` or `ends with` after `not`, found `!=` () \
               [`not` also stands before the field]",
            ],
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
fn mistakes_in_functions() {
    for (text, mistakes) in [
        (
            "count(page_vist, last 30d) >= x and did(purchse)",
            &[
                "6..15: unknown activity type `page_vist` (page_visit) []",
                "30..31: `x` is not a whole number () []",
                "40..47: unknown activity type `purchse` (purchase, purchased_product) []",
            ][..],
        ),
        ("group(\"Staf\")", &["6..12: unknown group `Staf` (Staff) []"]),
        (
            "birthday in (1996, 30d ago)",
            &["19..26: `30d ago` moves with the clock and equals nothing for long () \
               [compare by `before`, `after` or `between`]"],
        ),
        ("group(#9)", &["6..8: unknown group `#9` () []"]),
        ("group:Stuff", &["6..11: unknown group `Stuff` (Staff) []"]),
        (
            "group > 3",
            &["0..9: `group` has no order; only numbers, dates and times have ranges () \
             [`group` is compared by `=` and `in`; a text that contains `..` goes in double quotes]"],
        ),
        ("group()", &["0..5: `group` needs a name () [`group is set` asks for any]"]),
        (
            "group(\"Staff\") = 1",
            &[
                "0..18: `group(…)` is a test already and compares with nothing () [`not group(…)` is its opposite]",
            ],
        ),
        ("count(purchase)", &["0..5: `count(…)` has no comparison () [write `count(…) >= 1`]"]),
        ("last(purchase)", &["0..4: `last(…)` has no comparison () [write `last(…) before 7d ago`]"]),
        (
            "score:Engagement",
            &["0..16: `score` needs the name of the score () [write `score(\"NAME\") >= NUMBER`]"],
        ),
        ("score(\"Engagement\", last 30d) > 3", &["20..28: `score` has no time, and so no window () []"]),
        (
            "did(purchase, last 30x)",
            &[
                "19..22: `30x` has an unknown unit () [write 12h, 30d, 2w, 6mo or 1y: hours, days, weeks, months, years]",
            ],
        ),
        ("did(purchase, last 0d)", &["19..21: `0d` is no time at all () [without a window all times count]"]),
        ("did(purchase, last 9999999d)", &["19..27: `9999999d` is longer than the calendar () []"]),
        (
            "did(purchase, between 2020 and 2019)",
            &["14..35: the range ends before it begins () [write the smaller end first]"],
        ),
        (
            "did(purchase, between 7d ago and 30d ago)",
            &["14..40: the range ends before it begins () [write the smaller end first]"],
        ),
        (
            "did(purchase, last 7d, since 2020)",
            &["23..33: a function has one window () [`between D and D` has two ends]"],
        ),
        (
            "did(purchase, soon)",
            &["14..18: `soon` is no window and has no value () \
             [windows are `last 30d`, `since D`, `after D`, `before D` and `between D and D`]"],
        ),
        (
            "did(purchase last 7d)",
            &["13..17: expected `,` or `)` in the function, found `last` () \
             [write `FUNCTION(NAME where …, last 30d)`; a name with blanks goes in quotes]"],
        ),
        (
            "did(purchase where itm = a and vlaue > 3)",
            &[
                "19..22: `itm` is nothing that `activity` has (item) []",
                "31..36: `vlaue` is nothing that `activity` has (value) []",
            ],
        ),
        (
            "did(purchase where group(\"Staff\"))",
            &[
                "19..24: `where` asks only about the facts themselves () [combine the functions by `and` instead]",
            ],
        ),
        (
            "did(purchase where title < b)",
            &["19..28: `title` has no order; only numbers, dates and times have ranges () \
             [`title` is compared by `=` and `in`; a text that contains `..` goes in double quotes]"],
        ),
        ("sum(purchase) > 3", &["0..3: `sum` needs what it adds up () [write `sum(purchase.value)`]"]),
        ("sum(purchase.title) > 3", &["13..18: `title` is not a number () []"]),
        ("sum(purchase.value) > much", &["22..26: `much` is not a number; write 1234.5 () []"]),
        (
            "count(purchase.value) > 3",
            &["15..20: only `sum` looks at `.value` () [a name with a dot goes in quotes]"],
        ),
        ("account(\"Acme\", role \"Bos\")", &["21..26: unknown role `Bos` () []"]),
        (
            "created = 30d ago",
            &["10..17: `30d ago` moves with the clock and equals nothing for long () \
             [compare by `before`, `after` or `between`]"],
        ),
        ("birthday > 5h ago", &["11..17: `birthday` is a date, without a time of day () [write it in days]"]),
        ("city is today", &["0..13: `city` is no date and falls on no day () []"]),
        ("weekday = mondey", &["10..16: unknown weekday `mondey` (monday) []"]),
        (
            "time_of_day = 25:00",
            &["14..19: `25:00` is not a time of day () [write 09:30, from 00:00 to 23:59]"],
        ),
        (
            "did(purchase",
            &["12..12: expected `,` or `)` in the function, found the end () \
             [write `FUNCTION(NAME where …, last 30d)`; a name with blanks goes in quotes]"],
        ),
        ("count = 3", &["0..5: unknown field `count` () [a function is written `count(…)`]"]),
    ] {
        assert_eq!(long_mistakes(text), mistakes, "{text}");
    }
}

#[test]
fn patterns_that_are_wrong_or_explode_are_refused_with_the_place() {
    for (text, mistake) in [
        ("city matches /a(b/", "15..16: the pattern is wrong: unclosed group"),
        ("city matches /a**[z-a]/", "18..21: the pattern is wrong: invalid character class range"),
        ("city matches \"[\"", "13..16: the pattern is wrong: unclosed character class"),
        ("city matches /\\p{Nonsense}/", "14..26: the pattern is wrong: unknown class or no such character"),
        ("city matches /(\\w{100}){100}/", "14..28: the pattern grows too large when it is compiled"),
        ("city matches /x{9999999999}/", "16..26: the pattern is wrong: decimal literal invalid"),
        ("city matches //", "14..14: the pattern is empty"),
        ("city matches /x", "13..14: the pattern is never closed"),
        ("city matches x", "13..14: expected a pattern after `matches`, found `x`"),
        ("age matches /x/", "0..15: `age` is compared whole"),
        ("city matches /(?<=a)b/", "14..18: the pattern is wrong: look-around"),
        ("city matches /(a)\\1/", "17..19: the pattern is wrong: backreferences"),
    ] {
        let found = long_mistakes(text);
        assert!(found.len() == 1 && found[0].starts_with(mistake), "{text}: {found:?}");
    }
    let deep = format!("city matches /{}x{}/", "(".repeat(100), ")".repeat(100));
    assert!(long_mistakes(&deep)[0].contains("nested"), "{:?}", long_mistakes(&deep));
    let many = vec!["city matches /x/"; 65].join(" or ");
    assert_eq!(long_mistakes(&many), ["1294..1295: more than 64 patterns in one condition () []"]);
}

#[test]
fn saved_conditions_are_refused_where_they_are_used() {
    let mut names = NAMES.clone();
    for (id, name, text) in [
        (11, "a", "city = x and @b"),
        (12, "b", "not @c"),
        (13, "c", "@a or @b"),
        (14, "old", "group(#99)"),
        (20, "d0", "city = x city = x"),
    ] {
        names.saved.add(Saved { id, name: name.to_owned(), text: text.to_owned() });
    }
    for level in 1..20 {
        let (name, text) = (format!("d{level}"), format!("@d{0} or @d{0}", level - 1));
        names.saved.add(Saved { id: 20 + level, name, text });
    }
    let mistakes = |text: &str| shown(compile(text, &Scope { names: &names, zone: Zone::Utc }));
    assert_eq!(mistakes("@hot-lead"), ["0..9: unknown condition `@hot-lead` (@hot-leads) []"]);
    assert_eq!(
        mistakes("zip = 1 @a"),
        [
            "8..10: `@a` is wrong: `@b` is wrong: `@c` is wrong: `@a` refers to itself: @a → @b → @c → @a () []"
        ]
    );
    assert_eq!(mistakes("@old"), ["0..4: `@old` is wrong: unknown group `#99` () []"]);
    let deep = mistakes("@d19");
    assert!(deep[0].ends_with("conditions are saved within each other more than 8 deep () []"), "{deep:?}");
    assert!(compile("@d7", &Scope { names: &names, zone: Zone::Utc }).is_ok());
    for level in 0..8 {
        let inner = vec![format!("@d{}", 100 + level); 8].join(" ");
        let text = if level == 0 {
            "city = x".to_owned()
        } else {
            inner.replace(&format!("{}", 100 + level), &format!("{}", 99 + level))
        };
        names.saved.add(Saved { id: 100 + level, name: format!("d{}", 100 + level), text });
    }
    let mistakes = |text: &str| shown(compile(text, &Scope { names: &names, zone: Zone::Utc }));
    assert!(mistakes("@d107")[0].contains("more than 16384 tests"), "{:?}", mistakes("@d107"));
}

#[test]
fn kinds_of_facts_that_are_not_kept_are_refused() {
    let names = Names::default();
    let mistakes = |text: &str| shown(compile(text, &Scope { names: &names, zone: Zone::Utc }));
    assert_eq!(
        mistakes("marketing = receiving or did(activity)"),
        [
            "0..9: `marketing` cannot be asked here: nothing of that kind is kept () []",
            "29..37: `activity` cannot be asked here: nothing of that kind is kept () []",
        ]
    );
}

#[test]
fn depth_and_length_have_limits() {
    let nested = |levels: usize| format!("{}zip = 1{}", "(".repeat(levels), ")".repeat(levels));
    assert!(compile(&nested(MAX_NESTING), &scope(Tz::UTC)).is_ok());
    let too_deep = ["64..65: `not` and parentheses are nested deeper than 64 levels () []"];
    assert_eq!(long_mistakes(&nested(MAX_NESTING + 1)), too_deep);
    assert_eq!(long_mistakes(&nested(10_000)), too_deep);
    let where_in_where = "did(purchase where ".repeat(3_000);
    assert!(long_mistakes(&where_in_where).iter().any(|mistake| mistake.contains("deeper than 64 levels")));
    for hostile in ["count(", "did(a where (", "@x ", "sum(\"", "x matches /(/ ", "last(a,", "-- \n"] {
        assert!(!long_mistakes(&hostile.repeat(4_000)).is_empty(), "{hostile}");
    }
    let one_level_in =
        |levels: usize| format!("did(purchase where {})", nested(levels).replace("zip", "item"));
    assert!(compile(&one_level_in(MAX_NESTING - 1), &scope(Tz::UTC)).is_ok());
    assert!(compile(&one_level_in(MAX_NESTING), &scope(Tz::UTC)).is_err());
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
