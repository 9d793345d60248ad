//! Random facts, and conditions that ask about them.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::fact::Nature;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// A fact, told by its distance from the moment of the question.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) kind: FactKind,
    subject: i64,
    /// Milliseconds; negative for what is still to come.
    pub(super) ago: i64,
    /// So long after its beginning what is the case ends; milliseconds.
    lasts: Option<i64>,
    value: Option<&'static str>,
    item: Option<&'static str>,
    number: i64,
}

impl Told {
    /// When it ends, given when the question is asked.
    pub(super) fn ends(&self, now: i64) -> Option<i64> {
        let lasts = self.kind.info().nature == Nature::State;
        self.lasts.filter(|_| lasts).map(|lasts| now - self.ago + lasts)
    }
}

/// Ages of facts: at the ends of windows, around them, and anywhere.
fn ago() -> impl Strategy<Value = i64> {
    let ends = [HOUR, DAY, 7 * DAY, 28 * DAY, 30 * DAY, 31 * DAY, 365 * DAY, 366 * DAY];
    prop_oneof![
        3 => (select(ends.to_vec()), -2..3i64).prop_map(|(end, near)| end + near),
        1 => Just(0),
        2 => -40 * DAY..0i64,
        4 => 0..100 * DAY,
        1 => 0..3_000 * DAY,
    ]
}

pub(super) fn told() -> impl Strategy<Value = Vec<Told>> {
    let kind = prop_oneof![
        6 => Just(FactKind::Activity),
        4 => select(FactKind::all().collect::<Vec<_>>()),
    ];
    let value = select(vec![None, Some("1"), Some("19.99"), Some("-5"), Some("500"), Some("a cup")]);
    let item = select(vec![None, Some("Espresso"), Some("espresso machine"), Some("Grinder")]);
    let subject = prop_oneof![6 => 1..3i64, 1 => select(vec![13i64, 19, 101, 102])];
    let lasts = proptest::option::weighted(0.3, prop_oneof![0..DAY, 0..400 * DAY]);
    let one = (kind, subject, (ago(), lasts), value, item, -3..60i64).prop_map(
        |(kind, subject, (ago, lasts), value, item, number)| Told {
            kind,
            subject,
            ago,
            lasts,
            value,
            item,
            number,
        },
    );
    // With something still to come, other ways through the evaluator are taken than without.
    (proptest::collection::vec(one, 0..12), any::<bool>()).prop_map(|(mut told, any_future)| {
        if !any_future {
            told.iter_mut().for_each(|told| told.ago = told.ago.abs());
        }
        told
    })
}

/// The facts as an evaluator sees them; ids are places in the list.
pub(super) fn facts_of(told: &[Told], now: i64) -> FactSet {
    let mut set = FactSet::default();
    for (id, told) in (1..).zip(told) {
        let text = |text: Option<&'static str>| text.map_or(Stored::Null, Stored::Text);
        let known = |name| told.kind.attribute(name);
        let attributes: Vec<(Attribute, Stored<'_>)> = [
            (known("value"), text(told.value)),
            (known("item"), text(told.item)),
            (known("points"), Stored::Integer(told.number)),
            (known("role"), Stored::Integer(1 + told.number.rem_euclid(2))),
            (
                Some(Attribute::Own(1)),
                if told.kind == FactKind::Submission { text(told.item) } else { Stored::Null },
            ),
        ]
        .into_iter()
        .filter_map(|(attribute, value)| Some((attribute?, value)))
        .collect();
        let time = told.kind.info().timed.then_some(now - told.ago);
        set.push(
            told.kind,
            NewFact { id, time, until: told.ends(now), subject: told.subject, attributes: &attributes },
        );
    }
    set
}

/// Only what is needed.
pub(super) fn needed(told: &[Told], now: i64, needs: &Needs) -> Vec<Told> {
    let is_needed = |told: &Told| {
        needs.of(told.kind).any(|need| {
            need.subject.is_none_or(|subject| subject == told.subject)
                && need.since.is_none_or(|since| now - told.ago >= since.millis())
        })
    };
    told.iter().filter(|told| is_needed(told)).cloned().collect()
}

