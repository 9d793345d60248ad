//! A country's table made ready for drawing from it.

use std::collections::HashSet;

use crate::draw::{Draw, scatter};
use crate::places::{CountryTable, MiddleNames};
use crate::text::{Umlauts, push_number, slug};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    Male,
    Female,
}

/// A name and its form in e-mail addresses.
pub struct Name {
    pub native: &'static str,
    pub latin: String,
}

pub struct FirstName {
    pub name: Name,
    pub gender: Gender,
}

pub struct Surname {
    male: Name,
    female: Option<Name>,
}

impl Surname {
    pub fn of(&self, gender: Gender) -> &Name {
        match gender {
            Gender::Female => self.female.as_ref().unwrap_or(&self.male),
            Gender::Male => &self.male,
        }
    }
}

pub struct City {
    pub name: &'static str,
    pub state: &'static str,
    pub post_code: &'static str,
}

/// A block of network addresses; see [`CountryTable::networks`].
pub struct Network {
    prefix: &'static str,
    low: u64,
    size: u64,
}

impl Network {
    /// Appends one address of the block.
    pub fn push_address(&self, out: &mut String, host: u64) {
        let host = self.low + host % self.size;
        out.push_str(self.prefix);
        if self.prefix.contains(':') {
            out.push_str(&format!("{host:x}"));
        } else {
            push_number(out, host);
        }
    }
}

pub struct Country {
    pub table: &'static CountryTable,
    /// ISO 3166 alpha-2 in capitals.
    pub iso2: String,
    /// Men and women in turn.
    pub first_names: Vec<FirstName>,
    pub surnames: Vec<Surname>,
    pub cities: Vec<City>,
    pub street_names: Vec<&'static str>,
    pub networks: Vec<Network>,
    /// Text before and after a company's own name.
    pub companies: Vec<(&'static str, &'static str)>,
    /// Scatters the pairs of first name and surname.
    pub step: u64,
}

impl Country {
    pub fn new(table: &'static CountryTable) -> Self {
        let umlauts = if table.code == "de" { Umlauts::Spelt } else { Umlauts::Dropped };
        let first_names = first_names(table, umlauts);
        let surnames = surnames(table, umlauts);
        let step = scatter((first_names.len() * surnames.len()) as u64);
        Country {
            table,
            iso2: table.code.to_ascii_uppercase(),
            first_names,
            surnames,
            cities: table.cities.split(", ").map(city).collect(),
            street_names: table.street_names.split(", ").collect(),
            networks: table.networks.iter().map(|block| network(block)).collect(),
            companies: table
                .companies
                .iter()
                .map(|form| form.split_once("{}").unwrap_or((form, "")))
                .collect(),
            step,
        }
    }

    /// How many pairs of first name and surname there are.
    pub fn pairs(&self) -> u64 {
        (self.first_names.len() * self.surnames.len()) as u64
    }

    pub fn has_middle_names(&self) -> bool {
        self.table.middle_names == MiddleNames::Common
    }

    /// A city, the first of the table being the likeliest.
    pub fn city(&self, draw: &mut Draw) -> &City {
        &self.cities[draw.early(self.cities.len())]
    }
}

fn name(entry: &'static str, umlauts: Umlauts) -> Name {
    match entry.split_once('=') {
        Some((native, latin)) => Name { native, latin: latin.to_owned() },
        None => Name { native: entry, latin: slug(entry, umlauts) },
    }
}

/// The names of both sexes in turn; of names with the same address form only the first, since
/// addresses are told apart by them.
fn first_names(table: &CountryTable, umlauts: Umlauts) -> Vec<FirstName> {
    let mut seen = HashSet::new();
    let mut list = |entries: &'static str, gender| {
        let names = entries.split(", ").map(|entry| name(entry, umlauts));
        let fresh = names.filter(|name| seen.insert(name.latin.clone()));
        fresh.map(|name| FirstName { name, gender }).collect::<Vec<_>>()
    };
    let mut men = list(table.men, Gender::Male).into_iter();
    let mut women = list(table.women, Gender::Female).into_iter();
    let mut all = Vec::new();
    loop {
        let pair = [men.next(), women.next()];
        if pair.iter().all(Option::is_none) {
            return all;
        }
        all.extend(pair.into_iter().flatten());
    }
}

fn surnames(table: &CountryTable, umlauts: Umlauts) -> Vec<Surname> {
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for entry in table.surnames.split(", ") {
        let (male, female) = match entry.split_once('/') {
            Some((male, female)) => (male, Some(female)),
            None => (entry, None),
        };
        let surname = Surname { male: name(male, umlauts), female: female.map(|entry| name(entry, umlauts)) };
        let latin = |gender| surname.of(gender).latin.clone();
        let (male, female) = (latin(Gender::Male), latin(Gender::Female));
        if !seen.contains(&male) && !seen.contains(&female) {
            seen.extend([male, female]);
            all.push(surname);
        }
    }
    all
}

fn city(entry: &'static str) -> City {
    let mut parts = entry.split(';');
    let mut next = || parts.next().unwrap_or_default();
    City { name: next(), state: next(), post_code: next() }
}

fn network(block: &'static str) -> Network {
    let (prefix, range) = block.split_once('{').unwrap_or((block, ""));
    let (low, high) = range.trim_end_matches('}').split_once(':').unwrap_or(("1", "1"));
    let number = |text: &str| text.parse().unwrap_or(1_u64);
    Network { prefix, low: number(low), size: number(high) - number(low) + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::COUNTRIES;

    #[test]
    fn every_table_follows_the_notation() {
        for table in COUNTRIES {
            let country = Country::new(table);
            let latins = country.first_names.iter().map(|first| &first.name.latin);
            let surnames =
                country.surnames.iter().flat_map(|last| [last.of(Gender::Male), last.of(Gender::Female)]);
            for latin in latins.chain(surnames.map(|name| &name.latin)) {
                assert!(
                    !latin.is_empty() && latin.bytes().all(|b| b.is_ascii_lowercase()),
                    "{latin} in {}",
                    table.name
                );
            }
            assert!(
                table.cities.split(", ").all(|city| city.matches(';').count() == 2),
                "cities of {}",
                table.name
            );
            assert!(
                table.companies.iter().all(|form| form.matches("{}").count() == 1),
                "companies of {}",
                table.name
            );
            assert!(table.streets.iter().all(|street| street.contains("{w}")), "streets of {}", table.name);
            assert!(table.networks.iter().all(|block| block.ends_with('}')), "networks of {}", table.name);
            assert!(table.aliases.contains(&table.name), "aliases of {}", table.name);
        }
    }
}
