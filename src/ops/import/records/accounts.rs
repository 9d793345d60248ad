//! Accounts, and which contacts belong to them, from a file.

use std::collections::HashMap;

use super::What::{Note, Text};
use super::{ByName, ColumnKind, Keeper, Kept, Kind, Row, Rows};
use crate::domain::account::{Account, Detail, way_around};
use crate::domain::id::{AccountId, AccountStatusId, ContactId, RoleId, UserId};
use crate::domain::import::ImportReport;
use crate::domain::place::Country;
use crate::domain::text::fold_case;
use crate::error::Result;
use crate::ops::account::{by_id, clean_name, groups_of, person_of};
use crate::ops::condition::follow_members;
use crate::ops::contact::default_country;
use crate::store::{AccountStatus, Role, Txn, User};

const ACCOUNT: (&str, &str) = ("account", "accounts");
const STATUS: (&str, &str) = ("account status", "account statuses");
const ROLE: (&str, &str) = ("role", "roles");

const NO_PARENT: &str = "there is no account of that name, or it is waiting for one below it";
const SEVERAL: &str = "several accounts are called that";

/// Accounts by their names, and the one that each is a subsidiary of.
pub const ACCOUNTS: Kind = Kind {
    command: "accounts import",
    columns: &[
        ColumnKind::needed(
            "name",
            Text,
            &["account", "account_name", "company", "company_name", "property_name"],
        ),
        ColumnKind::new("status", Text, &["account_status", "lifecycle_stage"]),
        ColumnKind::new(
            "parent",
            Text,
            &["parent_account", "parent_company", "subsidiary_of", "headquarters"],
        ),
        ColumnKind::new("owner", Text, &["account_owner", "owner_name"]),
        ColumnKind::new("address1", Text, &["address", "street", "companyaddress1", "property_address"]),
        ColumnKind::new("address2", Text, &["companyaddress2", "property_address_2"]),
        ColumnKind::new("city", Text, &["town", "companycity", "property_city"]),
        ColumnKind::new("zip", Text, &["zip_code", "postal_code", "companyzipcode"]),
        ColumnKind::new("country", Text, &["companycountry", "property_country"]),
        ColumnKind::new("state", Text, &["region", "province", "companystate", "property_state"]),
        ColumnKind::new("web_site", Text, &["url", "homepage", "companywebsite", "domain"]),
        ColumnKind::new("phone", Text, &["telephone", "companyphone"]),
        ColumnKind::new("fax", Text, &["companyfax"]),
        ColumnKind::new("email", Text, &["companyemail"]),
        ColumnKind::new(
            "notes",
            Note,
            &["note", "description", "property_description", "companydescription"],
        ),
    ],
    of_contacts: false,
    takes_others: false,
    rows: Rows::ChangeRecords,
    keeper: |txn, setting| {
        let statuses = txn.described::<AccountStatus>()?;
        let users = txn.users()?;
        Ok(Box::new(Accounts {
            known: Known::load(txn)?,
            statuses: ByName::new(statuses.into_iter().map(|status| (status.name, status.id))),
            users: ByName::new(users.into_iter().map(|user| (user.user_name, user.id))),
            lone: default_country(txn)?,
            creates: setting.creates,
        }))
    },
};

/// Which contacts belong to which accounts, and as what.
pub const ACCOUNT_CONTACTS: Kind = Kind {
    command: "accounts import-contacts",
    columns: &[
        ColumnKind::needed("account", Text, &["account_name", "company", "company_name", "organisation"]),
        ColumnKind::new("role", Text, &["role_name", "contact_role"]),
        ColumnKind::new("position", Text, &["contact_position"]),
    ],
    of_contacts: true,
    takes_others: false,
    rows: Rows::ChangeRecords,
    keeper: |txn, setting| {
        let roles = txn.described::<Role>()?.into_iter().map(|role| (role.name, role.id));
        Ok(Box::new(Contacts {
            known: Known::load(txn)?,
            roles: ByName::new(roles),
            changed: Vec::new(),
            creates: setting.creates,
        }))
    },
};

