//! What a shell offers at the Tab key: commands, flags, and what stands in the database.
//!
//! The scripts of `completions SHELL --dynamic` call the program with `ACQUAINT_COMPLETE` set. It answers on
//! standard output and nowhere else, within an instant, and reads only: without a database, or with one that
//! is locked or broken, there is simply less to offer.
//!
//! Which argument takes what is told by its value name: every `CONTACT` is completed alike.

mod activities;
mod bash;
mod candidates;
mod imports;
mod known;
mod source;
mod zsh;

use std::ffi::{OsStr, OsString};
use std::sync::Arc;

use clap::Command;
use clap_complete::engine::ArgValueCompleter;
use clap_complete::env::{Elvish, Fish, Powershell, Shells};

use bash::Bash;
use candidates::Wanted;
use source::Source;
use zsh::Zsh;

/// The variable that the scripts set.
const VARIABLE: &str = "ACQUAINT_COMPLETE";

const SHELLS: Shells<'static> = Shells(&[&Bash, &Elvish, &Fish, &Powershell, &Zsh]);

/// The script that makes a shell ask this program.
pub fn script(shell: &str) -> Option<String> {
    let mut script = Vec::new();
    let name = super::NAME;
    SHELLS.completer(shell)?.write_registration(VARIABLE, name, name, name, &mut script).ok()?;
    Some(String::from_utf8_lossy(&script).trim_start().to_owned())
}

/// The answer to a script, in the form that the shell reads; empty when there is nothing to offer.
pub fn answer(shell: &str, args: Vec<OsString>) -> String {
    let words: Vec<OsString> = args.into_iter().skip_while(|arg| arg != "--").skip(1).collect();
    let Some(shell) = SHELLS.completer(shell) else { return String::new() };
    if words.is_empty() {
        return String::new();
    }
    let typed = if shell.is("bash") { bash::words(&words) } else { words.clone() };
    let source = Arc::new(Source::of(&typed));
    let mut command = attach(super::command(), &mut Vec::new(), &source);
    if typed.last().is_some_and(|word| word.is_empty()) {
        command = without_flags(command);
    }
    let mut answer = Vec::new();
    let here = std::env::current_dir().ok();
    match shell.write_complete(&mut command, words, here.as_deref(), &mut answer) {
        Ok(()) => String::from_utf8(answer).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// Gives every argument that names something its candidates.
fn attach(command: Command, path: &mut Vec<String>, source: &Arc<Source>) -> Command {
    let command = command.mut_args(|arg| {
        let Some(wanted) = Wanted::of(&arg, path) else { return arg };
        let source = Arc::clone(source);
        arg.add(ArgValueCompleter::new(move |typed: &OsStr| candidates::offer(wanted, typed, &source)))
    });
    let command = with_hidden_aliases(command);
    command.mut_subcommands(|sub| {
        path.push(sub.get_name().to_owned());
        let sub = attach(sub, path, source);
        path.pop();
        sub
    })
}

/// Flags are offered only where nothing else is: before the first letter a person looks for a name.
fn without_flags(command: Command) -> Command {
    let flags_hidden = command.mut_args(|arg| {
        let is_flag = !arg.is_positional();
        if is_flag { arg.hide(true) } else { arg }
    });
    flags_hidden.disable_help_flag(true).disable_version_flag(true).mut_subcommands(without_flags)
}

/// One name of each command is offered; the others are understood.
fn with_hidden_aliases(command: Command) -> Command {
    let aliases: Vec<String> = command.get_visible_aliases().map(str::to_owned).collect();
    let command = command.visible_alias(None);
    // A command keeps the names it is given for as long as the program runs, which is one answer.
    aliases.into_iter().fold(command, |command, alias| command.alias(&*Box::leak(alias.into_boxed_str())))
}
