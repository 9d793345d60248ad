//! The smallest change where tests of one field or of the same facts pull in different directions, where other
//! contacts have what is asked for, and where only time can do it.

use proptest::prelude::*;

use super::functions::set;
use super::*;

/// The names of the tests, and two more fields.
pub(super) static MORE: LazyLock<Names> = LazyLock::new(|| {
    let code = Definition { unique: true, ..definition(36, "code", Type::Text, &[]) };
    let fields = NAMES.fields.with(vec![definition(35, "num", Type::Integer, &[]), code]);
    Names { fields, ..NAMES.clone() }
});

pub(super) fn read(text: &str) -> Checked {
    let scope = Scope { names: &MORE, zone: Zone::Named(Tz::Europe__Vienna) };
    compile(text, &scope).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

/// What to do, or what stands in the way.
pub(super) fn advice(text: &str, contact: &Contact, set: &FactSet) -> Vec<String> {
    said(read(text).explain(Facts { contact, set }, &noon(), &MORE, &free).smallest_change)
}

fn said(change: Option<SmallestChange>) -> Vec<String> {
    match change {
        None => vec!["in".to_owned()],
        Some(SmallestChange::Changes(list)) => list.into_iter().map(|advice| advice.text).collect(),
        Some(SmallestChange::Cannot(list)) => {
            let told = list.into_iter().map(|obstacle| match obstacle.reason {
                Reason::Unchangeable => obstacle.test,
                Reason::Taken => format!("taken: {}", obstacle.test),
            });
            ["cannot".to_owned()].into_iter().chain(told).collect()
        }
        Some(SmallestChange::Contradiction {}) => vec!["contradiction".to_owned()],
        Some(SmallestChange::NotFound {}) => vec!["not found".to_owned()],
    }
}

/// The advice, after it was followed and let in.
fn followed(text: &str, contact: &Contact, set: &FactSet) -> Vec<String> {
    let condition = read(text);
    let explained = condition.explain(Facts { contact, set }, &noon(), &MORE, &free);
    if let Some(SmallestChange::Changes(advice)) = &explained.smallest_change {
        let (mut contact, mut set) = (contact.clone(), set.clone());
        let changes = advice.iter().flat_map(|advice| &advice.changes);
        changes.for_each(|change| change.apply(&mut contact, &mut set, &noon()));
        let facts = Facts { contact: &contact, set: &set };
        assert!(condition.evaluate(facts, &noon()).value, "{text}: {advice:?}");
    }
    said(explained.smallest_change)
}

#[test]
fn one_value_for_all_tests_of_a_field() {
    let set = FactSet::default();
    for (text, expected) in [
        ("num between 5 and 20 and num between 0 and 10", "num between 5 and 20 and num between 0 and 10"),
        ("num > 4 and num != 5", "num > 4 and not num = 5"),
        ("num in (1, 2, 3) and not num in (1, 2)", "num in (1, 2, 3) and not num in (1, 2)"),
        ("city in (Wien, Linz) and city in (Graz, Wien)", "city in (Wien, Linz) and city in (Graz, Wien)"),
        ("city starts with g and city ends with z", "city starts with g and city ends with z"),
        ("email ~ x and email ~ y", "email ~ x and email ~ y"),
        ("email starts with k and email ends with \".at\"", "email starts with k and email ends with .at"),
        ("country != Austria and country is set", "not country = Austria and country is set"),
        ("country = Germany and state is set", "state is set and country = Germany"),
        ("first_name = Joe and name = \"Joe Doe\"", "first_name = Joe and name = \"Joe Doe\""),
        ("renewal is today", "renewal is today"),
        (
            "renewal is next month and renewal after 2017-04-10",
            "renewal is next month and renewal after 2017-04-10",
        ),
        ("city matches /gr.z/ and city starts with x", "city matches /gr.z/ and city starts with x"),
        ("loyalty_tier is set and loyalty_tier != gold", "loyalty_tier is set and not loyalty_tier = gold"),
        ("credit > 1.5 and credit < 1.500002", "credit > 1.5 and credit < 1.500002"),
    ] {
        let found = followed(text, &contact(&[]), &set);
        let sorted = |text: &str| {
            let mut tests: Vec<String> = text.split(" and ").map(|test| test.replace('"', "")).collect();
            tests.sort_unstable();
            tests.join(" and ")
        };
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(sorted(&found[0]), sorted(expected), "{text}");
    }
}

#[test]
fn only_what_is_proven_is_called_a_contradiction() {
    let set = set(&[(FactKind::Activity, 19, "2017-03-05T14:10:00Z", &[("value", "19.99")])]);
    for (text, expected) in [
        ("num > 4 and num < 5", &["contradiction"][..]),
        ("loyalty_tier is set and not loyalty_tier in (gold, silver)", &["contradiction"]),
        ("country = Germany and state = California", &["contradiction"]),
        ("wholesale = yes and wholesale = no", &["contradiction"]),
        ("count(purchase) >= 3 and count(purchase) < 2", &["contradiction"]),
        ("did(purchase) and count(purchase) = 0", &["contradiction"]),
        ("city ~ x and not city ~ x", &["contradiction"]),
        ("age > 50 and age < 40", &["contradiction"]),
        ("count(purchase) = 0", &["cannot", "count(purchase) = 0"]),
        ("count(purchase) = 0 and num between 1 and 3", &["cannot", "count(purchase) = 0"]),
        ("city matches /a/ and city = Wien and city = Graz", &["not found"]),
        ("city starts with a and city starts with b", &["not found"]),
        ("count(purchase) >= 3 and count(purchase) != 3", &["3 more purchase"]),
        (
            "count(purchase where value > 10 and value < 20) >= 2",
            &["1 more purchase where value > 10 and value < 20"],
        ),
        ("marketing = receiving and not marketing = opted_out", &["marketing = receiving"]),
    ] {
        assert_eq!(followed(text, &contact(&[]), &set), expected, "{text}");
    }
}

#[test]
fn what_happened_may_be_told_of_later_but_not_undone() {
    let none = FactSet::default();
    let three_days_ago = set(&[(FactKind::Activity, 19, "2017-03-19T12:00:00Z", &[])]);
    let text = "last(purchase) before 7d ago";
    let nobody = contact(&[]);
    assert_eq!(followed(text, &nobody, &none), ["1 purchase dated 2017-03-15 12:59"]);
    assert_eq!(followed(text, &nobody, &three_days_ago), ["cannot", text]);
    assert_eq!(
        followed("first(purchase) before 7d ago", &nobody, &three_days_ago),
        ["1 more purchase dated 2017-03-15 12:59"]
    );
    assert_eq!(
        followed("did(purchase, between 2010 and 2011)", &nobody, &none),
        ["1 purchase dated 2011-12-31 23:59"]
    );
    assert_eq!(
        followed("last(purchase) is yesterday", &nobody, &three_days_ago),
        ["1 more purchase dated 2017-03-21 23:59"]
    );
    assert_eq!(
        followed("consented(Newsletter, before 2017)", &nobody, &none),
        ["1 consented(\"Newsletter\") dated 2016-12-31 23:59"]
    );
    // Nobody comes to be in a group in the past.
    assert_eq!(
        followed("last(group) before 7d ago", &nobody, &none),
        ["cannot", text.replace("purchase", "group").as_str()]
    );
}

#[test]
fn time_alone_may_do_it() {
    let facts = set(&[(FactKind::Activity, 19, "2017-03-22T11:30:00Z", &[])]);
    let nobody = contact(&[]);
    let from = |text: &str| {
        let explained = read(text).explain(Facts { contact: &nobody, set: &facts }, &noon(), &MORE, &free);
        let json = serde_json::to_value(&explained).expect("it has only names as keys");
        assert_eq!(json.get("holds_from").is_some(), explained.holds_from.is_some());
        explained.holds_from.map(|from| from.to_string())
    };
    let at = |text: &str| Some(text.to_owned());
    assert_eq!(from("not did(purchase, last 1h)"), at("2017-03-22T12:30:00Z"));
    assert_eq!(from("last(purchase) before 7d ago"), at("2017-03-29T11:30:00.001Z"));
    assert_eq!(from("weekday = sunday and time_of_day >= 10:00"), at("2017-03-26T08:00:00Z"));
    assert_eq!(from("did(purchase, last 1h) and weekday = sunday"), None);
    assert_eq!(from("num = 1"), None);
    assert_eq!(from("did(purchase)"), None);
}

#[test]
fn what_another_contact_has_is_not_advised() {
    let (nobody, none) = (contact(&[]), FactSet::default());
    let is_taken = |field: Field, value: Stored<'_>| {
        let taken = ["b@x.org", "A-1", "x@example.com"];
        matches!(value, Stored::Text(text) if taken.contains(&text))
            && (field == Field::Email || field == MORE.fields.by_name("code").expect("defined above"))
    };
    let ask = |text: &str| {
        said(
            read(text)
                .explain(Facts { contact: &nobody, set: &none }, &noon(), &MORE, &is_taken)
                .smallest_change,
        )
    };
    assert_eq!(ask("email = b@x.org"), ["cannot", "taken: email = b@x.org"]);
    assert_eq!(ask("email = b@x.org or num = 3"), ["num = 3"]);
    assert_eq!(ask("email in (b@x.org, c@x.org)"), ["email in (b@x.org, c@x.org)"]);
    assert_eq!(
        ask("email in (b@x.org, c@x.org) and email in (b@x.org, d@x.org)"),
        ["cannot", "taken: email in (b@x.org, c@x.org)", "taken: email in (b@x.org, d@x.org)"]
    );
    assert_eq!(ask("code = A-1"), ["cannot", "taken: code = A-1"]);
    assert_eq!(ask("code ~ A-1"), ["code ~ A-1"]);
    assert_eq!(ask("email starts with x"), ["email starts with x"]);
    assert_eq!(ask("email = b@x.org and age > 50"), ["cannot", "taken: email = b@x.org", "age > 50"]);
}

