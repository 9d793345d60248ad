//! `db backup`: a copy to keep.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::context::Context;
use crate::domain::count::whole;
use crate::error::{Error, Result};
use crate::ops::backup::{self, Purpose};
use crate::ops::hand_over::{HandOverError, Overwrite};
use crate::render::text::plural;
use crate::store::Access;

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "The copy is compact, checked, private, and one file that can be read from any medium. In a
directory its name is contacts-YYYYMMDD-HHMMSS.db (UTC; a second one of the same second is numbered),
and --keep removes older ones of that form. Beside it lies its SHA-256 (FILE.sha256), which
`sha256sum -c` and `db restore` compare.

Examples:
  acquaint db backup before-import.db
  acquaint db backup /var/backups/acquaint --keep 14
  15 3 * * *  acquaint db backup -q /var/backups/acquaint   a line for cron"
)]
pub struct BackupArgs {
    /// File to write, or a directory
    #[arg(value_name = "FILE|DIR")]
    target: PathBuf,
    /// In a directory: keep the newest N, remove older ones
    #[arg(long, value_name = "N", value_parser = backups_to_keep)]
    keep: Option<u32>,
    /// Replace the file if it exists
    #[arg(long)]
    overwrite: bool,
}

fn backups_to_keep(text: &str) -> std::result::Result<u32, String> {
    match whole::<u32>(text) {
        Ok(0) => Err("at least the new backup is kept: 1 or more".to_owned()),
        other => other.map_err(|error| error.to_string()),
    }
}

impl BackupArgs {
    /// The file to write, and the directory in which older ones may go.
    fn file(&self, context: &Context) -> Result<(PathBuf, Option<&Path>)> {
        if self.target.as_os_str() == "-" {
            return Err(Error::usage("a backup is a file, not a stream").hint("name a file or a directory"));
        }
        if self.target.is_dir() {
            return Ok((backup::dated_file(&self.target, context.settings.now), Some(&self.target)));
        }
        if self.target.as_os_str().as_encoded_bytes().ends_with(b"/") {
            return Err(HandOverError::NoDirectory(self.target.clone()).into());
        }
        if self.keep.is_some() {
            return Err(Error::usage(format!("--keep needs a directory; {} is none", self.target.display())));
        }
        Ok((self.target.clone(), None))
    }
}

/// Writes the backup.
pub fn run(context: &Context, args: &BackupArgs) -> Result<()> {
    let (file, directory) = args.file(context)?;
    let store = super::open(context, Access::Inspect)?;
    let keep = args.keep.map(|keep| keep as usize);
    let outdated = |newest: &Path| match (directory, keep) {
        (Some(directory), Some(keep)) => backup::outdated(directory, newest, keep).map_err(|error| {
            Error::failure(format!("could not read {}", directory.display())).because(error)
        }),
        _ => Ok(Vec::new()),
    };
    if context.settings.dry_run {
        let removed = outdated(&file)?.len();
        let also =
            if removed > 0 { format!(" and remove {}", plural(removed, "older one")) } else { String::new() };
        context.ui.say(&format!("Would write {}{also}.", super::shown(&file)));
        return Ok(());
    }
    let backup = match directory {
        Some(directory) => backup::write_dated(&store, directory, context.settings.now)?,
        None => backup::write(&store, &file, Overwrite::from_flag(args.overwrite), Purpose::Keep)?,
    };
    let outdated = outdated(&backup.path)?;
    for old in &outdated {
        backup::remove(old)
            .map_err(|error| Error::failure(format!("could not remove {}", old.display())).because(error))?;
    }
    let removed = match outdated.len() {
        0 => String::new(),
        number => format!(", removed {}", plural(number, "older backup")),
    };
    let path = super::shown(&backup.path);
    context.ui.say(&format!(
        "Backed up {} ({}){removed}. Restore with `acquaint db restore {path}`",
        plural(backup.contacts, "contact"),
        super::size(i64::try_from(backup.bytes).unwrap_or(i64::MAX)),
    ));
    context.ui.detail(&format!("SHA-256 {}", backup.checksum));
    Ok(())
}
