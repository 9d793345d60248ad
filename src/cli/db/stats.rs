//! `db stats`: how much of everything.

use std::fs;
use std::path::Path;

use clap::Args;

use crate::cli::shared::{OutputArgs, print_record};
use crate::context::Context;
use crate::domain::value::{Column, Value};
use crate::error::Result;

/// What the command line says.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint db stats                                  everything
  acquaint db stats --json | jq .contacts            one number for a script
  acquaint db stats --fields database_bytes,free_pages --format csv")]
pub struct StatsArgs {
    #[command(flatten)]
    output: OutputArgs,
}

fn file_size(database: &Path, suffix: &str) -> Value<'static> {
    let mut name = database.as_os_str().to_owned();
    name.push(suffix);
    let bytes = fs::metadata(Path::new(&name)).map_or(0, |meta| meta.len());
    Value::Integer(i64::try_from(bytes).unwrap_or(i64::MAX))
}

/// Prints the record.
pub fn run(context: &Context, args: &StatsArgs) -> Result<()> {
    let store = context.read()?;
    let footprint = store.footprint()?;
    let mut columns = vec![Column::whole("path"), Column::number("schema")];
    let mut values =
        vec![Value::owned(store.path().display().to_string()), Value::Integer(i64::from(footprint.schema))];
    let mut add = |column: Column, value: Value<'static>| {
        columns.push(column);
        values.push(value);
    };
    for (table, rows) in &footprint.rows {
        let name = if *table == "journal" { "journal_rows" } else { table };
        add(Column::number(name), Value::Integer(*rows));
    }
    add(Column::number("journal_bytes"), Value::Integer(footprint.journal_bytes));
    add(Column::number("database_bytes"), file_size(store.path(), ""));
    add(Column::number("wal_bytes"), file_size(store.path(), "-wal"));
    add(Column::number("page_size"), Value::Integer(footprint.page_size));
    add(Column::number("pages"), Value::Integer(footprint.pages.0));
    add(Column::number("free_pages"), Value::Integer(footprint.pages.1));
    let moment = |moment: Option<_>| moment.map_or(Value::Null, Value::Instant);
    add(Column::text("oldest_operation"), moment(footprint.log.map(|(oldest, _)| oldest)));
    add(Column::text("newest_operation"), moment(footprint.log.map(|(_, newest)| newest)));
    print_record(context, &args.output, context.zone(&store)?, &columns, &values)
}
