//! `consents`: what contacts can agree to, its texts, and the log of who agreed or revoked.

mod agreements;
mod edit;

use clap::{Args, Subcommand};

use super::change::unless_dry_run;
use super::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::cli::import_records::{self, ContactRecordArgs};
use crate::context::Context;
use crate::domain::consent::{Consent, ConsentVersion};
use crate::domain::time::{Zone, show};
use crate::domain::value::{Column, Value};
use crate::error::{Result, output_error};
use crate::ops::import::records;
use crate::ops::named;
use crate::ops::setting;
use crate::render::format::Format;
use crate::render::profile::{Body, Profile, Section, write_profile};
use crate::render::text::{escape, plural, thousands};
use crate::store::Db;

const COLUMNS: [Column; 10] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("short_text"),
    Column::text("full_text"),
    Column::whole("hash"),
    Column::number("agreements"),
    Column::number("on_earlier_text"),
    Column::text("archived"),
    Column::text("created"),
    Column::text("modified"),
];
const TABLE: [&str; 5] = ["id", "name", "short_text", "agreements", "archived"];

/// What can be done with consents.
#[derive(Subcommand, Debug)]
pub enum ConsentsCommand {
    /// List the consents and how many contacts agree to each
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint consents list
  acquaint consents list --format csv --fields name,agreements"
    )]
    List(ListArgs),
    /// Show a consent, its text and the earlier texts
    ///
    /// The full earlier texts are in --format json.
    #[command(after_help = "Examples:
  acquaint consents show \"Newsletter consent\"
  acquaint consents show 1 --json")]
    Show(ShowArgs),
    /// Add a consent
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint consents add \"Newsletter consent\" --short-text \"May we write?\" \\
    --full-text \"We send one letter a month. You can revoke this at any time.\"
  acquaint consents add Tracking --short-text \"May we measure?\" \\
    --full-text-file tracking.txt"
    )]
    Add(edit::AddArgs),
    /// Change the name or the texts of a consent
    ///
    /// Agreements given so far stay in force, for the text that they were given to. A text that anybody has
    /// agreed to or revoked is kept. For a major change add a new consent and archive this one.
    #[command(after_help = "Examples:
  acquaint consents edit Newsletter --short-text \"May we write monthly?\"
  acquaint consents edit 1 --full-text-file newsletter.txt --dry-run")]
    Edit(edit::EditArgs),
    /// Archive a consent, so that nobody can agree to it any more
    ///
    /// Agreements in force stay so, and can still be revoked.
    #[command(after_help = "Examples:
  acquaint consents archive \"Newsletter 2016\"
  acquaint consents archive 3 --dry-run")]
    Archive(ArchiveArgs),
    /// List agreements and revocations, of one contact or of all
    #[command(after_help = "Examples:
  acquaint consents agreements jsmith@localhost.local
  acquaint consents agreements --consent Newsletter --active --format jsonl
  acquaint consents agreements --consent 1 --active --count")]
    Agreements(agreements::ListArgs),
    /// Record that a contact agrees to a consent
    ///
    /// An agreement in force is kept and now stands for the current text; otherwise one is added.
    #[command(after_help = "Examples:
  acquaint consents agree 1042 Newsletter --source \"Partnership application\"
  acquaint consents agree jsmith@localhost.local 1 --at \"2017-03-20 15:00\"")]
    Agree(agreements::AgreeArgs),
    /// Record that a contact revokes a consent
    ///
    /// A revocation is final: it is not undone, but a new agreement can follow it.
    #[command(after_help = "Examples:
  acquaint consents revoke 1042 Newsletter
  acquaint consents revoke jsmith@localhost.local 1 --reason \"By telephone\"")]
    Revoke(agreements::RevokeArgs),
    /// Import agreements and revocations from a CSV file
    #[command(after_help = "Examples:
  acquaint consents import agreements.csv --dry-run
  acquaint consents import signups.csv --set consent=\"Newsletter consent\"

Columns: email (or guid, contact_id, a unique field of your own), consent, action (agree or revoke; agree where there
is none), time, source. Rows may come in any order. Consents have texts, so that they are not made on the way.

