//! The kinds of facts that the database keeps, and where: one entry each. Reading facts, narrowing by them and the
//! names that conditions can use all go by this table.

use std::fmt::Write as _;

use super::bounces::marketing;
use super::{Db, StoreError};
use crate::domain::condition::Needs;
use crate::domain::fact::FactKind;
use crate::domain::names::{NameList, told_apart};

/// One kind.
pub(super) struct Kept {
    pub(super) kind: FactKind,
    /// `SELECT id, name` of what its facts can be about.
    subjects: &'static str,
    /// The column of that id in the table itself.
    subject: &'static str,
    /// The facts as rows of `contact_id, id, time, until, subject`, and their attributes by name. `{}` stands for a
    /// term on the columns of the table: on the contact, and on the subject.
    ///
    /// `until` is when a fact ceases to be, if that is known.
    rows: &'static str,
    /// The order of a contact's facts in which they are read fastest.
    order: &'static str,
}

/// Of the rows of a membership the smallest source speaks, unless it keeps the contact out. An index holds all that is
/// asked for here. What an agreement was followed by ends it.
pub(super) const KEPT: &[Kept] = &[
    Kept {
        kind: FactKind::Activity,
        subjects: "SELECT id, name FROM activity_types",
        subject: "type_id",
        rows: "SELECT *, NULL AS until, type_id AS subject FROM activities WHERE {}",
        order: "contact_id, time, id",
    },
    Kept {
        kind: FactKind::Group,
        subjects: "SELECT id, name FROM groups",
        subject: "group_id",
        rows: "SELECT contact_id, group_id AS id, since AS time, NULL AS until, group_id AS subject FROM \
               (SELECT contact_id, group_id, since, min(source) AS source FROM members WHERE {} \
               GROUP BY contact_id, group_id) WHERE source > 0",
        order: "contact_id",
    },
    Kept {
        kind: FactKind::Consent,
        subjects: "SELECT id, name FROM consents",
        subject: "consent_id",
        rows: "SELECT contact_id, id, time, until, consent_id AS subject FROM (SELECT contact_id, id, time, consent_id, \
               revoked, lead(time) OVER (PARTITION BY contact_id, consent_id ORDER BY time, id) AS until \
               FROM agreements WHERE {}) WHERE NOT revoked",
        order: "contact_id, time, id",
    },
    Kept {
        kind: FactKind::Account,
        subjects: "SELECT id, name FROM accounts",
        subject: "account_id",
        rows: "SELECT contact_id, account_id AS id, since AS time, NULL AS until, account_id AS subject, \
               role_id AS role FROM account_contacts WHERE {}",
        order: "contact_id, id",
    },
    Kept {
        kind: FactKind::Subscription,
        subjects: "SELECT id, name FROM newsletters",
        subject: "newsletter_id",
        rows: "SELECT contact_id, newsletter_id AS id, min(time) AS time, NULL AS until, newsletter_id AS subject \
               FROM active_subscriptions WHERE {} GROUP BY contact_id, newsletter_id",
        order: "contact_id, id",
    },
    Kept {
        kind: FactKind::Submission,
        subjects: "SELECT id, name FROM forms",
        subject: "form_id",
        rows: "SELECT contact_id, id, time, NULL AS until, form_id AS subject, vals FROM submissions WHERE {}",
        order: "contact_id, time, id",
    },
    Kept {
        kind: FactKind::User,
        subjects: "SELECT id, user_name FROM users",
        subject: "user_id",
        rows: "SELECT contact_id, user_id AS id, since AS time, NULL AS until, user_id AS subject \
               FROM user_contacts WHERE {}",
        order: "contact_id, id",
    },
    Kept {
        kind: FactKind::Customer,
        subjects: "SELECT id, number FROM customers",
        subject: "customer_id",
        rows: "SELECT contact_id, customer_id AS id, since AS time, NULL AS until, customer_id AS subject \
               FROM customer_contacts WHERE {}",
        order: "contact_id, id",
    },
    Kept {
        kind: FactKind::Marketing,
        subjects: "SELECT * FROM (SELECT 0 AS id, 'receiving' AS name UNION ALL SELECT 1, 'opted_out' \
                   UNION ALL SELECT 2, 'undeliverable' UNION ALL SELECT 3, 'no_email')",
        subject: "status",
        rows: concat!(
            "SELECT contact_id, status AS id, NULL AS time, NULL AS until, status AS subject FROM (SELECT c.id \
             AS contact_id, ",
            marketing!(),
            " AS status FROM contacts AS c) WHERE {}"
        ),
        order: "contact_id",
    },
    Kept {
        kind: FactKind::Score,
        subjects: "SELECT id, name FROM scores",
        subject: "score_id",
        rows: "SELECT contact_id, score_id AS id, NULL AS time, NULL AS until, score_id AS subject, points \
               FROM points WHERE {}",
        order: "contact_id, id",
    },
    Kept {
        kind: FactKind::Persona,
        subjects: "SELECT id, name FROM personas",
        subject: "persona_id",
        rows: "SELECT contact_id, persona_id AS id, NULL AS time, NULL AS until, persona_id AS subject \
               FROM persona_contacts WHERE {}",
        order: "contact_id",
    },
];

