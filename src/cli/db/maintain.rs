//! `db migrate` and `db vacuum`.

use clap::Args;

use crate::context::Context;
use crate::error::Result;
use crate::ops::backup;
use crate::store::Access;

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "The database is copied beside itself first. Commands that change data bring it up to date as well.

Examples:
  acquaint db migrate -n    is there anything to do?
  acquaint db migrate       copy the database, then bring it up to date"
)]
pub struct MigrateArgs {}

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "Deleted data leaves free pages behind, which later data takes; this gives them back at once.
Needs free space of twice the size of the database in its directory, and the database for itself.

Examples:
  acquaint db vacuum -n     how much would be given back
  acquaint db vacuum"
)]
pub struct VacuumArgs {}

/// Brings the schema up to date.
pub fn migrate(context: &Context, _args: &MigrateArgs) -> Result<()> {
    let inspected = super::open(context, Access::Inspect)?;
    let path = super::shown(inspected.path());
    let Some((found, known)) = inspected.pending_migration()? else {
        context.ui.say(&format!("{path} is up to date (schema {}).", inspected.schema_version()?));
        return Ok(());
    };
    if context.settings.dry_run {
        context.ui.say(&format!("Would migrate {path} from schema {found} to {known}, after a copy."));
        return Ok(());
    }
    drop(inspected);
    let store = super::open(context, Access::Maintain)?;
    let safety = backup::write_safety(&store, &format!("schema-{known}"), context.settings.now)?;
    store.migrate()?;
    context.ui.say(&format!(
        "Migrated {path} from schema {found} to {known}. The database as it was is in {}",
        super::shown(&safety.path)
    ));
    Ok(())
}

/// Rebuilds the file.
pub fn vacuum(context: &Context, _args: &VacuumArgs) -> Result<()> {
    if context.settings.dry_run {
        let store = super::open(context, Access::Inspect)?;
        let (total, free) = store.size()?;
        context.ui.say(&format!("Would give back about {} of {}.", super::size(free), super::size(total)));
        return Ok(());
    }
    let store = super::open(context, Access::Maintain)?;
    let sizes = store.vacuum()?;
    context.ui.say(&format!(
        "Vacuumed {}: {} before, {} after. The data is the same; there is nothing to undo.",
        super::shown(store.path()),
        super::size(sizes.before),
        super::size(sizes.after)
    ));
    Ok(())
}
