//! What one line says.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::members::{Members, given, text, whole};
use super::{CONTACT, FORMAT, MEMBERSHIP, VERSION};
use crate::domain::fact::{FactKind, Given, Told};
use crate::domain::group::Source;
use crate::domain::text::{Suggestion, nearest};
use crate::domain::time::Instant;

/// A line.
#[derive(Debug, PartialEq)]
pub enum Line<'a> {
    /// It says which format this is.
    Heading,
    /// It says that this is a format that cannot be read; why.
    Foreign(String),
    /// It is about a contact, and says this or is wrong.
    About(i64, Result<Told<'a>, String>),
    /// It does not say whom it is about; what is wrong with it.
    Nobody(String),
}

/// Reads a line.
pub fn parse(line: &str) -> Line<'_> {
    let mut members = match Members::read(line) {
        Ok(members) => members,
        Err(what) => return Line::Nobody(what),
    };
    if let Some(format) = members.get("format") {
        return heading(format, members.get("version"));
    }
    let contact = match members.take("contact") {
        Some(value) => whole(value, "contact"),
        None => Err("`contact` is missing".to_owned()),
    };
    match contact {
        Ok(contact) => Line::About(contact, told(members)),
        Err(what) => Line::Nobody(what),
    }
}

fn heading(format: &RawValue, version: Option<&RawValue>) -> Line<'static> {
    let is_ours = text(format, "format").is_ok_and(|format| format == FORMAT);
    let version = version.map(RawValue::get);
    match version.map(str::parse::<u64>) {
        _ if !is_ours => Line::Foreign(format!("it is not of the format `{FORMAT}`")),
        Some(Ok(VERSION)) => Line::Heading,
        Some(Ok(version)) => Line::Foreign(format!(
            "it is of version {version} of its format, and this program reads version {VERSION}"
        )),
        _ => Line::Foreign("it does not say the version of its format".to_owned()),
    }
}

