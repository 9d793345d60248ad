//! Deleting a status, a role or a user: what refers to it goes to another one first, as shown and confirmed before.

use crate::cli::change::{Plan, unless_dry_run};
use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::condition::refuse_referred_as;
use crate::ops::lookup::{self, Deletion, Referred, Uses};
use crate::ops::named;
use crate::render::text::{enumerated, escape, plural};
use crate::store::Db;

/// A verb with what stands between it and the name: for one thing, and for several.
pub type Phrase = (&'static str, &'static str);

/// What the sentences about a kind of record say.
pub struct Words {
    /// The command.
    pub command: &'static str,
    /// Of the record: `that is` or `who is` to be deleted.
    pub which: &'static str,
    /// `3 contacts` get the status `VIP` first.
    pub goes: Phrase,
    /// `3 contacts` now have the status `VIP`.
    pub is: Phrase,
    /// `3 contacts` have the status `VIP`, so that it stays.
    pub holds: Phrase,
    /// What to do in that case.
    pub hint: &'static str,
}

/// Deletes the record that `reference` means, after handing over what refers to it to that of `move_to`.
pub fn delete<T: Referred + PartialEq>(
    context: &Context,
    words: &Words,
    (reference, move_to): (&str, Option<&str>),
    title: fn(&T) -> String,
) -> Result<()> {
    let store = context.change()?;
    let doomed: T = named::find(&store, reference)?;
    let target = move_to.map(|text| named::find::<T>(&store, text)).transpose()?;
    if target.as_ref() == Some(&doomed) {
        return Err(Error::usage(format!("--move-to names the {} {} to be deleted", T::NOUN, words.which)));
    }
    let called = format!("the {} `{}`", T::NOUN, doomed.name());
    let refuse_referred = |db: &Db| refuse_referred_as(db, &doomed.referents(), &called);
    refuse_referred(&store)?;
    let uses = doomed.uses(&store)?;
    if !uses.is_none() && target.is_none() {
        return Err(in_use(&doomed, uses, words));
    }
    let (id, noun, title) = (doomed.id(), T::NOUN, title(&doomed));
    let sentence = |phrase: Phrase, target: &T| sentence(uses, phrase, &escape(target.name()));
    let handed_over = target.as_ref().filter(|_| !uses.is_none());
    let mut lines: Vec<String> =
        handed_over.iter().map(|target| format!("{} first", sentence(words.goes, target))).collect();
    lines.extend(doomed.ends(&store)?);
    if !(Plan { what: format!("{noun} {id} ({title})"), number: 1, lines }).is_confirmed(context)? {
        return Ok(());
    }
    let moved = handed_over.map_or(String::new(), |target| format!("; {}", sentence(words.is, target)));
    let (_, operation) = store.write(&context.operation(words.command), |txn| -> Result<_> {
        for seen in target.iter().chain([&doomed]) {
            named::demand_unchanged(txn, seen)?;
        }
        refuse_referred(txn)?;
        lookup::demand_same(uses, doomed.uses(txn)?)?;
        match lookup::delete(txn, &doomed, target.as_ref())? {
            Deletion::InUse(uses) => Err(in_use(&doomed, uses, words)),
            Deletion::Done => {
                Ok(((), unless_dry_run(context, format!("1 {noun}, {}{moved}", doomed.name()))))
            }
        }
    })?;
    context.ui.say(&format!("Deleted {noun} {id}: {title}{moved}{}", undo_hint(operation)));
    Ok(())
}

fn sentence(uses: Uses, (one, many): Phrase, name: &str) -> String {
    let verb = if uses.number() == 1 { one } else { many };
    format!("{} {verb} {name}", facts(uses))
}

/// `3 contacts, 2 accounts and 1 note`
fn facts(uses: Uses) -> String {
    let kinds = [(uses.contacts, "contact"), (uses.accounts, "account"), (uses.notes, "note")];
    let there = kinds.into_iter().filter(|(number, _)| *number > 0);
    enumerated(&there.map(|(number, noun)| plural(number, noun)).collect::<Vec<_>>())
}

fn in_use<T: Referred>(doomed: &T, uses: Uses, words: &Words) -> Error {
    Error::refused(sentence(uses, words.holds, &format!("`{}`", doomed.name()))).hint(words.hint)
}
