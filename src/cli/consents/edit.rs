//! Adding consents and changing their texts.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::change::unless_dry_run;
use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::consent::Consent;
use crate::domain::text::NOTE_BYTES;
use crate::error::{Error, Result};
use crate::ops::consent::{self, TextChange};
use crate::ops::named;
use crate::render::text::{escape, plural};
use crate::store::{Db, Txn};

/// Bytes of a full text that are read at most; what is too long is told after that.
const TYPED_BYTES: u64 = 4 * NOTE_BYTES as u64;

/// A new consent.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// Sentence beside a check box
    #[arg(long, value_name = "TEXT")]
    short_text: String,
    #[command(flatten)]
    full: RequiredFullText,
}

/// The full text, which a new consent must have.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct RequiredFullText {
    /// All of what is agreed to
    #[arg(long, value_name = "TEXT")]
    full_text: Option<String>,
    /// File that holds it, in UTF-8; - is standard input
    #[arg(long, value_name = "FILE")]
    full_text_file: Option<PathBuf>,
}

/// Which consent to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the consent
    consent: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a consent.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New sentence beside a check box
    #[arg(long, value_name = "TEXT")]
    short_text: Option<String>,
    /// New full text
    #[arg(long, value_name = "TEXT", conflicts_with = "full_text_file")]
    full_text: Option<String>,
    /// File that holds it, in UTF-8; - is standard input
    #[arg(long, value_name = "FILE")]
    full_text_file: Option<PathBuf>,
}

/// The full text that was given, in its stored form.
fn full_text(context: &Context, text: Option<&str>, file: Option<&Path>) -> Result<Option<String>> {
    let typed = match (text, file) {
        (Some(text), _) => text.to_owned(),
        (None, Some(file)) if file == "-" => context.ui.stdin_text(TYPED_BYTES)?,
        (None, Some(file)) => read_file(file)?,
        (None, None) => return Ok(None),
    };
    consent::full_text(&typed).map(Some)
}

fn read_file(path: &Path) -> Result<String> {
    let shown = path.display();
    let failed = |error| Error::failure(format!("cannot read {shown}")).because(error);
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(TYPED_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::rejected(format!("{shown} is not text in UTF-8")).hint("convert it first"))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// `consents add`
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = named::clean_name::<Consent>(&args.name)?;
    let short = consent::short_text(&args.short_text)?;
    let file = args.full.full_text_file.as_deref();
    let full = full_text(context, args.full.full_text.as_deref(), file)?
        .expect("the arguments require one of the two ways to give the full text");
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("consents add"), |txn| -> Result<_> {
        named::refuse_taken::<Consent>(txn, &name, None)?;
        let id = txn.add_consent(&name, &short, &full, &consent::text_hash(&short, &full))?;
        Ok((id, unless_dry_run(context, format!("1 consent, {name}"))))
    })?;
    let name = escape(&name);
    match operation {
        Some(_) => context.ui.say(&format!("Added consent {id}: {name}{}", undo_hint(operation))),
        None => context.ui.say(&format!("Would add consent: {name}")),
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

/// The parts of a consent that are to change, in their stored form.
struct Wanted {
    name: Option<String>,
    short_text: Option<String>,
    full_text: Option<String>,
}

impl Wanted {
    fn new(context: &Context, changes: &Changes) -> Result<Wanted> {
        let file = changes.full_text_file.as_deref();
        Ok(Wanted {
            name: changes.name.as_deref().map(named::clean_name::<Consent>).transpose()?,
            short_text: changes.short_text.as_deref().map(consent::short_text).transpose()?,
            full_text: full_text(context, changes.full_text.as_deref(), file)?,
        })
    }

    /// The consent with these parts in place of its own.
    fn applied(&self, db: &Db, before: &Consent) -> Result<Consent> {
        let mut after = before.clone();
        if let Some(name) = &self.name {
            named::refuse_taken::<Consent>(db, name, Some(before.id.0))?;
            after.name.clone_from(name);
        }
        if let Some(text) = &self.short_text {
            after.short_text.clone_from(text);
        }
        if let Some(text) = &self.full_text {
            after.full_text.clone_from(text);
        }
        after.hash = consent::text_hash(&after.short_text, &after.full_text);
        Ok(after)
    }
}

/// `consents edit`
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    let store = context.change()?;
    let found: Consent = named::find(&store, &args.consent)?;
    let wanted = Wanted::new(context, &args.changes)?;
    let change = |txn: &Txn<'_>| -> Result<_> {
        let before: Consent = named::by_id(txn, found.id.0)?;
        let after = wanted.applied(txn, &before)?;
        if after == before {
            return Ok((None, None));
        }
        let text = consent::edit(txn, &before, &after)?;
        let summary = unless_dry_run(context, format!("consent {}, {}", after.id, after.name));
        Ok((Some((after, text)), summary))
    };
    let (done, operation) = store.write(&context.operation("consents edit"), change)?;
    let Some((consent, text)) = done else {
        context.ui.say("Nothing to change: the consent is like that already.");
        return Ok(());
    };
    let did = if operation.is_some() { "Changed" } else { "Would change" };
    let kept = text.filter(|text| text.archived).map_or("", |_| "; its earlier text is kept");
    let (id, name) = (consent.id, escape(&consent.name));
    context.ui.say(&format!("{did} consent {id}: {name}{kept}{}", undo_hint(operation)));
    if let Some(text) = text {
        warn(context, text);
    }
    Ok(())
}

/// Agreements go on silently when the text under them changes: says so where there are any.
fn warn(context: &Context, text: TextChange) {
    if text.on_earlier_text > 0 {
        let verb = if text.on_earlier_text == 1 { "goes on standing" } else { "go on standing" };
        context.ui.warn(&format!(
            "{} in force {verb} for an earlier text; for a major change add a new consent and archive this one",
            plural(text.on_earlier_text, "agreement")
        ));
    }
}
