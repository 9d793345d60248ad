//! Groups by condition: given a condition, worked out again, frozen; and who is kept out whatever it says.

use clap::Args;

use super::members::Chosen;
use super::title;
use crate::cli::change::{hint_stale, keep_zone, say_zone, unless_dry_run};
use crate::cli::shared::{ReferenceArgs, References, condition_error, contacts, moment_at, undo_hint};
use crate::cli::stale::say_if_stale;
use crate::context::Context;
use crate::domain::group::Group;
use crate::domain::id::{GroupId, OperationId};
use crate::domain::moment::Moment;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::ops::condition::{Conditions, Fault, follow};
use crate::ops::rebuild::{Outcome, Rebuilt, rebuild};
use crate::ops::{group, named};
use crate::render::text::{escape, plural, thousands};
use crate::store::Txn;

/// Which groups to work out again.
#[derive(Args, Debug)]
pub struct RebuildArgs {
    /// Names or ids of groups by condition; those that depend on them follow [default: all]
    #[arg(value_name = "GROUP")]
    groups: Vec<String>,
    #[command(flatten)]
    preview: PreviewArgs,
}

/// At which moment a dry run looks.
#[derive(Args, Debug, Default)]
pub struct PreviewArgs {
    /// With --dry-run: who would come and go if it were this moment: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

impl PreviewArgs {
    /// Refuses a moment where nothing is worked out.
    pub fn refuse_without_condition(&self) -> Result<()> {
        match self.at {
            Some(_) => Err(Error::usage("--at is for a new condition; there is no --where")),
            None => Ok(()),
        }
    }

    /// The moment to work out; what is kept is always of now.
    fn moment(&self, context: &Context, now: Moment) -> Result<Moment> {
        if self.at.is_some() && !context.settings.dry_run {
            return Err(Error::usage("--at is for a dry run: what is kept is of this moment")
                .hint("add --dry-run to see who would come and go"));
        }
        moment_at(self.at.as_deref(), now)
    }
}

/// Which group to freeze.
#[derive(Args, Debug)]
pub struct FreezeArgs {
    /// Name or id of the group
    #[arg(value_name = "GROUP")]
    group: String,
}

/// Who is kept out of a group.
#[derive(Args, Debug)]
pub struct ExcludeArgs {
    /// Name or id of the group
    #[arg(value_name = "GROUP")]
    group: String,
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    by: ReferenceArgs,
    /// Why, shown by `groups explain`
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Who is no longer kept out of a group.
#[derive(Args, Debug)]
pub struct ReadmitArgs {
    /// Name or id of the group
    #[arg(value_name = "GROUP")]
    group: String,
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    by: ReferenceArgs,
}

/// Gives a group a condition and works out who is in it, and in the groups that depend on it.
pub fn give(
    context: &Context,
    txn: &Txn<'_>,
    (group, text): (&Group, &str),
    preview: &PreviewArgs,
) -> Result<Worked> {
    let before = Conditions::load_to_check(txn)?;
    let zone = keep_zone(context, txn)?;
    let conditions = Conditions::load(txn)?;
    let condition = conditions.read(text).map_err(|errors| condition_error(context, &errors))?;
    conditions.refuse_cycle(group.id, &condition)?;
    txn.edit_group(&Group { condition: Some(conditions.stored(&condition)), ..group.clone() })?;
    let moment = preview.moment(context, conditions.moment(txn.time()))?;
    Worked::out(txn, &before, zone, (&[group.id], moment))
}

/// Groups that were worked out, and what else came of it.
pub struct Worked {
    outcome: Outcome,
    /// The zone that was kept with it.
    zone: Option<Zone>,
    /// Other groups that have to be worked out again.
    stale: usize,
    /// Why what they rest on may not be as it is at the moment that was asked for.
    rests_on: Option<&'static str>,
}

/// What conditions refer to is taken as it is kept.
const OF_NOW: &str =
    "groups, scores and personas that the condition refers to are those of now, whatever --at says";
const OUT_OF_DATE: &str = "groups, scores or personas that the condition refers to may be out of date; `acquaint recalc` \
                           brings all up to date";

impl Worked {
    fn out(
        txn: &Txn<'_>,
        before: &Conditions,
        zone: Option<Zone>,
        (groups, moment): (&[GroupId], Moment),
    ) -> Result<Worked> {
        let (changed, due) = txn.unsettled(txn.time())?;
        let conditions = Conditions::load(txn)?;
        let outcome = rebuild(txn, &conditions, groups, moment)?;
        let settled: Vec<GroupId> = outcome.rebuilt.iter().map(|one| one.group.id).collect();
        let rests_on = match (moment.now != txn.time(), changed + due > 0) {
            (false, false) => None,
            _ if !conditions.refer_to_others(&settled)? => None,
            (true, _) => Some(OF_NOW),
            (false, true) => Some(OUT_OF_DATE),
        };
        let stale = follow(txn, before, "the condition cannot be kept", &settled)?;
        let stale = stale.saturating_sub(outcome.left.len());
        Ok(Worked { outcome, zone, stale, rests_on })
    }

