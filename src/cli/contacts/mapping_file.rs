//! A mapping kept in a file: the flags of `contacts import` as TOML, so that the next export of the same
//! kind needs one flag.
//!
//! ```toml
//! date_format = "dmy"
//! [map]
//! Mail = "email"
//! Fax = "ignore"
//! [set]
//! country = "USA"
//! ```

use std::path::Path;

use clap::ValueEnum;
use toml_edit::{DocumentMut, Item, Table, value};

use super::field_args::parse_set;
use super::import_args::{ImportArgs, parse_map};
use crate::error::{Error, Result};
use crate::formats::headers::Target;
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::ops::import::mapping::Mapping;
use crate::render::text::escape;

/// Larger files are no mapping.
const MAX_BYTES: u64 = 1024 * 1024;

/// The keys beside `[map]` and `[set]`, named as their flags.
const KEYS: [&str; 6] = ["on_match", "on_bad_value", "clear_marker", "date_format", "delimiter", "encoding"];

/// The arguments with what the mapping file says where no flag says otherwise.
pub fn complete(args: &ImportArgs) -> Result<ImportArgs> {
    let mut args = args.clone();
    let Some(path) = args.mapping.clone() else { return Ok(args) };
    let name = escape(&path.to_string_lossy()).into_owned();
    let wrong = |what: String| Error::usage(format!("{name}: {what}"));
    let size =
        std::fs::metadata(&path).map_err(|error| wrong("cannot be read".to_owned()).because(error))?.len();
    if size > MAX_BYTES {
        return Err(wrong("is larger than 1 MiB, which no mapping is".to_owned()));
    }
    let text =
        std::fs::read_to_string(&path).map_err(|error| wrong("cannot be read".to_owned()).because(error))?;
    let document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| wrong(error.to_string()))?;
    for (key, item) in document.iter() {
        match key {
            "map" | "set" => pairs(&mut args, key, item).map_err(wrong)?,
            _ => {
                let text = item.as_str().ok_or_else(|| wrong(format!("{key} is no text")))?;
                single(&mut args, key, text).map_err(wrong)?;
            }
        }
    }
    Ok(args)
}

fn pairs(args: &mut ImportArgs, key: &str, item: &Item) -> std::result::Result<(), String> {
    let table = item.as_table_like().ok_or_else(|| format!("{key} is no table"))?;
    for (name, item) in table.iter() {
        let text = item.as_str().ok_or_else(|| format!("{key}.{name} is no text"))?;
        let pair = format!("{name}={text}");
        let in_key = |error: String| format!("{key}.{name}: {error}");
        if key == "map" {
            let parsed = parse_map(&pair).map_err(in_key)?;
            if !args.map.iter().any(|(header, _)| *header == parsed.0) {
                args.map.push(parsed);
            }
        } else {
            let parsed = parse_set(&pair).map_err(in_key)?;
            if !args.set.iter().any(|(field, _)| *field == parsed.0) {
                args.set.push(parsed);
            }
        }
    }
    Ok(())
}

fn single(args: &mut ImportArgs, key: &str, text: &str) -> std::result::Result<(), String> {
    fn choice<T: ValueEnum>(key: &str, text: &str) -> std::result::Result<T, String> {
        T::from_str(text, true).map_err(|_| format!("{key} does not take `{text}`"))
    }
    match key {
        "on_match" => args.on_match = args.on_match.or(Some(choice(key, text)?)),
        "on_bad_value" => args.on_bad_value = args.on_bad_value.or(Some(choice(key, text)?)),
        "clear_marker" => unless_given(&mut args.clear_marker, text),
        "date_format" => unless_given(&mut args.date_format, text),
        "delimiter" => unless_given(&mut args.delimiter, text),
        "encoding" => unless_given(&mut args.encoding, text),
        _ => return Err(format!("unknown key `{key}`; keys are map, set, {}", KEYS.join(", "))),
    }
    Ok(())
}

/// A flag wins over the file.
fn unless_given(flag: &mut Option<String>, text: &str) {
    if flag.is_none() {
        *flag = Some(text.to_owned());
    }
}

/// Writes the mapping that was found, with the flags that go with it.
pub fn save(path: &Path, mapping: &Mapping, args: &ImportArgs) -> Result<()> {
    let mut document = DocumentMut::new();
    let chosen = |choice: Option<String>| choice.map(value);
    let name_of = |item: clap::builder::PossibleValue| item.get_name().to_owned();
    let settings = [
        ("on_match", args.on_match.and_then(|one| one.to_possible_value()).map(name_of)),
        ("on_bad_value", args.on_bad_value.and_then(|one| one.to_possible_value()).map(name_of)),
        ("clear_marker", args.clear_marker.clone()),
        ("date_format", args.date_format.clone()),
        ("delimiter", args.delimiter.clone()),
        ("encoding", args.encoding.clone()),
    ];
    for (key, setting) in settings {
        if let Some(item) = chosen(setting) {
            document.insert(key, item);
        }
    }
    let mut map = Table::new();
    for (header, target) in mapping.pairs().filter(|(header, _)| !header.is_empty()) {
        map.insert(header, value(target.map_or("ignore", Target::name)));
    }
    document.insert("map", Item::Table(map));
    let mut set = Table::new();
    for (field, constant) in &mapping.constants {
        set.insert(field.name(), value(constant));
    }
    if !set.is_empty() {
        document.insert("set", Item::Table(set));
    }
    let mut file = HandOver::create(path, Overwrite::from_flag(args.overwrite), None)?;
    std::io::Write::write_all(&mut file, document.to_string().as_bytes())
        .map_err(|error| Error::failure(format!("could not write {}", path.display())).because(error))?;
    Ok(file.finish()?)
}
