//! Deterministic CSV data for tests and benchmarks: contacts and all that belongs to them.
//!
//! Anybody can rerun a benchmark with the bytes it was written for, without a file of real
//! people. Rows are a function of the seed and their number; what was made is counted on the way,
//! so that an import can be held to it.

mod accounts;
mod activities;
mod activity_kinds;
mod agreements;
mod cli;
mod clock;
mod companies;
mod contacts;
mod country;
mod dirt;
mod draw;
mod job;
mod output;
mod places;
mod text;
mod truth;
mod words;
mod world;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, error::ErrorKind};

use crate::cli::{Cli, What};
use crate::job::Job;
use crate::output::Output;
use crate::truth::Truth;
use crate::world::World;

fn main() -> ExitCode {
    let cli = match Cli::try_parse().and_then(Cli::checked) {
        Ok(cli) => cli,
        Err(error) => return refuse(&error),
    };
    let world = World::new(&cli);
    if world.first_known.is_none() && cli.dirty < 100.0 && cli.needs_known_contacts() {
        let message =
            format!("no contact of {} survives an import; lower --dirty or raise --contacts", world.contacts);
        return refuse(&Cli::command().error(ErrorKind::ValueValidation, message));
    }
    match run(&cli, &world) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Nobody is left to tell when standard error is closed too.
            let _ = writeln!(io::stderr(), "generate: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Prints help, version or a usage error.
fn refuse(error: &clap::Error) -> ExitCode {
    // The exit code tells what happened even where nothing can be printed.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn run(cli: &Cli, world: &World) -> Result<(), String> {
    let file = cli.truth.as_ref().map(|path| {
        File::create(path).map_err(|error| format!("cannot write the truth file {}: {error}", path.display()))
    });
    let file = file.transpose()?;
    let out = Output::new(io::stdout(), cli.form());
    let mut job = Job { cli, world, out, truth: Truth::default() };
    match write_all(&mut job).and_then(|()| job.out.finish()) {
        Ok(()) => {}
        // A reader that has seen enough, like `head`, is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
        Err(error) => return Err(format!("cannot write to standard output: {error}")),
    }
    match file {
        Some(file) => job
            .truth
            .write(cli.what, cli.seed, BufWriter::new(file))
            .map_err(|error| format!("cannot write the truth file: {error}")),
        None => Ok(()),
    }
}

fn write_all<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    if job.cli.starts_with_mark() {
        job.out.byte_order_mark();
    }
    if !job.cli.no_header {
        let notes = if job.cli.notes && job.cli.what == What::Contacts { " notes" } else { "" };
        let columns = [columns(job.cli.what), notes].concat();
        let names: Vec<&[u8]> = columns.split(' ').map(str::as_bytes).collect();
        job.out.record(names.into_iter())?;
    }
    match job.cli.what {
        What::Contacts => contacts::write(job),
        What::Activities => activities::write(job),
        What::Consents => agreements::write_consents(job),
        What::Accounts => accounts::write(job),
        What::Subscriptions => agreements::write_subscriptions(job),
        What::Roles => accounts::write_roles(job),
    }
}

fn columns(what: What) -> &'static str {
    match what {
        What::Contacts => contacts::COLUMNS,
        What::Activities => activities::COLUMNS,
        What::Consents => agreements::CONSENT_COLUMNS,
        What::Accounts => accounts::COLUMNS,
        What::Subscriptions => agreements::SUBSCRIPTION_COLUMNS,
        What::Roles => accounts::ROLE_COLUMNS,
    }
}
