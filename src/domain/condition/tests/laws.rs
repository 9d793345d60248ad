//! The laws, on random conditions, contacts, facts and moments.
//!
//! A few hundred cases each in every run of the tests; `PROPTEST_CASES=10000 cargo test --release --lib condition`
//! runs as many as it says.

use proptest::prelude::*;

use super::world::{Told, fact_leaf, facts_of, told};
use super::*;
use crate::domain::fact::Nature;

const ZONES: [Tz; 6] = [
    Tz::UTC,
    Tz::Europe__Vienna,
    Tz::America__Sao_Paulo,
    Tz::America__St_Johns,
    Tz::Pacific__Apia,
    Tz::Asia__Kathmandu,
];

const TEXT_FIELDS: [&str; 6] = ["city", "company", "name", "first_name", "business_phone", "zip"];

/// Values close enough to each other that random conditions match random contacts now and then.
const TEXTS: [&str; 14] = [
    "Boston",
    "boston",
    "BOS",
    "os",
    "San Diego",
    "Zürich",
    "ZÜRICH",
    "Zu\u{308}r",
    "Straße",
    "STRASSE",
    "\u{212A}iel",
    "kiel",
    "and",
    "ſ",
];

fn quoted_text() -> impl Strategy<Value = String> {
    let odd = "[ -~äßΣς\u{301}東]{0,6}[a-z\"\\\\*:]";
    prop_oneof![3 => proptest::sample::select(&TEXTS[..]).prop_map(str::to_owned), 1 => odd]
        .prop_map(|text| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

fn text_leaf() -> impl Strategy<Value = String> {
    let operator = proptest::sample::select(vec!["=", "!=", "~", "starts with", "ends with", "not ~"]);
    let pattern =
        proptest::sample::select(vec!["/^bo/", "/o.*n$/", "/[äü]r/", "/a\\/b|\\/os|ß/", "/^\\p{Lu}+$/"]);
    let field = || proptest::sample::select(&TEXT_FIELDS[..]);
    prop_oneof![
        (field(), operator, quoted_text())
            .prop_map(|(field, operator, text)| format!("{field} {operator} {text}")),
        (field(), proptest::collection::vec(quoted_text(), 1..4))
            .prop_map(|(field, texts)| format!("{field} in ({})", texts.join(", "))),
        ("[a-z]{1,3}", field()).prop_map(|(start, field)| format!("{field}:{start}*")),
        (field(), pattern).prop_map(|(field, pattern)| format!("{field} matches {pattern}")),
    ]
}

fn choice_leaf() -> impl Strategy<Value = String> {
    proptest::sample::select(vec![
        "country = Germany",
        "country:DE,AT",
        "country not in (USA, France)",
        "state = CA",
        "state:California",
        "status = VIP",
        "status:VIP,\"not interested\"",
        "owner = jcarmack",
        "gender = male",
        "gender in (female, unknown)",
        "anonymous = true",
        "anonymous:no",
        "email = a@b.example",
        "email in (A@B.EXAMPLE, k@x.example)",
        "email ~ b.ex",
        "email starts with k",
        "guid = 01890a5d-ac96-774b-bcce-b302099a8057",
        "loyalty_tier = GOLD",
        "loyalty_tier in (silver, gold)",
        "wholesale = yes",
        "wholesale = false",
        "credit >= 19.99",
        "credit between -5 and 24.99",
        "#32 < 0",
        "id in (1, 2, 4)",
        "id > 2",
        "id < -9223372036854775808",
        "id > 9223372036854775807",
    ])
    .prop_map(str::to_owned)
}

fn measure_leaf() -> impl Strategy<Value = String> {
    let operator = || proptest::sample::select(vec!["=", "!=", "<", "<=", ">", ">=", "before", "after"]);
    let age = || prop_oneof![8 => -2..40i64, 1 => proptest::sample::select(vec![i64::MIN, i64::MAX, 9_000])];
    let date = || {
        prop_oneof![
            (1990..2020i32).prop_map(|year| format!("{year:04}")),
            (1990..2020i32, 1..=12u32).prop_map(|(year, month)| format!("{year:04}-{month:02}")),
            (1990..2020i32, 1..=12u32, 1..=28u32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}")),
            Just("0001".to_owned()),
            Just("9999-12-31".to_owned()),
        ]
    };
    let time = (date(), 0..24u32, 0..60u32, proptest::sample::select(vec!["", "Z", "+05:30", "-03:00"]))
        .prop_map(|(date, hour, minute, offset)| match date.len() {
            10 if date != "9999-12-31" => format!("{date}T{hour:02}:{minute:02}{offset}"),
            _ => date,
        });
    let instant = || proptest::sample::select(vec!["created", "modified"]);
    let ago =
        || proptest::sample::select(vec!["1h ago", "30d ago", "5w ago", "1mo ago", "13mo ago", "20y ago"]);
    let period = proptest::sample::select(vec![
        "today",
        "yesterday",
        "tomorrow",
        "this week",
        "last week",
        "next week",
        "this month",
        "last month",
        "next month",
        "this year",
        "last year",
        "next year",
    ]);
    let order = || proptest::sample::select(vec!["<", "<=", ">", ">=", "before", "after"]);
    prop_oneof![
        (proptest::sample::select(vec!["created", "modified", "birthday", "renewal"]), period)
            .prop_map(|(field, period)| format!("{field} is {period}")),
        (instant(), order(), ago()).prop_map(|(field, operator, ago)| format!("{field} {operator} {ago}")),
        (
            proptest::sample::select(vec!["birthday", "renewal"]),
            order(),
            proptest::sample::select(vec!["30d ago", "1mo ago", "20y ago"])
        )
            .prop_map(|(field, operator, ago)| format!("{field} {operator} {ago}")),
        (instant(), ago(), date()).prop_map(|(field, ago, date)| format!("{field} between {date} and {ago}")),
        (operator(), age()).prop_map(|(operator, age)| format!("age {operator} {age}")),
        (age(), age()).prop_map(|(a, b)| format!("age between {} and {}", a.min(b), a.max(b))),
        (0..30i64, 30..60i64).prop_map(|(low, high)| format!("age:..{low},{high}..")),
        (operator(), date()).prop_map(|(operator, date)| format!("birthday {operator} {date}")),
        proptest::collection::vec(date(), 1..4)
            .prop_map(|dates| format!("birthday in ({})", dates.join(", "))),
        (instant(), operator(), time)
            .prop_map(|(field, operator, time)| format!("{field} {operator} {time}")),
    ]
}

fn clock_leaf() -> impl Strategy<Value = String> {
    let texts = [
        "weekday in (saturday, sunday)",
        "weekday = monday",
        "current_month = march",
        "current_month in (january, december)",
        "time_of_day between 09:00 and 17:30",
        "time_of_day < 02:30",
        "time_of_day = 00:00",
        "now > 2010-05-05",
        "now between 2001 and 2016-06-30",
    ];
    proptest::sample::select(texts.to_vec()).prop_map(str::to_owned)
}

fn saved_leaf() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["@hot-leads", "@engaged", "@\"my \\\"own\\\"\""]).prop_map(str::to_owned)
}

