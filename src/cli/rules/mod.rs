//! `scores rules` and `personas rules`: what gives points, the same for both.

mod args;
mod shown;

use std::fmt::Debug;
use std::marker::PhantomData;

use clap::{Args, Subcommand};

pub use args::{OrNone, had, number_or_none, threshold};
pub use shown::{reckoned_json, reckoned_table};

use args::{Changes, Gives, What, unfit};
use shown::{COLUMNS, TABLE, described, row};

use crate::cli::change::{Plan, hint_stale, keep_zone, say_zone, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::id::RuleId;
use crate::domain::scoring::{KeptRule, Occurrence, Persona, Score};
use crate::domain::time::{Date, Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::condition::{Conditions, follow, refuse_referred};
use crate::ops::named;
use crate::ops::scoring::{self, Scored};
use crate::render::text::{escape, plural};

/// What has rules, with the words that its commands use.
pub trait Ruled: Scored + Debug + Send + Sync + 'static {
    /// The name of the argument that means one.
    const VALUE: &'static str;
    /// Examples of the four commands.
    const LIST_HELP: &'static str;
    /// Of `add`.
    const ADD_HELP: &'static str;
    /// Of `edit`.
    const EDIT_HELP: &'static str;
    /// Of `delete`.
    const DELETE_HELP: &'static str;
}

/// The examples are the same but for the noun.
macro_rules! ruled {
    ($kind:ident, $value:literal, $noun:literal, $example:literal) => {
        impl Ruled for $kind {
            const VALUE: &'static str = $value;
            const LIST_HELP: &'static str = concat!(
                "Examples:\n  acquaint ", $noun, " rules list \"", $example, "\"\n  acquaint ", $noun,
                " rules list 3 --json"
            );
            const ADD_HELP: &'static str = concat!(
                "Examples:\n  acquaint ", $noun, " rules add 3 --where 'country = Germany' --points 10\n",
                "  acquaint ", $noun, " rules add 3 --activity purchase --points 25 --valid-for 1y\n",
                "  acquaint ", $noun, " rules add 3 --activity page_visit --points 5 \\\n",
                "    --where 'url ~ pricing' --recurring --max 50 --valid-for 30d\n",
                "  acquaint ", $noun, " rules add 3 --where 'not did(any, last 90d)' --points -20\n\n",
                "Without --activity the condition is one of the contact (`acquaint help expressions`), and gives points ",
                "as long as it holds. With --activity it is one of the activity's own fields, and what was done gives ",
                "points: once, or each time with --recurring.\n\n",
                "See also: `acquaint ", $noun, " explain --help`, `acquaint activities types`"
            );
            const EDIT_HELP: &'static str = concat!(
                "Examples:\n  acquaint ", $noun, " rules edit 7 --points 15\n  acquaint ", $noun,
                " rules edit 7 --recurring --max 50 --valid-for 2w\n  acquaint ", $noun,
                " rules edit 7 --max none --valid-for none\n  acquaint ", $noun, " rules edit 7 --disable"
            );
            const DELETE_HELP: &'static str = concat!(
                "Examples:\n  acquaint ", $noun, " rules delete 7\n  acquaint ", $noun, " rules delete 7 8 --yes"
            );
        }
    };
}

ruled!(Score, "SCORE", "scores", "Engagement");
ruled!(Persona, "PERSONA", "personas", "Tony, the Cafe Owner");

/// What can be done with rules.
#[derive(Subcommand, Debug)]
pub enum RulesCommand<T: Ruled> {
    /// List the rules with what each of them gives
    #[command(visible_alias = "ls", after_help = T::LIST_HELP)]
    List(ListArgs<T>),
    /// Add a rule
    #[command(visible_alias = "new", after_help = T::ADD_HELP)]
    Add(AddArgs<T>),
    /// Change a rule
    #[command(after_help = T::EDIT_HELP)]
    Edit(EditArgs),
    /// Delete rules
    #[command(visible_alias = "rm", after_help = T::DELETE_HELP)]
    Delete(DeleteArgs),
}

/// Whose rules to list.
#[derive(Args, Debug)]
pub struct ListArgs<T: Ruled> {
    /// Name or id of what they give points to
    #[arg(value_name = T::VALUE)]
    owner: String,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
    #[arg(skip)]
    of: PhantomData<T>,
}

