//! Contacts chosen by terms and a condition, for commands that change many of them.

use super::shared::{condition_error, selected_terms};
use super::stale::say_if_query_is_stale;
use crate::context::Context;
use crate::domain::id::ContactId;
use crate::error::Result;
use crate::ops::names;
use crate::ops::select::Query;
use crate::store::Db;

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
