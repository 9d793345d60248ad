//! The rules of ARCHITECTURE.md, held against the text of the source.

use std::fs;
use std::path::{Path, PathBuf};

struct Source {
    path: String,
    /// The text before the unit tests, without comments.
    code: String,
    lines: usize,
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the source can be read") {
            let path = entry.expect("the source can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(source(&path));
            }
        }
    }
    assert!(found.len() > 60, "the source was found");
    found
}

fn source(path: &Path) -> Source {
    let text = fs::read_to_string(path).expect("source is UTF-8");
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code =
        code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.strip_prefix(root).expect("inside the project").to_string_lossy().into_owned();
    Source { path, code, lines: text.lines().count() }
}

fn is_test(source: &Source) -> bool {
    source.path.contains("/tests/") || source.path.ends_with("/tests.rs")
}

/// Every source in `folder` that holds one of `words`, which nothing there may.
fn offenders(folder: &str, except: &[&str], words: &[&str]) -> Vec<String> {
    sources()
        .iter()
        .filter(|source| source.path.starts_with(folder) && !is_test(source))
        .filter(|source| !except.iter().any(|path| source.path.starts_with(path)))
        .flat_map(|source| {
            words
                .iter()
                .filter(|word| source.code.contains(**word))
                .map(|word| format!("{}: {word}", source.path))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn none(offenders: Vec<String>) {
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
}

#[test]
fn the_domain_knows_no_other_folder() {
    let folders =
        ["cli", "context", "error", "formats", "ops", "render", "settings", "signals", "store", "ui"];
    let words: Vec<String> = folders.iter().map(|folder| format!("crate::{folder}")).collect();
    none(offenders("src/domain/", &[], &words.iter().map(String::as_str).collect::<Vec<_>>()));
    none(offenders("src/domain/", &[], &["std::fs", "std::io", "std::env", "rusqlite"]));
}

#[test]
fn sql_stands_in_the_store_alone() {
    none(offenders(
        "src/",
        &["src/store/"],
        &["rusqlite", "\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE ", "PRAGMA "],
    ));
}

#[test]
fn render_and_formats_never_see_the_database_and_the_store_no_format() {
    for folder in ["src/render/", "src/formats/"] {
        none(offenders(
            folder,
            &[],
            &["crate::store", "crate::ops", "crate::cli", "crate::ui", "crate::context"],
        ));
    }
    none(offenders(
        "src/store/",
        &[],
        &["crate::render", "crate::formats", "crate::cli", "crate::ops", "crate::ui"],
    ));
    none(offenders("src/ops/", &[], &["crate::cli", "crate::ui", "crate::context", "crate::render"]));
}

#[test]
fn the_streams_belong_to_ui() {
    none(offenders("src/", &["src/ui/", "src/settings/"], &["io::stdout", "io::stderr", "io::stdin"]));
    none(offenders("src/", &[], &["println!", "eprintln!", "print!(", "eprint!(", "dbg!"]));
}

#[test]
fn clock_and_environment_are_read_once() {
    let words = ["Utc::now", "Local::now", "SystemTime::now", "env::var"];
    none(offenders("src/", &["src/settings/"], &words));
}

#[test]
fn statuses_flow_back_and_nothing_is_left_open() {
    none(offenders("src/", &[], &["process::exit", "todo!", "unimplemented!", "unsafe ", ".unwrap()"]));
}

#[test]
fn every_write_is_an_immediate_transaction_of_the_store() {
    none(offenders("src/", &[], &["unchecked_transaction", ".transaction()"]));
}

#[test]
fn no_file_outgrows_its_purpose() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.lines > 500 && !is_test(source))
        .map(|source| format!("{}: {} lines", source.path, source.lines))
        .collect();
    none(long);
}
