//! Which contacts a list, an export or a reference asks for, as SQL that pages by id.
//!
//! No statement stays open while a page is printed: a reader that is slow to read would otherwise keep
//! the write-ahead log from being emptied.

use std::fmt::Write as _;

use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Rows, params_from_iter};

use super::contacts::{column, read_into, select_list};
use super::members::{ROWS_OF_GROUP, array};
use super::narrowing::{self, Activities};
use super::within::{Source, Within};
use super::{Db, StoreError};
use crate::domain::condition::{Looked, Narrowing};
use crate::domain::contact::Contact;
use crate::domain::fact::FactKind;
use crate::domain::field::{Field, Kind};
use crate::domain::id::{ContactId, GroupId};
use crate::domain::place::Country;
use crate::domain::text::Needle;

/// One key of a sort order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortKey {
    /// What to sort by.
    pub by: SortBy,
    /// Largest first.
    pub descending: bool,
}

/// What a list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortBy {
    /// A field of the contacts.
    Field(Field),
    /// The points of those who are asked for by a score.
    Points,
}

/// What is asked for.
pub struct Selection {
    /// Keeps at least every contact that the condition wants.
    pub narrowing: Narrowing,
    /// Only of these contacts.
    pub within: Option<Within>,
    /// Every word must occur in name, e-mail address or company.
    pub search: Vec<Needle>,
    /// Only these fields are read; `None`: all.
    pub only: Option<Vec<Field>>,
    /// The order; empty is by id.
    pub sort: Vec<SortKey>,
    /// More than so many are never asked for; lets a sorted list stop early.
    pub at_most: Option<usize>,
}

impl Default for Selection {
    fn default() -> Self {
        Selection {
            narrowing: Narrowing::All,
            within: None,
            only: None,
            search: Vec::new(),
            sort: Vec::new(),
            at_most: None,
        }
    }
}

/// Where a page ended.
#[derive(Clone, Debug, Default)]
pub enum Page {
    /// Nothing read yet.
    #[default]
    First,
    /// In the order of ids: after this one.
    AfterId(i64),
    /// In a sort order: the ids still to come, last first.
    Remaining(Vec<i64>),
}

impl Selection {
    fn needs_modified(&self) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&Field::Modified))
    }

    /// Is every contact looked at, for want of an index?
    pub fn is_scan(&self, db: &Db) -> Result<bool, StoreError> {
        let is_plain = self.sort.is_empty() && self.within.is_none();
        Ok(is_plain && db.selection_plan(self)?.first().is_some_and(|step| step.starts_with("SCAN contacts")))
    }

    /// The only group that the condition asks for, if nothing but ids is wanted: every member is a contact, so that
    /// contacts need not be read.
    fn members_alone(&self) -> Option<(GroupId, &Looked)> {
        let wants_ids = self.only.as_ref().is_some_and(|only| only.iter().all(|field| *field == Field::Id));
        let is_plain = self.within.is_none() && self.search.is_empty() && self.sort.is_empty();
        let Narrowing::Exists(looked) = &self.narrowing else { return None };
        match looked.subjects[..] {
            [group] if wants_ids && is_plain && looked.kind == FactKind::Group => {
                Some((GroupId(group), looked))
            }
            _ => None,
        }
    }

    fn source(&self) -> Source {
        Within::source(self.within.as_ref())
    }

    /// Does it come in another order than that of ids?
    fn is_sorted(&self) -> bool {
        !self.sort.is_empty() || matches!(self.within, Some(Within::Score(..)))
    }
}

/// The columns that a search looks at.
const SEARCHED: &str = "email, first_name, middle_name, last_name, company";