#[test]
fn a_value_that_is_advised_is_free_and_can_be_entered() {
    let (nobody, none) = (contact(&[]), FactSet::default());
    let is_taken = |_: Field, value: Stored<'_>| value == Stored::Text("x@example.com");
    let explained = read("email starts with x").explain(
        Facts { contact: &nobody, set: &none },
        &noon(),
        &MORE,
        &is_taken,
    );
    let Some(SmallestChange::Changes(advice)) = explained.smallest_change else { panic!("{explained:?}") };
    let [Change::Set { value: Value::Text(address), .. }] = advice[0].changes.as_slice() else {
        panic!("{advice:?}")
    };
    assert!(address.starts_with('x') && address != "x@example.com", "{address}");
    assert!(crate::domain::email::normalise(address).is_ok(), "{address}");
}

#[test]
fn the_fewest_tests_turn() {
    let set = FactSet::default();
    for (text, expected) in [
        // One test of the field would be enough, were it not for the other one.
        ("(num = 1 and city = Wien) or (num = 2 and num = 3)", &["num = 1", "city = Wien"][..]),
        ("(num = 1 or num = 2) and (num = 2 or num = 3)", &["num = 2"]),
        ("num between 2 and 4 and (did(purchase) or num < 3)", &["num between 2 and 4 and num < 3"]),
        ("(city = Wien or city = Graz) and not city = Wien and zip = 1", &["city = Graz", "zip = 1"]),
    ] {
        assert_eq!(followed(text, &contact(&[]), &set), expected, "{text}");
    }
}

