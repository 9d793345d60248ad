//! `db restore`: a backup in the place of the database, with the way back kept.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::context::Context;
use crate::domain::time::{Zone, show};
use crate::error::{Error, Kind, Result};
use crate::ops::recalc::lock::{Lock, Taken};
use crate::ops::restore::{self, Restored, Source};
use crate::render::text::{escape, plural};
use crate::store::{Access, Contents, Store, exists};

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "The backup is checked first: its checksum when there is one beside it, its schema, every page.
What is in it and what it replaces is shown, and the number of contacts has to be typed. Then the
present database is copied beside itself, and everything is replaced in one step. Consents that
were revoked after the backup stay revoked, and no id is given a second time.

Examples:
  acquaint db restore backups/contacts-20170322-152649.db
  acquaint db restore before-import.db -n       what is in it
  acquaint db restore before-import.db --yes    from a script"
)]
pub struct RestoreArgs {
    /// A file that `db backup` made
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

fn describe(contents: &Contents, zone: &Zone) -> String {
    let newest = match &contents.newest {
        None => "no changes in its log".to_owned(),
        Some(operation) => format!(
            "newest change {} of {} ({})",
            operation.id,
            show::list(operation.time, zone),
            escape(&operation.command)
        ),
    };
    format!("{}, schema {}, {newest}", plural(contents.contacts, "contact"), contents.schema)
}

/// Restores.
pub fn run(context: &Context, args: &RestoreArgs) -> Result<()> {
    let path = Store::checked_path(context.settings.database()?)?;
    let source = restore::examine(&args.file, &path)?;
    let zone = context.settings.zone.unwrap_or_default();
    let checksum = if source.checksum_agrees { ", checksum agrees" } else { "" };
    context.ui.say(&format!(
        "Backup {}: {}{checksum}",
        super::shown(&args.file),
        describe(&source.contents, &zone)
    ));
    if !exists(&path) {
        return create(context, &source);
    }
    let mut store = super::open(context, Access::Maintain)?;
    let present = store.contents()?;
    context.ui.say(&format!("Replaces {}: {}", super::shown(&path), describe(&present, &zone)));
    if context.settings.dry_run {
        context.ui.say("Nothing changed (dry run).");
        return Ok(());
    }
    if present.contacts > 0 || present.newest.is_some() {
        let question = "Type the number of contacts that are replaced";
        super::confirm_number(context, question, present.contacts, "replacing the database")?;
    }
    let _lock = keep_recalculation_out(context, &path)?;
    let restored = restore::apply(&mut store, &source, Some(&present), &context.operation("db restore"))?;
    report(context, &restored);
    Ok(())
}

/// A recalculation that has begun on what is replaced would write what it worked out into what replaces it.
fn keep_recalculation_out(context: &Context, database: &Path) -> Result<Lock> {
    match Lock::take(database, context.settings.now, context.settings.wait)? {
        Taken::Lock(lock) => Ok(lock),
        Taken::HeldBy(holder) => Err(Error::new(
            Kind::Busy,
            format!("a recalculation is running ({holder}); nothing was replaced"),
        )
        .hint("--wait SECONDS waits for it")),
    }
}

fn create(context: &Context, source: &Source) -> Result<()> {
    if context.settings.dry_run {
        context.ui.say("Would create the database from it. Nothing changed (dry run).");
        return Ok(());
    }
    let mut store = super::open(context, Access::Create)?;
    let restored = restore::apply(&mut store, source, None, &context.operation("db restore"))?;
    report(context, &restored);
    Ok(())
}

fn report(context: &Context, restored: &Restored) {
    let contacts = plural(restored.contacts, "contact");
    if restored.kept.revocations > 0 {
        let revocations = plural(restored.kept.revocations, "revocation");
        context.ui.say(&format!("Applied again from after the backup: {revocations} of consent."));
    }
    let operation = restored.operation.map_or(String::new(), |id| format!(" (operation {id})"));
    let way_back = match &restored.safety {
        Some(safety) => format!("Back with `acquaint db restore {}`", super::shown(&safety.path)),
        None => "There was no database before.".to_owned(),
    };
    context.ui.say(&format!("Restored {contacts}{operation}. {way_back}"));
}