impl Db {
    /// A function of SQL that is true when every needle occurs in one of its arguments.
    fn register_search(&self, needles: &[Needle]) -> Result<(), StoreError> {
        let needles = needles.to_vec();
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        self.conn.create_scalar_function("search_finds", -1, flags, move |context| {
            Ok(needles.iter().all(|needle| {
                (0..context.len()).any(|n| match context.get_raw(n) {
                    ValueRef::Text(bytes) => needle.is_in_bytes(bytes),
                    _ => false,
                })
            }))
        })?;
        Ok(())
    }

    fn register_country_name(&self) -> Result<(), StoreError> {
        self.conn.create_scalar_function(
            "country_name",
            1,
            FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
            |context| {
                let code = context.get_raw(0).as_str().ok();
                Ok(code.and_then(Country::from_code).map(|country| country.name().to_owned()))
            },
        )?;
        Ok(())
    }

    /// The WHERE clause of a selection, with its parameters.
    fn condition(
        &self,
        selection: &Selection,
        activities: Activities,
    ) -> Result<(String, Vec<Sql>), StoreError> {
        let mut parameters = Vec::new();
        let mut texts = Vec::new();
        let mut sql = narrowing::to_sql(&selection.narrowing, &mut parameters, &mut texts, activities);
        narrowing::register(&self.conn, texts)?;
        if !selection.search.is_empty() {
            self.register_search(&selection.search)?;
            let _ = write!(sql, " AND search_finds({SEARCHED})");
        }
        if let Some(within) = &selection.within {
            self.write_within(within, &mut sql, &mut parameters)?;
        }
        Ok((sql, parameters))
    }

    /// How many contacts the selection keeps.
    pub fn count_selected(&self, selection: &Selection) -> Result<i64, StoreError> {
        let (condition, parameters) = self.condition(selection, Activities::LookedUp)?;
        let sql = format!("SELECT count(*) FROM {} WHERE {condition}", selection.source().tables);
        Ok(self.conn.query_row(&sql, params_from_iter(parameters), |row| row.get(0))?)
    }

