//! What can stand for an argument, by what has been typed of it.
//!
//! A candidate always begins with what was typed, as it was typed: shells drop others or, worse, put them
//! in its place. Names come from files of strangers. One that holds a character that acts on a terminal or
//! that a shell might take for more than text is never offered.

use std::borrow::Cow;
use std::ffi::OsStr;

use clap::Arg;
use clap_complete::CompletionCandidate;
use clap_complete::engine::{PathCompleter, ValueCompleter};

use super::source::Source;
use crate::cli::help::Topic;
use crate::domain::custom_field::{Definition, Fields};
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::place::Country;
use crate::formats::headers::Target;
use crate::render::text::escape;
use crate::store::{Known, Store};

/// Of what the database holds so many are offered.
const MOST: usize = 50;

/// Of lists that are known by heart, states for example, so many.
const MOST_FIXED: usize = 300;

/// What an argument names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    Contact,
    Consent,
    Group,
    Operation,
    Value(Kind),
    Field,
    EditableField,
    OwnField,
    Key,
    SortKey,
    Assignment,
    Mapping,
    Term,
    CommandOrTopic,
    Path,
    PathOrStdin,
}

/// A candidate and a few words on it.
type Offer = (String, String);

impl Wanted {
    /// What the argument of a command names, told by its value name.
    pub fn of(arg: &Arg, path: &[String]) -> Option<Wanted> {
        let name = arg.get_value_names()?.first()?.as_str();
        let of_contacts = path.first().is_some_and(|noun| noun == "contacts");
        Some(match name {
            "CONTACT" => Wanted::Contact,
            "CONSENT" => Wanted::Consent,
            "GROUP" => Wanted::Group,
            "OP" => Wanted::Operation,
            "STATUS" => Wanted::Value(Kind::Status),
            "USER" => Wanted::Value(Kind::Owner),
            "COUNTRY" => Wanted::Value(Kind::Country),
            "STATE" => Wanted::Value(Kind::State),
            "GENDER" => Wanted::Value(Kind::Gender),
            "FIELD,..." if arg.get_id() == "unset" => Wanted::EditableField,
            "FIELD,..." if of_contacts => Wanted::Field,
            "OWN_FIELD" => Wanted::OwnField,
            "FIELD" if of_contacts => Wanted::Key,
            "FIELD[:desc],..." if of_contacts => Wanted::SortKey,
            "FIELD=VALUE" => Wanted::Assignment,
            "HEADER=FIELD" => Wanted::Mapping,
            "TERM" => Wanted::Term,
            "COMMAND|TOPIC" => Wanted::CommandOrTopic,
            "FILE" => Wanted::PathOrStdin,
            "PATH" | "DIR" | "FILE|DIR" => Wanted::Path,
            _ => return None,
        })
    }
}

/// The candidates for an argument of which `typed` has been typed.
pub fn offer(wanted: Wanted, typed: &OsStr, source: &Source) -> Vec<CompletionCandidate> {
    match wanted {
        Wanted::Path => return paths(PathCompleter::any(), typed),
        Wanted::PathOrStdin => return paths(PathCompleter::any().stdio(), typed),
        _ => {}
    }
    let Some(typed) = typed.to_str().map(unprotected) else { return Vec::new() };
    let typed = typed.as_ref();
    match wanted {
        Wanted::Contact => offers(typed, contacts(typed, source), MOST),
        Wanted::Consent => offers(typed, source.ask(consents).unwrap_or_default(), MOST_FIXED),
        Wanted::Group => offers(typed, source.ask(groups).unwrap_or_default(), MOST_FIXED),
        Wanted::Operation => offers(typed, source.ask(operations).unwrap_or_default(), MOST),
        Wanted::Value(kind) => offers(typed, values(kind, typed, source), MOST_FIXED),
        Wanted::Field => offers(typed, fields(known(source).all(), ""), MOST_FIXED),
        Wanted::EditableField => offers(typed, fields(known(source).editable(), ""), MOST_FIXED),
        Wanted::OwnField => offers(typed, own_fields(source, |_| true), MOST_FIXED),
        Wanted::Key => offers(typed, keys(source), MOST_FIXED),
        Wanted::SortKey => match typed.split_once(':') {
            Some((field, part)) => behind(&format!("{field}:"), offers(part, directions(), MOST_FIXED)),
            None => offers(typed, fields(known(source).all(), ""), MOST_FIXED),
        },
        Wanted::Assignment => assignment(typed, source),
        Wanted::Mapping => mapping(typed, source),
        Wanted::Term => term(typed, source),
        Wanted::CommandOrTopic => offers(typed, commands_and_topics(), MOST_FIXED),
        Wanted::Path | Wanted::PathOrStdin => Vec::new(),
    }
}

