//! `notes`: what people write down about a contact.

mod edited;

use clap::{Args, Subcommand};

use crate::cli::change::{Plan, unless_dry_run};
use crate::cli::import_records::{self, ContactRecordArgs};
use crate::cli::shared::{OutputArgs, WindowArgs, undo_hint};
use crate::cli::stream::Stream;
use crate::context::Context;
use crate::domain::contact::Contact;
use crate::domain::id::NoteId;
use crate::domain::note::Note;
use crate::domain::text::{NOTE_BYTES, Needle};
use crate::domain::time::{Instant, Zone, show};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::import::records;
use crate::ops::{note, resolve};
use crate::render::format::Format;
use crate::render::profile::{Body, Profile, Section, write_profile};
use crate::render::text::{escape, plural, shell_word, truncate};
use crate::signals;
use crate::store::{Db, Store, User};

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::number("contact_id"),
    Column::text("text"),
    Column::text("author"),
    Column::text("created"),
    Column::text("modified"),
];
const TABLE: [&str; 5] = ["id", "contact_id", "created", "author", "text"];

/// Notes read at once: few, since one may be a megabyte.
const PAGE: usize = 64;
/// Columns of a note's text that a plan shows.
const EXCERPT: usize = 50;
/// Bytes of typed text that are read at most; what is too long for a note is told after that.
const TYPED_BYTES: u64 = 4 * NOTE_BYTES as u64;

/// What can be done with notes.
#[derive(Subcommand, Debug)]
pub enum NotesCommand {
    /// List the notes on a contact, or all of them in the order of their ids
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint notes list jsmith@localhost.local
  acquaint notes list --search samples
  acquaint notes list --format jsonl > notes.jsonl"
    )]
    List(ListArgs),
    /// Show a note with its line breaks
    #[command(after_help = "Examples:
  acquaint notes show 58
  acquaint notes show 58 --json")]
    Show(ShowArgs),
    /// Add a note to a contact
    ///
    /// The text is an argument, comes from standard input, or is written in an editor. With --stamp its last line says who wrote it
    /// and when; the full name is that of the acting user (--as).
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint notes add 1042 --stamp \"Called back, wants samples.\"
  acquaint notes add \"Joseph Smith\" - < minutes.txt
  acquaint notes add 1042 --stamp --editor
  id=$(acquaint notes add jsmith@localhost.local \"Met at the fair\")"
    )]
    Add(AddArgs),
    /// Replace the text of a note, its stamp included
    #[command(after_help = "Examples:
  acquaint notes edit 58 \"Called back, wants two samples.\"
  acquaint notes edit 58 - < minutes.txt
  acquaint notes edit 58 --editor")]
    Edit(EditArgs),
    /// Delete notes
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint notes delete 58
  acquaint notes delete 58 59 60 --yes
  acquaint notes list 1042 --format ids | acquaint notes delete - --dry-run"
    )]
    Delete(DeleteArgs),
    /// Import notes from a CSV file
    #[command(after_help = "Examples:
  acquaint notes import notes.csv --dry-run
  acquaint notes import calls.csv --map Summary=text --map Agent=author

Columns: email (or guid, contact_id, a unique field of your own), text, author, created. A note of the same text, and
of the same time where the file tells it, is there already. Authors that do not exist are made users.

