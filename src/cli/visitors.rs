//! `visitors`: browsers by the ids in their cookies, what they allow, and what is not stored for that.

use clap::{Args, Subcommand};

use super::change::{Plan, unless_dry_run};
use super::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::setting::DataSetting;
use crate::domain::value::{Column, Value};
use crate::domain::visitor::{Gate, Level, Said, Visitor, VisitorId};
use crate::error::{Error, Result};
use crate::ops::{resolve, visitor};
use crate::render::text::{count, escape};
use crate::store::Db;

const COLUMNS: [Column; 6] = [
    Column::whole("visitor"),
    Column::number("contact_id"),
    Column::text("level"),
    Column::text("tracked"),
    Column::text("first_seen"),
    Column::text("last_seen"),
];
const TABLE: [&str; 6] = ["visitor", "contact_id", "level", "tracked", "first_seen", "last_seen"];

/// What can be done with visitors.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint contacts recognise --help`, `acquaint events import --help`")]
pub enum VisitorsCommand {
    /// List the browsers that are known
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Show a browser, whom it is known as, and whether what it does is stored
    Show(ShowArgs),
    /// Show or set which cookies a browser allows
    Level(LevelArgs),
    /// Show who may be tracked, and how many events were not stored
    Gate(GateArgs),
    /// Forget browsers; their contacts stay
    #[command(visible_alias = "rm")]
    Delete(DeleteArgs),
}

/// What `visitors list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint visitors list --contact jsmith@localhost.local
  acquaint visitors list --sort last_seen:desc --limit 20

An id stays when its contact becomes part of another: whoever comes with an old cookie is recognised all the same.

See also: `acquaint visitors gate --help`")]
pub struct ListArgs {
    /// Only those of this contact
    #[arg(long, value_name = "CONTACT")]
    contact: Option<String>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which browser to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint visitors show 0190a3f0-0000-7000-8000-000000000001
  acquaint visitors show 0190a3f0000070008000000000000001 --json

See also: `acquaint contacts recognise --help`")]
pub struct ShowArgs {
    /// The id in its cookie: a GUID
    #[arg(value_name = "VISITOR", value_parser = id)]
    visitor: VisitorId,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which browser, and what it allows.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint visitors level 0190a3f0-0000-7000-8000-000000000001
  acquaint visitors level 0190a3f0-0000-7000-8000-000000000001 essential

What a browser does is stored from the level visitor on. One that has not said allows what the setting
default_cookie_level says.

See also: `acquaint visitors gate --help`, `acquaint config list`")]
pub struct LevelArgs {
    /// The id in its cookie: a GUID
    #[arg(value_name = "VISITOR", value_parser = id)]
    visitor: VisitorId,
    /// What it allows from now on
    #[arg(value_name = "LEVEL", value_enum, ignore_case = true)]
    level: Option<Level>,
}

/// What `visitors gate` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint visitors gate
  acquaint config set tracking_consent \"Tracking consent\"
  acquaint config set default_cookie_level essential     opt-in
  acquaint config set tracking off                       nobody is tracked

What comes with a cookie is stored when tracking is on and the browser allows cookies of the level visitor, or its
contact has agreed to the tracking consent. Who has revoked that is tracked no longer, whatever the browser allows.

See also: `acquaint visitors level --help`, `acquaint consents --help`")]
pub struct GateArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which browsers go.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint visitors delete 0190a3f0-0000-7000-8000-000000000001
  acquaint visitors delete 0190a3f0-0000-7000-8000-000000000001 --yes

Whoever comes with such a cookie again is somebody new.

See also: `acquaint db undo` brings them back")]
pub struct DeleteArgs {
    /// The ids in their cookies: GUIDs
    #[arg(value_name = "VISITOR", value_parser = id, required = true)]
    visitors: Vec<VisitorId>,
}

/// The id of a browser, as clap reads it.
pub fn id(text: &str) -> std::result::Result<VisitorId, String> {
    VisitorId::parse(text).ok_or_else(|| "it is a GUID: 0190a3f0-0000-7000-8000-000000000001".to_owned())
}

/// Runs a command on visitors.
pub fn run(context: &Context, command: VisitorsCommand) -> Result<()> {
    match command {
        VisitorsCommand::List(args) => list(context, &args),
        VisitorsCommand::Show(args) => show(context, &args),
        VisitorsCommand::Level(args) => level(context, &args),
        VisitorsCommand::Gate(args) => gate(context, &args),
        VisitorsCommand::Delete(args) => delete(context, &args),
    }
}

/// `yes`, or why what it does is not stored.
fn tracked(context: &Context, db: &Db, gate: &Gate, known: &Visitor) -> Result<&'static str> {
    let said = visitor::said(db, gate, known.contact, context.settings.now)?;
    Ok(gate.may_track(known.level, said).map_or_else(|refusal| refusal.name(), |()| "yes"))
}

fn row(context: &Context, db: &Db, gate: &Gate, known: &Visitor) -> Result<Vec<Value<'static>>> {
    Ok(vec![
        Value::owned(known.id.to_string()),
        Value::Integer(known.contact.0),
        Value::text(known.level.map_or("default", Level::name)),
        Value::text(tracked(context, db, gate, known)?),
        Value::Instant(known.first_seen),
        Value::Instant(known.last_seen),
    ])
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    args.output.refuse_ids("visitors")?;
    let store = context.read()?;
    let contact = match &args.contact {
        Some(reference) => Some(resolve::contact(&store, reference)?.id),
        None => None,
    };
    let (gate, all) = (visitor::gate(&store)?, store.visitors(contact)?);
    let rows = all.iter().map(|known| row(context, &store, &gate, known)).collect::<Result<Vec<_>>>()?;
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "visitors")
}

