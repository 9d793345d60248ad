//! Contacts chosen by terms and a condition, for commands that change many of them.

use clap::Args;

use super::shared::{ReferenceArgs, References, condition_error, selected_terms};
use super::stale::say_if_query_is_stale;
use crate::context::Context;
use crate::domain::id::ContactId;
use crate::error::Result;
use crate::ops::select::Query;
use crate::ops::{names, resolve};
use crate::store::Db;

/// Which contacts.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct Chosen {
    /// Contacts: ids, e-mail addresses, GUIDs or names; - reads them from standard input
    #[arg(value_name = "CONTACT")]
    references: Vec<String>,
    /// Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold
    #[arg(long, value_name = "TERM")]
    select: Vec<String>,
    /// Every contact for which this condition holds: 'company = "ACME"'
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
}

/// The contacts that a command is about: named one by one, or chosen.
#[derive(Args, Debug)]
pub struct ContactArgs {
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    by: ReferenceArgs,
}

impl ContactArgs {
    /// Those that are named, from standard input where that is said.
    pub fn references<'a>(&'a self, context: &Context) -> Result<References<'a>> {
        References::read(context, &self.chosen.references)
    }

    /// The contacts, each once, in the order of their ids.
    pub fn ids(&self, context: &Context, db: &Db, references: &References<'_>) -> Result<Vec<ContactId>> {
        let mut found = resolve::contact_ids(db, self.by.of(db)?, references.iter())?;
        found.extend(ids(context, db, &self.chosen.select, self.chosen.condition.as_deref())?);
        resolve::sort_once(&mut found);
        Ok(found)
    }

    /// Says when they are chosen by what is out of date.
    pub fn say_if_stale(&self, context: &Context, db: &Db) -> Result<()> {
        say_if_stale(context, db, &self.chosen.select, self.chosen.condition.as_deref())
    }
}

/// The query that `--select` and `--where` make together; without either, that of every contact.
pub fn query(context: &Context, db: &Db, select: &[String], condition: Option<&str>) -> Result<Query> {
    let terms = selected_terms(select);
    let names = names::load_for_conditions(db)?;
    Query::new((&terms, condition), None, Vec::new(), &names, context.asking(db)?)
        .map_err(|errors| condition_error(context, &errors))
}

/// Says when `--select` and `--where` choose by what is out of date.
pub fn say_if_stale(context: &Context, db: &Db, select: &[String], condition: Option<&str>) -> Result<()> {
    match select.is_empty() && condition.is_none() {
        true => Ok(()),
        false => say_if_query_is_stale(context, db, &query(context, db, select, condition)?),
    }
}

/// The contacts that `--select` and `--where` choose, in the order of their ids; none without either.
pub fn ids(context: &Context, db: &Db, select: &[String], condition: Option<&str>) -> Result<Vec<ContactId>> {
    let mut ids = Vec::new();
    if select.is_empty() && condition.is_none() {
        return Ok(ids);
    }
    query(context, db, select, condition)?.reading(&[]).walk(db, (0, u64::MAX), |contact| {
        ids.push(contact.id);
        Ok(())
    })?;
    Ok(ids)
}
