//! What can stand for the columns of a file that is imported.

use super::activities;
use super::candidates::Offer;
use super::known::owned;
use super::source::Source;
use crate::domain::custom_field::Fields;
use crate::ops::import::kind::{KindInfo, kinds};

/// The command of an import, by the names that lead to it.
pub fn command(path: &[&str]) -> Option<&'static str> {
    let wanted = path.join(" ");
    kinds(Fields::default()).into_iter().map(|kind| kind.command).find(|command| *command == wanted)
}

fn kind(command: &str, fields: Fields) -> Option<KindInfo> {
    kinds(fields).into_iter().find(|kind| kind.command == command)
}

/// What columns of its file become.
pub fn targets(command: &str, fields: Fields) -> Vec<Offer> {
    let names = kind(command, fields).map(|kind| kind.targets).unwrap_or_default();
    names
        .into_iter()
        .map(|name| owned((name, "")))
        .chain([owned(("ignore", "leave the column alone"))])
        .collect()
}

/// What can be the same for every row; behind `type=` the types of activities.
pub fn settings(command: &str, typed: &str, (fields, source): (Fields, &Source)) -> (String, Vec<Offer>) {
    let names = kind(command, fields).map(|kind| kind.settable).unwrap_or_default();
    match typed.strip_prefix("type=") {
        Some(_) if names.contains(&"type") => ("type=".to_owned(), activities::types(source)),
        _ => (String::new(), names.into_iter().map(|name| (format!("{name}="), String::new())).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(command: &clap::Command, path: &str, found: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let name = format!("{path} {}", sub.get_name()).trim_start().to_owned();
            if sub.get_arguments().any(|arg| arg.get_id() == "map") {
                found.push(name.clone());
            }
            imports(sub, &name, found);
        }
    }

    #[test]
    fn every_command_that_maps_columns_is_a_kind_and_every_kind_has_a_command() {
        let mut found = Vec::new();
        imports(&crate::cli::command(), "", &mut found);
        found.retain(|name| name != "contacts geolocate");
        let mut known: Vec<String> =
            kinds(Fields::default()).iter().map(|kind| kind.command.to_owned()).collect();
        found.sort();
        known.sort();
        assert_eq!(found, known);
    }
}
