//! SQL of the user's own: a connection that can only read, whatever is asked of it.
//!
//! Opening the file read-only is not enough: temporary tables, `ATTACH` and `VACUUM INTO` would still write
//! elsewhere. So an authorizer allows reading and a list of functions and nothing else, limits keep single
//! values small, and a progress handler ends what runs for too long. A result is streamed while its
//! statement is open, the only place where this is so: arbitrary SQL cannot be taken up again page by page.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Batch, Connection, Statement, ffi};
use thiserror::Error as ThisError;

use super::views::{self, View};
use super::{Access, StoreError, open};
use crate::domain::text::nearest;
use crate::domain::value::Value;
use crate::signals;

/// The longest value, in bytes, and the longest statement.
const LIMITS: [(Limit, i32); 9] = [
    (Limit::SQLITE_LIMIT_LENGTH, 10_000_000),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (Limit::SQLITE_LIMIT_COLUMN, 1_000),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 200),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 100),
    (Limit::SQLITE_LIMIT_VDBE_OP, 1_000_000),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 1_000),
    // Only here: VACUUM needs one.
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
];

/// Virtual-machine steps between two looks at the clock.
const PROGRESS_STEPS: i32 = 5_000;

/// What may be called: it reads its arguments and nothing else, and what it makes stays within the limits.
const FUNCTIONS: &str = "-> ->> abs avg char coalesce concat concat_ws count cume_dist current_date \
    current_time current_timestamp date datetime dense_rank first_value format glob group_concat hex if \
    ifnull iif instr json json_array json_array_length json_error_position json_extract json_group_array \
    json_group_object json_insert json_object json_patch json_pretty json_quote json_remove json_replace \
    json_set json_type json_valid julianday lag last_value lead length like likelihood likely lower ltrim \
    max median min nth_value ntile nullif octet_length percent_rank printf quote random rank replace round \
    row_number rtrim sign soundex sqlite_version strftime string_agg substr substring sum time timediff \
    total trim typeof unhex unicode unistr unistr_quote unixepoch unlikely upper";

/// Tables that SQLite itself provides and that tell nothing but the schema and the parts of a JSON text.
const BUILT_IN_TABLES: [&str; 6] =
    ["sqlite_schema", "sqlite_master", "sqlite_temp_schema", "sqlite_temp_master", "json_each", "json_tree"];

/// The words that begin a statement which does not read.
const WRITING_WORDS: &str = "alter analyze attach begin commit create delete detach drop end insert pragma \
    reindex release replace rollback savepoint update vacuum";

/// Why a query gives no result.
#[derive(Debug, ThisError)]
#[allow(missing_docs)]
pub enum QueryError {
    #[error("the query is empty")]
    Empty,
    #[error("one statement only")]
    Several,
    #[error("only reads are allowed")]
    OnlyReads,
    #[error("the function {0} is not allowed")]
    Function(String),
    #[error("reading {0} is not allowed")]
    Table(String),
    /// What SQLite says, and the byte of the query at which it says so.
    #[error("{message}")]
    Sql { message: String, place: Option<usize> },
    #[error("a value of the query is longer than 10 MB, or the query longer than 1 MB")]
    TooLong,
    #[error("stopped after {} s", .0.as_secs())]
    Timeout(Duration),
    #[error("the query has a parameter without a name")]
    Unnamed,
    #[error("there is no value for the parameter `{0}`")]
    NoValue(String),
    #[error("the query has no parameter `{name}`")]
    NoParameter { name: String, nearest: Vec<String> },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What the authorizer did not allow.
enum Denied {
    Write,
    Function(String),
    Table(String),
}

/// The time that a query may still take. Waiting for the reader of the result does not count.
struct Deadline {
    begun: Instant,
    millis: AtomicU64,
}

impl Deadline {
    fn has_passed(&self) -> bool {
        self.begun.elapsed().as_millis() > u128::from(self.millis.load(Ordering::Relaxed))
    }