    /// How the database finds what the selection keeps, line by line.
    pub fn selection_plan(&self, selection: &Selection) -> Result<Vec<String>, StoreError> {
        let (condition, mut parameters) = self.condition(selection, Activities::LookedUp)?;
        let Source { tables, id } = selection.source();
        let sql = match selection.members_alone() {
            Some((group, _)) => {
                parameters = vec![Sql::Integer(group.0), Sql::Integer(i64::MIN)];
                format!("EXPLAIN QUERY PLAN {ROWS_OF_GROUP}")
            }
            None => format!("EXPLAIN QUERY PLAN SELECT {id} FROM {tables} WHERE {condition} ORDER BY {id}"),
        };
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map(params_from_iter(parameters), |row| row.get(3))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The stored fields that the selection reads.
    fn fields_of(&self, selection: &Selection) -> Result<Vec<Field>, StoreError> {
        let all = self.fields()?.stored();
        Ok(match &selection.only {
            None => all.collect(),
            Some(only) => all.filter(|field| only.contains(field)).collect(),
        })
    }

    /// Reads the next contacts of a selection into `contacts`, whose memory is reused, and moves `page`
    /// on. Returns how many were read; 0 at the end.
    pub fn next_contacts(
        &self,
        selection: &Selection,
        page: &mut Page,
        limit: usize,
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        if let (Page::First, true) = (&*page, selection.is_sorted()) {
            *page = Page::Remaining(self.sorted_ids(selection)?);
        }
        match page {
            Page::Remaining(ids) => self.next_sorted(selection, ids, limit, contacts),
            Page::First | Page::AfterId(_) => self.next_by_id(selection, page, limit, contacts),
        }
    }

    fn next_by_id(
        &self,
        selection: &Selection,
        page: &mut Page,
        limit: usize,
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        let after = if let Page::AfterId(id) = page { *id } else { i64::MIN };
        let count = match selection.members_alone() {
            Some(members) => self.members_of(members, after, limit, contacts)?,
            None => self.read_stretch(selection, Activities::LookedUp, (after, i64::MAX), limit, contacts)?,
        };
        if count > 0 {
            *page = Page::AfterId(contacts[count - 1].id.0);
        }
        Ok(count)
    }

    /// Reads the contacts of a selection with ids after the first and up to the last into `contacts`, whose memory is
    /// reused, whatever they did. Returns how many.
    pub fn contacts_of_ids(
        &self,
        selection: &Selection,
        ids: (i64, i64),
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        self.read_stretch(selection, Activities::ReadAlong, ids, usize::MAX, contacts)
    }

    /// The same for these ids of a selection without a group, in their order.
    pub fn contacts_among(
        &self,
        selection: &Selection,
        ids: &[ContactId],
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        let fields = self.fields_of(selection)?;
        let (condition, mut parameters) = self.condition(selection, Activities::ReadAlong)?;
        parameters.push(Sql::Null);
        let sql = format!(
            "SELECT {} FROM rarray(?{}) CROSS JOIN contacts ON contacts.id = value WHERE {condition}",
            select_list(&fields, selection.needs_modified()),
            parameters.len(),
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        for (place, parameter) in parameters.iter().enumerate() {
            statement.raw_bind_parameter(place + 1, parameter)?;
        }
        statement.raw_bind_parameter(parameters.len(), array(ids))?;
        fill(statement.raw_query(), &fields, contacts)
    }

    fn read_stretch(
        &self,
        selection: &Selection,
        activities: Activities,
        (after, last): (i64, i64),
        limit: usize,
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        let fields = self.fields_of(selection)?;
        let (condition, mut parameters) = self.condition(selection, activities)?;
        let first_mark = parameters.len() + 1;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        parameters.extend([after, last, limit].map(Sql::Integer));
        let Source { tables, id } = selection.source();
        let sql = format!(
            "SELECT {} FROM {tables} WHERE {condition} AND {id} > ?{first_mark} AND {id} <= ?{} \
             ORDER BY {id} LIMIT ?{}",
            select_list(&fields, selection.needs_modified()),
            first_mark + 1,
            first_mark + 2,
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        fill(statement.query(params_from_iter(parameters))?, &fields, contacts)
    }

    /// The ids of the selection in its order, last first: eight bytes a contact are held, the rows are
    /// not. Contacts without a value for the first key come last, in a query of their own, so that the
    /// other can walk an index.
    fn sorted_ids(&self, selection: &Selection) -> Result<Vec<i64>, StoreError> {
        let (condition, parameters) = self.condition(selection, Activities::LookedUp)?;
        self.register_country_name()?;
        let Some((first, rest)) = selection.sort.split_first() else {
            return self.ids_by_points(selection, &condition, parameters);
        };
        let (key, direction) = order_term(first);
        let rest: String = rest
            .iter()
            .map(|key| order_term(key))
            .map(|(expression, direction)| format!("{expression} {direction} NULLS LAST, "))
            .collect();
        let at_most = selection.at_most.map_or(-1, |most| i64::try_from(most).unwrap_or(-1));
        let mut ids = Vec::new();
        for (presence, order) in [
            ("IS NOT NULL", format!("{key} {direction}, {rest}id {direction}")),
            ("IS NULL", format!("{rest}id")),
        ] {
            let left = if at_most < 0 { -1 } else { at_most - ids.len() as i64 };
            let sql = format!(
                "SELECT id FROM {} WHERE {condition} AND {} {presence} ORDER BY {order} LIMIT {left}",
                selection.source().tables,
                key.trim_end_matches(NOCASE),
            );
            let mut statement = self.conn.prepare(&sql)?;
            let rows = statement.query_map(params_from_iter(&parameters), |row| row.get(0))?;
            for id in rows {
                ids.push(id?);
            }
        }
        ids.reverse();
        Ok(ids)
    }

    /// The ids of those with points in a score, the fewest points first.
    fn ids_by_points(
        &self,
        selection: &Selection,
        condition: &str,
        parameters: Vec<Sql>,
    ) -> Result<Vec<i64>, StoreError> {
        let Source { tables, id } = selection.source();
        let at_most = selection.at_most.map_or(-1, |most| i64::try_from(most).unwrap_or(-1));
        let sql = format!(
            "SELECT {id} FROM {tables} WHERE {condition} ORDER BY points.points DESC, {id} LIMIT {at_most}"
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map(params_from_iter(parameters), |row| row.get(0))?;
        let mut ids: Vec<i64> = rows.collect::<Result<_, _>>()?;
        ids.reverse();
        Ok(ids)
    }

    fn next_sorted(
        &self,
        selection: &Selection,
        ids: &mut Vec<i64>,
        limit: usize,
        contacts: &mut Vec<Contact>,
    ) -> Result<usize, StoreError> {
        let fields = self.fields_of(selection)?;
        let sql = format!(
            "SELECT {} FROM contacts WHERE id = ?1",
            select_list(&fields, selection.needs_modified())
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut count = 0;
        while count < limit {
            let Some(id) = ids.pop() else { break };
            if count == contacts.len() {
                contacts.push(Contact::blank());
            }
            let mut rows = statement.query([id])?;
            // A contact deleted since the ids were read is simply no longer in the list.
            if let Some(row) = rows.next()? {
                read_into(row, &fields, &mut contacts[count])?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// Contacts whose name holds every one of the needles, at most `limit` of them.
    pub fn contacts_named(&self, needles: &[Needle], limit: usize) -> Result<Vec<Contact>, StoreError> {
        self.register_search(needles)?;
        let fields = self.stored_fields()?;
        let sql = format!(
            "SELECT {} FROM contacts WHERE search_finds(first_name, middle_name, last_name) ORDER BY id LIMIT {limit}",
            select_list(&fields, true)
        );
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let mut contact = Contact::blank();
            read_into(row, &fields, &mut contact)?;
            found.push(contact);
        }
        Ok(found)
    }
}

/// Reads rows into `contacts`, whose memory is reused. Returns how many.
fn fill(mut rows: Rows<'_>, fields: &[Field], contacts: &mut Vec<Contact>) -> Result<usize, StoreError> {
    let mut count = 0;
    while let Some(row) = rows.next()? {
        if count == contacts.len() {
            contacts.push(Contact::blank());
        }
        read_into(row, fields, &mut contacts[count])?;
        count += 1;
    }
    Ok(count)
}

const NOCASE: &str = " COLLATE NOCASE";

/// How a field sorts: text without regard to ASCII case, names of statuses, owners and countries rather
/// than their keys.
fn order_term(key: &SortKey) -> (String, &'static str) {
    let direction = if key.descending { "DESC" } else { "ASC" };
    let field = match key.by {
        SortBy::Field(field) => field,
        SortBy::Points => return ("points.points".to_owned(), direction),
    };
    let expression = match (field, field.kind()) {
        (Field::Name, _) => {
            "nullif(trim(coalesce(first_name || ' ', '') || coalesce(middle_name || ' ', '') || \
             coalesce(last_name, '')), '') COLLATE NOCASE"
                .to_owned()
        }
        // The younger have the later birthday.
        (Field::Age, _) => return ("birthday".to_owned(), if key.descending { "ASC" } else { "DESC" }),
        (Field::Anonymous, _) => "(email IS NULL)".to_owned(),
        (_, Kind::Status) => "(SELECT name FROM statuses WHERE statuses.id = status_id)".to_owned(),
        (_, Kind::Owner) => "(SELECT user_name FROM users WHERE users.id = owner_id)".to_owned(),
        (_, Kind::Country) => "country_name(country)".to_owned(),
        (field, Kind::Text | Kind::Phone | Kind::Email) => format!("{}{NOCASE}", column(field)),
        (field, _) => column(field).into_owned(),
    };
    (expression, direction)
}
