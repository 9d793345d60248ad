//! `activities`: what contacts did, and the types of it.

mod delete;
mod import;
mod list;
mod log;
mod stats;
mod types;

use clap::{Args, Subcommand};

use crate::context::Context;
use crate::domain::activity::{Activity, DETAILS, detail_names};
use crate::domain::id::ContactId;
use crate::domain::names::NameList;
use crate::domain::time::{DateFormat, Instant, Zone, parse_instant};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::{activity, resolve};
use crate::store::{ActivityQuery, Db, StoreError};

/// What can be done with activities.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint help expressions` asks about activities in conditions")]
pub enum ActivitiesCommand {
    /// List activities: those of a contact newest first, all of them by contact and time
    List(list::ListArgs),
    /// Show an activity
    Show(list::ShowArgs),
    /// Log that a contact did something
    Log(log::LogArgs),
    /// Import activities from a CSV file
    Import(import::ImportArgs),
    /// Delete activities
    Delete(delete::DeleteArgs),
    /// Say what activities come to: by type, or by day, week or month
    Stats(Box<stats::StatsArgs>),
    /// List, add, change or delete activity types
    Types(types::TypesArgs),
}

/// Runs a command on activities.
pub fn run(context: &Context, command: ActivitiesCommand) -> Result<()> {
    match command {
        ActivitiesCommand::List(args) => list::list(context, &args),
        ActivitiesCommand::Show(args) => list::show(context, &args),
        ActivitiesCommand::Log(args) => log::run(context, &args),
        ActivitiesCommand::Import(args) => import::run(context, &args),
        ActivitiesCommand::Delete(args) => delete::run(context, &args),
        ActivitiesCommand::Stats(args) => stats::run(context, &args),
        ActivitiesCommand::Types(args) => types::run(context, args),
    }
}

/// Which activities.
#[derive(Args, Debug)]
struct NarrowArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    #[arg(value_name = "CONTACT")]
    contact: Option<String>,
    /// Only these types
    #[arg(long = "type", value_delimiter = ',', value_name = "ACTIVITY_TYPE,...")]
    types: Vec<String>,
    /// Not before this moment
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Not after this moment
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
}

impl NarrowArgs {
    /// What they mean in this database, with times in the zone.
    fn query(&self, db: &Db, zone: Zone) -> Result<ActivityQuery> {
        let contact = self.contact.as_deref().map(|text| resolve::contact(db, text)).transpose()?;
        let at = |flag, typed: &Option<String>| -> Result<Option<Instant>> {
            typed.as_deref().map(|typed| moment(flag, typed, zone)).transpose()
        };
        let types = self.types.iter().map(|name| Ok(activity::find_type(db, name)?.id));
        Ok(ActivityQuery {
            contact: contact.map(|contact| contact.id),
            types: types.collect::<Result<_>>()?,
            since: at("--since", &self.since)?,
            until: at("--until", &self.until)?,
        })
    }
}

/// The columns of a list, the details last.
fn columns() -> Vec<Column> {
    let first = [
        Column::number("id"),
        Column::number("contact_id"),
        Column::whole("email"),
        Column::text("type"),
        Column::whole("time"),
    ];
    first.into_iter().chain(detail_names().map(Column::text)).collect()
}

/// Activities as rows: with the names of their types and the addresses of their contacts.
struct Rows<'a> {
    db: &'a Db,
    types: NameList,
    /// Lists come contact by contact.
    last: Option<(ContactId, Option<String>)>,
}

impl<'a> Rows<'a> {
    fn new(db: &'a Db) -> std::result::Result<Rows<'a>, StoreError> {
        let mut types = NameList::default();
        for kind in db.activity_types()? {
            types.add(kind.id.0, &kind.name);
        }
        Ok(Rows { db, types, last: None })
    }

    /// Reads what the next row says of its contact.
    fn turn_to(&mut self, activity: &Activity) -> std::result::Result<(), StoreError> {
        if self.last.as_ref().is_none_or(|(contact, _)| *contact != activity.contact) {
            self.last = Some((activity.contact, self.db.email_of(activity.contact)?));
        }
        Ok(())
    }

    fn values<'v>(&'v self, activity: &'v Activity) -> Vec<Value<'v>> {
        let email = self.last.as_ref().and_then(|(_, email)| email.as_deref());
        let mut values = vec![
            Value::Integer(activity.id.0),
            Value::Integer(activity.contact.0),
            Value::opt_text(email),
            Value::opt_text(self.types.name(activity.kind.0)),
            Value::Instant(activity.time),
        ];
        values.extend(activity.details.iter().map(|detail| Value::opt_text(detail.as_deref())));
        values
    }
}

/// A moment as it is typed for a flag.
fn moment(flag: &str, typed: &str, zone: Zone) -> Result<Instant> {
    parse_instant(typed, &DateFormat::Iso, &zone).map_err(|error| {
        Error::usage(format!("{flag} `{typed}`: {error}"))
            .hint(format!("for example {flag} 2017-03-20 or {flag} \"2017-03-20 15:00\""))
    })
}

/// Details that are lent, in their order.
fn lent(details: &[Option<String>; DETAILS]) -> [Option<&str>; DETAILS] {
    std::array::from_fn(|place| details[place].as_deref())
}