    fn extend(&self, by: Duration) {
        self.millis.fetch_add(u64::try_from(by.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

/// A connection for one query.
pub struct Query {
    conn: Connection,
    views: Vec<View>,
    denied: Arc<Mutex<Option<Denied>>>,
    deadline: Arc<Deadline>,
    timeout: Duration,
}

impl Query {
    /// Opens the database at `path` for a query that may take `timeout`.
    pub fn open(path: &Path, patience: Duration, timeout: Duration) -> Result<Query, StoreError> {
        let (mut conn, _) = open::open(&open::checked_path(path)?, Access::Read, patience)?;
        let views = views::create(&conn)?;
        let readable = readable_tables(&conn, &views)?;
        for (limit, value) in LIMITS {
            conn.set_limit(limit, value)?;
        }
        let millis = u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX);
        let deadline = Arc::new(Deadline { begun: Instant::now(), millis: AtomicU64::new(millis) });
        let watched = Arc::clone(&deadline);
        conn.progress_handler(
            PROGRESS_STEPS,
            Some(move || signals::received().is_some() || watched.has_passed()),
        )?;
        let denied = Arc::new(Mutex::new(None));
        conn.authorizer(Some(authorizer(readable, Arc::clone(&denied))))?;
        Ok(Query { conn, views, denied, deadline, timeout })
    }

    /// The views that may be queried.
    pub fn views(&self) -> &[View] {
        &self.views
    }

    /// Runs the only statement of `sql`. `begin` is told the names of the columns, as they are, before
    /// `row` is handed the values of each row.
    pub fn run<S, E: From<QueryError>>(
        &self,
        sql: &str,
        parameters: &[(String, String)],
        begin: impl FnOnce(&[&str]) -> Result<S, E>,
        mut row: impl FnMut(&mut S, &[Value<'_>]) -> Result<(), E>,
    ) -> Result<S, E> {
        let mut statement = self.prepare(sql)?;
        bind(&mut statement, parameters)?;
        let mut state = begin(&statement.column_names().collect::<Vec<_>>())?;
        let count = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(read) = rows.next().map_err(|error| self.failed(error, sql))? {
            let values: Result<Vec<_>, _> = (0..count).map(|place| read.get_ref(place).map(value)).collect();
            let values = values.map_err(|error| self.failed(error, sql))?;
            let handed = Instant::now();
            row(&mut state, &values)?;
            self.deadline.extend(handed.elapsed());
        }
        Ok(state)
    }

    fn prepare(&self, sql: &str) -> Result<Statement<'_>, QueryError> {
        let failed = |error| match first_word(sql) {
            word if WRITING_WORDS.split(' ').any(|writing| writing == word) => QueryError::OnlyReads,
            _ => self.failed(error, sql),
        };
        if let Some(place) = sql.find('\0') {
            return Err(QueryError::Sql { message: "the query holds a NUL".to_owned(), place: Some(place) });
        }
        let mut batch = Batch::new(&self.conn, sql);
        let Some(statement) = batch.next().map_err(failed)? else { return Err(QueryError::Empty) };
        if batch.next().map_err(failed)?.is_some() {
            return Err(QueryError::Several);
        }
        if !statement.readonly() || statement.column_count() == 0 {
            return Err(QueryError::OnlyReads);
        }
        Ok(statement)
    }

    /// What an error of SQLite means here. What the authorizer refused is not in the error itself.
    fn failed(&self, error: rusqlite::Error, sql: &str) -> QueryError {
        match self.denied.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(Denied::Write) => return QueryError::OnlyReads,
            Some(Denied::Function(name)) => return QueryError::Function(name),
            Some(Denied::Table(name)) => return QueryError::Table(name),
            None => {}
        }
        match error {
            rusqlite::Error::SqlInputError { msg, sql: rest, offset, .. } => {
                let before = sql.len().saturating_sub(rest.len());
                let place = usize::try_from(offset).ok().map(|offset| before + offset);
                QueryError::Sql { message: msg, place }
            }
            rusqlite::Error::SqliteFailure(failure, message) => match failure.extended_code & 0xff {
                ffi::SQLITE_INTERRUPT if signals::received().is_none() => QueryError::Timeout(self.timeout),
                ffi::SQLITE_TOOBIG => QueryError::TooLong,
                ffi::SQLITE_AUTH => QueryError::OnlyReads,
                ffi::SQLITE_ERROR | ffi::SQLITE_MISMATCH | ffi::SQLITE_RANGE => {
                    let message = message.unwrap_or_else(|| failure.to_string());
                    // The one mistake that is common and for which SQLite knows no place.
                    let table = message.strip_prefix("no such table: ");
                    let place = table.and_then(|name| sql.find(name.rsplit('.').next().unwrap_or(name)));
                    QueryError::Sql { message, place }
                }
                _ => StoreError::Sqlite(rusqlite::Error::SqliteFailure(failure, message)).into(),
            },
            other => StoreError::Sqlite(other).into(),
        }
    }
}

fn value(value: ValueRef<'_>) -> Value<'_> {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(bytes) => Value::Text(String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => {
            use std::fmt::Write;
            let mut hex = String::with_capacity(2 * bytes.len());
            for byte in bytes {
                write!(hex, "{byte:02x}").expect("writing to a string cannot fail");
            }
            Value::owned(hex)
        }
    }
}

/// Every table of the database, every view, and the harmless ones that come with SQLite.
fn readable_tables(conn: &Connection, views: &[View]) -> Result<HashSet<String>, StoreError> {
    let mut statement = conn.prepare("SELECT lower(name) FROM main.sqlite_schema WHERE type = 'table'")?;
    let mut names = statement.query_map([], |row| row.get(0))?.collect::<Result<HashSet<String>, _>>()?;
    names.extend(views.iter().map(|view| view.name.to_owned()));
    names.extend(BUILT_IN_TABLES.map(str::to_owned));
    Ok(names)
}

fn authorizer(
    readable: HashSet<String>,
    denied: Arc<Mutex<Option<Denied>>>,
) -> impl for<'r> FnMut(AuthContext<'r>) -> Authorization + Send + 'static {
    let functions: HashSet<&str> = FUNCTIONS.split_whitespace().chain(views::FUNCTIONS).collect();
    move |context| {
        let refusal = match context.action {
            AuthAction::Select | AuthAction::Recursive => return Authorization::Allow,
            // Without a column it is asked for every name after FROM, those of WITH included.
            AuthAction::Read { column_name: "", .. } => return Authorization::Allow,
            AuthAction::Read { table_name, .. } if readable.contains(&table_name.to_ascii_lowercase()) => {
                return Authorization::Allow;
            }
            AuthAction::Function { function_name }
                if functions.contains(&*function_name.to_ascii_lowercase()) =>
            {
                return Authorization::Allow;
            }
            AuthAction::Read { table_name, .. } => Denied::Table(table_name.to_owned()),
            AuthAction::Function { function_name: "load_extension" } => Denied::Write,
            AuthAction::Function { function_name } => Denied::Function(function_name.to_owned()),
            _ => Denied::Write,
        };
        denied.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(refusal);
        Authorization::Deny
    }
}

/// Gives each parameter its value. A value that is written as SQLite writes a number is one; in a comparison
/// with a column of text SQLite makes it that text again.
fn bind(statement: &mut Statement<'_>, parameters: &[(String, String)]) -> Result<(), QueryError> {
    let mut wanted = Vec::with_capacity(statement.parameter_count());
    for place in 1..=statement.parameter_count() {
        let name = statement.parameter_name(place).filter(|name| !name.starts_with('?'));
        wanted.push(name.ok_or(QueryError::Unnamed)?[1..].to_owned());
    }
    if let Some((name, _)) = parameters.iter().find(|(name, _)| !wanted.contains(name)) {
        let nearest = nearest(name, wanted.iter().map(String::as_str)).into_iter().map(str::to_owned);
        return Err(QueryError::NoParameter { name: name.clone(), nearest: nearest.collect() });
    }
    for (place, name) in wanted.iter().enumerate() {
        let given = parameters.iter().rev().find(|(given, _)| given == name);
        let (_, text) = given.ok_or_else(|| QueryError::NoValue(name.clone()))?;
        let bound = match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(number), _) if number.to_string() == *text => statement.raw_bind_parameter(place + 1, number),
            (_, Ok(number)) if number.is_finite() && format!("{number:?}") == *text => {
                statement.raw_bind_parameter(place + 1, number)
            }
            _ => statement.raw_bind_parameter(place + 1, text),
        };
        bound.map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::TooBig) => QueryError::TooLong,
            _ => StoreError::Sqlite(error).into(),
        })?;
    }
    Ok(())
}

/// The first word of a statement, after blanks and comments, in lower case.
fn first_word(sql: &str) -> String {
    let mut rest = sql.trim_start_matches(|c: char| c.is_whitespace() || c == ';');
    loop {
        rest = match (rest.strip_prefix("--"), rest.strip_prefix("/*")) {
            (Some(comment), _) => comment.split_once('\n').map_or("", |(_, after)| after),
            (_, Some(comment)) => comment.split_once("*/").map_or("", |(_, after)| after),
            (None, None) => break,
        }
        .trim_start();
    }
    rest.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_stands_after_blanks_and_comments() {
        for (sql, word) in [
            (" ; \n SELECT 1", "select"),
            ("-- select\n/* more */ Delete from contacts", "delete"),
            ("-- nothing else", ""),
            ("/* open", ""),
            ("(select 1)", ""),
        ] {
            assert_eq!(first_word(sql), word, "{sql}");
        }
    }
}
