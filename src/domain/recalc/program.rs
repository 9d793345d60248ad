//! All that is to be worked out, in order, and the working out for one contact.

use super::mailing::{self, Mailing};
use super::state::{Asked, Difference, Known, Standing, State};
use crate::domain::condition::{Checked, Needs};
use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::{Attribute, FactKind, FactSet, Facts, NewFact};
use crate::domain::field::Field;
use crate::domain::group::Source;
use crate::domain::id::{GroupId, PersonaId, ScoreId};
use crate::domain::moment::Moment;
use crate::domain::scoring::{Contender, Measure, Rule, total, winner};
use crate::domain::time::{Instant, earlier};

/// One thing to work out.
#[derive(Clone, Debug)]
pub enum Part {
    /// Who is in a group by its condition.
    Group(GroupId, Checked),
    /// The points of a score.
    Score(ScoreId, Vec<Rule>),
    /// Which persona: with its threshold and rules, each that competes.
    Personas(Vec<(PersonaId, i64, Vec<Rule>)>),
}

/// All that is to be worked out, each part after those that it refers to.
#[derive(Clone, Debug, Default)]
pub struct Program {
    parts: Vec<Part>,
    is_all: bool,
    /// The groups among the parts, in the order of their ids.
    groups: Vec<GroupId>,
    /// The scores, in the same way.
    scores: Vec<ScoreId>,
    /// Are personas worked out?
    has_personas: bool,
    /// Newsletters that groups get, as far as conditions ask about them.
    mailings: Vec<Mailing>,
    /// What conditions ask about; `None`: facts about all that is worked out and kept are wanted.
    wanted: Option<Wanted>,
}

/// The facts about groups, scores and personas that conditions ask about.
#[derive(Clone, Debug)]
struct Wanted {
    /// For each part: about what it works out.
    parts: Vec<bool>,
    /// About groups that no part works out.
    groups: Vec<GroupId>,
    /// About such scores.
    scores: Vec<ScoreId>,
}

impl Program {
    /// A program of these parts, each after those that it refers to. `is_all` says that nothing else is kept.
    pub fn new(parts: Vec<Part>, is_all: bool) -> Program {
        let (mut groups, mut scores, mut has_personas) = (Vec::new(), Vec::new(), false);
        for part in &parts {
            match part {
                Part::Group(group, _) => groups.push(*group),
                Part::Score(score, _) => scores.push(*score),
                Part::Personas(_) => has_personas = true,
            }
        }
        groups.sort_unstable();
        scores.sort_unstable();
        Program { parts, is_all, groups, scores, has_personas, mailings: Vec::new(), wanted: None }
    }

    /// The same, where groups get newsletters.
    pub fn with_mailings(self, mailings: &[Mailing]) -> Program {
        Program { mailings: mailings.to_vec(), ..self }
    }

    /// Does it work out who gets newsletters by groups? Then facts say only what contacts have subscribed to themselves.
    pub fn sends(&self) -> bool {
        !self.mailings.is_empty()
    }

    /// Is there nothing to work out?
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The parts, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The same program, ready to be run for many contacts at that moment. A contact gets facts only about those groups
    /// that a condition asks about.
    pub fn settled(&self, moment: &Moment) -> Program {
        let ready = |rules: &[Rule]| rules.iter().map(|rule| rule.clone().settled(moment)).collect();
        let parts = self.parts.iter().map(|part| match part {
            Part::Group(group, condition) => Part::Group(*group, condition.clone().settled(moment)),
            Part::Score(score, rules) => Part::Score(*score, ready(rules)),
            Part::Personas(personas) => {
                let one = |(persona, threshold, rules): &(PersonaId, i64, Vec<Rule>)| {
                    (*persona, *threshold, ready(rules))
                };
                Part::Personas(personas.iter().map(one).collect())
            }
        });
        let (parts, mailings) = (parts.collect(), self.mailings_wanted(moment));
        Program { parts, mailings, wanted: self.wanted(moment), ..self.clone() }
    }

    fn mailings_wanted(&self, moment: &Moment) -> Vec<Mailing> {
        let mut needs = Needs::default();
        self.each_condition(&mut |condition| needs.merge(&condition.needs(moment)));
        let is_wanted = |mailing: &&Mailing| {
            let mut asked = needs.of(FactKind::Subscription).map(|need| need.subject);
            asked.any(|subject| subject.is_none_or(|id| id == mailing.newsletter.0))
        };
        self.mailings.iter().filter(is_wanted).copied().collect()
    }

