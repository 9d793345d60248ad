//! What the database and the lists of the program hold for an argument: contacts, names, notes, settings.
//!
//! Each list is asked for with what was typed of it, where that keeps it short.

use clap::ValueEnum;

use super::candidates::{MOST, Offer};
use super::source::Source;
use crate::domain::custom_field::{Custom, Fields};
use crate::domain::edition::Edition;
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::names::told_apart;
use crate::domain::place::Country;
use crate::domain::scoring::{KeptRule, Owner};
use crate::domain::setting::DataSetting;
use crate::domain::time::Zone;
use crate::domain::visitor::Level;
use crate::ops::condition::Conditions;
use crate::ops::edition;
use crate::render::text::{escape, truncate};
use crate::settings::ColorWhen;
use crate::settings::key::Key;
use crate::store::{Described, Known, Status, Store};

/// Columns of a note that stand beside its id.
const EXCERPT: usize = 60;

/// By id, by e-mail address or by last name, whatever it could become; or by a key of the user's own.
pub fn contacts(typed: &str, source: &Source) -> Vec<Offer> {
    let found = source.ask(|store| {
        let mut offers = Vec::new();
        if let Ok(digits) = typed.parse::<u64>() {
            let known = store.contacts_by_id_prefix(digits, MOST).ok()?;
            offers.extend(known.iter().map(|contact| (contact.id.to_string(), about(contact))));
        }
        let known = store.contacts_by_email_prefix(typed, MOST).ok()?;
        offers.extend(known.iter().filter_map(|one| Some((one.email.clone()?, name(one)))));
        if !typed.is_empty() && !typed.contains('@') {
            let known = store.contacts_by_last_name_prefix(typed, MOST).ok()?;
            offers.extend(known.iter().filter_map(|one| Some((last_name_first(one)?, by_name(one)))));
        }
        Some(offers)
    });
    let keys =
        own_keys(source).map(|key| (format!("{}:", key.definition().name), key.definition().label.clone()));
    found.unwrap_or_default().into_iter().chain(keys.filter(|_| !typed.is_empty())).collect()
}

