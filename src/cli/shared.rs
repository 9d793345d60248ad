//! Arguments that many commands share, and the two ways to print a list: rows as they come, and a short
//! list that is sorted and cut in memory.

use std::cmp::Ordering;
use std::io::{BufWriter, Stdout};
use std::path::PathBuf;

use clap::Args;

use crate::context::Context;
use crate::domain::condition::{ConditionError, Errors};
use crate::domain::count::whole;
use crate::domain::moment::Moment;
use crate::domain::setting::DataSetting;
use crate::domain::text::{Needle, nearest};
use crate::domain::time::{DateFormat, Instant, Zone, parse_instant};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result, output_error};
use crate::ops::resolve::By;
use crate::render::caret::caret;
use crate::render::format::Format;
use crate::render::listing::{CsvStyle, Layout, ListingWriter};
use crate::render::record::write_record;
use crate::render::text::{plural, thousands};
use crate::store::Db;
use crate::ui::Ui;

/// A table on a terminal stops here and says so; a pipe never loses rows.
pub const TERMINAL_ROWS: u64 = 50;

/// A list of references on standard input may be so long: some ten million ids.
const REFERENCE_BYTES: u64 = 128 * 1024 * 1024;

/// How to print.
#[derive(Args, Debug, Clone, Default)]
#[command(next_help_heading = "Output")]
pub struct OutputArgs {
    /// Format of the output
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// The same as --format json
    #[arg(long)]
    pub json: bool,
    /// Columns, in this order
    #[arg(long, value_delimiter = ',', value_name = "FIELD,...")]
    pub fields: Vec<String>,
    /// No header line
    #[arg(long)]
    pub no_header: bool,
}

impl OutputArgs {
    /// The format asked for.
    pub fn format(&self) -> Format {
        if self.json { Format::Json } else { self.format.unwrap_or_default() }
    }

    /// How to lay out on this run's standard output.
    pub fn layout(&self, context: &Context, zone: Zone) -> Layout {
        Layout {
            format: self.format(),
            width: context.ui.width(),
            header: !self.no_header,
            zone,
            csv: CsvStyle::default(),
            escape_csv: context.ui.out_is_terminal(),
            colour: context.ui.color_out(),
        }
    }

    /// How to lay out a list there: its cells are cut where a person looks, and nowhere else.
    pub fn list_layout(&self, context: &Context, zone: Zone) -> Layout {
        Layout { width: context.ui.list_width(), ..self.layout(context, zone) }
    }

    /// The columns to print, as places in `all`: those of `--fields`; else a table shows `table`, the
    /// other formats everything. Unknown names are refused with the list of valid ones.
    pub fn select(&self, all: &[Column], table: &[&str]) -> Result<Vec<usize>> {
        self.refuse_html()?;
        let place = |name: &str| {
            let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
            let exactly = all.iter().position(|column| column.name == name);
            exactly
                .or_else(|| all.iter().position(|column| column.name == wanted))
                .ok_or_else(|| unknown_field(name, all))
        };
        if !self.fields.is_empty() {
            return self.fields.iter().map(|name| place(name)).collect();
        }
        match self.format() {
            Format::Table => table.iter().map(|name| place(name)).collect(),
            // Of a list of what happens to contacts, these are theirs.
            Format::Ids => {
                let place =
                    ["id", "contact_id"].iter().find_map(|id| all.iter().position(|one| one.name == *id));
                Ok(vec![place.unwrap_or(0)])
            }
            _ => Ok((0..all.len()).collect()),
        }
    }

    /// Refuses a page where there is none.
    pub fn refuse_html(&self) -> Result<()> {
        match self.format() {
            Format::Html => Err(Error::usage("--format html is for `contacts show` and `report`")
                .hint("other formats are table, json, jsonl, csv, tsv and ids")),
            _ => Ok(()),
        }
    }