Every row read is added, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint notes list --help`")]
    Import(Box<ContactRecordArgs>),
}

/// Which notes to list.
#[derive(Args, Debug)]
pub struct ListArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    contact: Option<String>,
    /// Only notes that hold this text, without regard to case and accents
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which note to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Id of the note
    #[arg(value_name = "NOTE")]
    id: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new note.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    contact: String,
    /// Text of the note; - or nothing reads standard input
    #[arg(default_value = "-", hide_default_value = true)]
    text: String,
    /// Write the text in your editor
    #[arg(long, conflicts_with = "text")]
    editor: bool,
    /// Add a last line with your name and the time
    #[arg(long)]
    stamp: bool,
}

/// A note's new text.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Id of the note
    #[arg(value_name = "NOTE")]
    id: String,
    /// New text; - or nothing reads standard input
    #[arg(default_value = "-", hide_default_value = true)]
    text: String,
    /// Change the text in your editor
    #[arg(long, conflicts_with = "text")]
    editor: bool,
}

/// Which notes go.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Ids of the notes; - reads them from standard input
    #[arg(required = true, value_name = "NOTE")]
    ids: Vec<String>,
}

/// Runs a command on notes.
pub fn run(context: &Context, command: NotesCommand) -> Result<()> {
    match command {
        NotesCommand::List(args) => list(context, &args),
        NotesCommand::Show(args) => show(context, &args),
        NotesCommand::Add(args) => add(context, &args),
        NotesCommand::Edit(args) => edit(context, &args),
        NotesCommand::Delete(args) => delete(context, &args),
        NotesCommand::Import(args) => import_records::run_of_contacts(context, &records::NOTES, &args),
    }
}

fn row(note: &Note) -> Vec<Value<'_>> {
    vec![
        Value::Integer(note.id.0),
        Value::Integer(note.contact.0),
        Value::text(&note.text),
        Value::opt_text(note.author_name.as_deref()),
        Value::Instant(note.created),
        Value::Instant(note.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let contact = args.contact.as_deref().map(|text| resolve::contact(&store, text)).transpose()?;
    let needle = args.search.as_deref().map(Needle::new);
    let all = contact.is_none() && needle.is_none();
    let total = if all { Some(store.note_count()?.unsigned_abs()) } else { None };
    let columns = (&COLUMNS[..], &TABLE[..]);
    let zone = context.zone(&store)?;
    let mut stream = Stream::new(context, (&args.window, &args.output), zone, columns, total)?;
    let mut offer = |notes: &[Note]| -> Result<bool> {
        for note in notes.iter().filter(|note| needle.as_ref().is_none_or(|needle| needle.is_in(&note.text)))
        {
            stream.offer(|| row(note))?;
        }
        Ok(!stream.is_done())
    };
    match contact {
        Some(contact) => {
            offer(&store.notes_of(contact.id)?)?;
        }
        None => each_page(&store, &mut offer)?,
    }
    stream.finish("No notes.")
}

/// Hands over all notes, a page at a time, until `take` wants no more.
fn each_page(db: &Db, take: &mut impl FnMut(&[Note]) -> Result<bool>) -> Result<()> {
    let mut after = NoteId(0);
    loop {
        let page = db.notes_page(after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after = last.id;
        signals::check()?;
        if !take(&page)? {
            return Ok(());
        }
    }
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let note = note::find(&store, &args.id)?;
    let zone = context.zone(&store)?;
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        return crate::cli::shared::print_record(context, &args.output, zone, &COLUMNS, &row(&note));
    }
    let whose = match store.contact(note.contact)? {
        Some(contact) => format!("contact {}, {}", contact.id, contact.title()),
        None => format!("contact {}", note.contact),
    };
    let mut out = Vec::new();
    write_profile(&mut out, &screen(&note, whose, zone), &args.output.layout(context, zone))
        .map_err(crate::error::output_error)?;
    context.ui.print_paged(&String::from_utf8_lossy(&out))
}

fn screen(note: &Note, whose: String, zone: Zone) -> Profile {
    let pair = |label: &str, value: String| (label.to_owned(), value);
    let mut pairs = vec![pair("On", whose), pair("Created", show::long(note.created, &zone))];
    if note.modified != note.created {
        pairs.push(pair("Changed", show::long(note.modified, &zone)));
    }
    pairs.extend(note.author_name.clone().map(|author| pair("Author", author)));
    Profile {
        title_line: format!("Note {}", note.id),
        sections: vec![
            Section { heading: "DETAILS", empty_text: "", body: Body::Pairs(pairs) },
            Section { heading: "TEXT", empty_text: "", body: Body::Paragraphs(vec![note.text.clone()]) },
        ],
        ..Profile::default()
    }
}

/// The text as typed: the argument, or standard input.
fn typed(context: &Context, argument: &str) -> Result<String> {
    if argument == "-" { context.ui.stdin_text(TYPED_BYTES) } else { Ok(argument.to_owned()) }
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let store = context.change()?;
    let contact = resolve::contact(&store, &args.contact)?;
    let save = |text: &str| save_new(context, &store, &contact, text, args.stamp);
    if args.editor {
        let name = format!("acquaint-note-on-contact-{}", contact.id);
        return edited::with(context, &store, (&name, ""), save);
    }
    save(&note::text(&typed(context, &args.text)?)?)
}

/// Adds a note with this text, and its stamp if it is to have one.
fn save_new(context: &Context, store: &Store, contact: &Contact, text: &str, stamp: bool) -> Result<()> {
    let actor = context.settings.actor.as_str();
    let author = note::author(store, actor)?;
    let (mut text, mut by) = (text.to_owned(), String::new());
    if stamp {
        let when = (context.settings.now, context.zone(store)?);
        let stamp = note::stamp(store, author.as_ref(), actor, when)?;
        text = note::stamped(&text, &stamp)?;
        by = format!(" {}", escape(&stamp));
    }
    let (id, operation) = store.write(&context.operation("notes add"), |txn| -> Result<_> {
        let id = note::add(txn, contact, &text, author.as_ref())?;
        Ok((id, unless_dry_run(context, format!("1 note on contact {}", contact.id))))
    })?;
    match operation {
        Some(_) => {
            context.ui.say(&format!("Added note {id} to contact {}{by}{}", contact.id, undo_hint(operation)))
        }
        None => context.ui.say(&format!("Would add a note to contact {}{by}", contact.id)),
    }
    if stamp {
        hint_full_name(context, author.as_ref());
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

/// A stamp with a login name looks unlike one with a full name; says how to get the latter.
fn hint_full_name(context: &Context, author: Option<&User>) {
    let command = match author {
        Some(user) if user.full_name.is_some() => return,
        Some(user) => format!("edit {}", shell_word(&user.user_name)),
        None => format!("add {}", shell_word(&context.settings.actor)),
    };
    context.ui.hint(&format!("`acquaint users {command} --full-name \"…\"` makes stamps show a full name"));
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    let store = context.change()?;
    let before = note::find(&store, &args.id)?;
    if args.editor {
        let name = format!("acquaint-note-{}", before.id);
        return edited::with(context, &store, (&name, &before.text), |text| {
            save(context, &store, &before, text)
        });
    }
    save(context, &store, &before, &note::text(&typed(context, &args.text)?)?)
}

