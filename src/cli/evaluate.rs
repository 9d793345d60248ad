//! `evaluate`: the evaluator without a database.

use std::io::{BufWriter, Read, Stdout, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::import_file::source;
use super::shared::moment_at;
use crate::context::Context;
use crate::domain::id::{GroupId, PersonaId, ScoreId};
use crate::error::{Error, Result, output_error};
use crate::formats::definitions::{Document, read};
use crate::ops::evaluate::{Listener, Outcome, conditions, evaluate};
use crate::render::evaluation::{Labels, push_mistaken};
use crate::render::text::{count, escape, plural};
use crate::signals;
use crate::ui::Ui;

/// Definitions are no longer than this.
const MAX_DEFINITIONS: u64 = 64 * 1024 * 1024;

/// What `evaluate` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint evaluate --definitions d.json --facts facts.jsonl
  acquaint contacts export --facts | acquaint evaluate --definitions d.json
  acquaint evaluate --definitions d.json --at 2026-01-01 < facts.jsonl

Facts are JSON Lines, the lines of a contact together and contacts in the order of their ids; one contact is in memory
at a time. For each there is one line on standard output with its groups, points and persona, and until when time alone
cannot change them: what `acquaint recalc` keeps in a database of these facts. A contact with a line that is wrong has a
line that says so, and the command ends with 5. `acquaint help facts` describes both files and the answer.

See also: `acquaint help facts`, `acquaint definitions export --help`, `acquaint contacts export --help`")]
pub struct EvaluateArgs {
    /// The file with the definitions, as `acquaint definitions export` writes it; - is standard input
    #[arg(long, value_name = "FILE")]
    definitions: PathBuf,
    /// The file with the facts; - is standard input
    #[arg(long, value_name = "FILE", default_value = "-")]
    facts: PathBuf,
    /// Work out as if it were this moment: 2026-01-01, 2026-01-01T08:00Z [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

/// Runs the command.
pub fn run(context: &Context, args: &EvaluateArgs) -> Result<()> {
    let stdin = Path::new("-");
    if args.definitions == stdin && args.facts == stdin {
        return Err(Error::usage("definitions and facts cannot both come from standard input")
            .hint("name a file for one of them"));
    }
    let (document, name) = document(context, &args.definitions)?;
    let conditions = conditions(&document, &name)?;
    let moment = moment_at(args.at.as_deref(), conditions.moment(context.settings.now))?;
    let (input, facts) = source(context, &args.facts)?;
    let mut printer = Printer {
        context,
        name: &input.name,
        labels: labels(&document),
        out: context.ui.out(),
        line: String::new(),
    };
    let tally = evaluate(&conditions, &moment, (facts, &input.name), &mut printer)?;
    Ui::finish(printer.out)?;
    input.check_unchanged()?;
    context.ui.detail(&format!("{} worked out", plural(tally.contacts, "contact")));
    if tally.mistakes == 0 {
        return Ok(());
    }
    let lines = count(tally.mistakes, "line is wrong", "lines are wrong");
    let contacts = plural(tally.mistaken, "contact");
    let were = if tally.mistaken == 1 { "was" } else { "were" };
    Err(Error::rejected(format!("{}: {lines}; {contacts} {were} not worked out", input.name))
        .hint("`acquaint help facts` says how facts are written"))
}

fn document(context: &Context, path: &Path) -> Result<(Document, String)> {
    let (input, source) = source(context, path)?;
    let wrong = |what: String| Error::usage(format!("{}: {what}", input.name));
    let mut bytes = Vec::new();
    source.take(MAX_DEFINITIONS + 1).read_to_end(&mut bytes).map_err(|error| match signals::received() {
        Some(signal) => signals::interrupted(signal),
        None => wrong("cannot be read".to_owned()).because(error),
    })?;
    if bytes.len() as u64 > MAX_DEFINITIONS {
        return Err(wrong("is larger than 64 MiB, which no definitions are".to_owned()));
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| wrong(error.to_string()))?;
    let document = read(text.strip_prefix('\u{FEFF}').unwrap_or(text)).map_err(|error| {
        wrong(error.to_string()).hint("`acquaint definitions export` writes the definitions of a database")
    })?;
    Ok((document, input.name))
}

/// Definitions have their places, from 1, for ids.
fn labels(document: &Document) -> Labels {
    let groups = (1..).zip(&document.groups);
    let scores = (1..).zip(&document.scores);
    let personas = (1..).zip(&document.personas);
    Labels::new(
        groups.map(|(id, group)| (GroupId(id), group.name.as_str(), group.text.is_some())),
        scores.map(|(id, score)| (ScoreId(id), score.name.as_str())),
        personas.map(|(id, persona)| (PersonaId(id), persona.name.as_str())),
    )
}

struct Printer<'a> {
    context: &'a Context,
    name: &'a str,
    labels: Labels,
    out: BufWriter<Stdout>,
    line: String,
}

impl Listener for Printer<'_> {
    fn outcome(&mut self, outcome: &Outcome<'_>) -> Result<()> {
        self.line.clear();
        match outcome {
            Outcome::Worked(answer) => self.labels.push(&mut self.line, answer),
            Outcome::Mistaken(contact, what) => push_mistaken(&mut self.line, *contact, what),
        }
        self.out.write_all(self.line.as_bytes()).map_err(output_error)
    }

    fn mistake(&mut self, line: u64, what: &str) {
        // Said whatever `--quiet` says: it is an error.
        let said = format!("{}, line {line}: {}", self.name, escape(what));
        self.context.ui.warn_lines(std::iter::once(said.as_str()));
    }
}
