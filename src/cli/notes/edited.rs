//! `--editor` of notes: the text above a line that says so, whatever it holds.

use crate::cli::editor::{Draft, Said};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::note;
use crate::store::Store;

/// Ends the note. Nothing of ours stands above it, since a note may hold any line, comments included.
const END: &str = "# ---- 8< ---- the note stands above this line; without a text nothing is changed ----";

/// Opens `before` in the editor and hands what it has become to `save`; what cannot be saved is kept. `name` is that of
/// the copy.
pub fn with(
    context: &Context,
    store: &Store,
    (name, before): (&str, &str),
    save: impl FnOnce(&str) -> Result<()>,
) -> Result<()> {
    if context.settings.dry_run {
        context.ui.say(&format!("Would open the note in {}.", context.settings.editor));
        return Ok(());
    }
    let mut draft = Draft::beside(store.path(), name, format!("{before}\n{END}\n"))?;
    let Some(text) = draft.fill(context, |text| Ok(read(text)))? else {
        context.ui.say("Nothing changed.");
        return Ok(());
    };
    save(&text).map_err(|error| draft.kept(error))?;
    draft.discard();
    Ok(())
}

fn read(text: &str) -> Said<String> {
    let typed = above_end(text);
    if typed.trim().is_empty() {
        return Said::Nothing;
    }
    match note::text(typed) {
        Ok(note) => Said::This(note),
        Err(error) => {
            let marked = format!("{}\n{END}\n# ^ {error}\n", typed.trim_end_matches('\n'));
            Said::Wrong(marked, Error::rejected(format!("{error}; nothing was changed")))
        }
    }
}

/// What stands above the last line that ends a note, or everything.
fn above_end(text: &str) -> &str {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut end = text.len();
    let mut place = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == END {
            end = place;
        }
        place += line.len();
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_note_ends_at_the_last_line_that_says_so() {
        let noted = format!("# 1\n{END}\ntwo\n");
        assert_eq!(above_end(&format!("{noted}{END}\r\n# ^ too long")), noted);
        assert_eq!(above_end("one\ntwo"), "one\ntwo");
        assert_eq!(above_end(&format!("say: {END}\n")), format!("say: {END}\n"));
        assert!(matches!(read(&format!("\n \n{END}\n")), Said::Nothing));
        assert!(matches!(read("a\0b"), Said::Wrong(marked, _) if above_end(&marked) == "a\0b\n"));
    }

    proptest! {
        #[test]
        fn a_note_that_nobody_touches_stays_as_it_is(lines in prop::collection::vec("[#\" a\u{E9}]{0,4}", 1..5)) {
            if let Ok(note) = note::text(&lines.join("\n")) {
                let read = match read(&format!("{note}\n{END}\n")) {
                    Said::This(read) => read,
                    Said::Nothing | Said::Wrong(..) => String::new(),
                };
                prop_assert_eq!(read, note);
            }
        }
    }
}
