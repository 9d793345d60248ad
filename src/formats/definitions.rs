//! Everything that is worked out for contacts, and all that gives it its meaning, as one JSON document with names in the
//! place of ids.
//!
//! The order of a list counts where the oldest comes first: of personas that a contact is equally like, the first of the
//! file wins.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::time::Instant;

/// What the document calls its format.
pub const FORMAT: &str = "acquaint definitions";
/// The version that is read and written.
pub const VERSION: u64 = 1;

/// The document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u64,
    /// The zone in which conditions count days.
    pub zone: String,
    /// Contact statuses.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// Users, by login name.
    #[serde(default)]
    pub users: Vec<String>,
    /// Fields of the user's own.
    #[serde(default)]
    pub fields: Vec<OwnField>,
    /// What facts can be about, by their kinds: types of activities, consents…
    #[serde(default)]
    pub subjects: BTreeMap<String, Vec<String>>,
    /// Roles of contacts in accounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
    /// Saved conditions.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// Groups.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Scores.
    #[serde(default)]
    pub scores: Vec<Score>,
    /// Personas, the oldest first.
    #[serde(default)]
    pub personas: Vec<Persona>,
}

/// A field of the user's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct OwnField {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
}

/// A saved condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Condition {
    pub name: String,
    #[serde(rename = "where")]
    pub text: String,
}

/// A group; one without a condition has its members by hand alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Group {
    pub name: String,
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Score {
    pub name: String,
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub enabled: bool,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A persona.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Persona {
    pub name: String,
    pub threshold: i64,
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub enabled: bool,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// A rule that gives points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it gives, or takes.
    pub points: i32,
    /// The condition, or `did(…)` of what is counted.
    #[serde(rename = "where")]
    pub text: String,
    /// What the text asks about is counted.
    #[serde(default, skip_serializing_if = "is_no")]
    pub counts: bool,
    /// Each time gives points.
    #[serde(default, skip_serializing_if = "is_no")]
    pub recurring: bool,
    /// It gives no more than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    /// The last instant at which it gives anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Instant>,
    /// It gives points at all.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub enabled: bool,
}

fn yes() -> bool {
    true
}

fn is_yes(flag: &bool) -> bool {
    *flag
}

fn is_no(flag: &bool) -> bool {
    !*flag
}

/// Why a text is no such document.
#[derive(Debug, Error)]
#[allow(missing_docs)]
pub enum DocumentError {
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    #[error("it is not of the format `{FORMAT}`")]
    Format,
    #[error("it is of version {0} of its format, and this program reads version {VERSION}")]
    Version(u64),
}

/// What every version says of itself.
#[derive(Deserialize)]
struct Heading {
    format: Option<String>,
    version: Option<u64>,
}

/// Reads a document.
pub fn read(text: &str) -> Result<Document, DocumentError> {
    // Another version may have anything else in it, which must not be what is complained of.
    let heading: Heading = serde_json::from_str(text)?;
    match (heading.format.as_deref(), heading.version) {
        (Some(FORMAT), Some(VERSION) | None) => Ok(serde_json::from_str(text)?),
        (Some(FORMAT), Some(other)) => Err(DocumentError::Version(other)),
        _ => Err(DocumentError::Format),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_format_another_version_and_what_is_unknown_are_refused() {
        let said =
            |text: &str| read(text).map_or_else(|error| error.to_string(), |_| "it is read".to_owned());
        assert_eq!(said(r#"{"format":"acquaint definitions","version":1,"zone":"utc"}"#), "it is read");
        assert_eq!(said("{}"), "it is not of the format `acquaint definitions`");
        assert_eq!(
            said(r#"{"format":"acquaint definitions","version":2,"clock":"x"}"#),
            "it is of version 2 of its format, and this program reads version 1"
        );
        assert_eq!(
            said(
                r#"{"format":"acquaint definitions","version":1,"zone":"utc","groups":[{"name":"A","were":"x"}]}"#
            ),
            "unknown field `were`, expected `name` or `where` at line 1 column 86"
        );
        assert_eq!(
            said(r#"{"format":"acquaint definitions","zone":"utc"}"#),
            "missing field `version` at line 1 column 46"
        );
        assert!(said(&"[".repeat(1_000_000)).starts_with("invalid type: sequence"));
        assert!(said(&format!(r#"{{"format":{}"#, "[".repeat(1_000_000))).contains("expected a string"));
    }
}
