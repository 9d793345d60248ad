//! Text in the user's editor: a private copy that is never lost.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::hand_over::partial_name;
use crate::render::text::shell_word;
use crate::signals;

/// A copy to edit, for the owner alone. It stays on the disk until it is discarded, so that whatever goes
/// wrong with what was typed costs no typing.
pub struct Draft {
    path: PathBuf,
    text: String,
    /// Does it hold what somebody typed, changed since or not?
    is_typed: bool,
}

/// What an edited text says.
pub enum Said<T> {
    /// All that is wanted.
    This(T),
    /// Nothing at all: whoever empties a text does not want it.
    Nothing,
    /// Something that is wrong. The text is the same with the mistakes marked in it.
    Wrong(String, Error),
}

impl Draft {
    /// A copy of what is kept in the database at `database`, beside it, or above it where its directory is not made
    /// yet; `name` says what it is.
    pub fn beside(database: &Path, name: &str, text: String) -> Result<Draft> {
        let directory = database.ancestors().skip(1).find(|above| above.is_dir()).unwrap_or(Path::new("/"));
        Draft::new(&directory.join(name), text, ".txt")
    }

    /// A copy of `text` in the directory of `target`, which must exist, with an ending that tells an editor
    /// what it is.
    pub fn new(target: &Path, text: String, ending: &str) -> Result<Draft> {
        let mut path = partial_name(target).into_os_string();
        path.push(ending);
        let path = PathBuf::from(path);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        file.and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|error| Error::failure(format!("could not write {}", path.display())).because(error))?;
        Ok(Draft { path, text, is_typed: false })
    }

    /// Where the copy is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the editor and waits for its end. Returns the text when it was changed. Without a change the
    /// copy is removed, whatever the editor says.
    pub fn edit(&self, context: &Context) -> Result<Option<String>> {
        let editor = &context.settings.editor;
        // The editor may be a command line with arguments; the name of the file is never part of a script.
        let run =
            Command::new("sh").arg("-c").arg(format!("{editor} \"$1\"")).arg("sh").arg(&self.path).status();
        let text = self.read();
        if !self.is_typed && matches!(&text, Ok(text) if *text == self.text) {
            self.discard();
        }
        match run {
            Err(error) => {
                return Err(self.kept(Error::failure(format!("could not run {editor}")).because(error)));
            }
            Ok(status) if !status.success() => {
                signals::check().map_err(|error| self.kept(error))?;
                let error =
                    Error::failure(format!("the editor failed ({editor}: {status}); nothing was changed"))
                        .hint("VISUAL or EDITOR names another");
                return Err(self.kept(error));
            }
            Ok(_) => signals::check().map_err(|error| self.kept(error))?,
        }
        let text = text.map_err(|error| self.kept(error))?;
        Ok((text != self.text).then_some(text))
    }

    /// Edits until `read` finds nothing wrong, or the text is left as it was: then there is nothing to do. On a terminal
    /// a text with mistakes is opened again with the mistakes marked; one that stays wrong is kept.
    pub fn fill<T>(
        &mut self,
        context: &Context,
        read: impl Fn(&str) -> Result<Said<T>>,
    ) -> Result<Option<T>> {
        let mut wrong = None;
        loop {
            let Some(text) = self.edit(context)? else {
                return wrong.map_or(Ok(None), |error| Err(self.kept(error)));
            };
            match read(&text).map_err(|error| self.kept(error))? {
                Said::This(said) => return Ok(Some(said)),
                Said::Nothing => {
                    self.discard();
                    return Err(Error::refused("the text is empty; nothing was changed"));
                }
                Said::Wrong(marked, error) => {
                    self.replace(marked).map_err(|error| self.kept(error))?;
                    if !context.ui.can_prompt() {
                        return Err(self.kept(error));
                    }
                    wrong = Some(error);
                }
            }
        }
    }

    /// Puts another text in the place of what was typed, which is lost at no time.
    fn replace(&mut self, text: String) -> Result<()> {
        let mut ending = OsString::from(".");
        ending.push(self.path.extension().unwrap_or_default());
        let new = Draft::new(&self.path, text, &ending.to_string_lossy())?;
        fs::rename(&new.path, &self.path).map_err(|error| {
            new.discard();
            Error::failure(format!("could not write {}", self.path.display())).because(error)
        })?;
        self.text = new.text;
        self.is_typed = true;
        Ok(())
    }

    fn read(&self) -> Result<String> {
        fs::read_to_string(&self.path).map_err(|error| {
            let what = match error.kind() {
                io::ErrorKind::InvalidData => "the edited text is not UTF-8",
                _ => "could not read the edited text",
            };
            Error::usage(format!("{what}; nothing was changed")).because(error)
        })
    }

    /// The error, with the place of the text if there is one to be kept.
    pub fn kept(&self, error: Error) -> Error {
        if !self.path.exists() {
            return error;
        }
        let path = shell_word(&self.path.to_string_lossy());
        error.hint(format!("your text is in {path}"))
    }

    /// Removes the copy: its text has arrived, or was not changed.
    pub fn discard(&self) {
        // A copy that cannot be removed is only untidy.
        let _ = fs::remove_file(&self.path);
    }
}
