//! Members by hand of groups, from a file.

use super::What::Text;
use super::{ByName, ColumnKind, Keeper, Kept, Kind, Row, Rows};
use crate::domain::group::Source;
use crate::domain::id::GroupId;
use crate::domain::import::ImportReport;
use crate::error::Result;
use crate::ops::condition::follow_members;
use crate::ops::group::clean_name;
use crate::store::Txn;

const GROUP: (&str, &str) = ("group", "groups");

/// Members by hand: who, and of which group.
pub const GROUPS: Kind = Kind {
    command: "groups import",
    columns: &[ColumnKind::needed(
        "group",
        Text,
        &["group_name", "contact_group", "segment", "segment_name", "list_name", "tag"],
    )],
    of_contacts: true,
    takes_others: false,
    rows: Rows::AddRecords,
    keeper: |txn, setting| {
        let groups = txn.groups()?.into_iter().map(|group| (group.name, group.id));
        Ok(Box::new(Groups { groups: ByName::new(groups), changed: Vec::new(), creates: setting.creates }))
    },
};

struct Groups {
    groups: ByName<GroupId>,
    changed: Vec<GroupId>,
    creates: bool,
}

impl Keeper for Groups {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let name = row.text("group").unwrap_or_default();
        let group = match self.groups.get(name).copied() {
            Some(group) => group,
            None if !self.creates => return Kept::no("group", "there is no such group (--no-create)"),
            None => {
                let name = match clean_name(name) {
                    Ok(name) => name,
                    Err(error) => return Kept::no("group", error.to_string()),
                };
                let group = txn.add_group(&name, None)?;
                self.groups.add(&name, group);
                report.make(GROUP, &name);
                group
            }
        };
        let is_new = txn.add_members((group, Source::Manual), &[row.contact()], None)? > 0;
        if is_new && !self.changed.contains(&group) {
            self.changed.push(group);
        }
        Ok(Kept::added_if(is_new))
    }

    fn finish(&mut self, txn: &Txn<'_>) -> Result<()> {
        for group in &self.changed {
            follow_members(txn, *group)?;
        }
        Ok(())
    }
}