fn name(contact: &Known) -> String {
    let parts = [contact.first_name.as_deref(), contact.last_name.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn about(contact: &Known) -> String {
    let parts = [name(contact), contact.email.clone().unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn by_name(contact: &Known) -> String {
    contact.email.clone().unwrap_or_else(|| contact.id.to_string())
}

fn last_name_first(contact: &Known) -> Option<String> {
    let last = contact.last_name.as_deref()?;
    Some(contact.first_name.as_deref().map_or(last.to_owned(), |first| format!("{last} {first}")))
}

/// Consents with what they ask.
pub fn consents(store: &Store) -> Option<Vec<Offer>> {
    let consents = store.consents().ok()?;
    Some(consents.into_iter().map(|consent| (consent.name, consent.short_text)).collect())
}

/// Contact groups.
pub fn groups(store: &Store) -> Option<Vec<Offer>> {
    let groups = edition::groups(store).ok()?;
    Some(groups.into_iter().map(|group| (group.name, group.description.unwrap_or_default())).collect())
}

/// Accounts; those of one name with their ids.
pub fn accounts(store: &Store) -> Option<Vec<Offer>> {
    let accounts = told_apart(store.account_names().ok()?);
    Some(accounts.into_iter().map(|(_, name)| (name, String::new())).collect())
}

/// Customers by their numbers.
pub fn customers(store: &Store) -> Option<Vec<Offer>> {
    let customers = store.customers().ok()?;
    Some(customers.into_iter().map(|one| (one.number, one.email.unwrap_or_default())).collect())
}

/// Users of all kinds.
pub fn site_users(store: &Store) -> Option<Vec<Offer>> {
    let users = store.users().ok()?;
    Some(users.into_iter().map(|user| (user.user_name.clone(), user.display_name())).collect())
}

/// Forms.
pub fn forms(store: &Store) -> Option<Vec<Offer>> {
    let forms = store.forms().ok()?;
    Some(forms.into_iter().map(|form| (form.name, form.site.unwrap_or_default())).collect())
}

/// What can fill fields of contacts.
pub fn sources(store: &Store) -> Option<Vec<Offer>> {
    let forms = store.forms().ok()?.into_iter().map(|form| (format!("form:{}", form.name), String::new()));
    Some([plain("user"), plain("customer")].into_iter().chain(forms).collect())
}

/// Newsletters.
pub fn newsletters(store: &Store) -> Option<Vec<Offer>> {
    let newsletters = store.newsletters().ok()?;
    Some(newsletters.into_iter().map(|one| (one.name, one.description.unwrap_or_default())).collect())
}

/// Scores.
pub fn scores(store: &Store) -> Option<Vec<Offer>> {
    let scores = store.scores().ok()?;
    Some(scores.into_iter().map(|score| (score.name, score.description.unwrap_or_default())).collect())
}

/// Personas.
pub fn personas(store: &Store) -> Option<Vec<Offer>> {
    let personas = store.personas().ok()?;
    Some(personas.into_iter().map(|one| (one.name, one.description.unwrap_or_default())).collect())
}

/// The rules of scores or of personas by id, with what they look at.
pub fn rules(store: &Store, of: &str) -> Option<Vec<Offer>> {
    let conditions = Conditions::load_to_check(store).ok()?;
    let rules = store.rules().ok()?;
    let wanted = rules.iter().filter(|rule| matches!(rule.owner, Owner::Score(_)) == (of == "score"));
    let offer = |rule: &KeptRule| {
        let text = conditions.shown(rule).unwrap_or_default();
        (rule.id.to_string(), truncate(&escape(&text), EXCERPT).into_owned())
    };
    Some(wanted.map(offer).collect())
}

/// Operations that can be undone, the newest first.
pub fn operations(store: &Store) -> Option<Vec<Offer>> {
    let operations = store.operations(None, MOST).ok()?;
    let offer = |operation: crate::store::Operation| {
        (operation.id.to_string(), format!("{}: {}", operation.command, operation.summary))
    };
    Some(operations.into_iter().map(offer).collect())
}

/// Notes by id, the newest first, with the beginning of what they say.
pub fn notes(typed: &str, source: &Source) -> Vec<Offer> {
    let found = source.ask(|store| match typed {
        "" => store.newest_notes(MOST).ok(),
        digits => store.notes_by_id_prefix(digits.parse().ok()?, MOST).ok(),
    });
    let offer = |(id, text): (i64, String)| {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        (id.to_string(), truncate(line, EXCERPT).into_owned())
    };
    found.unwrap_or_default().into_iter().map(offer).collect()
}

/// `local`, `utc` and the names of zones; as long as no slash was typed, those of one region by their beginning.
pub fn zones(typed: &str) -> Vec<Offer> {
    let up_to_region = |name: &'static str| match name.find('/') {
        Some(slash) if !typed.contains('/') => &name[..=slash],
        _ => name,
    };
    ["local", "utc"].into_iter().chain(Zone::names().map(up_to_region)).map(plain).collect()
}

/// The names of settings.
pub fn settings() -> Vec<Offer> {
    let file = Key::ALL.map(|key| (key.name(), key.description()));
    let data = DataSetting::ALL.map(|setting| (setting.name(), setting.description()));
    file.into_iter().chain(data).map(owned).collect()
}

/// The values of a setting, where they are a list.
pub fn setting_values(name: &str, typed: &str, source: &Source) -> Vec<Offer> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    match (Key::of_name(&name), DataSetting::of_name(&name)) {
        (Some(Key::Color), _) => {
            let values = ColorWhen::value_variants().iter().filter_map(ValueEnum::to_possible_value);
            values.map(|value| (value.get_name().to_owned(), String::new())).collect()
        }
        (Some(Key::Tz), _) | (_, Some(DataSetting::TimeZone)) => zones(typed),
        (Some(Key::As), _) => values(Kind::Owner, typed, source),
        (_, Some(DataSetting::Edition)) => Edition::ALL.map(|edition| plain(edition.name())).to_vec(),
        (_, Some(DataSetting::Tracking)) => vec![plain("on"), plain("off")],
        (_, Some(DataSetting::DefaultCookieLevel)) => Level::ALL.map(|level| plain(level.name())).to_vec(),
        (_, Some(DataSetting::TrackingConsent)) => source.ask(consents).unwrap_or_default(),
        (_, Some(DataSetting::DefaultCountry)) => values(Kind::Country, typed, source),
        _ => Vec::new(),
    }
}

/// The values of a field that are known beforehand: the choices of one of the user's own, or those of its kind.
pub fn field_values(field: Field, typed: &str, source: &Source) -> Vec<Offer> {
    match field.place() {
        Err(custom) if field.kind() == Kind::Choice => {
            custom.definition().choices.iter().map(|choice| (choice.clone(), String::new())).collect()
        }
        _ => values(field.kind(), typed, source),
    }
}

/// The values of a kind that are known beforehand.
pub fn values(kind: Kind, typed: &str, source: &Source) -> Vec<Offer> {
    match kind {
        Kind::Status => source.ask(described::<Status>).unwrap_or_default(),
        Kind::Owner => source.ask(users).unwrap_or_default(),
        Kind::Gender => Gender::ALL.iter().map(|gender| plain(gender.name())).collect(),
        Kind::Bool => vec![plain("true"), plain("false")],
        Kind::Country => countries(typed),
        Kind::State if typed.is_empty() => Vec::new(),
        Kind::State => states(),
        _ => Vec::new(),
    }
}

/// Records that are a name and what it means.
pub fn described<T: Described>(store: &Store) -> Option<Vec<Offer>> {
    let records: Vec<T> = store.described().ok()?;
    Some(
        records
            .iter()
            .map(T::columns)
            .map(|(_, name, about)| owned((name, about.unwrap_or_default())))
            .collect(),
    )
}

fn users(store: &Store) -> Option<Vec<Offer>> {
    let users = store.owners().ok()?;
    Some(users.into_iter().map(|user| (user.user_name, user.full_name.unwrap_or_default())).collect())
}

/// Codes; names as well once somebody begins to type one.
fn countries(typed: &str) -> Vec<Offer> {
    let codes = Country::all().map(|country| (country.code().to_owned(), country.name().to_owned()));
    let names = Country::all().map(|country| (country.name().to_owned(), country.code().to_owned()));
    codes.chain(names.filter(|_| !typed.is_empty())).collect()
}

fn states() -> Vec<Offer> {
    let states = || Country::all().flat_map(Country::states);
    let codes = states().map(|state| (state.code().to_owned(), state.name().to_owned()));
    let names = states().map(|state| (state.name().to_owned(), state.code().to_owned()));
    codes.chain(names).collect()
}

/// The fields; without a database, the built-in ones.
pub fn known(source: &Source) -> Fields {
    source.ask(|store| store.fields().ok()).unwrap_or_default()
}

/// The fields of the user's own.
pub fn own_fields(source: &Source) -> Vec<Offer> {
    fields(known(source).custom().iter().copied().map(Field::Custom), "")
}

/// What rows of an import can go by, and references.
pub fn keys(source: &Source) -> Vec<Offer> {
    let built_in = [Field::Email, Field::Guid, Field::Id].into_iter();
    fields(built_in.chain(own_keys(source).map(Field::Custom)), "")
}

fn own_keys(source: &Source) -> impl Iterator<Item = Custom> {
    known(source).custom().iter().copied().filter(|custom| custom.definition().unique)
}

/// The names of fields, each with `end` behind it.
pub fn fields(fields: impl Iterator<Item = Field>, end: &str) -> Vec<Offer> {
    fields.map(|field| (format!("{}{end}", field.name()), field.label().to_owned())).collect()
}

/// An offer that is lent.
pub fn owned((value, about): (&str, &str)) -> Offer {
    (value.to_owned(), about.to_owned())
}

fn plain(value: &str) -> Offer {
    owned((value, ""))
}
