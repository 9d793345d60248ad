//! The configuration file: TOML of a few keys, read once, checked whole, and edited without losing a comment.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml_edit::{Document, DocumentMut, Item, Table, TomlError, Value};

use super::key::Key;
use crate::domain::setting::DataSetting;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::render::caret::caret;

/// No honest file of a few keys is longer.
const MAX_BYTES: u64 = 1_000_000;

/// What the file says.
#[derive(Clone, Debug, Default)]
pub struct ConfigFile {
    /// Where it is, or would be.
    pub path: Option<PathBuf>,
    values: Vec<(Key, String)>,
}

impl ConfigFile {
    /// A file that says nothing.
    pub fn silent(path: Option<PathBuf>) -> ConfigFile {
        ConfigFile { path, values: Vec::new() }
    }

    /// Reads and checks the file; a missing one says nothing.
    pub fn read(path: Option<PathBuf>) -> Result<ConfigFile> {
        let Some(path) = path else { return Ok(ConfigFile::default()) };
        let values = match read_text(&path)? {
            Some(text) => {
                check(&path, &text).map_err(|error| error.hint("`acquaint config edit` opens the file"))?
            }
            None => Vec::new(),
        };
        Ok(ConfigFile { path: Some(path), values })
    }

    /// The value of a key.
    pub fn value(&self, key: Key) -> Option<&str> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value.as_str())
    }
}

/// The text of the file; nothing when there is no file.
pub fn read_text(path: &Path) -> Result<Option<String>> {
    let unreadable =
        |error: io::Error| Error::usage(format!("cannot read {}", path.display())).because(error);
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Error::usage(format!("{} is longer than 1 MB", path.display()))
            .hint("is it a configuration file? --config names another"));
    }
    String::from_utf8(bytes).map(Some).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Error::usage(format!("{}:{line}: the file is not UTF-8 text", path.display()))
    })
}

/// The values in the text of a file, or its first mistake with its line.
pub fn check(path: &Path, text: &str) -> Result<Vec<(Key, String)>> {
    let document = Document::parse(text).map_err(|error| syntax_error(path, text, &error))?;
    let mut values = Vec::new();
    for (name, item) in document.iter() {
        let span = document.as_table().key(name).and_then(|key| key.span());
        let key = Key::of_name(name).ok_or_else(|| unknown_in_file(path, text, name, span))?;
        let value = value_text(key, item).and_then(|value| key.check(&value).map(|()| value));
        let value =
            value.map_err(|wrong| mistake(path, text, item.span(), &format!("{name}: {wrong}"), ""))?;
        values.push((key, value));
    }
    Ok(values)
}

/// The value of a key in the form of the command line.
fn value_text(key: Key, item: &Item) -> std::result::Result<String, String> {
    let wanted = if key.is_number() { "a whole number" } else { "text in quotes" };
    match item {
        Item::Value(Value::Integer(number)) if key.is_number() => Ok(number.value().to_string()),
        Item::Value(Value::String(text)) if !key.is_number() => Ok(text.value().clone()),
        other => Err(format!("it takes {wanted}, not {}", kind_of(other))),
    }
}

fn kind_of(item: &Item) -> &'static str {
    match item {
        Item::Value(Value::String(_)) => "text",
        Item::Value(Value::Integer(_)) => "a number",
        Item::Value(Value::Float(_)) => "a number with a fraction",
        Item::Value(Value::Boolean(_)) => "true or false",
        Item::Value(Value::Datetime(_)) => "a date",
        Item::Value(Value::Array(_)) | Item::ArrayOfTables(_) => "a list",
        Item::Value(Value::InlineTable(_)) | Item::Table(_) => "a table",
        Item::None => "nothing",
    }
}

fn syntax_error(path: &Path, text: &str, error: &TomlError) -> Error {
    let what = error.message().lines().collect::<Vec<_>>().join("; ");
    mistake(path, text, error.span(), &what, "")
}

fn unknown_in_file(path: &Path, text: &str, name: &str, span: Option<Range<usize>>) -> Error {
    if DataSetting::of_name(name).is_some() {
        return mistake(path, text, span, &format!("{name} belongs to the database, not to this file"), "")
            .hint(format!("`acquaint config set {name} VALUE` sets it there"));
    }
    let names = Key::ALL.map(Key::name);
    let near = Error::did_you_mean(&nearest(name, names)).unwrap_or_default();
    mistake(path, text, span, &format!("unknown key `{name}`"), &near)
        .hint(format!("keys are {}", names.join(", ")))
}

