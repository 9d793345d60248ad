//! States (subdivisions of ISO 3166-2) and the one look-up that understands how people write them.
//!
//! Each country has its own table, built when the first state of that country is asked for; only a look-up without a country
//! needs them all.

use std::fmt;

use super::PlaceError;
use super::country::{Country, in_iso_order};
use super::fold::{key_of, with_key};
use super::kind::readings_with_kind;
use super::nearest::Nearest;
use super::state_table::{Known, Owner, owners_by_key, table};

/// A subdivision of a country: state, province, region, county. The text `code` is its stored form.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct State {
    country: Country,
    /// The place in the table of the country, never stored.
    position: u16,
}

impl State {
    /// The state of a full code as stored: `US-CA`. `None` for anything else, other spellings included.
    pub fn from_code(code: &str) -> Option<State> {
        let country = Country::from_code(code.get(..2)?)?;
        let known = &table(country).known;
        let position = known.binary_search_by(|entry| entry.names.code.cmp(code)).ok()?;
        Some(State::at(country, position))
    }

    /// The full code: `US-CA`.
    pub fn code(self) -> &'static str {
        self.known().names.code
    }

    /// The code within the country: `CA`.
    pub fn local_code(self) -> &'static str {
        self.known().iso.local_code()
    }

    /// The name to display: in English where that is usual (`Bavaria`), else as written there (`Jalisco`).
    pub fn name(self) -> &'static str {
        self.known().names.display
    }

    /// The kind of subdivision in English, as the standard words it: `State`, `Province`, `Metropolitan department`.
    pub fn kind(self) -> &'static str {
        self.known().iso.kind
    }

    pub fn country(self) -> Country {
        self.country
    }

    /// Further names that [`find_state`] takes for this state within its country.
    pub fn aliases(self) -> impl Iterator<Item = &'static str> {
        let known = self.known();
        let iso_name = Some(known.iso.name).filter(|name| *name != known.names.display);
        known.names.others().chain(iso_name)
    }

    fn at(country: Country, position: usize) -> State {
        let position = u16::try_from(position).expect("no country has 65536 states");
        State { country, position }
    }

    fn known(self) -> &'static Known {
        &table(self.country).known[usize::from(self.position)]
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "State({})", self.code())
    }
}

/// Writes the display name.
impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The state that `text` names: the full code, the code within the country, the display name, the name of the standard, an
/// alias, or one of these with the kind of the state ("State of California", "Co. Cork").
/// Case, accents, punctuation and blanks do not count.
///
/// With a `country` only its states count. Without one the text is taken if exactly one country has such a state.
/// A hit costs about 60 ns, 100 ns without a country, where the first look-up also builds all tables (3 ms). A miss also looks
/// for similar names (10 µs in a country, 1 ms without one), so a caller with many rows should remember it.
pub fn find_state(text: &str, country: Option<Country>) -> Result<State, PlaceError> {
    match country {
        Some(country) => state_in(text, country).ok_or_else(|| not_in(text, country)),
        None => match state_anywhere(text) {
            Found::Nowhere => Err(unknown(text, None)),
            Found::Once(state) => Ok(state),
            Found::InSeveral(countries) => Err(PlaceError::StateOfSeveralCountries { countries }),
        },
    }
}

pub(super) fn states_by_name(country: Country) -> Vec<State> {
    let mut states: Vec<State> = states_by_code(country).collect();
    states.sort_by_cached_key(|state| key_of(state.name()));
    states
}

fn states_by_code(country: Country) -> impl Iterator<Item = State> {
    (0..table(country).known.len()).map(move |position| State::at(country, position))
}

fn state_in(text: &str, country: Country) -> Option<State> {
    state_of_full_code(text)
        .filter(|state| state.country == country)
        .or_else(|| with_key(text, |key| state_of_key(key, country)))
        .or_else(|| {
            readings_with_kind(text)
                .into_iter()
                .find_map(|reading| state_of_key(&reading.name, country).filter(|state| reading.fits(*state)))
        })
}

fn state_of_key(key: &str, country: Country) -> Option<State> {
    let position = *table(country).by_key.get(key)?;
    Some(State { country, position })
}

