//! The members of a JSON object, in their order and as they are written. What a value is, is looked at when it is asked
//! for; however deep it is nested, nothing of it is built.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::domain::fact::Given;

/// More members than any line needs.
const MOST: usize = 1_000;

#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// The members of an object, each name once.
pub struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
        let mut members: Vec<(Cow<'de, str>, &'de RawValue)> = Vec::with_capacity(8);
        while let Some((Key(key), value)) = map.next_entry::<Key<'de>, &'de RawValue>()? {
            if members.len() == MOST {
                return Err(A::Error::custom(format_args!("more than {MOST} members")));
            }
            if members.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(format_args!("`{key}` twice")));
            }
            members.push((key, value));
        }
        Ok(Members(members))
    }
}

impl<'a> Members<'a> {
    /// The members of the object that the text is.
    pub fn read(text: &'a str) -> Result<Members<'a>, String> {
        serde_json::from_str(text).map_err(|error| {
            // There is but one line, whose number the reader of the message knows better.
            let said = error.to_string();
            let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
            format!("{what}, at character {}", error.column().max(1))
        })
    }

    /// A member, taken out.
    pub fn take(&mut self, name: &str) -> Option<&'a RawValue> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(place).1)
    }

    /// A member, left in.
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    /// Those that were not taken out, with their values.
    pub fn rest(self) -> impl Iterator<Item = (Cow<'a, str>, &'a RawValue)> {
        self.0.into_iter()
    }
}

/// A value that is text.
pub fn text<'a>(value: &'a RawValue, name: &str) -> Result<Cow<'a, str>, String> {
    match given(value) {
        Ok(Given::Text(text)) => Ok(text),
        Ok(_) => Err(format!("`{name}` is no text")),
        Err(what) => Err(format!("`{name}`: {what}")),
    }
}

/// A value that is a whole number.
pub fn whole(value: &RawValue, name: &str) -> Result<i64, String> {
    value.get().parse().map_err(|_| format!("`{name}` is no whole number of 64 bits"))
}

/// Any value but a list or an object, and `{"stored": …}`.
pub fn given(value: &RawValue) -> Result<Given<'_>, String> {
    let written = value.get();
    Ok(match written.as_bytes().first() {
        Some(b'"') => Given::Text(unescaped(written)?),
        Some(b'n') => Given::Nothing,
        Some(b't') => Given::Flag(true),
        Some(b'f') => Given::Flag(false),
        Some(b'[') => return Err("a list is no value".to_owned()),
        Some(b'{') => return stored(written),
        _ => Given::Number(Cow::Borrowed(written)),
    })
}

/// `{"stored": …}`: what a database holds, as it is.
fn stored(written: &str) -> Result<Given<'_>, String> {
    let mut members = Members::read(written)?;
    let value = members.take("stored");
    match (value, members.rest().next()) {
        (Some(value), None) => match given_plain(value)? {
            Given::Text(text) => Ok(Given::KeptText(text)),
            Given::Number(number) => {
                number.parse().map(Given::KeptNumber).map_err(|_| "`stored` is no whole number".to_owned())
            }
            _ => Err("`stored` takes text or a whole number".to_owned()),
        },
        _ => Err("an object is no value, but for {\"stored\": …}".to_owned()),
    }
}

/// A value that is no object.
fn given_plain(value: &RawValue) -> Result<Given<'_>, String> {
    if value.get().starts_with('{') { Err("an object within a value".to_owned()) } else { given(value) }
}

fn unescaped(written: &str) -> Result<Cow<'_, str>, String> {
    match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Ok(Cow::Borrowed(text)),
        _ => serde_json::from_str::<String>(written)
            .map(Cow::Owned)
            .map_err(|_| "an escape in it stands for no character".to_owned()),
    }
}
