//! `db query`: SQL of the user's own, which can only read, and the views it is meant for.

use std::collections::HashSet;
use std::time::Duration;

use clap::Args;

use crate::cli::shared::{Listing, OutputArgs};
use crate::context::Context;
use crate::domain::text::nearest;
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::render::caret::caret;
use crate::store::{Query, QueryError};

/// Standard input is read a little further than a query may be long.
const QUERY_BYTES: u64 = 4_000_000;

const VIEW_COLUMNS: [Column; 3] = [Column::whole("view"), Column::whole("column"), Column::whole("type")];

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "The query reads views with stable names, contacts, notes, agreements, consents, statuses, users and
more; --views lists them with their columns. In them countries, states, statuses and owners are
names, moments RFC 3339 text in UTC, yes and no 1 and 0, decimals floating-point numbers (exact up
to 15 digits; `contacts list` shows them exactly). The tables behind them are main.contacts
and so on; they may change between versions. Nothing can be written, attached or loaded.

Examples:
  acquaint db query \"select country, count(*) from contacts group by country\"
  acquaint db query --param c=Boston \"select id from contacts where city = :c\"
  acquaint db query - --format csv < report.sql > report.csv
  acquaint db query --views

See also: `acquaint contacts list --help` for conditions without SQL"
)]
pub struct QueryArgs {
    /// One statement of SQL; - reads it from standard input
    #[arg(value_name = "SQL", required_unless_present = "views")]
    sql: Option<String>,
    /// Value of a parameter that the query calls :NAME, never part of its text
    #[arg(long = "param", value_name = "NAME=VALUE", value_parser = parameter)]
    parameters: Vec<(String, String)>,
    /// Stop when it takes longer
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    timeout: u32,
    /// List the views and their columns
    #[arg(long, conflicts_with_all = ["sql", "parameters"])]
    views: bool,
    #[command(flatten)]
    output: OutputArgs,
}

fn parameter(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes NAME=VALUE")?;
    let name = name.trim_start_matches([':', '@', '$']);
    if name.is_empty() {
        return Err("the name is empty".to_owned());
    }
    Ok((name.to_owned(), value.to_owned()))
}

/// Prints the result, or the views.
pub fn run(context: &Context, args: &QueryArgs) -> Result<()> {
    let sql = match args.sql.as_deref() {
        Some("-") => Some(context.ui.stdin_text(QUERY_BYTES)?),
        given => given.map(str::to_owned),
    };
    let timeout = Duration::from_secs(args.timeout.into());
    let query = Query::open(context.settings.database()?, context.settings.wait, timeout)?;
    match sql {
        None => print_views(context, &args.output, &query),
        Some(sql) => print(context, args, &query, &sql),
    }
}

fn print_views(context: &Context, output: &OutputArgs, query: &Query) -> Result<()> {
    let table = ["view", "column", "type"];
    let mut listing = Listing::new(context, output, Zone::Utc, &VIEW_COLUMNS, &table)?;
    for view in query.views() {
        for column in &view.columns {
            listing.row(&[Value::text(view.name), Value::text(&column.name), Value::text(column.kind)])?;
        }
    }
    listing.finish(0, None, "")
}

/// A result on its way out. How a column is laid out is seen from its first value.
struct QueryOutput<'a> {
    context: &'a Context,
    output: &'a OutputArgs,
    names: Vec<String>,
    listing: Option<Listing<'a>>,
    rows: u64,
}

/// Why the printing of a query ended early.
enum Stopped {
    Query(QueryError),
    Output(Error),
}

impl From<QueryError> for Stopped {
    fn from(error: QueryError) -> Stopped {
        Stopped::Query(error)
    }
}

