//! Which fields of contacts forms, users and customers fill.

use rusqlite::{OptionalExtension, params};
use serde_json::{Map, Value as Json};

use super::{Db, StoreError, Txn};
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::form::{Mapping, Source};
use crate::domain::id::{FormId, MappingId};

fn source(name: &str, form: Option<i64>) -> Option<Source> {
    match (name, form) {
        ("form", Some(id)) => Some(Source::Form(FormId(id))),
        ("user", _) => Some(Source::User),
        ("customer", _) => Some(Source::Customer),
        _ => None,
    }
}

fn form_id(source: Source) -> Option<i64> {
    match source {
        Source::Form(id) => Some(id.0),
        Source::User | Source::Customer => None,
    }
}

/// A field as it is kept: one of the user's own by its id.
fn kept(field: Field) -> String {
    match field {
        Field::Custom(custom) => format!("#{}", custom.definition().id),
        field => field.name().to_owned(),
    }
}

/// The field that is kept so; none where it is gone.
fn field(text: &str, fields: Fields) -> Option<Field> {
    match text.strip_prefix('#') {
        Some(id) => {
            let own = fields.custom().iter().find(|custom| custom.definition().id.to_string() == id);
            own.map(|custom| Field::Custom(*custom))
        }
        None => Field::built_in(text),
    }
}

impl Db {
    /// Every mapping, in the order of their ids.
    pub fn mappings(&self) -> Result<Vec<Mapping>, StoreError> {
        let fields = self.fields()?;
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, source, form_id, overwrite, pairs FROM mappings ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut mappings = Vec::new();
        while let Some(row) = rows.next()? {
            let unreadable = || StoreError::Stored("a field mapping");
            let (name, text): (String, String) = (row.get(1)?, row.get(4)?);
            let pairs: Map<String, Json> = serde_json::from_str(&text).map_err(|_| unreadable())?;
            let pair = |(name, kept): (String, Json)| Some((name, field(kept.as_str()?, fields)?));
            mappings.push(Mapping {
                id: MappingId(row.get(0)?),
                source: source(&name, row.get(2)?).ok_or_else(unreadable)?,
                overwrite: row.get(3)?,
                pairs: pairs.into_iter().filter_map(pair).collect(),
            });
        }
        Ok(mappings)
    }

    /// The mapping of a source, if it has one.
    pub fn mapping(&self, source: Source) -> Result<Option<Mapping>, StoreError> {
        Ok(self.mappings()?.into_iter().find(|mapping| mapping.source == source))
    }
}

impl Txn<'_> {
    /// Gives a source its mapping, in the place of the one it has.
    pub fn put_mapping(&self, mapping: &Mapping) -> Result<(), StoreError> {
        let pairs: Map<String, Json> =
            mapping.pairs.iter().map(|(name, field)| (name.clone(), Json::from(kept(*field)))).collect();
        let (name, form) = (mapping.source.name(), form_id(mapping.source));
        let pairs = Json::from(pairs).to_string();
        let conn = &self.db.conn;
        let sql = "SELECT id FROM mappings WHERE source = ?1 AND form_id IS ?2";
        let known: Option<i64> = conn.query_row(sql, params![name, form], |row| row.get(0)).optional()?;
        match known {
            Some(id) => conn.execute(
                "UPDATE mappings SET overwrite = ?2, pairs = ?3 WHERE id = ?1",
                params![id, mapping.overwrite, pairs],
            )?,
            None => conn.execute(
                "INSERT INTO mappings (source, form_id, overwrite, pairs) VALUES (?1, ?2, ?3, ?4)",
                params![name, form, mapping.overwrite, pairs],
            )?,
        };
        Ok(())
    }

    /// Takes the mapping of a source away.
    pub fn delete_mapping(&self, id: MappingId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM mappings WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