    fn wanted(&self, moment: &Moment) -> Option<Wanted> {
        let mut needs = Needs::default();
        self.each_condition(&mut |condition| needs.merge(&condition.needs(moment)));
        let about = |kind| needs.of(kind).map(|need| need.subject).collect::<Option<Vec<i64>>>();
        let (groups, scores) = (about(FactKind::Group)?, about(FactKind::Score)?);
        let asks_personas = needs.of(FactKind::Persona).next().is_some();
        let parts = self.parts.iter().map(|part| match part {
            Part::Group(group, _) => groups.contains(&group.0),
            Part::Score(score, _) => scores.contains(&score.0),
            Part::Personas(_) => asks_personas,
        });
        Some(Wanted {
            parts: parts.collect(),
            groups: groups.into_iter().map(GroupId).filter(|group| !self.has_group(*group)).collect(),
            scores: scores.into_iter().map(ScoreId).filter(|score| !self.has_score(*score)).collect(),
        })
    }

    /// What has to be read of a contact. Groups, points and personas are not among it: the state has them.
    pub fn needs(&self, moment: &Moment) -> Needs {
        let mut needs = Needs::default();
        self.each_condition(&mut |condition| needs.merge(&condition.needs(moment)));
        needs.list.retain(|need| !need.kind.is_worked_out());
        if self.sends() {
            needs.own_subscriptions = true;
            needs.add_field(Field::Email);
        }
        needs
    }

    fn each_condition(&self, each: &mut impl FnMut(&Checked)) {
        let of_rules = |rules: &[Rule], each: &mut dyn FnMut(&Checked)| {
            for rule in rules {
                match &rule.measure {
                    Measure::Holds(condition) | Measure::Done { what: condition, .. } => each(condition),
                }
            }
        };
        for part in &self.parts {
            match part {
                Part::Group(_, condition) => each(condition),
                Part::Score(_, rules) => of_rules(rules, each),
                Part::Personas(personas) => {
                    personas.iter().for_each(|(_, _, rules)| of_rules(rules, each));
                }
            }
        }
    }

    /// Works out a contact. `set` holds its facts but those that are worked out, which it gets here.
    pub fn run(&self, contact: &Contact, set: &mut FactSet, known: Known<'_>, moment: &Moment) -> State {
        let mut state = State::default();
        self.run_into(contact, set, known, moment, &mut state);
        state
    }

    /// The same, into memory that is used again for the next contact.
    pub fn run_into(
        &self,
        contact: &Contact,
        set: &mut FactSet,
        known: Known<'_>,
        moment: &Moment,
        state: &mut State,
    ) {
        state.reset();
        self.push_kept(contact, set, known);
        let standings = known.standings;
        for (place, part) in self.parts.iter().enumerate() {
            let is_wanted = self.wanted.as_ref().is_none_or(|wanted| wanted.parts[place]);
            match part {
                Part::Group(group, condition) => {
                    let outcome = condition.evaluate(Facts { contact, set }, moment);
                    state.due = earlier(state.due, outcome.holds_until);
                    if outcome.value {
                        state.groups.push(*group);
                    }
                    if is_wanted {
                        push_group(set, *group, membership(*group, standings, outcome.value, moment.now));
                    }
                    if self.sends() {
                        let since = begun(of_group(*group, standings), outcome.value, moment.now);
                        self.push_mailings(*group, contact, known, since, set);
                    }
                }
                Part::Score(score, rules) => {
                    let (points, until) = total(rules, Facts { contact, set }, moment);
                    state.due = earlier(state.due, until);
                    if points != 0 {
                        state.points.push((*score, points));
                        if is_wanted {
                            push_score(set, *score, points);
                        }
                    }
                }
                Part::Personas(personas) => {
                    let contenders = personas.iter().map(|(persona, threshold, rules)| {
                        let (points, until) = total(rules, Facts { contact, set }, moment);
                        state.due = earlier(state.due, until);
                        Contender { persona: *persona, threshold: *threshold, points: i64::from(points) }
                    });
                    state.persona = winner(contenders);
                    if is_wanted {
                        push_persona(set, state.persona);
                    }
                }
            }
        }
        state.groups.sort_unstable();
        state.points.sort_unstable();
    }

