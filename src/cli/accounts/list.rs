//! `accounts list` and `accounts show`.

use std::collections::HashSet;

use clap::Args;

use super::shown::{COLUMNS, Referred, TABLE};
use crate::cli::shared::{OutputArgs, ShortListArgs, instant_of, print_record, print_short_list};
use crate::context::Context;
use crate::domain::account::{Account, Detail};
use crate::domain::id::{AccountId, AccountStatusId, UserId};
use crate::domain::phone::phone_digits;
use crate::domain::place::{find_country, find_state};
use crate::domain::text::Needle;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::ops::resolve;
use crate::ops::{account, named};
use crate::store::{AccountStatus, Db, User};

/// Which accounts to list, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts list
  acquaint accounts list --status Partner --country AT --sort name
  acquaint accounts list --contact anna@example.com
  acquaint accounts list --search vienna --created-from 2026-01-01 --count
  acquaint accounts list --owner carmack --format ids

All conditions hold. --search looks into every column, --name into the name alone.

See also: `acquaint accounts tree --help`, `acquaint accounts contacts --help`")]
pub struct ListArgs {
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What accounts have to be like.
#[derive(Args, Debug)]
#[command(next_help_heading = "Filters")]
struct Filter {
    /// Only accounts with this text in their name
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Only accounts with this status
    #[arg(long, value_name = "ACCOUNT_STATUS")]
    status: Option<String>,
    /// Only accounts of this user
    #[arg(long, value_name = "USER")]
    owner: Option<String>,
    /// Only accounts in this country
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Only accounts in this state
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Only accounts with this text in their city
    #[arg(long, value_name = "TEXT")]
    city: Option<String>,
    /// Only accounts with these digits in their phone or fax number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Only accounts with this text in their e-mail address
    #[arg(long, value_name = "TEXT")]
    email: Option<String>,
    /// Only accounts that this contact belongs to
    #[arg(long, value_name = "CONTACT")]
    contact: Option<String>,
    /// Only accounts added at this moment or later: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT")]
    created_from: Option<String>,
    /// Only accounts added before this moment
    #[arg(long, value_name = "INSTANT")]
    created_to: Option<String>,
}

/// The same, read.
struct Wanted {
    texts: Vec<(Option<Detail>, Needle)>,
    /// Stored values of details.
    places: Vec<(Detail, &'static str)>,
    status: Option<AccountStatusId>,
    owner: Option<UserId>,
    digits: Option<String>,
    among: Option<HashSet<AccountId>>,
    from: Option<Instant>,
    to: Option<Instant>,
}

impl Filter {
    fn read(&self, context: &Context, db: &Db) -> Result<Wanted> {
        let zone = context.zone(db)?;
        let instant = |flag: &str, text: &Option<String>| {
            text.as_deref().map(|text| instant_of(flag, text, zone)).transpose()
        };
        let place = |flag: &str, error: &dyn std::fmt::Display| Error::usage(format!("{flag}: {error}"));
        let country = self.country.as_deref().map(find_country).transpose();
        let country = country.map_err(|error| place("--country", &error))?;
        let state = self.state.as_deref().map(|text| find_state(text, country)).transpose();
        let state = state.map_err(|error| place("--state", &error))?;
        let texts =
            [(None, &self.name), (Some(Detail::City), &self.city), (Some(Detail::Email), &self.email)];
        let texts = texts.into_iter().filter_map(|(of, text)| Some((of, Needle::new(text.as_deref()?))));
        let digits = self.phone.as_deref().map(phone_digits);
        if digits.as_deref() == Some("") {
            return Err(Error::usage("--phone: no digit in it"));
        }
        let among = match &self.contact {
            Some(contact) => {
                let contact = resolve::contact(db, contact)?;
                Some(db.accounts_of(contact.id)?.into_iter().collect())
            }
            None => None,
        };
        let status = self.status.as_deref().map(|text| named::find::<AccountStatus>(db, text)).transpose()?;
        let owner = self.owner.as_deref().map(|text| named::find::<User>(db, text)).transpose()?;
        Ok(Wanted {
            texts: texts.collect(),
            places: [
                country.map(|country| (Detail::Country, country.code())),
                state.map(|state| (Detail::State, state.code())),
            ]
            .into_iter()
            .flatten()
            .collect(),
            status: status.map(|status| status.id),
            owner: owner.map(|owner| owner.id),
            digits,
            among,
            from: instant("--created-from", &self.created_from)?,
            to: instant("--created-to", &self.created_to)?,
        })
    }
}

impl Wanted {
    fn is_met_by(&self, account: &Account) -> bool {
        let has_text = |(of, needle): &(Option<Detail>, Needle)| match of {
            None => needle.is_in(&account.name),
            Some(detail) => account.detail(*detail).is_some_and(|text| needle.is_in(text)),
        };
        let numbers = [Detail::Phone, Detail::Fax].into_iter().filter_map(|one| account.detail(one));
        let numbers: Vec<String> = numbers.map(phone_digits).collect();
        self.texts.iter().all(has_text)
            && self.places.iter().all(|(detail, code)| account.detail(*detail) == Some(*code))
            && self.status.is_none_or(|status| account.status == Some(status))
            && self.owner.is_none_or(|owner| account.owner == Some(owner))
            && self.digits.as_ref().is_none_or(|digits| numbers.iter().any(|one| one.contains(digits)))
            && self.among.as_ref().is_none_or(|among| among.contains(&account.id))
            && self.from.is_none_or(|from| account.created >= from)
            && self.to.is_none_or(|to| account.created < to)
    }
}

/// Lists accounts.
pub fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let wanted = args.filter.read(context, &store)?;
    let (referred, sizes) = (Referred::load(&store)?, store.account_sizes()?);
    let accounts = store.accounts()?;
    let rows = accounts.iter().filter(|account| wanted.is_met_by(account));
    let rows = rows.map(|account| referred.row(account, sizes.get(&account.id).copied().unwrap_or(0)));
    let zone = context.zone(&store)?;
    print_short_list(
        context,
        (&args.list, &args.output),
        zone,
        (&COLUMNS, &TABLE),
        rows.collect(),
        "accounts",
    )
}

/// Which account to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts show ACME
  acquaint accounts show 3 --json

See also: `acquaint accounts contacts --help`, `acquaint accounts tree --help`")]
pub struct ShowArgs {
    /// Name or id of the account
    account: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// Shows an account.
pub fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let account = account::find(&store, &args.account)?;
    let row = Referred::load(&store)?.row(&account, store.account_size(account.id)?);
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row)
}
