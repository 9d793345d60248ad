//! A narrowing as parameterised SQL.
use crate::domain::condition::Narrowing;
use rusqlite::types::Value as Sql;
pub(super) fn to_sql(_narrowing: &Narrowing, _parameters: &mut Vec<Sql>) -> String {
    "1".to_owned()
}
