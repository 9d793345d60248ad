//! What changing commands share besides their change: a dry run that writes nothing, and the plan that is
//! shown and confirmed before something is deleted.

use crate::context::Context;
use crate::error::{Error, Result};
use crate::render::text::thousands;
use crate::store::Summary;

/// Deleting more than so many at once asks for their number instead of a yes.
pub const MANY: usize = 100;
/// So many lines of a plan are shown; the rest is counted.
const SHOWN: usize = 10;

/// What the log will say of the change; nothing on a dry run, so that the change is taken back.
pub fn unless_dry_run(context: &Context, summary: impl Into<String>) -> Option<Summary> {
    (!context.settings.dry_run).then(|| Summary::new(summary))
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
        let why = if context.settings.no_input {
            "--no-input forbids asking"
        } else {
            "there is no terminal to ask on"
        };
        error.hint(format!("{why}; pass --yes to delete, or --dry-run to see the plan"))
    }
}