/// Text that neither acts on a terminal nor hides in it.
pub fn is_showable(text: &str) -> bool {
    matches!(escape(text), Cow::Borrowed(_))
}

/// May a shell be given this text? One that quotes badly must find nothing to run.
fn is_harmless(text: &str) -> bool {
    is_showable(text) && !text.starts_with('-') && !text.contains(['$', '`', '\\', '"', '!'])
}

/// What was typed without an open quote and the backslashes that protect blanks: some shells hand them over.
fn unprotected(typed: &str) -> Cow<'_, str> {
    let typed = typed.strip_prefix(['"', '\'']).unwrap_or(typed);
    if typed.contains('\\') { Cow::Owned(typed.replace('\\', "")) } else { Cow::Borrowed(typed) }
}

/// The offers that begin with what was typed, whatever the case, and may be shown.
fn offers(typed: &str, all: impl IntoIterator<Item = Offer>, most: usize) -> Vec<CompletionCandidate> {
    let begins =
        |value: &str| value.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed));
    let mut seen = std::collections::HashSet::new();
    all.into_iter()
        .filter(|(value, _)| !value.is_empty() && is_harmless(value) && begins(value))
        .filter(|(value, _)| seen.insert(value.to_lowercase()))
        .take(most)
        .map(|(value, about)| {
            let candidate = CompletionCandidate::new(format!("{typed}{}", &value[typed.len()..]));
            let about = escape(&about).into_owned();
            if about.is_empty() { candidate } else { candidate.help(Some(about.into())) }
        })
        .collect()
}

/// The same offers behind what stands before them in the argument.
fn behind(before: &str, offers: Vec<CompletionCandidate>) -> Vec<CompletionCandidate> {
    offers.into_iter().map(|offer| offer.add_prefix(before)).collect()
}

fn paths(completer: PathCompleter, typed: &OsStr) -> Vec<CompletionCandidate> {
    let mut found = completer.complete(typed);
    found.retain(|path| path.get_value().to_str().is_some_and(is_showable));
    found
}

