//! Pages for a browser: one file each, without script and without anything from a network. What comes from data is
//! escaped by the templates, all of it.

pub mod chart;
pub mod profile;
pub mod report;

use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::render::text::thousands;

const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("base.html")),
    ("charts.html", include_str!("charts.html")),
    ("profile.html", include_str!("profile.html")),
    ("report.html", include_str!("report.html")),
];

/// The page that a template makes of these values.
fn page(template: &str, values: impl Serialize) -> Result<String> {
    let failed = |error: minijinja::Error| Error::failure("the page could not be made").because(error);
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_filter("number", number);
    for (name, text) in TEMPLATES {
        environment.add_template(name, text).map_err(failed)?;
    }
    let template = environment.get_template(template).map_err(failed)?;
    template.render(Value::from(Serde(values))).map_err(failed)
}

/// `12,345`
fn number(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", thousands(number.unsigned_abs()))
}

/// Text without characters that no page may hold: what is left of control characters is a mark.
pub fn clean(text: &str) -> String {
    let visible = |c: char| match c {
        '\n' | '\t' => c,
        c if c.is_control()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}') =>
        {
            '\u{FFFD}'
        }
        c => c,
    };
    text.chars().map(visible).collect()
}

/// `CONTACT INFO` as a heading of a page.
fn heading(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut letters = lower.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_sentences_and_what_no_page_may_hold_is_marked() {
        assert_eq!(heading("CONTACT INFO"), "Contact info");
        assert_eq!([-1_234, 0, 999, 1_000_000].map(number), ["-1,234", "0", "999", "1,000,000"]);
        assert_eq!(clean("a\u{1b}[31m\u{202E}b\n"), "a\u{FFFD}[31m\u{FFFD}b\n");
    }
}
