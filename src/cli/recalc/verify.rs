//! `recalc --verify`: is what is kept what a full run would give?

use crate::cli::history::Subjects;
use crate::context::Context;
use crate::domain::recalc::{Change, Difference};
use crate::error::{Error, Kind, Result};
use crate::ops::recalc::verify;
use crate::render::text::{escape, plural, thousands};

/// So many contacts that differ are listed.
const LISTED: u64 = 10;

/// Compares for all contacts, or for so many picked at random.
pub fn run(context: &Context, sample: Option<usize>) -> Result<()> {
    let store = context.read()?;
    let subjects = Subjects::load(&store)?;
    let mut differing = 0;
    let mut lines = Vec::new();
    let verified = verify(&store, context.settings.now, sample, |difference| {
        differing += 1;
        if differing <= LISTED {
            lines.push(format!("  {}", line(&subjects, difference)));
        }
        Ok(())
    })?;
    if differing > LISTED {
        lines.push(format!("  and {} more", thousands(differing - LISTED)));
    }
    let looked = plural(verified.contacts, "contact");
    if differing == 0 {
        return match verified.faults.first() {
            Some(fault) => Err(fault.error()),
            None => {
                context.ui.say(&format!("Verified {looked}: 0 differences{}.", waiting(verified.waiting)));
                Ok(())
            }
        };
    }
    let differ = if differing == 1 { "differs" } else { "differ" };
    let error = Error::new(
        Kind::CheckFailed,
        format!("of {looked}, {} {differ} from what a full run would give", thousands(differing)),
    );
    let error = lines.into_iter().fold(error, Error::detail);
    let error = verified.faults.iter().fold(error, |error, fault| error.detail(fault.error().message));
    Err(error.hint(match verified.are_definitions_stale {
        true => "conditions or rules have changed; `acquaint recalc` works them out",
        false => "`acquaint recalc --full` sets them right",
    }))
}

/// `; 3 contacts wait for the next recalculation`, or nothing.
fn waiting(number: u64) -> String {
    match number {
        0 => String::new(),
        1 => "; 1 contact waits for the next `acquaint recalc`".to_owned(),
        number => format!("; {} contacts wait for the next `acquaint recalc`", thousands(number)),
    }
}

/// `contact 3: enters group Staff, leaves group Leads`
fn line(subjects: &Subjects, difference: &Difference) -> String {
    let said = difference.changes.iter().map(|change| match *change {
        Change::Enters { group, .. } => format!("enters group {}", escape(&subjects.group(group))),
        Change::Leaves { group, .. } => format!("leaves group {}", escape(&subjects.group(group))),
        Change::Scores(score, before, after) => {
            format!("score {} {before} -> {}", escape(&subjects.score(score)), plural(after, "point"))
        }
        Change::Becomes(before, after) => {
            let name = |one: Option<_>| one.map_or_else(|| "none".to_owned(), |id| subjects.persona(id));
            format!("persona {} -> {}", escape(&name(before)), escape(&name(after)))
        }
    });
    format!("contact {}: {}", difference.contact, said.collect::<Vec<_>>().join(", "))
}