/// "us-ca", also with a code that is no longer in force: "FR-75".
fn state_of_full_code(text: &str) -> Option<State> {
    let (country, local_code) = text.trim().split_once('-')?;
    let country = Country::from_code(country)?;
    if local_code.is_empty() || local_code.len() > 3 {
        return None;
    }
    with_key(local_code, |key| state_of_key(key, country))
}

enum Found {
    Nowhere,
    Once(State),
    /// At least two, by name.
    InSeveral(Vec<Country>),
}

fn state_anywhere(text: &str) -> Found {
    if let Some(state) = state_of_full_code(text) {
        return Found::Once(state);
    }
    match with_key(text, state_of_key_anywhere) {
        Found::Nowhere => readings_with_kind(text)
            .into_iter()
            .map(|reading| match state_of_key_anywhere(&reading.name) {
                Found::Once(state) if !reading.fits(state) => Found::Nowhere,
                found => found,
            })
            .find(|found| matches!(found, Found::Once(_)))
            .unwrap_or(Found::Nowhere),
        found => found,
    }
}

fn state_of_key_anywhere(key: &str) -> Found {
    match owners_by_key().get(key) {
        None => Found::Nowhere,
        Some(Owner::One(country)) => state_of_key(key, *country).map_or(Found::Nowhere, Found::Once),
        Some(Owner::Several) => Found::InSeveral(
            Country::all().filter(|country| table(*country).by_key.contains_key(key)).collect(),
        ),
    }
}

fn not_in(text: &str, country: Country) -> PlaceError {
    match state_anywhere(text) {
        Found::Once(state) => PlaceError::StateNotIn { state, country },
        Found::Nowhere | Found::InSeveral(_) => unknown(text, Some(country)),
    }
}

