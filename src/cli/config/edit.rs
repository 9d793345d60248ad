//! `config edit`: the file in an editor, replaced only by a text without mistakes.

use std::path::Path;

use super::{config_path, hand_over, make_directory, shown_path};
use crate::cli::editor::Draft;
use crate::context::Context;
use crate::domain::setting::DataSetting;
use crate::error::{Error, Result};
use crate::settings::file;
use crate::settings::key::Key;

/// What somebody who has no file yet begins with.
fn template() -> String {
    let mut text = "# acquaint: https://toml.io, one KEY = VALUE a line. Text stands in quotes.\n".to_owned();
    for key in Key::ALL {
        let sample = if key.is_number() { "0" } else { "\"\"" };
        text.push_str(&format!("\n# {}\n#{} = {sample}\n", key.description(), key.name()));
    }
    let names = DataSetting::ALL.map(DataSetting::name).join(", ");
    text.push_str(&format!("\n# Kept in the database, set with `acquaint config set`:\n# {names}\n"));
    text
}

/// Edits.
pub fn run(context: &Context) -> Result<()> {
    let path = config_path(context)?;
    if context.settings.dry_run {
        context.ui.say(&format!("Would open {} in {}.", shown_path(path), context.settings.editor));
        return Ok(());
    }
    let before = file::read_text(path)?;
    let target = make_directory(path)?;
    let draft = Draft::new(&target, before.clone().unwrap_or_else(template), ".toml")?;
    let Some(text) = draft.edit(context)? else {
        context.ui.say("Nothing changed.");
        return Ok(());
    };
    if text.trim().is_empty() && before.as_deref().is_some_and(|before| !before.trim().is_empty()) {
        draft.discard();
        return Err(Error::refused("the text was emptied, so that nothing was saved")
            .hint("`acquaint config unset KEY` takes a setting away"));
    }
    file::check(draft.path(), &text)
        .and_then(|_| accept(path, &before, &text))
        .map_err(|error| draft.kept(error))?;
    draft.discard();
    context.ui.say(&format!("Saved {}.", shown_path(path)));
    Ok(())
}

fn accept(path: &Path, before: &Option<String>, text: &str) -> Result<()> {
    if file::read_text(path)? != *before {
        return Err(Error::refused(format!("{} was changed meanwhile; it stays as it is", path.display())));
    }
    hand_over(path, text)
}
