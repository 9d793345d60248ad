//! `db log` and `db show`: what was changed, by whom, and whether it can be taken back.

use std::collections::HashMap;

use clap::Args;
use serde_json::{Value as Json, json};

use crate::cli::shared::{Listing, OutputArgs, WindowArgs, print_record};
use crate::context::Context;
use crate::domain::id::OperationId;
use crate::domain::text::Needle;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::undo;
use crate::render::format::Format;
use crate::store::{Db, Operation};

/// Operations read at a time; nothing is held open while they are printed.
const PAGE: usize = 200;

const FULL: &[Column] = &[
    Column::number("id"),
    Column::text("time"),
    Column::text("actor"),
    Column::text("command"),
    Column::text("summary"),
    Column::number("first_contact"),
    Column::number("last_contact"),
    Column::number("undoes"),
    Column::number("undone_by"),
    Column::text("final_because"),
];
/// What a person sees of them.
const SHORT: &[Column] =
    &[Column::number("op"), Column::text("when"), Column::text("who"), Column::text("what")];

/// What the command line says.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint db log --limit 10
  acquaint db log --search import
  acquaint db log --format jsonl | jq 'select(.actor == \"anna\")'

See also: `acquaint db show OP`, `acquaint db undo OP`")]
pub struct LogArgs {
    /// Only operations whose command, summary or actor holds this text
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What the command line says.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint db show 188
  acquaint db show 188 --json")]
pub struct ShowArgs {
    /// Number of the operation, as `db log` lists it
    #[arg(value_name = "OP")]
    operation: i64,
    #[command(flatten)]
    output: OutputArgs,
}

/// The full names of users by login name.
struct People(HashMap<String, String>);

impl People {
    fn load(db: &Db) -> Result<People> {
        let users = db.users()?;
        Ok(People(
            users
                .into_iter()
                .map(|user| (user.user_name.to_ascii_lowercase(), user.display_name().to_owned()))
                .collect(),
        ))
    }

    fn name<'a>(&'a self, actor: &'a str) -> &'a str {
        self.0.get(&actor.to_ascii_lowercase()).map_or(actor, String::as_str)
    }
}

fn number(id: Option<i64>) -> Value<'static> {
    id.map_or(Value::Null, Value::Integer)
}

fn full(operation: &Operation) -> Vec<Value<'_>> {
    vec![
        Value::Integer(operation.id.0),
        Value::Instant(operation.time),
        Value::text(&operation.actor),
        Value::text(&operation.command),
        Value::text(&operation.summary),
        number(operation.created.map(|(first, _)| first.0)),
        number(operation.created.map(|(_, last)| last.0)),
        number(operation.undoes.map(|id| id.0)),
        number(operation.undone_by.map(|id| id.0)),
        Value::opt_text(operation.final_because.as_deref()),
    ]
}

fn what(operation: &Operation) -> String {
    let mut text = operation.command.clone();
    if !operation.summary.is_empty() {
        text = format!("{text}: {}", operation.summary);
    }
    match operation.undone_by {
        Some(by) => format!("{text} [undone by {by}]"),
        None => text,
    }
}

fn short<'a>(operation: &'a Operation, people: &'a People) -> Vec<Value<'a>> {
    vec![
        Value::Integer(operation.id.0),
        Value::Instant(operation.time),
        Value::text(people.name(&operation.actor)),
        Value::owned(what(operation)),
    ]
}

/// Calls `each` for the operations that match, newest first, until it says to stop.
fn walk(db: &Db, search: Option<&Needle>, mut each: impl FnMut(&Operation) -> Result<bool>) -> Result<()> {
    let matches = |operation: &Operation| {
        search.is_none_or(|needle| {
            [&operation.command, &operation.summary, &operation.actor].iter().any(|text| needle.is_in(text))
        })
    };
    let mut before = None;
    loop {
        crate::signals::check()?;
        let page = db.operations(before, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        before = Some(last.id);
        for operation in page.iter().filter(|operation| matches(operation)) {
            if !each(operation)? {
                return Ok(());
            }
        }
    }
}

/// Prints the log.
pub fn list(context: &Context, args: &LogArgs) -> Result<()> {
    let store = context.read()?;
    let needle = args.search.as_deref().map(Needle::new);
    if args.window.count {
        let mut total = 0;
        walk(&store, needle.as_ref(), |_| {
            total += 1;
            Ok(true)
        })?;
        return context.ui.print(&format!("{total}\n"));
    }
    let people = People::load(&store)?;
    let for_people = args.output.format() == Format::Table;
    let columns: Vec<Column> =
        if for_people { FULL.iter().chain(SHORT).cloned().collect() } else { FULL.to_vec() };
    let mut listing =
        Listing::new(context, &args.output, context.zone(&store)?, &columns, &["op", "when", "who", "what"])?;
    let (mut skipped, mut printed) = (0, 0);
    let limit = args.window.limit(context, args.output.format());
    if limit > 0 {
        walk(&store, needle.as_ref(), |operation| {
            if skipped < args.window.offset {
                skipped += 1;
                return Ok(true);
            }
            let mut values = full(operation);
            if for_people {
                values.extend(short(operation, &people));
            }
            listing.row(&values)?;
            printed += 1;
            Ok(printed < limit)
        })?;
    }
    let total = match needle {
        None => Some(u64::try_from(store.operation_count()?).unwrap_or(0)),
        // How many more match is not known without reading them all.
        Some(_) => (printed == 0).then_some(0),
    };
    listing.finish(args.window.offset, total, "No operations.")
}

/// Prints one operation.
pub fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let operation = undo::find(&store, OperationId(args.operation))?;
    let counts = store.image_counts(&operation)?;
    let images: serde_json::Map<String, Json> =
        counts.iter().map(|count| (format!("{} {}", count.table, count.action), json!(count.rows))).collect();
    let obstacle = match undo::obstacle(&store, &operation, context.settings.now)? {
        Some(reason) => Some(reason),
        None => store.undo_conflict(&operation)?.as_ref().map(undo::conflict_text),
    };
    let mut columns = FULL.to_vec();
    let mut values = full(&operation);
    let mut add = |column: Column, value: Value<'static>| {
        columns.push(column);
        values.push(value);
    };
    add(Column::text("journal"), Value::Json(Json::Object(images)));
    add(Column::text("details"), operation.details.clone().map_or(Value::Null, Value::Json));
    add(Column::text("undoable"), Value::Bool(obstacle.is_none()));
    add(Column::text("not_undoable_because"), obstacle.map_or(Value::Null, Value::owned));
    print_record(context, &args.output, context.zone(&store)?, &columns, &values)
}
