//! What every import from a file shares on the command line: the flags that say how the file is written and what
//! becomes of rejected rows, the file itself, and how the import ends.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::Args;

use crate::context::Context;
use crate::domain::import::ImportReport;
use crate::domain::time::DateFormat;
use crate::error::{Error, Kind, Result};
use crate::formats::csv::{CsvOptions, CsvReader, QuoteEscape, delimiter_by_name};
use crate::formats::digest::{Digest, Digesting};
use crate::formats::encoding::encoding_by_name;
use crate::ops::hand_over::Overwrite;
use crate::ops::import::rejects::RejectsTo;
use crate::ops::import::{MaxRejects, Opened, csv_error};
use crate::render::text::{count, escape};
use crate::store::Store;

/// How the file is written.
#[derive(Args, Debug, Clone)]
pub struct CsvArgs {
    /// Column separator: comma, semicolon, tab, pipe or a character [default: found out]
    #[arg(long, value_name = "CHAR")]
    pub delimiter: Option<String>,
    /// Encoding of the file, for example windows-1252 [default: found out]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// How a quote stands inside a quoted cell
    #[arg(long, value_enum, value_name = "HOW", default_value = "doubled")]
    quote_escape: QuoteEscapeArg,
    /// The file was exported with --spreadsheet-safe: take the guarding apostrophes away
    #[arg(long)]
    pub spreadsheet_safe: bool,
}

/// How a quote stands inside a quoted cell.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum QuoteEscapeArg {
    /// Doubled, as in ""
    Doubled,
    /// After a backslash, as in \"
    Backslash,
}

/// What becomes of rejected rows.
#[derive(Args, Debug, Clone)]
pub struct RejectArgs {
    /// File for rejected rows [default: NAME.rejects.csv in the current directory]
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Replace files that the import writes, such as that of --rejects, if they exist
    #[arg(long)]
    pub overwrite: bool,
    /// Import nothing when more rows than this are rejected
    #[arg(long, value_name = "N|P%", value_parser = parse_max_rejects)]
    max_rejects: Option<MaxRejects>,
    /// Import nothing when any row is rejected
    #[arg(long, conflicts_with = "max_rejects")]
    strict: bool,
}

impl CsvArgs {
    fn options(&self) -> Result<CsvOptions> {
        let delimiter = self.delimiter.as_deref().map(delimiter_by_name).transpose();
        let encoding = self.encoding.as_deref().map(encoding_by_name).transpose();
        Ok(CsvOptions {
            delimiter: delimiter.map_err(|error| Error::usage(format!("--delimiter: {error}")))?,
            encoding: encoding.map_err(|error| Error::usage(format!("--encoding: {error}")))?,
            quote_escape: match self.quote_escape {
                QuoteEscapeArg::Doubled => QuoteEscape::Doubled,
                QuoteEscapeArg::Backslash => QuoteEscape::Backslash,
            },
        })
    }
}

impl RejectArgs {
    /// Where rejected rows go; refused before anything is read when they cannot go there.
    pub fn rejects_to(&self, context: &Context, input: &Input) -> Result<RejectsTo> {
        let to = match &self.rejects {
            Some(path) if path.as_os_str() == "-" => {
                return Err(
                    Error::usage("rejected rows go to a file, not to standard output").hint("--rejects FILE")
                );
            }
            _ if context.settings.dry_run => RejectsTo::Nowhere,
            Some(path) => RejectsTo::File(path.clone(), Overwrite::from_flag(self.overwrite)),
            None => RejectsTo::Beside(input.stem.clone()),
        };
        if let RejectsTo::File(path, _) = &to {
            input.refuse_as_output("--rejects", path)?;
        }
        to.check(&Store::checked_path(context.settings.database()?)?)?;
        Ok(to)
    }

    /// When to give up.
    pub fn max_rejects(&self) -> Option<MaxRejects> {
        if self.strict { Some(MaxRejects::Rows(0)) } else { self.max_rejects }
    }
}

fn parse_max_rejects(text: &str) -> std::result::Result<MaxRejects, String> {
    let bad = || format!("`{text}` is neither a number of rows nor a percentage such as 5%");
    match text.strip_suffix('%') {
        Some(percent) => match percent.trim().parse::<f64>() {
            Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(MaxRejects::Share(percent / 100.0)),
            _ => Err(bad()),
        },
        None => text.trim().parse().map(MaxRejects::Rows).map_err(|_| bad()),
    }
}

/// `HEADER=FIELD`; which fields there are only the database knows.
pub fn parse_map(text: &str) -> std::result::Result<(String, String), String> {
    let (header, target) = text.rsplit_once('=').ok_or("it takes HEADER=FIELD")?;
    Ok((header.to_owned(), target.trim().to_owned()))
}

