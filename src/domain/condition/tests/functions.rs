//! What functions mean.

use super::*;

/// A fact by kind, subject, time, and attributes by name.
pub(super) type Given<'a> = (FactKind, i64, &'a str, &'a [(&'a str, &'a str)]);

/// Facts with the places in the list as their ids. Roles and points are given as numbers.
pub(super) fn set(given: &[Given<'_>]) -> FactSet {
    let mut set = FactSet::default();
    for (id, &(kind, subject, time, attributes)) in (1..).zip(given) {
        let attributes: Vec<(Attribute, Stored<'_>)> = attributes
            .iter()
            .map(|&(name, value)| match kind.attribute(name) {
                Some(attribute) if ["role", "points"].contains(&name) => {
                    (attribute, Stored::Integer(value.parse().expect("written in the tests")))
                }
                Some(attribute) => (attribute, Stored::Text(value)),
                None => {
                    let id = NAMES.facts.own_attributes.id(name).expect("written in the tests");
                    (Attribute::Own(id), Stored::Text(value))
                }
            })
            .collect();
        let time = kind.info().timed.then(|| millis(time));
        set.push(kind, NewFact { id, time, until: None, subject, attributes: &attributes });
    }
    set
}

/// Each line: what is typed and its canonical text.
#[test]
fn functions_print_in_one_form() {
    for (typed, canonical) in [
        ("count(pagevisit,last 30D)>=3", "count(page_visit, last 30d) >= 3"),
        ("COUNT(\"page_visit\") != 3", "not count(page_visit) = 3"),
        ("did(\"ski rental\", since 2017)", "did(\"ski rental\", since 2017)"),
        ("did(\"group\")", "did(\"group\")"),
        ("did(group)", "group is set"),
        ("did(group(\"Staff\"), last 7d)", "group(\"Staff\", last 7d)"),
        ("did(persona(Martina))", "persona = Martina"),
        ("persona(\"tony, the cafe owner\")", "persona = \"Tony, the Cafe Owner\""),
        ("did(activity(\"purchase\"))", "did(purchase)"),
        ("activity is set", "activity is set"),
        ("group:Staff,\"#1\"", "group in (Staff, \"#1\")"),
        ("group = Staff", "group(\"Staff\")"),
        ("group != Staff", "not group(\"Staff\")"),
        ("group:", "not group is set"),
        ("group:*", "group is set"),
        ("marketing = RECEIVING", "marketing = receiving"),
        ("score(\"Engagement\") not between 5 and 50", "not score(\"Engagement\") between 5 and 50"),
        ("account(\"Acme\", role \"Decision maker\")", "account(\"Acme\" where role = \"Decision maker\")"),
        ("sum(purchase.value, last 365d) > 500.50", "sum(purchase.value, last 365d) > 500.5"),
        ("sum(\"ski rental\".value) > 1", "sum(\"ski rental\".value) > 1"),
        (
            "did(purchase where (item ~ cup or not value > 10) language:de, before 7d ago)",
            "did(purchase where (item ~ cup or not value > 10) and culture = de, before 7d ago)",
        ),
        (
            "submitted(\"Contact us\" where \"first name\" = Joe)",
            "submitted(\"Contact us\" where \"First name\" = Joe)",
        ),
        ("last(page_visit) < 7d ago", "last(page_visit) before 7d ago"),
        (
            "first(activity, between 2016 and 1mo ago) is set",
            "first(activity, between 2016 and 1mo ago) is set",
        ),
        ("created > 30d ago", "created after 30d ago"),
        ("birthday IS Today", "birthday is today"),
        (
            "created is not empty -- whoever they are\nand birthday is this month",
            "created is set and birthday is this month",
        ),
        ("city matches /a\\/b|c/", "city matches /a\\/b|c/"),
        ("city matches \"a/b\\\\d\"", "city matches /a\\/b\\d/"),
        ("@HOT-leads or @\"my \\\"own\\\"\"", "@hot-leads or @\"my \\\"own\\\"\""),
        ("weekday in (SAT, sunday)", "weekday in (saturday, sunday)"),
        ("time_of_day between 9:00 and 17:30", "time_of_day between 09:00 and 17:30"),
        ("city = \"30d ago\"", "city = 30d ago"),
        ("city = where", "city = \"where\""),
        ("email ~ @example.com", "email ~ \"@example.com\""),
        ("did(purchase) not city = Boston", "did(purchase) and not city = Boston"),
        ("count(purchase) not in (1, 2)", "not count(purchase) in (1, 2)"),
    ] {
        let checked = long(typed);
        assert_eq!(checked.text(), canonical, "{typed}");
        assert_eq!(long(canonical), checked, "{canonical}");
        assert_eq!(long(&checked.stored(&NAMES)), checked, "{}", checked.stored(&NAMES));
    }
}

#[test]
fn arguments_name_saved_conditions_and_kinds() {
    assert_eq!(short(&["@hot-leads", "not", "group:Staff"]).text(), "@hot-leads and not group(\"Staff\")");
    assert_eq!(short(&["@my \"own\""]).text(), "@\"my \\\"own\\\"\"");
    assert_eq!(short(&["created:..30d ago"]).text(), "created <= 30d ago");
}

#[test]
fn what_is_kept_survives_other_names() {
    let kept = long(
        "group(\"Staff\") and status in (VIP, \"Not interested\") and owner = jcarmack and @hot-leads and \
         loyalty_tier = gold and account(\"Acme\", role Assistant) and did(\"ski rental\") and submitted(\"Contact us\" where message ~ x)",
    )
    .stored(&NAMES);
    assert_eq!(
        kept,
        "group(#1) and status in (#1, #3) and owner = #1 and @#1 and #31 = gold and account(#1 where role = #2) and did(#101) and \
         submitted(#1 where #1 ~ x)"
    );
    let mut names = NAMES.clone();
    names.facts.provide(FactKind::Group, named(&["Team", "x"]));
    names.statuses = named(&["Very important", "b", "c"]);
    names.saved.add(Saved { id: 1, name: "leads".to_owned(), text: "city = x".to_owned() });
    let renamed = compile(&kept, &Scope { names: &names, zone: Zone::Utc }).expect("the ids are there");
    assert!(
        renamed.text().starts_with(
            "group(\"Team\") and status in (\"Very important\", c) and owner = jcarmack and @leads and loyalty_tier = gold and account("
        ),
        "{renamed}"
    );
    let refers = renamed.references();
    for referent in [
        Referent::Subject(FactKind::Group, 1),
        Referent::Saved(1),
        Referent::Status(1),
        Referent::Status(3),
        Referent::Owner(1),
        Referent::Role(2),
        Referent::Field(31),
        Referent::OwnAttribute(1),
        Referent::Subject(FactKind::Activity, 101),
    ] {
        assert!(refers.contains(&referent), "{referent:?}");
    }
}

#[test]
fn windows_end_where_they_say() {
    // Noon is 12:00 UTC on Wednesday 22 March 2017, 13:00 in Vienna.
    let set = set(&[
        (FactKind::Activity, 1, "2016-06-01T10:00:00Z", &[("value", "10")]),
        (FactKind::Activity, 1, "2017-02-20T12:00:00Z", &[]),
        (FactKind::Activity, 1, "2017-02-20T12:00:00.001Z", &[("value", "19.99")]),
        (FactKind::Activity, 2, "2017-03-15T12:00:00Z", &[("value", "tea")]),
        (FactKind::Activity, 1, "2017-03-22T12:00:00Z", &[("value", "-5")]),
        (FactKind::Activity, 1, "2017-03-25T12:00:00Z", &[("value", "1000")]),
    ]);
    let nobody = contact(&[]);
    let ask = |text: &str| {
        let outcome = long(text).evaluate(Facts { contact: &nobody, set: &set }, &noon());
        (outcome.value, outcome.holds_until.map(|until| until.to_string()))
    };
    let until = |text: &str| Some(text.to_owned());
    for (text, value, holds) in [
        ("count(page_visit) = 4", true, until("2017-03-25T12:00:00Z")),
        ("count(page_visit, last 30d) = 2", true, until("2017-03-22T12:00:00.001Z")),
        ("count(page_visit, last 30d) >= 2", true, until("2017-03-22T12:00:00.001Z")),
        ("count(page_visit, last 30d) >= 1", true, until("2017-04-24T12:00:00Z")),
        ("count(page_visit, last 30d) >= 3", false, None),
        ("count(page_visit, last 31d) >= 3", true, until("2017-03-23T12:00:00Z")),
        ("did(page_visit, last 1h)", true, until("2017-03-22T13:00:00Z")),
        ("did(landing_page, last 7d)", false, None),
        ("did(landing_page, last 169h)", true, until("2017-03-22T13:00:00Z")),
        ("did(landing_page, last 1mo)", true, until("2017-04-15T11:00:00Z")),
        ("count(activity, before 7d ago) = 3", true, until("2017-03-22T12:00:00.001Z")),
        ("count(activity, before 7d ago) = 4", false, until("2017-03-22T12:00:00.001Z")),
        ("did(page_visit, since 2017-03-22)", true, None),
        ("did(page_visit, after 2017-03-22)", false, until("2017-03-25T12:00:00Z")),
        ("did(page_visit, between 2017-02-20 and 2017-02)", true, None),
        ("sum(activity.value) > 24", true, None),
        ("sum(activity.value) = 24.99", true, until("2017-03-25T12:00:00Z")),
        ("sum(activity.value, last 30d) > 14", true, until("2017-03-22T12:00:00.001Z")),
        ("sum(landing_page.value) = 0", true, None),
        ("last(page_visit) after 1h ago", true, until("2017-03-22T13:00:00Z")),
        ("last(landing_page) before 7d ago", false, until("2017-03-22T12:00:00.001Z")),
        ("last(landing_page) <= 7d ago", true, None),
        ("first(activity) = 2016-06", true, None),
        ("first(page_visit, last 30d) is today", false, until("2017-03-22T12:00:00.001Z")),
        ("last(page_visit) is today", true, until("2017-03-22T23:00:00Z")),
        ("last(purchase) is empty", true, None),
        ("last(purchase) before 2020", false, None),
        ("did(page_visit where value > 15)", true, None),
        ("did(landing_page where value > 0)", false, None),
        ("did(landing_page where value = TEA)", true, None),
    ] {
        let (found, end) = ask(text);
        assert_eq!(found, value, "{text}");
        assert_eq!(end, holds, "{text}");
    }
}

#[test]
fn moving_dates_and_the_clock() {
    let joseph = joseph();
    let ask = |text: &str| {
        let outcome = long(text).evaluate(&joseph, &noon());
        (outcome.value, outcome.holds_until.map(|until| until.to_string()))
    };
    let until = |text: &str| Some(text.to_owned());
    for (text, value, holds) in [
        ("created > 30d ago", true, until("2017-04-20T23:30:00Z")),
        ("created >= 30d ago", true, until("2017-04-20T23:30:00.001Z")),
        ("created before 12h ago", true, None),
        ("created before 13h ago", false, until("2017-03-22T12:30:00.001Z")),
        ("created is today", true, until("2017-03-22T23:00:00Z")),
        ("created is yesterday", false, until("2017-03-22T23:00:00Z")),
        ("birthday is this month", false, until("2018-01-31T23:00:00Z")),
        ("birthday after 30y ago", true, until("2018-02-21T23:00:00Z")),
        ("weekday = wednesday", true, until("2017-03-22T23:00:00Z")),
        ("weekday in (saturday, sunday)", false, until("2017-03-24T23:00:00Z")),
        ("current_month = march", true, until("2017-03-31T22:00:00Z")),
        ("time_of_day between 09:00 and 17:29", true, until("2017-03-22T16:30:00Z")),
        ("now before 2017-03-23", true, until("2017-03-22T23:00:00Z")),
    ] {
        assert_eq!(ask(text), (value, holds), "{text}");
    }
}

#[test]
fn what_is_needed_goes_no_further_than_the_windows() {
    let needs = |text: &str| {
        let list = long(text).needs(&noon()).list;
        list.into_iter()
            .map(|need| {
                let since = need.since.map_or_else(|| "-".to_owned(), |since| since.to_string());
                format!("{} {:?} {since} {:?}", need.kind.name(), need.subject, need.attributes)
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(needs("city = x and created after 30d ago"), Vec::<String>::new());
    assert_eq!(
        long("age > 3 or not name ~ x or anonymous = true or did(purchase) or city = x")
            .needs(&noon())
            .fields,
        [Field::Email, Field::FirstName, Field::MiddleName, Field::LastName, Field::Birthday, Field::City]
    );
    assert_eq!(
        needs(
            "count(page_visit, last 7d) > 1 or count(page_visit where item = x, last 1d) = 0 or score(Loyalty) > 1"
        ),
        ["activity Some(1) 2017-03-15T12:00:00.001Z [Known(1)]", "score Some(2) - [Known(0)]"]
    );
    assert_eq!(
        needs("group:Staff sum(purchase.value, since 2017) > 1 did(purchase) @engaged"),
        [
            "activity Some(13) 2017-02-20T12:00:00.001Z []",
            "activity Some(19) - [Known(0)]",
            "group Some(1) - []",
        ]
    );
}

#[test]
fn facts_are_narrowed_by_their_presence() {
    let narrowed = |text: &str| {
        let narrowed = long(text).narrow(&noon());
        (narrowed.keep, narrowed.decides)
    };
    let looked = |kind, subjects: &[i64], low: Option<&str>, high: Option<&str>| {
        let time = |text: Option<&str>| text.map(millis);
        Looked {
            kind,
            subjects: subjects.to_vec(),
            low: time(low),
            high: time(high),
            now: noon().now.millis(),
        }
    };
    let staff = || looked(FactKind::Group, &[1], None, Some("2017-03-22T12:00:00Z"));
    let visits =
        || looked(FactKind::Activity, &[1], Some("2017-02-20T12:00:00.001Z"), Some("2017-03-22T12:00:00Z"));
    assert_eq!(narrowed("group:Staff"), (Narrowing::Exists(staff()), true));
    assert_eq!(narrowed("not group:Staff"), (Narrowing::Lacks(staff()), true));
    assert_eq!(narrowed("count(page_visit, last 30d) >= 3"), (Narrowing::Exists(visits()), false));
    assert_eq!(narrowed("count(page_visit, last 30d) = 0"), (Narrowing::Lacks(visits()), true));
    assert_eq!(narrowed("not count(page_visit, last 30d) >= 1"), (Narrowing::Lacks(visits()), true));
    assert_eq!(narrowed("count(page_visit, last 30d) < 3"), (Narrowing::All, false));
    assert_eq!(narrowed("not count(page_visit where item = x, last 30d) > 0"), (Narrowing::All, false));
    assert_eq!(narrowed("sum(page_visit.value, last 30d) > 3"), (Narrowing::Exists(visits()), false));
    assert_eq!(narrowed("weekday = sunday and group:Staff"), (Narrowing::Nothing, true));
    assert_eq!(
        narrowed("persona = Martina"),
        (Narrowing::Exists(looked(FactKind::Persona, &[2], None, None)), true)
    );
}
