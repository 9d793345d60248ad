//! Filling what is not known of where a contact is with where an address of the internet is.

use crate::domain::contact::{Contact, Stored};
use crate::domain::field::{Field, Kind};
use crate::domain::moment::Moment;
use crate::error::{Error, Result};
use crate::formats::geo::Located;
use crate::ops::field_mapping::{Applied, fill};
use crate::store::Txn;

/// Which fields take which parts, and what marks a text as guessed.
#[derive(Clone, Debug)]
pub struct Guess<'a> {
    /// The parts and the fields that they fill.
    pub pairs: Vec<(String, Field)>,
    /// What is added to texts that are not codes of places.
    pub suffix: &'a str,
}

/// Fills empty fields of a contact. One who is known to be in another country is left alone: of whom the address says
/// nothing.
pub fn fill_in(
    txn: &Txn<'_>,
    contact: &Contact,
    located: &Located,
    guess: &Guess<'_>,
    moment: Moment,
) -> Result<Applied> {
    let country = located.iter().find(|(part, _)| *part == "country").map(|(_, code)| code.as_str());
    if let (Some(country), Stored::Text(own)) = (country, contact.fields.value(Field::Country))
        && own != country
    {
        return Err(Error::refused(format!(
            "contact {} is in {own}, the address in {country}: nothing was filled in",
            contact.id
        )));
    }
    let is_text = |part: &str| {
        let field = guess.pairs.iter().find(|(name, _)| name == part).map(|(_, field)| *field);
        field.is_some_and(|field| field.kind() == Kind::Text)
    };
    let marked: Vec<(&str, String)> = located
        .iter()
        .map(|(part, text)| {
            (*part, if is_text(part) { format!("{text}{}", guess.suffix) } else { text.clone() })
        })
        .collect();
    let values: Vec<(&str, &str)> = marked.iter().map(|(part, text)| (*part, text.as_str())).collect();
    fill(txn, (&guess.pairs, false), &values, contact, moment)
}