    /// Says of each group who came and went, and of each that could not be worked out why.
    pub fn narrate(&self, context: &Context) {
        narrate(context, &self.outcome.rebuilt);
        for fault in &self.outcome.left {
            context.ui.warn(&format!(
                "{}; its members stay as they are. `{}` gives it another",
                escape(&fault.sentence()),
                fault.remedy()
            ));
        }
        say_zone(context, self.zone);
        self.hint(context);
    }

    fn hint(&self, context: &Context) {
        if let Some(rests_on) = self.rests_on {
            context.ui.hint(rests_on);
        }
        hint_stale(context, self.stale);
    }
}

/// Says of each group who came and went; on a dry run with the first of them.
fn narrate(context: &Context, rebuilt: &[Rebuilt]) {
    for one in rebuilt {
        let members = plural(one.members, "member");
        let title = title(&one.group);
        let (entered, left) = (thousands(one.entered), thousands(one.left));
        context.ui.say(&format!("  {title}: +{entered} -{left}, {members}"));
        if !context.settings.dry_run {
            continue;
        }
        for (sign, number, first) in [('+', one.entered, &one.first_in), ('-', one.left, &one.first_out)] {
            for contact in first {
                let who = escape(&contact.title()).into_owned();
                context.ui.say(&format!("    {sign} {}  {who}", contact.id));
            }
            let more = number - first.len() as u64;
            if more > 0 {
                context.ui.say(&format!("    {sign} and {} more", thousands(more)));
            }
        }
    }
}

/// Works out groups again.
pub fn run_rebuild(context: &Context, args: &RebuildArgs) -> Result<()> {
    let store = context.change()?;
    let (worked, operation) = store.write(&context.operation("groups rebuild"), |txn| -> Result<_> {
        let groups = args.groups.iter().map(|reference| {
            let group: Group = named::find(txn, reference)?;
            if group.condition.is_none() {
                return Err(Error::refused(format!("{} has no condition", title(&group))).hint(
                    "its members are by hand; `acquaint groups edit GROUP --where CONDITION` gives it one",
                ));
            }
            Ok(group.id)
        });
        let groups: Vec<GroupId> = groups.collect::<Result<_>>()?;
        let before = Conditions::load_to_check(txn)?;
        let zone = if before.of_any_group() { keep_zone(context, txn)? } else { None };
        let moment = args.preview.moment(context, Conditions::load(txn)?.moment(txn.time()))?;
        let worked = Worked::out(txn, &before, zone, (&groups, moment))?;
        let rebuilt = &worked.outcome.rebuilt;
        let is_news = zone.is_some() || rebuilt.iter().any(|one| one.is_news || one.group.rebuilt.is_none());
        let summary = format!("{}: {}", plural(rebuilt.len(), "group"), total(rebuilt));
        Ok((worked, unless_dry_run(context, summary).filter(|_| is_news)))
    })?;
    let Outcome { rebuilt, left } = &worked.outcome;
    if rebuilt.is_empty() && left.is_empty() {
        context.ui.say("There are no groups by condition.");
        return Ok(());
    }
    if !rebuilt.is_empty() {
        let did = if context.settings.dry_run { "Would rebuild" } else { "Rebuilt" };
        let (groups, hint) = (plural(rebuilt.len(), "group"), undo_hint(operation));
        context.ui.say(&format!("{did} {groups}: {}{hint}", total(rebuilt)));
        narrate(context, rebuilt);
    }
    say_zone(context, worked.zone);
    worked.hint(context);
    left_out(left)
}

/// An error when groups could not be worked out; the others have been.
fn left_out(left: &[Fault]) -> Result<()> {
    match left {
        [] => Ok(()),
        [only] => {
            let mut error = only.error();
            error.message.push_str("; its members stay as they were");
            Err(error)
        }
        several => {
            let number = several.len();
            let mut error = Error::failure(format!(
                "{number} groups could not be worked out; their members stay as they were"
            ));
            for fault in several {
                error = error.detail(format!("  {}: `{}`", fault.sentence(), fault.remedy()));
            }
            Err(error.hint("the command beside each of them gives it another condition"))
        }
    }
}

/// `+17 -3`, of all groups together.
fn total(rebuilt: &[Rebuilt]) -> String {
    let entered: u64 = rebuilt.iter().map(|one| one.entered).sum();
    let left: u64 = rebuilt.iter().map(|one| one.left).sum();
    format!("+{} -{}", thousands(entered), thousands(left))
}

/// Makes the members by condition members by hand, and takes the condition away.
pub fn freeze(context: &Context, args: &FreezeArgs) -> Result<()> {
    let store = context.change()?;
    say_if_stale(context, &store)?;
    let ((group, frozen), operation) =
        store.write(&context.operation("groups freeze"), |txn| -> Result<_> {
            let group: Group = named::find(txn, &args.group)?;
            if group.condition.is_none() {
                return Err(Error::refused(format!("{} has no condition", title(&group))));
            }
            let frozen = txn.freeze_members(group.id)?;
            txn.edit_group(&Group { condition: None, ..group.clone() })?;
            let members = plural(frozen.by_hand, "member");
            let summary = format!("group {}, {}: {members}", group.id, group.name);
            Ok(((group, frozen), unless_dry_run(context, summary)))
        })?;
    let did = if operation.is_some() { "Froze" } else { "Would freeze" };
    let (title, members) = (title(&group), plural(frozen.by_hand, "member"));
    let rest = match frozen.kept_out {
        0 => String::new(),
        1 => "; 1 contact of its condition stays kept out".to_owned(),
        number => format!("; {} contacts of its condition stay kept out", thousands(number)),
    };
    context
        .ui
        .say(&format!("{did} {title}: {members} by hand now, no condition{rest}{}", undo_hint(operation)));
    Ok(())
}

/// Keeps contacts out.
pub fn exclude(context: &Context, args: &ExcludeArgs) -> Result<()> {
    let reason = args.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    change(
        context,
        "groups exclude",
        (&args.group, &args.chosen, &args.by),
        ["Kept", "out of"],
        |txn, group, ids| group::exclude(txn, group, ids, reason),
    )
}

/// Keeps contacts out no longer.
pub fn readmit(context: &Context, args: &ReadmitArgs) -> Result<()> {
    change(
        context,
        "groups readmit",
        (&args.group, &args.chosen, &args.by),
        ["Readmitted", "to"],
        group::readmit,
    )
}

fn change(
    context: &Context,
    command: &str,
    (reference, chosen, by): (&str, &Chosen, &ReferenceArgs),
    [did, preposition]: [&str; 2],
    apply: impl Fn(&Txn<'_>, GroupId, &[crate::domain::id::ContactId]) -> Result<group::Change>,
) -> Result<()> {
    let references = References::read(context, chosen.references())?;
    let store = context.change()?;
    chosen.say_if_stale(context, &store)?;
    let ((group, change), operation) = store.write(&context.operation(command), |txn| -> Result<_> {
        let group: Group = named::find(txn, reference)?;
        let ids = chosen.contacts(context, txn, (by.of(txn)?, &references))?;
        let change = apply(txn, group.id, &ids)?;
        let summary = format!("group {}, {}: {}", group.id, group.name, plural(change.changed, "contact"));
        let summary = unless_dry_run(context, summary).filter(|_| change.changed > 0);
        Ok(((group, change), summary))
    })?;
    context.ui.say(&narration(context, &group, change, [did, preposition], operation));
    hint_stale(context, change.stale);
    Ok(())
}

fn narration(
    context: &Context,
    group: &Group,
    change: group::Change,
    [did, preposition]: [&str; 2],
    operation: Option<OperationId>,
) -> String {
    let title = title(group);
    if change.changed == 0 {
        return format!("Nothing to change in {title}.");
    }
    let number = contacts(i64::try_from(change.changed).unwrap_or(i64::MAX));
    let dry = if context.settings.dry_run { " (dry run)" } else { "" };
    format!("{did} {number} {preposition} {title}{dry}{}", undo_hint(operation))
}