/// A new rule.
#[derive(Args, Debug)]
pub struct AddArgs<T: Ruled> {
    /// Name or id of what it gives points to
    #[arg(value_name = T::VALUE)]
    owner: String,
    #[command(flatten)]
    what: What,
    #[command(flatten)]
    gives: Gives,
    #[arg(skip)]
    of: PhantomData<T>,
}

/// Which rule to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Id of the rule
    #[arg(value_name = "RULE")]
    rule: String,
    #[command(flatten)]
    changes: Changes,
}

/// Which rules go.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Ids of the rules
    #[arg(value_name = "RULE", required = true)]
    rules: Vec<String>,
}

/// Runs a command on rules.
pub fn run<T: Ruled>(context: &Context, command: RulesCommand<T>) -> Result<()> {
    match command {
        RulesCommand::List(args) => list(context, &args),
        RulesCommand::Add(args) => add(context, &args),
        RulesCommand::Edit(args) => edit::<T>(context, &args),
        RulesCommand::Delete(args) => delete::<T>(context, &args),
    }
}

/// How messages call a score or a persona: `score 3 (Engagement)`.
pub fn title<T: Scored>(owner: &T) -> String {
    format!("{} {} ({})", T::NOUN, owner.id(), escape(owner.name()))
}

fn list<T: Ruled>(context: &Context, args: &ListArgs<T>) -> Result<()> {
    let store = context.read()?;
    let owner: T = named::find(&store, &args.owner)?;
    let (rules, conditions) = (scoring::rules_of(&store, owner.owner())?, Conditions::load(&store)?);
    let rows = rules.iter().map(|rule| row(&conditions, rule)).collect();
    let noun = format!("rules of {}", title(&owner));
    print_short_list(
        context,
        (&args.list, &args.output),
        context.zone(&store)?,
        (&COLUMNS, &TABLE),
        rows,
        &noun,
    )
}

fn add<T: Ruled>(context: &Context, args: &AddArgs<T>) -> Result<()> {
    if !args.what.counts() {
        args.gives.refuse_counting()?;
    }
    let store = context.change()?;
    let command = format!("{}s rules add", T::NOUN);
    let ((owner, rule, said, zone, stale), operation) =
        store.write(&context.operation(&command), |txn| -> Result<_> {
            let owner: T = named::find(txn, &args.owner)?;
            let before = Conditions::load_to_check(txn)?;
            let zone = keep_zone(context, txn)?;
            let conditions = Conditions::load(txn)?;
            let within = args.gives.within(&conditions)?;
            let condition = args.what.read(context, txn, &conditions, within)?;
            conditions.refuse_cycle(owner.owner(), &condition)?;
            let mut rule = KeptRule {
                id: RuleId(0),
                owner: owner.owner(),
                text: conditions.stored(&condition),
                counts: args.what.counts(),
                points: args.gives.points,
                recurring: args.gives.recurring,
                cap: args.gives.max,
                until: args.gives.until(conditions.zone()),
                enabled: !args.gives.disabled,
                created: txn.time(),
                modified: txn.time(),
            };
            rule.check().map_err(unfit)?;
            rule.id = txn.add_rule(&rule)?;
            let stale = follow(txn, &before, "the rule cannot be kept", &[])?;
            let said = described(&Conditions::load(txn)?, &rule);
            let summary = format!("rule {} of {} {}, {}", rule.id, T::NOUN, owner.id(), owner.name());
            Ok(((owner, rule, said, zone, stale), unless_dry_run(context, summary)))
        })?;
    let title = title(&owner);
    if operation.is_none() {
        context.ui.say(&format!("Would add a rule to {title}: {said}"));
        return Ok(());
    }
    context.ui.say(&format!("Added rule {} to {title}: {said}{}", rule.id, undo_hint(operation)));
    say_zone(context, zone);
    hint_stale(context, stale);
    context.ui.print_id(rule.id)
}

