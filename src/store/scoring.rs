//! Scores and personas, and the rules that give points to them.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::id::{ContactId, PersonaId, RuleId, ScoreId};
use crate::domain::scoring::{KeptRule, Owner, Persona, Score};
use crate::domain::time::Instant;

fn score(row: &Row<'_>) -> rusqlite::Result<Score> {
    Ok(Score {
        id: ScoreId(row.get(0)?),
        name: row.get(1)?,
        description: row.get(2)?,
        enabled: row.get(3)?,
        notify_at: row.get(4)?,
        created: Instant::from_millis(row.get(5)?),
        modified: Instant::from_millis(row.get(6)?),
    })
}

fn persona(row: &Row<'_>) -> rusqlite::Result<Persona> {
    Ok(Persona {
        id: PersonaId(row.get(0)?),
        name: row.get(1)?,
        description: row.get(2)?,
        picture: row.get(3)?,
        threshold: row.get(4)?,
        enabled: row.get(5)?,
        created: Instant::from_millis(row.get(6)?),
        modified: Instant::from_millis(row.get(7)?),
    })
}

fn rule(row: &Row<'_>) -> rusqlite::Result<KeptRule> {
    let of_score = row.get::<_, Option<i64>>(1)?.map(|id| Owner::Score(ScoreId(id)));
    Ok(KeptRule {
        id: RuleId(row.get(0)?),
        owner: match of_score {
            Some(score) => score,
            None => Owner::Persona(PersonaId(row.get(2)?)),
        },
        text: row.get(3)?,
        counts: row.get(4)?,
        points: row.get(5)?,
        recurring: row.get(6)?,
        cap: row.get(7)?,
        until: row.get::<_, Option<i64>>(8)?.map(Instant::from_millis),
        enabled: row.get(9)?,
        created: Instant::from_millis(row.get(10)?),
        modified: Instant::from_millis(row.get(11)?),
    })
}

/// The two columns that say whose a rule is; one of them is empty.
fn columns(owner: Owner) -> (Option<i64>, Option<i64>) {
    match owner {
        Owner::Score(id) => (Some(id.0), None),
        Owner::Persona(id) => (None, Some(id.0)),
    }
}