#[test]
fn what_would_spoil_what_holds_is_replaced_by_what_does_not() {
    let mut negative = contact(&[]);
    negative.fields.set(MORE.fields.by_name("num").expect("defined above"), Stored::Integer(-1));
    let found = followed("num is empty and (count(purchase) > 3 or num < 0)", &negative, &FactSet::default());
    assert_eq!(found, ["num is empty", "4 purchase"]);
}

#[test]
fn an_explanation_of_many_tests_is_told_as_well() {
    let many = |join: &str, test: &dyn Fn(usize) -> String| (0..100).map(test).collect::<Vec<_>>().join(join);
    let none = FactSet::default();
    for text in [
        format!("num is set and {}", many(" and ", &|n| format!("num != {n}"))),
        many(" and ", &|n| format!("city ~ q{n}")),
        many(" and ", &|n| format!("(num = {n} or city = c{n})")),
        many(" and ", &|n| format!("count(purchase, last {}d) >= 3", n + 1)),
    ] {
        assert_ne!(followed(&text, &contact(&[]), &none), ["not found"], "{text}");
    }
}

#[test]
fn an_explanation_of_many_facts_takes_no_time() {
    let mut set = FactSet::default();
    let noon = noon();
    for id in 1..=300_000 {
        let time = Some(noon.now.millis() - 400_000_000 + id * 1_000);
        set.push(FactKind::Activity, NewFact { id, time, until: None, subject: 1, attributes: &[] });
    }
    let condition = read("count(page_visit) >= 309000 and count(purchase) >= 9000");
    let nobody = contact(&[]);
    let start = std::time::Instant::now();
    let explained = condition.explain(Facts { contact: &nobody, set: &set }, &noon, &MORE, &free);
    assert_eq!(said(explained.smallest_change), ["9000 more page_visit", "9000 purchase"]);
    // Looking through all facts for each that is added takes minutes without optimisation.
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

/// A condition on one number and on how many purchases there are, small enough to try everything.
fn small_condition() -> impl Strategy<Value = String> {
    let operator = || proptest::sample::select(vec!["=", "!=", "<", "<=", ">", ">="]);
    let leaf = prop_oneof![
        4 => (operator(), 0..6i64).prop_map(|(operator, number)| format!("num {operator} {number}")),
        1 => (0..4i64, 0..4i64).prop_map(|(low, more)| format!("num between {low} and {}", low + more)),
        1 => proptest::sample::select(vec!["num is set", "num is empty"]).prop_map(str::to_owned),
        3 => (operator(), 0..4i64).prop_map(|(operator, number)| format!("count(purchase) {operator} {number}")),
        1 => Just("did(purchase)".to_owned()),
    ];
    leaf.prop_recursive(3, 10, 3, |inner| {
        let parts = proptest::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            1 => inner.prop_map(|text| format!("not ({text})")),
            3 => parts.clone().prop_map(|parts| format!("({})", parts.join(" and "))),
            1 => parts.prop_map(|parts| format!("({})", parts.join(" or "))),
        ]
    })
}

