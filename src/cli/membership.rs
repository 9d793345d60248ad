//! `membership`: which users of the site and customers of the shop contacts are.

use clap::{Args, Subcommand};

use super::change::{Plan, unless_dry_run};
use super::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::cli::import_records::{self, ContactRecordArgs};
use crate::context::Context;
use crate::domain::membership::{MemberType, Membership};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::import::records;
use crate::ops::{membership, resolve};
use crate::render::text::escape;

const COLUMNS: [Column; 9] = [
    Column::number("contact_id"),
    Column::text("type"),
    Column::number("member_id"),
    Column::text("key"),
    Column::text("first_name"),
    Column::text("last_name"),
    Column::whole("email"),
    Column::text("user_name"),
    Column::text("since"),
];
const TABLE: [&str; 6] = ["contact_id", "type", "first_name", "last_name", "email", "user_name"];

/// What can be done with memberships.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint users --help`, `acquaint customers --help`")]
pub enum MembershipCommand {
    /// List which users and customers contacts are
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Say that a contact is a user or a customer
    Link(LinkArgs),
    /// Say that a contact is a user or a customer no longer; all three stay
    #[command(visible_alias = "rm")]
    Delete(DeleteArgs),
    /// Import which users and customers contacts are
    #[command(after_help = "Examples:
  acquaint membership import logins.csv --dry-run
  acquaint membership import shop.csv --map CustomerId=customer

Columns: email (or guid, contact_id, a unique field of your own), user, customer, since. Users and customers that do
not exist are made.

Every row read is added, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint users import --help`, `acquaint customers import --help`")]
    Import(Box<ContactRecordArgs>),
}

/// What `membership list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint membership list jsmith@localhost.local
  acquaint membership list --type customer --format csv

The names and the address are those of the user or the customer, which may be others than those of the contact.

See also: `acquaint contacts list -w 'linked_customer is set'`")]
pub struct ListArgs {
    /// Only those of this contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: Option<String>,
    /// Only users, or only customers
    #[arg(long = "type", value_enum, value_name = "TYPE")]
    member: Option<MemberType>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which user or which customer.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct Member {
    /// The user: user name or id
    #[arg(long, value_name = "SITE_USER")]
    user: Option<String>,
    /// The customer: number, id or e-mail address
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
}

impl Member {
    fn reference(&self) -> (MemberType, &str) {
        match (&self.user, &self.customer) {
            (Some(user), _) => (MemberType::User, user),
            (_, customer) => (MemberType::Customer, customer.as_deref().unwrap_or_default()),
        }
    }
}

/// What `membership link` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint membership link jsmith@localhost.local --user jsmith
  acquaint membership link 1042 --customer K-1042

A contact may be several, and a user or customer several contacts: `contacts merge` makes one of these.

See also: `acquaint users add --help`, `acquaint customers add --help`")]
pub struct LinkArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    #[command(flatten)]
    member: Member,
}

/// What `membership delete` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint membership delete jsmith@localhost.local --user jsmith
  acquaint membership delete 1042 --customer K-1042 --yes

See also: `acquaint db undo` brings the relation back")]
pub struct DeleteArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    #[command(flatten)]
    member: Member,
}

/// Runs a command on memberships.
pub fn run(context: &Context, command: MembershipCommand) -> Result<()> {
    match command {
        MembershipCommand::List(args) => list(context, &args),
        MembershipCommand::Link(args) => link(context, &args),
        MembershipCommand::Delete(args) => delete(context, &args),
        MembershipCommand::Import(args) => {
            import_records::run_of_contacts(context, &records::MEMBERSHIP, &args)
        }
    }
}

fn row(one: &Membership) -> Vec<Value<'_>> {
    vec![
        Value::Integer(one.contact.0),
        Value::text(one.member.name()),
        Value::Integer(one.id),
        Value::text(&one.key),
        Value::opt_text(one.first_name.as_deref()),
        Value::opt_text(one.last_name.as_deref()),
        Value::opt_text(one.email.as_deref()),
        Value::opt_text(one.user_name.as_deref()),
        Value::Instant(one.since),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let contact = match &args.contact {
        Some(reference) => Some(resolve::contact(&store, reference)?.id),
        None => None,
    };
    let mut all = Vec::new();
    for member in MemberType::ALL.into_iter().filter(|one| args.member.is_none_or(|wanted| wanted == *one)) {
        all.extend(store.memberships(member, contact)?);
    }
    let rows = all.iter().map(row).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "memberships")
}

fn link(context: &Context, args: &LinkArgs) -> Result<()> {
    let store = context.change()?;
    let (member, reference) = args.member.reference();
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let contact = resolve::contact(txn, &args.contact)?;
        let (id, called) = membership::find(txn, member, reference)?;
        let is_new = txn.link_member(contact.id, member, id, context.settings.now)?;
        let summary = unless_dry_run(context, format!("contact {}, {called}", contact.id));
        Ok(((contact.id, called, is_new), summary.filter(|_| is_new)))
    };
    let ((contact, called, is_new), operation) = store.write(&context.operation("membership link"), write)?;
    let called = escape(&called);
    match (is_new, operation) {
        (false, _) => context.ui.say(&format!("Nothing to change: contact {contact} is {called} already.")),
        (true, None) => context.ui.say(&format!("Would link contact {contact} with {called}.")),
        (true, operation) => {
            context.ui.say(&format!("Linked contact {contact} with {called}{}", undo_hint(operation)));
        }
    }
    Ok(())
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let (member, reference) = args.member.reference();
    let contact = resolve::contact(&store, &args.contact)?;
    let (id, called) = membership::find(&store, member, reference)?;
    let missing = || {
        Error::not_found(format!("contact {} is not {called}", contact.id))
            .hint(format!("`acquaint membership list {}` shows what it is", contact.id))
    };
    if !store.contacts_of_member(member, id)?.contains(&contact.id) {
        return Err(missing());
    }
    let what = format!("the relation of contact {} with {}", contact.id, escape(&called));
    let plan =
        Plan { what: what.clone(), number: 1, lines: vec!["the contact and the other stay".to_owned()] };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("membership delete"), |txn| -> Result<_> {
        if !txn.unlink_member(contact.id, member, id)? {
            return Err(missing());
        }
        Ok(((), unless_dry_run(context, format!("contact {}, {called}", contact.id))))
    })?;
    context.ui.say(&format!("Deleted {what}{}", undo_hint(operation)));
    Ok(())
}
