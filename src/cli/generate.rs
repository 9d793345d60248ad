//! Completion scripts and manual pages, made from the same definition as `--help`.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::hand_over::{HandOver, Overwrite};

/// What `completions` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint completions bash > ~/.local/share/bash-completion/completions/acquaint
  acquaint completions zsh > \"${fpath[1]}/_acquaint\"
  acquaint completions fish > ~/.config/fish/completions/acquaint.fish

See also: `acquaint man --help`")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
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
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::command(), "acquaint", &mut script);
    context.ui.print(&String::from_utf8_lossy(&script))
}

/// Prints the main page, or writes all of them.
pub fn man(context: &Context, args: &ManArgs) -> Result<()> {
    let Some(directory) = &args.dir else {
        let main = super::command();
        return context.ui.print(&page(&main, "acquaint")?);
    };
    if context.settings.dry_run {
        let pages = commands(&super::command());
        context.ui.say(&format!("Would write {pages} pages to {}.", directory.display()));
        return Ok(());
    }
    fs::create_dir_all(directory)
        .map_err(|error| Error::failure(format!("cannot create {}", directory.display())).because(error))?;
    let mut pages = 0;
    write_pages(&super::command(), "acquaint", directory, &mut pages)?;
    context.ui.say(&format!("Wrote {pages} pages to {}.", directory.display()));
    Ok(())
}

/// Those that have a page of their own.
fn subcommands(command: &clap::Command) -> impl Iterator<Item = &clap::Command> {
    command.get_subcommands().filter(|sub| sub.get_name() != "help" && !sub.is_hide_set())
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
    let command =
        command.clone().name(title).display_name(title).bin_name(spaced).version(env!("CARGO_PKG_VERSION"));
    let mut bytes = Vec::new();
    let failed = |error: std::io::Error| Error::failure("cannot make the manual page").because(error);
    Man::new(command).render(&mut bytes).map_err(failed)?;
    let mut more = Roff::new();
    more.control("SH", ["ENVIRONMENT"]);
    for (variable, meaning) in ENVIRONMENT {
        more.control("TP", []);
        more.text([bold(variable)]);
        more.text([roman(meaning)]);
    }
    more.control("SH", ["EXIT STATUS"]);
    for (status, meaning) in EXIT_STATUS {
        more.control("TP", []);
        more.text([bold(status)]);
        more.text([roman(meaning)]);
    }
    more.to_writer(&mut bytes).map_err(failed)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The variables that the program reads.
const ENVIRONMENT: [(&str, &str); 12] = [
    ("ACQUAINT_DB", "The database, where --db does not name one."),
    ("ACQUAINT_CONFIG", "The configuration file, where --config does not name one."),
    ("ACQUAINT_USER, USER", "Who acts, where --as does not say."),
    ("ACQUAINT_TZ, TZ", "The time zone to show and read times in, where --tz does not say."),
    ("ACQUAINT_WAIT", "Seconds to wait for another writer, where --wait does not say."),
    ("ACQUAINT_NO_INPUT", "Set to 1: never ask, as --no-input."),
    ("ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "Colour, where --color does not say."),
    ("ACQUAINT_PAGER, PAGER, LESS", "The pager; `cat` or --no-pager for none."),
    ("COLUMNS", "Columns to lay out for, where the output is no terminal and --width does not say."),
    ("VISUAL, EDITOR", "The editor; vi when neither is set."),
    ("XDG_CONFIG_HOME", "Where the configuration file acquaint/config.toml is; ~/.config when unset."),
    ("XDG_DATA_HOME", "Where the default database acquaint/contacts.db is; ~/.local/share when unset."),
];

/// What the exit status means.
const EXIT_STATUS: [(&str, &str); 9] = [
    ("0", "Done; also an empty list and a closed pipe."),
    ("1", "Input, output or the database failed."),
    ("2", "The command line is wrong: a flag, a condition, a field."),
    ("3", "A reference matches nothing, or too much."),
    ("4", "Refused: not confirmed, read-only, or an undo in conflict."),
    ("5", "Rows or a value were rejected; accepted rows of an import are in."),
    ("6", "A check found problems."),
    ("7", "The database is busy; trying again is safe."),
    ("129, 130, 143", "Interrupted by SIGHUP, SIGINT or SIGTERM; rolled back."),
];
