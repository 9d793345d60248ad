//! bash asks in its own way: it breaks words at `@`, `:` and `=`, and inserts what it is given as it is.
//!
//! Therefore the whole line is handed over, up to the cursor, and taken apart here; an answer begins where
//! bash thinks that the word begins, and is quoted so that the shell takes it literally. What could not be
//! is left out.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap::Command;
use clap_complete::engine;
use clap_complete::env::EnvCompleter;

use super::candidates::is_showable;

/// The script, for versions from 3.2 on.
const SCRIPT: &str = r#"
_NAME_dynamic() {
    COMPREPLY=()
    local candidate
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(VAR=bash command COMPLETER -- "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:/] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o nosort -F _NAME_dynamic BIN 2>/dev/null || complete -F _NAME_dynamic BIN
"#;

/// The adapter.
pub struct Bash;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == "bash"
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let script = SCRIPT.replace("VAR", var).replace("NAME", name).replace("BIN", bin);
        buf.write_all(script.replace("COMPLETER", completer).as_bytes())
    }

    fn write_complete(
        &self,
        cmd: &mut Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let line = Line::new(&args);
        let index = line.words.len() - 1;
        let current = &line.words[index];
        let words = line.words.iter().map(|word| word.text.clone().into()).collect();
        for candidate in engine::complete(cmd, words, index, current_dir)? {
            let value = candidate.get_value().to_str();
            let rest = value.and_then(|value| value.strip_prefix(&current.text));
            if let Some(rest) = rest.and_then(|rest| current.literal(rest)) {
                writeln!(buf, "{}{rest}", &current.raw[current.replaced..])?;
            }
        }
        Ok(())
    }
}

/// The words of the line that the script handed over, as the program would get them.
pub fn words(args: &[OsString]) -> Vec<OsString> {
    Line::new(args).words.into_iter().map(|word| word.text.into()).collect()
}

/// A line up to the cursor. It has at least one word; the last is the one that is being typed.
struct Line {
    words: Vec<Word>,
}

/// A word of the line.
#[derive(Debug, Default, PartialEq)]
struct Word {
    /// Without its quotes.
    text: String,
    /// As typed.
    raw: String,
    /// From here on bash replaces what was typed.
    replaced: usize,
    /// The quote that is still open.
    quote: Option<char>,
}

impl Line {
    fn new(args: &[OsString]) -> Line {
        let text = |index: usize| args.get(index).map(|arg| arg.to_string_lossy()).unwrap_or_default();
        Line::split(&text(0), &text(1))
    }

    fn split(line: &str, breaks: &str) -> Line {
        let mut words = Vec::new();
        let mut word = Word::default();
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            if word.quote.is_none() && c.is_ascii_whitespace() {
                if !word.raw.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                continue;
            }
            word.push(c, &mut chars, breaks);
        }
        words.push(word);
        Line { words }
    }
}

impl Word {
    /// Takes one character, and the one that a backslash protects.
    fn push(&mut self, c: char, rest: &mut std::str::Chars<'_>, breaks: &str) {
        self.raw.push(c);
        match (self.quote, c) {
            (None, '"' | '\'') => {
                self.quote = Some(c);
                self.replaced = self.raw.len();
            }
            (Some(quote), c) if c == quote => self.quote = None,
            (None | Some('"'), '\\') => {
                if let Some(protected) = rest.next() {
                    self.raw.push(protected);
                    self.text.push(protected);
                }
            }
            (quote, c) => {
                self.text.push(c);
                if quote.is_none() && breaks.contains(c) {
                    // The word of which bash completes the end begins with the @, but behind the others.
                    self.replaced = if c == '@' { self.raw.len() - 1 } else { self.raw.len() };
                }
            }
        }
    }

    /// Text to add to the word so that the shell takes it literally; `None` where that cannot be.
    fn literal(&self, rest: &str) -> Option<String> {
        if !is_showable(rest) {
            return None;
        }
        let plain = |c: char| c.is_alphanumeric() || !c.is_ascii() || "-_./=:,%+@".contains(c);
        match self.quote {
            Some('\'') => (!rest.contains('\'')).then(|| rest.to_owned()),
            Some(_) => (!rest.contains(['"', '$', '`', '\\', '!'])).then(|| rest.to_owned()),
            None => {
                let mut literal = String::with_capacity(rest.len());
                for c in rest.chars() {
                    if !plain(c) {
                        literal.push('\\');
                    }
                    literal.push(c);
                }
                Some(literal)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BREAKS: &str = " \t\n\"'@><=;|&(:";

    fn last(line: &str) -> Word {
        Line::split(line, BREAKS).words.pop().unwrap()
    }

    #[test]
    fn a_line_is_taken_apart_as_the_shell_does_it() {
        let words: Vec<String> = Line::split(r#"acquaint  show "a b"'c'\ d "#, BREAKS)
            .words
            .into_iter()
            .map(|word| word.text)
            .collect();
        assert_eq!(words, ["acquaint", "show", "a bc d", ""]);
        assert_eq!(Line::split("", BREAKS).words, [Word::default()]);
    }

    #[test]
    fn an_answer_begins_where_bash_breaks_the_word() {
        for (line, replaced) in [
            ("x anna@ex", "@ex"),
            ("x status:VI", "VI"),
            ("x --db=a", "a"),
            (r"x Smith\ Jo", r"Smith\ Jo"),
            (r#"x "Smith Jo"#, "Smith Jo"),
            (r#"x city:"a:b"#, "a:b"),
            (r"x a\@b", r"a\@b"),
            ("x ", ""),
        ] {
            let word = last(line);
            assert_eq!(&word.raw[word.replaced..], replaced, "{line}");
        }
    }

    #[test]
    fn what_is_added_is_literal_to_the_shell() {
        assert_eq!(last("x ").literal("$(touch y) 'z'").unwrap(), r"\$\(touch\ y\)\ \'z\'");
        assert_eq!(last("x \"").literal("a b"), Some("a b".to_owned()));
        assert_eq!(last("x \"").literal("$(touch y)"), None);
        assert_eq!(last("x '").literal("O'Brien"), None);
        assert_eq!(last("x ").literal("a\nb"), None);
        assert_eq!(last("x ").literal("\u{1B}[2J"), None);
    }
}
