//! What changing commands share besides their change: a dry run that writes nothing, the editing of a record
//! with a name, and the plan that is shown and confirmed before something is deleted.

use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::ops::condition;
use crate::ops::named::{self, Named};
use crate::render::text::{count, thousands};
use crate::store::{Db, StoreError, Summary, Txn};

/// Deleting more than so many at once asks for their number instead of a yes.
pub const MANY: usize = 100;
/// So many lines of a plan are shown; the rest is counted.
const SHOWN: usize = 10;

/// What the log will say of the change; nothing on a dry run, so that the change is taken back.
pub fn unless_dry_run(context: &Context, summary: impl Into<String>) -> Option<Summary> {
    (!context.settings.dry_run).then(|| Summary::new(summary))
}

/// Keeps the zone before the first condition is kept. It is told by [`say_zone`] when all has been written.
pub fn keep_zone(context: &Context, txn: &Txn<'_>) -> Result<Option<Zone>> {
    let zone = context.zone_to_keep();
    Ok(condition::keep_zone(txn, zone)?.then_some(zone))
}

/// Says which zone was kept.
pub fn say_zone(context: &Context, kept: Option<Zone>) {
    if let Some(zone) = kept.filter(|_| !context.settings.dry_run) {
        context.ui.say(&format!(
            "This database counts days and shows times in {zone} from now on; `acquaint config set time_zone ZONE` \
             takes another zone."
        ));
    }
}

/// Says that groups have to be worked out again.
pub fn hint_stale(context: &Context, groups: usize) {
    if groups > 0 && !context.settings.dry_run {
        let verb = if groups == 1 { "has" } else { "have" };
        let groups = count(groups, "group by condition", "groups by condition");
        context.ui.hint(&format!("{groups} {verb} to be worked out again: `acquaint recalc`"));
    }
}

/// How a record with a name is edited.
pub struct Edit<'a, T> {
    /// The record as it is to be, or why it cannot be.
    pub changed: &'a dyn Fn(&Db, &T) -> Result<T>,
    /// Writes it.
    pub save: fn(&Txn<'_>, &T) -> std::result::Result<(), StoreError>,
    /// How the narration calls it, escaped.
    pub title: &'a dyn Fn(&T) -> String,
}

/// Edits the record that `reference` means, and says what was done.
pub fn edit_named<T: Named + PartialEq>(
    context: &Context,
    command: &str,
    reference: &str,
    edit: Edit<'_, T>,
) -> Result<()> {
    let store = context.change()?;
    let write = store.write(&context.operation(command), |txn| -> Result<_> {
        let before: T = named::find(txn, reference)?;
        let after = (edit.changed)(txn, &before)?;
        if after == before {
            return Ok((None, None));
        }
        (edit.save)(txn, &after)?;
        let summary = unless_dry_run(context, format!("{} {}, {}", T::NOUN, after.id(), after.name()));
        Ok((Some(after), summary))
    });
    match write? {
        (None, _) => context.ui.say(&format!("Nothing to change: the {} is like that already.", T::NOUN)),
        (Some(after), operation) => {
            let did = if operation.is_some() { "Changed" } else { "Would change" };
            let (noun, id, title) = (T::NOUN, after.id(), (edit.title)(&after));
            context.ui.say(&format!("{did} {noun} {id}: {title}{}", undo_hint(operation)));
        }
    }
    Ok(())
}

/// What is about to be deleted. All text is escaped already.
pub struct Plan {
    /// The whole of it: `1 note`.
    pub what: String,
    /// How many they are.
    pub number: usize,
    /// Each of them, and what happens to the things around it.
    pub lines: Vec<String>,
}

impl Plan {
    fn shown(&self) -> Vec<String> {
        let mut shown: Vec<String> = self.lines.iter().take(SHOWN).map(|line| format!("  {line}")).collect();
        if self.lines.len() > SHOWN {
            shown.push(format!("  and {} more", thousands(self.lines.len() - SHOWN)));
        }
        shown
    }

    /// The sentence with the plan under it.
    fn under(&self, sentence: &str) -> String {
        let mut lines = self.shown();
        if lines.is_empty() {
            return format!("{sentence}.");
        }
        lines.insert(0, format!("{sentence}:"));
        lines.join("\n")
    }

    /// May the plan be carried out? A dry run shows it and answers no. Without `--yes` a person is asked;
    /// where nobody can be, or the answer is no, the command is refused.
    pub fn is_confirmed(&self, context: &Context) -> Result<bool> {
        if context.settings.dry_run {
            context.ui.say(&self.under(&format!("Would delete {}", self.what)));
            return Ok(false);
        }
        if context.settings.yes {
            return Ok(true);
        }
        if !context.ui.can_prompt() {
            return Err(self.unconfirmed(context));
        }
        let question = self.under(&format!("About to delete {}", self.what));
        let agreed = if self.number > MANY {
            let question = format!("{question}\nType their number to delete them");
            context.ui.confirm_number(&question, self.number)?
        } else {
            context.ui.confirm(&format!("{question}\nDelete?"))?
        };
        if agreed { Ok(true) } else { Err(Error::refused("nothing was deleted")) }
    }

    fn unconfirmed(&self, context: &Context) -> Error {
        let mut error = Error::refused(format!("not deleting {} without confirmation", self.what));
        for line in self.shown() {
            error = error.detail(line);
        }
        error.hint(nobody_asked(context, "--yes to delete"))
    }
}

/// The hint where a plan is not carried out because nobody can be asked; `flags` carry it out.
pub fn nobody_asked(context: &Context, flags: &str) -> String {
    format!("{}; pass {flags}, or --dry-run to see the plan", context.no_prompt_because())
}
