//! The command line: what can be typed, and which function answers it.
//!
//! A file per noun, a folder where a noun has many verbs. A command function parses nothing by itself
//! and prints through `render` and `ui`; what changes more than one table is an operation in `ops`.

mod accounts;
mod activities;
mod bounces;
mod change;
mod chosen;
mod complete;
mod conditions;
mod config;
mod consents;
mod contacts;
mod customers;
mod db;
mod definitions;
mod edition;
mod editor;
mod evaluate;
mod events;
mod fields;
mod forms;
mod generate;
mod groups;
mod help;
mod history;
mod import_file;
mod import_job;
mod import_records;
mod lookups;
mod mappings;
mod membership;
mod newsletters;
mod notes;
mod optouts;
mod personas;
mod places;
mod quick;
mod recalc;
mod report;
mod rules;
mod scores;
mod shared;
mod sizes;
mod stale;
mod stream;
mod visitors;

use std::borrow::Cow;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::context::Context;
use crate::error::{Result, output_error};
use crate::render::text::{escape, width};
use crate::settings::{FileUse, GlobalArgs};
use crate::store::{AccountStatus, Role, Status};
use crate::ui::Ui;

/// The name of the program.
const NAME: &str = "acquaint";

/// Contacts, notes and consents in one local file: import, look up, edit, delete with care.
#[derive(Parser, Debug)]
#[command(name = "acquaint", version, about, long_about = None, subcommand_required = true, arg_required_else_help = true)]
#[command(disable_help_subcommand = true)]
#[command(after_help = "Examples:
  acquaint contacts import people.csv       bring contacts in
  acquaint contacts list --search smith     find somebody
  acquaint contacts show anna@example.com   one profile
  acquaint db undo                          take the last change back

See also: `acquaint help COMMAND`, `acquaint help TOPIC`, `man acquaint`")]
pub struct Cli {
    /// Flags that every command takes.
    #[command(flatten)]
    pub global: GlobalArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What of it only the EMS edition has.
    #[arg(skip)]
    pub beyond_cms: Option<String>,
}

