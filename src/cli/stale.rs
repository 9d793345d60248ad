//! Lists from what is kept say when that is out of date, or bring it up to date first.

use clap::Args;

use super::recalc::bring_up_to_date;
use crate::context::Context;
use crate::domain::id::ContactId;
use crate::domain::time::show::list;
use crate::error::Result;
use crate::ops::recalc::{Staleness, staleness, staleness_of};
use crate::ops::select::Query;
use crate::render::text::plural;
use crate::store::{Db, Store};

/// How fresh what is shown has to be.
#[derive(Args, Debug, Clone, Default)]
pub struct FreshArgs {
    /// Recalculate first, so that groups by condition, scores and personas are those of this moment
    #[arg(long)]
    fresh: bool,
}

impl FreshArgs {
    /// The database to read from, brought up to date where that is wanted.
    pub fn read(&self, context: &Context) -> Result<Store> {
        if self.fresh {
            bring_up_to_date(context)?;
        }
        context.read()
    }
}

/// Says when groups by condition, scores and personas are not as they would be worked out now.
pub fn say_if_stale(context: &Context, db: &Db) -> Result<()> {
    say(context, db, staleness(db, context.settings.now)?)
}

/// Says when those of one contact are not.
pub fn say_if_stale_for(context: &Context, db: &Db, contact: ContactId) -> Result<()> {
    say(context, db, staleness_of(db, contact, context.settings.now)?)
}

/// Says when the answer of a query rests on them, and they are not; or when it is asked for another moment than this
/// one, of which nothing is kept.
pub fn say_if_query_is_stale(context: &Context, db: &Db, query: &Query) -> Result<()> {
    if !query.asks_what_is_kept(db)? {
        return Ok(());
    }
    if query.moment().now != context.settings.now {
        context.ui.hint(
            "groups by condition, scores and personas are those of now, whatever --at says; `acquaint groups members \
             GROUP --as-of` knows who was a member",
        );
    }
    say_if_stale(context, db)
}

fn say(context: &Context, db: &Db, staleness: Option<Staleness>) -> Result<()> {
    if let Some(stale) = staleness {
        let zone = context.zone(db)?;
        let since = stale.last.map(|last| list(last, &zone).to_string());
        context.ui.hint(&sentence(&stale, since.as_deref()));
    }
    Ok(())
}

fn sentence(stale: &Staleness, since: Option<&str>) -> String {
    if stale.never {
        return "groups by condition, scores and personas are followed from the first `acquaint recalc` on"
            .to_owned();
    }
    let mut reasons = Vec::new();
    if stale.changed > 0 {
        reasons.push(format!("{} changed", plural(stale.changed, "contact")));
    }
    if stale.due > 0 {
        reasons.push(format!("time has come for {}", plural(stale.due, "contact")));
    }
    if stale.definitions {
        reasons.push("conditions or rules changed".to_owned());
    }
    if stale.ahead {
        reasons.push("the clock was put back".to_owned());
    }
    if reasons.is_empty()
        && let Some(fault) = &stale.fault
    {
        return format!("of groups, scores and personas not all can be worked out: {fault}");
    }
    let reasons =
        if reasons.is_empty() { "a recalculation was interrupted".to_owned() } else { reasons.join(", ") };
    let since = since.map_or(String::new(), |since| format!(" since {since}"));
    let remedy = "`acquaint recalc` brings them up to date";
    format!("groups, scores and personas may be out of date: {reasons}{since}; {remedy}")
}