    /// What is kept and not worked out here is a fact as it is.
    fn push_kept(&self, contact: &Contact, set: &mut FactSet, known: Known<'_>) {
        let Known { standings, state: kept, .. } = known;
        let wants_group = |group| match &self.wanted {
            Some(wanted) => wanted.groups.contains(&group),
            None => !self.has_group(group),
        };
        let wants_score = |score| match &self.wanted {
            Some(wanted) => wanted.scores.contains(&score),
            None => !self.has_score(score),
        };
        for of_group in standings.chunk_by(|one, other| one.group == other.group) {
            let Some(speaking) = of_group.first() else { continue };
            if wants_group(speaking.group) {
                let is_member = speaking.source != Source::Excluded;
                push_group(set, speaking.group, is_member.then_some(speaking.since));
            }
            if self.sends() && !self.has_group(speaking.group) {
                let kept = of_group.iter().find(|one| one.source == Source::Condition);
                let since = mailing::member_since(of_group, kept.map(|one| one.since));
                self.push_mailings(speaking.group, contact, known, since, set);
            }
        }
        for (score, points) in kept.points.iter().filter(|(score, _)| wants_score(*score)) {
            push_score(set, *score, *points);
        }
        if !self.has_personas {
            push_persona(set, kept.persona);
        }
    }

    /// What a member of the group gets; nothing for who is none.
    fn push_mailings(
        &self,
        group: GroupId,
        contact: &Contact,
        known: Known<'_>,
        since: Option<Instant>,
        set: &mut FactSet,
    ) {
        if let Some(since) = since {
            let mailings = self.mailings.iter().filter(|mailing| mailing.group == group);
            mailing::push(mailings, (contact, known.refused), since, set);
        }
    }

    /// Is the group among what is worked out?
    pub fn works_out(&self, group: GroupId) -> bool {
        self.has_group(group)
    }

    fn has_group(&self, group: GroupId) -> bool {
        self.groups.binary_search(&group).is_ok()
    }

    fn has_score(&self, score: ScoreId) -> bool {
        self.scores.binary_search(&score).is_ok()
    }

    /// What is to be written so that the new state is kept.
    pub fn difference(
        &self,
        contact: &Contact,
        Known { standings, state: kept, .. }: Known<'_>,
        new: &State,
        now: Instant,
    ) -> Option<Difference> {
        let asked = Asked {
            group: &|group| self.has_group(group),
            score: &|score| self.has_score(score),
            personas: self.has_personas,
            all: self.is_all,
            standings,
        };
        kept.difference(contact.id, new, now, &asked)
    }
}

/// Is the contact in the group, given whether its condition holds?
pub fn is_member(group: GroupId, standings: &[Standing], holds: bool) -> bool {
    membership(group, standings, holds, Instant::from_millis(0)).is_some()
}

/// Since when the contact is in the group, given whether its condition holds: the smallest source speaks.
fn membership(group: GroupId, standings: &[Standing], holds: bool, now: Instant) -> Option<Instant> {
    let of_group = of_group(group, standings);
    let others = of_group.iter().filter(|one| one.source != Source::Condition);
    let by_condition = holds.then(|| (Source::Condition, holds_since(of_group, now)));
    let (source, since) = others.map(|one| (one.source, one.since)).chain(by_condition).min()?;
    (source != Source::Excluded).then_some(since)
}

/// Since when the contact is in the group by any source, given whether its condition holds.
fn begun(of_group: &[Standing], holds: bool, now: Instant) -> Option<Instant> {
    mailing::member_since(of_group, holds.then(|| holds_since(of_group, now)))
}

/// Since when a condition holds that does. A clock that was put back may say that it begins later; it holds now.
fn holds_since(of_group: &[Standing], now: Instant) -> Instant {
    let kept = of_group.iter().find(|one| one.source == Source::Condition);
    kept.map_or(now, |one| one.since.min(now))
}

fn of_group(group: GroupId, standings: &[Standing]) -> &[Standing] {
    let first = standings.partition_point(|one| one.group < group);
    let from_there = &standings[first..];
    &from_there[..from_there.partition_point(|one| one.group == group)]
}

fn push_group(set: &mut FactSet, group: GroupId, since: Option<Instant>) {
    if let Some(since) = since {
        let time = Some(since.millis());
        set.push(
            FactKind::Group,
            NewFact { id: group.0, time, until: None, subject: group.0, attributes: &[] },
        );
    }
}

fn push_score(set: &mut FactSet, score: ScoreId, points: i32) {
    let attributes = [(Attribute::Known(0), Stored::Integer(i64::from(points)))];
    let new = NewFact { id: score.0, time: None, until: None, subject: score.0, attributes: &attributes };
    set.push(FactKind::Score, new);
}

fn push_persona(set: &mut FactSet, persona: Option<PersonaId>) {
    if let Some(PersonaId(id)) = persona {
        set.push(FactKind::Persona, NewFact { id, time: None, until: None, subject: id, attributes: &[] });
    }
}
