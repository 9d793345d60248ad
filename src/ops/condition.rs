//! Conditions as the database keeps them: those of groups, those of rules that give points in scores and for personas,
//! and those saved under a name. What they refer to, in which order they depend on each other, and who would miss what
//! is about to be deleted.

mod definitions;
mod faults;
mod follow;
mod graph;
#[cfg(test)]
mod tests;
mod zone;

use std::cell::OnceCell;
use std::fmt::Write as _;

use faults::NOT_COUNTED;
pub use faults::{Fault, refusal};
pub use follow::{follow, follow_members, follow_undo};
pub use zone::{keep_zone, zone};

use crate::domain::condition::{Checked, Errors, Referent, Scope, compile, compile_saved, mentioned};
use crate::domain::edition::Edition;
use crate::domain::fact::FactKind;
use crate::domain::group::Group;
use crate::domain::id::{ConditionId, GroupId, RuleId};
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::recalc::Mailing;
use crate::domain::saved_condition::SavedCondition;
use crate::domain::scoring::{KeptRule, Occurrence, Owner, Persona, Rule, Score};
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::names;
use crate::store::{Db, StoreError};

/// Everything that conditions are made of in one database, read together.
pub struct Conditions {
    /// What they can name.
    pub names: Names,
    zone: Zone,
    /// As the database says it, if it does.
    zone_setting: Option<String>,
    groups: Vec<Group>,
    scores: Vec<Score>,
    personas: Vec<Persona>,
    rules: Vec<KeptRule>,
    mailings: Vec<Mailing>,
    kept: Vec<Kept>,
}

/// What [`Conditions`] are put together from.
pub struct Parts {
    /// What they can name.
    pub names: Names,
    /// The zone in which they count days.
    pub zone: Zone,
    /// What is said of the zone, if anything is.
    pub zone_setting: Option<String>,
    /// Groups.
    pub groups: Vec<Group>,
    /// Scores.
    pub scores: Vec<Score>,
    /// Personas.
    pub personas: Vec<Persona>,
    /// The rules of both.
    pub rules: Vec<KeptRule>,
    /// Saved conditions, which are among the names as well.
    pub saved: Vec<SavedCondition>,
    /// Newsletters that groups get.
    pub mailings: Vec<Mailing>,
}

/// What has a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A group.
    Group(GroupId),
    /// A name it was saved under.
    Saved(ConditionId),
    /// A rule of a score or a persona.
    Rule(RuleId, Owner),
}

impl From<GroupId> for Holder {
    fn from(group: GroupId) -> Holder {
        Holder::Group(group)
    }
}

impl From<ConditionId> for Holder {
    fn from(condition: ConditionId) -> Holder {
        Holder::Saved(condition)
    }
}

impl From<&KeptRule> for Holder {
    fn from(rule: &KeptRule) -> Holder {
        Holder::Rule(rule.id, rule.owner)
    }
}

/// One condition that is kept.
struct Kept {
    holder: Holder,
    /// What it gives its meaning to, as others refer to it: of a rule, the score or the persona.
    own: Referent,
    /// How messages call that.
    owner: String,
    text: String,
    /// What it asks about is counted.
    counts: bool,
    /// Read when it is first asked for, and only then: a rebuild asks for each of them several times.
    read: OnceCell<std::result::Result<Checked, Errors>>,
}

impl Kept {
    fn new(holder: Holder, owner: String, text: &str) -> Kept {
        let own = match holder {
            Holder::Group(id) => id.into(),
            Holder::Saved(id) => id.into(),
            Holder::Rule(_, owner) => owner.into(),
        };
        Kept { holder, own, owner, text: text.to_owned(), counts: false, read: OnceCell::new() }
    }

    fn of_group(group: &Group) -> Option<Kept> {
        let text = group.condition.as_deref()?;
        Some(Kept::new(group.id.into(), format!("group `{}`", group.name), text))
    }

    fn of_saved(saved: &SavedCondition) -> Kept {
        Kept::new(saved.id.into(), format!("condition `@{}`", saved.name), &saved.text)
    }

    /// `of` is how messages call the score or the persona.
    fn of_rule(rule: &KeptRule, of: &str) -> Kept {
        let kept = Kept::new(rule.into(), format!("rule {} of {of}", rule.id), &rule.text);
        Kept { counts: rule.counts, ..kept }
    }
}

