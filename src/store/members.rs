//! Who is in a group, and why: a row for each source of a membership.
//!
//! A contact is a member when it has a row of a source, and none that keeps it out: the smallest of its sources is
//! above [`Source::Excluded`]. A row of `members` names the operation that added it, so that adding a million members
//! costs the journal nothing: undo takes out the rows of its operation. Removed members have images as everything else.
//!
//! Lists of contacts travel as arrays: a statement for each of a million contacts would take three times as long.

use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::types::Value as Sql;
use rusqlite::{CachedStatement, Row, params};

use super::{Db, Operation, StoreError, Txn};
use crate::domain::condition::Looked;
use crate::domain::contact::Contact;
use crate::domain::group::{Frozen, Membership, Source, Sourced, Standing};
use crate::domain::id::{ContactId, GroupId};
use crate::domain::time::Instant;

/// Of the rows of a membership the one that speaks for all, if it is a membership at all.
pub(super) const SPEAKS: &str = "members.source > 0 AND NOT EXISTS (SELECT 1 FROM members AS lower \
     WHERE lower.contact_id = members.contact_id AND lower.group_id = members.group_id AND lower.source < members.source)";

/// Every row of the memberships of a group, by contact.
pub(super) const ROWS_OF_GROUP: &str = "SELECT contact_id, source, since FROM members WHERE group_id = ?1 AND contact_id > ?2 \
                       ORDER BY contact_id, source, since";

/// Ids for `rarray`.
pub(super) fn array(ids: &[ContactId]) -> Rc<Vec<Sql>> {
    Rc::new(ids.iter().map(|id| Sql::Integer(id.0)).collect())
}

fn number(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column).map(|number| u64::try_from(number).unwrap_or(0))
}

