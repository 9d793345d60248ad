//! The text of a rule that counts: `did(page_visit where url ~ pricing, last 30d)`, put together and taken apart.

use std::fmt;

use crate::domain::condition::{Checked, Errors, Scope, compile};

/// What is counted, each part as it stands in a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The type of activity: a name, in quotes where it is not a plain word, or `#19`.
    pub what: String,
    /// What is asked of its own fields.
    pub filter: Option<String>,
    /// How far back it counts: `30d`.
    pub within: Option<String>,
}

/// Lengths of time that a rule may look back, by their units.
const UNITS: [&str; 4] = ["d", "w", "mo", "y"];

impl Occurrence {
    /// The parts of a text in its canonical form, or in the form in which it is kept.
    pub fn of(text: &str) -> Option<Occurrence> {
        let inner = text.strip_prefix("did(")?.strip_suffix(')')?;
        // A value with a blank or a comma stands in quotes, so that a text that ends without has no such end but a
        // window.
        let (about, within) = match inner.rsplit_once(", last ") {
            Some((about, length)) if length.chars().all(|c| c.is_ascii_alphanumeric()) => {
                (about, Some(length))
            }
            _ => (inner, None),
        };
        let end = end_of_name(about)?;
        let filter = match &about[end..] {
            "" => None,
            rest => Some(rest.strip_prefix(" where ")?),
        };
        let owned = |part: &str| part.to_owned();
        Some(Occurrence { what: owned(&about[..end]), filter: filter.map(owned), within: within.map(owned) })
    }

    /// The type of activity by its name.
    pub fn named(name: &str) -> String {
        let mut quoted = String::from('"');
        for c in name.chars() {
            if matches!(c, '"' | '\\') {
                quoted.push('\\');
            }
            quoted.push(c);
        }
        quoted.push('"');
        quoted
    }

    /// What it counts, without how far back.
    pub fn about(&self) -> String {
        match &self.filter {
            Some(filter) => format!("{} where {filter}", self.what),
            None => self.what.clone(),
        }
    }

    /// Reads it as a condition. `None`: the filter is more than a filter.
    pub fn read(&self, scope: &Scope<'_>) -> Result<Option<Checked>, Errors> {
        let condition = compile(&self.to_string(), scope)?;
        if self.filter.is_none() {
            return Ok(Some(condition));
        }
        // In parentheses nothing of it can be taken for a window, or for the end of the function.
        let enclosed =
            Occurrence { filter: self.filter.as_ref().map(|it| format!("({it})")), ..self.clone() };
        let is_filter = compile(&enclosed.to_string(), scope).is_ok_and(|same| same == condition);
        Ok(Some(condition).filter(|condition| is_filter && condition.is_occurrence()))
    }

    /// Is the text a length of time in a unit that rules take: `30d`, `2w`, `6mo`, `1y`?
    pub fn is_length(text: &str) -> bool {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at(digits);
        !number.is_empty() && UNITS.iter().any(|known| known.eq_ignore_ascii_case(unit))
    }
}

impl fmt::Display for Occurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "did({}", self.what)?;
        if let Some(filter) = &self.filter {
            write!(f, " where {filter}")?;
        }
        if let Some(within) = &self.within {
            write!(f, ", last {within}")?;
        }
        f.write_str(")")
    }
}

/// Where the name at the beginning ends: at the closing quote, or at the first blank.
fn end_of_name(text: &str) -> Option<usize> {
    let Some(quoted) = text.strip_prefix('"') else {
        return Some(text.find(' ').unwrap_or(text.len()));
    };
    let mut is_escaped = false;
    for (place, c) in quoted.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(place + 2),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::FactKind;
    use crate::domain::names::{NameList, Names};
    use crate::domain::time::Zone;

    fn names() -> Names {
        let mut names = Names::default();
        let mut types = NameList::default();
        for (id, name) in
            [(1, "page_visit"), (2, "ski, \"rental\" where, last 3d"), (3, "last"), (4, "group")]
        {
            types.add(id, name);
        }
        names.facts.provide(FactKind::Activity, types);
        names
    }

    fn parts(what: &str, filter: Option<&str>, within: Option<&str>) -> Occurrence {
        let owned = |part: &str| part.to_owned();
        Occurrence { what: what.to_owned(), filter: filter.map(owned), within: within.map(owned) }
    }

    #[test]
    fn what_is_put_together_comes_apart_again_with_names_and_with_ids() {
        let names = names();
        let scope = Scope { names: &names, zone: Zone::Utc };
        for name in ["page_visit", "ski, \"rental\" where, last 3d", "last", "group"] {
            for filter in [
                None,
                Some("url ~ \"x, last 3d\""),
                Some("url = a and (item in (b, c) or not title = \")\")"),
            ] {
                for within in [None, Some("30d"), Some("6mo")] {
                    let typed = parts(&Occurrence::named(name), filter, within);
                    let condition = typed.read(&scope).expect("it can be read").expect("it is a filter");
                    for text in [condition.text().to_owned(), condition.stored(&names)] {
                        let found = Occurrence::of(&text).expect("it has the form");
                        assert_eq!(found.to_string(), text);
                        assert_eq!(found.within.as_deref(), within);
                        assert_eq!(found.filter.is_some(), filter.is_some(), "{text}");
                        assert_eq!(found.read(&scope).as_ref(), Ok(&Some(condition.clone())), "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_filter_cannot_be_more_than_one() {
        let names = names();
        let scope = Scope { names: &names, zone: Zone::Utc };
        for filter in [
            "url = a, last 3d",
            "url = a) or did(page_visit where url = b",
            "url = a) and not did(page_visit where url = b",
            "url = a), since 2017) or did(page_visit where (url = b",
        ] {
            let read = parts("page_visit", Some(filter), None).read(&scope);
            assert!(read.as_ref().is_ok_and(Option::is_none) || read.is_err(), "{filter}: {read:?}");
        }
    }

    #[test]
    fn a_length_has_a_number_and_one_of_four_units() {
        for good in ["30d", "2w", "6mo", "1Y"] {
            assert!(Occurrence::is_length(good), "{good}");
        }
        for bad in ["", "d", "30", "5h", "30 d", "-3d", "1.5d", "3d, last 2d", "٣d", "3m"] {
            assert!(!Occurrence::is_length(bad), "{bad}");
        }
    }

    #[test]
    fn nothing_else_has_the_form() {
        for text in ["", "did(", "did()", "did(\"x)", "count(#1) > 3", "did(#1 when x)", "city = x"] {
            assert!(Occurrence::of(text).is_none_or(|found| found.what.is_empty()), "{text}");
        }
    }
}
