//! `db`: the database itself: made, looked after, copied, and its changes taken back.

mod backup;
mod check;
pub mod edition;
mod init;
mod log;
mod maintain;
mod query;
mod restore;
mod stats;
mod undo;

use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use clap::Subcommand;

use crate::cli::change::nobody_asked;
use crate::context::Context;
use crate::error::{Error, Result, output_error};
use crate::render::text::escape;
use crate::store::{Access, Store};
use crate::ui::Ui;

/// The verbs.
#[derive(Subcommand, Debug)]
pub enum DbCommand {
    /// Create the database, or change its settings
    Init(init::InitArgs),
    /// Say which edition the database has, or switch to the other one
    Edition(edition::EditionArgs),
    /// Print where the database is
    #[command(after_help = "Examples:
  acquaint db path                 the database in use
  ls -l \"$(acquaint db path)\"*     the file, and what SQLite keeps beside it")]
    Path,
    /// Count what is in the database
    Stats(stats::StatsArgs),
    /// Look for damage and for values that should not be there
    Check(check::CheckArgs),
    /// Write a checked copy of the database, with its checksum
    Backup(backup::BackupArgs),
    /// Put a backup in the place of the database
    Restore(restore::RestoreArgs),
    /// Bring a database of an older acquaint up to date
    Migrate(maintain::MigrateArgs),
    /// Ask the database in SQL, reading only
    Query(query::QueryArgs),
    /// Give unused space back to the file system
    Vacuum(maintain::VacuumArgs),
    /// List what was changed, newest first
    #[command(visible_alias = "list", alias = "ls")]
    Log(log::LogArgs),
    /// Show one operation of the log
    Show(log::ShowArgs),
    /// Take changes back
    Undo(undo::UndoArgs),
}

/// Calls the function of the verb.
pub fn run(context: &Context, command: DbCommand) -> Result<()> {
    match command {
        DbCommand::Init(args) => init::run(context, &args),
        DbCommand::Edition(args) => edition::run(context, &args),
        DbCommand::Path => print_path(context),
        DbCommand::Stats(args) => stats::run(context, &args),
        DbCommand::Check(args) => check::run(context, &args),
        DbCommand::Backup(args) => backup::run(context, &args),
        DbCommand::Restore(args) => restore::run(context, &args),
        DbCommand::Migrate(args) => maintain::migrate(context, &args),
        DbCommand::Query(args) => query::run(context, &args),
        DbCommand::Vacuum(args) => maintain::vacuum(context, &args),
        DbCommand::Log(args) => log::list(context, &args),
        DbCommand::Show(args) => log::show(context, &args),
        DbCommand::Undo(args) => undo::run(context, &args),
    }
}

fn print_path(context: &Context) -> Result<()> {
    let path = Store::checked_path(context.settings.database()?)?;
    let mut out = context.ui.out();
    out.write_all(path.as_os_str().as_bytes()).map_err(output_error)?;
    out.write_all(b"\n").map_err(output_error)?;
    Ui::finish(out)
}

/// The database for its own sake, whatever older version it has.
fn open(context: &Context, access: Access) -> Result<Store> {
    Ok(Store::open(context.settings.database()?, access, context.settings.wait)?)
}

/// A path as a message shows it.
fn shown(path: &Path) -> String {
    escape(&path.display().to_string()).into_owned()
}

/// Bytes as people read them.
fn size(bytes: i64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1_000 {
        return format!("{bytes} bytes");
    }
    let mut value = bytes as f64 / 1_000.0;
    let mut unit = 0;
    while value >= 999.95 && unit + 1 < UNITS.len() {
        value /= 1_000.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// Before something severe: the number has to be typed, unless `--yes` was given. `doing` is what is not
/// done otherwise: `replacing the database`.
fn confirm_number(context: &Context, question: &str, number: i64, doing: &str) -> Result<()> {
    if context.settings.yes {
        return Ok(());
    }
    if !context.ui.can_prompt() {
        return Err(
            Error::refused(format!("not {doing} without confirmation")).hint(nobody_asked(context, "--yes"))
        );
    }
    if context.ui.confirm_number(question, number)? {
        return Ok(());
    }
    Err(Error::refused(format!("not confirmed: not {doing}; nothing was changed")))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_short() {
        for (bytes, shown) in
            [(0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (999_960, "1.0 MB"), (73_728, "73.7 kB")]
        {
            assert_eq!(size(bytes), shown);
        }
    }
}