/// Accounts by name: names need not be unique.
struct Known(HashMap<String, Vec<AccountId>>);

impl Known {
    fn load(txn: &Txn<'_>) -> Result<Known> {
        let mut known = Known(HashMap::new());
        for (id, name) in txn.account_names()? {
            known.add(&name, AccountId(id));
        }
        Ok(known)
    }

    fn add(&mut self, name: &str, id: AccountId) {
        self.0.entry(fold_case(name.trim()).into_owned()).or_default().push(id);
    }

    fn of(&self, name: &str) -> &[AccountId] {
        self.0.get(fold_case(name.trim()).as_ref()).map_or(&[], Vec::as_slice)
    }
}

struct Accounts {
    known: Known,
    statuses: ByName<AccountStatusId>,
    users: ByName<UserId>,
    lone: Option<Country>,
    creates: bool,
}

impl Accounts {
    /// Gives an account what the row says of it. Returns the column that cannot be taken, and why.
    fn fill(
        &mut self,
        txn: &Txn<'_>,
        row: &Row,
        account: &mut Account,
        report: &mut ImportReport,
    ) -> Result<std::result::Result<(), (&'static str, String)>> {
        let given: Vec<(Detail, &str)> =
            Detail::ALL.into_iter().filter_map(|detail| Some((detail, row.text(detail.name())?))).collect();
        // Before names are made, so that a row that is rejected leaves none.
        if let Err((detail, error)) = account.read(&given, self.lone) {
            return Ok(Err((detail.name(), error.to_string())));
        }
        if let Some(name) = row.text("status") {
            account.status = match self.statuses.get(name).copied() {
                Some(id) => Some(id),
                None if !self.creates => {
                    return Ok(Err(("status", "there is no such account status (--no-create)".to_owned())));
                }
                None => {
                    let id = AccountStatusId(txn.add_described::<AccountStatus>(name, None)?);
                    self.statuses.add(name, id);
                    report.make(STATUS, name);
                    Some(id)
                }
            };
        }
        if let Some(name) = row.text("owner") {
            account.owner = match self.users.get(name).copied() {
                Some(id) => Some(id),
                None if !self.creates => {
                    return Ok(Err(("owner", "there is no such user (--no-create)".to_owned())));
                }
                None => {
                    let id = txn.add_user(&User::named(name))?;
                    self.users.add(name, id);
                    report.make(super::members::USER, name);
                    Some(id)
                }
            };
        }
        Ok(Ok(()))
    }
}

impl Keeper for Accounts {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, is_last: bool, report: &mut ImportReport) -> Result<Kept> {
        let name = match clean_name(row.text("name").unwrap_or_default()) {
            Ok(name) => name,
            Err(error) => return Kept::no("name", error.to_string()),
        };
        let before = match self.known.of(&name) {
            [] => None,
            [id] => txn.account(*id)?,
            _ => return Kept::no("name", SEVERAL),
        };
        let mut after = before.clone().unwrap_or_else(|| Account::new(name.clone()));
        if let Some(parent) = row.text("parent") {
            after.parent = match self.known.of(parent) {
                [id] => Some(*id),
                [] if !is_last => return Ok(Kept::Later),
                [] => return Kept::no("parent", NO_PARENT),
                _ => return Kept::no("parent", SEVERAL),
            };
            if let (Some(own), Some(parent)) = (before.as_ref().map(|own| own.id), after.parent)
                && way_around(own, parent, |id| txn.parent_of(id))?.is_some()
            {
                return Kept::no("parent", "the account would be a subsidiary of itself");
            }
        }
        if let Err((column, reason)) = self.fill(txn, row, &mut after, report)? {
            return Ok(Kept::Rejected(column, reason));
        }
        match before {
            Some(before) if before == after => Ok(Kept::Unchanged),
            Some(_) => {
                txn.edit_account(&after)?;
                Ok(Kept::Updated)
            }
            None => {
                let id = txn.add_account(&after)?;
                self.known.add(&name, id);
                Ok(Kept::Added)
            }
        }
    }
}