fn unknown(text: &str, country: Option<Country>) -> PlaceError {
    let key = key_of(text);
    let mut nearest = Nearest::to(&key);
    for candidate in in_iso_order().filter(|candidate| country.is_none_or(|c| c == *candidate)) {
        let table = table(candidate);
        for (known_key, position) in &table.by_key {
            nearest.offer(known_key, table.known[usize::from(*position)].names.display);
        }
    }
    PlaceError::UnknownState { country, nearest: nearest.names() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn country(code: &str) -> Country {
        Country::from_code(code).unwrap()
    }

    fn code_in(text: &str, country_code: &str) -> &'static str {
        find_state(text, Some(country(country_code)))
            .unwrap_or_else(|error| panic!("{text:?}: {error}"))
            .code()
    }

    fn all_states() -> impl Iterator<Item = State> {
        Country::all().flat_map(Country::states)
    }

    #[test]
    fn every_code_and_name_finds_its_state() {
        for state in all_states() {
            let own = Some(state.country());
            assert_eq!(State::from_code(state.code()), Some(state));
            assert_eq!(state.code(), format!("{}-{}", state.country().code(), state.local_code()));
            assert_eq!(find_state(state.code(), None).as_ref(), Ok(&state));
            for text in [state.code(), state.local_code(), state.name()] {
                assert_eq!(find_state(text, own).as_ref(), Ok(&state), "{text:?}");
                let lower = text.to_lowercase();
                assert_eq!(find_state(&lower, own).as_ref(), Ok(&state), "{lower:?}");
            }
        }
    }

    #[test]
    fn an_alias_of_the_tables_names_one_state_of_its_country() {
        for state in all_states() {
            for alias in state.known().names.others() {
                let found = find_state(alias, Some(state.country()));
                assert_eq!(found.as_ref(), Ok(&state), "{alias:?}");
            }
        }
    }

    #[test]
    fn display_names_within_a_country_differ() {
        for country in Country::all() {
            let names: Vec<String> = country.states().map(|s| key_of(s.name())).collect();
            assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{names:?}");
        }
    }

    #[test]
    fn the_list_holds_what_the_standard_holds() {
        assert!(all_states().count() > 5_000);
        assert_eq!(country("US").states().count(), 57);
        assert_eq!(country("DE").states().count(), 16);
        assert_eq!(State::from_code("NO-31").unwrap().name(), "Østfold");
        assert_eq!(State::from_code("US-XX"), None);
        assert_eq!(State::from_code("us-ca"), None);
        assert_eq!(State::from_code("é"), None);
    }

    #[test]
    fn names_people_write_are_understood() {
        for (text, country, code) in [
            ("CA", "US", "US-CA"),
            ("us-ca", "US", "US-CA"),
            ("calif.", "US", "US-CA"),
            ("Washington DC", "US", "US-DC"),
            ("Québec", "CA", "CA-QC"),
            ("Bayern", "DE", "DE-BY"),
            ("Bavaria", "DE", "DE-BY"),
            ("Thueringen", "DE", "DE-TH"),
            ("NRW", "DE", "DE-NW"),
            ("Yucatán", "MX", "MX-YUC"),
            ("CDMX", "MX", "MX-CMX"),
            ("Mexico", "MX", "MX-MEX"),
            ("Praha", "CZ", "CZ-10"),
            ("東京都", "JP", "JP-13"),
            ("Lodzkie", "PL", "PL-10"),
            ("Tamil Nadu", "IN", "IN-TN"),
            ("FR-75", "FR", "FR-75C"),
            ("St. Gallen", "CH", "CH-SG"),
            ("Madrid", "ES", "ES-M"),
            ("Comunidad de Madrid", "ES", "ES-MD"),
        ] {
            assert_eq!(code_in(text, country), code, "{text:?}");
        }
    }

    #[test]
    fn the_kind_of_a_state_may_stand_with_its_name() {
        assert_eq!(code_in("State of California", "US"), "US-CA");
        assert_eq!(code_in("Washington State", "US"), "US-WA");
        assert_eq!(code_in("Co. Cork", "IE"), "IE-CO");
        assert_eq!(code_in("County Cork", "IE"), "IE-CO");
        assert_eq!(code_in("Département du Rhône", "FR"), "FR-69");
        assert_eq!(code_in("Provincia di Milano", "IT"), "IT-MI");
        assert_eq!(code_in("Kanton Zürich", "CH"), "CH-ZH");
        assert_eq!(find_state("State of California", None).unwrap().code(), "US-CA");
        assert!(find_state("Washington County", Some(country("US"))).is_err());
        assert!(find_state("Texas E", Some(country("US"))).is_err());
        assert!(find_state("New York City", Some(country("US"))).is_err());
    }

    #[test]
    fn without_a_country_only_what_one_country_has_is_taken() {
        assert_eq!(find_state("California", None).unwrap().code(), "US-CA");
        assert_eq!(find_state("Ontario", None).unwrap().code(), "CA-ON");
        assert_eq!(find_state("us-tx", None).unwrap().code(), "US-TX");
        let Err(PlaceError::StateOfSeveralCountries { countries }) = find_state("CA", None) else {
            panic!("CA is a state of several countries");
        };
        assert!(countries.contains(&country("US")) && countries.contains(&country("IT")));
        assert!(countries.is_sorted_by_key(|country| key_of(country.name())));
    }

    #[test]
    fn a_state_of_another_country_is_refused() {
        let california = State::from_code("US-CA").unwrap();
        for text in ["California", "US-CA"] {
            assert_eq!(
                find_state(text, Some(country("DE"))),
                Err(PlaceError::StateNotIn { state: california, country: country("DE") })
            );
        }
    }

    #[test]
    fn a_misspelt_state_is_answered_with_near_names() {
        assert_eq!(
            find_state("Califronia", Some(country("US"))),
            Err(PlaceError::UnknownState { country: Some(country("US")), nearest: vec!["California"] })
        );
    }

    #[test]
    fn a_country_without_states_knows_none() {
        let monaco_like = Country::all().find(|country| country.states().next().is_none());
        let country = monaco_like.expect("some territories have no subdivisions");
        assert!(find_state("North", Some(country)).is_err());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>(), position in 0_usize..249) {
            let country = Country::all().nth(position);
            let _ = find_state(&text, country);
            let _ = find_state(&text, None);
            let _ = State::from_code(&text);
        }
    }
}
