//! `contacts add --editor` and `contacts edit --editor`: a contact as a text with a line for each field.
//!
//! Only lines that were changed are read, so that a value stays what it is where nobody touched it.

use super::edit::{edit_one, save_new};
use super::entry::{Entry, demand_same_fields};
use crate::cli::editor::{Draft, Said};
use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::field::Field;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::form::{self, Mistake};
use crate::ops::{names, resolve};
use crate::render::text::plural;
use crate::store::{Db, Store};

/// Adds a contact from a form without values.
pub fn add(context: &Context) -> Result<()> {
    if context.settings.dry_run {
        context.ui.say(&format!("Would open an empty form in {}.", context.settings.editor));
        return Ok(());
    }
    let database = Store::checked_path(context.settings.database()?)?;
    let looked = context.read_or_empty()?;
    let names = names::load(&looked)?;
    let entry = Entry::new(context, &looked, &names, None)?;
    let head = ["A new contact", "Lines without a value are left out, and so are lines that begin with #."];
    let mut draft = Draft::beside(&database, "acquaint-new-contact", text(&entry, &head.map(str::to_owned)))?;
    let filled = draft.fill(context, |text| Ok(read(&entry, text)))?;
    let Some(wanted) = filled.filter(|wanted| !wanted.is_empty()) else {
        draft.discard();
        context.ui.say("Nothing added.");
        return Ok(());
    };
    let save = || {
        let store = context.create()?;
        demand_same_fields(&names, &store)?;
        save_new(context, &store, &wanted)
    };
    save().map_err(|error| draft.kept(error))?;
    draft.discard();
    Ok(())
}

/// Edits the contact that `reference` means.
pub fn edit(context: &Context, reference: &str) -> Result<()> {
    let store = context.change()?;
    let seen = resolve::contact(&store, reference)?;
    if context.settings.dry_run {
        context.ui.say(&format!("Would open contact {} in {}.", seen.id, context.settings.editor));
        return Ok(());
    }
    let names = names::load(&store)?;
    let entry = Entry::new(context, &store, &names, Some(&seen))?;
    let head = [
        format!("Contact {}, {}", seen.id, seen.title()),
        "A line without a value takes the value away; a line that is missing leaves it as it is.".to_owned(),
        "Lines that begin with # are left out. Without any other line nothing is changed.".to_owned(),
    ];
    let name = format!("acquaint-contact-{}", seen.id);
    let mut draft = Draft::beside(store.path(), &name, text(&entry, &head))?;
    let Some(wanted) = draft.fill(context, |text| Ok(read(&entry, text)))? else {
        context.ui.say("Nothing changed.");
        return Ok(());
    };
    let unless_changed = |_: &Db, contact: &Contact| unchanged(contact, &seen).map(|()| wanted.clone());
    edit_one(context, &store, &names, seen.id, &unless_changed).map_err(|error| draft.kept(error))?;
    draft.discard();
    Ok(())
}

/// Is the contact what was seen of it?
pub(super) fn unchanged(contact: &Contact, seen: &Contact) -> Result<()> {
    if !contact.fields.differs_from(&seen.fields) {
        return Ok(());
    }
    Err(Error::refused(format!("contact {} has been changed meanwhile; nothing was done", seen.id))
        .hint(format!("look at it again: `acquaint contacts show {}`", seen.id)))
}

fn text(entry: &Entry<'_>, head: &[String]) -> String {
    let fields = entry.fields();
    let values: Vec<String> = fields.iter().map(|field| entry.text(*field)).collect();
    let lines = fields.iter().zip(&values).map(|(field, value)| form::Entry {
        name: field.name(),
        value,
        comment: entry.about(*field),
    });
    form::write(head, &lines.collect::<Vec<_>>())
}

/// What the text wants of the contact.
fn read(entry: &Entry<'_>, text: &str) -> Said<FieldSet> {
    if form::is_blank(text) {
        return Said::Nothing;
    }
    let (lines, malformed) = form::read(text);
    let mut mistakes: Vec<Mistake> =
        malformed.iter().map(|(line, error)| Mistake { line: *line, message: error.to_string() }).collect();
    for line in lines.iter().filter(|line| entry.field(line.name).is_none()) {
        mistakes.push(Mistake { line: line.number, message: no_such_field(entry, line.name) });
    }
    let mut wanted = FieldSet::default();
    for field in entry.fields() {
        let Some(line) = lines.iter().find(|line| entry.field(line.name) == Some(field)) else { continue };
        if line.value == entry.text(field) {
            keep_country(entry, field, &mut wanted);
        } else if let Err(message) = entry.read(field, &line.value, &mut wanted) {
            mistakes.push(Mistake { line: line.number, message });
        }
    }
    if mistakes.is_empty() { Said::This(wanted) } else { wrong(text, mistakes) }
}

/// A state is looked for in the country that stands in the text, changed or not.
fn keep_country(entry: &Entry<'_>, field: Field, wanted: &mut FieldSet) {
    let country = entry.known.map_or(Stored::Null, |contact| contact.fields.value(Field::Country));
    if field == Field::Country && country != Stored::Null {
        wanted.set(field, country);
    }
}

fn no_such_field(entry: &Entry<'_>, name: &str) -> String {
    let near = Error::did_you_mean(&nearest(name, entry.fields().into_iter().map(Field::name)));
    format!("there is no field `{name}`{}", near.map_or(String::new(), |near| format!("; {near}")))
}

fn wrong(text: &str, mut mistakes: Vec<Mistake>) -> Said<FieldSet> {
    mistakes.sort_by_key(|mistake| mistake.line);
    let number = plural(mistakes.len(), "mistake");
    let mut error = Error::rejected(format!("the text has {number}; nothing was changed"));
    let marked = form::mark(text, &mistakes);
    let places = marked.lines().enumerate().filter(|(_, line)| form::is_mark(line));
    for ((place, _), mistake) in places.zip(&mistakes) {
        error = error.detail(format!("  line {place}: {}", mistake.message));
    }
    Said::Wrong(marked, error)
}