/// What contacts have subscribed to themselves, for those who work out what they get by their groups.
static OWN_SUBSCRIPTIONS: Kept = Kept {
    kind: FactKind::Subscription,
    subjects: "SELECT id, name FROM newsletters",
    subject: "newsletter_id",
    rows: "SELECT s.contact_id, s.newsletter_id AS id, s.approved AS time, NULL AS until, s.newsletter_id AS subject \
           FROM subscriptions AS s JOIN contacts AS c ON c.id = s.contact_id WHERE {} AND s.approved IS NOT NULL \
           AND c.email IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unsubscriptions AS u \
           WHERE u.email = c.email AND ifnull(u.newsletter_id, 0) IN (0, s.newsletter_id))",
    order: "contact_id, id",
};

impl Kept {
    /// Where the facts of each kind are read that somebody needs.
    pub(super) fn needed(needs: &Needs) -> impl Iterator<Item = &'static Kept> {
        let is_own = needs.own_subscriptions;
        KEPT.iter().map(move |kept| match kept.kind {
            FactKind::Subscription if is_own => &OWN_SUBSCRIPTIONS,
            _ => kept,
        })
    }

    /// The entry of a kind, if the database keeps it.
    pub(super) fn of(kind: FactKind) -> Option<&'static Kept> {
        KEPT.iter().find(|kept| kept.kind == kind)
    }

    /// Facts about these subjects, or about whatever it is, of contacts for which the term holds. Ids are written into
    /// the text: there may be more of them than a statement has parameters.
    pub(super) fn rows(&self, contacts: &str, subjects: Option<&[i64]>) -> String {
        let mut among = contacts.to_owned();
        if let Some(subjects) = subjects {
            let ids: Vec<String> = subjects.iter().map(ToString::to_string).collect();
            let _ = write!(among, " AND {} IN ({})", self.subject, ids.join(", "));
        }
        self.rows.replacen("{}", &among, 1)
    }

    pub(super) fn order(&self) -> &'static str {
        self.order
    }
}

impl Db {
    /// What facts of each kind that the database keeps can be about.
    pub fn fact_subjects(&self) -> Result<Vec<(FactKind, NameList)>, StoreError> {
        let list = |kept: &Kept| {
            let mut statement = self.conn.prepare_cached(&format!("{} ORDER BY id", kept.subjects))?;
            let mut rows = statement.query([])?;
            let mut named = Vec::new();
            while let Some(row) = rows.next()? {
                let name = row.get_ref(1)?.as_str().map_err(|_| StoreError::Stored("a name"))?;
                named.push((row.get(0)?, name.to_owned()));
            }
            // Other names are those of one.
            if kept.kind == FactKind::Account {
                named = told_apart(named);
            }
            let mut list = NameList::default();
            named.iter().for_each(|(id, name)| list.add(*id, name));
            Ok((kept.kind, list))
        };
        KEPT.iter().map(list).collect()
    }
}
