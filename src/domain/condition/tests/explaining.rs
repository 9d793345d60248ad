//! Why somebody is in or not, and what would let her in.

use super::advice::advice;
use super::functions::set;
use super::*;

#[test]
fn the_smallest_change_has_the_fewest_tests() {
    let set = set(&[
        (FactKind::Activity, 13, "2017-03-01T10:00:00Z", &[]),
        (FactKind::Activity, 13, "2017-03-05T14:10:00Z", &[]),
        (FactKind::Activity, 19, "2017-03-05T14:10:00Z", &[("value", "19.99")]),
        (FactKind::Group, 1, "2017-01-01T00:00:00Z", &[]),
        (FactKind::Score, 1, "2017-01-01T00:00:00Z", &[("points", "20")]),
        (FactKind::Marketing, 1, "2017-01-01T00:00:00Z", &[]),
    ]);
    let joseph = joseph();
    for (text, expected) in [
        ("city = \"San Diego\"", &["in"][..]),
        ("count(newsletter_open, last 30d) >= 3", &["1 more newsletter_open before 2017-03-31 12:00"]),
        (
            "count(newsletter_open, last 30d) >= 3 or status = VIP",
            &["1 more newsletter_open before 2017-03-31 12:00"],
        ),
        ("count(newsletter_open, last 30d) >= 3 and zip = 1 or status = VIP", &["status = VIP"]),
        ("status = VIP and country = Germany", &["status = VIP", "country = Germany"]),
        ("not group:Staff", &["not group(\"Staff\")"]),
        ("group(\"Coffee lovers\")", &["group(\"Coffee lovers\")"]),
        ("score(\"Engagement\") >= 50", &["score(\"Engagement\") = 50 (now 20)"]),
        ("sum(purchase.value) >= 500", &["1 more purchase of 480.01"]),
        ("did(purchase where item ~ Espresso, last 90d)", &["1 purchase where item ~ Espresso"]),
        ("marketing = receiving", &["marketing = receiving"]),
        ("age >= 50", &["cannot", "age >= 50"]),
        ("created before 2000 and status = VIP", &["cannot", "created before 2000"]),
        ("not did(purchase)", &["cannot", "did(purchase)"]),
        ("did(purchase, before 2017)", &["1 purchase dated 2016-12-31 23:59"]),
        ("city matches /^x/", &["city matches /^x/"]),
        ("status = VIP and not status = VIP", &["contradiction"]),
        ("@hot-leads", &["status = VIP"]),
        ("anonymous = true", &["anonymous = true"]),
        ("name = \"Joe Doe\"", &["name = \"Joe Doe\""]),
        ("weekday = sunday", &["cannot", "weekday = sunday"]),
        ("count(purchase) >= 3 and did(purchase, last 1h)", &["2 more purchase"]),
        ("last(newsletter_open) after 7d ago", &["1 more newsletter_open"]),
    ] {
        assert_eq!(advice(text, &joseph, &set), expected, "{text}");
    }
}

#[test]
fn an_explanation_as_json() {
    let set = set(&[
        (FactKind::Activity, 13, "2017-01-01T10:00:00Z", &[]),
        (FactKind::Activity, 13, "2017-03-05T14:10:00Z", &[]),
    ]);
    let joseph = joseph();
    let condition = long("not status = VIP and count(newsletter_open, last 30d) >= 2");
    let explained = condition.explain(Facts { contact: &joseph, set: &set }, &noon(), &NAMES, &free);
    let count = "count(newsletter_open, last 30d) >= 2";
    assert_eq!(
        serde_json::to_value(&explained).expect("it has only names as keys"),
        serde_json::json!({
            "at": "2017-03-22T12:00:00Z",
            "condition": format!("not status = VIP and {count}"),
            "verdict": false,
            "holds_until": null,
            "all": [
                {
                    "condition": "not status = VIP",
                    "verdict": true,
                    "holds_until": null,
                    "not": {
                        "condition": "status = VIP",
                        "verdict": false,
                        "holds_until": null,
                        "leaf": { "found": "Prospective client" },
                    },
                },
                {
                    "condition": count,
                    "verdict": false,
                    "holds_until": null,
                    "leaf": {
                        "found": "1",
                        "window": { "from": "2017-02-20T12:00:00.001Z", "to": "2017-03-22T12:00:00Z" },
                        "facts": [
                            { "kind": "activity", "id": 2, "about": "newsletter_open", "time": "2017-03-05T14:10:00Z" },
                        ],
                    },
                },
            ],
            "smallest_change": {
                "changes": [{
                    "test": count,
                    "text": "1 more newsletter_open before 2017-04-04 16:10",
                    "changes": [{ "change": "add", "kind": "activity", "subject": 13, "times": 1 }],
                }],
            },
        })
    );
}

#[test]
fn of_many_facts_the_newest_are_told() {
    let times: Vec<String> = (1..=15).map(|day| format!("2017-03-{day:02}T10:00:00Z")).collect();
    let given: Vec<_> = times.iter().map(|time| (FactKind::Activity, 1, time.as_str(), &[][..])).collect();
    let set = set(&given);
    let nobody = contact(&[]);
    let explained =
        long("did(page_visit)").explain(Facts { contact: &nobody, set: &set }, &noon(), &NAMES, &free);
    let Part::Leaf(finding) = explained.whole.part else { panic!("{explained:?}") };
    assert_eq!(finding.found, Some(Found::Text("15".to_owned())));
    assert_eq!(
        finding.facts.iter().map(|fact| fact.id).collect::<Vec<_>>(),
        [15, 14, 13, 12, 11, 10, 9, 8, 7, 6]
    );
    assert_eq!((finding.more_facts, finding.window), (5, None));
}
