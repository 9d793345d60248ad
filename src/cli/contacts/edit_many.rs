//! `contacts edit` of several contacts: a plan with its count, a question, one operation.

use clap::Args;

use crate::cli::change::{nobody_asked, unless_dry_run};
use crate::cli::chosen;
use crate::cli::shared::{ReferenceArgs, References, undo_hint};
use crate::cli::stale::say_if_query_is_stale;
use crate::context::Context;
use crate::domain::contact::FieldSet;
use crate::domain::field::Field;
use crate::domain::group::Group;
use crate::domain::names::Names;
use crate::domain::present::shown;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::ops::edit::{self, Plan, Read, Tally, Targets};
use crate::ops::named;
use crate::ops::resolve::{self, By};
use crate::render::display::display;
use crate::render::text::{escape, plural, thousands, truncate};
use crate::store::{Db, Store};

/// Columns of a sample in the plan where no terminal says how many there are.
const SAMPLE: usize = 100;

/// Which contacts to edit.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct ChosenArgs {
    /// Contacts: ids, e-mail addresses, GUIDs or names; - reads them from standard input. Those that --select and --group
    /// choose are edited as well
    #[arg(value_name = "CONTACT")]
    references: Vec<String>,
    /// Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold
    #[arg(long, value_name = "TERM")]
    select: Vec<String>,
    /// Every contact for which this condition holds: 'country = Austria and not did(purchase, last 180d)'
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
    /// Every member of this contact group, its name or id; with --select those of them whom the terms select
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// Every contact there is
    #[arg(long, conflicts_with_all = ["references", "select", "condition", "group"])]
    all: bool,
}

impl ChosenArgs {
    /// The reference, when nothing but one contact is named.
    pub fn one(&self) -> Option<&str> {
        match self.references.as_slice() {
            [one]
                if one != "-"
                    && self.select.is_empty()
                    && self.condition.is_none()
                    && self.group.is_none() =>
            {
                Some(one)
            }
            _ => None,
        }
    }

    /// The reference, where `flag` edits a single contact.
    pub fn only(&self, flag: &str) -> Result<&str> {
        self.one().ok_or_else(|| Error::usage(format!("{flag} edits one contact")).hint("name a single one"))
    }

    fn targets(
        &self,
        context: &Context,
        db: &Db,
        (by, references): (By, &References<'_>),
    ) -> Result<Targets> {
        let named = resolve::contact_ids(db, by, references.iter())?;
        let mut query = None;
        let asks = !self.select.is_empty() || self.condition.is_some();
        if self.all || asks || self.group.is_some() {
            let selected = chosen::query(context, db, &self.select, self.condition.as_deref())?;
            let group =
                self.group.as_deref().map(|reference| named::find::<Group>(db, reference)).transpose()?;
            query = Some(selected.within(group.map(|group| group.id.into())));
        }
        Ok(Targets { named, query })
    }
}

/// An edit as it was given.
pub struct Given<'a> {
    /// Whose fields.
    pub chosen: &'a ChosenArgs,
    /// What the references are.
    pub by: &'a ReferenceArgs,
    /// The fields that are set or unset, for the log.
    pub fields: Vec<Field>,
    /// What they are to be.
    pub read: &'a Read<'a>,
}

/// Edits the contacts that are chosen.
pub fn run(context: &Context, store: &Store, names: &Names, given: &Given<'_>) -> Result<()> {
    let references = References::read(context, &given.chosen.references)?;
    let mut targets = given.chosen.targets(context, store, (given.by.of(store)?, &references))?;
    if let Some(query) = &targets.query {
        say_if_query_is_stale(context, store, query)?;
    }
    let mut seen = None;
    if !context.settings.yes || context.settings.dry_run {
        let plan = edit::plan(store, &mut targets, given.read)?;
        if plan.tally.changed == 0 || context.settings.dry_run {
            say_planned(context, store, names, &plan)?;
            return Ok(());
        }
        confirm(context, store, names, &plan)?;
        seen = Some(plan.tally);
    }
    let bar = context.ui.progress("Changing", seen.map(|seen| seen.changed));
    let (tally, operation) = store.write(&context.operation("contacts edit"), |txn| {
        let progress = |number| bar.advance(number, plural(number, "contact"));
        let tally = edit::apply(txn, &mut targets, given.read, seen.as_ref(), &progress)?;
        bar.clear();
        let fields: Vec<&str> = given.fields.iter().map(|field| field.name()).collect();
        let summary = format!("{}: {}", plural(tally.changed, "contact"), fields.join(", "));
        Ok::<_, Error>((tally, unless_dry_run(context, summary).filter(|_| tally.changed > 0)))
    })?;
    if tally.changed == 0 {
        context.ui.say(&nothing_to_do(&tally));
        return Ok(());
    }
    say_states_taken(context, &tally);
    let (number, rest) = (plural(tally.changed, "contact"), as_before(&tally));
    context.ui.say(&format!("Changed {number}{rest}{}", undo_hint(operation)));
    Ok(())
}

