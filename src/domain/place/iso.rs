//! The lists of ISO 3166-1 and 3166-2 as the build script wrote them, parsed when first asked for.

use std::sync::OnceLock;

const COUNTRIES: &str = include_str!(concat!(env!("OUT_DIR"), "/iso_3166_1.txt"));
const STATES: &str = include_str!(concat!(env!("OUT_DIR"), "/iso_3166_2.txt"));

/// Countries of the list; a position in it fits a byte.
pub(super) const COUNTRY_COUNT: usize = {
    let mut lines = 0;
    let mut at = 0;
    while at < COUNTRIES.len() {
        lines += (COUNTRIES.as_bytes()[at] == b'\n') as usize;
        at += 1;
    }
    assert!(lines < u8::MAX as usize);
    lines
};

pub(super) struct IsoCountry {
    pub alpha2: &'static str,
    pub alpha3: &'static str,
    pub numeric: u16,
    pub name: &'static str,
}

#[derive(Clone, Copy)]
pub(super) struct IsoState {
    /// With the country: `US-CA`.
    pub code: &'static str,
    /// `Province`, `Metropolitan department`.
    pub kind: &'static str,
    pub name: &'static str,
}

impl IsoState {
    pub(super) fn local_code(self) -> &'static str {
        self.code.split_once('-').map_or(self.code, |(_, local)| local)
    }
}

/// All countries, in the order of their English names in the standard.
pub(super) fn countries() -> &'static [IsoCountry] {
    static PARSED: OnceLock<Vec<IsoCountry>> = OnceLock::new();
    PARSED.get_or_init(|| COUNTRIES.lines().map(parse_country).collect())
}

/// The states of the country at `position` of [`countries`], by code.
pub(super) fn states(position: usize) -> impl Iterator<Item = IsoState> {
    static LINES: OnceLock<Vec<&'static str>> = OnceLock::new();
    let lines = LINES.get_or_init(|| STATES.lines().collect());
    let mut fields = lines[position].split_terminator('\t');
    std::iter::from_fn(move || {
        Some(IsoState { code: fields.next()?, kind: fields.next()?, name: fields.next()? })
    })
}

fn parse_country(line: &'static str) -> IsoCountry {
    let mut fields = line.split('\t');
    let mut field = || fields.next().expect("the build script writes four fields");
    IsoCountry {
        alpha2: field(),
        alpha3: field(),
        numeric: field().parse().expect("the build script writes a number"),
        name: field(),
    }
}
