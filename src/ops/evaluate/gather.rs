//! The one contact that is in memory: what its lines have told, as far as anything asks for it.

use crate::domain::condition::Needs;
use crate::domain::contact::Contact;
use crate::domain::contact::Stored;
use crate::domain::custom_field::Fields;
use crate::domain::fact::{Attribute, FactKind, FactSet, Given, KINDS, NewFact, Told};
use crate::domain::field::Field;
use crate::domain::id::{ContactId, GroupId};
use crate::domain::names::Names;
use crate::domain::recalc::Standing;
use crate::domain::text::{Suggestion, nearest};
use crate::domain::time::Instant;

use super::values::Values;

/// Bytes of facts that one contact may have.
const MOST_BYTES: usize = 1 << 30;

/// What is needed of the facts of one kind.
struct Wanted {
    subjects: Option<Vec<i64>>,
    since: Option<i64>,
    attributes: Vec<Attribute>,
}

/// One contact after another.
pub struct Gatherer<'n> {
    names: &'n Names,
    values: Values<'n>,
    fields: Vec<Field>,
    wanted: [Option<Wanted>; KINDS.len()],
    contact: Contact,
    set: FactSet,
    standings: Vec<Standing>,
    is_told: bool,
    count: i64,
    bytes: usize,
}

/// What was gathered of a contact.
pub struct Gathered<'g> {
    /// The contact.
    pub contact: &'g Contact,
    /// Its facts.
    pub set: &'g mut FactSet,
    /// The sources of its memberships, in order.
    pub standings: &'g [Standing],
}