impl<'a> QueryOutput<'a> {
    fn listing(&self, first: Option<&[Value<'_>]>) -> Result<Listing<'a>> {
        let layout_of = |(place, name): (usize, &String)| {
            let number = first.is_some_and(|row| matches!(row[place], Value::Integer(_) | Value::Real(_)));
            let layout = if number { Column::number("") } else { Column::text("") };
            layout.named(name.clone())
        };
        let all: Vec<Column> = self.names.iter().enumerate().map(layout_of).collect();
        let table: Vec<&str> = self.names.iter().map(String::as_str).collect();
        Listing::new(self.context, self.output, Zone::Utc, &all, &table)
    }

    fn row(&mut self, values: &[Value<'_>]) -> Result<()> {
        self.rows += 1;
        let listing = match &mut self.listing {
            Some(listing) => listing,
            None => {
                let listing = self.listing(Some(values))?;
                self.listing.insert(listing)
            }
        };
        listing.row(values)
    }

    fn finish(mut self) -> Result<()> {
        let listing = match self.listing.take() {
            Some(listing) => listing,
            None => self.listing(None)?,
        };
        listing.finish(0, Some(self.rows), "No rows.")
    }
}

fn print(context: &Context, args: &QueryArgs, query: &Query, sql: &str) -> Result<()> {
    let begin = |names: &[&str]| {
        Ok(QueryOutput { context, output: &args.output, names: unrepeated(names), listing: None, rows: 0 })
    };
    query
        .run(sql, &args.parameters, begin, |result, values| result.row(values).map_err(Stopped::Output))
        .map_err(|stopped| match stopped {
            Stopped::Query(error) => query_error(context, (sql, query), error),
            Stopped::Output(error) => error,
        })?
        .finish()
}

/// The names of the columns; one that repeats gets a number, so that an object has a key for each.
fn unrepeated(names: &[&str]) -> Vec<String> {
    let given: HashSet<&str> = names.iter().copied().collect();
    let mut taken: HashSet<String> = HashSet::new();
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        let mut unique = (*name).to_owned();
        let mut number = 1;
        while taken.contains(&unique) || (number > 1 && given.contains(unique.as_str())) {
            number += 1;
            unique = format!("{name}_{number}");
        }
        taken.insert(unique.clone());
        found.push(unique);
    }
    found
}

fn query_error(context: &Context, (sql, query): (&str, &Query), error: QueryError) -> Error {
    let message = error.to_string();
    match error {
        QueryError::Store(error) => error.into(),
        QueryError::Timeout(_) => {
            Error::failure(message).hint("--timeout SECONDS lets it run longer; the output is not complete")
        }
        QueryError::Sql { message, place } => sql_error(context, (sql, query), &message, place),
        QueryError::OnlyReads => Error::usage(message).hint(
            "the query has to be a SELECT; `acquaint contacts edit` and the other commands change data",
        ),
        QueryError::Several => Error::usage(message).hint("run the others by themselves"),
        QueryError::NoValue(name) => Error::usage(message).hint(format!("--param {name}=VALUE gives it one")),
        QueryError::Unnamed => Error::usage(message).hint("call it :name and give --param name=VALUE"),
        QueryError::NoParameter { nearest, .. } => {
            Error::usage(message).hint_opt(Error::did_you_mean(&nearest))
        }
        QueryError::Empty | QueryError::Function(_) | QueryError::Table(_) | QueryError::TooLong => {
            Error::usage(message)
        }
    }
}

/// What SQLite says of a query, with the place marked and what may have been meant.
fn sql_error(context: &Context, (sql, query): (&str, &Query), message: &str, place: Option<usize>) -> Error {
    let mut error = Error::usage(format!("the query: {message}"));
    if let Some(place) = place {
        let (line, within) = line_at(sql, place);
        let end = within + word_length(&line[within..]);
        let marked = caret(line, within..end, "", context.ui.width());
        error.details.extend(marked.lines().map(str::to_owned));
    }
    let names = || query.views().iter().map(|view| view.name);
    let near = match message.strip_prefix("no such table: ") {
        Some(table) => Error::did_you_mean(&nearest(table, names())),
        None if message.starts_with("no such column: ") => None,
        None => return error,
    };
    error.hint_opt(near).hint("`acquaint db query --views` lists the views and their columns")
}

/// The line of a text that holds a byte, and where in the line it is.
fn line_at(text: &str, place: usize) -> (&str, usize) {
    let place = (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = text[..place].rfind('\n').map_or(0, |at| at + 1);
    let end = text[place..].find('\n').map_or(text.len(), |at| place + at);
    (
        text[start..end].trim_end_matches('\r'),
        (place - start).min(text[start..end].trim_end_matches('\r').len()),
    )
}

/// The bytes of the word at the beginning of a text, for the carets.
fn word_length(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_repeat_are_numbered_past_those_that_are_there() {
        assert_eq!(unrepeated(&["id", "id", "id_2", "id"]), ["id", "id_3", "id_2", "id_4"]);
        assert_eq!(unrepeated(&["", "", "a\n"]), ["", "_2", "a\n"]);
    }

    #[test]
    fn the_line_of_a_place_is_found_wherever_it_is() {
        let text = "select\r\n  é frm\n";
        for (place, line, within) in
            [(0, "select", 0), (8, "  é frm", 0), (11, "  é frm", 2), (13, "  é frm", 5), (99, "", 0)]
        {
            assert_eq!(line_at(text, place), (line, within), "{place}");
        }
    }
}
