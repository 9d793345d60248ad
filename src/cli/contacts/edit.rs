//! `contacts add` and `contacts edit`: fields given as flags.

use clap::Args;

use super::edit_many::{self, ChosenArgs, Given, changes};
use super::field_args::{FieldArgs, editable};
use super::form;
use crate::cli::change::unless_dry_run;
use crate::cli::shared::{nothing_to_change, undo_hint};
use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::names::Names;
use crate::error::{Error, Result};
use crate::ops::contact::taken;
use crate::ops::edit::{Read, one};
use crate::ops::{names, resolve};
use crate::render::text::escape;
use crate::store::{Db, Store, Summary};

/// What `contacts add` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts add --email ana@example.com --set \"first_name=Ana Lu\"
  acquaint contacts add --last-name Kim --set \"city=San Diego\" --country USA
  acquaint contacts add --editor
  id=$(acquaint contacts add --email new@example.com)

See also: `acquaint contacts edit --help`, `acquaint contacts import --help`")]
pub struct AddArgs {
    #[command(flatten)]
    fields: FieldArgs,
    /// Fill in a form in your editor
    #[arg(long)]
    editor: bool,
}

/// Runs `contacts add`.
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    if args.editor {
        demand_no_flags(&args.fields, &[])?;
        return form::add(context);
    }
    if args.fields.given().is_empty() {
        return Err(
            Error::usage("the contact has no field").hint("give at least one, for example --email ADDRESS")
        );
    }
    let read = |db: &Db| args.fields.read(context, db, &names::load(db)?, None);
    let store = context.create_if(|db| read(db).map(|_| true))?;
    let fields = read(&store)?;
    save_new(context, &store, &fields)
}

/// The fields come from an editor, so that no flag may give them.
fn demand_no_flags(fields: &FieldArgs, unset: &[Field]) -> Result<()> {
    if fields.given().is_empty() && unset.is_empty() {
        return Ok(());
    }
    Err(Error::usage("the fields are given twice: by flags, and by --editor").hint("leave out one of them"))
}

/// Adds a contact and tells its id.
pub(super) fn save_new(context: &Context, store: &Store, fields: &FieldSet) -> Result<()> {
    let (contact, operation) = store.write(&context.operation("contacts add"), |txn| {
        taken(txn, fields, None)?;
        let id = txn.add_contact(fields)?;
        let contact = Contact { id, fields: fields.clone(), modified: txn.time() };
        let summary = Summary::new(format!("contact {id}"));
        Ok::<_, Error>((contact, (!context.settings.dry_run).then_some(summary)))
    })?;
    let title = escape(&contact.title()).into_owned();
    if operation.is_none() {
        context.ui.say(&format!("Would add contact: {title}"));
        return Ok(());
    }
    context.ui.say(&format!("Added contact {}: {title}{}", contact.id, undo_hint(operation)));
    context.ui.print_id(contact.id)
}

/// What `contacts edit` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts edit anna@example.com --city Boston --country USA
  acquaint contacts edit 1042 --status VIP --unset private_phone
  acquaint contacts edit 1042 --editor
  acquaint contacts edit --select city:Wien --select country:AT --city Vienna
  acquaint contacts edit --group \"Fair 2017\" --owner carmack --yes
  acquaint contacts edit - --unset job_title --dry-run < ids.txt

With --editor a contact is a text of one line a field; a mistake is marked in it, and what was typed is never lost.

A single contact is changed right away. For several, and for what --select, --group, --all or - name, the plan is
shown first and a question asked, which --yes answers. All of them are changed or none, by one operation that
`db undo` takes back.

See also: `acquaint contacts show --help`, `acquaint db undo --help`")]
pub struct EditArgs {
    #[command(flatten)]
    chosen: ChosenArgs,
    #[command(flatten)]
    fields: FieldArgs,
    /// Take the value of a field away
    #[arg(long, value_name = "FIELD,...", value_delimiter = ',', value_parser = editable)]
    unset: Vec<Field>,
    /// Edit one contact as a text in your editor
    #[arg(long)]
    editor: bool,
}

/// Runs `contacts edit`.
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    if args.editor {
        demand_no_flags(&args.fields, &args.unset)?;
        return form::edit(context, args.chosen.only("--editor")?);
    }
    let given = args.fields.given();
    if given.is_empty() && args.unset.is_empty() {
        return Err(nothing_to_change("give a field, for example --city Boston, or --unset FIELD"));
    }
    if let Some((field, _)) = given.iter().find(|(field, _)| args.unset.contains(field)) {
        return Err(Error::usage(format!("{} is both set and unset", field.name())));
    }
    let store = context.change()?;
    let names = names::load(&store)?;
    let read = |db: &Db, contact: &Contact| -> Result<FieldSet> {
        let mut wanted = args.fields.read(context, db, &names, Some(contact))?;
        for field in &args.unset {
            wanted.set(*field, Stored::Null);
        }
        Ok(wanted)
    };
    if let Some(reference) = args.chosen.one() {
        let id = resolve::contact(&store, reference)?.id;
        return edit_one(context, &store, &names, id, &read);
    }
    let fields = given.iter().map(|(field, _)| *field).chain(args.unset.iter().copied()).collect();
    edit_many::run(context, &store, &names, &Given { chosen: &args.chosen, fields, read: &read })
}

/// Edits one contact and tells what changed.
pub(super) fn edit_one(
    context: &Context,
    store: &Store,
    names: &Names,
    id: ContactId,
    read: &Read<'_>,
) -> Result<()> {
    let zone = context.zone(store)?;
    let (done, operation) = store.write(&context.operation("contacts edit"), |txn| {
        let (before, effect) = one(txn, id, read)?;
        let summary = format!("contact {id}: {}", field_names(&effect.change));
        let summary = unless_dry_run(context, summary).filter(|_| !effect.change.is_empty());
        Ok::<_, Error>(((before, effect), summary))
    })?;
    let (before, effect) = done;
    for line in changes(&before.fields, &effect.change, names, &zone) {
        context.ui.say(&format!("  {line}"));
    }
    if effect.state_taken {
        context.ui.say("The state is not in the new country and was taken away.");
    }
    match operation {
        Some(_) => context.ui.say(&format!("Changed contact {id}{}", undo_hint(operation))),
        None if effect.change.is_empty() => context.ui.say(&format!("Contact {id} is like that already.")),
        None => context.ui.say("Nothing changed (dry run)."),
    }
    Ok(())
}

fn field_names(change: &FieldSet) -> String {
    change.iter().map(|(field, _)| field.name()).collect::<Vec<_>>().join(", ")
}
