//! The profile screen: a card, then a section for each kind of fact about a contact.
//!
//! The screen is a plain value, so that a new kind of fact is one more section and nothing else. Whoever
//! fills it in gives raw text: everything is escaped here.

use std::io::{self, Write};

use super::grid;
use super::listing::Layout;
use super::text;
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;

const INDENT: usize = 2;

/// The order of the contact info, which is that of the product's screen and not of the export columns.
const INFO_ORDER: [Field; 12] = [
    Field::Birthday,
    Field::PrivatePhone,
    Field::BusinessPhone,
    Field::Company,
    Field::JobTitle,
    Field::Status,
    Field::Owner,
    Field::Address,
    Field::City,
    Field::Zip,
    Field::Country,
    Field::State,
];

/// A whole profile. Empty lines of the card are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// `Mr. Joseph Smith – age 29`
    pub title_line: String,
    /// `San Diego, California, USA`
    pub place_line: String,
    /// `jsmith@localhost.local`
    pub email_line: String,
    /// What follows the card, in order.
    pub sections: Vec<Section>,
}

/// A headed part of a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading, in capitals.
    pub heading: &'static str,
    /// What stands there when the body holds nothing.
    pub empty_text: &'static str,
    /// What it holds.
    pub body: Body,
}

/// What a section holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Labels and values.
    Pairs(Vec<(String, String)>),
    /// A small table; every row has a cell for each column.
    Table {
        /// The headings.
        columns: Vec<&'static str>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// Single lines, wrapped where there is no room.
    Lines(Vec<String>),
    /// Texts whose own line breaks stay, an empty line between two.
    Paragraphs(Vec<String>),
}

/// What the card of a profile says, as far as it is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Card<'a> {
    /// `Mr.` or `Ms.`, from the gender.
    pub salutation: Option<&'a str>,
    /// The full name.
    pub name: Option<&'a str>,
    /// The age in years; known only with a birthday.
    pub age: Option<i64>,
    /// The city.
    pub city: Option<&'a str>,
    /// The display name of the state.
    pub state: Option<&'a str>,
    /// The display name of the country.
    pub country: Option<&'a str>,
    /// The e-mail address.
    pub email: Option<&'a str>,
    /// May marketing e-mail be sent there: `Receiving marketing emails`.
    pub marketing: Option<&'a str>,
    /// What the contact is besides: `User`, `Customer`.
    pub badges: &'a [&'a str],
}

