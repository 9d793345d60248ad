//! Who belongs to an account: listed, added, taken out.

use clap::Args;

use super::title;
use crate::cli::change::{hint_stale, unless_dry_run};
use crate::cli::chosen::ContactArgs;
use crate::cli::shared::{OutputArgs, ShortListArgs, contacts, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::account::{Account, Belonging};
use crate::domain::id::ContactId;
use crate::domain::names::NameList;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::account::{self, Change};
use crate::ops::named;
use crate::render::text::{count, escape};
use crate::store::{Role, Txn};

const COLUMNS: [Column; 6] = [
    Column::number("contact_id"),
    Column::text("name"),
    Column::whole("email"),
    Column::text("role"),
    Column::text("position"),
    Column::whole("since"),
];
const TABLE: [&str; 5] = ["contact_id", "name", "email", "role", "position"];

/// What `accounts contacts` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts contacts ACME
  acquaint accounts contacts ACME --role Buyer --format ids
  acquaint accounts contacts 3 --sort role,name

The position is primary or secondary, of the contact that the account turns to first or else.

See also: `acquaint contacts list --account ACCOUNT` lists them with all their fields")]
pub struct ContactsArgs {
    /// Name or id of the account
    account: String,
    /// Only contacts with this role
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Lists the contacts of an account.
pub fn list(context: &Context, args: &ContactsArgs) -> Result<()> {
    let store = context.read()?;
    let account = account::find(&store, &args.account)?;
    let wanted = args.role.as_deref().map(|text| named::find::<Role>(&store, text)).transpose()?;
    let mut roles = NameList::default();
    store.described::<Role>()?.iter().for_each(|role| roles.add(role.id.0, &role.name));
    let all = store.contacts_of_account(account.id)?;
    let kept = all.iter().filter(|one| wanted.as_ref().is_none_or(|role| one.role == Some(role.id)));
    let rows = kept.map(|one| row(one, &account, &roles)).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "contacts")
}

fn row<'a>(one: &'a Belonging, account: &Account, roles: &'a NameList) -> Vec<Value<'a>> {
    let is = |person: &Option<crate::domain::account::Person>| {
        person.as_ref().is_some_and(|person| person.id == one.person.id)
    };
    let position = match (is(&account.primary), is(&account.secondary)) {
        (true, true) => Some("primary, secondary"),
        (true, false) => Some("primary"),
        (false, true) => Some("secondary"),
        (false, false) => None,
    };
    vec![
        Value::Integer(one.person.id.0),
        Value::opt_text(one.name.as_deref()),
        Value::opt_text(one.email.as_deref()),
        Value::opt_text(one.role.and_then(|role| roles.name(role.0))),
        Value::opt_text(position),
        Value::Instant(one.since),
    ]
}

/// Which account, and which contacts.
#[derive(Args, Debug)]
struct Meant {
    /// Name or id of the account
    account: String,
    #[command(flatten)]
    contacts: ContactArgs,
}

/// What `accounts add-contacts` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts add-contacts ACME anna@example.com 1042 --role Buyer
  acquaint accounts add-contacts ACME --where 'company = \"ACME\"'
  acquaint accounts add-contacts ACME 1042     without a role

A contact has one role in an account, or none. Who belongs to it already gets the role that is named, and loses hers
where none is. Groups that have the account as a source have her as a member, too.

See also: `acquaint roles list --help`, `acquaint accounts edit --help` (--primary-contact)")]
pub struct AddArgs {
    #[command(flatten)]
    meant: Meant,
    /// Role of all of them in the account
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
}

/// What `accounts remove-contacts` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts remove-contacts ACME anna@example.com
  acquaint accounts remove-contacts ACME --where 'country = Austria' --dry-run

The contacts themselves stay. Who was the primary or the secondary contact no longer is. Who was in a group by this
account alone leaves it.

See also: `acquaint accounts contacts --help`")]
pub struct RemoveArgs {
    #[command(flatten)]
    meant: Meant,
}

/// Adds contacts to an account.
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    change(context, &args.meant, ("accounts add-contacts", "Added", "Would add"), |txn, account, contacts| {
        let role = args.role.as_deref().map(|text| named::find::<Role>(txn, text)).transpose()?;
        let change = account::add_contacts(txn, account.id, contacts, role.as_ref().map(|role| role.id))?;
        let role = role.map(|role| escape(&role.name).into_owned());
        Ok((change, "to", Some(role), "in it already"))
    })
}

/// Takes contacts out of an account.
pub fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    let words = ("accounts remove-contacts", "Removed", "Would remove");
    change(context, &args.meant, words, |txn, account, contacts| {
        Ok((account::remove_contacts(txn, account.id, contacts)?, "from", None, "not in it"))
    })
}

/// What was done, the preposition, the role that was given, if any was to be, and what the rest is.
type Done = (Change, &'static str, Option<Option<String>>, &'static str);

fn change(
    context: &Context,
    meant: &Meant,
    (command, did, would): (&str, &str, &str),
    apply: impl FnOnce(&Txn<'_>, &Account, &[ContactId]) -> Result<Done>,
) -> Result<()> {
    let references = meant.contacts.references(context)?;
    let store = context.change()?;
    meant.contacts.say_if_stale(context, &store)?;
    let ((account, done), operation) = store.write(&context.operation(command), |txn| -> Result<_> {
        let account = account::find(txn, &meant.account)?;
        let ids = meant.contacts.ids(context, txn, &references)?;
        let done = apply(txn, &account, &ids)?;
        let number = done.0.changed + done.0.roles;
        let summary = format!("account {}, {}: {}", account.id, account.name, contacts_of(number));
        let summary = unless_dry_run(context, summary).filter(|_| number > 0);
        Ok(((account, done), summary))
    })?;
    let (change, preposition, role, rest) = done;
    let title = title(&account);
    let mut clauses = Vec::new();
    if change.changed > 0 {
        let did = if operation.is_some() { did } else { would };
        let role = role.iter().flatten().map(|role| format!(" as {role}")).collect::<String>();
        clauses.push(format!("{did} {} {preposition} {title}{role}", contacts_of(change.changed)));
    }
    if change.roles > 0 {
        let role = match role.flatten() {
            Some(role) => format!("the role {role}"),
            None => "no role".to_owned(),
        };
        let would = if operation.is_some() { "" } else { "would " };
        let has = if change.roles == 1 && operation.is_some() { "has" } else { "have" };
        let there = if change.changed > 0 { String::new() } else { format!(" in {title}") };
        clauses.push(format!("{} {would}{has} {role}{there}", contacts_of(change.roles)));
    }
    let untouched = match change.as_before {
        0 => None,
        1 => Some(format!("1 is {rest}")),
        number => Some(format!("{number} are {rest}")),
    };
    if clauses.is_empty() {
        let why = untouched.unwrap_or_else(|| "nothing selected".to_owned());
        context.ui.say(&format!("Nothing to change in {title}: {why}."));
        return Ok(());
    }
    clauses.extend(untouched);
    clauses.extend(members(change.members));
    context.ui.say(&format!("{}{}", clauses.join("; "), undo_hint(operation)));
    hint_stale(context, change.stale);
    Ok(())
}

fn contacts_of(number: u64) -> String {
    contacts(i64::try_from(number).unwrap_or(i64::MAX))
}

/// What groups have got or lost by it.
fn members(number: i64) -> Option<String> {
    let said = count(number.unsigned_abs(), "member", "members");
    match number {
        0 => None,
        1.. => Some(format!("groups have {said} more")),
        _ => Some(format!("groups have {said} less")),
    }
}
