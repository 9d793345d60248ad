//! `db edition`: which edition the database has, and the way to the other one.

use clap::Args;

use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::edition::Edition;
use crate::domain::setting::DataSetting;
use crate::error::Result;
use crate::ops::edition;
use crate::ops::setting::{self, Changes};
use crate::render::text::count;
use crate::store::Db;

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "EMS has everything. CMS has contacts with a name and an e-mail address, groups by hand, newsletters and
opt-outs, and an import of these three fields; any other command is refused with exit status 2.

Switching loses nothing: what CMS does not show stays as it is, and is there again in EMS. `db query` and
backups see all of it.

Examples:
  acquaint db edition        which one it is
  acquaint db edition cms    says what becomes invisible, and switches
  acquaint db edition ems

See also: `acquaint db init --help`, `acquaint config list`"
)]
pub struct EditionArgs {
    /// The edition to have from here on
    #[arg(value_name = "EDITION", value_enum, ignore_case = true)]
    edition: Option<Edition>,
}

/// Runs the command.
pub fn run(context: &Context, args: &EditionArgs) -> Result<()> {
    match args.edition {
        Some(edition) => switch(context, edition),
        None => context.ui.print(&format!("{}\n", context.read()?.edition()?.name())),
    }
}

fn switch(context: &Context, edition: Edition) -> Result<()> {
    let store = context.change()?;
    if store.edition()? == edition {
        context.ui.say(&format!("Nothing to change: it is the {} edition already.", edition.title()));
        return Ok(());
    }
    let changes = vec![(DataSetting::Edition, Some(edition.name().to_owned()))];
    let dry_run = context.settings.dry_run;
    let (_, operation) = setting::write(&store, &context.operation("db edition"), &changes, dry_run)?;
    let title = edition.title();
    match dry_run {
        true => context.ui.say(&format!("Would switch to the {title} edition.")),
        false => context.ui.say(&format!("Switched to the {title} edition{}", undo_hint(operation))),
    }
    say_invisible(context, &store, &changes)
}

/// After changes of settings: says what the smaller edition does not show, where it is the one from here on.
pub fn say_invisible(context: &Context, db: &Db, changes: &Changes) -> Result<()> {
    let cms = (DataSetting::Edition, Some(Edition::Cms.name().to_owned()));
    if !changes.contains(&cms) {
        return Ok(());
    }
    let hidden = edition::invisible(db)?;
    if hidden.is_empty() {
        return Ok(());
    }
    context.ui.say("Invisible in it, and kept as it is:");
    for (number, [one, many]) in hidden {
        context.ui.say(&format!("  {}", count(number, one, many)));
    }
    Ok(())
}