fn window() -> impl Strategy<Value = &'static str> {
    select(vec![
        "",
        ", last 1h",
        ", last 7d",
        ", last 30d",
        ", last 2w",
        ", last 1mo",
        ", last 1y",
        ", since 2010-03-05",
        ", since 30d ago",
        ", after 2000",
        ", before 2010-03-05T10:30",
        ", before 7d ago",
        ", before 1mo ago",
        ", between 2000 and 2020-05",
        ", between 30d ago and 7d ago",
        ", between 1mo ago and 30d ago",
        ", between 2000 and 7d ago",
        ", between 30d ago and 2020",
    ])
}

fn source() -> impl Strategy<Value = &'static str> {
    select(vec![
        "page_visit",
        "pagevisit",
        "landing_page",
        "activity",
        "newsletter_open",
        "purchase",
        "\"ski rental\"",
        "\"group\"",
        "group",
        "wishlist",
        "submitted(\"Contact us\")",
        "account(\"Acme\")",
    ])
}

fn filter() -> impl Strategy<Value = &'static str> {
    select(vec![
        "",
        "",
        "",
        " where item = Espresso",
        " where item ~ machine or value is empty",
        " where value > 10",
        " where value = 19.99 and not item is set",
        " where value in (1, 500)",
        " where value = \"a cup\"",
        " where not (value <= 1 or item matches /^e/)",
    ])
}

fn order() -> impl Strategy<Value = &'static str> {
    select(vec!["=", "!=", "<", "<=", ">", ">="])
}

pub(super) fn fact_leaf() -> impl Strategy<Value = String> {
    let activities = || select(vec!["activity", "page_visit", "landing_page", "\"ski rental\""]);
    let time = select(vec![
        "before 7d ago",
        "after 30d ago",
        "before 1mo ago",
        ">= 2010",
        "between 30d ago and 1h ago",
        "is set",
        "is empty",
        "is this month",
        "is yesterday",
    ]);
    let fixed = [
        "group(\"Staff\")",
        "group:Staff",
        "group in (Staff, \"Coffee lovers\")",
        "not group(\"#1\")",
        "group is empty",
        "persona = \"Tony, the Cafe Owner\"",
        "persona != Martina",
        "marketing = receiving",
        "marketing in (opted_out, undeliverable)",
        "score(\"Engagement\") >= 50",
        "score(Loyalty) between -1 and 20",
        "score(\"Engagement\") = 0",
        "account(\"Acme\", role \"Decision maker\")",
        "account(\"Acme\" where role in (Assistant, \"Decision maker\"))",
        "consented(\"Newsletter\")",
        "consented(\"Newsletter\", last 30d)",
        "subscribed(\"Coffee 101\")",
        "submitted(\"Contact us\" where message ~ espresso, last 30d)",
        "linked_user is set",
        "user_role(\"Editor\")",
        "wishlist(\"Espresso\")",
    ];
    let counted = (source(), window(), order(), -1..4i64)
        .prop_map(|(source, window, order, number)| format!("count({source}{window}) {order} {number}"));
    let filtered = (activities(), filter(), window(), order(), 0..3i64).prop_map(
        |(source, filter, window, order, number)| format!("count({source}{filter}{window}) {order} {number}"),
    );
    prop_oneof![
        3 => counted,
        2 => filtered,
        2 => (source(), window()).prop_map(|(source, window)| format!("did({source}{window})")),
        2 => (activities(), filter(), window(), order(), select(vec!["0", "19.99", "24.99", "500"])).prop_map(
            |(source, filter, window, order, number)| format!("sum({source}.value{filter}{window}) {order} {number}")
        ),
        2 => (select(vec!["last", "first"]), source(), window(), time)
            .prop_map(|(function, source, window, time)| format!("{function}({source}{window}) {time}")),
        3 => select(fixed.to_vec()).prop_map(str::to_owned),
    ]
}
