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

use super::known::{self, fields, known, owned};
use super::source::Source;
use super::{activities, imports};
use crate::cli::help::Topic;
use crate::domain::field::Kind;
use crate::formats::headers::Target;
use crate::ops::import::contacts::new_fields::NewField;
use crate::render::text::escape;
use crate::store::{AccountStatus, Role};

/// Of what the database holds so many are offered.
pub const MOST: usize = 50;

/// Of lists that are known by heart, states for example, so many.
const MOST_FIXED: usize = 300;

/// What an argument names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    Contact,
    Consent,
    Group,
    Score,
    Persona,
    Account,
    Form,
    Source,
    Customer,
    SiteUser,
    Newsletter,
    AccountStatus,
    Role,
    Rule(&'static str),
    ActivityType,
    ActivityTypes,
    ActivityDetail,
    ImportTarget(&'static str),
    ImportSetting(&'static str),
    Note,
    Operation,
    Value(Kind),
    Field,
    EditableField,
    OwnField,
    Key,
    SortKey,
    Assignment,
    Mapping,
    NewField,
    Setting,
    SettingValue,
    Zone,
    Term,
    CommandOrTopic,
    Path,
    PathOrStdin,
}

/// A candidate and a few words on it.
pub type Offer = (String, String);

impl Wanted {
    /// What the argument of a command names, told by its value name.
    pub fn of(arg: &Arg, path: &[String]) -> Option<Wanted> {
        let name = arg.get_value_names()?.first()?.as_str();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let of_contacts = matches!(path[..], ["contacts", ..] | ["groups", "members"]);
        // Contacts have values that are known for many of their fields.
        let is_import = !of_contacts && imports::command(&path).is_some();
        Some(match name {
            "CONTACT" => Wanted::Contact,
            "CONSENT" => Wanted::Consent,
            "GROUP" => Wanted::Group,
            "SCORE" => Wanted::Score,
            "PERSONA" => Wanted::Persona,
            "RULE" if path.first() == Some(&"personas") => Wanted::Rule("persona"),
            "RULE" => Wanted::Rule("score"),
            "ACTIVITY_TYPE" => Wanted::ActivityType,
            "ACTIVITY_TYPE,..." => Wanted::ActivityTypes,
            "HEADER=FIELD" | "FIELD=VALUE" if is_import => {
                let command = imports::command(&path)?;
                if name == "HEADER=FIELD" {
                    Wanted::ImportTarget(command)
                } else {
                    Wanted::ImportSetting(command)
                }
            }
            "DETAIL=VALUE" => Wanted::ActivityDetail,
            "NOTE" => Wanted::Note,
            "OP" => Wanted::Operation,
            "STATUS" => Wanted::Value(Kind::Status),
            "ACCOUNT_STATUS" => Wanted::AccountStatus,
            "ROLE" => Wanted::Role,
            "ACCOUNT" => Wanted::Account,
            "FORM" => Wanted::Form,
            "SOURCE" if path.first() == Some(&"mappings") => Wanted::Source,
            "CUSTOMER" => Wanted::Customer,
            "SITE_USER" => Wanted::SiteUser,
            "NEWSLETTER" | "NEWSLETTER|CONTACT" => Wanted::Newsletter,
            "USER" => Wanted::Value(Kind::Owner),
            "COUNTRY" => Wanted::Value(Kind::Country),
            "STATE" => Wanted::Value(Kind::State),
            "GENDER" => Wanted::Value(Kind::Gender),
            "FIELD,..." if arg.get_id() == "unset" => Wanted::EditableField,
            "FIELD,..." if of_contacts => Wanted::Field,
            "OWN_FIELD" => Wanted::OwnField,
            "FIELD" => Wanted::Key,
            "FIELD[:desc],..." if of_contacts => Wanted::SortKey,
            "FIELD=VALUE" => Wanted::Assignment,
            "HEADER=FIELD" => Wanted::Mapping,
            "HEADER[=TYPE[:NAME]]" => Wanted::NewField,
            "KEY" => Wanted::Setting,
            "VALUE" if path[..] == ["config", "set"] => Wanted::SettingValue,
            "ZONE" => Wanted::Zone,
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
        Wanted::Contact => offers(typed, known::contacts(typed, source), MOST),
        Wanted::Consent => offers(typed, source.ask(known::consents).unwrap_or_default(), MOST_FIXED),
        Wanted::Group => offers(typed, source.ask(known::groups).unwrap_or_default(), MOST_FIXED),
        Wanted::Score => offers(typed, source.ask(known::scores).unwrap_or_default(), MOST_FIXED),
        Wanted::Persona => offers(typed, source.ask(known::personas).unwrap_or_default(), MOST_FIXED),
        Wanted::Account => offers(typed, source.ask(known::accounts).unwrap_or_default(), MOST),
        Wanted::Newsletter => offers(typed, source.ask(known::newsletters).unwrap_or_default(), MOST_FIXED),
        Wanted::Customer => offers(typed, source.ask(known::customers).unwrap_or_default(), MOST),
        Wanted::SiteUser => offers(typed, source.ask(known::site_users).unwrap_or_default(), MOST),
        Wanted::Form => offers(typed, source.ask(known::forms).unwrap_or_default(), MOST_FIXED),
        Wanted::Source => offers(typed, source.ask(known::sources).unwrap_or_default(), MOST_FIXED),
        Wanted::AccountStatus => {
            offers(typed, source.ask(known::described::<AccountStatus>).unwrap_or_default(), MOST_FIXED)
        }
        Wanted::Role => offers(typed, source.ask(known::described::<Role>).unwrap_or_default(), MOST_FIXED),
        Wanted::Rule(of) => {
            offers(typed, source.ask(|store| known::rules(store, of)).unwrap_or_default(), MOST_FIXED)
        }
        Wanted::ActivityType => offers(typed, activities::types(source), MOST_FIXED),
        Wanted::ActivityTypes => {
            let part = typed.rsplit_once(',').map_or(typed, |(_, part)| part);
            behind(&typed[..typed.len() - part.len()], offers(part, activities::types(source), MOST_FIXED))
        }
        Wanted::ActivityDetail => offers(typed, activities::details(), MOST_FIXED),
        Wanted::ImportTarget(command) => match typed.rsplit_once('=') {
            Some((header, part)) => {
                let targets = imports::targets(command, known(source));
                behind(&format!("{header}="), offers(part, targets, MOST_FIXED))
            }
            None => Vec::new(),
        },
        Wanted::ImportSetting(command) => {
            let (before, settings) = imports::settings(command, typed, (known(source), source));
            behind(&before, offers(&typed[before.len()..], settings, MOST_FIXED))
        }
        Wanted::Note => offers(typed, known::notes(typed, source), MOST),
        Wanted::Operation => offers(typed, source.ask(known::operations).unwrap_or_default(), MOST),
        Wanted::Value(kind) => offers(typed, known::values(kind, typed, source), MOST_FIXED),
        Wanted::Field => offers(typed, fields(known(source).all(), ""), MOST_FIXED),
        Wanted::EditableField => offers(typed, fields(known(source).editable(), ""), MOST_FIXED),
        Wanted::OwnField => offers(typed, known::own_fields(source), MOST_FIXED),
        Wanted::Key => offers(typed, known::keys(source), MOST_FIXED),
        Wanted::SortKey => match typed.split_once(':') {
            Some((field, part)) => behind(&format!("{field}:"), offers(part, directions(), MOST_FIXED)),
            None => offers(typed, fields(known(source).all(), ""), MOST_FIXED),
        },
        Wanted::Assignment => assignment(typed, source),
        Wanted::Mapping => mapping(typed, source),
        Wanted::NewField => new_field(typed),
        Wanted::Setting => offers(typed, known::settings(), MOST_FIXED),
        Wanted::SettingValue => match source.word_after("set") {
            Some(name) => offers(typed, known::setting_values(name, typed, source), MOST_FIXED),
            None => Vec::new(),
        },
        Wanted::Zone => offers(typed, known::zones(typed), MOST_FIXED),
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

fn directions() -> Vec<Offer> {
    [("asc", "smallest first"), ("desc", "largest first")].map(owned).to_vec()
}

/// `field=`, then the values of the field.
fn assignment(typed: &str, source: &Source) -> Vec<CompletionCandidate> {
    match typed.split_once('=') {
        None => offers(typed, fields(known(source).editable(), "="), MOST_FIXED),
        Some((name, part)) => {
            let Some(field) = known(source).by_name(name) else { return Vec::new() };
            behind(&format!("{name}="), offers(part, known::field_values(field, part, source), MOST_FIXED))
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

/// Of a header that becomes a field, the type.
fn new_field(typed: &str) -> Vec<CompletionCandidate> {
    let Some((header, part)) = typed.rsplit_once('=') else { return Vec::new() };
    let types = NewField::TYPES.map(|kind| owned((kind.name(), "")));
    behind(&format!("{header}="), offers(part, types, MOST_FIXED))
}

/// `field:`, then the values of the field, each after a comma.
fn term(typed: &str, source: &Source) -> Vec<CompletionCandidate> {
    let Some((name, list)) = typed.split_once(':') else {
        return offers(typed, fields(known(source).all(), ":"), MOST_FIXED);
    };
    let Some(field) = known(source).by_name(name) else { return Vec::new() };
    let part = list.rsplit_once(',').map_or(list, |(_, part)| part);
    let means_itself = |(value, _): &Offer| !value.contains([',', '*', '(', ')']) && !value.contains("..");
    let values = known::field_values(field, part, source).into_iter().filter(means_itself);
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
