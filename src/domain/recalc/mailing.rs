//! Newsletters that the members of groups get. Who is a member is worked out, so that this is, too: facts of a contact
//! that come from the database say only what it has subscribed to itself.

use super::state::Standing;
use crate::domain::contact::Contact;
use crate::domain::fact::{FactKind, FactSet, NewFact};
use crate::domain::group::Source;
use crate::domain::id::{GroupId, NewsletterId};
use crate::domain::time::Instant;

/// That the members of a group get a newsletter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mailing {
    /// What they get.
    pub newsletter: NewsletterId,
    /// Whose members.
    pub group: GroupId,
    /// Since when.
    pub since: Instant,
}

/// What stands against mail to a contact: of a newsletter, or, without one, of all.
pub type Refusal = Option<NewsletterId>;

/// Tells what a contact gets that is in the group since that time. No confirmation is asked for.
pub(super) fn push<'m>(
    mailings: impl Iterator<Item = &'m Mailing>,
    (contact, refused): (&Contact, &[Refusal]),
    member_since: Instant,
    set: &mut FactSet,
) {
    if contact.email().is_none() {
        return;
    }
    let is_wanted = |mailing: &&Mailing| {
        !refused.iter().any(|refusal| refusal.is_none_or(|newsletter| newsletter == mailing.newsletter))
    };
    for Mailing { newsletter, since, .. } in mailings.filter(is_wanted) {
        let time = Some(member_since.max(*since).millis());
        let (id, attributes) = (newsletter.0, &[][..]);
        set.push_earliest(FactKind::Subscription, NewFact { id, time, until: None, subject: id, attributes });
    }
}

/// Since when the first of the sources of a membership is: unlike what conditions are told of a group, whatever the
/// source.
pub(super) fn member_since(of_group: &[Standing], by_condition: Option<Instant>) -> Option<Instant> {
    if of_group.iter().any(|one| one.source == Source::Excluded) {
        return None;
    }
    let others = of_group.iter().filter(|one| one.source != Source::Condition).map(|one| one.since);
    others.chain(by_condition).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::Stored;
    use crate::domain::field::Field;

    fn at(millis: i64) -> Instant {
        Instant::from_millis(millis)
    }

    #[test]
    fn who_is_in_a_group_gets_it_since_both_are_so_unless_something_stands_against_it() {
        let mailing = |newsletter, since| Mailing {
            newsletter: NewsletterId(newsletter),
            group: GroupId(1),
            since: at(since),
        };
        let mailings = [mailing(1, 10), mailing(1, 5), mailing(2, 30)];
        let mut anna = Contact::blank();
        let told = |contact: &Contact, refused: &[Refusal]| {
            let mut set = FactSet::default();
            push(mailings.iter(), (contact, refused), at(20), &mut set);
            set.of(FactKind::Subscription).iter().map(|fact| (fact.subject, fact.time)).collect::<Vec<_>>()
        };
        assert_eq!(told(&anna, &[]), []);
        anna.fields.set(Field::Email, Stored::Text("anna@example.com"));
        assert_eq!(told(&anna, &[]), [(1, 20), (2, 30)]);
        assert_eq!(told(&anna, &[Some(NewsletterId(1))]), [(2, 30)]);
        assert_eq!(told(&anna, &[None]), []);
    }

    #[test]
    fn the_earliest_source_counts_and_nobody_is_in_who_is_kept_out() {
        let standing = |source, since| Standing { group: GroupId(1), source, since: at(since) };
        let by_hand = standing(Source::Manual, 20);
        assert_eq!(member_since(&[by_hand], Some(at(10))), Some(at(10)));
        // What is kept of the condition says nothing: it is worked out.
        assert_eq!(member_since(&[by_hand, standing(Source::Condition, 5)], None), Some(at(20)));
        assert_eq!(member_since(&[standing(Source::Excluded, 1), by_hand], Some(at(10))), None);
        assert_eq!(member_since(&[], None), None);
    }
}
