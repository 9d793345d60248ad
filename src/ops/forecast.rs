//! Who enters a group or leaves it by time alone: from deadline to deadline, each contact is worked out again.

use crate::domain::contact::Contact;
use crate::domain::fact::FactSet;
use crate::domain::group::{Group, Source};
use crate::domain::id::{ContactId, GroupId};
use crate::domain::moment::Moment;
use crate::domain::recalc::{Known, Program, Standing, State, is_member};
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::condition::Conditions;
use crate::ops::recalc::Definitions;
use crate::ops::stretches::{Ids, Look, Stride};
use crate::signals;
use crate::store::{Db, FactReader, Selection, States};

const STRIDE: Stride = Stride { ids: 4_096, worth_two: 8, ahead: 4 };
/// After so many deadlines a contact is looked at once a day: a robot must not make it endless.
pub const DEADLINES: usize = 10_000;

/// A contact enters the group, or leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// When.
    pub at: Instant,
    /// Who.
    pub contact: ContactId,
    /// Does it enter?
    pub enters: bool,
}

/// What time alone brings.
pub struct Forecast {
    /// Members now.
    pub members: u64,
    /// Each that enters or leaves, in the order of time.
    pub turns: Vec<Turn>,
    /// Contacts with more than [`DEADLINES`]: from there on looked at once a day.
    pub daily: u64,
}

/// What time alone brings for a group from now on and before `end`, if nothing else changes.
pub fn forecast(db: &Db, group: &Group, now: Instant, end: Instant) -> Result<Forecast> {
    let conditions = Conditions::load(db)?;
    let Some(_) = conditions.of_group(group)? else {
        return Err(Error::refused(format!("group {} ({}) has no condition", group.id, group.name))
            .hint("its members are by hand; time alone changes nothing"));
    };
    let definitions = Definitions::load(&conditions)?;
    let needed = definitions.needed_for(|one| one.own == group.id.into());
    if needed.is_empty() {
        return match definitions.faults.first() {
            Some(fault) => Err(fault.error()),
            None => Err(Error::failure("the group cannot be worked out")),
        };
    }
    let program = definitions.program_of(&needed);
    let ahead = Ahead { program: &program, group: group.id, now: conditions.moment(now), end };
    let mut forecast = Forecast { members: 0, turns: Vec::new(), daily: 0 };
    STRIDE.each(db, (i64::MIN, i64::MAX), &ahead, |_, found| {
        forecast.members += found.members;
        forecast.daily += found.daily;
        forecast.turns.append(&mut found.turns);
        Ok(true)
    })?;
    forecast.turns.sort_by_key(|turn| (turn.at, turn.contact));
    Ok(forecast)
}

/// Looks ahead for every contact of a stretch.
struct Ahead<'p> {
    program: &'p Program,
    group: GroupId,
    now: Moment,
    end: Instant,
}

#[derive(Default)]
struct Found {
    members: u64,
    turns: Vec<Turn>,
    daily: u64,
}

struct Reading<'a> {
    db: &'a Db,
    selection: Selection,
    facts: FactReader<'a>,
    states: States,
    contacts: Vec<Contact>,
}

impl Look for Ahead<'_> {
    type Worker<'a>
        = Reading<'a>
    where
        Self: 'a;
    type Found = Found;

    fn worker<'a>(&'a self, db: &'a Db) -> Reading<'a> {
        let needs = self.program.needs(&self.now);
        let selection = Selection { only: Some(needs.fields.clone()), ..Selection::default() };
        let (facts, states) = (db.fact_reader(&needs), States::of_program(self.program));
        Reading { db, selection, facts, states, contacts: Vec::new() }
    }

    fn look(&self, reading: &mut Reading<'_>, ids: Ids, found: &mut Found) -> Result<()> {
        (found.members, found.daily) = (0, 0);
        found.turns.clear();
        let Reading { db, selection, facts, states, contacts } = reading;
        db.in_snapshot(|db| {
            let count = db.contacts_of_ids(selection, ids, contacts)?;
            db.read_states(&contacts[..count], states)?;
            facts.each(&contacts[..count], |place, set| {
                let contact = &contacts[place];
                self.ahead(contact, set, states.of(contact), found);
            })?;
            Ok(())
        })
    }
}

impl Ahead<'_> {
    /// Goes from deadline to deadline.
    fn ahead(&self, contact: &Contact, set: &FactSet, known: Known<'_>, found: &mut Found) {
        let mut standings = known.standings.to_vec();
        let mut state = self.at(contact, set, &mut standings, known, &self.now);
        let mut was_member = self.is_in(&standings, &state);
        found.members += u64::from(was_member);
        let mut deadlines = 0;
        while let Some(due) = state.due.filter(|due| *due < self.end) {
            deadlines += 1;
            found.daily += u64::from(deadlines == DEADLINES + 1);
            if deadlines % 64 == 0 && signals::received().is_some() {
                break;
            }
            let at = if deadlines > DEADLINES { next_day(due, &self.now.zone) } else { due };
            if at >= self.end {
                break;
            }
            let known = Known { state: &state, ..known };
            state = self.at(contact, set, &mut standings, known, &Moment::new(at, self.now.zone));
            let enters = self.is_in(&standings, &state);
            if enters != was_member {
                found.turns.push(Turn { at, contact: contact.id, enters });
                was_member = enters;
            }
            if state.due.is_some_and(|due| due <= at) {
                break;
            }
        }
    }

    /// The state at a moment; the memberships by condition follow it, since others may ask since when they are.
    fn at(
        &self,
        contact: &Contact,
        set: &FactSet,
        standings: &mut Vec<Standing>,
        known: Known<'_>,
        moment: &Moment,
    ) -> State {
        let now = Known { standings, ..known };
        let state = self.program.run(contact, &mut set.clone(), now, moment);
        let is_kept = |one: &Standing| {
            one.source != Source::Condition
                || !self.program.works_out(one.group)
                || state.groups.contains(&one.group)
        };
        standings.retain(is_kept);
        for group in &state.groups {
            let source = Source::Condition;
            if !standings.iter().any(|one| one.group == *group && one.source == source) {
                standings.push(Standing { group: *group, source, since: moment.now });
            }
        }
        standings.sort_by_key(|one| (one.group, one.source));
        state
    }

    fn is_in(&self, standings: &[Standing], state: &State) -> bool {
        is_member(self.group, standings, state.groups.contains(&self.group))
    }
}

/// The beginning of the day after.
fn next_day(at: Instant, zone: &Zone) -> Instant {
    let tomorrow = zone.date(at).naive().succ_opt().and_then(crate::domain::time::Date::from_naive);
    tomorrow.map_or(at, |day| zone.start_of(day))
}