impl Conditions {
    /// Reads them.
    pub fn load(db: &Db) -> Result<Conditions> {
        Ok(Conditions::load_in(db, zone(db)?)?)
    }

    /// Reads them to look for what is wrong: a zone that cannot be read is no reason not to.
    pub fn load_to_check(db: &Db) -> std::result::Result<Conditions, StoreError> {
        Conditions::load_in(db, zone(db).unwrap_or_default())
    }

    fn load_in(db: &Db, zone: Zone) -> std::result::Result<Conditions, StoreError> {
        Ok(Conditions::of(Parts {
            names: names::load_for_kept_conditions(db)?,
            zone,
            zone_setting: zone::setting(db)?,
            groups: db.groups()?,
            scores: db.scores()?,
            personas: db.personas()?,
            rules: db.rules()?,
            saved: db.saved_conditions()?,
            mailings: db.mailings()?,
        }))
    }

    /// Puts them together, wherever they come from. What is named in a text may stand in it by its id.
    pub fn of(parts: Parts) -> Conditions {
        let Parts { names, zone, zone_setting, groups, scores, personas, rules, saved, mailings } = parts;
        let mut kept: Vec<Kept> = groups.iter().filter_map(Kept::of_group).collect();
        kept.extend(saved.iter().map(Kept::of_saved));
        let mut conditions =
            Conditions { names, zone, zone_setting, groups, scores, personas, rules, mailings, kept };
        let called = |rule: &KeptRule| Kept::of_rule(rule, &conditions.owner_called(rule.owner));
        let of_rules: Vec<Kept> = conditions.rules.iter().map(called).collect();
        conditions.kept.extend(of_rules);
        conditions
    }

    /// ``score `Engagement` ``
    fn owner_called(&self, owner: Owner) -> String {
        let name = match owner {
            Owner::Score(id) => self.scores.iter().find(|one| one.id == id).map(|one| &one.name),
            Owner::Persona(id) => self.personas.iter().find(|one| one.id == id).map(|one| &one.name),
        };
        let noun = match owner {
            Owner::Score(_) => "score",
            Owner::Persona(_) => "persona",
        };
        format!("{noun} `{}`", name.map_or("?", String::as_str))
    }

    /// The moment as conditions count it.
    pub fn moment(&self, now: Instant) -> Moment {
        Moment::new(now, self.zone)
    }

    /// Reads a condition that is typed.
    pub fn read(&self, text: &str) -> std::result::Result<Checked, Errors> {
        compile(text, &self.scope())
    }

    /// Reads what a rule is to count. `None`: its filter is more than a filter.
    pub fn read_occurrence(&self, occurrence: &Occurrence) -> std::result::Result<Option<Checked>, Errors> {
        occurrence.read(&self.scope())
    }

    /// Reads a condition that is to be kept under a name, so that it can be used where a condition is typed.
    pub fn read_saved(&self, text: &str) -> std::result::Result<Checked, Errors> {
        compile_saved(text, &self.scope())
    }

    /// The form in which a condition is kept: what it names stands in it by id.
    pub fn stored(&self, condition: &Checked) -> String {
        condition.stored(&self.names)
    }