    /// Refuses ids of a list whose rows have none that another command could take.
    pub fn refuse_ids(&self, rows: &str) -> Result<()> {
        match self.format() {
            Format::Ids => Err(Error::usage(format!("--format ids: {rows} have no ids"))
                .hint("--format csv and --format jsonl print all that is known of them")),
            _ => Ok(()),
        }
    }
}

/// A name that is no column.
pub fn unknown_field(name: &str, all: &[Column]) -> Error {
    let names: Vec<&str> = all.iter().map(|column| &*column.name).collect();
    Error::usage(format!("unknown field `{name}`"))
        .hint_opt(Error::did_you_mean(&nearest(name, names.iter().copied())))
        .hint(format!("fields are {}", names.join(", ")))
}

/// Which rows of a short list.
#[derive(Args, Debug, Clone, Default)]
pub struct ShortListArgs {
    /// Only rows that hold this text, without regard to case and accents
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// Order, for example name or contacts:desc
    #[arg(long, value_delimiter = ',', value_name = "FIELD[:desc],...")]
    pub sort: Vec<String>,
    #[command(flatten)]
    pub window: WindowArgs,
}

/// Which part of a list.
#[derive(Args, Debug, Clone, Default)]
pub struct WindowArgs {
    /// At most so many rows; 0 for all
    #[arg(long, value_name = "N", value_parser = whole::<u64>)]
    pub limit: Option<u64>,
    /// Leave out so many rows first
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true, value_parser = whole::<u64>)]
    pub offset: u64,
    /// Print only how many there are
    #[arg(long)]
    pub count: bool,
}

impl WindowArgs {
    /// How many rows to print at most: a table on a terminal stops at a screenful.
    pub fn limit(&self, context: &Context, format: Format) -> u64 {
        match self.limit {
            Some(0) => u64::MAX,
            Some(limit) => limit,
            None if format == Format::Table && context.ui.out_is_terminal() => TERMINAL_ROWS,
            None => u64::MAX,
        }
    }
}

/// A list on its way to standard output.
pub struct Listing<'a> {
    context: &'a Context,
    writer: ListingWriter<BufWriter<Stdout>>,
    selected: Vec<usize>,
}

impl<'a> Listing<'a> {
    /// Starts a list of these columns; `table` are the ones that a table shows by itself.
    pub fn new(
        context: &'a Context,
        output: &OutputArgs,
        zone: Zone,
        all: &[Column],
        table: &[&str],
    ) -> Result<Self> {
        let selected = output.select(all, table)?;
        let columns = selected.iter().map(|place| all[*place].clone()).collect();
        let writer = ListingWriter::new(context.ui.out(), columns, output.list_layout(context, zone));
        Ok(Listing { context, writer, selected })
    }

