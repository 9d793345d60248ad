//! `contacts add` and `contacts edit`: one contact, field by field.

use clap::Args;

use super::field_args::{FieldArgs, editable};
use crate::cli::shared::{nothing_to_change, undo_hint};
use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, Stored, settle_state};
use crate::domain::field::Field;
use crate::domain::names::Names;
use crate::domain::present::shown;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::ops::contact::taken;
use crate::ops::{names, resolve};
use crate::render::display::display;
use crate::render::text::escape;
use crate::store::{Db, Summary};

/// What `contacts add` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts add --email ana@example.com --set \"first_name=Ana Lu\"
  acquaint contacts add --last-name Kim --set \"city=San Diego\" --country USA
  id=$(acquaint contacts add --email new@example.com)

See also: `acquaint contacts edit --help`, `acquaint contacts import --help`")]
pub struct AddArgs {
    #[command(flatten)]
    fields: FieldArgs,
}

/// Runs `contacts add`.
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    if args.fields.is_empty() {
        return Err(
            Error::usage("the contact has no field").hint("give at least one, for example --email ADDRESS")
        );
    }
    let read = |db: &Db| args.fields.read(context, db, &names::load(db)?, None);
    let store = context.create_if(|db| read(db).map(|_| true))?;
    let fields = read(&store)?;
    let (contact, operation) = store.write(&context.operation("contacts add"), |txn| {
        taken(txn, &fields, None)?;
        let id = txn.add_contact(&fields)?;
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
  acquaint contacts edit 1042 --set job_title=Owner --dry-run

See also: `acquaint contacts show --help`, `acquaint db undo --help`")]
pub struct EditArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    #[command(flatten)]
    fields: FieldArgs,
    /// Take the value of a field away
    #[arg(long, value_name = "FIELD,...", value_delimiter = ',')]
    unset: Vec<String>,
}

/// Runs `contacts edit`.
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
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
    let zone = context.zone(&store)?;
    let id = resolve::contact(&store, &args.contact)?.id;
    let (done, operation) = store.write(&context.operation("contacts edit"), |txn| {
        let contact =
            txn.contact(id)?.ok_or_else(|| Error::not_found(format!("there is no contact {id}")))?;
        let mut change = args.fields.read(context, txn, &names, Some(&contact))?;
        for field in &unset {
            change.set(*field, Stored::Null);
        }
        let state_taken = settle_state(&contact.fields, &mut change);
        let change = contact.fields.difference(&change);
        taken(txn, &change, Some(id))?;
        txn.edit_contact(id, &change)?;
        let changed = !change.is_empty() && !context.settings.dry_run;
        let summary = Summary::new(format!("contact {id}: {}", field_names(&change)));
        Ok::<_, Error>(((contact, change, state_taken), changed.then_some(summary)))
    })?;
    let (before, change, state_taken) = done;
    narrate(context, &before, &change, &names, &zone);
    if state_taken {
        context.ui.say("The state is not in the new country and was taken away.");
    }
    match operation {
        Some(_) => context.ui.say(&format!("Changed contact {id}{}", undo_hint(operation))),
        None if change.is_empty() => context.ui.say(&format!("Contact {id} is like that already.")),
        None => context.ui.say("Nothing changed (dry run)."),
    }
    Ok(())
}

fn field_names(change: &FieldSet) -> String {
    change.iter().map(|(field, _)| field.name()).collect::<Vec<_>>().join(", ")
}

/// Each changed field with its old and its new value.
fn narrate(context: &Context, before: &Contact, change: &FieldSet, names: &Names, zone: &Zone) {
    for (field, value) in change.iter() {
        let (old, new) = (shown(field, before.fields.value(field), names), shown(field, value, names));
        context.ui.say(&format!("  {}: {} -> {}", field.name(), display(&old, zone), display(&new, zone)));
    }
}
