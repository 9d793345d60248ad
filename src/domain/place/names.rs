//! The names people write for countries and states, read from the tables next to this file.
//!
//! The subdivision list of ISO gives codes and formal names ("Praha, Hlavní město", "Moskovskaya oblast'"); the tables give
//! what is displayed and typed instead. They are text, one place a line, so that a name is added without knowing Rust.

use std::ops::Range;
use std::sync::OnceLock;

use super::country::Country;
use super::iso::{self, COUNTRY_COUNT, IsoState};

const COUNTRY_NAMES: &str = include_str!("countries.txt");

const STATE_NAMES: [&str; 3] =
    [include_str!("states_europe.txt"), include_str!("states_russia.txt"), include_str!("states_world.txt")];

/// One line of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    pub code: &'static str,
    pub display: &'static str,
    others: &'static str,
}

impl Names {
    /// A place without a line in the tables: it is called what ISO calls it.
    pub(super) fn only(code: &'static str, display: &'static str) -> Names {
        Names { code, display, others: "" }
    }

    pub(super) fn others(self) -> impl Iterator<Item = &'static str> {
        self.others.split('|').map(str::trim).filter(|name| !name.is_empty())
    }

    fn parse(line: &'static str) -> Option<Names> {
        if line.starts_with('#') {
            return None;
        }
        let (code, names) = line.split_once('|')?;
        let (display, others) = names.split_once('|').unwrap_or((names, ""));
        Some(Names { code: code.trim(), display: display.trim(), others })
    }
}

/// The names of each country, by its position in the ISO list.
pub(super) fn country_names() -> &'static [Names] {
    static NAMES: OnceLock<Vec<Names>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: Vec<Names> =
            iso::countries().iter().map(|iso| Names::only(iso.alpha2, iso.name)).collect();
        for line in COUNTRY_NAMES.lines().filter_map(Names::parse) {
            if let Some(country) = Country::from_code(line.code) {
                names[country.position()] = line;
            }
        }
        names
    })
}

/// The lines of the state tables that belong to `country`.
pub(super) fn state_names(country: Country) -> &'static [Names] {
    static LINES: OnceLock<(Vec<Names>, Vec<Range<usize>>)> = OnceLock::new();
    let (lines, ranges) = LINES.get_or_init(|| {
        let lines: Vec<Names> =
            STATE_NAMES.iter().flat_map(|table| table.lines()).filter_map(Names::parse).collect();
        let mut ranges = vec![0..0; COUNTRY_COUNT];
        let mut start = 0;
        for group in lines.chunk_by(|a, b| country_part(a.code) == country_part(b.code)) {
            let end = start + group.len();
            if let Some(country) = Country::from_code(country_part(group[0].code)) {
                ranges[country.position()] = start..end;
            }
            start = end;
        }
        (lines, ranges)
    });
    &lines[ranges[country.position()].clone()]
}

/// "US" of "US-CA".
pub(super) fn country_part(state_code: &str) -> &str {
    state_code.split('-').next().unwrap_or_default()
}

/// States in force that the subdivision list lacks: the Norwegian counties restored in 2024. The merged ones that they
/// replaced stay, since addresses still name them.
pub(super) const ADDED_STATES: [IsoState; 7] = [
    norwegian_county("NO-31", "Østfold"),
    norwegian_county("NO-32", "Akershus"),
    norwegian_county("NO-33", "Buskerud"),
    norwegian_county("NO-39", "Vestfold"),
    norwegian_county("NO-40", "Telemark"),
    norwegian_county("NO-55", "Troms"),
    norwegian_county("NO-56", "Finnmark"),
];

const fn norwegian_county(code: &'static str, name: &'static str) -> IsoState {
    IsoState { code, kind: "County", name }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;
    use std::collections::HashSet;

    /// Every line, with the malformed ones that `Names::parse` would pass over.
    fn lines(table: &'static str) -> impl Iterator<Item = Names> {
        table
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| Names::parse(line).unwrap_or_else(|| panic!("no table line: {line:?}")))
    }

    #[test]
    fn every_country_line_names_a_country_once() {
        let mut seen = HashSet::new();
        for line in lines(COUNTRY_NAMES) {
            assert!(Country::from_code(line.code).is_some(), "{line:?}");
            assert!(!line.display.is_empty(), "{line:?}");
            assert!(seen.insert(line.code), "twice: {line:?}");
        }
    }

    #[test]
    fn every_state_line_names_a_state_once_and_stands_with_its_country() {
        let mut seen = HashSet::new();
        let mut finished = HashSet::new();
        let mut current = "";
        for line in STATE_NAMES.into_iter().flat_map(lines) {
            assert!(State::from_code(line.code).is_some(), "{line:?}");
            assert!(!line.display.is_empty(), "{line:?}");
            assert!(seen.insert(line.code), "twice: {line:?}");
            if country_part(line.code) != current {
                current = country_part(line.code);
                assert!(finished.insert(current), "apart: {line:?}");
            }
        }
    }
}