fn find(db: &Db, id: VisitorId) -> Result<Visitor> {
    db.visitor(id)?.ok_or_else(|| {
        Error::not_found(format!("there is no visitor {id}"))
            .hint("`acquaint visitors list` shows those that are known")
    })
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let known = find(&store, args.visitor)?;
    let contact = store.contact(known.contact)?.map(|contact| contact.title());
    let mut columns = COLUMNS.to_vec();
    columns.push(Column::text("contact"));
    let mut values = row(context, &store, &visitor::gate(&store)?, &known)?;
    values.push(contact.map_or(Value::Null, Value::owned));
    print_record(context, &args.output, context.zone(&store)?, &columns, &values)
}

fn level(context: &Context, args: &LevelArgs) -> Result<()> {
    let Some(level) = args.level else {
        let store = context.read()?;
        let level = store.cookie_level(args.visitor)?;
        return context.ui.print(&format!("{}\n", level.map_or("default", Level::name)));
    };
    let store = context.create()?;
    let (changed, operation) = store.write(&context.operation("visitors level"), |txn| -> Result<_> {
        let before = txn.cookie_level(args.visitor)?;
        txn.set_cookie_level(args.visitor, level, context.settings.now)?;
        let changed = before != Some(level);
        let summary = unless_dry_run(context, format!("visitor {} to {}", args.visitor, level.name()));
        Ok((changed, summary.filter(|_| changed)))
    })?;
    let said = match (changed, operation) {
        (false, _) => format!("Nothing to change: the browser allows {} already.", level.name()),
        (true, None) => format!("Would note that the browser allows {}.", level.name()),
        (true, operation) => format!("The browser allows {}{}", level.name(), undo_hint(operation)),
    };
    context.ui.say(&said);
    if level < Level::Visitor {
        context.ui.say("What it does is not stored, unless its contact has agreed to the tracking consent.");
    }
    Ok(())
}

const REFUSED: [Column; 3] = [Column::text("day"), Column::text("reason"), Column::number("events")];

fn gate(context: &Context, args: &GateArgs) -> Result<()> {
    args.output.refuse_ids("these rows")?;
    let store = context.read()?;
    let gate = visitor::gate(&store)?;
    let consent = store.setting(DataSetting::TrackingConsent.name())?;
    context.ui.say(&format!(
        "Tracking is {}; browsers that have not said allow {}; the tracking consent is {}.",
        if gate.tracking { "on" } else { "off" },
        gate.default_level.name(),
        consent.map_or("none".to_owned(), |name| format!("\"{}\"", escape(&name)))
    ));
    let others = match gate.may_track(None, Said::Nothing) {
        Ok(()) => "Whoever has not said anything is tracked.".to_owned(),
        Err(refusal) => format!("Whoever has not said anything is not tracked: {}.", refusal.name()),
    };
    context.ui.say(&others);
    let refused = store.refused_events()?;
    let rows = refused
        .iter()
        .map(|(day, reason, number)| vec![Value::text(day), Value::text(reason), Value::Integer(*number)])
        .collect();
    let zone = context.zone(&store)?;
    let names = ["day", "reason", "events"];
    print_short_list(
        context,
        (&args.list, &args.output),
        zone,
        (&REFUSED, &names),
        rows,
        "events were refused",
    )
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let known: Vec<Visitor> = args.visitors.iter().map(|id| find(&store, *id)).collect::<Result<_>>()?;
    let what = match known.as_slice() {
        [one] => format!("visitor {}", one.id),
        several => count(several.len(), "visitor", "visitors"),
    };
    let lines =
        known.iter().map(|one| format!("{} of contact {}, which stays", one.id, one.contact)).collect();
    if !(Plan { what: what.clone(), number: known.len(), lines }).is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("visitors delete"), |txn| -> Result<_> {
        for one in &known {
            find(txn, one.id)?;
            txn.delete_visitor(one.id)?;
        }
        Ok(((), unless_dry_run(context, what.clone())))
    })?;
    context.ui.say(&format!("Deleted {what}{}", undo_hint(operation)));
    Ok(())
}
