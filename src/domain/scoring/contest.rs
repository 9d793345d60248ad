//! Which persona a contact is most like.

use crate::domain::id::PersonaId;

/// An enabled persona with the points that a contact has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contender {
    /// The persona.
    pub persona: PersonaId,
    /// So many points are needed; above zero.
    pub threshold: i64,
    /// So many there are.
    pub points: i64,
}

/// The persona with the highest quotient of points and threshold, if it is at least one. Of equal ones, the persona
/// that was created first, which the smallest id says.
pub fn winner(contenders: impl IntoIterator<Item = Contender>) -> Option<PersonaId> {
    let reached = contenders.into_iter().filter(|one| one.threshold > 0 && one.points >= one.threshold);
    let best = reached.reduce(|best, other| {
        // Both quotients multiplied by both thresholds: exact, where a division is not.
        let quotient = |one: Contender, by: Contender| i128::from(one.points) * i128::from(by.threshold);
        let (known, new) = (quotient(best, other), quotient(other, best));
        if new > known || (new == known && other.persona < best.persona) { other } else { best }
    });
    best.map(|one| one.persona)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(personas: &[(i64, i64, i64)]) -> Option<i64> {
        let contender = |&(id, points, threshold)| Contender { persona: PersonaId(id), threshold, points };
        winner(personas.iter().map(contender)).map(|persona| persona.0)
    }

    #[test]
    fn the_highest_quotient_of_those_that_are_reached_wins() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[(1, 99, 100)]), None);
        assert_eq!(of(&[(1, 100, 100)]), Some(1));
        // The example of the documents: 1.2 against 1.5.
        assert_eq!(of(&[(1, 120, 100), (2, 60, 40)]), Some(2));
        assert_eq!(of(&[(1, -5, 100), (2, 39, 40)]), None);
    }

    #[test]
    fn of_equal_quotients_the_persona_created_first_wins_in_whatever_order_they_come() {
        assert_eq!(of(&[(7, 30, 20), (3, 150, 100)]), Some(3));
        assert_eq!(of(&[(3, 150, 100), (7, 30, 20)]), Some(3));
        assert_eq!(of(&[(2, i64::MAX, i64::MAX), (1, i64::MAX, i64::MAX)]), Some(1));
    }
}
