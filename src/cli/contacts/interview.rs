//! `--interactive`: the fields of a contact asked for one by one, each answer read at once.

use super::edit::{change_one, save_new, say_changed};
use super::edit_many::changes;
use super::entry::{Entry, demand_same_fields};
use super::form::unchanged;
use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, settle_state};
use crate::domain::field::Field;
use crate::domain::names::Names;
use crate::error::{Error, Result};
use crate::ops::{edit, names, resolve};
use crate::render::text::{escape, truncate};
use crate::store::{Db, Store};
use crate::ui::Question;

/// Columns of a value, or of the names to choose from, that a question shows.
const SHOWN: usize = 40;

/// So many names are shown; more are only completed.
const NAMED: usize = 8;

const HOW: &str = "Enter goes on, `<` back, `-` takes a value away, `.` ends; Tab completes names.";

/// What an answer means.
enum Answer {
    Next,
    Back,
    End,
    Value(String),
}

impl Answer {
    fn of(text: &str) -> Answer {
        match text.trim() {
            "" => Answer::Next,
            "<" => Answer::Back,
            "." => Answer::End,
            "-" => Answer::Value(String::new()),
            text => Answer::Value(text.to_owned()),
        }
    }
}

/// Adds a contact.
pub fn add(context: &Context) -> Result<()> {
    demand_terminal(context)?;
    let looked = context.read_or_empty()?;
    let names = names::load(&looked)?;
    let entry = Entry::new(context, &looked, &names, None)?;
    let wanted = ask_all(context, &entry)?;
    let nothing = FieldSet::default();
    if wanted.is_empty() {
        context.ui.say("Nothing added.");
        return Ok(());
    }
    confirm(context, &looked, &names, (&nothing, &wanted), "Add?")?;
    let store = context.create()?;
    demand_same_fields(&names, &store)?;
    save_new(context, &store, &wanted)
}

/// Edits the contact that `reference` means.
pub fn edit(context: &Context, reference: &str) -> Result<()> {
    demand_terminal(context)?;
    let store = context.change()?;
    let seen = resolve::contact(&store, reference)?;
    let names = names::load(&store)?;
    let entry = Entry::new(context, &store, &names, Some(&seen))?;
    context.ui.before_question(&format!("Contact {}, {}", seen.id, escape(&seen.title())));
    let wanted = ask_all(context, &entry)?;
    let effect = edit::effect(&seen, wanted.clone());
    if !effect.change.is_empty() {
        confirm(context, &store, &names, (&seen.fields, &effect.change), "Change?")?;
    }
    let read = |_: &Db, contact: &Contact| unchanged(contact, &seen).map(|()| wanted.clone());
    let (_, effect, operation) = change_one(context, &store, seen.id, &read)?;
    say_changed(context, seen.id, &effect, operation);
    Ok(())
}

fn demand_terminal(context: &Context) -> Result<()> {
    if context.ui.can_prompt() {
        return Ok(());
    }
    Err(Error::usage(format!("--interactive asks questions, and {}", context.no_prompt_because()))
        .hint("give the fields by flags, or by --editor"))
}

/// Asks for one field after the other. Returns what becomes another value.
fn ask_all(context: &Context, entry: &Entry<'_>) -> Result<FieldSet> {
    context.ui.before_question(HOW);
    let fields = entry.fields();
    let stored = entry.known.map(|contact| contact.fields.clone()).unwrap_or_default();
    let mut wanted = FieldSet::default();
    let mut place = 0;
    while let Some(field) = fields.get(place) {
        match ask(context, entry, *field, &mut wanted)? {
            Answer::Back => place = place.saturating_sub(1),
            Answer::End => break,
            Answer::Next | Answer::Value(_) => place += 1,
        }
    }
    let mut change = stored.difference(&wanted);
    settle_state(&stored, &mut change);
    Ok(change)
}

/// Asks until the answer is none or can be read, which it is into `wanted`.
fn ask(context: &Context, entry: &Entry<'_>, field: Field, wanted: &mut FieldSet) -> Result<Answer> {
    let mut initial = String::new();
    loop {
        let now = match wanted.get(field) {
            Some(value) => entry.text_of(field, value),
            None => entry.text(field),
        };
        let names = entry.choices(field, wanted);
        let prompt = prompt(entry, field, &now, &names);
        let text = context.ui.ask_by_keys(Question { prompt, initial, names })?;
        let answer = Answer::of(&text);
        let Answer::Value(value) = &answer else { return Ok(answer) };
        match entry.read(field, value, wanted) {
            Ok(()) => return Ok(answer),
            Err(message) => context.ui.before_question(&format!("  {}", escape(&message))),
        }
        initial = text;
    }
}

/// `Status (VIP, Customer) [VIP]`
fn prompt(entry: &Entry<'_>, field: Field, now: &str, names: &[String]) -> String {
    let mut prompt = escape(field.label()).into_owned();
    let about = match names.len() {
        0 => entry.format(field).to_owned(),
        1..=NAMED => names.join(", "),
        _ => String::new(),
    };
    for (shown, open, close) in [(about.as_str(), " (", ")"), (now, " [", "]")] {
        if !shown.is_empty() {
            prompt.extend([open, &truncate(&escape(shown), SHOWN), close]);
        }
    }
    prompt
}

/// Shows the changes and asks whether they are meant, where no flag has said so.
fn confirm(
    context: &Context,
    db: &Store,
    names: &Names,
    (before, change): (&FieldSet, &FieldSet),
    question: &str,
) -> Result<()> {
    for line in changes(before, change, names, &context.zone(db)?) {
        context.ui.before_question(&format!("  {line}"));
    }
    if context.settings.dry_run || context.settings.yes || context.ui.confirm(question)? {
        return Ok(());
    }
    Err(Error::refused("nothing was changed"))
}
