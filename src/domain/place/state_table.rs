//! The tables behind the look-up of states: one for each country, and one that says which countries know a key.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::country::{Country, in_iso_order};
use super::fold::key_of;
use super::iso::{self, COUNTRY_COUNT, IsoState};
use super::names::{ADDED_STATES, Names, country_part, state_names};

/// What is known about one state.
pub(super) struct Known {
    pub iso: IsoState,
    pub names: Names,
}

/// How sure a key is: where two states of a country share one, the surer keeps it.
#[derive(Clone, Copy)]
enum Rank {
    LocalCode,
    DisplayName,
    Alias,
    IsoName,
}

impl Known {
    fn each_key(&self, rank: Rank, mut take: impl FnMut(String)) {
        match rank {
            Rank::LocalCode => take(key_of(self.iso.local_code())),
            Rank::DisplayName => take(key_of(self.names.display)),
            Rank::Alias => self.names.others().map(key_of).for_each(take),
            Rank::IsoName => {
                each_form(self.iso.name, &mut take);
                if self.iso.name != self.names.display {
                    take(key_of(self.iso.name));
                }
            }
        }
    }
}

/// "Sofia (stolitsa)" is also written without the brackets, "Bristol, City of" also "City of Bristol".
fn each_form(name: &str, mut take: impl FnMut(String)) {
    let bare = name.split(" (").next().unwrap_or(name);
    if let Some((first, second)) = bare.split_once(", ") {
        take(key_of(&format!("{second} {first}")));
    }
    if bare.len() < name.len() {
        take(key_of(bare));
    }
}

/// The states of one country, by code, and the texts that name them.
pub(super) struct StateTable {
    pub known: Vec<Known>,
    pub by_key: HashMap<String, u16>,
}

impl StateTable {
    fn of(country: Country) -> StateTable {
        let names = state_names(country);
        let mut known: Vec<Known> = subdivisions(country)
            .map(|iso| Known {
                iso,
                names: names
                    .iter()
                    .copied()
                    .find(|names| names.code == iso.code)
                    .unwrap_or(Names::only(iso.code, iso.name)),
            })
            .collect();
        known.sort_unstable_by_key(|known| known.iso.code);
        let by_key = positions_by_key(&known);
        StateTable { known, by_key }
    }
}

fn subdivisions(country: Country) -> impl Iterator<Item = IsoState> {
    let added = ADDED_STATES.into_iter().filter(move |state| country_part(state.code) == country.code());
    iso::states(country.position()).chain(added)
}

fn positions_by_key(known: &[Known]) -> HashMap<String, u16> {
    let mut by_key = HashMap::with_capacity(known.len() * 3);
    for rank in [Rank::LocalCode, Rank::DisplayName, Rank::Alias, Rank::IsoName] {
        for (position, known) in (0_u16..).zip(known) {
            known.each_key(rank, |key| {
                by_key.entry(key).or_insert(position);
            });
        }
    }
    by_key
}

pub(super) fn table(country: Country) -> &'static StateTable {
    static TABLES: [OnceLock<StateTable>; COUNTRY_COUNT] = [const { OnceLock::new() }; COUNTRY_COUNT];
    TABLES[country.position()].get_or_init(|| StateTable::of(country))
}

/// Who has a state that a key names.
pub(super) enum Owner {
    One(Country),
    Several,
}

pub(super) fn owners_by_key() -> &'static HashMap<&'static str, Owner> {
    static OWNERS: OnceLock<HashMap<&'static str, Owner>> = OnceLock::new();
    OWNERS.get_or_init(|| {
        let mut owners = HashMap::with_capacity(16_384);
        for country in in_iso_order() {
            for key in table(country).by_key.keys() {
                owners
                    .entry(key.as_str())
                    .and_modify(|owner| *owner = Owner::Several)
                    .or_insert(Owner::One(country));
            }
        }
        owners
    })
}
