//! `contacts add` and `contacts edit`: one contact, field by field.

use clap::Args;

use crate::cli::shared::{nothing_to_change, undo_hint};
use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, Stored, settle_state};
use crate::domain::field::Field;
use crate::domain::names::Names;
use crate::domain::place::{Country, PlaceError};
use crate::domain::present::shown;
use crate::domain::reading::{ReadError, Reading};
use crate::domain::text::nearest;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::ops::contact::{default_country, taken};
use crate::ops::{names, resolve};
use crate::render::display::display;
use crate::render::text::escape;
use crate::store::{Db, Summary};

/// A flag for each field that a person may edit.
#[derive(Args, Debug, Clone, Default)]
#[command(next_help_heading = "Fields")]
pub struct FieldArgs {
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// First name
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// Middle name
    #[arg(long, value_name = "NAME")]
    middle_name: Option<String>,
    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// male, female, other or unknown
    #[arg(long, value_name = "GENDER")]
    gender: Option<String>,
    /// Birthday, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    birthday: Option<String>,
    /// Private phone
    #[arg(long, value_name = "NUMBER")]
    private_phone: Option<String>,
    /// Business phone
    #[arg(long, value_name = "NUMBER")]
    business_phone: Option<String>,
    /// Company
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// Job title
    #[arg(long, value_name = "TITLE")]
    job_title: Option<String>,
    /// Name of a contact status (`acquaint statuses list`)
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// Login name of the owner (`acquaint users list`)
    #[arg(long, value_name = "USER")]
    owner: Option<String>,
    /// Street and number
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    /// ZIP or postal code
    #[arg(long, value_name = "CODE")]
    zip: Option<String>,
    /// City
    #[arg(long, value_name = "NAME")]
    city: Option<String>,
    /// State, by name or code
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Country, by name or code
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Any field by its name
    #[arg(long, value_name = "FIELD=VALUE", value_parser = parse_set)]
    set: Vec<(Field, String)>,
}

fn parse_set(text: &str) -> std::result::Result<(Field, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes FIELD=VALUE")?;
    Ok((editable(name)?, value.to_owned()))
}

pub(super) fn editable(name: &str) -> std::result::Result<Field, String> {
    Field::by_name(name).filter(|field| field.is_editable()).ok_or_else(|| {
        let names: Vec<&str> = Field::editable().map(Field::name).collect();
        no_field(name, ("no field that can be set", "those are"), &names)
    })
}

/// A sentence on a name that is none of `names`, with those that are nearest to it.
pub(super) fn no_field(name: &str, (what, intro): (&str, &str), names: &[&str]) -> String {
    let near = Error::did_you_mean(&nearest(name, names.iter().copied()));
    let near = near.map_or(String::new(), |near| format!(" ({near})"));
    format!("`{name}` is {what}{near}; {intro} {}", names.join(", "))
}

impl FieldArgs {
    /// What was given, in the order of the fields: countries before the states in them.
    fn given(&self) -> Vec<(Field, &str)> {
        let flags = [
            (Field::Email, &self.email),
            (Field::FirstName, &self.first_name),
            (Field::MiddleName, &self.middle_name),
            (Field::LastName, &self.last_name),
            (Field::Gender, &self.gender),
            (Field::Birthday, &self.birthday),
            (Field::PrivatePhone, &self.private_phone),
            (Field::BusinessPhone, &self.business_phone),
            (Field::Company, &self.company),
            (Field::JobTitle, &self.job_title),
            (Field::Status, &self.status),
            (Field::Owner, &self.owner),
            (Field::Address, &self.address),
            (Field::Zip, &self.zip),
            (Field::City, &self.city),
            (Field::State, &self.state),
            (Field::Country, &self.country),
        ];
        let flags = flags.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?)));
        let mut given: Vec<(Field, &str)> =
            flags.chain(self.set.iter().map(|(field, value)| (*field, value.as_str()))).collect();
        given.sort_by_key(|(field, _)| (*field == Field::State, *field));
        given
    }

    /// The values, checked, names of statuses and owners found. `known` is the contact that is edited.
    fn read(&self, context: &Context, db: &Db, names: &Names, known: Option<&Contact>) -> Result<FieldSet> {
        let mut reading = Reading::new(context.moment(db)?);
        reading.default_country = match known.and_then(|contact| contact.fields.text(Field::Country)) {
            Some(code) => Country::from_code(code),
            None => default_country(db)?,
        };
        let mut fields = FieldSet::default();
        for (field, value) in self.given() {
            if value.trim().is_empty() {
                return Err(Error::usage(format!("{} is empty", field.name())).hint(format!(
                    "`acquaint contacts edit CONTACT --unset {}` takes a value away",
                    field.name()
                )));
            }
            reading.read(field, value, &mut fields).map_err(|error| refused(field, &error))?;
        }
        names::resolve(&mut fields, names)?;
        Ok(fields)
    }
}

/// A value that the field does not take.
fn refused(field: Field, error: &ReadError) -> Error {
    let message = Error::rejected(format!("{}: {error}", field.name()));
    match error {
        ReadError::Place(PlaceError::StateOfSeveralCountries { .. }) => {
            message.hint("say which one with --country COUNTRY")
        }
        _ => message,
    }
}

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
    if args.fields.given().is_empty() {
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
    #[arg(long, value_name = "FIELD,...", value_delimiter = ',', value_parser = editable)]
    unset: Vec<Field>,
}

/// Runs `contacts edit`.
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    let given = args.fields.given();
    if given.is_empty() && args.unset.is_empty() {
        return Err(nothing_to_change("give a field, for example --city Boston, or --unset FIELD"));
    }
    if let Some((field, _)) = given.iter().find(|(field, _)| args.unset.contains(field)) {
        return Err(Error::usage(format!("{} is both set and unset", field.name())));
    }
    let store = context.change()?;
    let names = names::load(&store)?;
    let zone = context.zone(&store)?;
    let id = resolve::contact(&store, &args.contact)?.id;
    let (done, operation) = store.write(&context.operation("contacts edit"), |txn| {
        let contact =
            txn.contact(id)?.ok_or_else(|| Error::not_found(format!("there is no contact {id}")))?;
        let mut change = args.fields.read(context, txn, &names, Some(&contact))?;
        for field in &args.unset {
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