fn told(mut members: Members<'_>) -> Result<Told<'_>, String> {
    let fact = text(members.take("fact").ok_or("`fact` is missing")?, "fact")?;
    match &*fact {
        CONTACT => contact(members),
        MEMBERSHIP => membership(members),
        name => match FactKind::by_name(name).filter(|kind| kind.name() == name) {
            Some(kind) if kind.is_worked_out() => Err(format!("`{name}` is worked out and cannot be told")),
            Some(kind) => fact_of(kind, members),
            None => {
                let told = FactKind::all().filter(|kind| !kind.is_worked_out()).map(FactKind::name);
                let near = nearest(name, told.chain([CONTACT, MEMBERSHIP]));
                Err(format!("there is no fact `{name}`{}", Suggestion(&near)))
            }
        },
    }
}

fn contact(mut members: Members<'_>) -> Result<Told<'_>, String> {
    let fields = match members.take("fields") {
        None => Vec::new(),
        Some(value) => {
            let fields = Members::read(value.get()).map_err(|what| format!("`fields`: {what}"))?;
            fields.rest().map(valued).collect::<Result<_, _>>()?
        }
    };
    nothing_more(members)?;
    Ok(Told::Contact(fields))
}

fn membership(mut members: Members<'_>) -> Result<Told<'_>, String> {
    let group = subject(&mut members)?;
    let name = text(members.take("source").ok_or("`source` is missing")?, "source")?;
    let source = Source::ALL.into_iter().find(|source| source.name() == name);
    let source = source.ok_or_else(|| {
        let names: Vec<&str> = Source::ALL.iter().map(|source| source.name()).collect();
        format!("there is no source `{name}`; sources are {}", names.join(", "))
    })?;
    let since = time(&mut members, "since")?.ok_or("`since` is missing")?;
    nothing_more(members)?;
    Ok(Told::Membership { group, source, since })
}

fn fact_of(kind: FactKind, mut members: Members<'_>) -> Result<Told<'_>, String> {
    let subject = subject(&mut members)?;
    let time_of =
        if kind.info().timed { Some(time(&mut members, "time")?.ok_or("`time` is missing")?) } else { None };
    let until = if kind.has_end() { time(&mut members, "until")? } else { None };
    let mut attributes = Vec::new();
    for member in members.rest() {
        let (name, value) = valued(member)?;
        // By its one name: an alias would make a second spelling of the same.
        let known = kind.attribute(&name).filter(|one| kind.attribute_name(*one) == Some(&*name));
        let attribute = known.ok_or_else(|| {
            let near = nearest(&name, kind.info().attributes.iter().map(|one| one.name));
            format!("`{}` has no `{name}`{}", kind.name(), Suggestion(&near))
        })?;
        attributes.push((attribute, value));
    }
    Ok(Told::Fact { kind, subject, time: time_of, until, attributes })
}

fn subject<'a>(members: &mut Members<'a>) -> Result<Cow<'a, str>, String> {
    text(members.take("subject").ok_or("`subject` is missing")?, "subject")
}

/// A moment in RFC 3339, or milliseconds that a database holds.
fn time(members: &mut Members<'_>, name: &str) -> Result<Option<i64>, String> {
    let Some(value) = members.take(name) else { return Ok(None) };
    match given(value).map_err(|what| format!("`{name}`: {what}"))? {
        Given::Nothing => Ok(None),
        Given::Text(text) => match Instant::parse(&text) {
            Ok(instant) => Ok(Some(instant.millis())),
            Err(what) => Err(format!("`{name}`: {what}")),
        },
        Given::KeptNumber(millis) => Ok(Some(millis)),
        _ => Err(format!("`{name}` is no moment")),
    }
}

fn valued<'a>((name, value): (Cow<'a, str>, &'a RawValue)) -> Result<(Cow<'a, str>, Given<'a>), String> {
    match given(value) {
        Ok(given) => Ok((name, given)),
        Err(what) => Err(format!("`{name}`: {what}")),
    }
}

fn nothing_more(members: Members<'_>) -> Result<(), String> {
    match members.rest().next() {
        Some((name, _)) => Err(format!("unknown member `{name}`")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::fact::Attribute;

    fn wrong(line: &str) -> String {
        match parse(line) {
            Line::About(contact, Err(what)) => format!("{contact}: {what}"),
            Line::Nobody(what) | Line::Foreign(what) => {
                what.split_once(", at character ").map_or(what.clone(), |(what, _)| what.to_owned())
            }
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn each_kind_of_line_is_read() {
        let fields = vec![
            ("city".into(), Given::Text("Bern \"West\"".into())),
            ("tall".into(), Given::Flag(true)),
            ("shoe".into(), Given::Number("42.5".into())),
            ("zip".into(), Given::Nothing),
            ("company".into(), Given::KeptText(" x".into())),
        ];
        let line = r#"{"fact":"contact","contact":7,"fields":{"city":"Bern \"West\"","tall":true,"shoe":42.5,"zip":null,"company":{"stored":" x"}}}"#;
        assert_eq!(parse(line), Line::About(7, Ok(Told::Contact(fields))));
        let line = r#"{"contact":-7,"fact":"activity","subject":"purchase","time":"1970-01-01T00:00:01.5+00:00","value":9.9}"#;
        let told = Told::Fact {
            kind: FactKind::Activity,
            subject: "purchase".into(),
            time: Some(1_500),
            until: None,
            attributes: vec![(Attribute::Known(0), Given::Number("9.9".into()))],
        };
        assert_eq!(parse(line), Line::About(-7, Ok(told)));
        let line =
            r#"{"contact":7,"fact":"membership","subject":"A","source":"excluded","since":{"stored":-9}}"#;
        let told = Told::Membership { group: "A".into(), source: Source::Excluded, since: -9 };
        assert_eq!(parse(line), Line::About(7, Ok(told)));
        assert_eq!(parse(r#"{"format":"acquaint facts","version":1}"#), Line::Heading);
    }

    #[test]
    fn what_is_wrong_is_said_and_whose_line_it_is_where_it_says() {
        for (line, what) in [
            ("", "EOF while parsing a value"),
            ("7", "invalid type: integer `7`, expected an object"),
            (r#"{"contact":7"#, "EOF while parsing an object"),
            (r#"{"contact":7,"contact":8}"#, "`contact` twice"),
            (r#"{"contact":7} x"#, "trailing characters"),
            (r#"{"fact":"contact"}"#, "`contact` is missing"),
            (r#"{"contact":9223372036854775808}"#, "`contact` is no whole number of 64 bits"),
            (r#"{"contact":1e3}"#, "`contact` is no whole number of 64 bits"),
            (r#"{"contact":"7"}"#, "`contact` is no whole number of 64 bits"),
            (r#"{"contact":7}"#, "7: `fact` is missing"),
            (r#"{"contact":7,"fact":"flight"}"#, "7: there is no fact `flight`"),
            (r#"{"contact":7,"fact":"any"}"#, "7: there is no fact `any`"),
            (r#"{"contact":7,"fact":"score"}"#, "7: `score` is worked out and cannot be told"),
            (r#"{"contact":7,"fact":"contact","name":"x"}"#, "7: unknown member `name`"),
            (
                r#"{"contact":7,"fact":"contact","fields":[]}"#,
                "7: `fields`: invalid type: sequence, expected an object, at character 1",
            ),
            (r#"{"contact":7,"fact":"contact","fields":{"city":["x"]}}"#, "7: `city`: a list is no value"),
            (
                r#"{"contact":7,"fact":"contact","fields":{"city":"\ud800"}}"#,
                "7: `city`: an escape in it stands for no character",
            ),
            (
                r#"{"contact":7,"fact":"contact","fields":{"city":{"kept":1}}}"#,
                "7: `city`: an object is no value, but for {\"stored\": …}",
            ),
            (
                r#"{"contact":7,"fact":"contact","fields":{"city":{"stored":{"stored":1}}}}"#,
                "7: `city`: an object within a value",
            ),
            (r#"{"contact":7,"fact":"activity","subject":"x"}"#, "7: `time` is missing"),
            (
                r#"{"contact":7,"fact":"activity","subject":"x","time":"2017-01-01"}"#,
                "7: `time`: no zone: end it with Z or an offset like +02:00",
            ),
            (r#"{"contact":7,"fact":"activity","subject":"x","time":1}"#, "7: `time` is no moment"),
            (
                r#"{"contact":7,"fact":"activity","subject":"x","time":"2017-01-01T00:00Z","until":"2017-01-01T00:00Z"}"#,
                "7: `activity` has no `until`",
            ),
            (
                r#"{"contact":7,"fact":"activity","subject":"x","time":"2017-01-01T00:00Z","item_detail":"y"}"#,
                "7: `activity` has no `item_detail`, did you mean item?",
            ),
            (
                r#"{"contact":7,"fact":"membership","subject":"x","source":"by hand"}"#,
                "7: there is no source `by hand`; sources are excluded, manual, condition, account",
            ),
            (r#"{"format":"acquaint definitions","version":1}"#, "it is not of the format `acquaint facts`"),
            (
                r#"{"format":"acquaint facts","version":2}"#,
                "it is of version 2 of its format, and this program reads version 1",
            ),
            (r#"{"format":"acquaint facts"}"#, "it does not say the version of its format"),
        ] {
            assert_eq!(wrong(line), what, "{line}");
        }
    }

    #[test]
    fn the_place_of_a_mistake_in_the_form_is_said() {
        let line = r#"{"contact":7,"fact":nothing}"#;
        assert_eq!(parse(line), Line::Nobody("expected ident, at character 22".to_owned()));
    }

    #[test]
    fn what_is_nested_deeply_or_has_many_members_is_refused_without_ado() {
        let deep = format!(r#"{{"contact":7,"fact":"contact","fields":{}}}"#, "[".repeat(1_000_000));
        assert!(matches!(parse(&deep), Line::Nobody(_)));
        let deep = format!(
            r#"{{"contact":7,"fact":"contact","fields":{{"a":{}{}}}}}"#,
            r#"{"stored":"#.repeat(100_000),
            "1".to_owned() + &"}".repeat(100_000)
        );
        assert_eq!(wrong(&deep), "7: `a`: an object within a value");
        let many: Vec<String> = (0..100_000).map(|place| format!("\"{place}\":1")).collect();
        assert!(wrong(&format!("{{{}}}", many.join(","))).starts_with("more than 1000 members"));
    }

    proptest! {
        #[test]
        fn any_text_is_a_line_of_some_kind(text in any::<String>()) {
            parse(&text);
        }

        #[test]
        fn any_line_cut_anywhere_is_too(place in 0usize..200, other in any::<char>()) {
            let whole = r#"{"contact":7,"fact":"activity","subject":"purchase","time":"2017-03-20T08:00:00Z","value":9.90,"item":{"stored":"x"},"title":"a\u0041b","url":null}"#;
            let cut = &whole[..place.min(whole.len())];
            parse(cut);
            parse(&format!("{cut}{other}{}", &whole[cut.len()..]));
        }
    }
}
