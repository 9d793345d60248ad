//! What belongs to a contact beside its fields: counted before it is deleted, moved when it is merged into another.

/// One kind of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// What the contact did.
    Activity,
    /// Notes on it.
    Note,
    /// Rows of the log of consent agreements.
    Agreement,
    /// Groups that it is in or kept out of, whatever made it so.
    Membership,
    /// Accounts that it belongs to.
    Account,
    /// Newsletters that it has subscribed to.
    Subscription,
    /// Users of the site that it is.
    User,
    /// Customers of the shop that it is.
    Customer,
    /// Forms that it has sent.
    Submission,
    /// Browsers that it is known by.
    Visitor,
}

/// So many kinds there are.
pub const KINDS: usize = 10;

impl Belonging {
    /// Every kind, in the order in which plans tell of them.
    pub const ALL: [Belonging; KINDS] = [
        Belonging::Activity,
        Belonging::Note,
        Belonging::Agreement,
        Belonging::Membership,
        Belonging::Account,
        Belonging::Subscription,
        Belonging::User,
        Belonging::Customer,
        Belonging::Submission,
        Belonging::Visitor,
    ];

    /// What one and what several of them are called.
    pub fn nouns(self) -> (&'static str, &'static str) {
        match self {
            Belonging::Activity => ("activity", "activities"),
            Belonging::Agreement => ("consent record", "consent records"),
            Belonging::Note => ("note", "notes"),
            Belonging::Membership => ("group membership", "group memberships"),
            Belonging::Account => ("place in an account", "places in accounts"),
            Belonging::Subscription => ("subscription", "subscriptions"),
            Belonging::User => ("user membership", "user memberships"),
            Belonging::Customer => ("customer membership", "customer memberships"),
            Belonging::Submission => ("form submission", "form submissions"),
            Belonging::Visitor => ("visitor id", "visitor ids"),
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

/// How many of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Belongings([i64; KINDS]);

impl Belongings {
    /// How many of one kind.
    pub fn of(&self, kind: Belonging) -> i64 {
        self.0[kind.place()]
    }

    /// There are so many of one kind.
    pub fn set(&mut self, kind: Belonging, number: i64) {
        self.0[kind.place()] = number;
    }

    /// Those of another contact besides.
    pub fn add(&mut self, more: &Belongings) {
        self.0.iter_mut().zip(more.0).for_each(|(sum, number)| *sum += number);
    }

    /// Each kind of which there is any: how many, and what one and several are called.
    pub fn there(&self) -> impl Iterator<Item = (Belonging, i64)> {
        Belonging::ALL.into_iter().map(|kind| (kind, self.of(kind))).filter(|(_, number)| *number > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_stand_at_their_places() {
        for (place, kind) in Belonging::ALL.into_iter().enumerate() {
            assert_eq!(kind.place(), place);
        }
    }
}