/// By id, by e-mail address or by last name, whatever it could become.
fn contacts(typed: &str, source: &Source) -> Vec<Offer> {
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
    found.unwrap_or_default()
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

fn consents(store: &Store) -> Option<Vec<Offer>> {
    let consents = store.consents().ok()?;
    Some(consents.into_iter().map(|consent| (consent.name, consent.short_text)).collect())
}

fn groups(store: &Store) -> Option<Vec<Offer>> {
    let groups = store.groups().ok()?;
    Some(groups.into_iter().map(|group| (group.name, group.description.unwrap_or_default())).collect())
}

fn operations(store: &Store) -> Option<Vec<Offer>> {
    let operations = store.operations(None, MOST).ok()?;
    let offer = |operation: crate::store::Operation| {
        (operation.id.to_string(), format!("{}: {}", operation.command, operation.summary))
    };
    Some(operations.into_iter().map(offer).collect())
}

/// The values of a field that are known beforehand: the choices of one of the user's own, or those of its kind.
fn field_values(field: Field, typed: &str, source: &Source) -> Vec<Offer> {
    match field.place() {
        Err(custom) if field.kind() == Kind::Choice => {
            custom.definition().choices.iter().map(|choice| (choice.clone(), String::new())).collect()
        }
        _ => values(field.kind(), typed, source),
    }
}

/// The values of a kind that are known beforehand.
fn values(kind: Kind, typed: &str, source: &Source) -> Vec<Offer> {
    let named = |name: &str| (name.to_owned(), String::new());
    match kind {
        Kind::Status => source.ask(statuses).unwrap_or_default(),
        Kind::Owner => source.ask(users).unwrap_or_default(),
        Kind::Gender => Gender::ALL.iter().map(|gender| named(gender.name())).collect(),
        Kind::Bool => vec![named("true"), named("false")],
        Kind::Country => countries(typed),
        Kind::State if typed.is_empty() => Vec::new(),
        Kind::State => states(),
        _ => Vec::new(),
    }
}

fn statuses(store: &Store) -> Option<Vec<Offer>> {
    let statuses = store.statuses().ok()?;
    Some(statuses.into_iter().map(|status| (status.name, status.description.unwrap_or_default())).collect())
}

fn users(store: &Store) -> Option<Vec<Offer>> {
    let users = store.users().ok()?;
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
fn known(source: &Source) -> Fields {
    source.ask(|store| store.fields().ok()).unwrap_or_default()
}

fn own_fields(source: &Source, wanted: impl Fn(&Definition) -> bool) -> Vec<Offer> {
    let own = known(source).custom().iter().filter(|custom| wanted(custom.definition()));
    fields(own.map(|custom| Field::Custom(*custom)), "")
}

/// What rows of an import can go by.
fn keys(source: &Source) -> Vec<Offer> {
    let built_in = fields([Field::Email, Field::Guid, Field::Id].into_iter(), "");
    built_in.into_iter().chain(own_fields(source, |definition| definition.unique)).collect()
}

fn fields(fields: impl Iterator<Item = Field>, end: &str) -> Vec<Offer> {
    fields.map(|field| (format!("{}{end}", field.name()), field.label().to_owned())).collect()
}

fn directions() -> Vec<Offer> {
    [("asc", "smallest first"), ("desc", "largest first")].map(owned).to_vec()
}

fn owned((value, about): (&str, &str)) -> Offer {
    (value.to_owned(), about.to_owned())
}

/// `field=`, then the values of the field.
fn assignment(typed: &str, source: &Source) -> Vec<CompletionCandidate> {
    match typed.split_once('=') {
        None => offers(typed, fields(known(source).editable(), "="), MOST_FIXED),
        Some((name, part)) => {
            let Some(field) = known(source).by_name(name) else { return Vec::new() };
            behind(&format!("{name}="), offers(part, field_values(field, part, source), MOST_FIXED))
        }
    }
}

/// Nobody knows the headers of a file that is not open; what they become is known.
fn mapping(typed: &str, source: &Source) -> Vec<CompletionCandidate> {
    let Some((header, part)) = typed.rsplit_once('=') else { return Vec::new() };
    let special = Target::MORE.map(|target| owned((target.name(), target.describe())));
    let ignore = owned(("ignore", "leave the column alone"));
    let all = fields(known(source).stored(), "").into_iter().chain(special).chain([ignore]);
    behind(&format!("{header}="), offers(part, all, MOST_FIXED))
}

/// `field:`, then the values of the field, each after a comma.
fn term(typed: &str, source: &Source) -> Vec<CompletionCandidate> {
    let Some((name, list)) = typed.split_once(':') else {
        return offers(typed, fields(known(source).all(), ":"), MOST_FIXED);
    };
    let Some(field) = known(source).by_name(name) else { return Vec::new() };
    let part = list.rsplit_once(',').map_or(list, |(_, part)| part);
    let means_itself = |(value, _): &Offer| !value.contains([',', '*', '(', ')']) && !value.contains("..");
    let values = field_values(field, part, source).into_iter().filter(means_itself);
    behind(&typed[..typed.len() - part.len()], offers(part, values, MOST_FIXED))
}

fn commands_and_topics() -> Vec<Offer> {
    let topics = Topic::ALL.iter().map(|topic| owned((topic.name(), topic.about())));
    let root = crate::cli::command();
    let command = |sub: &clap::Command| {
        (sub.get_name().to_owned(), sub.get_about().map(ToString::to_string).unwrap_or_default())
    };
    root.get_subcommands().map(command).chain(topics).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values_of(offers: Vec<CompletionCandidate>) -> Vec<String> {
        offers.iter().map(|offer| offer.get_value().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn what_could_act_is_never_offered() {
        let hostile =
            ["$(touch x)", "`id`", "a\nb", "\u{1B}[2J", "a\\b", "\"", "-rf", "a!b", "x\u{202E}y", "Vip"];
        let all = hostile.map(|value| (value.to_owned(), String::new()));
        assert_eq!(values_of(offers("", all, 9)), ["Vip"]);
    }

    #[test]
    fn a_candidate_begins_as_it_was_typed() {
        let all = || ["Smith Joseph", "smithers", "Jones", "ſmith"].map(|value| owned((value, "")));
        assert_eq!(values_of(offers("sM", all(), 9)), ["sMith Joseph", "sMithers"]);
        assert_eq!(values_of(offers("sM", all(), 1)), ["sMith Joseph"]);
        assert_eq!(values_of(offers("é", all(), 9)), Vec::<String>::new());
    }
}
