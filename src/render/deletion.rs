//! The plan of a deletion, and what was done.

use crate::domain::belongings::Belonging;
use crate::domain::deletion::{DeletionPlan, PlannedContact};
use crate::domain::moment::Moment;
use crate::domain::time::show::date_long;
use crate::render::grid::pairs;
use crate::render::text::{count, escape, plural};

/// `2 consent agreements`, told apart when not all of them are in force.
fn agreements(plan: &DeletionPlan) -> String {
    let total = plan.agreements.len() as u64;
    if total == plan.in_force {
        count(total, "approved consent agreement", "approved consent agreements")
    } else {
        format!("{} ({} approved)", count(total, "consent record", "consent records"), plan.in_force)
    }
}

/// What will be deleted, line by line.
pub fn plan(plan: &DeletionPlan, moment: &Moment, width: Option<usize>) -> Vec<String> {
    let mut lines = Vec::new();
    if let ([contact], [shown]) = (plan.contacts.as_slice(), plan.shown.as_slice()) {
        let alone = plan.agreements.is_empty() && facts(plan).is_empty();
        let with = if alone { "." } else { " together with" };
        lines.push(format!("Contact {contact}, {}, will be deleted{with}", escape(&shown.title)));
        if !plan.agreements.is_empty() {
            lines.push(format!("  {}", agreements(plan)));
            lines.extend(agreement_lines(shown, moment, width, 6));
        }
    } else {
        let with = if plan.agreements.is_empty() { "" } else { " together with" };
        lines.push(format!("{} will be deleted{with}", plural(plan.contacts.len(), "contact")));
        if !plan.agreements.is_empty() {
            lines.push(format!("  {}", agreements(plan)));
        }
        for shown in &plan.shown {
            lines.push(format!("  {}  {}", shown.id, escape(&shown.title)));
            lines.extend(agreement_lines(shown, moment, width, 8));
        }
        if plan.contacts.len() > plan.shown.len() {
            lines.push(format!("  … and {} more", plan.contacts.len() - plan.shown.len()));
        }
    }
    let facts = facts(plan);
    if !facts.is_empty() {
        lines.push(format!("  {}", facts.join(", ")));
    }
    if !plan.agreements.is_empty() {
        lines.push("Warning: agreements prove consent. Consult a lawyer before deleting them.".to_owned());
    }
    lines
}

/// `14 activities`, `1 note`: what else goes, where there is any.
fn facts(plan: &DeletionPlan) -> Vec<String> {
    // Agreements are told one by one.
    let there = plan.belongings.there().filter(|(kind, _)| *kind != Belonging::Agreement);
    there.map(|(kind, number)| counted(kind, number)).collect()
}

fn counted(kind: Belonging, number: i64) -> String {
    let (one, several) = kind.nouns();
    count(number, one, several)
}

fn agreement_lines(
    contact: &PlannedContact,
    moment: &Moment,
    width: Option<usize>,
    indent: usize,
) -> Vec<String> {
    let rows: Vec<(String, String)> = contact
        .agreements
        .iter()
        .map(|agreement| {
            let verb = if agreement.revoked { "revoked" } else { "agreed" };
            let date = date_long(moment.zone.date(agreement.time));
            let source =
                agreement.source.as_deref().map_or(String::new(), |source| format!(" on \"{source}\""));
            (agreement.consent_name.clone(), format!("{verb} {date}{source}"))
        })
        .collect();
    pairs(rows, width, indent)
}

/// One line for a dry run: `Would delete 311 contacts, 0 consent agreements, 4,020 activities, 12 notes.`
pub fn dry_run(plan: &DeletionPlan) -> String {
    let mut parts =
        vec![plural(plan.contacts.len(), "contact"), plural(plan.agreements.len(), "consent agreement")];
    for kind in Belonging::ALL.into_iter().filter(|kind| *kind != Belonging::Agreement) {
        let number = plan.belongings.of(kind);
        if number > 0 || kind == Belonging::Note {
            parts.push(counted(kind, number));
        }
    }
    format!("Would delete {}.", parts.join(", "))
}

/// `contact 1042 and 2 consent agreements`
pub fn what(plan: &DeletionPlan) -> String {
    let contacts = match plan.contacts.as_slice() {
        [one] => format!("contact {one}"),
        several => plural(several.len(), "contact"),
    };
    match plan.agreements.len() {
        0 => contacts,
        number => format!("{contacts} and {}", plural(number, "consent agreement")),
    }
}
