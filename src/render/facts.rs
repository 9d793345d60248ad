//! What is told of contacts as JSON Lines, in the form that `formats::facts` reads.

use std::fmt::Write as _;

use super::json::push_text;
use crate::domain::fact::{FactKind, Given, Told};
use crate::domain::id::ContactId;
use crate::domain::time::Instant;

/// The first line.
pub fn push_heading(out: &mut String, format: &str, version: u64) {
    out.push_str("{\"format\":");
    push_text(out, format);
    let _ = writeln!(out, ",\"version\":{version}}}");
}

/// A line; `contact_word` and `membership_word` are what `fact` says where it is no kind of fact.
pub fn push_line(
    out: &mut String,
    contact: ContactId,
    told: &Told<'_>,
    (contact_word, membership_word): (&str, &str),
) {
    let _ = write!(out, "{{\"contact\":{contact},\"fact\":");
    match told {
        Told::Contact(fields) => {
            push_text(out, contact_word);
            out.push_str(",\"fields\":{");
            for (place, (name, given)) in fields.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                push_text(out, name);
                out.push(':');
                push_given(out, given);
            }
            out.push('}');
        }
        Told::Membership { group, source, since } => {
            push_text(out, membership_word);
            push_member(out, "subject", &Given::Text(group.as_ref().into()));
            push_member(out, "source", &Given::Text(source.name().into()));
            push_time(out, "since", *since);
        }
        Told::Fact { kind, subject, time, until, attributes } => {
            push_text(out, kind.name());
            push_member(out, "subject", &Given::Text(subject.as_ref().into()));
            if let Some(time) = time {
                push_time(out, "time", *time);
            }
            if let Some(until) = until {
                push_time(out, "until", *until);
            }
            for (attribute, given) in attributes {
                push_member(out, attribute_name(*kind, *attribute), given);
            }
        }
    }
    out.push_str("}\n");
}

fn attribute_name(kind: FactKind, attribute: crate::domain::fact::Attribute) -> &'static str {
    kind.attribute_name(attribute).unwrap_or_default()
}

fn push_member(out: &mut String, name: &str, given: &Given<'_>) {
    let _ = write!(out, ",\"{name}\":");
    push_given(out, given);
}

/// RFC 3339, or the number where a database holds one that is no moment.
fn push_time(out: &mut String, name: &str, millis: i64) {
    match Instant::exactly(millis) {
        Some(instant) => {
            let _ = write!(out, ",\"{name}\":\"{instant}\"");
        }
        None => push_member(out, name, &Given::KeptNumber(millis)),
    }
}

fn push_given(out: &mut String, given: &Given<'_>) {
    match given {
        Given::Nothing => out.push_str("null"),
        Given::Text(text) => push_text(out, text),
        Given::Number(number) => out.push_str(number),
        Given::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Given::KeptText(text) => {
            out.push_str("{\"stored\":");
            push_text(out, text);
            out.push('}');
        }
        Given::KeptNumber(number) => {
            let _ = write!(out, "{{\"stored\":{number}}}");
        }
    }
}
