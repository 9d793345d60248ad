//! `customers`: those whom the shop knows, by their numbers.

use clap::{Args, Subcommand};

use super::change::{Edit, Plan, edit_named, unless_dry_run};
use super::lookups::{optional, optional_address};
use super::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::cli::import_records::{self, RecordArgs};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::fact::FactKind;
use crate::domain::id::CustomerId;
use crate::domain::membership::{Customer, Details, MemberType};
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::condition::refuse_referred;
use crate::ops::import::records;
use crate::ops::lookup::ended;
use crate::ops::named;
use crate::render::text::escape;
use crate::store::Db;

const COLUMNS: [Column; 7] = [
    Column::number("id"),
    Column::text("number"),
    Column::text("first_name"),
    Column::text("last_name"),
    Column::whole("email"),
    Column::text("user_name"),
    Column::number("contacts"),
];
const TABLE: [&str; 7] = ["id", "number", "first_name", "last_name", "email", "user_name", "contacts"];

/// What can be done with customers.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint membership --help` says which contact a customer is")]
pub enum CustomersCommand {
    /// List the customers
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Show a customer
    Show(ShowArgs),
    /// Add a customer
    #[command(visible_alias = "new")]
    Add(AddArgs),
    /// Change a customer
    Edit(EditArgs),
    /// Delete a customer; the contact stays
    #[command(visible_alias = "rm")]
    Delete(DeleteArgs),
    /// Import customers from a CSV file
    #[command(after_help = "Examples:
  acquaint customers import customers.csv --dry-run
  acquaint customers import shop.csv --map CustomerId=number

Columns: number, first_name, last_name, email, user_name. A customer is known by the number; cells that say nothing
leave what is there.

Every row read is added, updated, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint membership import --help`")]
    Import(Box<RecordArgs>),
}

/// What `customers list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint customers list --search smith
  acquaint customers list --sort last_name --format csv

See also: `acquaint membership list --type customer`")]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which customer to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint customers show K-1042
  acquaint customers show jsmith@localhost.local --json

See also: `acquaint membership list --help`")]
pub struct ShowArgs {
    /// Number, id or e-mail address of the customer
    #[arg(value_name = "CUSTOMER")]
    customer: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// What is known of a customer.
#[derive(Args, Debug)]
struct Fields {
    /// First name; an empty one takes it away
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Login name in the shop
    #[arg(long, value_name = "NAME")]
    user_name: Option<String>,
}

/// A new customer.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint customers add K-1042 --first-name Joseph --last-name Smith
  acquaint customers add 7 --email jsmith@localhost.local --user-name jsmith

See also: `acquaint membership link CONTACT --customer NUMBER`")]
pub struct AddArgs {
    /// The number that the shop gives, unique whatever the case
    number: String,
    #[command(flatten)]
    fields: Fields,
}

/// Which customer to change, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint customers edit K-1042 --email joe@example.com
  acquaint customers edit K-1042 --number K-1043

See also: `acquaint customers show --help`")]
pub struct EditArgs {
    /// Number, id or e-mail address of the customer
    #[arg(value_name = "CUSTOMER")]
    customer: String,
    /// New number
    #[arg(long, value_name = "TEXT")]
    number: Option<String>,
    #[command(flatten)]
    fields: Fields,
}

/// Which customer goes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint customers delete K-1042      says which contacts it was, and asks
  acquaint customers delete 3 --yes

See also: `acquaint db undo` brings the customer back, with the relation")]
pub struct DeleteArgs {
    /// Number, id or e-mail address of the customer
    #[arg(value_name = "CUSTOMER")]
    customer: String,
}

/// Runs a command on customers.
pub fn run(context: &Context, command: CustomersCommand) -> Result<()> {
    match command {
        CustomersCommand::List(args) => list(context, &args),
        CustomersCommand::Show(args) => show(context, &args),
        CustomersCommand::Add(args) => add(context, &args),
        CustomersCommand::Edit(args) => edit(context, &args),
        CustomersCommand::Delete(args) => delete(context, &args),
        CustomersCommand::Import(args) => import_records::run(context, &records::CUSTOMERS, &args),
    }
}

fn row<'a>(db: &Db, customer: &'a Customer) -> Result<Vec<Value<'a>>> {
    let linked = db.contacts_of_member(MemberType::Customer, customer.id.0)?.len();
    Ok(vec![
        Value::Integer(customer.id.0),
        Value::text(&customer.number),
        Value::opt_text(customer.first_name.as_deref()),
        Value::opt_text(customer.last_name.as_deref()),
        Value::opt_text(customer.email.as_deref()),
        Value::opt_text(customer.user_name.as_deref()),
        Value::Integer(i64::try_from(linked).unwrap_or(i64::MAX)),
    ])
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let customers = store.customers()?;
    let rows = customers.iter().map(|one| row(&store, one)).collect::<Result<Vec<_>>>()?;
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "customers")
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let customer: Customer = named::find(&store, &args.customer)?;
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row(&store, &customer)?)
}