impl Card<'_> {
    /// A profile with this card and without sections.
    pub fn into_profile(self) -> Profile {
        Profile {
            title_line: self.title_line(),
            place_line: self.place_line(),
            email_line: match (self.email, self.marketing) {
                (Some(email), Some(marketing)) => format!("{email}  {marketing}"),
                (email, _) => email.unwrap_or_default().to_owned(),
            },
            sections: Vec::new(),
        }
    }

    fn title_line(&self) -> String {
        let name = match (self.salutation, self.name, self.email) {
            (Some(salutation), Some(name), _) => format!("{salutation} {name}"),
            (None, Some(name), _) => name.to_owned(),
            (_, None, Some(_)) => "(no name)".to_owned(),
            (_, None, None) => "(anonymous)".to_owned(),
        };
        let name = match self.age {
            Some(age) => format!("{name} – age {age}"),
            None => name,
        };
        match self.badges.is_empty() {
            true => name,
            false => format!("{name}  [{}]", self.badges.join(", ")),
        }
    }

    fn place_line(&self) -> String {
        let known = [self.city, self.state, self.country].into_iter().flatten();
        known.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// The contact info: the fields that have a value, each as `shown` gives it to people, the user's own last.
/// The accounts, with the role in each, stand after the job title.
pub fn contact_info(own: Fields, accounts: Vec<String>, shown: impl Fn(Field) -> Option<String>) -> Section {
    let own: Vec<Field> = own.custom().iter().map(|custom| Field::Custom(*custom)).collect();
    let pair = |field: &Field| shown(*field).map(|value| (field.label().to_owned(), value));
    let mut pairs: Vec<(String, String)> = Vec::new();
    for field in INFO_ORDER.iter().chain(&own) {
        pairs.extend(pair(field));
        if *field == Field::JobTitle && !accounts.is_empty() {
            let label = if accounts.len() == 1 { "Account" } else { "Accounts" };
            pairs.push((label.to_owned(), accounts.join(", ")));
        }
    }
    Section { heading: "CONTACT INFO", empty_text: "No details are known.", body: Body::Pairs(pairs) }
}

/// The persona: its name and what such people are like.
pub fn persona(of: Option<(String, String)>) -> Section {
    let lines = of.map(|(name, description)| [name, description]).into_iter().flatten();
    Section {
        heading: "PERSONA",
        empty_text: "Not fitting a persona yet.",
        body: Body::Lines(lines.filter(|line| !line.is_empty()).collect()),
    }
}

/// Points and the names of scores.
pub fn scores(of: Vec<(i64, String)>) -> Section {
    let width = of.iter().map(|(points, _)| points.to_string().len()).max().unwrap_or(0);
    Section {
        heading: "SCORING",
        empty_text: "There are no scores.",
        body: Body::Lines(of.into_iter().map(|(points, name)| format!("{points:>width$}  {name}")).collect()),
    }
}

/// When the contact was active, in lines of a label and a value.
pub fn activity(lines: Option<[(&str, String); 2]>) -> Section {
    let lines = lines.map(|lines| lines.map(|(label, value)| (label.to_owned(), value)).to_vec());
    Section {
        heading: "CONTACT ACTIVITY DETAILS",
        empty_text: "Contact has no activities.",
        body: Body::Pairs(lines.unwrap_or_default()),
    }
}

/// The newsletters that the contact gets.
pub fn newsletters(names: Vec<String>) -> Section {
    Section {
        heading: "NEWSLETTER SUBSCRIPTIONS",
        empty_text: "Contact isn't subscribed to any newsletters.",
        body: Body::Lines(names),
    }
}

/// The forms that the contact has sent: form, site, date.
pub fn forms(rows: Vec<Vec<String>>) -> Section {
    Section {
        heading: "SUBMITTED FORMS",
        empty_text: "Contact hasn't submitted any forms.",
        body: Body::Table { columns: vec!["Form", "Site name", "Submission date"], rows },
    }
}

/// The accounts: name, role, position.
pub fn accounts(rows: Vec<Vec<String>>) -> Section {
    Section {
        heading: "ACCOUNTS",
        empty_text: "Contact doesn't belong to any accounts.",
        body: Body::Table { columns: vec!["Account", "Role", "Position"], rows },
    }
}

/// The latest activities: time, type, what they were about.
pub fn activities(rows: Vec<Vec<String>>) -> Section {
    Section {
        heading: "ACTIVITIES",
        empty_text: "Contact has no activities.",
        body: Body::Table { columns: vec!["Time", "Activity", "About"], rows },
    }
}

/// Users or customers: first name, last name, e-mail, user name.
pub fn members(heading: &'static str, what: &str, rows: Vec<Vec<String>>) -> Section {
    Section {
        heading,
        empty_text: match what {
            "users" => "Contact isn't any user.",
            _ => "Contact isn't any customer.",
        },
        body: Body::Table { columns: vec!["First name", "Last name", "E-mail", "User name"], rows },
    }
}

/// One consent agreement or revocation, as the profile lists it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgreementLine {
    /// The name of the consent.
    pub consent: String,
    /// `agreed` or `revoked`.
    pub action: String,
    /// When, in the long style.
    pub date: String,
    /// Where it was given; empty if that is not known.
    pub source: String,
}

/// The consent agreements.
pub fn consents(agreements: Vec<AgreementLine>) -> Section {
    let row = |line: AgreementLine| vec![line.consent, line.action, line.date, line.source];
    Section {
        heading: "CONSENTS",
        empty_text: "Contact has not agreed to any consent.",
        body: Body::Table {
            columns: vec!["Consent", "Status", "Date", "Source"],
            rows: agreements.into_iter().map(row).collect(),
        },
    }
}