/// Whom the account turns to first, or else.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Primary,
    Secondary,
}

fn position(word: &str) -> Option<Position> {
    [("primary", Position::Primary), ("secondary", Position::Secondary)]
        .into_iter()
        .find_map(|(name, position)| word.eq_ignore_ascii_case(name).then_some(position))
}

/// The contact has that position in its account from now on. Returns whether it had not.
fn put_first(
    txn: &Txn<'_>,
    account: AccountId,
    contact: ContactId,
    position: Option<Position>,
) -> Result<bool> {
    let Some(position) = position else { return Ok(false) };
    let mut account = by_id(txn, account)?;
    let person = person_of(txn, &account, &contact.to_string())?;
    let place = match position {
        Position::Primary => &mut account.primary,
        Position::Secondary => &mut account.secondary,
    };
    if place.as_ref() == Some(&person) {
        return Ok(false);
    }
    *place = Some(person);
    txn.edit_account(&account)?;
    Ok(true)
}

struct Contacts {
    known: Known,
    roles: ByName<RoleId>,
    changed: Vec<AccountId>,
    creates: bool,
}

impl Contacts {
    /// The role that the row names, or why there is none.
    fn role(
        &mut self,
        txn: &Txn<'_>,
        row: &Row,
        report: &mut ImportReport,
    ) -> Result<std::result::Result<Option<RoleId>, String>> {
        let Some(name) = row.text("role") else { return Ok(Ok(None)) };
        if let Some(id) = self.roles.get(name) {
            return Ok(Ok(Some(*id)));
        }
        if !self.creates {
            return Ok(Err("there is no such role (--no-create)".to_owned()));
        }
        let id = RoleId(txn.add_described::<Role>(name, None)?);
        self.roles.add(name, id);
        report.make(ROLE, name);
        Ok(Ok(Some(id)))
    }
}

impl Keeper for Contacts {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let called = row.text("account").unwrap_or_default();
        let account = match self.known.of(called) {
            [id] => *id,
            [] if !self.creates => return Kept::no("account", "there is no such account (--no-create)"),
            [] => {
                let name = match clean_name(called) {
                    Ok(name) => name,
                    Err(error) => return Kept::no("account", error.to_string()),
                };
                let id = txn.add_account(&Account::new(name.clone()))?;
                self.known.add(&name, id);
                report.make(ACCOUNT, &name);
                id
            }
            _ => return Kept::no("account", SEVERAL),
        };
        let position = match row.text("position").map(position) {
            Some(None) => return Kept::no("position", "neither primary nor secondary"),
            Some(position) => position,
            None => None,
        };
        let role = match self.role(txn, row, report)? {
            Ok(role) => role,
            Err(reason) => return Kept::no("role", reason),
        };
        let contact = [row.contact()];
        if txn.add_account_contacts(account, &contact, role)? > 0 {
            if !self.changed.contains(&account) {
                self.changed.push(account);
            }
            put_first(txn, account, row.contact(), position)?;
            return Ok(Kept::Added);
        }
        // A row that says no role or position leaves the one that is there.
        let mut is_other = role.is_some() && txn.give_role(account, &contact, role)? > 0;
        is_other |= put_first(txn, account, row.contact(), position)?;
        Ok(if is_other { Kept::Updated } else { Kept::Unchanged })
    }

    fn finish(&mut self, txn: &Txn<'_>) -> Result<()> {
        for account in &self.changed {
            for group in groups_of(txn, *account)? {
                follow_members(txn, group)?;
            }
        }
        Ok(())
    }
}
