//! `help`: the page of a command, or of a topic that is not a command.
//!
//! Topics come first: a command that is called like one has its own `--help`.

pub mod layout;
mod topics;

use std::collections::BTreeSet;

use clap::{Args, Command};

use crate::context::Context;
use crate::domain::text::nearest;
use crate::error::{Error, Result};

pub use topics::Topic;

/// What `help` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint help contacts import     as acquaint contacts import --help
  acquaint help dates               how dates and times are written
  acquaint help fields

See also: `acquaint --help`, `man acquaint`")]
pub struct HelpArgs {
    /// A command, or a topic: fields, formats, exit-codes, environment, dates, references, expressions,
    /// facts
    #[arg(value_name = "COMMAND|TOPIC")]
    words: Vec<String>,
}

/// Runs the command.
pub fn run(context: &Context, args: &HelpArgs) -> Result<()> {
    if let [word] = args.words.as_slice()
        && let Some(topic) = Topic::by_name(word)
    {
        return context.ui.print_paged(&topic.page(context.ui.width(), context.ui.color_out()));
    }
    let mut root = super::command();
    root.build();
    let mut command = &mut root;
    for word in &args.words {
        let known = names(command);
        command = command.find_subcommand_mut(word).ok_or_else(|| unknown(&args.words, word, &known))?;
    }
    let page = command.render_long_help();
    let text = if context.ui.color_out() { page.ansi().to_string() } else { page.to_string() };
    context.ui.print_paged(&text)
}

fn names(command: &Command) -> Vec<String> {
    let own = command.get_subcommands().flat_map(Command::get_name_and_visible_aliases);
    own.filter(|name| *name != "help").map(str::to_owned).collect()
}

fn unknown(words: &[String], word: &str, commands: &[String]) -> Error {
    let topics = words.len() == 1;
    let topic_names = Topic::ALL.iter().map(|topic| topic.name()).filter(|_| topics);
    // A topic may be called like a command.
    let known: BTreeSet<&str> = commands.iter().map(String::as_str).chain(topic_names).collect();
    let near = nearest(word, known);
    let error = Error::usage(format!("there is no help on `{}`", words.join(" ")))
        .hint_opt(Error::did_you_mean(&near));
    if topics { error.hint("`acquaint help` lists the commands and the topics") } else { error }
}