    /// Prints a row that has a value for every column there is.
    pub fn row(&mut self, values: &[Value<'_>]) -> Result<()> {
        let chosen: Vec<Value<'_>> = self.selected.iter().map(|place| values[*place].clone()).collect();
        self.writer.row(&chosen).map_err(output_error)
    }

    /// Prints a row that has values for the selected columns only.
    pub fn selected_row(&mut self, values: &[Value<'_>]) -> Result<()> {
        self.writer.row(values).map_err(output_error)
    }

    /// Ends the list. `total` is how many rows there would be without a window; a footer says so when
    /// the limit left some out after the first `offset`, and `nothing` is said of an empty list.
    pub fn finish(self, offset: u64, total: Option<u64>, nothing: &str) -> Result<()> {
        let shown = self.writer.finish().map_err(output_error)?.rows;
        match total {
            Some(0) => self.context.ui.say(nothing),
            Some(total) if offset.saturating_add(shown) < total => say_limited(self.context, shown, total),
            _ => {}
        }
        Ok(())
    }
}

/// Says under a list that there is more.
pub fn say_limited(context: &Context, shown: u64, total: u64) {
    let (shown, total) = (thousands(shown), thousands(total));
    context.ui.say(&format!("Showing {shown} of {total}; --limit 0 shows all."));
}

/// Prints a short list: filtered, sorted and cut in memory.
pub fn print_short_list(
    context: &Context,
    (list, output): (&ShortListArgs, &OutputArgs),
    zone: Zone,
    (all, table): (&[Column], &[&str]),
    mut rows: Vec<Vec<Value<'_>>>,
    noun: &str,
) -> Result<()> {
    if let Some(search) = &list.search {
        let needle = Needle::new(search);
        rows.retain(|row| row.iter().any(|value| matches!(value, Value::Text(text) if needle.is_in(text))));
    }
    for key in list.sort.iter().rev() {
        let (name, descending) = sort_key(key)?;
        let place =
            all.iter().position(|column| column.name == name).ok_or_else(|| unknown_field(&name, all))?;
        rows.sort_by(|a, b| in_order(&a[place], &b[place], descending));
    }
    let total = rows.len() as u64;
    if list.window.count {
        return context.ui.print(&format!("{total}\n"));
    }
    let limit = list.window.limit(context, output.format());
    let mut listing = Listing::new(context, output, zone, all, table)?;
    let skipped = usize::try_from(list.window.offset).unwrap_or(usize::MAX);
    for row in rows.iter().skip(skipped).take(usize::try_from(limit).unwrap_or(usize::MAX)) {
        listing.row(row)?;
    }
    listing.finish(list.window.offset, Some(total), &format!("No {noun}."))
}

/// What has no value comes last in both directions.
fn in_order(a: &Value<'_>, b: &Value<'_>, descending: bool) -> Ordering {
    match (a, b) {
        (Value::Null, _) | (_, Value::Null) => (*a == Value::Null).cmp(&(*b == Value::Null)),
        _ if descending => b.order(a),
        _ => a.order(b),
    }
}

/// `name` or `name:desc`.
pub fn sort_key(text: &str) -> Result<(String, bool)> {
    let (name, direction) = text.split_once(':').unwrap_or((text, "asc"));
    let descending = match direction.to_ascii_lowercase().as_str() {
        "asc" => false,
        "desc" => true,
        other => return Err(Error::usage(format!("`{other}` is no direction; use asc or desc"))),
    };
    Ok((name.trim().to_ascii_lowercase().replace('-', "_"), descending))
}

/// Prints one record in any format.
pub fn print_record(
    context: &Context,
    output: &OutputArgs,
    zone: Zone,
    all: &[Column],
    values: &[Value<'_>],
) -> Result<()> {
    let selected = match (output.fields.is_empty(), output.format()) {
        (true, Format::Ids | Format::Html) | (false, _) => output.select(all, &[])?,
        (true, _) => (0..all.len()).collect(),
    };
    let columns: Vec<Column> = selected.iter().map(|place| all[*place].clone()).collect();
    let chosen: Vec<Value<'_>> = selected.iter().map(|place| values[*place].clone()).collect();
    let mut out = context.ui.out();
    write_record(&mut out, &columns, &chosen, &output.layout(context, zone)).map_err(output_error)?;
    Ui::finish(out)
}

/// A file to write, or standard output.
#[derive(Args, Debug, Clone)]
pub struct OutputFileArgs {
    /// File to write; - is standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long)]
    pub overwrite: bool,
}

/// References as given; `-` reads them from standard input, one a line.
pub struct References<'a> {
    given: &'a [String],
    /// What standard input held, if it was asked for.
    text: String,
}

impl<'a> References<'a> {
    /// Reads standard input where it is meant.
    pub fn read(context: &Context, given: &'a [String]) -> Result<References<'a>> {
        let is_wanted = given.iter().any(|reference| reference == "-");
        let text = if is_wanted { context.ui.stdin_text(REFERENCE_BYTES)? } else { String::new() };
        Ok(References { given, text })
    }

    /// Each of them: millions are lent, not copied.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.given.iter().flat_map(|given| {
            let (argument, lines) =
                if given == "-" { (None, self.text.as_str()) } else { (Some(given.as_str()), "") };
            argument.into_iter().chain(lines.lines().map(str::trim).filter(|line| !line.is_empty()))
        })
    }
}

