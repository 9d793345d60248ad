//! What is wrong with conditions that are kept, and what would be after a change.

use std::collections::HashMap;

use super::{Conditions, Holder, Kept};
use crate::domain::condition::{Errors, Referent};
use crate::domain::scoring::Owner;
use crate::error::{Error, Result};

/// So many conditions that would break are listed; all are counted.
const LISTED: usize = 10;

/// What a rule that counts has to ask.
pub(super) const NOT_COUNTED: &str = "it counts what is no activity";

/// Why a kept condition cannot be worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    holder: Holder,
    /// How messages call what has the condition: ``group `VIP` ``.
    pub owner: String,
    /// The condition.
    pub text: String,
    counts: bool,
    reason: String,
    kind: FaultKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FaultKind {
    Unreadable,
    Cycle,
}

impl Fault {
    /// The same of a condition that stands in a file.
    pub fn of_file(&self) -> String {
        let what = match self.kind {
            FaultKind::Unreadable => "cannot be read",
            FaultKind::Cycle => "depends on itself",
        };
        format!("the condition of {} {what}: {}", self.owner, self.reason)
    }

    /// The whole of it in one sentence.
    pub fn sentence(&self) -> String {
        let what = match self.kind {
            FaultKind::Unreadable => "can no longer be read",
            FaultKind::Cycle => "depends on itself",
        };
        format!("the condition of {} {what}: {}", self.owner, self.reason)
    }

    /// The command that mends it.
    pub fn remedy(&self) -> String {
        match self.holder {
            Holder::Saved(id) => format!("acquaint conditions edit {id} --where CONDITION"),
            Holder::Group(id) => format!("acquaint groups edit {id} --where CONDITION"),
            Holder::Rule(id, owner) => {
                let noun = match owner {
                    Owner::Score(_) => "scores",
                    Owner::Persona(_) => "personas",
                };
                // Of a rule that counts, the condition is asked of the activity alone.
                let of_type = if self.counts { " --activity TYPE" } else { "" };
                format!("acquaint {noun} rules edit {id}{of_type} --where CONDITION")
            }
        }
    }

    /// The same as an error of whoever needs the condition.
    pub fn error(&self) -> Error {
        Error::failure(self.sentence())
            .detail(format!("  {}", self.text))
            .hint(format!("`{}` gives it another", self.remedy()))
    }
}

impl Conditions {
    pub(super) fn unreadable(&self, kept: &Kept, errors: &Errors) -> Fault {
        self.fault_of(kept, errors.list.first().map_or("it is not clear", |error| &error.message))
    }

    /// It cannot be read for that reason.
    pub(super) fn fault_of(&self, kept: &Kept, reason: &str) -> Fault {
        Fault {
            holder: kept.holder,
            owner: kept.owner.clone(),
            text: kept.text.clone(),
            counts: kept.counts,
            reason: reason.to_owned(),
            kind: FaultKind::Unreadable,
        }
    }

    pub(super) fn fault(&self, kept: &Kept, graph: &HashMap<Referent, Vec<Referent>>) -> Option<Fault> {
        let condition = match self.checked(kept) {
            Ok(condition) => condition,
            Err(errors) => return Some(self.unreadable(kept, errors)),
        };
        if kept.counts && !condition.is_occurrence() {
            return Some(self.fault_of(kept, NOT_COUNTED));
        }
        let references = self.references(kept).into_iter().flat_map(|one| self.worked_out(one));
        let path = self.way_around(super::graph::node(kept.own), references.collect(), graph)?;
        Some(Fault {
            holder: kept.holder,
            owner: kept.owner.clone(),
            text: condition.text().to_owned(),
            counts: kept.counts,
            reason: self.cycle(&path),
            kind: FaultKind::Cycle,
        })
    }

    /// Everything that is wrong with what is kept.
    pub fn faults(&self) -> Vec<Fault> {
        let graph = self.graph();
        self.kept.iter().filter_map(|kept| self.fault(kept, &graph)).collect()
    }

    /// What is wrong now and was not before, with the words of before.
    pub(super) fn faults_since(&self, before: &Conditions) -> Vec<Fault> {
        let faults = self.faults();
        if faults.is_empty() {
            return faults;
        }
        let known: Vec<Holder> = before.faults().iter().map(|fault| fault.holder).collect();
        let mut new: Vec<Fault> = faults.into_iter().filter(|fault| !known.contains(&fault.holder)).collect();
        for fault in &mut new {
            let Some(kept) = self.kept(fault.holder) else { continue };
            if let Some(gone) = self.references(kept).into_iter().find_map(|one| self.gone(before, one)) {
                fault.reason = format!("{gone} would be gone");
            }
            // Another text is one that the change itself brings back.
            if before.kept(fault.holder).is_some_and(|then| then.text == kept.text) {
                fault.text = before.shown(fault.holder).unwrap_or_default();
            }
        }
        new
    }

    /// How messages call what was there before and is not any more.
    fn gone(&self, before: &Conditions, one: Referent) -> Option<String> {
        let called = before.called(one)?;
        self.called(one).is_none().then_some(called)
    }

    pub(super) fn called(&self, one: Referent) -> Option<String> {
        let names = &self.names;
        let (noun, name) = match one {
            Referent::Subject(kind, id) => (kind.info().noun, names.facts.of(kind)?.name(id)?),
            Referent::Any(_) => return None,
            Referent::Saved(id) => return Some(format!("condition `@{}`", names.saved.by_id(id)?.name)),
            Referent::Status(id) => ("status", names.statuses.name(id)?),
            Referent::Owner(id) => ("user", names.users.name(id)?),
            Referent::Role(id) => ("role", names.facts.roles.name(id)?),
            Referent::OwnAttribute(id) => ("form field", names.facts.own_attributes.name(id)?),
            Referent::Field(id) => {
                let custom = names.fields.custom().iter().map(|custom| custom.definition());
                ("field", custom.into_iter().find(|field| field.id.0 == id)?.name.as_str())
            }
        };
        Some(format!("{noun} `{name}`"))
    }
}

/// Refuses a change after which these would be wrong. `cannot` is what, `kept` what was not done therefore.
pub fn refusal(faults: &[Fault], cannot: &str, kept: &str) -> Result<()> {
    let Some((first, rest)) = faults.split_first() else { return Ok(()) };
    let mut error = if rest.is_empty() {
        let would = match first.kind {
            FaultKind::Unreadable => "could no longer be read",
            FaultKind::Cycle => "would depend on itself",
        };
        Error::refused(format!("{cannot}: the condition of {} {would}; {kept}", first.owner))
    } else {
        Error::refused(format!("{cannot}: {} conditions would no longer work; {kept}", faults.len()))
    };
    for fault in faults.iter().take(LISTED) {
        error = error.detail(format!("  {}, {}: {}", fault.owner, fault.text, fault.reason));
        error = error.hint(format!("`{}` gives {} another condition first", fault.remedy(), fault.owner));
    }
    if faults.len() > LISTED {
        error = error.detail(format!("  and {} more", faults.len() - LISTED));
    }
    Err(error)
}
