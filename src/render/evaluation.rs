//! What was worked out of contacts, one JSON object a line. The order of the keys is that of the definitions.

use std::fmt::Write as _;

use super::json::push_text;
use crate::domain::id::{ContactId, GroupId, PersonaId, ScoreId};
use crate::domain::recalc::Answer;

/// The names of what is worked out, ready to be written.
pub struct Labels {
    groups: Vec<(GroupId, String)>,
    /// Those that have a condition.
    conditions: Vec<(GroupId, String)>,
    scores: Vec<(ScoreId, String)>,
    personas: Vec<(PersonaId, String)>,
}

impl Labels {
    /// Groups with whether they have a condition, scores and personas.
    pub fn new<'a>(
        groups: impl Iterator<Item = (GroupId, &'a str, bool)> + Clone,
        scores: impl Iterator<Item = (ScoreId, &'a str)>,
        personas: impl Iterator<Item = (PersonaId, &'a str)>,
    ) -> Labels {
        let by_condition = groups.clone().filter(|(_, _, by_condition)| *by_condition);
        Labels {
            groups: groups.map(|(id, name, _)| (id, quoted(name))).collect(),
            conditions: by_condition.map(|(id, name, _)| (id, quoted(name))).collect(),
            scores: scores.map(|(id, name)| (id, quoted(name))).collect(),
            personas: personas.map(|(id, name)| (id, quoted(name))).collect(),
        }
    }

    /// Adds the line of a contact.
    pub fn push(&self, out: &mut String, answer: &Answer<'_>) {
        let _ = write!(out, "{{\"contact\":{},\"groups\":{{", answer.contact);
        let flag = |flag| if flag { "true" } else { "false" };
        for (place, (group, name)) in self.groups.iter().enumerate() {
            push_member(out, place, name, flag(answer.is_member(*group)));
        }
        out.push_str("},\"conditions\":{");
        for (place, (group, name)) in self.conditions.iter().enumerate() {
            push_member(out, place, name, flag(answer.holds(*group)));
        }
        out.push_str("},\"scores\":{");
        for (place, (score, name)) in self.scores.iter().enumerate() {
            push_member(out, place, name, itoa::Buffer::new().format(answer.points(*score)));
        }
        out.push_str("},\"persona\":");
        let persona = self.personas.iter().find(|(id, _)| Some(*id) == answer.persona());
        out.push_str(persona.map_or("null", |(_, name)| name));
        let _ = match answer.due() {
            Some(due) => writeln!(out, ",\"due\":\"{due}\"}}"),
            None => writeln!(out, ",\"due\":null}}"),
        };
    }
}

/// Adds the line of a contact that was not worked out.
pub fn push_mistaken(out: &mut String, contact: ContactId, what: &str) {
    let _ = write!(out, "{{\"contact\":{contact},\"error\":");
    push_text(out, what);
    out.push_str("}\n");
}

fn push_member(out: &mut String, place: usize, name: &str, value: &str) {
    if place > 0 {
        out.push(',');
    }
    out.push_str(name);
    out.push(':');
    out.push_str(value);
}

fn quoted(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 2);
    push_text(&mut text, name);
    text
}
