//! The report of the whole base.

use std::collections::{BTreeMap, HashMap};

use crate::domain::moment::Moment;
use crate::domain::newsletter::Marketing;
use crate::domain::place::Country;
use crate::domain::report::{AGE_BANDS, GroupSizes, Numbers, Report, age_band, apart, largest};
use crate::domain::scoring::bins;
use crate::domain::sizes::By;
use crate::domain::time::{Date, Instant, Zone, age};
use crate::error::Result;
use crate::ops::history::{Steps, group_sizes_now};
use crate::ops::scoring;
use crate::store::Db;

/// So many months of growth are told.
const MONTHS: u32 = 60;
/// So many weeks of groups.
const WEEKS: u32 = 52;
/// So many groups.
const GROUPS: usize = 6;
/// So many steps of points.
const BINS: u32 = 12;

/// Works it out.
pub fn report(db: &Db, moment: &Moment) -> Result<Report> {
    db.in_snapshot(|db| report_now(db, moment))
}

fn report_now(db: &Db, moment: &Moment) -> Result<Report> {
    let scan = db.scan_for_report()?;
    let mut ages = [0; AGE_BANDS.len()];
    for (birthday, number) in &scan.birthdays {
        let born = Date::parse(birthday).ok().filter(|birthday| *birthday <= moment.today);
        let age = born.map(|birthday| i64::from(age(birthday, moment.today)));
        ages[age_band(age)] += number;
    }
    let statuses = db.statuses()?;
    let none = apart("none", |name| statuses.iter().any(|one| one.name == name));
    let status = |id: i64| statuses.iter().find(|one| one.id.0 == id).map_or(&*none, |one| &one.name);
    let country =
        |code: &str| Country::from_code(code).map_or("unknown".to_owned(), |one| one.name().to_owned());
    // What is no code of a country any more, and none at all, are one.
    let mut countries: BTreeMap<String, i64> = BTreeMap::new();
    for (code, number) in &scan.countries {
        *countries.entry(country(code)).or_default() += number;
    }
    let (opted_out, undeliverable) = db.unreachable()?;
    let with_address = scan.contacts - scan.anonymous;
    let deliverability = [
        (Marketing::Receiving, with_address - opted_out - undeliverable),
        (Marketing::OptedOut, opted_out),
        (Marketing::Undeliverable, undeliverable),
        (Marketing::NoEmail, scan.anonymous),
    ];
    let mut consents = Numbers::new();
    for consent in db.consents()? {
        consents.push((consent.name.clone(), db.agreements_standing(consent.id, &consent.hash)?.0));
    }
    let sizes = db.newsletter_sizes()?;
    let newsletters = db.newsletters()?.into_iter();
    let newsletters = newsletters.map(|one| (sizes.get(&one.id).map_or(0, |(_, active)| *active), one.name));
    let persona_sizes = db.persona_sizes()?;
    let personas = db.personas()?.into_iter();
    let personas = personas.map(|one| (persona_sizes.get(&one.id).copied().unwrap_or(0), one.name));
    let turned = |(number, name): (i64, String)| (name, number);
    Ok(Report {
        contacts: scan.contacts,
        figures: vec![
            ("contacts", scan.contacts),
            ("with an e-mail address", with_address),
            ("receiving marketing e-mails", deliverability[0].1),
            ("groups", i64::try_from(db.groups()?.len()).unwrap_or(i64::MAX)),
        ],
        growth: growth(&scan.created, moment.zone),
        deliverability: deliverability.map(|(status, number)| (status.label().to_owned(), number)).to_vec(),
        statuses: largest(
            scan.statuses.iter().map(|(id, number)| (status(*id).to_owned(), *number)).collect(),
            "others",
        ),
        countries: largest(countries.into_iter().collect(), "others"),
        ages: AGE_BANDS.iter().zip(ages).map(|(band, number)| ((*band).to_owned(), number)).collect(),
        personas: largest(personas.map(turned).collect(), "others"),
        consents: largest(consents, "others"),
        newsletters: largest(newsletters.map(turned).collect(), "others"),
        group_sizes: groups(db, moment)?,
        scores: scores(db)?,
    })
}

/// New contacts by month, from the first in which anybody came to the last; months in which nobody did are told, too.
fn growth(created: &HashMap<Instant, i64>, zone: Zone) -> Numbers {
    let mut months: BTreeMap<Date, i64> = BTreeMap::new();
    for (quarter, number) in created {
        *months.entry(By::Month.start(zone.date(*quarter))).or_default() += number;
    }
    let (Some(first), Some(last)) = (months.keys().next(), months.keys().next_back()) else {
        return Numbers::new();
    };
    let first = By::Month.before(*last, MONTHS - 1).max(*first);
    let month = |steps| By::Month.after(first, steps).filter(|month| month <= last);
    let told =
        |month: Date| (month.to_string().chars().take(7).collect(), months.get(&month).copied().unwrap_or(0));
    (0..MONTHS).map_while(month).map(told).collect()
}

/// The largest groups, week by week.
fn groups(db: &Db, moment: &Moment) -> Result<Option<GroupSizes>> {
    let today = moment.today;
    let first = By::Week.before(By::Week.start(today), WEEKS - 1);
    let steps = Steps { by: By::Week, first, last: today, zone: moment.zone };
    let Some(steps) = steps.clipped(db)? else { return Ok(None) };
    let sizes = db.group_sizes()?;
    let mut groups: Vec<(i64, crate::domain::group::Group)> = super::edition::groups(db)?
        .into_iter()
        .map(|group| (sizes.get(&group.id).copied().unwrap_or(0), group))
        .collect();
    groups.sort_by(|(few, left), (many, right)| many.cmp(few).then_with(|| left.name.cmp(&right.name)));
    let mut told =
        GroupSizes { first: steps.first.to_string(), last: today.to_string(), ..GroupSizes::default() };
    for (_, group) in groups.into_iter().take(GROUPS) {
        let points: Vec<(i64, i64)> = (0..)
            .zip(group_sizes_now(db, group.id, &steps)?)
            .map(|(step, size)| (step, size.members))
            .collect();
        told.steps = told.steps.max(i64::try_from(points.len()).unwrap_or(i64::MAX) - 1);
        told.series.push((group.name, points));
    }
    Ok(Some(told))
}

fn scores(db: &Db) -> Result<Vec<(String, Numbers)>> {
    let mut told = Vec::new();
    for score in db.scores()?.into_iter().filter(|score| score.enabled) {
        let bins = bins(&scoring::spread(db, score.id)?, BINS).into_iter().map(|bin| {
            let label = match (bin.from, bin.to) {
                (from, to) if from == to => from.to_string(),
                // A dash before a minus is hard to read.
                (from @ ..0, to) => format!("{from} to {to}"),
                (from, to) => format!("{from}–{to}"),
            };
            (label, bin.contacts)
        });
        told.push((score.name, bins.collect()));
    }
    Ok(told)
}
