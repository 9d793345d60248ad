//! Of which contacts a selection is: those of a group or an account, with points in a score, most like a persona, or with some ids.

use std::fmt::Write as _;
use std::sync::Arc;

use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value as Sql;

use super::members::SPEAKS;
use super::{Db, StoreError};
use crate::domain::group::Source as MemberSource;
use crate::domain::id::{AccountId, ContactId, GroupId, PersonaId, ScoreId};

/// Some of the contacts.
#[derive(Clone, Debug)]
pub enum Within {
    /// Those of a group: its members, or those who are in it or kept out by one source.
    Group(GroupId, Option<MemberSource>),
    /// Those with so many points in a score or more, but not zero; those with most come first where no order is asked for.
    Score(ScoreId, i64),
    /// Those who belong to an account.
    Account(AccountId),
    /// Those who are most like a persona.
    Persona(PersonaId),
    /// Those with these ids, which are in order.
    Ids(Arc<[ContactId]>),
}

impl From<GroupId> for Within {
    fn from(group: GroupId) -> Within {
        Within::Group(group, None)
    }
}

/// What a selection reads, and the column that pages go by.
pub(super) struct Source {
    pub(super) tables: &'static str,
    pub(super) id: &'static str,
}

impl Within {
    /// Members are found through their group, in the order of contacts: the cross join says so to SQLite.
    pub(super) fn source(within: Option<&Within>) -> Source {
        match within {
            None | Some(Within::Ids(_)) => Source { tables: "contacts", id: "id" },
            Some(Within::Group(..)) => Source {
                tables: "members CROSS JOIN contacts ON contacts.id = members.contact_id",
                id: "members.contact_id",
            },
            Some(Within::Account(_)) => Source {
                tables: "account_contacts CROSS JOIN contacts ON contacts.id = account_contacts.contact_id",
                id: "account_contacts.contact_id",
            },
            Some(Within::Score(..)) => Source {
                tables: "points CROSS JOIN contacts ON contacts.id = points.contact_id",
                id: "points.contact_id",
            },
            Some(Within::Persona(_)) => Source {
                tables: "persona_contacts CROSS JOIN contacts ON contacts.id = persona_contacts.contact_id",
                id: "persona_contacts.contact_id",
            },
        }
    }
}

impl Db {
    /// Adds to the WHERE clause of a selection that its contacts are among these.
    pub(super) fn write_within(
        &self,
        within: &Within,
        sql: &mut String,
        parameters: &mut Vec<Sql>,
    ) -> Result<(), StoreError> {
        let mut given = |value: i64| {
            parameters.push(Sql::Integer(value));
            parameters.len()
        };
        let _ = match within {
            Within::Group(group, None) => {
                write!(sql, " AND members.group_id = ?{} AND {SPEAKS}", given(group.0))
            }
            Within::Group(group, Some(source)) => {
                let (group, source) = (given(group.0), source.code());
                write!(sql, " AND members.group_id = ?{group} AND members.source = {source}")
            }
            Within::Account(account) => {
                write!(sql, " AND account_contacts.account_id = ?{}", given(account.0))
            }
            Within::Score(score, least) => {
                let (score, least) = (given(score.0), given(*least));
                write!(sql, " AND points.score_id = ?{score} AND points.points >= ?{least}")
            }
            Within::Persona(persona) => {
                write!(sql, " AND persona_contacts.persona_id = ?{}", given(persona.0))
            }
            Within::Ids(ids) => {
                self.register_ids(Arc::clone(ids))?;
                write!(sql, " AND is_one_of(id)")
            }
        };
        Ok(())
    }

    /// A function of SQL that is true of these ids.
    fn register_ids(&self, ids: Arc<[ContactId]>) -> Result<(), StoreError> {
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        self.conn.create_scalar_function("is_one_of", 1, flags, move |context| {
            Ok(ids.binary_search(&ContactId(context.get(0)?)).is_ok())
        })?;
        Ok(())
    }
}
