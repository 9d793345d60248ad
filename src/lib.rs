//! acquaint: contact management and segmentation on the command line, over one SQLite file.
//!
//! How a command runs: [`run`] parses the command line ([`cli`]), puts flags and environment together
//! ([`settings`]) and hands a [`context::Context`] to the command's function. It asks [`store`] for what
//! it reads, lets [`ops`] do what changes more than one table, and gives values to [`render`]. What a
//! value means is decided in [`domain`], which knows no database, no clock and no terminal; how bytes
//! become records is [`formats`]' business; [`ui`] alone touches the three streams.
//!
//! ```text
//! main -> lib -> cli -> ops -> store -> domain
//!                cli -> render -> domain      cli, ops -> formats -> domain
//!                cli -> ui
//! ```

pub mod cli;
pub mod context;
pub mod domain;
pub mod error;
pub mod formats;
pub mod ops;
pub mod render;
pub mod settings;
pub mod signals;
pub mod store;
pub mod ui;

use std::ffi::OsString;
use std::process::ExitCode;

use context::Context;
use error::Error;
use settings::Settings;
use ui::Ui;

/// Runs one command line to its end and returns the exit status of the process.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    if let Some(shell) = settings::completing_shell() {
        return cli::complete(&shell, args);
    }
    let parsed = match cli::parse(args) {
        Ok(parsed) => parsed,
        Err(error) => return cli::report_parse_error(&error),
    };
    if let Err(error) = signals::install() {
        Ui::plain().error(&Error::failure("cannot listen to signals").because(error));
        return ExitCode::from(1);
    }
    let settings = match Settings::new(&parsed.global, parsed.command.file_use()) {
        Ok(settings) => settings,
        Err(error) => {
            Ui::plain().error(&error);
            return ExitCode::from(error.kind.status());
        }
    };
    let context = Context::new(settings, parsed.beyond_cms);
    let started = std::time::Instant::now();
    let outcome = cli::dispatch(&context, parsed.command);
    context.ui.detail(&format!("{:.3} s", started.elapsed().as_secs_f64()));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            context.ui.error(&error);
            ExitCode::from(error.kind.status())
        }
    }
}
