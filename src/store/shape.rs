//! The tables as images of their rows are played back: columns, keys, and the statements that put a row back or take
//! it out again.

use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use serde_json::{Map, Value as Json};

use super::StoreError;
use super::journal::{ColumnOf, Image, JOURNALLED, columns};

/// A table's columns and the statements that play its images back.
pub(super) struct Shape {
    pub(super) columns: Vec<ColumnOf>,
    /// The condition on the key, one `?` a key column.
    pub(super) key: String,
    /// The statement that takes a row out.
    pub(super) delete: String,
    /// The statements for an image that knows every column, as all but old ones do.
    pub(super) update: String,
    pub(super) insert: String,
    /// Is the row there with a reference to nothing? `None` without references.
    pub(super) dangling: Option<String>,
    /// Is the row gone while others refer to it? `None` when nothing can.
    pub(super) missed: Option<String>,
}

/// A name of the schema in SQL.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

struct Reference {
    child: &'static str,
    column: String,
    parent: String,
    parent_column: String,
}

fn references(conn: &Connection) -> Result<Vec<Reference>, StoreError> {
    let mut all = Vec::new();
    for journalled in JOURNALLED {
        let mut statement = conn
            .prepare("SELECT \"from\", \"table\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?1)")?;
        let mut rows = statement.query([journalled.table])?;
        while let Some(row) = rows.next()? {
            all.push(Reference {
                child: journalled.table,
                column: row.get(0)?,
                parent: row.get(1)?,
                parent_column: row.get(2)?,
            });
        }
    }
    Ok(all)
}

fn names(columns: &[&ColumnOf], suffix: &str) -> String {
    let names: Vec<String> =
        columns.iter().map(|column| format!("{}{suffix}", quoted(&column.name))).collect();
    names.join(", ")
}

pub(super) fn update_of(table: &str, columns: &[&ColumnOf], key: &str) -> String {
    format!("UPDATE {table} SET {} WHERE {key}", names(columns, " = ?"))
}

pub(super) fn insert_of(table: &str, columns: &[&ColumnOf]) -> String {
    let marks = vec!["?"; columns.len()].join(", ");
    format!("INSERT INTO {table} ({}) VALUES ({marks})", names(columns, ""))
}

impl Shape {
    pub(super) fn of(conn: &Connection, table: &str) -> Result<Shape, StoreError> {
        let columns = columns(conn, table)?;
        let keys: Vec<String> = columns
            .iter()
            .filter(|column| column.is_key)
            .map(|column| format!("{} = ?", quoted(&column.name)))
            .collect();
        let key = keys.join(" AND ");
        let references = references(conn)?;
        let to_nothing: Vec<String> = references
            .iter()
            .filter(|reference| reference.child == table)
            .map(|reference| {
                let column = format!("{table}.{}", quoted(&reference.column));
                format!(
                    "({column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {} AS parent WHERE parent.{} = {column}))",
                    quoted(&reference.parent),
                    quoted(&reference.parent_column),
                )
            })
            .collect();
        let from_others: Vec<String> = references
            .iter()
            .filter(|reference| reference.parent == table)
            .map(|reference| {
                format!("EXISTS (SELECT 1 FROM {} WHERE {} = ?1)", reference.child, quoted(&reference.column))
            })
            .collect();
        let dangling = (!to_nothing.is_empty()).then(|| {
            format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE {key} AND ({}))", to_nothing.join(" OR "))
        });
        // Only tables with a single id are referred to.
        let missed = (!from_others.is_empty()).then(|| {
            let key = key.replace('?', "?1");
            format!(
                "SELECT NOT EXISTS (SELECT 1 FROM {table} WHERE {key}) AND ({})",
                from_others.join(" OR ")
            )
        });
        let every: Vec<&ColumnOf> = columns.iter().collect();
        Ok(Shape {
            delete: format!("DELETE FROM {table} WHERE {key}"),
            update: update_of(table, &every, &key),
            insert: insert_of(table, &every),
            columns,
            key,
            dangling,
            missed,
        })
    }

    pub(super) fn key_values(&self, image: &Image) -> Vec<Sql> {
        self.columns.iter().filter(|column| column.is_key).map(|column| value(&image.row, column)).collect()
    }

    /// The columns that the image knows; a later schema may have more.
    pub(super) fn known<'s>(&'s self, image: &Image) -> Vec<&'s ColumnOf> {
        self.columns.iter().filter(|column| image.row.contains_key(&column.name)).collect()
    }
}

/// A value of an image as its column takes it.
pub(super) fn value(row: &Map<String, Json>, column: &ColumnOf) -> Sql {
    match row.get(&column.name) {
        Some(Json::String(text)) if column.is_blob => Sql::Blob(from_hex(text)),
        Some(Json::String(text)) => Sql::Text(text.clone()),
        Some(Json::Number(number)) => match number.as_i64() {
            Some(number) => Sql::Integer(number),
            None => number.as_f64().map_or(Sql::Null, Sql::Real),
        },
        Some(Json::Bool(flag)) => Sql::Integer(i64::from(*flag)),
        _ => Sql::Null,
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks_exact(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blobs_numbers_and_nothing_come_out_of_an_image_as_they_went_in() {
        let row = serde_json::from_str::<Map<String, Json>>(
            r#"{"guid":"00FF10","id":7,"share":0.5,"city":null,"name":"\u0000x"}"#,
        )
        .unwrap();
        let column = |name: &str, is_blob| ColumnOf { name: name.to_owned(), is_blob, is_key: false };
        assert_eq!(value(&row, &column("guid", true)), Sql::Blob(vec![0, 255, 16]));
        assert_eq!(value(&row, &column("id", false)), Sql::Integer(7));
        assert_eq!(value(&row, &column("share", false)), Sql::Real(0.5));
        assert_eq!(value(&row, &column("city", false)), Sql::Null);
        assert_eq!(value(&row, &column("name", false)), Sql::Text("\0x".to_owned()));
        assert_eq!(value(&row, &column("later", true)), Sql::Null);
    }
}