/// The groups that the contact is in: their names, and since when in the long style.
pub fn groups(memberships: Vec<(String, String)>) -> Section {
    Section {
        heading: "CONTACT GROUP MEMBERSHIPS",
        empty_text: "Contact isn't a member of any contact groups.",
        body: Body::Table {
            columns: vec!["Contact group", "Member since"],
            rows: memberships.into_iter().map(|(name, since)| vec![name, since]).collect(),
        },
    }
}

/// The notes; the stamp is part of a note's text.
pub fn notes(texts: Vec<String>) -> Section {
    Section { heading: "NOTES", empty_text: "Contact has no notes.", body: Body::Paragraphs(texts) }
}

/// Writes a profile, wrapped to the width of the layout; of the layout only width and colour count.
pub fn write_profile(mut out: impl Write, profile: &Profile, layout: &Layout) -> io::Result<()> {
    let width = layout.limit();
    for line in wrapped(&profile.title_line, width, 0) {
        writeln!(out, "{}", text::heading(&line, layout.colour))?;
    }
    for line in [&profile.place_line, &profile.email_line] {
        write_lines(&mut out, wrapped(line, width, 0))?;
    }
    if !profile.sections.is_empty() {
        writeln!(out)?;
    }
    for section in &profile.sections {
        writeln!(out, "{}", text::heading(section.heading, layout.colour))?;
        write_lines(&mut out, section_lines(section, width))?;
    }
    out.flush()
}

fn section_lines(section: &Section, width: Option<usize>) -> Vec<String> {
    let lines = match &section.body {
        Body::Pairs(pairs) => grid::pairs(pairs.iter().map(|(label, value)| (label, value)), width, INDENT),
        Body::Table { rows, .. } if rows.is_empty() => Vec::new(),
        Body::Table { columns, rows } => grid::grid(columns, rows, width, INDENT),
        Body::Lines(lines) => lines.iter().flat_map(|line| wrapped(line, width, INDENT)).collect(),
        Body::Paragraphs(texts) => {
            let paragraphs: Vec<_> = texts.iter().map(|text| text::wrap(text, width, INDENT)).collect();
            paragraphs.join(&String::new())
        }
    };
    if lines.is_empty() { wrapped(section.empty_text, width, INDENT) } else { lines }
}

/// Wraps text that is to stay one line where there is room: its line breaks are escaped.
fn wrapped(raw: &str, width: Option<usize>, indent: usize) -> Vec<String> {
    text::wrap(&text::escape(raw), width, indent)
}

