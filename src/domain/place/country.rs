//! Countries of ISO 3166-1 and the one look-up that understands how people write them.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use super::fold::{key_of, with_key};
use super::iso::{self, COUNTRY_COUNT, IsoCountry};
use super::names::country_names;
use super::nearest::Nearest;
use super::state::{self, State};
use super::{PlaceError, names};

/// One of the 249 countries and territories of ISO 3166-1. Two bytes of text (`code`) are its stored form.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country(u8);

impl Country {
    /// The country of an alpha-2 code, of either case. `None` for anything else, names included.
    pub fn from_code(alpha2: &str) -> Option<Country> {
        let &[first, second] = alpha2.as_bytes() else {
            return None;
        };
        match positions_by_code()[letter(first)?][letter(second)?] {
            NO_COUNTRY => None,
            position => Some(Country(position)),
        }
    }

    /// The alpha-2 code: `DE`.
    pub fn code(self) -> &'static str {
        self.iso().alpha2
    }

    /// The alpha-3 code: `DEU`.
    pub fn alpha3(self) -> &'static str {
        self.iso().alpha3
    }

    /// The numeric code, 1 to 999; written with three digits: 276, 004.
    pub fn numeric(self) -> u16 {
        self.iso().numeric
    }

    /// The name to display, in English as people write it: `USA`, `Germany`, `South Korea`.
    pub fn name(self) -> &'static str {
        country_names()[self.position()].display
    }

    /// The short name of the standard: `Korea (Republic of)`.
    pub fn iso_name(self) -> &'static str {
        self.iso().name
    }

    /// Further names that [`find_country`] takes for this country.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> {
        let iso_name = Some(self.iso_name()).filter(|name| *name != self.name());
        names::country_names()[self.position()].others().chain(iso_name)
    }

    /// The states of this country, by name. Some small countries have none.
    pub fn states(self) -> impl Iterator<Item = State> {
        state::states_by_name(self).into_iter()
    }

    /// All countries, by display name.
    pub fn all() -> impl Iterator<Item = Country> {
        static BY_NAME: OnceLock<Vec<Country>> = OnceLock::new();
        BY_NAME
            .get_or_init(|| {
                let mut countries: Vec<Country> = in_iso_order().collect();
                countries.sort_by_cached_key(|country| key_of(country.name()));
                countries
            })
            .iter()
            .copied()
    }

    /// The place in the ISO list: an index for tables inside this module, never stored.
    pub(super) fn position(self) -> usize {
        usize::from(self.0)
    }

    fn iso(self) -> &'static IsoCountry {
        &iso::countries()[self.position()]
    }

    fn keys(self) -> impl Iterator<Item = String> {
        [self.code(), self.alpha3(), self.name()]
            .into_iter()
            .chain(self.aliases())
            .map(key_of)
            .chain(turned_name(self.iso_name()).as_deref().map(key_of))
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.code())
    }
}

/// Writes the display name.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The country that `text` names: a code of two or three letters, the display name, the name of the standard, or an alias.
/// Case, accents, punctuation and blanks do not count.
///
/// A hit costs about 50 ns. A miss also looks for similar names (some 100 µs), so a caller with many rows should remember it.
pub fn find_country(text: &str) -> Result<Country, PlaceError> {
    with_key(text, |key| {
        country_of_key(key).ok_or_else(|| PlaceError::UnknownCountry { nearest: nearest_countries(key) })
    })
}

fn country_of_key(key: &str) -> Option<Country> {
    let countries = countries_by_key();
    let without_article = || key.strip_prefix("the").filter(|rest| rest.len() > 3);
    countries.get(key).or_else(|| countries.get(without_article()?)).copied()
}

fn countries_by_key() -> &'static HashMap<String, Country> {
    static BY_KEY: OnceLock<HashMap<String, Country>> = OnceLock::new();
    BY_KEY.get_or_init(|| {
        let mut by_key = HashMap::with_capacity(2048);
        for country in in_iso_order() {
            for key in country.keys() {
                by_key.entry(key).or_insert(country);
            }
        }
        by_key
    })
}

fn nearest_countries(key: &str) -> Vec<&'static str> {
    let mut nearest = Nearest::to(key);
    for (known, country) in countries_by_key() {
        nearest.offer(known, country.name());
    }
    nearest.names()
}

pub(super) fn in_iso_order() -> impl Iterator<Item = Country> {
    (0..COUNTRY_COUNT as u8).map(Country)
}

/// "Republic of Korea" of "Korea (Republic of)".
fn turned_name(iso_name: &str) -> Option<String> {
    let (name, form) = iso_name.strip_suffix(')')?.split_once(" (")?;
    let is_form = form.ends_with(" of") || form.ends_with(" of the");
    is_form.then(|| format!("{form} {name}"))
}

const NO_COUNTRY: u8 = u8::MAX;

