//! `countries` and `states`: the places of ISO 3166 and the names under which files and people write them.
//!
//! They are part of the program; no database is opened.

use clap::{Args, Subcommand};

use super::shared::{OutputArgs, ShortListArgs, print_record, print_short_list};
use crate::context::Context;
use crate::domain::place::{Country, PlaceError, State, find_country, find_state};
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};

const COUNTRY_COLUMNS: [Column; 7] = [
    Column::whole("code"),
    Column::text("name"),
    Column::whole("alpha3"),
    Column::whole("numeric"),
    Column::number("states"),
    Column::text("iso_name"),
    Column::text("aliases"),
];
const COUNTRY_TABLE: [&str; 5] = ["code", "name", "alpha3", "numeric", "states"];

const STATE_COLUMNS: [Column; 6] = [
    Column::whole("code"),
    Column::text("name"),
    Column::text("kind"),
    Column::text("country"),
    Column::whole("local_code"),
    Column::text("aliases"),
];
const STATE_TABLE: [&str; 4] = ["code", "name", "kind", "country"];

/// What can be asked about countries.
#[derive(Subcommand, Debug)]
pub enum CountriesCommand {
    /// List the countries and the names they are known by
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint countries list --search korea
  acquaint countries list --format csv --fields code,name"
    )]
    List(CountryListArgs),
    /// Show a country
    #[command(after_help = "Examples:
  acquaint countries show Deutschland
  acquaint countries show US --json")]
    Show(CountryShowArgs),
}

/// How to list countries.
#[derive(Args, Debug)]
pub struct CountryListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which country to show.
#[derive(Args, Debug)]
pub struct CountryShowArgs {
    /// Code or name, as people write it
    country: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// What can be asked about states.
#[derive(Subcommand, Debug)]
pub enum StatesCommand {
    /// List the states of a country, or of all
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint states list --country USA
  acquaint states list --search bayern
  acquaint states list --country CA --format ids"
    )]
    List(StateListArgs),
    /// Show a state
    #[command(after_help = "Examples:
  acquaint states show California
  acquaint states show CA --country Canada
  acquaint states show US-CA --json")]
    Show(StateShowArgs),
}

/// How to list states.
#[derive(Args, Debug)]
pub struct StateListArgs {
    /// Only those of this country
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which state to show.
#[derive(Args, Debug)]
pub struct StateShowArgs {
    /// Code or name, as people write it
    state: String,
    /// The country it is in, where several have such a state
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs a command on countries.
pub fn run_countries(context: &Context, command: CountriesCommand) -> Result<()> {
    match command {
        CountriesCommand::List(args) => {
            let rows = Country::all().map(country_row).collect();
            let columns = (&COUNTRY_COLUMNS[..], &COUNTRY_TABLE[..]);
            print_short_list(context, (&args.list, &args.output), Zone::Utc, columns, rows, "countries")
        }
        CountriesCommand::Show(args) => {
            let row = country_row(country(&args.country)?);
            print_record(context, &args.output, Zone::Utc, &COUNTRY_COLUMNS, &row)
        }
    }
}

/// Runs a command on states.
pub fn run_states(context: &Context, command: StatesCommand) -> Result<()> {
    match command {
        StatesCommand::List(args) => {
            let within = args.country.as_deref().map(country).transpose()?;
            let rows = match within {
                Some(country) => country.states().map(state_row).collect(),
                None => Country::all().flat_map(Country::states).map(state_row).collect(),
            };
            let columns = (&STATE_COLUMNS[..], &STATE_TABLE[..]);
            print_short_list(context, (&args.list, &args.output), Zone::Utc, columns, rows, "states")
        }
        StatesCommand::Show(args) => {
            let within = args.country.as_deref().map(country).transpose()?;
            let row = state_row(state(&args.state, within)?);
            print_record(context, &args.output, Zone::Utc, &STATE_COLUMNS, &row)
        }
    }
}

fn country_row(country: Country) -> Vec<Value<'static>> {
    let states = i64::try_from(country.states().count()).unwrap_or(i64::MAX);
    vec![
        Value::text(country.code()),
        Value::text(country.name()),
        Value::text(country.alpha3()),
        Value::owned(format!("{:03}", country.numeric())),
        Value::Integer(states),
        Value::text(country.iso_name()),
        aliases(country.aliases()),
    ]
}

fn state_row(state: State) -> Vec<Value<'static>> {
    vec![
        Value::text(state.code()),
        Value::text(state.name()),
        Value::text(state.kind()),
        Value::text(state.country().name()),
        Value::text(state.local_code()),
        aliases(state.aliases()),
    ]
}

/// Each further name once. Names of the standard hold commas, so that semicolons stand between them.
fn aliases(names: impl Iterator<Item = &'static str>) -> Value<'static> {
    let mut aliases: Vec<&str> = Vec::new();
    for name in names {
        if !aliases.contains(&name) {
            aliases.push(name);
        }
    }
    if aliases.is_empty() { Value::Null } else { Value::owned(aliases.join("; ")) }
}

fn country(text: &str) -> Result<Country> {
    find_country(text).map_err(|error| unknown("country", text, &error))
}

fn state(text: &str, country: Option<Country>) -> Result<State> {
    find_state(text, country).map_err(|error| unknown("state", text, &error))
}

fn unknown(noun: &str, text: &str, error: &PlaceError) -> Error {
    let text = text.trim();
    match error {
        PlaceError::UnknownCountry { nearest } | PlaceError::UnknownState { country: None, nearest } => {
            Error::not_found(format!("there is no {noun} `{text}`")).hint_opt(Error::did_you_mean(nearest))
        }
        PlaceError::UnknownState { country: Some(country), nearest } => {
            Error::not_found(format!("{country} has no state `{text}`"))
                .hint_opt(Error::did_you_mean(nearest))
        }
        PlaceError::StateOfSeveralCountries { .. } => Error::not_found(format!("`{text}`: {error}"))
            .hint("say which with --country, or give the whole code, like US-CA"),
        PlaceError::StateNotIn { .. } => Error::not_found(format!("`{text}`: {error}")),
    }
}