proptest! {
    #[test]
    fn of_small_conditions_it_is_known_whether_and_why_not(
        text in small_condition(), number in proptest::option::of(-1..8i64), count in 0..5usize,
    ) {
        let condition = read(&text);
        let num = MORE.fields.by_name("num").expect("defined above");
        let with = |number: Option<i64>| {
            let mut contact = contact(&[]);
            contact.fields.set(num, number.map_or(Stored::Null, Stored::Integer));
            contact
        };
        let purchases = |count: usize| set(&vec![(FactKind::Activity, 19, "2017-03-01T10:00:00Z", &[][..]); count]);
        let holds = |number: Option<i64>, count: usize| {
            condition.evaluate(Facts { contact: &with(number), set: &purchases(count) }, &noon()).value
        };
        let numbers: Vec<Option<i64>> = (-2..10).map(Some).chain([None]).collect();
        let any = |counts: std::ops::Range<usize>| {
            counts.into_iter().any(|count| numbers.iter().any(|number| holds(*number, count)))
        };
        let found = followed(&text, &with(number), &purchases(count));
        let expected = match (holds(number, count), any(count..10), any(0..10)) {
            (true, ..) => "in",
            (false, true, _) => "changes",
            (false, false, true) => "cannot",
            (false, false, false) => "contradiction",
        };
        let known = ["in", "cannot", "contradiction", "not found"];
        let kind = found.first().map(String::as_str).filter(|first| known.contains(first)).unwrap_or("changes");
        prop_assert_eq!(kind, expected, "{:?}", found);
    }
}
