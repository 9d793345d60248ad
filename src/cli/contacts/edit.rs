//! `contacts add` and `contacts edit`: fields given as flags.

use clap::Args;

use super::edit_many::{self, ChosenArgs, Given, changes};
use super::field_args::{FieldArgs, editable};
use super::form;
use super::interview;
use crate::cli::change::unless_dry_run;
use crate::cli::shared::{ReferenceArgs, nothing_to_change, undo_hint};
use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::field::Field;
use crate::domain::id::{ContactId, OperationId};
use crate::domain::names::Names;
use crate::error::{Error, Result};
use crate::ops::contact::{demand_address, taken};
use crate::ops::edit::{Effect, Read, one};
use crate::ops::{names, resolve};
use crate::render::text::escape;
use crate::store::{Db, Store, Summary};

/// What `contacts add` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts add --email ana@example.com --set \"first_name=Ana Lu\"
  acquaint contacts add --last-name Kim --set \"city=San Diego\" --country USA
  acquaint contacts add --interactive
  id=$(acquaint contacts add --email new@example.com)

See also: `acquaint contacts edit --help`, `acquaint contacts import --help`")]
pub struct AddArgs {
    #[command(flatten)]
    by: ByArgs,
    #[command(flatten)]
    fields: FieldArgs,
}

/// Other ways to give the fields than by flags.
#[derive(Args, Debug)]
struct ByArgs {
    /// Fill in the fields as a text in your editor
    #[arg(long)]
    editor: bool,
    /// Be asked for one field after the other
    #[arg(long, conflicts_with = "editor")]
    interactive: bool,
}

impl ByArgs {
    /// The flag, if one is given; the fields' own flags may then not be.
    fn flag(&self, fields: &FieldArgs, unset: &[String]) -> Result<Option<&'static str>> {
        let flag = match (self.editor, self.interactive) {
            (true, _) => "--editor",
            (_, true) => "--interactive",
            _ => return Ok(None),
        };
        if fields.is_empty() && unset.is_empty() {
            return Ok(Some(flag));
        }
        Err(Error::usage(format!("the fields are given twice: by flags, and by {flag}"))
            .hint("leave out one of them"))
    }
}

/// Runs `contacts add`.
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    if args.by.flag(&args.fields, &[])?.is_some() {
        return if args.by.editor { form::add(context) } else { interview::add(context) };
    }
    if args.fields.is_empty() {
        return Err(
            Error::usage("the contact has no field").hint("give at least one, for example --email ADDRESS")
        );
    }
    let read = |db: &Db| args.fields.read(context, db, &names::load(db)?, None);
    let store = context.create_if(|db| read(db).map(|_| true))?;
    let fields = read(&store)?;
    save_new(context, &store, &fields)
}

/// Adds a contact and tells its id.
pub(super) fn save_new(context: &Context, store: &Store, fields: &FieldSet) -> Result<()> {
    let (contact, operation) = store.write(&context.operation("contacts add"), |txn| {
        demand_address(txn, fields.value(Field::Email))?;
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
  acquaint contacts edit --by customer_id - --status VIP < numbers.txt

With --editor a contact is a text of one line a field; a mistake is marked in it, and what was typed is never lost.
--interactive asks for one field after the other.

A single contact is changed right away. For several, and for what --select, --group, --all, --by or - name, the plan
is shown first and a question asked, which --yes answers. All of them are changed or none, by one operation that
`db undo` takes back.

See also: `acquaint contacts show --help`, `acquaint db undo --help`")]
pub struct EditArgs {
    #[command(flatten)]
    chosen: ChosenArgs,
    #[command(flatten)]
    references: ReferenceArgs,
    #[command(flatten)]
    by: ByArgs,
    #[command(flatten)]
    fields: FieldArgs,
    /// Take the value of a field away
    #[arg(long, value_name = "FIELD,...", value_delimiter = ',')]
    unset: Vec<String>,
}

/// Runs `contacts edit`.
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    if let Some(flag) = args.by.flag(&args.fields, &args.unset)? {
        if args.references.is_given() {
            return Err(Error::usage(format!("{flag} edits one contact, which needs no --by"))
                .hint("FIELD:VALUE names it by a key of your own, for example customer_id:1042"));
        }
        let contact = args.chosen.only(flag)?;
        return if args.by.editor { form::edit(context, contact) } else { interview::edit(context, contact) };
    }
    if args.fields.is_empty() && args.unset.is_empty() {
        return Err(nothing_to_change("give a field, for example --city Boston, or --unset FIELD"));
    }
    let store = context.change()?;
    let names = names::load(&store)?;
    let unset = args.unset.iter().map(|name| editable(name, names.fields)).collect::<Result<Vec<Field>>>()?;
    let given = args.fields.given(names.fields)?;
    if let Some((field, _)) = given.iter().find(|(field, _)| unset.contains(field)) {
        return Err(Error::usage(format!("{} is both set and unset", field.name())));
    }
    let read = |db: &Db, contact: &Contact| -> Result<FieldSet> {
        let mut wanted = args.fields.read(context, db, &names, Some(contact))?;
        for field in &unset {
            wanted.set(*field, Stored::Null);
        }
        Ok(wanted)
    };
    if let Some(reference) = args.chosen.one() {
        let id = resolve::contact_id(&store, args.references.of(&store)?, reference)?;
        return edit_one(context, &store, &names, id, &read);
    }
    let fields = given.iter().map(|(field, _)| *field).chain(unset.iter().copied()).collect();
    edit_many::run(
        context,
        &store,
        &names,
        &Given { chosen: &args.chosen, by: &args.references, fields, read: &read },
    )
}

/// Edits one contact and tells what changed.
pub(super) fn edit_one(
    context: &Context,
    store: &Store,
    names: &Names,
    id: ContactId,
    read: &Read<'_>,
) -> Result<()> {
    let (before, effect, operation) = change_one(context, store, id, read)?;
    for line in changes(&before.fields, &effect.change, names, &context.zone(store)?) {
        context.ui.say(&format!("  {line}"));
    }
    say_changed(context, id, &effect, operation);
    Ok(())
}

/// Edits one contact without a word. Returns it as it was, what the edit does to it, and the operation if it did.
pub(super) fn change_one(
    context: &Context,
    store: &Store,
    id: ContactId,
    read: &Read<'_>,
) -> Result<(Contact, Effect, Option<OperationId>)> {
    let ((before, effect), operation) = store.write(&context.operation("contacts edit"), |txn| {
        let (before, effect) = one(txn, id, read)?;
        let summary = format!("contact {id}: {}", field_names(&effect.change));
        let summary = unless_dry_run(context, summary).filter(|_| !effect.change.is_empty());
        Ok::<_, Error>(((before, effect), summary))
    })?;
    Ok((before, effect, operation))
}

/// Tells that a contact was changed, or why not.
pub(super) fn say_changed(context: &Context, id: ContactId, effect: &Effect, operation: Option<OperationId>) {
    if effect.state_taken {
        context.ui.say("The state is not in the new country and was taken away.");
    }
    match operation {
        Some(_) => context.ui.say(&format!("Changed contact {id}{}", undo_hint(operation))),
        None if effect.change.is_empty() => context.ui.say(&format!("Contact {id} is like that already.")),
        None => context.ui.say("Nothing changed (dry run)."),
    }
}

fn field_names(change: &FieldSet) -> String {
    change.iter().map(|(field, _)| field.name()).collect::<Vec<_>>().join(", ")
}
