//! What every command is handed: the settings of this run, the streams, and the way to the database.

use crate::domain::moment::Moment;
use crate::domain::time::Zone;
use crate::error::Result;
use crate::ops::{condition, edition};
use crate::settings::{Settings, local_zone};
use crate::store::{Access, Db, NewOperation, Store};
use crate::ui::Ui;

/// One run of the program.
pub struct Context {
    /// Flags and environment.
    pub settings: Settings,
    /// The streams.
    pub ui: Ui,
    /// What of the command line only the EMS edition has.
    pub beyond_cms: Option<String>,
}

impl Context {
    /// A run with these settings, of a command that may be one of EMS alone.
    pub fn new(settings: Settings, beyond_cms: Option<String>) -> Context {
        let ui = Ui::new(&settings);
        Context { settings, ui, beyond_cms }
    }

    fn open(&self, access: Access) -> Result<Store> {
        let store = Store::open(self.settings.database()?, self.rehearsed(access), self.settings.wait)?;
        if self.settings.dry_run {
            store.refuse_older()?;
        }
        if let Some(what) = &self.beyond_cms {
            edition::demand_ems(&store, what)?;
        }
        if store.was_created() {
            let path = store.path().display();
            self.ui.say(&format!("Created {}.", crate::render::text::escape(&path.to_string())));
        }
        Ok(store)
    }

    /// A dry run changes nothing, so it neither brings an older database up to date nor a copy to another
    /// way of journalling.
    fn rehearsed(&self, access: Access) -> Access {
        match access {
            Access::Change | Access::Create if self.settings.dry_run => Access::Rehearse,
            access => access,
        }
    }

    /// The database, to read.
    pub fn read(&self) -> Result<Store> {
        self.open(Access::Read)
    }

    /// The database, to change what is there.
    pub fn change(&self) -> Result<Store> {
        self.open(Access::Change)
    }

    /// The database, to add to it: made when it is missing. A dry run without a database works on a
    /// scratch one.
    pub fn create(&self) -> Result<Store> {
        let path = Store::checked_path(self.settings.database()?)?;
        if self.settings.dry_run && !crate::store::exists(&path) {
            return Ok(Store::scratch()?);
        }
        self.open(Access::Create)
    }

    /// The database to add to, if it is there already.
    pub fn existing(&self) -> Result<Option<Store>> {
        let path = Store::checked_path(self.settings.database()?)?;
        if crate::store::exists(&path) { self.create().map(Some) } else { Ok(None) }
    }

    /// The same, when `writes` finds nothing wrong and something to write: a command that is refused for
    /// what it was given, or has nothing to add, must not leave an empty database behind. A database that
    /// is there is not asked, since the command does that.
    pub fn create_if(&self, writes: impl FnOnce(&Db) -> Result<bool>) -> Result<Store> {
        if !crate::store::exists(&Store::checked_path(self.settings.database()?)?) {
            let scratch = Store::scratch()?;
            if !writes(&scratch)? {
                return Ok(scratch);
            }
        }
        self.create()
    }

    /// The database to look at before something is added to it; one without anything where there is none yet.
    pub fn read_or_empty(&self) -> Result<Store> {
        match crate::store::exists(&Store::checked_path(self.settings.database()?)?) {
            true => self.read(),
            false => Ok(Store::scratch()?),
        }
    }

    /// The display zone: flag or environment, the database's setting, the system's.
    pub fn zone(&self, db: &Db) -> Result<Zone> {
        if let Some(zone) = self.settings.zone {
            return Ok(zone);
        }
        condition::zone(db)
    }

    /// Now, as conditions count it: in the database's zone, so that `--tz` changes what is shown and never who is found.
    /// Where the database has none, as it is shown.
    pub fn asking(&self, db: &Db) -> Result<Moment> {
        let zone = match db.setting("time_zone")? {
            Some(_) => condition::zone(db)?,
            None => self.zone(db)?,
        };
        Ok(Moment::new(self.settings.now, zone))
    }

    /// The zone to keep in a database that says none: the one asked for, else the machine's by its name.
    pub fn zone_to_keep(&self) -> Zone {
        match self.settings.zone {
            None | Some(Zone::Local) => local_zone(self.settings.now),
            Some(zone) => zone,
        }
    }

    /// Now, and the calendar day it is, as it is shown.
    pub fn moment(&self, db: &Db) -> Result<Moment> {
        Ok(Moment::new(self.settings.now, self.zone(db)?))
    }

    /// Why nobody can be asked, where [`Ui::can_prompt`] says so.
    pub fn no_prompt_because(&self) -> &'static str {
        if self.settings.no_input { "--no-input forbids asking" } else { "there is no terminal to ask on" }
    }

    /// The operation that the command is about to write.
    pub fn operation<'a>(&'a self, command: &'a str) -> NewOperation<'a> {
        NewOperation { command, actor: &self.settings.actor, time: self.settings.now, images: true }
    }
}
