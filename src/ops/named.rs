//! Statuses, roles, users, consents, groups, scores, personas and activity types: what people refer to by a name of its own or
//! by its id.
//!
//! Names are unique without regard to case, in every script. A reference that is a number means the id first, so that
//! what a list shows can always be typed back.

use super::edition;
use crate::domain::activity::ActivityType;
use crate::domain::consent::Consent;
use crate::domain::custom_field::{Definition, normalised};
use crate::domain::fact::activity::canonical;
use crate::domain::form::Form;
use crate::domain::group::Group;
use crate::domain::membership::Customer;
use crate::domain::newsletter::Newsletter;
use crate::domain::saved_condition::SavedCondition;
use crate::domain::scoring::{Persona, Score};
use crate::domain::text::{VALUE_CHARS, breaks_line, clean, fold_case, nearest};
use crate::error::{Error, Result};
use crate::store::{AccountStatus, Db, Role, Status, StoreError, User};

/// So many are listed when several are meant.
const CANDIDATES: usize = 10;

/// Something with an id and a unique name.
pub trait Named: Sized {
    /// What messages call it.
    const NOUN: &'static str;
    /// The command that lists them all.
    const LIST: &'static str;

    /// Its id.
    fn id(&self) -> i64;
    /// Its name.
    fn name(&self) -> &str;

    /// Does the name, cleaned, mean it?
    fn is_called(&self, reference: &str) -> bool {
        fold_case(self.name()) == fold_case(reference)
    }
    /// Can it be meant by that, too, although others may be as well? An address is no name.
    fn is_found_by(&self, _reference: &str) -> bool {
        false
    }
    /// All there are, by name.
    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError>;
}

impl Named for Status {
    const NOUN: &'static str = "status";
    const LIST: &'static str = "statuses list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.statuses()
    }
}

impl Named for AccountStatus {
    const NOUN: &'static str = "account status";
    const LIST: &'static str = "account-statuses list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.described()
    }
}

impl Named for Role {
    const NOUN: &'static str = "role";
    const LIST: &'static str = "roles list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.described()
    }
}

impl Named for User {
    const NOUN: &'static str = "user";
    const LIST: &'static str = "users list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.user_name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.users()
    }
}

impl Named for Customer {
    const NOUN: &'static str = "customer";
    const LIST: &'static str = "customers list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.number
    }

    fn is_found_by(&self, reference: &str) -> bool {
        self.email.as_ref().is_some_and(|email| email.eq_ignore_ascii_case(reference))
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.customers()
    }
}

impl Named for Consent {
    const NOUN: &'static str = "consent";
    const LIST: &'static str = "consents list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.consents()
    }
}

impl Named for Group {
    const NOUN: &'static str = "group";
    const LIST: &'static str = "groups list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        edition::groups(db)
    }
}

impl Named for SavedCondition {
    const NOUN: &'static str = "condition";
    const LIST: &'static str = "conditions list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.saved_conditions()
    }
}

impl Named for Form {
    const NOUN: &'static str = "form";
    const LIST: &'static str = "forms list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn is_called(&self, reference: &str) -> bool {
        let reference = fold_case(reference);
        let is_it = |name: &String| fold_case(name) == reference;
        is_it(&self.name) || self.code_name.as_ref().is_some_and(is_it)
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.forms()
    }
}

impl Named for Newsletter {
    const NOUN: &'static str = "newsletter";
    const LIST: &'static str = "newsletters list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.newsletters()
    }
}

impl Named for Score {
    const NOUN: &'static str = "score";
    const LIST: &'static str = "scores list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.scores()
    }
}

impl Named for Persona {
    const NOUN: &'static str = "persona";
    const LIST: &'static str = "personas list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.personas()
    }
}

impl Named for Definition {
    const NOUN: &'static str = "field";
    const LIST: &'static str = "fields list";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn is_called(&self, reference: &str) -> bool {
        normalised(reference) == self.name
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        Ok(db.fields()?.custom().iter().map(|custom| custom.definition().clone()).collect())
    }
}

