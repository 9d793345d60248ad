//! `accounts add` and `accounts edit`.

use clap::Args;

use super::title;
use crate::cli::change::unless_dry_run;
use crate::cli::contacts::field_args::refused;
use crate::cli::shared::{References, nothing_to_change, undo_hint};
use crate::context::Context;
use crate::domain::account::{Account, Detail};
use crate::error::{Error, Result};
use crate::ops::contact::default_country;
use crate::ops::{account, named};
use crate::render::text::{escape, plural};
use crate::store::{AccountStatus, Db, User};

/// What is known of an account beside its name.
#[derive(Args, Debug)]
#[command(next_help_heading = "Fields")]
struct FieldArgs {
    /// Name of an account status (`acquaint account-statuses list`)
    #[arg(long, value_name = "ACCOUNT_STATUS")]
    status: Option<String>,
    /// Account of which it is a subsidiary
    #[arg(long, value_name = "ACCOUNT")]
    parent: Option<String>,
    /// Login name of the owner (`acquaint users list`)
    #[arg(long, value_name = "USER")]
    owner: Option<String>,
    /// First line of the address
    #[arg(long, value_name = "TEXT")]
    address1: Option<String>,
    /// Second line of the address
    #[arg(long, value_name = "TEXT")]
    address2: Option<String>,
    /// City
    #[arg(long, value_name = "NAME")]
    city: Option<String>,
    /// ZIP or postal code
    #[arg(long, value_name = "CODE")]
    zip: Option<String>,
    /// State, by name or code
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Country, by name or code
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Web site
    #[arg(long, value_name = "URL")]
    web_site: Option<String>,
    /// Phone
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// Fax
    #[arg(long, value_name = "NUMBER")]
    fax: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Whatever else there is to say
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
}

impl FieldArgs {
    fn details(&self) -> Vec<(Detail, &str)> {
        let given = |detail: Detail| {
            let text = match detail {
                Detail::Address1 => &self.address1,
                Detail::Address2 => &self.address2,
                Detail::City => &self.city,
                Detail::Zip => &self.zip,
                Detail::Country => &self.country,
                Detail::State => &self.state,
                Detail::WebSite => &self.web_site,
                Detail::Phone => &self.phone,
                Detail::Fax => &self.fax,
                Detail::Email => &self.email,
                Detail::Notes => &self.notes,
            };
            text.as_deref().map(|text| (detail, text))
        };
        Detail::ALL.into_iter().filter_map(given).collect()
    }

    fn is_empty(&self) -> bool {
        self.status.is_none() && self.parent.is_none() && self.owner.is_none() && self.details().is_empty()
    }

    /// Puts what was given into an account; an empty value takes one away.
    fn put(&self, db: &Db, account: &mut Account) -> Result<()> {
        if let Some(text) = &self.status {
            let status = given(text).map(|text| named::find::<AccountStatus>(db, text)).transpose()?;
            account.status = status.map(|status| status.id);
        }
        if let Some(text) = &self.owner {
            let owner = given(text).map(|text| named::find::<User>(db, text)).transpose()?;
            account.owner = owner.map(|owner| owner.id);
        }
        if let Some(text) = &self.parent {
            let parent = given(text).map(|text| account::find(db, text)).transpose()?;
            if let Some(parent) = &parent {
                account::refuse_ring(db, account, parent)?;
            }
            account.parent = parent.map(|parent| parent.id);
        }
        let lone = default_country(db)?;
        account.read(&self.details(), lone).map_err(|(detail, error)| refused(detail.name(), &error))
    }
}

/// A value that is not empty.
fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// A new account.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts add ACME --city Vienna --country AT --status Partner
  acquaint accounts add \"ACME East\" --parent ACME --owner carmack

Names need not be unique; the id always is.

See also: `acquaint accounts add-contacts --help`")]
pub struct AddArgs {
    /// Its name
    name: String,
    #[command(flatten)]
    fields: FieldArgs,
}

