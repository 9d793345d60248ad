//! How every help page is laid out: what the command does, examples, usage, arguments, options, see also.
//!
//! A command's `after_help` is written as paragraphs: one that begins with `Examples:`, one that begins with
//! `See also:`, and prose. Here they are put where they belong, once for all commands, so that none can have
//! another order. Lines of examples are never wrapped: they are there to be copied.

use clap::Command;

/// What a help page has besides what clap makes.
#[derive(Default)]
pub struct Parts {
    /// Command lines with what they do, as they are printed.
    pub examples: Vec<String>,
    /// Paragraphs.
    pub prose: Vec<String>,
    /// Where to read on.
    pub see_also: String,
}

/// So many commands of a noun lend it an example.
const BORROWED: usize = 3;

/// Reads the parts of a command; `path` is its full name, `acquaint contacts list`.
pub fn parts(command: &Command, path: &str) -> Parts {
    let mut parts = Parts::default();
    let long = command.get_long_about().map(ToString::to_string).unwrap_or_default();
    let about = long.split("\n\n").skip(1);
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    for paragraph in about.chain(after.split("\n\n")) {
        if let Some(examples) = paragraph.strip_prefix("Examples:\n") {
            parts.examples.extend(examples.lines().map(str::to_owned));
        } else if let Some(also) = paragraph.strip_prefix("See also: ") {
            parts.see_also = unwrapped(also);
        } else if !paragraph.trim().is_empty() {
            parts.prose.push(unwrapped(paragraph));
        }
    }
    if parts.examples.is_empty() {
        parts.examples = borrowed(command, path);
    }
    if parts.see_also.is_empty() {
        let above = path.rsplit_once(' ').map_or(path, |(above, _)| above);
        parts.see_also = format!("`{above} --help`");
    }
    parts
}

/// A paragraph as one line, to be wrapped at the width there is.
fn unwrapped(paragraph: &str) -> String {
    paragraph.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// The first example of each of a noun's first commands.
fn borrowed(command: &Command, path: &str) -> Vec<String> {
    let first =
        |verb: &Command| parts(verb, &format!("{path} {}", verb.get_name())).examples.first().cloned();
    let verbs = command.get_subcommands().filter(|verb| verb.get_name() != "help");
    verbs.filter_map(first).filter(|line| !line.ends_with('\\')).take(BORROWED).collect()
}

/// Lays out a command and all below it.
pub fn arrange(command: Command, path: &str) -> Command {
    let mut parts = parts(&command, path);
    let template = template(&command, &parts.examples);
    if command.get_name() == path {
        parts.prose.push(super::topics::list());
    }
    let mut command =
        command.long_about(None).after_help(format!("See also: {}", parts.see_also)).help_template(template);
    if !parts.prose.is_empty() {
        command = command.before_help(parts.prose.join("\n\n"));
    }
    command.mut_subcommands(|sub| {
        let path = format!("{path} {}", sub.get_name());
        arrange(sub, &path)
    })
}

/// Examples stand in the template itself, because clap wraps everything else.
fn template(command: &Command, examples: &[String]) -> String {
    let heading = *command.get_styles().get_header();
    let mut template = "{about}\n\n".to_owned();
    if !examples.is_empty() {
        template.push_str(&format!("{heading}Examples:{heading:#}\n{}\n\n", examples.join("\n")));
    }
    template.push_str("{before-help}{usage-heading} {usage}\n\n{all-args}{after-help}");
    template
}