/// The code names that Kentico gives the built-in types mean these, too.
impl Named for ActivityType {
    const NOUN: &'static str = "activity type";
    const LIST: &'static str = "activities types";

    fn id(&self) -> i64 {
        self.id.0
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn is_called(&self, reference: &str) -> bool {
        fold_case(&self.name) == fold_case(reference) || self.name == canonical(reference)
    }

    fn all(db: &Db) -> std::result::Result<Vec<Self>, StoreError> {
        db.activity_types()
    }
}

/// The one that `reference` means, by id, by name, or by what no other one is found by.
pub fn find<T: Named>(db: &Db, reference: &str) -> Result<T> {
    let mut all = T::all(db)?;
    if let Some(position) = position(&all, reference) {
        return Ok(all.swap_remove(position));
    }
    let mut found = found_by(&all, reference);
    match found.len() {
        0 => Err(unknown(&all, reference)),
        1 => Ok(all.swap_remove(found.remove(0))),
        _ => Err(ambiguous(reference, found.into_iter().map(|place| &all[place]))),
    }
}

/// Is anything called that?
pub fn is_known<T: Named>(db: &Db, reference: &str) -> std::result::Result<bool, StoreError> {
    Ok(position(&T::all(db)?, reference).is_some())
}

/// The one with that id, which was read before.
pub fn by_id<T: Named>(db: &Db, id: i64) -> Result<T> {
    let found = T::all(db)?.into_iter().find(|one| one.id() == id);
    found.ok_or_else(|| {
        Error::not_found(format!("{} {id} has been deleted meanwhile; nothing was done", T::NOUN))
    })
}

/// Refuses to go on with what has become another since it was shown.
pub fn demand_unchanged<T: Named + PartialEq>(db: &Db, seen: &T) -> Result<()> {
    if by_id::<T>(db, seen.id())? == *seen {
        return Ok(());
    }
    Err(Error::refused(format!(
        "the {} `{}` has been changed meanwhile; nothing was done",
        T::NOUN,
        seen.name()
    ))
    .hint(format!("`acquaint {}` shows it", T::LIST)))
}

fn position<T: Named>(all: &[T], reference: &str) -> Option<usize> {
    let id = reference.trim().parse::<i64>().ok();
    let by_id = all.iter().position(|one| Some(one.id()) == id);
    by_id.or_else(|| {
        let name = clean(reference, VALUE_CHARS).ok()?;
        let exact = all.iter().position(|one| one.name() == name);
        exact.or_else(|| all.iter().position(|one| one.is_called(&name)))
    })
}

fn found_by<T: Named>(all: &[T], reference: &str) -> Vec<usize> {
    let reference = reference.trim();
    (0..all.len()).filter(|place| all[*place].is_found_by(reference)).collect()
}

fn ambiguous<'a, T: Named + 'a>(reference: &str, found: impl Iterator<Item = &'a T>) -> Error {
    let lines: Vec<String> = found.map(|one| format!("  {}  {}", one.id(), one.name())).collect();
    let message = format!("`{}` is that of {} {}s", reference.trim(), lines.len(), T::NOUN);
    let error = Error::not_found(message).hint("use the id");
    lines.into_iter().take(CANDIDATES).fold(error, Error::detail)
}

fn unknown<T: Named>(all: &[T], reference: &str) -> Error {
    let noun = T::NOUN;
    if reference.trim().is_empty() {
        return Error::usage(format!("the {noun} reference is empty")).hint("give its name or id");
    }
    let near = nearest(reference, all.iter().map(T::name));
    let hint = Error::did_you_mean(&near).unwrap_or_else(|| format!("`acquaint {}` shows them", T::LIST));
    Error::not_found(format!("there is no {noun} `{}`", reference.trim())).hint(hint)
}

/// The stored form of a name that is typed for a new or renamed one.
pub fn clean_name<T: Named>(text: &str) -> Result<String> {
    let noun = T::NOUN;
    let name = clean(text, VALUE_CHARS).map_err(|error| Error::rejected(format!("{noun} name: {error}")))?;
    if name.is_empty() {
        return Err(Error::rejected(format!("the {noun} needs a name")));
    }
    if name.chars().any(breaks_line) {
        return Err(Error::rejected(format!("the {noun} name is not one line of text")));
    }
    Ok(name.into_owned())
}

/// Refuses a name that another one has; `own` is the id of who is renamed.
pub fn refuse_taken<T: Named>(db: &Db, name: &str, own: Option<i64>) -> Result<()> {
    let all = T::all(db)?;
    let is_so_called = |one: &T| one.is_called(name) || one.is_found_by(name);
    match all.iter().find(|one| is_so_called(one) && Some(one.id()) != own) {
        Some(taken) => {
            Err(Error::rejected(format!("there is already {} `{}`", with_article(T::NOUN), taken.name()))
                .hint(format!("`acquaint {}` shows them", T::LIST)))
        }
        None => Ok(()),
    }
}

/// `a status`, `an activity type`; nouns that begin with a u are spoken like `you`.
fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::StatusId;
    use crate::domain::time::Instant;
    use crate::store::{NewOperation, Store};