/// What the references of a list are.
#[derive(Args, Debug)]
pub struct ReferenceArgs {
    /// Each CONTACT is a value of this field: email, guid, id, or a unique one of your own
    #[arg(long, value_name = "FIELD", requires = "references")]
    by: Option<String>,
}

impl ReferenceArgs {
    /// Is a field named?
    pub fn is_given(&self) -> bool {
        self.by.is_some()
    }

    /// What they are in this database.
    pub fn of(&self, db: &Db) -> Result<By> {
        By::of(self.by.as_deref(), db)
    }
}

/// The terms of `--select` as `contacts list` is given them: there a shell parts `not` from its term.
pub fn selected_terms(given: &[String]) -> Vec<String> {
    let parts = |term: &String| match term.trim_start().split_once(char::is_whitespace) {
        Some((not, rest)) if not.eq_ignore_ascii_case("not") => {
            vec![not.to_owned(), rest.trim().to_owned()]
        }
        _ => vec![term.clone()],
    };
    given.iter().flat_map(parts).collect()
}

/// The moment that `--at` names, read in the zone of `now`; without it, `now`.
pub fn moment_at(at: Option<&str>, now: Moment) -> Result<Moment> {
    let Some(text) = at else { return Ok(now) };
    let at = parse_instant(text, &DateFormat::Iso, &now.zone)
        .map_err(|error| Error::usage(format!("--at {text}: {error}")))?;
    Ok(Moment::new(at, now.zone))
}

/// The moment that a flag names, read in the zone.
pub fn instant_of(flag: &str, text: &str, zone: Zone) -> Result<Instant> {
    parse_instant(text, &DateFormat::Iso, &zone).map_err(|error| {
        Error::usage(format!("{flag} `{text}`: {error}"))
            .hint(format!("for example {flag} 2026-03-20 or {flag} \"2026-03-20 15:00\""))
    })
}

/// The mistakes of a condition with their places marked, all of them at once.
pub fn condition_error(context: &Context, errors: &Errors) -> Error {
    let Some((first, rest)) = errors.list.split_first() else {
        return Error::usage("the condition is not clear");
    };
    let width = context.ui.width();
    let mark = |error: &ConditionError| {
        let span = error.span.start..error.span.end;
        let near = Error::did_you_mean(&error.suggestions).unwrap_or_default();
        caret(&errors.text, span, &near, width)
    };
    let mut whole = Error::usage(first.message.clone());
    whole.details.extend(mark(first).lines().map(str::to_owned));
    for error in rest {
        whole = whole.detail(error.message.clone());
        whole.details.extend(mark(error).lines().map(str::to_owned));
    }
    let hints: Vec<String> = errors.list.iter().filter_map(|error| error.hint.clone()).collect();
    for hint in hints {
        if !whole.hints.contains(&hint) {
            whole = whole.hint(hint);
        }
    }
    whole
}

/// A setting of the database in the form in which it is kept; `name` is how it was called.
pub fn setting_value(setting: DataSetting, name: &str, text: &str) -> Result<String> {
    setting.check(text).map_err(|error| {
        let hint =
            matches!(setting, DataSetting::NoteStamp).then(|| "for example '— {user}, {time}'".to_owned());
        Error::usage(format!("{name} `{text}`: {error}")).hint_opt(hint)
    })
}

/// The end of a narrating sentence that tells the way back.
pub fn undo_hint(operation: Option<crate::domain::id::OperationId>) -> String {
    operation.map_or(String::new(), |id| format!(". Undo with `acquaint db undo {id}`"))
}

/// `1 contact`, `3 contacts`.
pub fn contacts(number: i64) -> String {
    plural(number, "contact")
}

/// A change that changes nothing.
pub fn nothing_to_change(hint: &str) -> Error {
    Error::usage("there is nothing to change").hint(hint)
}