impl Db {
    /// Those of these contacts that are not there.
    pub fn missing_contacts(&self, ids: &[ContactId]) -> Result<Vec<ContactId>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT value FROM rarray(?1) WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.id = value)",
        )?;
        let rows = statement.query_map([array(ids)], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The members of the group, in the order of their ids.
    pub fn member_ids(&self, group: GroupId) -> Result<Vec<ContactId>, StoreError> {
        let sql = "SELECT contact_id FROM members WHERE group_id = ?1 GROUP BY contact_id HAVING min(source) > 0 \
                   ORDER BY contact_id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([group.0], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many members every group has that has any.
    pub fn group_sizes(&self) -> Result<HashMap<GroupId, i64>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT group_id, count(*) FROM (SELECT group_id, contact_id FROM members \
             GROUP BY group_id, contact_id HAVING min(source) > 0) GROUP BY group_id",
        )?;
        let rows = statement.query_map([], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many members the group has.
    pub fn group_size(&self, id: GroupId) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM members WHERE group_id = ?1 \
                   GROUP BY contact_id HAVING min(source) > 0)";
        Ok(self.conn.query_row(sql, [id.0], |row| row.get(0))?)
    }

    /// How many contacts are in each group by each source, in the order of sources; of one group or of all that
    /// have any.
    pub fn group_sources(
        &self,
        group: Option<GroupId>,
    ) -> Result<HashMap<GroupId, Vec<(Source, i64)>>, StoreError> {
        let among = group.map_or_else(String::new, |GroupId(id)| format!("WHERE group_id = {id}"));
        let mut statement = self.conn.prepare(&format!(
            "SELECT group_id, source, count(*) FROM members {among} GROUP BY group_id, source ORDER BY group_id, source",
        ))?;
        let mut rows = statement.query([])?;
        let mut sources: HashMap<GroupId, Vec<(Source, i64)>> = HashMap::new();
        while let Some(row) = rows.next()? {
            if let Some(source) = Source::from_code(row.get(1)?) {
                sources.entry(GroupId(row.get(0)?)).or_default().push((source, row.get(2)?));
            }
        }
        Ok(sources)
    }

    /// How these contacts stand to the group.
    pub fn standing(&self, group: GroupId, contacts: &[ContactId]) -> Result<Standing, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT count(*) FILTER (WHERE lowest > ?3), count(*) FILTER (WHERE lowest > ?4), \
             count(*) FILTER (WHERE lowest = ?3), count(*) FILTER (WHERE highest = ?5) \
             FROM (SELECT min(source) AS lowest, max(source) AS highest FROM members \
             WHERE group_id = ?2 AND contact_id IN (SELECT value FROM rarray(?1)) GROUP BY contact_id)",
        )?;
        let [excluded, manual, account] =
            [Source::Excluded, Source::Manual, Source::Account].map(Source::code);
        Ok(statement.query_row(params![array(contacts), group.0, excluded, manual, account], |row| {
            Ok(Standing {
                members: number(row, 0)?,
                not_by_hand: number(row, 1)?,
                excluded: number(row, 2)?,
                by_account: number(row, 3)?,
            })
        })?)
    }

    /// Those of these contacts that are kept out of the group, each with the reason, `limit` at most.
    pub fn excluded_among(
        &self,
        group: GroupId,
        contacts: &[ContactId],
        limit: usize,
    ) -> Result<Vec<(ContactId, Option<String>)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT contact_id, reason FROM members WHERE group_id = ?2 AND source = ?3 \
             AND contact_id IN (SELECT value FROM rarray(?1)) ORDER BY contact_id LIMIT ?4",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(params![array(contacts), group.0, Source::Excluded.code(), limit], |row| {
                Ok((ContactId(row.get(0)?), row.get(1)?))
            })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The next members of a group, by their ids alone. The first row of a contact has the source that speaks; grouping
    /// the rows in SQL takes three times as long.
    pub(super) fn members_of(
        &self,
        (group, looked): (GroupId, &Looked),
        after: i64,
        limit: usize,
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        let (low, high) = (looked.low.unwrap_or(i64::MIN), looked.high.unwrap_or(i64::MAX));
        let mut statement = self.conn.prepare_cached(ROWS_OF_GROUP)?;
        let mut rows = statement.query([group.0, after])?;
        let (mut count, mut last) = (0, None);
        while count < limit
            && let Some(row) = rows.next()?
        {
            let (id, source, since): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let speaks = last.replace(id) != Some(id);
            if !speaks || source == Source::Excluded.code() || since < low || since > high {
                continue;
            }
            if count == contacts.len() {
                contacts.push(Contact::blank());
            }
            contacts[count].id = ContactId(id);
            count += 1;
        }
        Ok(count)
    }

    /// The groups that a contact is in, by name.
    pub fn groups_of(&self, contact: ContactId) -> Result<Vec<Membership>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT groups.id, groups.name, members.since FROM members \
             JOIN groups ON groups.id = members.group_id \
             WHERE members.contact_id = ?1 AND {SPEAKS} ORDER BY groups.name, groups.id",
        ))?;
        let rows = statement.query_map([contact.0], |row| {
            Ok(Membership {
                group: GroupId(row.get(0)?),
                name: row.get(1)?,
                since: Instant::from_millis(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The sources by which a contact is in a group, or kept out of it.
    pub fn sources_of(&self, group: GroupId, contact: ContactId) -> Result<Vec<Sourced>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT source, since, reason FROM members WHERE group_id = ?1 AND contact_id = ?2 ORDER BY source",
        )?;
        let rows = statement.query_map(params![group.0, contact.0], |row| {
            Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?))
        })?;
        let rows: Vec<(i64, i64, Option<String>)> = rows.collect::<Result<_, _>>()?;
        let sourced = |(code, since, reason)| {
            Some(Sourced { source: Source::from_code(code)?, since: Instant::from_millis(since), reason })
        };
        Ok(rows.into_iter().filter_map(sourced).collect())
    }

    /// The contacts that are in the group by its condition, in the order of their ids.
    pub fn members_by_condition(&self, group: GroupId) -> Result<Vec<ContactId>, StoreError> {
        self.contacts_of("source = ?2", group)
    }

    /// The contacts that are in the group, or kept out of it, whatever its condition says; in the order of their ids.
    pub fn settled_without_condition(&self, group: GroupId) -> Result<Vec<ContactId>, StoreError> {
        self.contacts_of("source <> ?2", group)
    }

    /// The groups whose members the operation changed, as far as is known.
    pub fn groups_touched(&self, operation: &Operation) -> Result<Vec<GroupId>, StoreError> {
        // Nothing finds added members by their operation but a look at all, which is spared where there are none.
        let mut statement = self.conn.prepare_cached(
            "SELECT image ->> '$.group_id' FROM journal WHERE seq > ?1 AND seq <= ?2 AND table_name = 'members' \
             AND image ->> '$.group_id' IS NOT NULL \
             UNION SELECT group_id FROM members WHERE ?4 > 0 AND operation_id = ?3",
        )?;
        let (from, to) = operation.journal;
        let bounds = params![from, to, operation.id.0, operation.added.of("members")];
        let rows = statement.query_map(bounds, |row| Ok(GroupId(row.get(0)?)))?;
        let mut groups: Vec<GroupId> = rows.collect::<Result<_, _>>()?;
        groups.extend(self.groups_touched_by_accounts(operation)?);
        groups.sort_unstable();
        groups.dedup();
        Ok(groups)
    }

    fn contacts_of(&self, by: &str, group: GroupId) -> Result<Vec<ContactId>, StoreError> {
        let mut statement = self.conn.prepare(&format!(
            "SELECT DISTINCT contact_id FROM members WHERE group_id = ?1 AND {by} ORDER BY contact_id",
        ))?;
        let rows = statement
            .query_map(params![group.0, Source::Condition.code()], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// A prepared addition of members to one group, for loops that add many. Contacts in the order of their ids
/// are added fastest.
pub struct MemberAdder<'a> {
    statement: CachedStatement<'a>,
    txn: &'a Txn<'a>,
    group: GroupId,
    /// Changes are noticed, and those of loops not otherwise.
    notes: bool,
}

impl MemberAdder<'_> {
    /// Makes an existing contact a member by hand. Returns whether it was none before.
    pub fn add(&mut self, contact: ContactId) -> Result<bool, StoreError> {
        self.statement.raw_bind_parameter(1, contact.0)?;
        let added = self.statement.raw_execute()? > 0;
        if added && self.notes {
            self.txn.note_changed(contact)?;
            self.txn.tell_member_by_hand(self.group, contact)?;
        }
        self.txn.count_added("members", usize::from(added));
        Ok(added)
    }
}

impl Txn<'_> {
    /// Prepares to add members to a group.
    pub fn member_adder(&self, group: GroupId) -> Result<MemberAdder<'_>, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO members (contact_id, group_id, source, since, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        )?;
        statement.raw_bind_parameter(2, group.0)?;
        statement.raw_bind_parameter(3, Source::Manual.code())?;
        statement.raw_bind_parameter(4, self.time.millis())?;
        statement.raw_bind_parameter(5, self.operation().0)?;
        Ok(MemberAdder { statement, txn: self, group, notes: self.notices_changes()? })
    }

    /// Makes contacts members by a source, fastest in the order of their ids. Returns how many were none before. One
    /// that does not exist breaks a reference. `reason` is for those that are kept out.
    pub fn add_members(
        &self,
        (group, source): (GroupId, Source),
        contacts: &[ContactId],
        reason: Option<&str>,
    ) -> Result<u64, StoreError> {
        if self.tells_members.get() {
            self.tell_members((group, source), contacts)?;
        }
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO members (contact_id, group_id, source, since, operation_id, reason) \
             SELECT value, ?2, ?3, ?4, ?5, ?6 FROM rarray(?1) WHERE 1 ON CONFLICT DO NOTHING",
        )?;
        let added = statement.execute(params![
            array(contacts),
            group.0,
            source.code(),
            self.time.millis(),
            self.operation().0,
            reason
        ])?;
        self.count_added("members", added);
        self.note_all_changed(contacts)?;
        Ok(added as u64)
    }

    /// Takes away a source of contacts' membership. Returns how many had it.
    pub fn remove_members(
        &self,
        (group, source): (GroupId, Source),
        contacts: &[ContactId],
    ) -> Result<u64, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "DELETE FROM members WHERE contact_id IN (SELECT value FROM rarray(?1)) AND group_id = ?2 AND source = ?3",
        )?;
        Ok(statement.execute(params![array(contacts), group.0, source.code()])? as u64)
    }

    /// Makes the members by condition members by hand.
    pub fn freeze_members(&self, group: GroupId) -> Result<Frozen, StoreError> {
        let conn = &self.db.conn;
        let [excluded, manual, condition] =
            [Source::Excluded, Source::Manual, Source::Condition].map(Source::code);
        // Whoever has the one source, and is kept out or not.
        let count = |source: i64, is_kept_out: &str| {
            let sql = format!(
                "SELECT count(*) FROM members WHERE group_id = ?1 AND source = ?2 AND {is_kept_out} EXISTS (SELECT 1 \
                 FROM members AS other WHERE other.contact_id = members.contact_id \
                 AND other.group_id = members.group_id AND other.source = ?3)"
            );
            conn.query_row(&sql, params![group.0, source, excluded], |row| number(row, 0))
        };
        let kept_out = count(condition, "")?;
        let added = conn.execute(
            "INSERT INTO members (contact_id, group_id, source, since, operation_id) \
             SELECT contact_id, group_id, ?2, since, ?3 FROM members WHERE group_id = ?1 AND source = ?4 \
             ON CONFLICT DO NOTHING",
            params![group.0, manual, self.operation().0, condition],
        )?;
        self.count_added("members", added);
        conn.execute("DELETE FROM members WHERE group_id = ?1 AND source = ?2", params![group.0, condition])?;
        Ok(Frozen { by_hand: count(manual, "NOT")?, kept_out })
    }
}
