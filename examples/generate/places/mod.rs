//! The countries of the generator: names, streets, phones, companies, in local form and script.
//!
//! Plain tables, so that a country is added or corrected without touching code. `country.rs`
//! parses them once at the start; its tests hold them to the notation below.

mod americas;
mod asia;
mod central_europe;
mod eastern_europe;
mod pacific_and_africa;
mod western_europe;

/// One country as written in the tables.
///
/// Lists are separated by `", "`. A name in another script carries the form used in e-mail
/// addresses after `=`; surnames that differ by sex are `male/female`. In phone and post-code
/// patterns `#` is a digit, `N` a digit from 2 to 9 and `@` a capital letter. In streets `{w}` is
/// a street name, `{n}` a house number, `{k}` a small number and `{l}` a letter from A to D; in
/// companies `{}` is the company's own name.
pub struct CountryTable {
    /// ISO 3166 alpha-2 in lower case; also the last label but one of company domains.
    pub code: &'static str,
    pub name: &'static str,
    /// What people type instead of the name, the name itself included.
    pub aliases: &'static [&'static str],
    /// Share of the contacts, in parts of the sum over all countries.
    pub weight: u32,
    pub culture: &'static str,
    pub middle_names: MiddleNames,
    pub men: &'static str,
    pub women: &'static str,
    pub surnames: &'static str,
    /// `City;State;post code`; the state is the ISO 3166-2 name, or empty where addresses have none.
    pub cities: &'static str,
    pub phones: &'static [&'static str],
    pub streets: &'static [&'static str],
    pub street_names: &'static str,
    pub companies: &'static [&'static str],
    /// Address blocks, `prefix{low:high}`; IPv6 numbers are written in hexadecimal.
    pub networks: &'static [&'static str],
}

/// Whether people of the country write a middle name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MiddleNames {
    Common,
    Absent,
}

/// Documentation blocks (RFC 5737, RFC 3849): no geolocation database knows them.
const DOCUMENTATION: &[&str] =
    &["192.0.2.{1:254}", "198.51.100.{1:254}", "203.0.113.{1:254}", "2001:db8::{1:9999}"];

/// All countries; the order is part of what a seed means.
pub const COUNTRIES: [&CountryTable; 29] = [
    &americas::UNITED_STATES,
    &western_europe::UNITED_KINGDOM,
    &central_europe::CZECH_REPUBLIC,
    &central_europe::SLOVAKIA,
    &central_europe::GERMANY,
    &western_europe::FRANCE,
    &western_europe::SPAIN,
    &western_europe::ITALY,
    &central_europe::POLAND,
    &western_europe::SWEDEN,
    &western_europe::NETHERLANDS,
    &central_europe::HUNGARY,
    &americas::BRAZIL,
    &americas::MEXICO,
    &eastern_europe::GREECE,
    &eastern_europe::UKRAINE,
    &eastern_europe::RUSSIA,
    &eastern_europe::TURKEY,
    &asia::JAPAN,
    &asia::CHINA,
    &asia::SOUTH_KOREA,
    &asia::INDIA,
    &pacific_and_africa::EGYPT,
    &pacific_and_africa::ISRAEL,
    &asia::VIETNAM,
    &asia::THAILAND,
    &pacific_and_africa::AUSTRALIA,
    &americas::CANADA,
    &western_europe::ICELAND,
];
