//! One newtype per kind of record, so that a note's id cannot be passed where a contact's is wanted.
//!
//! Ids are positive 64-bit integers given out in ascending order and never given twice, not even after
//! a deletion: a script that holds 1042 must never hit the next person.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A contact.
    ContactId,
    /// A contact status.
    StatusId,
    /// A user: owner of contacts and author of notes.
    UserId,
    /// A note on a contact.
    NoteId,
    /// A consent (the thing agreed to).
    ConsentId,
    /// A field of the user's own.
    FieldId,
    /// Something that a contact did.
    ActivityId,
    /// A type of activity.
    ActivityTypeId,
    /// A condition saved under a name.
    ConditionId,
    /// A contact group.
    GroupId,
    /// An account: a company, an organisation.
    AccountId,
    /// A status of accounts.
    AccountStatusId,
    /// What a contact is in an account.
    RoleId,
    /// A newsletter.
    NewsletterId,
    /// A customer of the shop.
    CustomerId,
    /// A form.
    FormId,
    /// What a form asks for.
    FormFieldId,
    /// What was sent with a form.
    SubmissionId,
    /// Which fields of contacts a source fills.
    MappingId,
    /// A score.
    ScoreId,
    /// A persona.
    PersonaId,
    /// A rule that gives points in a score or for a persona.
    RuleId,
    /// One row of the append-only log of agreements and revocations.
    AgreementId,
    /// One changing command, as `db log` lists it and `db undo` reverts it.
    OperationId,
}