fn write_lines(out: &mut impl Write, lines: Vec<String>) -> io::Result<()> {
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(profile: &Profile, layout: &Layout) -> String {
        let mut out = Vec::new();
        write_profile(&mut out, profile, layout).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn joseph() -> Profile {
        let card = Card {
            marketing: None,
            badges: &[],
            salutation: Some("Mr."),
            name: Some("Joseph Smith"),
            age: Some(29),
            city: Some("San Diego"),
            state: Some("California"),
            country: Some("USA"),
            email: Some("jsmith@localhost.local"),
        };
        let info = |field| {
            let value = match field {
                Field::Birthday => "Feb 22, 1988",
                Field::BusinessPhone => "134-5683",
                Field::Status => "Prospective client",
                Field::Address => "Robinson avenue 1014",
                Field::City => "San Diego",
                Field::Zip => "92102",
                Field::Country => "USA",
                Field::State => "California",
                _ => return None,
            };
            Some(value.to_owned())
        };
        let agreement = AgreementLine {
            consent: "Newsletter consent".to_owned(),
            action: "agreed".to_owned(),
            date: "Mar 22, 2017 3:20:20 PM".to_owned(),
            source: "Partnership application".to_owned(),
        };
        let note = "Often leaves products in shopping cart and doesn't proceed to check out.\n\
                    — John Carmack, 3/22/2017 3:26:49 PM";
        let sections = vec![
            contact_info(Fields::default(), Vec::new(), info),
            consents(vec![agreement]),
            notes(vec![note.to_owned()]),
        ];
        Profile { sections, ..card.into_profile() }
    }

    #[test]
    fn the_profile_is_a_card_and_sections() {
        let expected = "
Mr. Joseph Smith – age 29
San Diego, California, USA
jsmith@localhost.local

CONTACT INFO
  Birthday        Feb 22, 1988
  Business phone  134-5683
  Status          Prospective client
  Address         Robinson avenue 1014
  City            San Diego
  ZIP code        92102
  Country         USA
  State           California
CONSENTS
  Consent             Status  Date                     Source
  Newsletter consent  agreed  Mar 22, 2017 3:20:20 PM  Partnership application
NOTES
  Often leaves products in shopping cart and doesn't proceed to check out.
  — John Carmack, 3/22/2017 3:26:49 PM
";
        assert_eq!(shown(&joseph(), &Layout::default()), expected[1..]);
        assert_eq!(shown(&joseph(), &Layout { width: Some(100), ..Layout::default() }), expected[1..]);
    }

    #[test]
    fn long_text_wraps_to_the_width() {
        let narrow = shown(&joseph(), &Layout { width: Some(50), ..Layout::default() });
        let notes = "
NOTES
  Often leaves products in shopping cart and
  doesn't proceed to check out.
  — John Carmack, 3/22/2017 3:26:49 PM
";
        assert!(narrow.ends_with(notes), "{narrow}");
        assert!(narrow.lines().all(|line| text::width(line) <= 50), "{narrow}");
    }

    #[test]
    fn what_is_not_known_is_said_or_left_out() {
        let sections = vec![
            contact_info(Fields::default(), Vec::new(), |_| None),
            consents(Vec::new()),
            notes(Vec::new()),
        ];
        let profile = Profile { sections, ..Card::default().into_profile() };
        let expected = "
(anonymous)

CONTACT INFO
  No details are known.
CONSENTS
  Contact has not agreed to any consent.
NOTES
  Contact has no notes.
";
        assert_eq!(shown(&profile, &Layout::default()), expected[1..]);
    }

    #[test]
    fn notes_stand_apart_and_cannot_forge_a_heading() {
        let section = notes(vec!["Called.\r\nCONSENTS\n  \x1B[1mNone".to_owned(), "Wrote.".to_owned()]);
        let expected = ["  Called.", "  CONSENTS", r"    \x1B[1mNone", "", "  Wrote."];
        assert_eq!(section_lines(&section, None), expected);
    }

    #[test]
    fn the_card_says_what_it_can() {
        let card =
            Card { salutation: Some("Ms."), name: Some("Ana"), country: Some("Spain"), ..Card::default() };
        assert_eq!(card.title_line(), "Ms. Ana");
        assert_eq!(card.place_line(), "Spain");
        let other = Card { email: Some("a@b.c"), age: Some(3), ..Card::default() };
        assert_eq!(other.title_line(), "(no name) – age 3");
    }

    #[test]
    fn headings_are_bold_where_there_is_colour() {
        let profile = Profile { sections: vec![notes(Vec::new())], ..Card::default().into_profile() };
        let expected = "\x1B[1m(anonymous)\x1B[0m\n\n\x1B[1mNOTES\x1B[0m\n  Contact has no notes.\n";
        assert_eq!(shown(&profile, &Layout { colour: true, ..Layout::default() }), expected);
    }

    proptest! {
        #[test]
        fn a_profile_hides_nothing_and_keeps_its_width(texts in proptest::array::uniform5("(\\PC|[\n\r\t\x1B\u{202E}]){0,60}")) {
            let [a, b, c, d, e] = texts;
            let sections = vec![
                contact_info(Fields::default(), Vec::new(), |field| (field != Field::City).then(|| a.clone())),
                consents(vec![AgreementLine { consent: b.clone(), source: c.clone(), ..AgreementLine::default() }]),
                notes(vec![d, e.clone()]),
            ];
            let card = Card { name: Some(&e), city: Some(&a), email: Some(&b), ..Card::default() };
            let layout = Layout { colour: true, width: Some(60), ..Layout::default() };
            let screen = shown(&Profile { sections, ..card.into_profile() }, &layout);
            let plain = screen.replace("\x1B[1m", "").replace("\x1B[0m", "");
            for line in plain.lines() {
                prop_assert!(!line.chars().any(text::must_be_escaped), "{line:?}");
                prop_assert!(text::width(line) <= 60, "{line:?}");
            }
        }
    }
}
