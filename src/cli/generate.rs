//! Completion scripts and manual pages, made from the same definition as `--help`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::complete;
use super::help::layout::{Parts, parts};
use crate::context::Context;
use crate::error::{Error, Result, exit_statuses};
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::settings::ENVIRONMENT;

/// What `completions` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  source <(acquaint completions bash --dynamic)          a line for ~/.bashrc
  source <(acquaint completions zsh --dynamic)           for ~/.zshrc
  acquaint completions fish --dynamic | source           for config.fish
  eval (acquaint completions elvish --dynamic | slurp)   for rc.elv
  acquaint completions zsh > ~/.zfunc/_acquaint          without the database

With --dynamic the shell asks the program at every Tab, which knows the contacts, statuses, users and
consents of the database in use; it only reads, and offers less where there is no database. Without it
the script is complete in itself and knows commands, flags and fixed values.

See also: `acquaint man --help`")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
    /// Complete from the database as well: names, addresses, statuses, changes
    #[arg(long)]
    dynamic: bool,
}

/// What `man` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint man | man -l -
  acquaint man --dir ~/.local/share/man/man1

See also: `acquaint help`")]
pub struct ManArgs {
    /// Write the page of every command into this directory
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Prints a completion script.
pub fn completions(context: &Context, args: &CompletionsArgs) -> Result<()> {
    if args.dynamic {
        let script = complete::script(&args.shell.to_string())
            .ok_or_else(|| Error::usage(format!("there is no dynamic completion for {}", args.shell)))?;
        return context.ui.print(&script);
    }
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::command(), "acquaint", &mut script);
    context.ui.print(&String::from_utf8_lossy(&script))
}

/// Prints the main page, or writes all of them.
pub fn man(context: &Context, args: &ManArgs) -> Result<()> {
    let Some(directory) = &args.dir else {
        return context.ui.print(&page(&super::bare_command(), super::NAME)?);
    };
    if context.settings.dry_run {
        let pages = commands(&super::bare_command());
        context.ui.say(&format!("Would write {pages} pages to {}.", directory.display()));
        return Ok(());
    }
    fs::create_dir_all(directory)
        .map_err(|error| Error::failure(format!("cannot create {}", directory.display())).because(error))?;
    let mut pages = 0;
    write_pages(&super::bare_command(), "acquaint", directory, &mut pages)?;
    context.ui.say(&format!("Wrote {pages} pages to {}.", directory.display()));
    Ok(())
}

/// Those that have a page of their own.
fn subcommands(command: &clap::Command) -> impl Iterator<Item = &clap::Command> {
    command.get_subcommands().filter(|sub| !sub.is_hide_set())
}

/// A command and all that are below it.
fn commands(command: &clap::Command) -> usize {
    1 + subcommands(command).map(commands).sum::<usize>()
}

fn write_pages(command: &clap::Command, name: &str, directory: &Path, pages: &mut usize) -> Result<()> {
    let path = directory.join(format!("{name}.1"));
    let mut file = HandOver::create(&path, Overwrite::Replace, None)?;
    std::io::Write::write_all(&mut file, page(command, name)?.as_bytes())
        .map_err(|error| Error::failure(format!("cannot write {}", path.display())).because(error))?;
    file.finish()?;
    *pages += 1;
    for sub in subcommands(command) {
        write_pages(sub, &format!("{name}-{}", sub.get_name()), directory, pages)?;
    }
    Ok(())
}

/// A manual page: what the help says, the environment and the exit status.
fn page(command: &clap::Command, name: &str) -> Result<String> {
    let title: &'static str = Box::leak(name.to_owned().into_boxed_str());
    let spaced = name.replace('-', " ");
    let parts = parts(command, &spaced);
    let command = command
        .clone()
        .name(title)
        .display_name(title)
        .bin_name(spaced)
        .version(env!("CARGO_PKG_VERSION"))
        .long_about(None);
    let mut bytes = Vec::new();
    write_page(&Man::new(command.clone()), &command, &parts, &mut bytes)
        .map_err(|error| Error::failure("cannot make the manual page").because(error))?;
    let page = String::from_utf8_lossy(&bytes);
    let (first, rest) = page.split_at(QUOTES.len().min(page.len()));
    Ok(format!("{first}{}", rest.replace(QUOTES, "")))
}

/// Stands before every section that is made by itself; once is enough.
const QUOTES: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

fn write_page(man: &Man, command: &clap::Command, parts: &Parts, out: &mut Vec<u8>) -> io::Result<()> {
    man.render_title(out)?;
    man.render_name_section(out)?;
    man.render_synopsis_section(out)?;
    man.render_description_section(out)?;
    before_options(parts).to_writer(out)?;
    man.render_options_section(out)?;
    if command.has_subcommands() {
        man.render_subcommands_section(out)?;
    }
    let mut more = Roff::new();
    terms(&mut more, "ENVIRONMENT", ENVIRONMENT.map(|(name, meaning)| (name.to_owned(), meaning)));
    terms(&mut more, "EXIT STATUS", exit_statuses());
    more.control("SH", ["SEE ALSO"]);
    more.text([roman(&parts.see_also)]);
    more.to_writer(out)?;
    man.render_version_section(out)
}

/// The paragraphs of the description, and the examples as they are typed.
fn before_options(parts: &Parts) -> Roff {
    let mut roff = Roff::new();
    for paragraph in &parts.prose {
        roff.control("PP", []);
        roff.text([roman(paragraph)]);
    }
    if !parts.examples.is_empty() {
        roff.control("SH", ["EXAMPLES"]);
        roff.control("EX", []);
        for line in &parts.examples {
            roff.text([roman(line)]);
        }
        roff.control("EE", []);
    }
    roff
}

fn terms(roff: &mut Roff, title: &str, terms: impl IntoIterator<Item = (String, &'static str)>) {
    roff.control("SH", [title]);
    for (term, meaning) in terms {
        roff.control("TP", []);
        roff.text([bold(term)]);
        roff.text([roman(meaning)]);
    }
}
