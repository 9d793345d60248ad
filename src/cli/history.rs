//! Entries of the history as rows of a list: of a contact, of a run, of everything.

use std::collections::HashMap;

use crate::domain::history::{Entry, Happened};
use crate::domain::id::{GroupId, PersonaId, ScoreId};
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::store::Db;

/// What is told of a change, in every format.
pub const COLUMNS: [Column; 14] = [
    Column::number("cursor"),
    Column::whole("time"),
    Column::text("change"),
    Column::number("contact_id"),
    Column::whole("email"),
    Column::text("subject"),
    Column::number("subject_id"),
    Column::text("before"),
    Column::number("before_id"),
    Column::text("after"),
    Column::number("after_id"),
    Column::number("threshold"),
    Column::text("cause"),
    Column::number("operation"),
];

/// The names of what entries are about.
pub struct Subjects {
    groups: HashMap<i64, String>,
    scores: HashMap<i64, String>,
    personas: HashMap<i64, String>,
}

impl Subjects {
    /// Those that there are. What has been deleted since has no name any more.
    pub fn load(db: &Db) -> Result<Subjects> {
        Ok(Subjects {
            groups: db.groups()?.into_iter().map(|group| (group.id.0, group.name)).collect(),
            scores: db.scores()?.into_iter().map(|score| (score.id.0, score.name)).collect(),
            personas: db.personas()?.into_iter().map(|persona| (persona.id.0, persona.name)).collect(),
        })
    }

    /// The name of a group, or its number when it is gone.
    pub fn group(&self, id: GroupId) -> String {
        self.groups.get(&id.0).cloned().unwrap_or_else(|| id.to_string())
    }

    /// The name of a score, or its number when it is gone.
    pub fn score(&self, id: ScoreId) -> String {
        self.scores.get(&id.0).cloned().unwrap_or_else(|| id.to_string())
    }

    /// The name of a persona, or its number when it is gone.
    pub fn persona(&self, id: PersonaId) -> String {
        self.personas.get(&id.0).cloned().unwrap_or_else(|| id.to_string())
    }

    /// The row that says that what happened up to that cursor is no longer kept, and has not been told.
    pub fn forgotten(cursor: i64) -> [Value<'static>; 14] {
        let mut row = [const { Value::Null }; 14];
        row[0] = Value::Integer(cursor);
        row[2] = Value::text("forgotten");
        row
    }

    /// The row of an entry; whom it is about is given with it.
    pub fn row<'a>(&'a self, entry: &Entry, email: Option<&'a str>) -> [Value<'a>; 14] {
        let event = &entry.event;
        let of = |names: &'a HashMap<i64, String>, id: i64| {
            (Value::opt_text(names.get(&id).map(String::as_str)), Value::Integer(id))
        };
        let nothing = || (Value::Null, Value::Null);
        let persona = |one: Option<PersonaId>| one.map_or_else(nothing, |id| of(&self.personas, id.0));
        let points = |points: i32| (Value::Integer(points.into()), Value::Null);
        let ((subject, subject_id), [(before, before_id), (after, after_id)], threshold) =
            match event.happened {
                Happened::Entered(group) | Happened::Left(group) => {
                    (of(&self.groups, group.0), [nothing(), nothing()], Value::Null)
                }
                Happened::Scored(score, before, after) => {
                    (of(&self.scores, score.0), [points(before), points(after)], Value::Null)
                }
                Happened::Moved(before, after) => (nothing(), [persona(before), persona(after)], Value::Null),
                Happened::Reached(score, threshold, after) => {
                    (of(&self.scores, score.0), [nothing(), points(after)], Value::Integer(threshold))
                }
                Happened::Restored => (nothing(), [nothing(), nothing()], Value::Null),
            };
        let is_of_contact = event.happened != Happened::Restored;
        [
            Value::Integer(entry.cursor),
            Value::Instant(entry.time),
            Value::text(event.happened.name()),
            if is_of_contact { Value::Integer(event.contact.0) } else { Value::Null },
            Value::opt_text(email),
            subject,
            subject_id,
            before,
            before_id,
            after,
            after_id,
            threshold,
            Value::text(event.cause.name()),
            // Another program has no operation in the log.
            event.operation.filter(|one| one.0 != 0).map_or(Value::Null, |one| Value::Integer(one.0)),
        ]
    }
}