/// Position in the ISO list by the two letters of the code: reading a stored code must not build the table of names.
fn positions_by_code() -> &'static [[u8; 26]; 26] {
    static POSITIONS: OnceLock<[[u8; 26]; 26]> = OnceLock::new();
    POSITIONS.get_or_init(|| {
        let mut positions = [[NO_COUNTRY; 26]; 26];
        for (position, country) in (0..NO_COUNTRY).zip(iso::countries()) {
            let letters = country.alpha2.bytes().filter_map(letter);
            if let [first, second] = letters.collect::<Vec<_>>()[..] {
                positions[first][second] = position;
            }
        }
        positions
    })
}

fn letter(byte: u8) -> Option<usize> {
    let upper = byte.to_ascii_uppercase();
    upper.is_ascii_uppercase().then(|| usize::from(upper - b'A'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code_of(text: &str) -> &'static str {
        find_country(text).unwrap_or_else(|error| panic!("{text:?}: {error}")).code()
    }

    #[test]
    fn every_code_name_and_alias_finds_its_country_and_no_other() {
        let mut owners: HashMap<String, Country> = HashMap::new();
        for country in Country::all() {
            for key in country.keys() {
                let owner = *owners.entry(key.clone()).or_insert(country);
                assert_eq!(owner, country, "{key:?} names two countries");
                assert_eq!(find_country(&key).unwrap(), country, "{key:?}");
            }
            for text in country.aliases().chain([country.name(), country.iso_name()]) {
                assert_eq!(find_country(text).unwrap(), country, "{text:?}");
                assert_eq!(find_country(&text.to_uppercase()).unwrap(), country, "{text:?}");
            }
        }
    }

    #[test]
    fn display_names_differ_and_order_the_list() {
        let names: Vec<String> = Country::all().map(|country| key_of(country.name())).collect();
        assert_eq!(names.len(), 249);
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{names:?}");
    }

    #[test]
    fn codes_round_trip() {
        for country in Country::all() {
            assert_eq!(Country::from_code(country.code()), Some(country));
            assert_eq!(country.alpha3().len(), 3);
        }
        assert_eq!(Country::from_code("de").map(Country::alpha3).unwrap(), "DEU");
        assert_eq!(Country::from_code("AF").map(Country::numeric).unwrap(), 4);
        for text in ["", "D", "DEU", "XX", "d1", "é"] {
            assert_eq!(Country::from_code(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_united_states_display_as_usa() {
        for text in [
            "US",
            "usa",
            "U.S.A.",
            "U. S.",
            "United States",
            "united states of america",
            "The USA",
            "America",
            "EE.UU.",
            "  États-Unis ",
        ] {
            assert_eq!(find_country(text).unwrap().name(), "USA", "{text:?}");
        }
    }

    #[test]
    fn names_people_use_are_displayed() {
        for (code, name) in [
            ("GB", "United Kingdom"),
            ("RU", "Russia"),
            ("KR", "South Korea"),
            ("KP", "North Korea"),
            ("CZ", "Czech Republic"),
            ("VN", "Vietnam"),
            ("TR", "Turkey"),
            ("IR", "Iran"),
            ("SY", "Syria"),
            ("BO", "Bolivia"),
            ("VE", "Venezuela"),
            ("TZ", "Tanzania"),
            ("MD", "Moldova"),
            ("TW", "Taiwan"),
            ("LA", "Laos"),
            ("CI", "Ivory Coast"),
            ("NL", "Netherlands"),
        ] {
            assert_eq!(Country::from_code(code).unwrap().name(), name);
        }
    }

    #[test]
    fn other_names_and_scripts_are_understood() {
        for (text, code) in [
            ("Czechia", "CZ"),
            ("Holland", "NL"),
            ("the netherlands", "NL"),
            ("England", "GB"),
            ("Scotland", "GB"),
            ("Wales", "GB"),
            ("UK", "GB"),
            ("Deutschland", "DE"),
            ("Österreich", "AT"),
            ("OESTERREICH", "AT"),
            ("Suisse", "CH"),
            ("日本", "JP"),
            ("한국", "KR"),
            ("Россия", "RU"),
            ("Ελλάδα", "GR"),
            ("ประเทศไทย", "TH"),
            ("مصر", "EG"),
            ("ישראל", "IL"),
            ("भारत", "IN"),
            ("Україна", "UA"),
            ("Cote d'Ivoire", "CI"),
            ("Korea, Republic of", "KR"),
            ("Bosnia & Herzegovina", "BA"),
            ("Republic of China", "TW"),
            ("Republic of the Congo", "CG"),
        ] {
            assert_eq!(code_of(text), code, "{text:?}");
        }
    }

    #[test]
    fn a_misspelt_country_is_answered_with_near_names() {
        let Err(PlaceError::UnknownCountry { nearest }) = find_country("Germny") else {
            panic!("Germny is no country");
        };
        assert_eq!(nearest.first(), Some(&"Germany"));
        assert!(nearest.len() <= 3);
        assert_eq!(
            find_country("Atlantis 4711 qqq").unwrap_err(),
            PlaceError::UnknownCountry { nearest: vec![] }
        );
    }

    #[test]
    fn texts_that_name_nothing_find_nothing() {
        for text in ["", "  ", "-", "N/A", "Virgin Islands", "Atlantis", "thede"] {
            assert!(find_country(text).is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = find_country(&text);
        }
    }
}
