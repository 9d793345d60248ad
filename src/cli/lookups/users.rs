//! `users`: owners of contacts and authors of notes.

use clap::{Args, Subcommand};

use super::deletion::{self, Words};
use super::{optional, optional_address};
use crate::cli::change::{Edit, edit_named, unless_dry_run};
use crate::cli::import_records::{self, RecordArgs};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::membership::MemberType;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::import::records;
use crate::ops::lookup::Referred;
use crate::ops::named;
use crate::render::text::escape;
use crate::store::{Db, User};

const COLUMNS: [Column; 11] = [
    Column::number("id"),
    Column::text("user_name"),
    Column::text("full_name"),
    Column::text("first_name"),
    Column::text("last_name"),
    Column::whole("email"),
    Column::text("site"),
    Column::number("contacts"),
    Column::number("notes"),
    Column::number("accounts"),
    Column::number("memberships"),
];
const TABLE: [&str; 5] = ["id", "user_name", "full_name", "email", "contacts"];

/// What can be done with users.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint contacts list owner:USER` lists the contacts of one user")]
pub enum UsersCommand {
    /// List the users and how many contacts each owns
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint users list
  acquaint users list --sort contacts:desc
  acquaint users list --site
  acquaint users list --format csv --fields user_name,full_name"
    )]
    List(ListArgs),
    /// Show a user
    #[command(after_help = "Examples:
  acquaint users show carmack
  acquaint users show 1 --json

See also: `acquaint contacts list owner:USER` lists the user's contacts")]
    Show(ShowArgs),
    /// Add a user
    ///
    /// Users own contacts and write notes; the full name is what stamps notes.
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint users add carmack --full-name \"John Carmack\"
  acquaint users add ana --full-name \"Ana Duarte\" --email ana@example.com"
    )]
    Add(AddArgs),
    /// Change the login name, full name or e-mail address of a user
    #[command(after_help = "Examples:
  acquaint users edit carmack --full-name \"John D. Carmack\"
  acquaint users edit 1 --email \"\"                    no address any more")]
    Edit(EditArgs),
    /// Delete a user
    ///
    /// A user who owns contacts or wrote notes is deleted only with --move-to, which makes them another
    /// user's.
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint users delete carmack --move-to ana
  acquaint users delete 3 --yes"
    )]
    Delete(DeleteArgs),
    /// Import users of the site from a CSV file
    #[command(after_help = "Examples:
  acquaint users import users.csv --dry-run
  acquaint users import users.csv --map Login=user_name

Columns: user_name, first_name, last_name, email. A user is known by the user name; cells that say nothing leave what
is there.