/// Adds an account.
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = account::clean_name(&args.name)?;
    let store = context.create()?;
    let (account, operation) = store.write(&context.operation("accounts add"), |txn| -> Result<_> {
        let mut account = Account::new(name.clone());
        args.fields.put(txn, &mut account)?;
        account.id = txn.add_account(&account)?;
        Ok((account, unless_dry_run(context, format!("1 account, {name}"))))
    })?;
    let name = escape(&name);
    if operation.is_none() {
        context.ui.say(&format!("Would add account: {name}"));
        return Ok(());
    }
    context.ui.say(&format!("Added account {}: {name}{}", account.id, undo_hint(operation)));
    context.ui.print_id(account.id)
}

/// Which accounts to change, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts edit ACME --phone 134-5683 --fax \"\"
  acquaint accounts edit ACME --primary-contact anna@example.com
  acquaint accounts edit 3 4 5 --status Partner
  acquaint accounts edit - --city Vienna < ids.txt

An empty value takes what is there away. The primary and the secondary contact are chosen among the contacts of the
account. No account can be a subsidiary of itself, nor of one below it.

See also: `acquaint accounts add-contacts --help`, `acquaint db undo --help`")]
pub struct EditArgs {
    /// Names or ids of the accounts; - reads them from standard input
    #[arg(value_name = "ACCOUNT", required = true)]
    accounts: Vec<String>,
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The contact to turn to, one of its own
    #[arg(long, value_name = "CONTACT")]
    primary_contact: Option<String>,
    /// The contact to turn to else, one of its own
    #[arg(long, value_name = "CONTACT")]
    secondary_contact: Option<String>,
    #[command(flatten)]
    fields: FieldArgs,
}

impl EditArgs {
    fn changed(&self, db: &Db, before: &Account) -> Result<Account> {
        let mut after = before.clone();
        if let Some(name) = &self.name {
            after.name = account::clean_name(name)?;
        }
        self.fields.put(db, &mut after)?;
        let person = |text: &str| given(text).map(|text| account::person_of(db, before, text)).transpose();
        if let Some(text) = &self.primary_contact {
            after.primary = person(text)?;
        }
        if let Some(text) = &self.secondary_contact {
            after.secondary = person(text)?;
        }
        Ok(after)
    }
}

/// Edits accounts.
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    let people = args.primary_contact.is_some() || args.secondary_contact.is_some();
    if args.fields.is_empty() && args.name.is_none() && !people {
        return Err(nothing_to_change("give a field, for example --city Boston, or --name NAME"));
    }
    let references = References::read(context, &args.accounts)?;
    let store = context.change()?;
    let ((changed, like_that), operation) =
        store.write(&context.operation("accounts edit"), |txn| -> Result<_> {
            let accounts = account::find_all(txn, references.iter())?;
            if accounts.len() > 1 && args.name.is_some() {
                return Err(Error::usage("--name renames one account"));
            }
            let (mut changed, mut like_that) = (Vec::new(), 0);
            for before in accounts {
                let after = args.changed(txn, &before)?;
                if after == before {
                    like_that += 1;
                    continue;
                }
                txn.edit_account(&after)?;
                changed.push(after);
            }
            let summary = match changed.as_slice() {
                [] => None,
                [one] => unless_dry_run(context, format!("account {}, {}", one.id, one.name)),
                several => unless_dry_run(context, plural(several.len(), "account")),
            };
            Ok(((changed, like_that), summary))
        })?;
    let did = if operation.is_some() { "Changed" } else { "Would change" };
    let what = match changed.as_slice() {
        [] if like_that == 1 => {
            context.ui.say("Nothing to change: the account is like that already.");
            return Ok(());
        }
        [] => {
            context.ui.say("Nothing to change.");
            return Ok(());
        }
        [one] => title(one),
        several => plural(several.len(), "account"),
    };
    let rest = match like_that {
        0 => String::new(),
        1 => "; 1 is like that already".to_owned(),
        number => format!("; {number} are like that already"),
    };
    context.ui.say(&format!("{did} {what}{rest}{}", undo_hint(operation)));
    Ok(())
}
