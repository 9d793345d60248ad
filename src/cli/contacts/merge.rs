//! `contacts merge`: several contacts that are one person become one.

use clap::{Args, ValueEnum};

use super::edit_many::changes;
use super::field_args::editable;
use crate::cli::change::nobody_asked;
use crate::cli::shared::{ReferenceArgs, References, undo_hint};
use crate::context::Context;
use crate::domain::belongings::Belonging;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::merge::{MergePlan, Prefer};
use crate::error::{Error, Result};
use crate::ops::merge::{Merge, apply, plan};
use crate::ops::{names, resolve};
use crate::render::text::{count, escape, plural};
use crate::store::{Db, Store, Summary};

/// What `contacts merge` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts merge anna@example.com 1042 --dry-run
  acquaint contacts merge 17 18 19 --prefer newest
  acquaint contacts merge 17 18 --take company=18 --take city=18 --yes

The first contact stays, with its id and GUID; the others go. Activities, notes, the log of consent agreements,
memberships by hand and places in accounts move to it, and whoever was kept out of a group stays out; groups by
condition, scores and personas follow at the next `acquaint recalc`. Of agreements to the same consent the last word counts, whoever gave it: the plan
says which consents are in force then. Where several have a value, --prefer says who wins: into (the first; the others
fill what it lacks, in their order), others, or newest (whoever was changed last). It counts as known since the first of
them was.

See also: `acquaint db undo --help`, `acquaint contacts delete --help`")]
pub struct MergeArgs {
    /// The contact that stays: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    into: String,
    /// Contacts that become part of it; - reads them from standard input
    #[arg(value_name = "CONTACT", required = true)]
    references: Vec<String>,
    /// Who wins where several have a value
    #[arg(long, value_enum, value_name = "WHO", default_value = "into")]
    prefer: PreferArg,
    /// A field that takes the value of this contact, even if it has none; may be repeated
    #[arg(long, value_name = "FIELD=CONTACT")]
    take: Vec<String>,
    #[command(flatten)]
    by: ReferenceArgs,
}

/// Who wins.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum PreferArg {
    /// The contact that stays
    Into,
    /// The others, in their order
    Others,
    /// Whoever was changed last
    Newest,
}

impl From<PreferArg> for Prefer {
    fn from(arg: PreferArg) -> Prefer {
        match arg {
            PreferArg::Into => Prefer::Into,
            PreferArg::Others => Prefer::Others,
            PreferArg::Newest => Prefer::Newest,
        }
    }
}

/// Runs the command.
pub fn run(context: &Context, args: &MergeArgs) -> Result<()> {
    let references = References::read(context, &args.references)?;
    let store = if context.settings.dry_run { context.read()? } else { context.change()? };
    let by = args.by.of(&store)?;
    let merge = Merge {
        into: resolve::contact_id(&store, by, &args.into)?,
        others: resolve::contact_ids(&store, by, references.iter())?,
        prefer: args.prefer.into(),
        taken: args.take.iter().map(|text| taken(&store, by, text)).collect::<Result<_>>()?,
    };
    if merge.others.is_empty() {
        context.ui.say("Nothing selected; nothing merged.");
        return Ok(());
    }
    let plan = plan(&store, &merge)?;
    if context.settings.dry_run {
        for line in lines(context, &store, &plan)? {
            context.ui.say(&line);
        }
        context.ui.say("Nothing merged (dry run).");
        return Ok(());
    }
    confirm(context, &store, &plan)?;
    let (_, operation) = store.write(&context.operation("contacts merge"), |txn| {
        apply(txn, &merge, &plan)?;
        Ok::<_, Error>(((), Some(Summary::new(what(&plan)))))
    })?;
    context.ui.say(&format!("Merged {}{}", what(&plan), undo_hint(operation)));
    Ok(())
}

/// `company=18`
fn taken(db: &Db, by: resolve::By, text: &str) -> Result<(Field, ContactId)> {
    let (name, contact) = text
        .split_once('=')
        .ok_or_else(|| Error::usage(format!("--take `{text}`: it takes FIELD=CONTACT")))?;
    let field = editable(name.trim(), db.fields()?)?;
    Ok((field, resolve::contact_id(db, by, contact.trim())?))
}

/// `contacts 18, 19 into contact 17`
fn what(plan: &MergePlan) -> String {
    let ids: Vec<String> = plan.others.iter().map(|(contact, _)| contact.id.to_string()).collect();
    let (contacts, ids) = (if ids.len() == 1 { "contact" } else { "contacts" }, ids.join(", "));
    format!("{contacts} {ids} into contact {}", plan.into.id)
}

/// What will become of them, line by line.
fn lines(context: &Context, store: &Db, plan: &MergePlan) -> Result<Vec<String>> {
    let number = plural(plan.others.len(), "contact");
    let into = &plan.into;
    let mut lines =
        vec![format!("{number} will become part of contact {}, {}", into.id, escape(&into.title()))];
    for (other, moved) in &plan.others {
        let kind = |(kind, number): (Belonging, i64)| {
            let (one, several) = match kind {
                Belonging::Membership => ("membership by hand", "memberships by hand"),
                kind => kind.nouns(),
            };
            count(number, one, several)
        };
        let kinds: Vec<String> = moved.there().map(kind).collect();
        let moved = if kinds.is_empty() { String::new() } else { format!(": {}", kinds.join(", ")) };
        lines.push(format!("  {}  {}{moved}", other.id, escape(&other.title())));
    }
    let zone = context.zone(store)?;
    let names = names::load(store)?;
    let changed = changes(&into.fields, &plan.change, &names, &zone);
    for ((field, _), line) in plan.change.iter().zip(changed) {
        let winner = plan.winners.iter().find(|(of, _)| *of == field);
        let from = winner.map_or(String::new(), |(_, id)| format!("  (of contact {id})"));
        lines.push(format!("  {line}{from}"));
    }
    for one in &plan.opt_outs {
        let what = match one.newsletter {
            None => "all e-mails".to_owned(),
            Some(id) => {
                let all = store.newsletters()?;
                let name = all.into_iter().find(|newsletter| newsletter.id == id).map(|found| found.name);
                format!("newsletter \"{}\"", escape(&name.unwrap_or_default()))
            }
        };
        lines.push(format!("  {} will have opted out of {what}, too", escape(&one.email)));
    }
    for (consent, holds) in &plan.consents {
        let becomes = if *holds { "is in force then" } else { "is no longer in force then" };
        lines.push(format!("  consent \"{}\" {becomes}", escape(consent)));
    }
    Ok(lines)
}

fn confirm(context: &Context, store: &Store, plan: &MergePlan) -> Result<()> {
    if context.settings.yes {
        return Ok(());
    }
    if !context.ui.can_prompt() {
        return Err(Error::refused(format!("not merging {} without confirmation", what(plan)))
            .hint(nobody_asked(context, "--yes to merge")));
    }
    for line in lines(context, store, plan)? {
        context.ui.before_question(&line);
    }
    if context.ui.confirm("Merge?")? { Ok(()) } else { Err(Error::refused("not confirmed; nothing merged")) }
}