/// Gives a note that is still as it was another text.
fn save(context: &Context, store: &Store, before: &Note, text: &str) -> Result<()> {
    if text == before.text {
        context.ui.say(&format!("Nothing to change: note {} says that already.", before.id));
        return Ok(());
    }
    let (note, operation) = store.write(&context.operation("notes edit"), |txn| -> Result<_> {
        let note = note::unchanged(txn, before.id, before.modified)?;
        txn.edit_note(&note, text)?;
        let summary = format!("note {} on contact {}", note.id, note.contact);
        Ok((note, unless_dry_run(context, summary)))
    })?;
    let did = if operation.is_some() { "Changed" } else { "Would change" };
    let (id, contact) = (note.id, note.contact);
    context.ui.say(&format!("{did} note {id} on contact {contact}{}", undo_hint(operation)));
    Ok(())
}

/// A note that is about to go: enough to name it, and to see that it is still the same.
struct Doomed {
    id: NoteId,
    modified: Instant,
    line: String,
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let doomed = doomed(context, &store, &args.ids)?;
    let notes = plural(doomed.len(), "note");
    let plan = Plan {
        what: notes.clone(),
        number: doomed.len(),
        lines: doomed.iter().map(|note| note.line.clone()).collect(),
    };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("notes delete"), |txn| -> Result<_> {
        for note in &doomed {
            txn.delete_note(&note::unchanged(txn, note.id, note.modified)?)?;
        }
        Ok(((), unless_dry_run(context, notes.clone())))
    })?;
    context.ui.say(&format!("Deleted {notes}{}", undo_hint(operation)));
    Ok(())
}

/// The notes of these references, each once; one that is unknown stops the command.
fn doomed(context: &Context, store: &Store, references: &[String]) -> Result<Vec<Doomed>> {
    let mut words = Vec::new();
    for reference in references {
        match reference.as_str() {
            "-" => {
                let text = context.ui.stdin_text(TYPED_BYTES)?;
                words.extend(text.split_whitespace().map(str::to_owned));
            }
            _ => words.push(reference.clone()),
        }
    }
    let mut doomed: Vec<Doomed> = Vec::new();
    let mut met = std::collections::HashSet::new();
    for word in &words {
        let note = note::find(store, word)?;
        if met.insert(note.id) {
            let text = escape(&note.text);
            let excerpt = truncate(&text, EXCERPT);
            let line = format!("note {} on contact {}: {excerpt}", note.id, note.contact);
            doomed.push(Doomed { id: note.id, modified: note.modified, line });
        }
    }
    if doomed.is_empty() {
        return Err(Error::usage("no note is named").hint("standard input held no id"));
    }
    Ok(doomed)
}