fn presence_leaf() -> impl Strategy<Value = String> {
    let names: Vec<&str> = NAMES.fields.all().map(Field::name).collect();
    (proptest::sample::select(names), proptest::sample::select(vec!["is set", "is empty", "is not set"]))
        .prop_map(|(field, presence)| format!("{field} {presence}"))
}

/// A well-formed condition in the long form, shorthand terms among it.
fn condition() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        2 => text_leaf(),
        2 => choice_leaf(),
        2 => measure_leaf(),
        1 => presence_leaf(),
        4 => fact_leaf(),
        1 => clock_leaf(),
        1 => saved_leaf(),
    ];
    leaf.prop_recursive(4, 16, 3, |inner| {
        let parts = proptest::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            inner.prop_map(|text| format!("not ({text})")),
            (parts.clone(), proptest::sample::select(vec![" and ", " "]))
                .prop_map(|(parts, join)| format!("({})", parts.join(join))),
            parts.prop_map(|parts| format!("({})", parts.join(" or "))),
        ]
    })
}

fn some(values: &[&str]) -> impl Strategy<Value = Option<String>> + use<> {
    let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
    proptest::option::weighted(0.8, proptest::sample::select(values))
}

fn date_text() -> impl Strategy<Value = Option<String>> {
    let date = (1985..2030i32, 1..=12u32, 1..=31u32).prop_map(|(year, month, day)| {
        chrono::NaiveDate::from_ymd_opt(year, month, day).map(|date| date.format("%Y-%m-%d").to_string())
    });
    prop_oneof![4 => date, 1 => some(&["1996-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])]
}

fn instant() -> impl Strategy<Value = i64> {
    prop_oneof![
        millis("1985-01-01T00:00:00Z")..millis("2035-01-01T00:00:00Z"),
        // Around midnights, where days of a zone begin.
        (5_479..23_741i64, -90_000_000..90_000_000i64).prop_map(|(day, offset)| day * 86_400_000 + offset),
    ]
}

fn somebody() -> impl Strategy<Value = Contact> {
    let texts = (some(&TEXTS), some(&TEXTS), some(&TEXTS), some(&TEXTS), some(&TEXTS));
    let emails = some(&["a@b.example", "A@b.example", "\u{212A}@x.example", "k@x.example", "ſ@b.example"]);
    let places = some(&["DE", "AT", "US", "US-CA", "US-MA", "DE-BY"]);
    let guid = some(&["01890a5d-ac96-774b-bcce-b302099a8057", "01890a5d-ac96-774b-bcce-b302099a8058"]);
    let small = proptest::option::of(0..4i64);
    let tier = some(&["gold", "silver"]);
    let credit = proptest::option::of(proptest::sample::select(vec![19_990_000i64, -5_000_000, 0]));
    let owned = (tier, credit, proptest::option::of(0..2i64), date_text());
    let numbers = (small.clone(), small.clone(), small, proptest::option::of(instant()), instant(), 1..5i64);
    (texts, emails, places, guid, date_text(), numbers, owned).prop_map(
        |(texts, email, place, guid, birthday, numbers, owned)| {
            let (gender, status, owner, created, modified, id) = numbers;
            let mut fields = FieldSet::default();
            let country = place.as_ref().map(|place| place[..2].to_owned());
            let state = place.filter(|place| place.len() > 2);
            for (field, value) in [
                (Field::City, texts.0),
                (Field::Company, texts.1),
                (Field::FirstName, texts.2),
                (Field::LastName, texts.3),
                (Field::Zip, texts.4),
                (Field::Email, email),
                (Field::Country, country),
                (Field::State, state),
                (Field::Guid, guid),
                (Field::Birthday, birthday),
                (own("loyalty_tier"), owned.0),
                (own("renewal"), owned.3),
            ] {
                fields.set(field, value.as_deref().map_or(Stored::Null, Stored::Text));
            }
            for (field, value) in [
                (Field::Gender, gender),
                (Field::Status, status),
                (Field::Owner, owner),
                (Field::Created, created),
                (own("credit"), owned.1),
                (own("wholesale"), owned.2),
            ] {
                fields.set(field, value.map_or(Stored::Null, Stored::Integer));
            }
            Contact { id: ContactId(id), fields, modified: Instant::from_millis(modified) }
        },
    )
}

fn zone() -> impl Strategy<Value = Tz> {
    proptest::sample::select(&ZONES[..])
}

fn in_zone(text: &str, zone: Tz) -> Checked {
    compile(text, &scope(zone)).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

/// The smallest possible store: decides a narrowing about one contact as a database would.
fn keeps(narrowing: &Narrowing, facts: Facts<'_>) -> bool {
    let contact = facts.contact;
    match narrowing {
        Narrowing::All => true,
        Narrowing::Nothing => false,
        Narrowing::And(parts) => parts.iter().all(|part| keeps(part, facts)),
        Narrowing::Or(parts) => parts.iter().any(|part| keeps(part, facts)),
        Narrowing::Not(inner) => !keeps(inner, facts),
        Narrowing::IsSet(field) => stored(*field, contact).is_some(),
        Narrowing::IsEmpty(field) => stored(*field, contact).is_none(),
        Narrowing::Among(field, values) => {
            stored(*field, contact).is_some_and(|value| values.contains(&value))
        }
        Narrowing::Between { field, low, high } => stored(*field, contact).is_some_and(|value| {
            low.as_ref().is_none_or(|low| at_most(low, &value))
                && high.as_ref().is_none_or(|high| at_most(&value, high))
        }),
        Narrowing::Exists(looked) => is_there(looked, facts),
        Narrowing::Lacks(looked) => !is_there(looked, facts),
        Narrowing::Address(keys) => {
            contact.email().is_some_and(|email| keys.iter().any(|key| *key == email.to_ascii_lowercase()))
        }
        Narrowing::AsciiText { field, relation, needles } => {
            contact.fields.text(*field).is_some_and(|text| {
                let lower = text.to_ascii_lowercase();
                let matches = |needle: &String| match relation {
                    Relation::Equals => lower == *needle,
                    Relation::StartsWith => lower.starts_with(needle),
                    Relation::EndsWith => lower.ends_with(needle),
                    Relation::Contains => lower.contains(needle),
                    other => panic!("{other:?} is no relation of text"),
                };
                !text.is_ascii() || needles.iter().any(matches)
            })
        }
    }
}

fn is_there(looked: &Looked, facts: Facts<'_>) -> bool {
    facts.set.of(looked.kind).iter().any(|fact| {
        (looked.subjects.is_empty() || looked.subjects.contains(&fact.subject))
            && looked.low.is_none_or(|low| low <= fact.time)
            && looked.high.is_none_or(|high| fact.time <= high)
            && fact.until > looked.now
    })
}

fn at_most(one: &Datum, other: &Datum) -> bool {
    match (one, other) {
        (Datum::Integer(one), Datum::Integer(other)) => one <= other,
        (Datum::Text(one), Datum::Text(other)) => one <= other,
        mixed => panic!("{mixed:?} cannot be compared"),
    }
}

fn stored(field: Field, contact: &Contact) -> Option<Datum> {
    match field {
        Field::Id => Some(Datum::Integer(contact.id.0)),
        Field::Modified => Some(Datum::Integer(contact.modified.millis())),
        Field::Name | Field::Age | Field::Anonymous => panic!("{field:?} is not stored"),
        other => match contact.fields.value(other) {
            Stored::Null => None,
            Stored::Text(text) => Some(Datum::Text(text.to_owned())),
            Stored::Integer(number) => Some(Datum::Integer(number)),
        },
    }
}

proptest! {
    #[test]
    fn parsing_what_was_printed_gives_the_same_condition(text in condition(), zone in zone()) {
        let checked = in_zone(&text, zone);
        let again = in_zone(checked.text(), zone);
        prop_assert_eq!(again, checked);
    }

    #[test]
    fn the_stored_form_reads_back_as_the_same_condition(text in condition(), zone in zone()) {
        let checked = in_zone(&text, zone);
        prop_assert_eq!(in_zone(&checked.stored(&NAMES), zone), checked);
    }

    #[test]
    fn the_stored_form_tells_what_it_refers_to_without_being_understood(text in condition(), zone in zone()) {
        let checked = in_zone(&text, zone);
        let stored = checked.stored(&NAMES);
        let mut references = checked.references();
        // What a saved condition refers to stands in its own text; subjects that the program names have no ids there.
        references.retain(|one| {
            !matches!(one, Referent::Any(_))
                && !matches!(one, Referent::Subject(kind, _) if !matches!(kind.info().subjects, Subjects::Listed))
        });
        if !references.iter().any(|one| matches!(one, Referent::Saved(_))) {
            prop_assert_eq!(mentioned(&stored), references, "{}", stored);
        }
    }

    #[test]
    fn not_is_the_complement(
        text in condition(), contact in somebody(), told in told(), now in instant(), zone in zone(),
    ) {
        let moment = Moment::new(Instant::from_millis(now), Zone::Named(zone));
        let set = facts_of(&told, now);
        let facts = Facts { contact: &contact, set: &set };
        let outcome = in_zone(&text, zone).evaluate(facts, &moment);
        let negated = in_zone(&format!("not ({text})"), zone).evaluate(facts, &moment);
        prop_assert_eq!(negated.value, !outcome.value);
        prop_assert_eq!(negated.holds_until, outcome.holds_until);
    }

    #[test]
    fn a_narrowing_keeps_every_match_and_an_exact_one_nothing_else(
        text in condition(), contact in somebody(), told in told(), now in instant(), zone in zone(),
    ) {
        let moment = Moment::new(Instant::from_millis(now), Zone::Named(zone));
        let set = facts_of(&told, now);
        let facts = Facts { contact: &contact, set: &set };
        let checked = in_zone(&text, zone);
        let matches = checked.evaluate(facts, &moment).value;
        let narrowed = checked.narrow(&moment);
        let kept = keeps(&narrowed.keep, facts);
        prop_assert!(kept || !matches, "{narrowed:?} loses a match");
        prop_assert!(!narrowed.decides || kept == matches, "{narrowed:?} does not decide");
    }

    #[test]
    fn what_is_not_needed_does_not_matter(
        text in prop_oneof![fact_leaf(), condition()], contact in somebody(), told in told(), now in instant(),
        zone in zone(),
    ) {
        let moment = Moment::new(Instant::from_millis(now), Zone::Named(zone));
        let checked = in_zone(&text, zone);
        let needs = checked.needs(&moment);
        let (all, needed) = (facts_of(&told, now), facts_of(&world::needed(&told, now, &needs), now));
        let ask = |set| checked.evaluate(Facts { contact: &contact, set }, &moment);
        prop_assert_eq!(ask(&all), ask(&needed));
    }

    #[test]
    fn the_value_stands_until_its_deadline(
        text in prop_oneof![measure_leaf(), fact_leaf(), clock_leaf(), condition()],
        (contact, told) in (somebody(), told()), now in instant(), zone in zone(),
        fractions in proptest::collection::vec(0.0..1.0f64, 8),
    ) {
        let checked = in_zone(&text, zone);
        let set = facts_of(&told, now);
        let facts = Facts { contact: &contact, set: &set };
        let outcome = checked.evaluate(facts, &Moment::new(Instant::from_millis(now), Zone::Named(zone)));
        let end = outcome.holds_until.map_or(now + 100 * 31_557_600_000, |until| until.millis());
        prop_assert!(end > now, "{outcome:?} had ended before {now}");
        let between = fractions.iter().map(|fraction| now + ((end - now) as f64 * fraction) as i64);
        for later in between.chain(changes(&told, now)).chain([end - 1]).filter(|at| (now..end).contains(at)) {
            let value = checked.evaluate(facts, &Moment::new(Instant::from_millis(later), Zone::Named(zone))).value;
            prop_assert_eq!(value, outcome.value, "at {} until {}", later, end);
        }
    }

    #[test]
    fn a_single_count_changes_at_its_deadline_and_not_before(
        order in proptest::sample::select(vec![">=", "<=", "="]), number in 0..4i64,
        days in proptest::sample::select(vec![1i64, 7, 30]), told in told(), now in instant(),
    ) {
        let checked = in_zone(&format!("count(activity, last {days}d) {order} {number}"), Tz::UTC);
        let (nobody, set) = (contact(&[]), facts_of(&told, now));
        let ask = |at| {
            let moment = Moment::new(Instant::from_millis(at), Zone::Utc);
            checked.evaluate(Facts { contact: &nobody, set: &set }, &moment)
        };
        let outcome = ask(now);
        let until = outcome.holds_until.map_or(i64::MAX, |until| until.millis());
        for at in changes(&told, now).into_iter().filter(|at| (now..until).contains(at)) {
            prop_assert_eq!(ask(at).value, outcome.value, "at {}", at);
        }
        // Two that leave at once pass over a number that one of them would have made.
        if until < i64::MAX && order != "=" {
            prop_assert_ne!(ask(until).value, outcome.value);
        }
    }

    #[test]
    fn a_value_asked_alone_is_the_value_of_the_outcome(
        text in condition(), contact in somebody(), told in told(), now in instant(), zone in zone(),
    ) {
        let moment = Moment::new(Instant::from_millis(now), Zone::Named(zone));
        let set = facts_of(&told, now);
        let facts = Facts { contact: &contact, set: &set };
        let checked = in_zone(&text, zone);
        prop_assert_eq!(checked.holds(facts, &moment), checked.evaluate(facts, &moment).value);
    }

    #[test]
    fn a_condition_that_was_made_ready_gives_the_same_outcome_at_that_moment_and_at_others(
        text in prop_oneof![measure_leaf(), fact_leaf(), clock_leaf(), condition()], contact in somebody(),
        told in told(), now in instant(), later in 0..400 * 86_400_000i64, zone in zone(),
    ) {
        let moment = |at| Moment::new(Instant::from_millis(at), Zone::Named(zone));
        let checked = in_zone(&text, zone);
        let ready = checked.clone().settled(&moment(now));
        for told in [told, Vec::new()] {
            let set = facts_of(&told, now);
            let facts = Facts { contact: &contact, set: &set };
            for at in [now, now + later] {
                prop_assert_eq!(ready.evaluate(facts, &moment(at)), checked.evaluate(facts, &moment(at)));
                prop_assert_eq!(ready.holds(facts, &moment(at)), checked.holds(facts, &moment(at)));
            }
        }
    }

    #[test]
    fn a_total_changes_at_its_deadline_and_not_before(
        function in proptest::sample::select(vec!["count(page_visit", "sum(page_visit.value"]),
        window in proptest::sample::select(vec![
            ", last 1d", ", last 1mo", ", between 1mo ago and 30d ago", ", between 30d ago and 1mo ago",
            ", before 7d ago", ", between 30d ago and 7d ago", ", between 2000 and 7d ago", "",
        ]),
        order in proptest::sample::select(vec![">=", "<=", "="]), number in 0..4i64,
        told in told(), now in instant(), zone in zone(),
    ) {
        let checked = in_zone(&format!("{function}{window}) {order} {number}"), zone);
        let (nobody, set) = (contact(&[]), facts_of(&told, now));
        let ask = |at| {
            let moment = Moment::new(Instant::from_millis(at), Zone::Named(zone));
            checked.evaluate(Facts { contact: &nobody, set: &set }, &moment)
        };
        let outcome = ask(now);
        let until = outcome.holds_until.map_or(i64::MAX, |until| until.millis());
        for at in changes(&told, now).into_iter().filter(|at| (now..until).contains(at)) {
            prop_assert_eq!(ask(at).value, outcome.value, "at {}", at);
        }
        // Two that leave at once pass over a number that one of them would have made.
        if until < i64::MAX && order != "=" && !function.starts_with("sum") {
            prop_assert_ne!(ask(until).value, outcome.value);
        }
    }

    #[test]
    fn an_explanation_has_the_verdict_and_its_smallest_change_lets_in(
        text in prop_oneof![fact_leaf(), condition()], contact in somebody(), told in told(), now in instant(),
        zone in zone(), others in proptest::collection::vec((somebody(), world::told()), 12),
    ) {
        let moment = Moment::new(Instant::from_millis(now), Zone::Named(zone));
        let set = facts_of(&told, now);
        let facts = Facts { contact: &contact, set: &set };
        let checked = in_zone(&text, zone);
        let outcome = checked.evaluate(facts, &moment);
        let explained = checked.explain(facts, &moment, &NAMES, &free);
        prop_assert_eq!(explained.whole.verdict, outcome.value);
        prop_assert_eq!(explained.whole.holds_until, outcome.holds_until);
        prop_assert!(serde_json::to_string(&explained).is_ok());
        prop_assert_eq!(explained.smallest_change.is_none(), outcome.value);
        if let Some(from) = explained.holds_from {
            let before = Moment::new(Instant::from_millis(from.millis() - 1), Zone::Named(zone));
            prop_assert!(checked.evaluate(facts, &Moment::new(from, Zone::Named(zone))).value);
            prop_assert!(!checked.evaluate(facts, &before).value);
        }
        let advice = match explained.smallest_change {
            None | Some(SmallestChange::NotFound {}) => return Ok(()),
            Some(SmallestChange::Changes(advice)) => advice,
            Some(SmallestChange::Contradiction {}) => {
                for (other, told) in &others {
                    let facts = Facts { contact: other, set: &facts_of(told, now) };
                    prop_assert!(!checked.evaluate(facts, &moment).value, "no contradiction: {:?}", facts);
                }
                return Ok(());
            }
            Some(SmallestChange::Cannot(obstacles)) => {
                prop_assert!(!obstacles.is_empty());
                for (other, more) in &others {
                    let other = changed_by_people(&contact, other);
                    // What there is stays; more of the past may be told.
                    let more = more.iter().filter(|told| told.ago >= 0).cloned().map(|mut told| {
                        let may_be_dated =
                            told.kind.info().nature == Nature::History || told.kind == FactKind::Consent;
                        told.ago = if may_be_dated { told.ago } else { 0 };
                        told
                    });
                    let told: Vec<Told> = told.iter().cloned().chain(more).collect();
                    let facts = Facts { contact: &other, set: &facts_of(&told, now) };
                    prop_assert!(!checked.evaluate(facts, &moment).value, "{:?} though {:?}", obstacles, facts);
                }
                return Ok(());
            }
        };
        let lets_in = |left_out: usize| {
            let (mut contact, mut set) = (contact.clone(), set.clone());
            let chosen = advice.iter().enumerate().filter(|(place, _)| *place != left_out);
            for change in chosen.flat_map(|(_, advice)| &advice.changes) {
                change.apply(&mut contact, &mut set, &moment);
            }
            checked.evaluate(Facts { contact: &contact, set: &set }, &moment).value
        };
        prop_assert!(lets_in(usize::MAX), "{advice:?}");
        for place in 0..advice.len() {
            prop_assert!(!lets_in(place), "number {} is not needed: {:?}", place, advice);
        }
    }

    #[test]
    fn a_single_age_test_changes_at_its_deadline(
        low in 0..40i64, contact in somebody(), now in instant(), zone in zone(),
    ) {
        let checked = in_zone(&format!("age >= {low}"), zone);
        let outcome = checked.evaluate(&contact, &Moment::new(Instant::from_millis(now), Zone::Named(zone)));
        if let Some(until) = outcome.holds_until {
            prop_assert_ne!(checked.evaluate(&contact, &Moment::new(until, Zone::Named(zone))).value, outcome.value);
        }
    }

    #[test]
    fn no_text_panics_and_every_mistake_has_its_place(
        text in prop_oneof![
            "\\PC{0,40}",
            "([a-z]{1,3}|city|age|created|not|and|or|in|between|is|set|with|starts|[()=<>!~,:\"'*.]|\\.\\.|[0-9-]{1,10}| ){0,20}",
            "(count|did|sum|last|first|group|score|where|since|matches|today|month|ago|30d|1mo|page_visit|purchase|\\.value|Staff|@hot-leads|@|#1|--|/|item|and|not|in|[()=<>,\"'\\\\]| ){0,24}",
        ],
    ) {
        check_mistakes(compile(&text, &scope(Tz::Europe__Vienna)))?;
    }

    #[test]
    fn no_arguments_panic(
        arguments in proptest::collection::vec("(not|or|\\(|\\)|(city|age|created|country|email|x):)?[\\PC]{0,12}", 0..6),
    ) {
        check_mistakes(compile_terms(&arguments, &scope(Tz::Europe__Vienna)))?;
    }

    #[test]
    fn a_broken_condition_is_refused_with_its_place(text in condition(), at in any::<prop::sample::Index>()) {
        let mut broken = text.clone();
        let start = (0..=at.index(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        broken.truncate(start);
        check_mistakes(compile(&broken, &scope(Tz::UTC)))?;
    }
}

/// The contact with what people can change as the other has it.
fn changed_by_people(contact: &Contact, other: &Contact) -> Contact {
    let mut changed = contact.clone();
    for field in NAMES.fields.editable().filter(|field| *field != Field::Birthday) {
        changed.fields.set(field, other.fields.value(field));
    }
    changed
}

/// Instants at which windows of the tests let facts in or out, and those just before.
fn changes(told: &[Told], now: i64) -> Vec<i64> {
    let day = 86_400_000;
    let steps = [0, 3_600_000, day, 7 * day, 28 * day, 30 * day, 31 * day, 365 * day, 366 * day];
    let times = told.iter().flat_map(|told| steps.map(|step| now - told.ago + step));
    let ends = told.iter().filter_map(|told| told.ends(now));
    times.chain(ends).flat_map(|time| [time - 1, time, time + 1]).collect()
}

fn check_mistakes(result: Result<Checked, Errors>) -> Result<(), TestCaseError> {
    let errors = match result {
        Ok(checked) => {
            let again = in_zone(checked.text(), Tz::Europe__Vienna);
            prop_assert_eq!(again.text(), checked.text());
            return Ok(());
        }
        Err(errors) => errors,
    };
    prop_assert!(!errors.list.is_empty());
    for error in &errors.list {
        prop_assert!(errors.text.get(error.span.start..error.span.end).is_some(), "{:?}", error);
        prop_assert!(error.message.starts_with(|c: char| !c.is_uppercase()), "{}", error.message);
    }
    prop_assert!(
        errors.list.windows(2).all(|pair| pair[0].span.start < pair[1].span.start),
        "{:?}",
        errors.list
    );
    Ok(())
}