impl Fields {
    fn is_empty(&self) -> bool {
        [&self.first_name, &self.last_name, &self.email, &self.user_name].iter().all(|one| one.is_none())
    }

    /// The customer with what is given in place of its own.
    fn applied(&self, before: &Customer) -> Result<Customer> {
        let mut after = before.clone();
        for (text, slot, label) in [
            (&self.first_name, &mut after.first_name, "first name"),
            (&self.last_name, &mut after.last_name, "last name"),
            (&self.user_name, &mut after.user_name, "user name"),
        ] {
            if text.is_some() {
                *slot = optional(label, text.as_deref())?;
            }
        }
        if self.email.is_some() {
            after.email = optional_address(self.email.as_deref())?;
        }
        Ok(after)
    }
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let blank = Customer {
        id: CustomerId(0),
        number: named::clean_name::<Customer>(&args.number)?,
        user_name: None,
        first_name: None,
        last_name: None,
        email: None,
    };
    let customer = args.fields.applied(&blank)?;
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("customers add"), |txn| -> Result<_> {
        named::refuse_taken::<Customer>(txn, &customer.number, None)?;
        let details = Details {
            user_name: customer.user_name.as_deref(),
            first_name: customer.first_name.as_deref(),
            last_name: customer.last_name.as_deref(),
            email: customer.email.as_deref(),
        };
        let id = txn.add_customer(&customer.number, details)?;
        Ok((id, unless_dry_run(context, format!("1 customer, {}", customer.number))))
    })?;
    let number = escape(&customer.number);
    if operation.is_none() {
        context.ui.say(&format!("Would add customer: {number}"));
        return Ok(());
    }
    context.ui.say(&format!("Added customer {id}: {number}{}", undo_hint(operation)));
    context.ui.print_id(id)
}

fn changed(db: &Db, before: &Customer, args: &EditArgs) -> Result<Customer> {
    let mut after = args.fields.applied(before)?;
    if let Some(number) = &args.number {
        after.number = named::clean_name::<Customer>(number)?;
        named::refuse_taken::<Customer>(db, &after.number, Some(before.id.0))?;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    if args.fields.is_empty() && args.number.is_none() {
        return Err(super::shared::nothing_to_change("give what is to change, for example --email ADDRESS"));
    }
    edit_named(
        context,
        "customers edit",
        &args.customer,
        Edit::<Customer> {
            changed: &|db, before| changed(db, before, args),
            save: |txn, customer| txn.edit_customer(customer),
            title: &|customer| escape(&customer.number).into_owned(),
        },
    )
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let found: Customer = named::find(&store, &args.customer)?;
    let title = format!("customer {} ({})", found.id, escape(&found.number));
    let refuse = |db: &Db| refuse_referred(db, Referent::Subject(FactKind::Customer, found.id.0), &title);
    refuse(&store)?;
    let linked = store.contacts_of_member(MemberType::Customer, found.id.0)?;
    let plan = Plan { what: title.clone(), number: 1, lines: ended(&linked, "customer") };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("customers delete"), |txn| -> Result<_> {
        named::demand_unchanged(txn, &found)?;
        refuse(txn)?;
        txn.delete_customer(found.id)?;
        Ok(((), unless_dry_run(context, format!("1 customer, {}", found.number))))
    })?;
    context.ui.say(&format!("Deleted {title}{}", undo_hint(operation)));
    Ok(())
}
