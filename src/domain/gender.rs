//! Gender as contacts have it: unknown, male, female or other.
//!
//! Exports write it as a code, a letter or a word of their language; [`Gender::parse`] knows the common ones, and the
//! codes 0, 1 and 2 that Kentico stores. Salutations (`Mr.`, `Ms.`) are no gender and are refused.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::text::fold;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    #[default]
    Unknown,
    Male,
    Female,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a gender: use male, female, other or unknown")]
pub struct GenderError;

/// The longest word of the tables, in bytes.
const LONGEST: usize = 24;

impl Gender {
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Male, Self::Female, Self::Other];

    /// The gender that a word, letter or code means; an empty text means unknown.
    pub fn parse(text: &str) -> Result<Self, GenderError> {
        let text = text.trim();
        if text.is_ascii() {
            let mut lower = [0; LONGEST];
            let lower = lower.get_mut(..text.len()).ok_or(GenderError)?;
            lower.copy_from_slice(text.as_bytes());
            lower.make_ascii_lowercase();
            of_word(lower)
        } else if text.len() <= 2 * LONGEST {
            of_word(fold(text).as_bytes())
        } else {
            Err(GenderError)
        }
    }

    /// The number by which it is stored.
    pub fn code(self) -> i64 {
        self as i64
    }

    /// The gender of a stored number.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|gender| gender.code() == code)
    }

    /// The name by which it is filtered and exported.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Male => "male",
            Self::Female => "female",
            Self::Other => "other",
        }
    }

    /// What precedes the name on the profile.
    pub fn salutation(self) -> Option<&'static str> {
        match self {
            Self::Male => Some("Mr."),
            Self::Female => Some("Ms."),
            Self::Unknown | Self::Other => None,
        }
    }
}

/// The gender of a word that is folded: lower case, no accents.
fn of_word(word: &[u8]) -> Result<Gender, GenderError> {
    Ok(match word {
        b"m" | b"male" | b"1" | b"man" | b"boy" | b"mannlich" | b"maennlich" | b"mann" | b"herr" | b"h"
        | b"homme" | b"masculin" | b"hombre" | b"masculino" | b"varon" | b"uomo" | b"maschio"
        | b"maschile" | b"mannelijk" | b"homem" | b"muz" | b"mezczyzna" | b"ferfi" | b"erkek" | b"mies" => {
            Gender::Male
        }
        b"f" | b"female" | b"2" | b"woman" | b"girl" | b"w" | b"weiblich" | b"frau" | b"femme"
        | b"feminin" | b"mujer" | b"femenino" | b"feminino" | b"hembra" | b"donna" | b"femmina"
        | b"femminile" | b"vrouw" | b"vrouwelijk" | b"mulher" | b"zena" | b"kobieta" | b"kvinna"
        | b"kvinde" | b"kvinne" | b"kadin" | b"nainen" => Gender::Female,
        b"o" | b"other" | b"x" | b"d" | b"divers" | b"diverse" | b"non-binary" | b"nonbinary"
        | b"non binary" | b"non_binary" | b"enby" | b"nb" | b"genderfluid" | b"gender fluid"
        | b"gender-fluid" | b"agender" | b"genderqueer" | b"gender queer" | b"bigender" | b"polygender"
        | b"pangender" | b"transgender" | b"intersex" | b"third gender" | b"another" | b"autre" | b"otro"
        | b"outro" | b"altro" | b"anders" | b"andere" | b"custom" => Gender::Other,
        b"" | b"unknown" | b"0" | b"u" | b"-" | b"n/a" | b"na" | b"none" | b"null" | b"not specified"
        | b"unspecified" | b"not set" | b"undisclosed" | b"not known" | b"prefer not to say"
        | b"unbekannt" | b"keine angabe" | b"inconnu" | b"desconocido" | b"desconhecido" | b"sconosciuto"
        | b"onbekend" => Gender::Unknown,
        wide => return of_wide_word(wide),
    })
}

fn of_wide_word(word: &[u8]) -> Result<Gender, GenderError> {
    match std::str::from_utf8(word) {
        Ok(
            "男" | "男性" | "남" | "남성" | "м" | "муж" | "мужскои" | "мужчина" | "ανδρασ" | "αρρεν" | "ذكر"
            | "זכר",
        ) => Ok(Gender::Male),
        Ok(
            "女" | "女性" | "여" | "여성" | "ж" | "жен" | "женскии" | "женщина" | "γυναικα" | "θηλυ" | "انثى"
            | "נקבה",
        ) => Ok(Gender::Female),
        _ => Err(GenderError),
    }
}

impl fmt::Display for Gender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Gender {
    type Err = GenderError;

    fn from_str(text: &str) -> Result<Self, GenderError> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_of_exports() {
        for (gender, words) in [
            (Gender::Male, "M male MALE 1 männlich Homme hombre masculino muž mężczyzna 男性 мужской"),
            (Gender::Female, "f Female 2 w weiblich femme mujer FEMENINO žena féminin 女 Женский أنثى"),
            (
                Gender::Other,
                "Genderfluid Agender Genderqueer Bigender Polygender Non-binary non-binary divers diverse x",
            ),
            (Gender::Unknown, "unknown 0 n/a unbekannt -"),
        ] {
            for word in words.split(' ') {
                assert_eq!(Gender::parse(word), Ok(gender), "{word}");
            }
        }
        assert_eq!(Gender::parse(" Prefer not to say "), Ok(Gender::Unknown));
        assert_eq!(Gender::parse(""), Ok(Gender::Unknown));
        for word in ["Mr.", "Mrs", "3", "no", "yes", "fem ale", "a very long text that is no gender", "ÿ"] {
            assert_eq!(Gender::parse(word), Err(GenderError), "{word}");
        }
    }

    #[test]
    fn names_are_read_back() {
        for gender in Gender::ALL {
            assert_eq!(gender.name().parse(), Ok(gender));
            assert_eq!(gender.to_string(), gender.name());
        }
        assert_eq!(Gender::Male.salutation(), Some("Mr."));
        assert_eq!(Gender::Other.salutation(), None);
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let shouted = Gender::parse(&text.to_ascii_uppercase());
            prop_assert_eq!(Gender::parse(&text), shouted);
        }
    }
}