    /// The zone in which they count days.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    fn scope(&self) -> Scope<'_> {
        Scope { names: &self.names, zone: self.zone }
    }

    fn kept(&self, holder: Holder) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.holder == holder)
    }

    fn saved(&self, id: i64) -> Option<&Kept> {
        self.kept(Holder::Saved(ConditionId(id)))
    }

    fn checked<'a>(&'a self, kept: &'a Kept) -> std::result::Result<&'a Checked, &'a Errors> {
        let read = || match kept.own {
            Referent::Saved(_) => self.read_saved(&kept.text),
            _ => self.read(&kept.text),
        };
        kept.read.get_or_init(read).as_ref()
    }

    /// The condition of a group, if it has one.
    pub fn of_group(&self, group: &Group) -> Result<Option<Checked>> {
        let Some(kept) = self.kept(group.id.into()) else { return Ok(None) };
        match self.checked(kept) {
            Ok(condition) => Ok(Some(condition.clone())),
            Err(errors) => Err(self.unreadable(kept, errors).error()),
        }
    }

    /// A rule made ready.
    pub fn of_rule(&self, rule: &KeptRule) -> Result<Rule> {
        let gone = || Error::failure(format!("rule {} has been deleted meanwhile", rule.id));
        let kept = self.kept(rule.into()).ok_or_else(gone)?;
        match self.checked(kept) {
            Ok(condition) => {
                rule.ready(condition.clone()).ok_or_else(|| self.fault_of(kept, NOT_COUNTED).error())
            }
            Err(errors) => Err(self.unreadable(kept, errors).error()),
        }
    }

    /// The condition of a rule, or what it counts; nothing when that can no longer be read.
    pub fn readable(&self, rule: &KeptRule) -> Option<&Checked> {
        self.kept(rule.into()).and_then(|kept| self.checked(kept).ok())
    }

    /// Has any group a condition?
    pub fn of_any_group(&self) -> bool {
        self.groups.iter().any(|group| group.condition.is_some())
    }

    /// The condition that something has, with the names of today; as it is kept when it can no longer be read.
    pub fn shown(&self, holder: impl Into<Holder>) -> Option<String> {
        let kept = self.kept(holder.into())?;
        Some(self.checked(kept).map_or_else(|_| kept.text.clone(), |condition| condition.text().to_owned()))
    }

    /// What a kept condition refers to, directly and through saved ones. One that can no longer be read still says
    /// what it names: it must not stand in the way of what has nothing to do with it, nor be forgotten.
    fn references(&self, kept: &Kept) -> Vec<Referent> {
        if let Ok(condition) = self.checked(kept) {
            return condition.references();
        }
        let mut found = mentioned(&kept.text);
        let mut place = 0;
        while let Some(one) = found.get(place).copied() {
            place += 1;
            let Referent::Saved(id) = one else { continue };
            if let Some(within) = self.saved(id) {
                for further in mentioned(&within.text) {
                    if !found.contains(&further) {
                        found.push(further);
                    }
                }
            }
        }
        found
    }

    /// All that gives the condition of something its meaning: its text, those of the saved ones within it, the fields of
    /// the user's own, the groups that get a newsletter, and the zone. Names are not among it.
    pub fn meaning(&self, holder: impl Into<Holder>) -> String {
        let Some(kept) = self.kept(holder.into()) else { return String::new() };
        let mut meaning = format!("{:?} {}", self.zone, kept.text);
        for one in self.references(kept) {
            let mailings = self.mailings.iter().filter(|mailing| is_about(mailing, one));
            for Mailing { newsletter, group, since } in mailings {
                let _ = write!(meaning, "\n~{newsletter} {group} {}", since.millis());
            }
            let _ = match one {
                Referent::Saved(id) => {
                    write!(meaning, "\n@{id} {}", self.saved(id).map_or("", |within| &within.text))
                }
                Referent::Field(id) => {
                    let custom = self.names.fields.custom().iter().map(|custom| custom.definition());
                    let field = custom.into_iter().find(|field| field.id.0 == id);
                    write!(meaning, "\n#{id} {:?}", field.map(|field| (field.kind, &field.choices)))
                }
                _ => Ok(()),
            };
        }
        meaning
    }
}

/// Does what refers to this ask who gets that?
fn is_about(mailing: &Mailing, one: Referent) -> bool {
    match one {
        Referent::Subject(FactKind::Subscription, id) => id == mailing.newsletter.0,
        Referent::Any(kind) => kind == FactKind::Subscription,
        _ => false,
    }
}

/// Refuses to delete what conditions refer to, in one of these ways; `what` is how messages call it.
pub fn refuse_referred_as(db: &Db, ways: &[Referent], what: &str) -> Result<()> {
    if ways.is_empty() {
        return Ok(());
    }
    let conditions = Conditions::load_to_check(db)?;
    let found = conditions.referrers(ways);
    if found.is_empty() {
        return Ok(());
    }
    let verb = if found.len() == 1 { "refers" } else { "refer" };
    let hint = match db.edition()? {
        Edition::Ems => "change these conditions first, or delete what has them",
        Edition::Cms => "`acquaint db edition ems` switches to EMS, which shows these conditions",
    };
    Err(Error::refused(format!("{} {verb} to {what}; nothing was deleted", found.join(", "))).hint(hint))
}

/// The same of what conditions refer to in one way alone.
pub fn refuse_referred(db: &Db, to: Referent, what: &str) -> Result<()> {
    refuse_referred_as(db, &[to], what)
}