Every row read is added, updated, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint membership import --help`")]
    Import(Box<RecordArgs>),
}

/// How to list users.
#[derive(Args, Debug)]
pub struct ListArgs {
    /// Only users who registered on the site
    #[arg(long, conflicts_with = "staff")]
    site: bool,
    /// Only users who may own contacts
    #[arg(long)]
    staff: bool,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which user to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Login name or id
    user: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new user.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Login name, unique whatever the case
    user_name: String,
    /// Name that stamps notes [default: first and last name]
    #[arg(long, value_name = "NAME")]
    full_name: Option<String>,
    /// First name
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Somebody who registered on the site, and owns no contacts
    #[arg(long)]
    site: bool,
}

/// What to change of a user.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Changes {
    /// New login name
    #[arg(long, value_name = "NAME")]
    user_name: Option<String>,
    /// New full name; an empty one takes it away
    #[arg(long, value_name = "NAME")]
    full_name: Option<String>,
    /// New first name; an empty one takes it away
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// New last name; an empty one takes it away
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// Make it a user of the site alone, who owns no contacts
    #[arg(long, conflicts_with = "staff")]
    site: bool,
    /// Let the user own contacts
    #[arg(long)]
    staff: bool,
    /// New e-mail address; an empty one takes it away
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
}

/// Which user to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Login name or id
    user: String,
    #[command(flatten)]
    changes: Changes,
}

/// Which user goes, and whose the contacts and notes become.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Login name or id
    user: String,
    /// User who gets the contacts and notes
    #[arg(long, value_name = "USER")]
    move_to: Option<String>,
}

/// Runs a command on users.
pub fn run(context: &Context, command: UsersCommand) -> Result<()> {
    match command {
        UsersCommand::List(args) => list(context, &args),
        UsersCommand::Show(args) => show(context, &args),
        UsersCommand::Add(args) => add(context, &args),
        UsersCommand::Edit(args) => edit(context, &args),
        UsersCommand::Delete(args) => delete(context, &args),
        UsersCommand::Import(args) => import_records::run(context, &records::USERS, &args),
    }
}

fn row<'a>(db: &Db, user: &'a User) -> Result<Vec<Value<'a>>> {
    let uses = user.uses(db)?;
    let linked = db.contacts_of_member(MemberType::User, user.id.0)?.len();
    let memberships = i64::try_from(linked).unwrap_or(i64::MAX);
    Ok(vec![
        Value::Integer(user.id.0),
        Value::text(&user.user_name),
        Value::opt_text(user.full_name.as_deref()),
        Value::opt_text(user.first_name.as_deref()),
        Value::opt_text(user.last_name.as_deref()),
        Value::opt_text(user.email.as_deref()),
        Value::Bool(user.is_site),
        Value::Integer(uses.contacts),
        Value::Integer(uses.notes),
        Value::Integer(uses.accounts),
        Value::Integer(memberships),
    ])
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let users = store.users()?;
    let is_wanted = |user: &&User| (!args.site || user.is_site) && (!args.staff || !user.is_site);
    let rows = users.iter().filter(is_wanted).map(|user| row(&store, user)).collect::<Result<Vec<_>>>()?;
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "users")
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let user: User = named::find(&store, &args.user)?;
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row(&store, &user)?)
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let user = User {
        full_name: optional("full name", args.full_name.as_deref())?,
        first_name: optional("first name", args.first_name.as_deref())?,
        last_name: optional("last name", args.last_name.as_deref())?,
        email: optional_address(args.email.as_deref())?,
        is_site: args.site,
        ..User::named(&named::clean_name::<User>(&args.user_name)?)
    };
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("users add"), |txn| -> Result<_> {
        named::refuse_taken::<User>(txn, &user.user_name, None)?;
        let id = txn.add_user(&user)?;
        Ok((id, unless_dry_run(context, format!("1 user, {}", user.user_name))))
    })?;
    let title = title(&user);
    match operation {
        Some(_) => context.ui.say(&format!("Added user {id}: {title}{}", undo_hint(operation))),
        None => context.ui.say(&format!("Would add user: {title}")),
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

/// `carmack, John Carmack`
fn title(user: &User) -> String {
    let (user_name, name) = (escape(&user.user_name), user.display_name());
    if name == user.user_name { user_name.into_owned() } else { format!("{user_name}, {}", escape(&name)) }
}

fn changed(db: &Db, before: &User, changes: &Changes) -> Result<User> {
    let mut after = before.clone();
    if let Some(name) = &changes.user_name {
        after.user_name = named::clean_name::<User>(name)?;
        named::refuse_taken::<User>(db, &after.user_name, Some(before.id.0))?;
    }
    if changes.full_name.is_some() {
        after.full_name = optional("full name", changes.full_name.as_deref())?;
    }
    if changes.first_name.is_some() {
        after.first_name = optional("first name", changes.first_name.as_deref())?;
    }
    if changes.last_name.is_some() {
        after.last_name = optional("last name", changes.last_name.as_deref())?;
    }
    after.is_site = (before.is_site || changes.site) && !changes.staff;
    if after.is_site && !before.is_site && !after.uses(db)?.is_none() {
        return Err(Error::refused(format!("the user `{}` owns contacts or wrote notes", after.user_name))
            .hint("`acquaint users delete USER --move-to OTHER` hands them over"));
    }
    if changes.email.is_some() {
        after.email = optional_address(changes.email.as_deref())?;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        "users edit",
        &args.user,
        Edit::<User> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, user| txn.edit_user(user),
            title: &title,
        },
    )
}

const DELETION: Words = Words {
    command: "users delete",
    which: "who is",
    goes: ("goes to", "go to"),
    is: ("now belongs to", "now belong to"),
    holds: ("belongs to the user", "belong to the user"),
    hint: "--move-to USER makes them another user's first",
};

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    deletion::delete(context, &DELETION, (&args.user, args.move_to.as_deref()), title)
}