    fn statuses(names: &[(i64, &str)]) -> Vec<Status> {
        let status = |(id, name): &(i64, &str)| Status {
            id: StatusId(*id),
            name: (*name).to_owned(),
            description: None,
        };
        names.iter().map(status).collect()
    }

    #[test]
    fn a_number_means_an_id_and_else_a_name() {
        let all = statuses(&[(1, "VIP"), (2, "7"), (3, "1"), (4, "Café")]);
        for (reference, found) in [
            ("vip", Some(0)),
            (" VIP ", Some(0)),
            ("1", Some(0)),
            ("7", Some(1)),
            ("3", Some(2)),
            ("Cafe\u{301}", Some(3)),
            ("CAFÉ", Some(3)),
            ("", None),
        ] {
            assert_eq!(position(&all, reference), found, "{reference:?}");
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_near_ones() {
        let all = statuses(&[(1, "Prospective client"), (2, "VIP")]);
        let error = unknown(&all, "prospectiv client");
        assert_eq!(error.message, "there is no status `prospectiv client`");
        assert_eq!(error.hints, ["did you mean `Prospective client`?"]);
        assert_eq!(unknown(&all, "zzz").hints, ["`acquaint statuses list` shows them"]);
    }

    #[test]
    fn a_name_is_cleaned_and_must_say_something() {
        assert_eq!(clean_name::<Status>("  VIP ").unwrap(), "VIP");
        assert_eq!(clean_name::<Status>(" \t").unwrap_err().message, "the status needs a name");
        let long = clean_name::<User>(&"x".repeat(1_001)).unwrap_err();
        assert_eq!(long.message, "user name: too long: 1,001 characters (max 1,000)");
    }

    #[test]
    fn what_has_changed_since_it_was_shown_is_left_alone() {
        let store = Store::scratch().unwrap();
        let moment = Instant::from_millis(0);
        let operation = NewOperation { command: "test", actor: "jack", time: moment, images: true };
        store
            .write(&operation, |txn| -> Result<_> {
                let id = txn.add_status("VIP", None)?;
                // Its name is the id of the other.
                let named = txn.add_status(&id.to_string(), None)?;
                let seen: Status = by_id(txn, id.0)?;
                demand_unchanged(txn, &seen)?;
                txn.edit_status(&Status { name: "Gold".to_owned(), ..seen.clone() })?;
                let changed = demand_unchanged(txn, &seen).unwrap_err();
                assert_eq!(changed.message, "the status `VIP` has been changed meanwhile; nothing was done");
                txn.delete_status(id)?;
                let gone = demand_unchanged(txn, &seen).unwrap_err();
                assert_eq!(gone.message, "status 1 has been deleted meanwhile; nothing was done");
                assert_eq!(by_id::<Status>(txn, named.0)?.name, "1");
                Ok(((), None))
            })
            .unwrap();
    }
}