/// A mistake of the file with its line, and carets under it.
fn mistake(path: &Path, text: &str, span: Option<Range<usize>>, what: &str, note: &str) -> Error {
    let Some(span) = span else {
        return Error::usage(format!("{}: {what}", path.display()));
    };
    let at = (0..=span.start.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = text[..at].rfind('\n').map_or(0, |line_end| line_end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let number = text[..start].matches('\n').count() + 1;
    let within = (at - start)..span.end.saturating_sub(start).min(line.len()).max(at - start);
    let mut error = Error::usage(format!("{}:{number}: {what}", path.display()));
    error.details.extend(caret(line, within, note, None).lines().map(str::to_owned));
    error
}

/// The text of the file with a value set.
pub fn with_value(path: &Path, text: &str, key: Key, value: &str) -> Result<String> {
    let mut document = editable(path, text)?;
    let mut new: Value = match value.parse::<i64>() {
        Ok(number) if key.is_number() => number.into(),
        _ => value.into(),
    };
    match document.get_mut(key.name()) {
        Some(Item::Value(old)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        _ => {
            document.insert(key.name(), Item::Value(new));
        }
    }
    Ok(document.to_string())
}

/// The text of the file without a key; nothing when it was not there. The comments above it stay.
pub fn without(path: &Path, text: &str, name: &str) -> Result<Option<String>> {
    let mut document = editable(path, text)?;
    let following = document.iter().map(|(key, _)| key.to_owned()).skip_while(|key| key != name).nth(1);
    let above = comments_above(&document, name);
    if document.remove(name).is_none() {
        return Ok(None);
    }
    match following.as_deref().and_then(|next| document.key_mut(next)) {
        Some(mut next) => {
            let decor = next.leaf_decor_mut();
            let own = decor.prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
            decor.set_prefix(above + &own);
        }
        None => {
            let own = document.trailing().as_str().unwrap_or_default().to_owned();
            document.set_trailing(above + &own);
        }
    }
    Ok(Some(document.to_string()))
}

fn comments_above(table: &Table, name: &str) -> String {
    let prefix = table.key(name).and_then(|key| key.leaf_decor().prefix()?.as_str());
    prefix.unwrap_or_default().to_owned()
}

fn editable(path: &Path, text: &str) -> Result<DocumentMut> {
    text.parse().map_err(|error| syntax_error(path, text, &error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FILE: &str = "# mine\n\n# patience\nwait = 5   # seconds\n# zone\ntz = \"utc\"\n# the end\n";

    fn path() -> &'static Path {
        Path::new("config.toml")
    }

    #[test]
    fn values_change_and_comments_stay() {
        let set = with_value(path(), FILE, Key::Wait, "9").unwrap();
        assert_eq!(set, FILE.replace("wait = 5 ", "wait = 9 "));
        let added = with_value(path(), FILE, Key::As, "anna").unwrap();
        assert_eq!(check(path(), &added).unwrap().last().unwrap(), &(Key::As, "anna".to_owned()));
        assert_eq!(
            without(path(), FILE, "wait").unwrap().unwrap(),
            "# mine\n\n# patience\n# zone\ntz = \"utc\"\n# the end\n"
        );
        assert_eq!(
            without(path(), FILE, "tz").unwrap().unwrap(),
            "# mine\n\n# patience\nwait = 5   # seconds\n# zone\n# the end\n"
        );
        assert_eq!(without(path(), FILE, "db").unwrap(), None);
    }

    #[test]
    fn mistakes_have_a_line() {
        for (text, message) in [
            ("wait = 5\ntz = \"Mars\"\n", "config.toml:2: tz: unknown time zone"),
            ("wait = \"5\"", "config.toml:1: wait: it takes a whole number, not text"),
            ("wait = -5", "config.toml:1: wait: it takes whole seconds"),
            ("\n\ncolour = \"auto\"", "config.toml:3: unknown key `colour`"),
            ("[core]\ndb = \"/x\"", "config.toml:1: unknown key `core`"),
            ("time_zone = \"utc\"", "config.toml:1: time_zone belongs to the database"),
            ("db = \"x.db\"", "config.toml:1: db: it has to be a whole path"),
            ("wait = 5\nwait = 6", "config.toml:2: "),
            ("wait = ", "config.toml:1: "),
        ] {
            let error = check(path(), text).unwrap_err();
            assert!(error.message.starts_with(message), "{text:?} gives {error:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text: String, line in "(wait|tz|db|x\"|\\[|=|#|\n|5|'| ){0,12}") {
            let _ = check(path(), &text);
            let _ = check(path(), &line);
        }

        #[test]
        fn what_is_set_is_read_back(value in "[^\u{0}]{1,20}", number: u32) {
            let text = with_value(path(), FILE, Key::As, &value).unwrap();
            let text = with_value(path(), &text, Key::Width, &number.to_string()).unwrap();
            let values = check(path(), &text).unwrap();
            prop_assert!(values.contains(&(Key::As, value)));
            prop_assert!(values.contains(&(Key::Width, number.to_string())));
        }
    }
}
