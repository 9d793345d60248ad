//! Parsing a command line with the commands of its noun alone: to make all of them takes longer than many a command.
//!
//! Nothing is decided here. Whatever does not go through is parsed again with everything, which also words the error.

use std::ffi::{OsStr, OsString};

use clap::{Args, Command, Subcommand};

use super::{
    Cli, accounts, activities, alike, bounces, conditions, config, consents, contacts, customers, db,
    definitions, evaluate, events, fields, forms, groups, lookups, mappings, membership, newsletters, notes,
    optouts, personas, places, recalc, report, scores, visitors,
};
use crate::settings::GlobalArgs;
use crate::store::{AccountStatus, Role, Status};

/// How the commands of a noun are made.
type Make = fn(Command) -> Command;

/// Every noun but those that are about the program itself.
const NOUNS: &[(&str, Make)] = &[
    ("contacts", contacts::ContactsCommand::augment_subcommands),
    ("accounts", accounts::AccountsCommand::augment_subcommands),
    ("groups", groups::GroupsCommand::augment_subcommands),
    ("scores", scores::ScoresCommand::augment_subcommands),
    ("personas", personas::PersonasCommand::augment_subcommands),
    ("activities", activities::ActivitiesCommand::augment_subcommands),
    ("conditions", conditions::ConditionsCommand::augment_subcommands),
    ("definitions", definitions::DefinitionsCommand::augment_subcommands),
    ("fields", fields::FieldsCommand::augment_subcommands),
    ("notes", notes::NotesCommand::augment_subcommands),
    ("consents", consents::ConsentsCommand::augment_subcommands),
    ("newsletters", newsletters::NewslettersCommand::augment_subcommands),
    ("optouts", optouts::OptoutsCommand::augment_subcommands),
    ("bounces", bounces::BouncesCommand::augment_subcommands),
    ("statuses", lookups::LookupCommand::<Status>::augment_subcommands),
    ("account-statuses", lookups::LookupCommand::<AccountStatus>::augment_subcommands),
    ("roles", lookups::LookupCommand::<Role>::augment_subcommands),
    ("users", lookups::UsersCommand::augment_subcommands),
    ("customers", customers::CustomersCommand::augment_subcommands),
    ("membership", membership::MembershipCommand::augment_subcommands),
    ("visitors", visitors::VisitorsCommand::augment_subcommands),
    ("forms", forms::FormsCommand::augment_subcommands),
    ("mappings", mappings::MappingsCommand::augment_subcommands),
    ("events", events::EventsCommand::augment_subcommands),
    ("countries", places::CountriesCommand::augment_subcommands),
    ("states", places::StatesCommand::augment_subcommands),
    ("db", db::DbCommand::augment_subcommands),
    ("config", config::ConfigCommand::augment_subcommands),
    ("recalc", recalc::RecalcArgs::augment_args),
    ("report", report::ReportArgs::augment_args),
    ("evaluate", evaluate::EvaluateArgs::augment_args),
];

/// The command line, if it makes sense with the first noun in it. Where that is the value of a flag it makes none.
pub fn parse(args: &[OsString]) -> Option<Cli> {
    let noun = |arg: &OsString| NOUNS.iter().find(|(name, _)| arg == OsStr::new(name));
    let (name, make) = args.iter().skip(1).find_map(noun)?;
    let command = GlobalArgs::augment_args(Command::new(super::NAME)).subcommand_required(true);
    let command = command.subcommand(make(Command::new(*name)));
    let matches = alike(command).disable_help_subcommand(true).try_get_matches_from(args).ok()?;
    super::made_of(&matches).ok()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn every_noun_is_known_but_those_that_are_about_the_program() {
        let others = ["help", "completions", "man"];
        for command in Cli::command().get_subcommands() {
            let name = command.get_name();
            assert_eq!(NOUNS.iter().any(|noun| noun.0 == name), !others.contains(&name), "{name}");
        }
    }

    #[test]
    fn what_goes_through_is_what_everything_would_make_of_it() {
        let lines = [
            "contacts list city:Bonn --limit 3 --limit 4 -q --json",
            "contacts",
            "contacts list --no-such-flag",
            "recalc --full --db x.db",
            "recalc --full --verify",
            "activities log 1 purchase --value -5 --title -5",
            "scores rules add 1 --activity purchase --points -5 --max -50 --recurring",
            "groups members VIP --as-of 2026-01-01",
            "db undo 3 --yes --wait 7",
            "--db x.db recalc",
            "--db contacts recalc",
            "--db contacts contacts list",
            "help recalc",
            "completions contacts",
            "contacts list --help",
            "nothing",
        ];
        for line in lines {
            let args: Vec<OsString> =
                std::iter::once("acquaint").chain(line.split(' ')).map(OsString::from).collect();
            let whole = super::super::parse_whole(args.clone());
            if let Some(quick) = parse(&args) {
                let whole = whole.unwrap_or_else(|error| panic!("{line}: {error}"));
                assert_eq!(format!("{quick:?}"), format!("{whole:?}"), "{line}");
            }
        }
        for quick in ["recalc -q", "--db x.db --quiet recalc --full"] {
            let args: Vec<OsString> =
                ["acquaint"].into_iter().chain(quick.split(' ')).map(OsString::from).collect();
            assert!(parse(&args).is_some(), "{quick}");
        }
    }
}