impl Db {
    /// Every score, by name.
    pub fn scores(&self) -> Result<Vec<Score>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, description, enabled, notify_at, created, modified FROM scores ORDER BY name, id",
        )?;
        let rows = statement.query_map([], score)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every persona, by name.
    pub fn personas(&self) -> Result<Vec<Persona>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, description, picture, threshold, enabled, created, modified FROM personas \
             ORDER BY name, id",
        )?;
        let rows = statement.query_map([], persona)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The persona that a contact is most like.
    pub fn persona_of(&self, contact: ContactId) -> Result<Option<Persona>, StoreError> {
        let sql = "SELECT persona_id FROM persona_contacts WHERE contact_id = ?1";
        let id: Option<i64> =
            self.conn.prepare_cached(sql)?.query_row([contact.0], |row| row.get(0)).optional()?;
        Ok(match id {
            Some(id) => self.personas()?.into_iter().find(|persona| persona.id.0 == id),
            None => None,
        })
    }

    /// The points that a contact has in a score.
    pub fn points_of(&self, score: ScoreId, contact: ContactId) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce((SELECT points FROM points WHERE contact_id = ?1 AND score_id = ?2), 0)";
        Ok(self.conn.prepare_cached(sql)?.query_row([contact.0, score.0], |row| row.get(0))?)
    }

    /// How many contacts have so many points in a score, in the order of points; nobody with none is counted.
    pub fn points_counts(&self, score: ScoreId) -> Result<Vec<(i64, i64)>, StoreError> {
        let sql = "SELECT points, count(*) FROM points WHERE score_id = ?1 GROUP BY points ORDER BY points";
        let mut statement = self.conn.prepare(sql)?;
        let rows = statement.query_map([score.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts have points in each score in which any has.
    pub fn score_sizes(&self) -> Result<HashMap<ScoreId, i64>, StoreError> {
        let sql = "SELECT score_id, count(*) FROM points GROUP BY score_id";
        let mut statement = self.conn.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((ScoreId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts are most like each persona that has any.
    pub fn persona_sizes(&self) -> Result<HashMap<PersonaId, i64>, StoreError> {
        let sql = "SELECT persona_id, count(*) FROM persona_contacts GROUP BY persona_id";
        let mut statement = self.conn.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((PersonaId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every rule, in the order in which they were added.
    pub fn rules(&self) -> Result<Vec<KeptRule>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, score_id, persona_id, text, counts, points, recurring, cap, until, enabled, created, modified \
             FROM rules ORDER BY id",
        )?;
        let rows = statement.query_map([], rule)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// Adds a score; the caller has made sure that the name is free. It gets an id and the time of its own.
    pub fn add_score(&self, score: &Score) -> Result<ScoreId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO scores (name, description, enabled, notify_at, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            params![score.name, score.description, score.enabled, score.notify_at, self.time.millis()],
        )?;
        Ok(ScoreId(conn.last_insert_rowid()))
    }

    /// Changes all of a score but its rules.
    pub fn edit_score(&self, score: &Score) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE scores SET name = ?2, description = ?3, enabled = ?4, notify_at = ?5, modified = ?6 \
             WHERE id = ?1",
            params![
                score.id.0,
                score.name,
                score.description,
                score.enabled,
                score.notify_at,
                self.time.millis()
            ],
        )?;
        Ok(())
    }

    /// Deletes a score with its rules.
    pub fn delete_score(&self, id: ScoreId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM scores WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Adds a persona; the caller has made sure that the name is free. It gets an id and the time of its own.
    pub fn add_persona(&self, persona: &Persona) -> Result<PersonaId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO personas (name, description, picture, threshold, enabled, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
            params![
                persona.name,
                persona.description,
                persona.picture,
                persona.threshold,
                persona.enabled,
                self.time.millis()
            ],
        )?;
        Ok(PersonaId(conn.last_insert_rowid()))
    }

    /// Changes all of a persona but its rules.
    pub fn edit_persona(&self, persona: &Persona) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE personas SET name = ?2, description = ?3, picture = ?4, threshold = ?5, enabled = ?6, \
             modified = ?7 WHERE id = ?1",
            params![
                persona.id.0,
                persona.name,
                persona.description,
                persona.picture,
                persona.threshold,
                persona.enabled,
                self.time.millis()
            ],
        )?;
        Ok(())
    }

    /// Deletes a persona with its rules.
    pub fn delete_persona(&self, id: PersonaId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM personas WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Adds a rule. It gets an id and the time of its own.
    pub fn add_rule(&self, rule: &KeptRule) -> Result<RuleId, StoreError> {
        let (score, persona) = columns(rule.owner);
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO rules (score_id, persona_id, text, counts, points, recurring, cap, until, enabled, created, \
             modified) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
            params![
                score,
                persona,
                rule.text,
                rule.counts,
                rule.points,
                rule.recurring,
                rule.cap,
                rule.until.map(Instant::millis),
                rule.enabled,
                self.time.millis()
            ],
        )?;
        Ok(RuleId(conn.last_insert_rowid()))
    }

    /// Changes a rule. Whose it is stays, and whether it counts.
    pub fn edit_rule(&self, rule: &KeptRule) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE rules SET text = ?2, points = ?3, recurring = ?4, cap = ?5, until = ?6, enabled = ?7, \
             modified = ?8 WHERE id = ?1",
            params![
                rule.id.0,
                rule.text,
                rule.points,
                rule.recurring,
                rule.cap,
                rule.until.map(Instant::millis),
                rule.enabled,
                self.time.millis()
            ],
        )?;
        Ok(())
    }

    /// Deletes a rule.
    pub fn delete_rule(&self, id: RuleId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM rules WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