/// `FIELD=VALUE`, the same for every row.
pub fn parse_set(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes FIELD=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// Does the right side of `--map` leave the column alone?
pub fn is_ignored(target: &str) -> bool {
    matches!(target, "ignore" | "")
}

/// What `--date-format` says.
pub fn date_format(flag: Option<&str>) -> Result<Option<DateFormat>> {
    let format = flag.map(DateFormat::parse).transpose();
    format.map_err(|error| Error::usage(format!("--date-format: {error}")))
}

/// The input: where it comes from and how messages call it.
pub struct Input {
    path: PathBuf,
    /// As messages call it, escaped.
    pub name: String,
    /// For the name of the reject file.
    stem: String,
    /// Size and time of change, to notice that the file changes while it is read.
    before: Option<(u64, Option<SystemTime>)>,
    /// Bytes, when the size is known.
    pub size: Option<u64>,
}

/// What an import reads from.
pub type Source = Digesting<Box<dyn Read + Send>>;

impl Input {
    /// Opens a file or, for `-`, standard input, and reads its first rows.
    pub fn open(
        context: &Context,
        path: &Path,
        csv: &CsvArgs,
        digest: &Digest,
    ) -> Result<(Input, Opened<Source>)> {
        let (input, source) = source(context, path)?;
        let source = Digesting::new(source, digest);
        let reader =
            CsvReader::new(source, csv.options()?).map_err(|error| csv_error(&input.name, &error))?;
        let opened = Opened::new(reader, &input.name)?;
        Ok((input, opened))
    }

    /// From the size of the first rows; a stream that goes on is taken for a large one.
    pub fn expected_rows<R: Read + Send>(&self, opened: &Opened<R>) -> i64 {
        let sample = opened.sample().len() as u64;
        if opened.is_short() {
            return i64::try_from(sample).unwrap_or(i64::MAX);
        }
        let bytes: usize =
            opened.sample().iter().map(|row| row.iter().map(|cell| cell.len() + 1).sum::<usize>()).sum();
        match self.size {
            Some(size) => {
                i64::try_from(size.saturating_mul(sample) / (bytes as u64).max(1)).unwrap_or(i64::MAX)
            }
            None => i64::from(u16::MAX),
        }
    }

    /// Refuses a file to be written that is the one being read, however it is called.
    pub fn refuse_as_output(&self, flag: &str, path: &Path) -> Result<()> {
        let is_input = match (path.canonicalize(), self.path.canonicalize()) {
            (Ok(path), Ok(input)) => path == input,
            // What is not there is not the input, nor is any file a stream.
            _ => false,
        };
        if is_input {
            return Err(Error::usage(format!("{flag}: {} is the file that is being read", self.name))
                .hint(format!("{flag} ANOTHER_FILE; nothing was imported")));
        }
        Ok(())
    }

    /// Refuses to save what was read from a file that changed meanwhile.
    pub fn check_unchanged(&self) -> Result<()> {
        let Some(before) = &self.before else { return Ok(()) };
        if stamp(&self.path).as_ref() == Some(before) {
            return Ok(());
        }
        Err(Error::failure(format!("{} changed while it was being read", self.name))
            .hint("nothing was imported; run the command again"))
    }
}

fn stamp(path: &Path) -> Option<(u64, Option<SystemTime>)> {
    let meta = std::fs::metadata(path).ok()?;
    meta.is_file().then(|| (meta.len(), meta.modified().ok()))
}

/// Opens a file or, for `-`, standard input.
pub fn source(context: &Context, path: &Path) -> Result<(Input, Box<dyn Read + Send>)> {
    if path.as_os_str() == "-" {
        let name = "stdin".to_owned();
        let input = Input { path: path.into(), stem: name.clone(), name, before: None, size: None };
        return Ok((input, Box::new(context.ui.stdin())));
    }
    let name = escape(&path.to_string_lossy()).into_owned();
    let failed = |error: std::io::Error| Error::usage(format!("cannot read {name}")).because(error);
    let file = File::open(path).map_err(failed)?;
    let meta = file.metadata().map_err(failed)?;
    if meta.is_dir() {
        return Err(Error::usage(format!("cannot read {name}: it is a directory")).hint("name a file in it"));
    }
    let before = stamp(path);
    let stem = path.file_stem().map_or("import".into(), |stem| stem.to_string_lossy().into_owned());
    let size = meta.is_file().then_some(meta.len());
    Ok((Input { path: path.into(), name, stem, before, size }, Box::new(file)))
}

/// How an import with rejected rows ends. The counts have told it already; where they are not printed, one line does.
pub fn rejection(context: &Context, name: &str, report: &ImportReport) -> Error {
    if !context.settings.quiet {
        return Error::silent(Kind::Rejected);
    }
    let rows = count(report.rejected, "row is rejected", "rows are rejected");
    let at = report.rejects.as_ref().map_or(String::new(), |path| format!(" -> {}", path.display()));
    Error::rejected(format!("{name}: {rows}{at}"))
}

/// Nothing was imported: a database that was made for it is not left behind.
pub fn taken_back(context: &Context, store: Store, error: Error) -> Error {
    let path = store.path().display().to_string();
    // A file that could not be removed is an empty database, which does no harm.
    if store.withdraw().unwrap_or(false) {
        context.ui.say(&format!("Removed {} again.", escape(&path)));
    }
    error
}
