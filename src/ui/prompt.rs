//! A question that is answered key by key: with a line that can be moved in, and names that the Tab key completes.
//!
//! While it waits the terminal is raw, and the keys are read by a thread that nothing can wake. So the waiting is done
//! here, and whatever ends it, an answer or a signal, the terminal is as it was before.

use std::io;
use std::sync::mpsc;

use dialoguer::theme::SimpleTheme;
use dialoguer::{Completion, Input};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::Ui;
use crate::error::{Error, Result};
use crate::signals;

/// A line editor computes with the columns there are, and some must be left beside the question.
const FEWEST_COLUMNS: usize = 20;

/// What is asked.
pub struct Question {
    /// The words before the answer, made safe to show.
    pub prompt: String,
    /// What stands there to be changed.
    pub initial: String,
    /// Names that the Tab key completes.
    pub names: Vec<String>,
}

/// The settings of the terminal, put back at the end.
struct Settings(Option<Termios>);

impl Settings {
    fn keep() -> Settings {
        Settings(tcgetattr(io::stdin()).ok())
    }
}

impl Drop for Settings {
    fn drop(&mut self) {
        if let Some(settings) = &self.0 {
            // A terminal that is gone needs no settings.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, settings);
        }
    }
}

/// Names to complete: the first that begins like what is typed; of one that is whole already, the next.
struct Names(Vec<String>);

impl Completion for Names {
    fn get(&self, typed: &str) -> Option<String> {
        let key = typed.trim().to_lowercase();
        let whole = self.0.iter().position(|name| name.to_lowercase() == key);
        let next = match whole {
            Some(place) => self.0.get(place + 1).or(self.0.first()),
            None => self.0.iter().find(|name| name.to_lowercase().starts_with(&key)),
        };
        next.cloned()
    }
}

impl Ui {
    /// Asks on the terminal and waits for an answer, which may be empty. Only where [`Ui::can_prompt`].
    pub fn ask_by_keys(&self, question: Question) -> Result<String> {
        if self.narration_width().is_some_and(|columns| columns < FEWEST_COLUMNS) {
            return Err(Error::usage("the terminal is too narrow to ask on"));
        }
        let _settings = Settings::keep();
        let (sender, answer) = mpsc::channel();
        std::thread::spawn(move || {
            let names = Names(question.names);
            let input = Input::<String>::with_theme(&SimpleTheme)
                .with_prompt(question.prompt)
                .with_initial_text(question.initial)
                .completion_with(&names)
                .allow_empty(true);
            // The receiver is gone when a signal ended the waiting.
            let _ = sender.send(input.interact_text());
        });
        self.wait_for(&answer)?.map_err(|error| match signals::received() {
            // Ctrl-C is a key in a raw terminal, which the line editor turns into the signal.
            Some(signal) => {
                self.error_line("");
                signals::interrupted(signal)
            }
            None => Error::failure("could not read the answer").because(error),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tab_key_finds_a_name_and_goes_on_from_it() {
        let names = Names(["Austria", "Australia", "Österreich"].map(str::to_owned).to_vec());
        for (typed, found) in [
            ("", Some("Austria")),
            ("aus", Some("Austria")),
            ("AUSTRA", Some("Australia")),
            ("austria", Some("Australia")),
            ("Österreich", Some("Austria")),
            ("ö", Some("Österreich")),
            ("x", None),
        ] {
            assert_eq!(names.get(typed).as_deref(), found, "{typed:?}");
        }
        assert_eq!(Names(Vec::new()).get(""), None);
    }
}
