//! `report`: what the whole base comes to, on one page.

use std::io::Write as _;

use clap::{Args, ValueEnum};

use super::shared::OutputFileArgs;
use super::stale::{FreshArgs, say_if_stale};
use crate::context::Context;
use crate::domain::time::show::list;
use crate::error::{Error, Result, output_error};
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::ops::report::report;
use crate::render::html::report::report_page;
use crate::render::text::escape;
use crate::ui::Ui;

/// As what it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// A page for a browser, in one file
    #[default]
    Html,
    /// The numbers
    Json,
}

/// What `report` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint report --output report.html
  acquaint report --format json | jq .deliverability
  acquaint report --fresh -o report.html --overwrite

The page shows growth, deliverability, statuses, countries, ages, the sizes of groups over time, points, personas,
consents and newsletters. It needs no network and no script, prints well, and follows the browser into the dark.

See also: `acquaint contacts show --help` (--format html), `acquaint db stats`")]
pub struct ReportArgs {
    #[command(flatten)]
    file: OutputFileArgs,
    /// What is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "html")]
    format: ReportFormat,
    #[command(flatten)]
    fresh: FreshArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &ReportArgs) -> Result<()> {
    let to_file = args.file.output.as_ref().filter(|path| path.as_os_str() != "-");
    if to_file.is_none() && args.format == ReportFormat::Html && context.ui.out_is_terminal() {
        return Err(Error::usage("the report is a page for a browser, and no text for a terminal")
            .hint("write it to a file: --output report.html; or ask for numbers: --format json"));
    }
    let store = args.fresh.read(context)?;
    let moment = context.moment(&store)?;
    let report = report(&store, &moment)?;
    let text = match args.format {
        ReportFormat::Html => {
            let made = list(moment.now, &moment.zone);
            report_page(&report, &format!("acquaint, {}, {made}", store.path().display()))?
        }
        ReportFormat::Json => {
            let json = serde_json::to_string_pretty(&report);
            json.map_err(|error| Error::failure("the report could not be written").because(error))? + "\n"
        }
    };
    match to_file {
        None => {
            let mut out = context.ui.out();
            out.write_all(text.as_bytes()).map_err(output_error)?;
            Ui::finish(out)?;
        }
        Some(path) => {
            let overwrite = Overwrite::from_flag(args.file.overwrite);
            let mut file = HandOver::create(path, overwrite, Some(store.path()))?;
            file.write_all(text.as_bytes()).map_err(|error| file.failed(error))?;
            if context.settings.dry_run {
                drop(file);
                context.ui.say(&format!("Would write {}.", escape(&path.to_string_lossy())));
            } else {
                file.finish()?;
                context.ui.say(&format!("Wrote {}.", escape(&path.to_string_lossy())));
            }
        }
    }
    say_if_stale(context, &store)
}