/// `; 3 are like that already`, or nothing.
fn as_before(tally: &Tally) -> String {
    match tally.selected - tally.changed {
        0 => String::new(),
        1 => "; 1 is like that already".to_owned(),
        number => format!("; {} are like that already", thousands(number)),
    }
}

fn nothing_to_do(tally: &Tally) -> String {
    match tally.selected {
        0 => "Nothing selected; nothing changed.".to_owned(),
        1 => "Nothing to change: 1 contact is like that already.".to_owned(),
        number => format!("Nothing to change: {} contacts are like that already.", thousands(number)),
    }
}

fn say_states_taken(context: &Context, tally: &Tally) {
    match tally.states_taken {
        0 => {}
        1 => context.ui.say("The state of 1 contact is not in the new country and was taken away."),
        number => context.ui.say(&format!(
            "The states of {} contacts are not in the new country and were taken away.",
            thousands(number)
        )),
    }
}

/// The plan: how many, and what changes in the first of them.
fn lines(context: &Context, store: &Db, names: &Names, plan: &Plan) -> Result<Vec<String>> {
    let zone = context.zone(store)?;
    let width = context.ui.narration_width().unwrap_or(SAMPLE);
    let mut lines: Vec<String> = Vec::new();
    for (contact, change) in &plan.samples {
        let changes = changes(&contact.fields, change, names, &zone).join(", ");
        let line = format!("  {}  {}: {changes}", contact.id, escape(&contact.title()));
        lines.push(truncate(&line, width).into_owned());
    }
    let rest = plan.tally.changed - plan.samples.len() as u64;
    if rest > 0 {
        lines.push(format!("  and {} more", thousands(rest)));
    }
    match plan.tally.states_taken {
        0 => {}
        1 => {
            lines.push("The state of 1 contact is not in the new country and will be taken away.".to_owned())
        }
        number => lines.push(format!(
            "The states of {} contacts are not in the new country and will be taken away.",
            thousands(number)
        )),
    }
    Ok(lines)
}

/// Each changed field with its old and its new value.
pub fn changes(before: &FieldSet, change: &FieldSet, names: &Names, zone: &Zone) -> Vec<String> {
    let line = |(field, value)| {
        let (old, new) = (shown(field, before.value(field), names), shown(field, value, names));
        format!("{}: {} -> {}", field.name(), display(&old, zone), display(&new, zone))
    };
    change.iter().map(line).collect()
}

fn say_planned(context: &Context, store: &Db, names: &Names, plan: &Plan) -> Result<()> {
    if plan.tally.changed == 0 {
        context.ui.say(&nothing_to_do(&plan.tally));
        return Ok(());
    }
    let (number, rest) = (plural(plan.tally.changed, "contact"), as_before(&plan.tally));
    context.ui.say(&format!("Would change {number}{rest}:"));
    for line in lines(context, store, names, plan)? {
        context.ui.say(&line);
    }
    context.ui.say("Nothing changed (dry run).");
    Ok(())
}

fn confirm(context: &Context, store: &Db, names: &Names, plan: &Plan) -> Result<()> {
    let number = plural(plan.tally.changed, "contact");
    let lines = lines(context, store, names, plan)?;
    if !context.ui.can_prompt() {
        let mut error = Error::refused(format!("not changing {number} without confirmation"));
        for line in lines {
            error = error.detail(line);
        }
        return Err(error.hint(nobody_asked(context, "--yes to change")));
    }
    context.ui.before_question(&format!("About to change {number}{}:", as_before(&plan.tally)));
    for line in lines {
        context.ui.before_question(&line);
    }
    if context.ui.confirm("Change?")? { Ok(()) } else { Err(Error::refused("nothing was changed")) }
}
