//! A page of text for people: headings, paragraphs and lists of terms, wrapped to the width there is.

use super::grid::pairs;
use super::text::{heading, wrap};

/// Nothing is easier to read for being wider.
const WIDEST: usize = 100;

/// A page under construction.
pub struct Page {
    width: Option<usize>,
    colour: bool,
    lines: Vec<String>,
}

impl Page {
    /// A page with its title; without a width nothing is wrapped.
    pub fn new(title: &str, width: Option<usize>, colour: bool) -> Page {
        let width = width.map(|width| width.min(WIDEST));
        Page { width, colour, lines: vec![heading(title, colour)] }
    }

    /// A heading within the page.
    #[must_use]
    pub fn section(mut self, title: &str) -> Page {
        self.lines.extend([String::new(), heading(title, self.colour)]);
        self
    }

    /// A paragraph.
    #[must_use]
    pub fn text(mut self, paragraph: &str) -> Page {
        self.lines.push(String::new());
        self.lines.extend(wrap(paragraph, self.width, 0));
        self
    }

    /// Terms with what they mean.
    #[must_use]
    pub fn terms<T: AsRef<str>>(mut self, terms: impl IntoIterator<Item = (T, T)>) -> Page {
        self.lines.push(String::new());
        self.lines.extend(pairs(terms, self.width, 2));
        self
    }

    /// Command lines, as they are.
    #[must_use]
    pub fn examples(mut self, lines: &[&str]) -> Page {
        self.lines.push(String::new());
        self.lines.extend(lines.iter().map(|line| format!("  {line}")));
        self
    }

    /// The page, with a line break at its end.
    pub fn finish(self) -> String {
        self.lines.join("\n") + "\n"
    }
}
