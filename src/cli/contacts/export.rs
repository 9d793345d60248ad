//! `contacts export`: every contact, or those a query selects, to a file or a stream.

use std::io::Write;

use clap::Args;

use super::list::{GroupArg, QueryArgs, Shown, refuse_elsewhere, shown};
use crate::cli::shared::{OutputArgs, OutputFileArgs};
use crate::cli::stale::{FreshArgs, say_if_query_is_stale};
use crate::context::Context;
use crate::domain::count::whole;
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::present::value_of;
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result, output_error};
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::ops::select::Query;
use crate::render::format::Format;
use crate::render::listing::{CsvStyle, Layout, ListingWriter, Summary};
use crate::render::text::{count, escape, plural};
use crate::store::Store;

/// What `contacts export` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts export -o contacts.csv
  acquaint contacts export country:DE --fields email,last_name > germany.csv
  acquaint contacts export --group \"Fair 2017\" -o fair.csv
  acquaint contacts export --format jsonl | jq -r .email
  acquaint contacts export --facts | acquaint evaluate --definitions d.json

Without --fields everything that an import can read back is written: importing the file again changes
nothing. A long export reads page by page and is not one snapshot; `acquaint db backup` makes one.

With --facts there is a line for each contact with its fields, and for each of its memberships, activities and
agreements (`acquaint help facts`), contacts in the order of their ids.

See also: `acquaint contacts import --help`, `acquaint contacts list --help`")]
pub struct ExportArgs {
    #[command(flatten)]
    pub(super) query: QueryArgs,
    #[command(flatten)]
    pub(super) group: GroupArg,
    /// At most so many contacts
    #[arg(long, value_name = "N", value_parser = whole::<u64>)]
    pub(super) limit: Option<u64>,
    /// Leave out so many contacts first
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true, value_parser = whole::<u64>)]
    pub(super) offset: u64,
    #[command(flatten)]
    pub(super) output: OutputArgs,
    #[command(flatten)]
    pub(super) fresh: FreshArgs,
    #[command(flatten)]
    pub(super) file: OutputFileArgs,
    /// Write all that recalculation reads of the contacts as JSON Lines, one a fact, for `acquaint evaluate`
    #[arg(long, conflicts_with_all = ["bom", "crlf", "spreadsheet_safe", "sort"])]
    facts: bool,
    /// Begin with a byte order mark, for spreadsheets
    #[arg(long)]
    bom: bool,
    /// End lines with CR LF
    #[arg(long)]
    crlf: bool,
    /// Guard cells that a spreadsheet would run as formulas with an apostrophe
    #[arg(long)]
    spreadsheet_safe: bool,
}

/// Runs the command.
pub fn run(context: &Context, args: &ExportArgs) -> Result<()> {
    if args.facts {
        return super::export_facts::run(context, args);
    }
    args.output.refuse_html()?;
    refuse_style_without_cells(args)?;
    let store = args.fresh.read(context)?;
    let moment = context.moment(&store)?;
    let names = args.query.names(&store)?;
    let fields = chosen(&args.output, names.fields)?;
    let query = args.query.query(context, &store, &names)?.within(args.group.find(&store)?);
    let read = fields.iter().filter_map(|one| match one {
        Shown::Field(field) => Some(*field),
        Shown::LookedUp(_) | Shown::Points => None,
    });
    let query = query.reading(&read.collect::<Vec<Field>>());
    say_if_query_is_stale(context, &store, &query)?;
    let to_file = args.file.output.as_ref().filter(|path| path.as_os_str() != "-");
    let layout = layout(context, args, moment.zone, to_file.is_some());
    let job = Job { args, store: &store, names, moment, fields, layout };
    let summary = match to_file {
        None => job.write(query, context.ui.out())?.1,
        Some(path) => {
            let overwrite = Overwrite::from_flag(args.file.overwrite);
            let (file, summary) = job.write(query, HandOver::create(path, overwrite, Some(store.path()))?)?;
            let did = if context.settings.dry_run {
                drop(file);
                "Would export"
            } else {
                file.finish()?;
                "Exported"
            };
            let (contacts, name) =
                (plural(summary.rows, "contact"), escape(&path.to_string_lossy()).into_owned());
            context.ui.say(&format!("{did} {contacts} to {name}."));
            summary
        }
    };
    if summary.formula_cells > 0 {
        let cells = count(summary.formula_cells, "cell", "cells");
        context
            .ui
            .say(&format!("{cells} would be read as formulas by a spreadsheet; see --spreadsheet-safe."));
    }
    Ok(())
}