/// The nouns.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Contacts: list, show, add, edit, delete, import, export
    #[command(subcommand, visible_alias = "contact")]
    Contacts(contacts::ContactsCommand),
    /// Accounts: companies and the like, and who belongs to them
    #[command(subcommand, visible_alias = "account")]
    Accounts(accounts::AccountsCommand),
    /// Contact groups and their members
    #[command(subcommand, visible_alias = "group")]
    Groups(groups::GroupsCommand),
    /// Scores: points that rules give contacts
    #[command(subcommand, visible_alias = "score")]
    Scores(scores::ScoresCommand),
    /// Personas: the kinds of people that contacts are most like
    #[command(subcommand, visible_alias = "persona")]
    Personas(personas::PersonasCommand),
    /// Activities: what contacts did, and the types of it
    #[command(subcommand, visible_alias = "activity")]
    Activities(activities::ActivitiesCommand),
    /// Events that a site, a shop or a mailer hands on
    #[command(subcommand, visible_alias = "event")]
    Events(events::EventsCommand),
    /// Conditions under a name
    #[command(subcommand, visible_alias = "condition")]
    Conditions(conditions::ConditionsCommand),
    /// Fields of your own that contacts have beside the built-in ones
    #[command(subcommand, visible_alias = "field")]
    Fields(fields::FieldsCommand),
    /// Notes on contacts
    #[command(subcommand, visible_alias = "note")]
    Notes(notes::NotesCommand),
    /// Consents and who agreed to them
    #[command(subcommand, visible_alias = "consent")]
    Consents(consents::ConsentsCommand),
    /// Newsletters and who has subscribed to them
    #[command(subcommand, visible_alias = "newsletter")]
    Newsletters(newsletters::NewslettersCommand),
    /// Addresses that want no e-mail at all
    #[command(subcommand, visible_alias = "optout")]
    Optouts(optouts::OptoutsCommand),
    /// Mails to contacts that came back
    #[command(subcommand, visible_alias = "bounce")]
    Bounces(bounces::BouncesCommand),
    /// Forms and what was sent with them
    #[command(subcommand, visible_alias = "form")]
    Forms(forms::FormsCommand),
    /// Which fields of contacts forms, users and customers fill
    #[command(subcommand, visible_alias = "mapping")]
    Mappings(mappings::MappingsCommand),
    /// Contact statuses
    #[command(subcommand, visible_alias = "status")]
    Statuses(lookups::LookupCommand<Status>),
    /// Account statuses
    #[command(subcommand, visible_alias = "account-status")]
    AccountStatuses(lookups::LookupCommand<AccountStatus>),
    /// Roles that contacts have in accounts
    #[command(subcommand, visible_alias = "role")]
    Roles(lookups::LookupCommand<Role>),
    /// Users: owners of contacts, authors of notes, people who registered on the site
    #[command(subcommand, visible_alias = "user")]
    Users(lookups::UsersCommand),
    /// Customers of the shop
    #[command(subcommand, visible_alias = "customer")]
    Customers(customers::CustomersCommand),
    /// Which users and customers contacts are
    #[command(subcommand)]
    Membership(membership::MembershipCommand),
    /// Browsers by the ids in their cookies, and who may be tracked
    #[command(subcommand, visible_alias = "visitor")]
    Visitors(visitors::VisitorsCommand),
    /// Countries (ISO 3166-1)
    #[command(subcommand, visible_alias = "country")]
    Countries(places::CountriesCommand),
    /// States and other subdivisions of countries (ISO 3166-2)
    #[command(subcommand, visible_alias = "state")]
    States(places::StatesCommand),
    /// Bring groups by condition, scores and personas to this moment
    Recalc(Box<recalc::RecalcArgs>),
    /// Work out groups, scores and personas of contacts that are told line by line, without a database
    Evaluate(evaluate::EvaluateArgs),
    /// What the database defines, as a file
    #[command(subcommand, visible_alias = "definition")]
    Definitions(definitions::DefinitionsCommand),
    /// Write what the whole base comes to as a page, or its numbers
    Report(report::ReportArgs),
    /// The database: create, check, back up, undo
    #[command(subcommand)]
    Db(db::DbCommand),
    /// The configuration file and the settings of the database
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Show the help of a command or a topic
    Help(help::HelpArgs),
    /// Print a completion script for a shell
    Completions(generate::CompletionsArgs),
    /// Print the manual page, or write all of them to a directory
    Man(generate::ManArgs),
}

impl Command {
    /// Does it need a configuration file without mistakes?
    pub fn file_use(&self) -> FileUse {
        match self {
            Command::Config(command) => command.file_use(),
            Command::Completions(_) | Command::Man(_) => FileUse::Repaired,
            _ => FileUse::Required,
        }
    }
}

/// The command tree as it is parsed and as its help is shown.
pub fn command() -> clap::Command {
    help::layout::arrange(bare_command(), NAME)
}

/// The command tree before its help is laid out.
fn bare_command() -> clap::Command {
    alike(Cli::command())
}

/// What is the same of all commands: a repeated flag takes its last value, and a value may be a number below zero.
fn alike(command: clap::Command) -> clap::Command {
    let takes_numbers = |arg: clap::Arg| {
        let is_flag_with_value = !arg.is_positional() && arg.get_action().takes_values();
        if is_flag_with_value { arg.allow_negative_numbers(true) } else { arg }
    };
    command.args_override_self(true).mut_args(takes_numbers).mut_subcommands(alike)
}

/// Prints what could come next on the command line that a shell is about to complete.
pub fn complete(shell: &str, args: impl IntoIterator<Item = OsString>) -> ExitCode {
    // Whatever goes wrong: the line that is being typed must not be disturbed by it.
    let _ = Ui::plain().print(&complete::answer(shell, args.into_iter().collect()));
    ExitCode::SUCCESS
}