impl<'n> Gatherer<'n> {
    /// Gathers what is needed.
    pub fn new(names: &'n Names, values: Values<'n>, needs: &Needs) -> Gatherer<'n> {
        let mut fields = needs.fields.clone();
        // Each says something about the other.
        for (one, other) in [(Field::Country, Field::State), (Field::State, Field::Country)] {
            if needs.fields.contains(&one) && !fields.contains(&other) {
                fields.push(other);
            }
        }
        Gatherer {
            names,
            values,
            fields,
            wanted: std::array::from_fn(|place| wanted(KINDS[place].kind, needs)),
            contact: Contact::blank(),
            set: FactSet::default(),
            standings: Vec::new(),
            is_told: false,
            count: 0,
            bytes: 0,
        }
    }

    /// Begins with another contact.
    pub fn begin(&mut self, id: ContactId) {
        self.contact.id = id;
        self.contact.fields.reset();
        self.contact.modified = Instant::from_millis(0);
        self.set.reset();
        self.standings.clear();
        (self.is_told, self.count, self.bytes) = (false, 0, 0);
    }

    /// Takes what a line of so many bytes tells.
    pub fn add(&mut self, told: Told<'_>, bytes: usize) -> Result<(), String> {
        match told {
            Told::Contact(_) if self.is_told => return Err("the contact is told of twice".to_owned()),
            Told::Contact(fields) => {
                self.is_told = true;
                return self.fields(&fields);
            }
            _ if !self.is_told => {
                // Said once: its other lines are as good as they can be without it.
                self.is_told = true;
                return Err("the first line of a contact has `\"fact\":\"contact\"`".to_owned());
            }
            Told::Membership { group, source, since } => {
                let group = GroupId(self.subject(FactKind::Group, &group)?);
                if self.standings.iter().any(|one| one.group == group && one.source == source) {
                    return Err(format!("the source {} of this group is told of twice", source.name()));
                }
                self.standings.push(Standing { group, source, since: Instant::from_millis(since) });
            }
            Told::Fact { kind, subject, time, until, attributes } => {
                let subject = self.subject(kind, &subject)?;
                let Some(wanted) = &self.wanted[kind as usize] else { return Ok(()) };
                let is_early = wanted.since.zip(time).is_some_and(|(since, time)| time < since);
                if is_early || wanted.subjects.as_ref().is_some_and(|wanted| !wanted.contains(&subject)) {
                    return Ok(());
                }
                self.fact((kind, subject), (time, until), &attributes)?;
                self.bytes += bytes;
                if self.bytes > MOST_BYTES {
                    // It has no answer any more; its memory may go.
                    self.set.reset();
                    self.bytes = 0;
                    return Err("the contact has more than 1 GiB of facts".to_owned());
                }
            }
        }
        Ok(())
    }

    fn fields(&mut self, fields: &[(std::borrow::Cow<'_, str>, Given<'_>)]) -> Result<(), String> {
        let known: Fields = self.names.fields;
        let mut state = None;
        for (name, given) in fields {
            let field = known.by_name(name).filter(|field| field.name() == name);
            let field = match field {
                Some(Field::Modified) => {
                    self.contact.modified = moment(given).ok_or("`modified` is no moment")?;
                    continue;
                }
                Some(field) if !field.is_importable() => {
                    return Err(format!("`{name}` is worked out and cannot be told"));
                }
                Some(field) => field,
                None => {
                    let near = nearest(name, known.all().map(|field| field.name()));
                    return Err(format!("there is no field `{name}`{}", Suggestion(&near)));
                }
            };
            if field == Field::State {
                state = Some(given);
            } else if self.fields.contains(&field) {
                self.field(field, given)?;
            }
        }
        // A state is looked for in the country.
        match state.filter(|_| self.fields.contains(&Field::State)) {
            Some(given) => self.field(Field::State, given),
            None => Ok(()),
        }
    }

    fn field(&mut self, field: Field, given: &Given<'_>) -> Result<(), String> {
        let read = self.values.read(field, given, &mut self.contact.fields);
        read.map_err(|what| format!("`{}`: {what}", field.name()))
    }

    fn subject(&self, kind: FactKind, name: &str) -> Result<i64, String> {
        let noun = kind.info().noun;
        let list = self.names.facts.of(kind);
        list.and_then(|list| list.id(name)).ok_or_else(|| {
            let near = list.map_or_else(Vec::new, |list| list.nearest(name));
            format!("the definitions have no {noun} `{name}`{}", Suggestion(&near))
        })
    }

    fn fact(
        &mut self,
        (kind, subject): (FactKind, i64),
        (time, until): (Option<i64>, Option<i64>),
        attributes: &[(Attribute, Given<'_>)],
    ) -> Result<(), String> {
        let asked = self.wanted[kind as usize].as_ref().map_or(&[][..], |wanted| &wanted.attributes);
        let mut read = Vec::with_capacity(asked.len());
        for (attribute, given) in attributes.iter().filter(|(attribute, _)| asked.contains(attribute)) {
            let value = self.values.attribute(kind, *attribute, given).map_err(|what| {
                format!("`{}`: {what}", kind.attribute_name(*attribute).unwrap_or_default())
            })?;
            read.push((*attribute, value));
        }
        let attributes: Vec<(Attribute, Stored<'_>)> =
            read.iter().map(|(attribute, value)| (*attribute, value.stored())).collect();
        self.count += 1;
        let new = NewFact { id: self.count, time, until, subject, attributes: &attributes };
        self.set.append(kind, new);
        Ok(())
    }

    /// What there is of the contact.
    pub fn gathered(&mut self) -> Gathered<'_> {
        self.set.settle();
        self.standings.sort_by_key(|one| (one.group, one.source));
        Gathered { contact: &self.contact, set: &mut self.set, standings: &self.standings }
    }
}

fn wanted(kind: FactKind, needs: &Needs) -> Option<Wanted> {
    let of_kind: Vec<_> = needs.of(kind).collect();
    if of_kind.is_empty() {
        return None;
    }
    let mut attributes: Vec<Attribute> =
        of_kind.iter().flat_map(|need| need.attributes.iter().copied()).collect();
    attributes.sort_unstable();
    attributes.dedup();
    Some(Wanted {
        subjects: of_kind.iter().map(|need| need.subject).collect(),
        since: of_kind.iter().map(|need| need.since.map(Instant::millis)).min().flatten(),
        attributes,
    })
}

fn moment(given: &Given<'_>) -> Option<Instant> {
    match given {
        Given::Text(text) => Instant::parse(text).ok(),
        Given::KeptNumber(millis) => Some(Instant::from_millis(*millis)),
        _ => None,
    }
}