/// Some flags say what CSV and TSV look like, and would do nothing in the other formats.
fn refuse_style_without_cells(args: &ExportArgs) -> Result<()> {
    let format = if args.output.json { Format::Json } else { args.output.format.unwrap_or(Format::Csv) };
    let flags = [("--bom", args.bom), ("--crlf", args.crlf), ("--spreadsheet-safe", args.spreadsheet_safe)];
    match flags.iter().find(|(_, given)| *given) {
        Some((flag, _)) if !matches!(format, Format::Csv | Format::Tsv) => {
            Err(Error::usage(format!("{flag} is for CSV and TSV")).hint("leave it out, or add --format csv"))
        }
        _ => Ok(()),
    }
}

/// The fields asked for; else every field that an import reads back.
fn chosen(output: &OutputArgs, known: Fields) -> Result<Vec<Shown>> {
    if output.fields.is_empty() && output.format() != Format::Ids {
        let stored = known.stored().filter(|field| known.edition().has_field(*field));
        return Ok(stored.map(Shown::Field).collect());
    }
    refuse_elsewhere(output, known)?;
    let all = shown(known, false);
    let columns: Vec<Column> = all.iter().map(|one| one.column()).collect();
    Ok(output.select(&columns, &[])?.into_iter().map(|place| all[place]).collect())
}

fn layout(context: &Context, args: &ExportArgs, zone: Zone, is_for_file: bool) -> Layout {
    let mut layout = args.output.list_layout(context, zone);
    layout.csv = CsvStyle { crlf: args.crlf, bom: args.bom, spreadsheet_safe: args.spreadsheet_safe };
    if args.output.format.is_none() && !args.output.json {
        layout.format = Format::Csv;
    }
    if is_for_file {
        layout.escape_csv = false;
        layout.width = None;
        layout.colour = false;
    }
    layout
}

struct Job<'a> {
    args: &'a ExportArgs,
    store: &'a Store,
    names: Names,
    moment: Moment,
    fields: Vec<Shown>,
    layout: Layout,
}

impl Job<'_> {
    /// Writes the contacts and gives the output back, flushed.
    fn write<W: Write + Send>(&self, mut query: Query, mut out: W) -> Result<(W, Summary)> {
        let columns: Vec<Column> = self.fields.iter().map(|one| one.column()).collect();
        let mut writer = ListingWriter::new(&mut out, columns, self.layout);
        let window = (self.args.offset, self.args.limit.unwrap_or(u64::MAX));
        let (fields, names, moment) = (&self.fields, &self.names, &self.moment);
        if fields.iter().any(|one| matches!(one, Shown::LookedUp(_))) {
            // What is looked up takes the database itself.
            query.walk(self.store, window, |contact| {
                let value = |one: &Shown| match one {
                    Shown::Field(field) => Ok(value_of(contact, *field, names, moment)),
                    Shown::LookedUp(one) => one.value(self.store, contact.id),
                    Shown::Points => Ok(Value::Null),
                };
                let values: Vec<Value<'_>> = fields.iter().map(value).collect::<Result<_>>()?;
                writer.row(&values).map_err(output_error)
            })?;
        } else {
            query.walk_ahead(self.store, window, |contact| {
                let value = |one: &Shown| match one {
                    Shown::Field(field) => value_of(contact, *field, names, moment),
                    Shown::LookedUp(_) | Shown::Points => Value::Null,
                };
                let values: Vec<Value<'_>> = fields.iter().map(value).collect();
                writer.row(&values).map_err(output_error)
            })?;
        }
        let summary = writer.finish().map_err(output_error)?;
        out.flush().map_err(output_error)?;
        Ok((out, summary))
    }
}
