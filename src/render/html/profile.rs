//! The profile of a contact as a page.

use serde::Serialize;

use super::chart::{Columns, Steps};
use super::{clean, heading, page};
use crate::error::Result;
use crate::render::profile::{Body, Profile, Section};

/// What stands on the page beside the sections of the profile.
#[derive(Clone, Debug, Default)]
pub struct Extras {
    /// The picture of the persona, as a `data:` address, and whose it is.
    pub picture: Option<(String, String)>,
    /// What the contact did, over time.
    pub timeline: Option<Columns>,
    /// How points changed.
    pub scores: Option<Steps>,
    /// When the page was made, and of whom: `contact 1042, 2017-03-22 16:00`.
    pub footer: String,
}

#[derive(Serialize)]
struct Part {
    id: String,
    heading: String,
    empty_text: String,
    kind: &'static str,
    pairs: Vec<(String, String)>,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    lines: Vec<String>,
}

fn part(section: &Section) -> Part {
    let mut part = Part {
        id: section.heading.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "-"),
        heading: heading(section.heading),
        empty_text: section.empty_text.to_owned(),
        kind: "lines",
        pairs: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        lines: Vec::new(),
    };
    let cleaned = |texts: &[String]| -> Vec<String> { texts.iter().map(|text| clean(text)).collect() };
    match &section.body {
        Body::Pairs(pairs) => {
            part.kind = "pairs";
            part.pairs = pairs.iter().map(|(label, value)| (clean(label), clean(value))).collect();
        }
        Body::Table { columns, rows } => {
            part.kind = "table";
            part.columns = columns.iter().map(|column| (*column).to_owned()).collect();
            part.rows = rows.iter().map(|row| cleaned(row)).collect();
        }
        Body::Lines(lines) => part.lines = cleaned(lines),
        Body::Paragraphs(texts) => {
            part.kind = "paragraphs";
            part.lines = cleaned(texts);
        }
    }
    part
}

#[derive(Serialize)]
struct Page {
    title: String,
    place: String,
    email: String,
    picture: Option<(String, String)>,
    timeline: Option<Columns>,
    scores: Option<Steps>,
    sections: Vec<Part>,
    footer: String,
}

/// The page.
pub fn profile_page(profile: &Profile, extras: Extras) -> Result<String> {
    page(
        "profile.html",
        Page {
            title: clean(&profile.title_line),
            place: clean(&profile.place_line),
            email: clean(&profile.email_line),
            picture: extras.picture.map(|(address, whose)| (address, clean(&whose))),
            timeline: extras.timeline,
            scores: extras.scores,
            sections: profile.sections.iter().map(part).collect(),
            footer: clean(&extras.footer),
        },
    )
}