/// Parses a command line.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> std::result::Result<Cli, clap::Error> {
    let args: Vec<OsString> = args.into_iter().collect();
    match quick::parse(&args) {
        Some(parsed) => Ok(parsed),
        None => parse_whole(args),
    }
}

/// Parses it with all commands and their help pages, as they are laid out for who asks for help or errs.
fn parse_whole(args: Vec<OsString>) -> std::result::Result<Cli, clap::Error> {
    let mut command = command();
    let matches = command.try_get_matches_from_mut(args)?;
    made_of(&matches).map_err(|error| error.format(&mut command))
}

/// The command that was parsed.
fn made_of(matches: &clap::ArgMatches) -> std::result::Result<Cli, clap::Error> {
    let cli = Cli::from_arg_matches(matches)?;
    Ok(Cli { beyond_cms: edition::beyond_cms(matches), ..cli })
}

/// Prints what clap has to say: help and version as data, mistakes as errors.
pub fn report_parse_error(error: &clap::Error) -> ExitCode {
    let status = u8::try_from(error.exit_code()).unwrap_or(2);
    let plain = error.render().to_string();
    let ui = Ui::plain();
    let is_mistake = error.use_stderr() && error.kind() != DisplayHelpOnMissingArgumentOrSubcommand;
    let columns = ui.narration_width().filter(|_| is_mistake);
    let is_wide = columns.is_some_and(|columns| plain.lines().any(|line| width(line) > columns));
    if is_wide || plain.lines().any(|line| matches!(escape(line), Cow::Owned(_))) {
        // What was typed comes back in the message; a terminal must not act on it, nor break its words.
        ui.warn_lines(plain.lines());
        return ExitCode::from(status);
    }
    match error.print().map_err(output_error) {
        Ok(()) => ExitCode::from(status),
        Err(write) => {
            ui.error(&write);
            ExitCode::from(write.kind.status())
        }
    }
}

/// Calls the function of the command.
pub fn dispatch(context: &Context, command: Command) -> Result<()> {
    match command {
        Command::Contacts(command) => contacts::run(context, command),
        Command::Accounts(command) => accounts::run(context, command),
        Command::Groups(command) => groups::run(context, command),
        Command::Recalc(args) => recalc::run(context, &args),
        Command::Evaluate(args) => evaluate::run(context, &args),
        Command::Definitions(command) => definitions::run(context, &command),
        Command::Scores(command) => scores::run(context, command),
        Command::Personas(command) => personas::run(context, command),
        Command::Activities(command) => activities::run(context, command),
        Command::Conditions(command) => conditions::run(context, command),
        Command::Fields(command) => fields::run(context, command),
        Command::Notes(command) => notes::run(context, command),
        Command::Consents(command) => consents::run(context, command),
        Command::Newsletters(command) => newsletters::run(context, command),
        Command::Optouts(command) => optouts::run(context, command),
        Command::Bounces(command) => bounces::run(context, command),
        Command::Statuses(command) => lookups::run_described(context, command),
        Command::AccountStatuses(command) => lookups::run_described(context, command),
        Command::Roles(command) => lookups::run_described(context, command),
        Command::Customers(command) => customers::run(context, command),
        Command::Membership(command) => membership::run(context, command),
        Command::Visitors(command) => visitors::run(context, command),
        Command::Forms(command) => forms::run(context, command),
        Command::Mappings(command) => mappings::run(context, command),
        Command::Events(command) => events::run(context, command),
        Command::Report(args) => report::run(context, &args),
        Command::Users(command) => lookups::run_users(context, command),
        Command::Countries(command) => places::run_countries(context, command),
        Command::States(command) => places::run_states(context, command),
        Command::Db(command) => db::run(context, command),
        Command::Config(command) => config::run(context, command),
        Command::Help(args) => help::run(context, &args),
        Command::Completions(args) => generate::completions(context, &args),
        Command::Man(args) => generate::man(context, &args),
    }
}
