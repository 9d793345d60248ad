//! What of the command line the CMS edition has: one table, held against every database that is opened.

use clap::ArgMatches;
use clap::parser::ValueSource;

/// A verb of the CMS edition, with the arguments of it that only EMS has.
type Verb = (&'static str, &'static [&'static str]);

/// The nouns of the CMS edition. Those without verbs have all of theirs.
const CMS: &[(&str, &[Verb])] = &[
    (
        "contacts",
        &[
            ("list", &["account", "anonymous", "known", "fresh"]),
            ("show", &[]),
            ("add", &[]),
            ("edit", &[]),
            ("delete", &[]),
            ("import", &["allow_anonymous", "new_field"]),
            ("export", &["facts", "anonymous", "known", "fresh"]),
        ],
    ),
    (
        "groups",
        &[
            ("list", &["fresh"]),
            ("show", &["fresh"]),
            ("add", &["condition"]),
            ("edit", &["condition"]),
            ("delete", &[]),
            ("members", &["source", "as_of", "fresh", "anonymous", "known"]),
            ("add-members", &[]),
            ("remove-members", &[]),
            ("import", &[]),
        ],
    ),
    ("newsletters", &[]),
    ("optouts", &[]),
    ("db", &[]),
    ("config", &[]),
    ("help", &[]),
    ("completions", &[]),
    ("man", &[]),
    // It works without a database.
    ("evaluate", &[]),
];

/// What of a command line the CMS edition does not have: `scores list`, `groups add --where`.
pub fn beyond_cms(matches: &ArgMatches) -> Option<String> {
    let (noun, rest) = matches.subcommand()?;
    let verb = rest.subcommand();
    let Some((_, verbs)) = CMS.iter().find(|(name, _)| *name == noun) else {
        return Some(verb.map_or_else(|| noun.to_owned(), |(verb, _)| format!("{noun} {verb}")));
    };
    let (verb, given) = verb?;
    if verbs.is_empty() {
        return None;
    }
    let Some((_, missing)) = verbs.iter().find(|(name, _)| *name == verb) else {
        return Some(format!("{noun} {verb}"));
    };
    let is_given = |id: &&str| given.try_contains_id(id).is_ok() && is_typed(given, id);
    missing.iter().copied().find(is_given).map(|id| {
        let flag = if id == "condition" { "where".to_owned() } else { id.replace('_', "-") };
        format!("{noun} {verb} --{flag}")
    })
}

fn is_typed(matches: &ArgMatches, id: &str) -> bool {
    matches.value_source(id) == Some(ValueSource::CommandLine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command;

    #[test]
    fn the_table_names_what_there_is() {
        let tree = command();
        for (noun, verbs) in CMS {
            let noun = tree.find_subcommand(noun).unwrap_or_else(|| panic!("no {noun}"));
            for (verb, flags) in *verbs {
                let verb = noun.find_subcommand(verb).unwrap_or_else(|| panic!("no {verb}"));
                for flag in *flags {
                    assert!(verb.get_arguments().any(|arg| arg.get_id() == flag), "{verb} has no {flag}");
                }
            }
        }
    }

    #[test]
    fn what_only_ems_has_is_named() {
        let beyond = |line: &str| beyond_cms(&command().get_matches_from(line.split(' ')));
        for (line, found) in [
            ("acquaint contacts list", None),
            ("acquaint contacts merge 1 2", Some("contacts merge")),
            ("acquaint contacts list --account ACME", Some("contacts list --account")),
            ("acquaint groups add VIP", None),
            ("acquaint groups add VIP -w age>3", Some("groups add --where")),
            ("acquaint scores list", Some("scores list")),
            ("acquaint recalc", Some("recalc")),
            ("acquaint db stats", None),
        ] {
            assert_eq!(beyond(line).as_deref(), found, "{line}");
        }
    }
}