Every row read is added, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint consents add --help`")]
    Import(Box<ContactRecordArgs>),
}

/// How to list consents.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which consent to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Name or id of the consent
    consent: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which consent to archive.
#[derive(Args, Debug)]
pub struct ArchiveArgs {
    /// Name or id of the consent
    consent: String,
}

/// Runs a command on consents.
pub fn run(context: &Context, command: ConsentsCommand) -> Result<()> {
    match command {
        ConsentsCommand::List(args) => list(context, &args),
        ConsentsCommand::Show(args) => show(context, &args),
        ConsentsCommand::Add(args) => edit::add(context, &args),
        ConsentsCommand::Edit(args) => edit::edit(context, &args),
        ConsentsCommand::Archive(args) => archive(context, &args),
        ConsentsCommand::Agreements(args) => agreements::list(context, &args),
        ConsentsCommand::Agree(args) => agreements::agree(context, &args),
        ConsentsCommand::Revoke(args) => agreements::revoke(context, &args),
        ConsentsCommand::Import(args) => import_records::run_of_contacts(context, &records::CONSENTS, &args),
    }
}

/// How many contacts agree to a consent, and how many of them to an earlier text.
#[derive(Clone, Copy)]
struct Standing {
    agreements: i64,
    on_earlier_text: i64,
}

fn standing(db: &Db, consent: &Consent) -> Result<Standing> {
    let (agreements, on_earlier_text) = db.agreements_standing(consent.id, &consent.hash)?;
    Ok(Standing { agreements, on_earlier_text })
}

fn row(consent: &Consent, standing: Standing) -> Vec<Value<'_>> {
    vec![
        Value::Integer(consent.id.0),
        Value::text(&consent.name),
        Value::text(&consent.short_text),
        Value::text(&consent.full_text),
        Value::text(&consent.hash),
        Value::Integer(standing.agreements),
        Value::Integer(standing.on_earlier_text),
        consent.archived.map_or(Value::Null, Value::Instant),
        Value::Instant(consent.created),
        Value::Instant(consent.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let consents = store.consents()?;
    let mut rows = Vec::with_capacity(consents.len());
    for consent in &consents {
        rows.push(row(consent, standing(&store, consent)?));
    }
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "consents")
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let consent: Consent = named::find(&store, &args.consent)?;
    let standing = standing(&store, &consent)?;
    let mut versions = store.consent_versions(consent.id)?;
    // A consent that has gone back to an earlier text keeps the archived copy of it.
    versions.retain(|version| version.hash != consent.hash);
    let zone = context.zone(&store)?;
    if args.output.format() == Format::Table && args.output.fields.is_empty() {
        let screen = screen(&consent, standing, versions, zone);
        let mut out = Vec::new();
        write_profile(&mut out, &screen, &args.output.layout(context, zone)).map_err(output_error)?;
        return context.ui.print_paged(&String::from_utf8_lossy(&out));
    }
    let mut columns = COLUMNS.to_vec();
    columns.push(Column::text("versions"));
    let mut row = row(&consent, standing);
    row.push(Value::Json(versions.iter().map(version_json).collect()));
    print_record(context, &args.output, zone, &columns, &row)
}

fn version_json(version: &ConsentVersion) -> serde_json::Value {
    serde_json::json!({
        "hash": version.hash,
        "short_text": version.short_text,
        "full_text": version.full_text,
        "replaced": version.replaced,
    })
}

fn screen(consent: &Consent, standing: Standing, versions: Vec<ConsentVersion>, zone: Zone) -> Profile {
    let pair = |label: &str, value: String| (label.to_owned(), value);
    let mut details = vec![
        pair("ID", consent.id.to_string()),
        pair("Text", consent.hash.clone()),
        pair("Created", show::long(consent.created, &zone)),
        pair("Changed", show::long(consent.modified, &zone)),
    ];
    details.extend(consent.archived.map(|time| pair("Archived", show::long(time, &zone))));
    details.push(pair("In force", in_force(standing)));
    let row =
        |version: ConsentVersion| vec![version.hash, show::long(version.replaced, &zone), version.short_text];
    let earlier = Body::Table {
        columns: vec!["Text", "Until", "Short text"],
        rows: versions.into_iter().map(row).collect(),
    };
    let full_text = Body::Paragraphs(vec![consent.full_text.clone()]);
    Profile {
        title_line: consent.name.clone(),
        place_line: consent.short_text.clone(),
        email_line: String::new(),
        sections: vec![
            Section { heading: "DETAILS", empty_text: "", body: Body::Pairs(details) },
            Section { heading: "FULL TEXT", empty_text: "", body: full_text },
            Section { heading: "EARLIER TEXTS", empty_text: "None is kept.", body: earlier },
        ],
    }
}

/// `12 agreements, 3 to an earlier text`
fn in_force(standing: Standing) -> String {
    let agreements = plural(standing.agreements, "agreement");
    match standing.on_earlier_text {
        0 => agreements,
        earlier => format!("{agreements}, {} to an earlier text", thousands(earlier)),
    }
}

fn archive(context: &Context, args: &ArchiveArgs) -> Result<()> {
    let store = context.change()?;
    let zone = context.zone(&store)?;
    let (consent, operation) = store.write(&context.operation("consents archive"), |txn| -> Result<_> {
        let consent: Consent = named::find(txn, &args.consent)?;
        if consent.archived.is_some() {
            return Ok((consent, None));
        }
        txn.edit_consent(&Consent { archived: Some(txn.time()), ..consent.clone() })?;
        let summary = unless_dry_run(context, format!("consent {}, {}", consent.id, consent.name));
        Ok((consent, summary))
    })?;
    let (id, name) = (consent.id, escape(&consent.name));
    if let Some(time) = consent.archived {
        let since = show::long(time, &zone);
        context.ui.say(&format!("Nothing to change: consent {id}, {name}, is archived since {since}."));
        return Ok(());
    }
    let did = if operation.is_some() { "Archived" } else { "Would archive" };
    context.ui.say(&format!("{did} consent {id}: {name}{}", undo_hint(operation)));
    if setting::is_tracking_consent(&store, &consent.name)? {
        context.ui.hint(
            "tracking_consent names it, and nobody else can agree to it any more; `acquaint config set \
             tracking_consent NAME` names another",
        );
    }
    Ok(())
}