fn edit<T: Ruled>(context: &Context, args: &EditArgs) -> Result<()> {
    let store = context.change()?;
    let command = format!("{}s rules edit", T::NOUN);
    let (edited, operation) = store.write(&context.operation(&command), |txn| -> Result<_> {
        let rule = scoring::find_rule::<T>(txn, &args.rule)?;
        let before = Conditions::load_to_check(txn)?;
        let zone = if args.changes.is_of_text() { keep_zone(context, txn)? } else { None };
        let conditions = Conditions::load(txn)?;
        let after = args.changes.made(context, txn, &conditions, &rule)?;
        after.check().map_err(unfit)?;
        if after == rule {
            return Ok((None, None));
        }
        txn.edit_rule(&after)?;
        let stale = follow(txn, &before, &format!("rule {} cannot be changed so", rule.id), &[])?;
        let said = described(&Conditions::load(txn)?, &after);
        Ok((Some((after, said, zone, stale)), unless_dry_run(context, format!("rule {}", rule.id))))
    })?;
    let Some((rule, said, zone, stale)) = edited else {
        context.ui.say("Nothing to change: the rule is like that already.");
        return Ok(());
    };
    let did = if operation.is_some() { "Changed" } else { "Would change" };
    context.ui.say(&format!("{did} rule {}: {said}{}", rule.id, undo_hint(operation)));
    say_zone(context, zone);
    hint_stale(context, stale);
    Ok(())
}

fn delete<T: Ruled>(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let mut rules: Vec<KeptRule> = Vec::new();
    for reference in &args.rules {
        let rule = scoring::find_rule::<T>(&store, reference)?;
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    let conditions = Conditions::load_to_check(&store)?;
    let lines =
        rules.iter().map(|rule| format!("rule {}: {}", rule.id, described(&conditions, rule))).collect();
    let what = plural(rules.len(), "rule");
    if !(Plan { what: what.clone(), number: rules.len(), lines }).is_confirmed(context)? {
        return Ok(());
    }
    let command = format!("{}s rules delete", T::NOUN);
    let (stale, operation) = store.write(&context.operation(&command), |txn| -> Result<_> {
        scoring::demand_unchanged(txn, &rules)?;
        let before = Conditions::load_to_check(txn)?;
        for rule in &rules {
            txn.delete_rule(rule.id)?;
        }
        let stale = follow(txn, &before, "the rules cannot be deleted", &[])?;
        let ids: Vec<String> = rules.iter().map(|rule| rule.id.to_string()).collect();
        Ok((stale, unless_dry_run(context, format!("{what} ({})", ids.join(", ")))))
    })?;
    context.ui.say(&format!("Deleted {what}{}", undo_hint(operation)));
    hint_stale(context, stale);
    Ok(())
}

/// Deletes a score or a persona, after showing which rules go with it.
pub fn delete_owner<T: Ruled>(context: &Context, reference: &str) -> Result<()> {
    let store = context.change()?;
    let owner: T = named::find(&store, reference)?;
    let title = title(&owner);
    let referent = owner.owner().into();
    refuse_referred(&store, referent, &title)?;
    let rules = scoring::rules_of(&store, owner.owner())?;
    let number = plural(rules.len(), "rule");
    let verb = if rules.len() == 1 { "goes" } else { "go" };
    let lines = (!rules.is_empty()).then(|| format!("its {number} {verb} with it"));
    if !(Plan { what: title.clone(), number: 1, lines: lines.into_iter().collect() }).is_confirmed(context)? {
        return Ok(());
    }
    let command = format!("{}s delete", T::NOUN);
    let (stale, operation) = store.write(&context.operation(&command), |txn| -> Result<_> {
        refuse_referred(txn, referent, &title)?;
        let before = Conditions::load_to_check(txn)?;
        scoring::delete(txn, &owner, &rules)?;
        let stale = follow(txn, &before, &format!("{title} cannot be deleted"), &[])?;
        Ok((stale, unless_dry_run(context, format!("1 {}, {}, {number}", T::NOUN, owner.name()))))
    })?;
    context.ui.say(&format!("Deleted {title}, {number}{}", undo_hint(operation)));
    hint_stale(context, stale);
    Ok(())
}

/// The last millisecond of a day.
fn end_of(day: Date, zone: Zone) -> Instant {
    let next = day.naive().succ_opt().and_then(Date::from_naive);
    next.map_or(Instant::MAX, |next| Instant::from_millis(zone.start_of(next).millis().saturating_sub(1)))
}

/// A rule that counts and of which nobody knows any more what.
fn no_occurrence(rule: RuleId) -> Error {
    Error::refused(format!("what rule {rule} counts can no longer be read; nothing was changed"))
        .hint("--activity TYPE says it anew, with --where and --valid-for as it is to be")
}

/// What a rule counts, as it is kept.
fn counted(rule: &KeptRule) -> Result<Occurrence> {
    Occurrence::of(&rule.text).ok_or_else(|| no_occurrence(rule.id))
}
