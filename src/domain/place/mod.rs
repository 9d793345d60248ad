//! Countries and states: the one place that turns what people write into ISO codes and codes into what is displayed.
//!
//! Files say "Deutschland", "U.S.A.", "Calif." and "Québec"; the database keeps `DE`, `US`, `US-CA`, `CA-QC`, and every
//! output shows one name. Codes come from ISO 3166-1 and 3166-2; the names people use come from text tables next to this file.
//! Nothing is guessed: a text that stands for two places is refused with both, an unknown one with the nearest names.
//!
//! The tables are built at the first look-up that needs them, those of states country by country, so that a command that
//! reads no places pays nothing.

mod country;
mod fold;
mod iso;
mod kind;
mod names;
mod nearest;
mod state;
mod state_table;

use std::fmt;

use super::text::Suggestion;

pub use country::{Country, find_country};
pub use state::{State, find_state};

/// Why a text names no country or state. The messages leave the text itself to the caller, who knows where it stood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// No country has this code or name; up to three display names come near.
    #[error("unknown country{}", Suggestion(.nearest))]
    UnknownCountry { nearest: Vec<&'static str> },
    /// No state has this code or name, of the given country or, without one, of any; up to three display names come near.
    #[error("unknown state{}{}", OfCountry(*.country), Suggestion(.nearest))]
    UnknownState { country: Option<Country>, nearest: Vec<&'static str> },
    /// No country was given, and several (at least two, by name) have such a state.
    #[error("a state of several countries ({})", Listing(.countries))]
    StateOfSeveralCountries { countries: Vec<Country> },
    /// The text names a state of exactly one country, and that is not the given one.
    #[error("a state of {}, not of {country}", .state.country())]
    StateNotIn { state: State, country: Country },
}

struct OfCountry(Option<Country>);

impl fmt::Display for OfCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(country) => write!(f, " of {country}"),
            None => Ok(()),
        }
    }
}

/// Short codes are shared by dozens of countries; a message lists no more than this many of them,
const LISTED: usize = 4;
/// and these first, since the reader more likely meant one of them than the first by the alphabet.
const LISTED_FIRST: [&str; 12] = ["US", "CA", "AU", "GB", "DE", "FR", "IT", "ES", "BR", "MX", "IN", "NL"];

fn likelihood_rank(country: &Country) -> usize {
    let listed = LISTED_FIRST.iter().position(|code| *code == country.code());
    listed.unwrap_or(LISTED_FIRST.len())
}

struct Listing<'a>(&'a [Country]);

impl fmt::Display for Listing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut countries = self.0.to_vec();
        if countries.len() > LISTED {
            countries.sort_by_key(likelihood_rank);
        }
        let shown = countries.len().min(LISTED);
        let names: Vec<&str> = countries[..shown].iter().map(|c| c.name()).collect();
        f.write_str(&names.join(", "))?;
        match countries.len() - shown {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        Country::from_code(code).unwrap()
    }

    #[test]
    fn messages_say_what_is_wrong_without_the_text() {
        assert_eq!(find_country("Germny").unwrap_err().to_string(), "unknown country, did you mean Germany?");
        assert_eq!(
            find_state("Bavarya", Some(country("DE"))).unwrap_err().to_string(),
            "unknown state of Germany, did you mean Bavaria?"
        );
        assert_eq!(find_state("zzzzzzzz", None).unwrap_err().to_string(), "unknown state");
        assert_eq!(
            find_state("Limburg", None).unwrap_err().to_string(),
            "a state of several countries (Belgium, Netherlands)"
        );
        assert_eq!(
            find_state("California", Some(country("DE"))).unwrap_err().to_string(),
            "a state of USA, not of Germany"
        );
    }

    #[test]
    fn a_long_list_of_countries_is_cut_and_names_the_likely_ones() {
        let message = find_state("CA", None).unwrap_err().to_string();
        assert!(message.starts_with("a state of several countries (USA, Italy, Spain, "), "{message}");
        assert!(message.ends_with(" more)"), "{message}");
    }
}
