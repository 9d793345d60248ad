//! Which views there are, and what their columns are made of.

use std::borrow::Cow;

use super::ViewColumn;

/// A view as every database has it.
pub(super) struct Plan {
    pub(super) name: &'static str,
    pub(super) columns: &'static [ViewColumn],
    /// What it is read from; the first table there must exist.
    pub(super) table: &'static str,
    pub(super) from: &'static str,
}

pub(super) const fn column(name: &'static str, kind: &'static str, expression: &'static str) -> ViewColumn {
    ViewColumn { name: Cow::Borrowed(name), kind, expression: Cow::Borrowed(expression) }
}

const CONTACTS: &[ViewColumn] = &[
    column("id", "integer", "c.id"),
    column("email", "text", "c.email"),
    column("name", "text", "full_name(c.first_name, c.middle_name, c.last_name)"),
    column("first_name", "text", "c.first_name"),
    column("middle_name", "text", "c.middle_name"),
    column("last_name", "text", "c.last_name"),
    column("gender", "text", "gender_name(c.gender)"),
    column("birthday", "date", "c.birthday"),
    column("private_phone", "text", "c.private_phone"),
    column("business_phone", "text", "c.business_phone"),
    column("company", "text", "c.company"),
    column("job_title", "text", "c.job_title"),
    column("status", "text", "s.name"),
    column("owner", "text", "u.user_name"),
    column("address", "text", "c.address"),
    column("zip", "text", "c.zip"),
    column("city", "text", "c.city"),
    column("state", "text", "state_name(c.state)"),
    column("country", "text", "country_name(c.country)"),
    column("anonymous", "boolean", "c.email IS NULL"),
    column("created", "instant", "rfc3339(c.created)"),
    column("modified", "instant", "rfc3339(c.modified)"),
    column("guid", "text", "guid_text(c.guid)"),
];

const NOTES: &[ViewColumn] = &[
    column("id", "integer", "n.id"),
    column("contact_id", "integer", "n.contact_id"),
    column("text", "text", "n.text"),
    column("author", "text", "u.user_name"),
    column("created", "instant", "rfc3339(n.created)"),
    column("modified", "instant", "rfc3339(n.modified)"),
];

/// In force is the latest word of a contact on a consent, unless it is a revocation.
const IN_FORCE: &str = "a.revoked = 0 AND NOT EXISTS (SELECT 1 FROM main.agreements AS later \
     WHERE later.contact_id = a.contact_id AND later.consent_id = a.consent_id AND later.id > a.id)";

const AGREEMENTS: &[ViewColumn] = &[
    column("id", "integer", "a.id"),
    column("contact_id", "integer", "a.contact_id"),
    column("consent", "text", "k.name"),
    column("revoked", "boolean", "a.revoked"),
    column("in_force", "boolean", IN_FORCE),
    column("time", "instant", "rfc3339(a.time)"),
    column("source", "text", "a.source"),
    column("hash", "text", "a.hash"),
];

const CONSENTS: &[ViewColumn] = &[
    column("id", "integer", "k.id"),
    column("name", "text", "k.name"),
    column("short_text", "text", "k.short_text"),
    column("full_text", "text", "k.full_text"),
    column("hash", "text", "k.hash"),
    column("archived", "instant", "rfc3339(k.archived)"),
    column("created", "instant", "rfc3339(k.created)"),
    column("modified", "instant", "rfc3339(k.modified)"),
];

const STATUSES: &[ViewColumn] = &[
    column("id", "integer", "s.id"),
    column("name", "text", "s.name"),
    column("description", "text", "s.description"),
];

const USERS: &[ViewColumn] = &[
    column("id", "integer", "u.id"),
    column("user_name", "text", "u.user_name"),
    column("full_name", "text", "u.full_name"),
    column("first_name", "text", "u.first_name"),
    column("last_name", "text", "u.last_name"),
    column("site", "boolean", "u.is_site"),
    column("email", "text", "u.email"),
];

const GROUPS: &[ViewColumn] = &[
    column("id", "integer", "g.id"),
    column("name", "text", "g.name"),
    column("description", "text", "g.description"),
    column("created", "instant", "rfc3339(g.created)"),
    column("modified", "instant", "rfc3339(g.modified)"),
];

const MEMBERS: &[ViewColumn] = &[
    column("contact_id", "integer", "m.contact_id"),
    column("group_id", "integer", "m.group_id"),
    column("group_name", "text", "g.name"),
    column("since", "instant", "rfc3339(m.since)"),
];

pub(super) const ACTIVITIES: &[ViewColumn] = &[
    column("id", "integer", "a.id"),
    column("contact_id", "integer", "a.contact_id"),
    column("type", "text", "t.name"),
    column("time", "instant", "rfc3339(a.time)"),
    column("value", "text", "a.value"),
    column("item", "text", "a.item"),
    column("detail", "text", "a.detail"),
    column("title", "text", "a.title"),
    column("url", "text", "a.url"),
    column("referrer", "text", "a.referrer"),
    column("page", "text", "a.page"),
    column("culture", "text", "a.culture"),
    column("campaign", "text", "a.campaign"),
    column("utm_source", "text", "a.utm_source"),
    column("utm_content", "text", "a.utm_content"),
    column("comment", "text", "a.comment"),
    column("variant", "text", "a.variant"),
    column("combination", "text", "a.combination"),
    column("site", "text", "a.site"),
];

const ACTIVITY_TYPES: &[ViewColumn] = &[
    column("id", "integer", "t.id"),
    column("name", "text", "t.name"),
    column("label", "text", "t.label"),
    column("description", "text", "t.description"),
    column("enabled", "boolean", "t.enabled"),
    column("manual", "boolean", "t.manual"),
    column("created", "instant", "rfc3339(t.created)"),
    column("modified", "instant", "rfc3339(t.modified)"),
];

const FIELDS: &[ViewColumn] = &[
    column("id", "integer", "f.id"),
    column("name", "text", "f.name"),
    column("label", "text", "f.label"),
    column("description", "text", "f.description"),
    column("type", "text", "f.type"),
    column("choices", "text", "f.choices"),
    column("is_unique", "boolean", "f.is_unique"),
    column("created", "instant", "rfc3339(f.created)"),
    column("modified", "instant", "rfc3339(f.modified)"),
];

const SCORES: &[ViewColumn] = &[
    column("id", "integer", "s.id"),
    column("name", "text", "s.name"),
    column("description", "text", "s.description"),
    column("enabled", "boolean", "s.enabled"),
    column("notify_at", "integer", "s.notify_at"),
    column("created", "instant", "rfc3339(s.created)"),
    column("modified", "instant", "rfc3339(s.modified)"),
];

const PERSONAS: &[ViewColumn] = &[
    column("id", "integer", "p.id"),
    column("name", "text", "p.name"),
    column("description", "text", "p.description"),
    column("picture", "text", "p.picture"),
    column("threshold", "integer", "p.threshold"),
    column("enabled", "boolean", "p.enabled"),
    column("created", "instant", "rfc3339(p.created)"),
    column("modified", "instant", "rfc3339(p.modified)"),
];

const RULES: &[ViewColumn] = &[
    column("id", "integer", "r.id"),
    column("score", "text", "s.name"),
    column("persona", "text", "p.name"),
    column("counts", "boolean", "r.counts"),
    column("points", "integer", "r.points"),
    column("recurring", "boolean", "r.recurring"),
    column("max", "integer", "r.cap"),
    column("valid_until", "instant", "rfc3339(r.until)"),
    column("enabled", "boolean", "r.enabled"),
    column("created", "instant", "rfc3339(r.created)"),
    column("modified", "instant", "rfc3339(r.modified)"),
];

const POINTS: &[ViewColumn] = &[
    column("contact_id", "integer", "p.contact_id"),
    column("score_id", "integer", "p.score_id"),
    column("score", "text", "s.name"),
    column("points", "integer", "p.points"),
];

const PERSONA_CONTACTS: &[ViewColumn] = &[
    column("contact_id", "integer", "k.contact_id"),
    column("persona_id", "integer", "k.persona_id"),
    column("persona", "text", "p.name"),
];

const ACCOUNTS: &[ViewColumn] = &[
    column("id", "integer", "a.id"),
    column("name", "text", "a.name"),
    column("status", "text", "s.name"),
    column("parent_id", "integer", "a.parent_id"),
    column("owner", "text", "u.user_name"),
    column("address1", "text", "a.address1"),
    column("address2", "text", "a.address2"),
    column("city", "text", "a.city"),
    column("zip", "text", "a.zip"),
    column("state", "text", "state_name(a.state)"),
    column("country", "text", "country_name(a.country)"),
    column("web_site", "text", "a.web_site"),
    column("phone", "text", "a.phone"),
    column("fax", "text", "a.fax"),
    column("email", "text", "a.email"),
    column("notes", "text", "a.notes"),
    column("primary_contact_id", "integer", "a.primary_contact_id"),
    column("secondary_contact_id", "integer", "a.secondary_contact_id"),
    column("created", "instant", "rfc3339(a.created)"),
    column("modified", "instant", "rfc3339(a.modified)"),
    column("guid", "text", "guid_text(a.guid)"),
];

const ACCOUNT_CONTACTS: &[ViewColumn] = &[
    column("contact_id", "integer", "b.contact_id"),
    column("account_id", "integer", "b.account_id"),
    column("account", "text", "a.name"),
    column("role", "text", "r.name"),
    column("since", "instant", "rfc3339(b.since)"),
];

const GROUP_ACCOUNTS: &[ViewColumn] = &[
    column("group_id", "integer", "k.group_id"),
    column("group_name", "text", "g.name"),
    column("account_id", "integer", "k.account_id"),
    column("account", "text", "a.name"),
    column("since", "instant", "rfc3339(k.since)"),
];

/// What `before` and `after` are depends on the change: points of a score, or ids of personas.
const HISTORY: &[ViewColumn] = &[
    column("cursor", "integer", "h.cursor"),
    column("time", "instant", "rfc3339(h.time)"),
    column("contact_id", "integer", "nullif(h.contact_id, 0)"),
    column("change", "text", "change_name(h.kind)"),
    column("group_id", "integer", "CASE WHEN h.kind IN (1, 2) THEN h.subject END"),
    column("group_name", "text", "g.name"),
    column("score_id", "integer", "CASE WHEN h.kind IN (3, 5) THEN h.subject END"),
    column("score", "text", "s.name"),
    column("before", "integer", "h.before"),
    column("after", "integer", "h.after"),
    column("cause", "text", "cause_name(h.cause)"),
    column("operation", "integer", "nullif(h.operation_id, 0)"),
];

const RUNS: &[ViewColumn] = &[
    column("id", "integer", "r.id"),
    column("time", "instant", "rfc3339(r.time)"),
    column("kind", "text", "run_name(r.kind)"),
    column("millis", "integer", "r.millis"),
    column("contacts", "integer", "r.contacts"),
    column("entered", "integer", "r.entered"),
    column("left", "integer", "r.left"),
    column("scored", "integer", "r.scored"),
    column("moved", "integer", "r.moved"),
    column("reached", "integer", "r.reached"),
    column("outdated", "integer", "r.outdated"),
];

/// Every view. One row of members stands for each source of a membership, the lowest of them speaking for
/// all, and source 0 keeps the contact out whatever the others say.
pub(super) const VIEWS: &[Plan] = &[
    Plan {
        name: "contacts",
        columns: CONTACTS,
        table: "contacts",
        from: "main.contacts AS c LEFT JOIN main.statuses AS s ON s.id = c.status_id \
               LEFT JOIN main.users AS u ON u.id = c.owner_id",
    },
    Plan {
        name: "notes",
        columns: NOTES,
        table: "notes",
        from: "main.notes AS n LEFT JOIN main.users AS u ON u.id = n.author_id",
    },
    Plan {
        name: "agreements",
        columns: AGREEMENTS,
        table: "agreements",
        from: "main.agreements AS a LEFT JOIN main.consents AS k ON k.id = a.consent_id",
    },
    Plan {
        name: "activities",
        columns: ACTIVITIES,
        table: "activities",
        from: "main.activities AS a LEFT JOIN main.activity_types AS t ON t.id = a.type_id",
    },
    Plan {
        name: "activity_types",
        columns: ACTIVITY_TYPES,
        table: "activity_types",
        from: "main.activity_types AS t",
    },
    Plan { name: "fields", columns: FIELDS, table: "fields", from: "main.fields AS f" },
    Plan { name: "consents", columns: CONSENTS, table: "consents", from: "main.consents AS k" },
    Plan { name: "statuses", columns: STATUSES, table: "statuses", from: "main.statuses AS s" },
    Plan { name: "users", columns: USERS, table: "users", from: "main.users AS u" },
    Plan { name: "groups", columns: GROUPS, table: "groups", from: "main.groups AS g" },
    Plan {
        name: "members",
        columns: MEMBERS,
        table: "members",
        from: "main.members AS m LEFT JOIN main.groups AS g ON g.id = m.group_id \
               WHERE m.source > 0 AND NOT EXISTS (SELECT 1 FROM main.members AS lower \
               WHERE lower.contact_id = m.contact_id AND lower.group_id = m.group_id AND lower.source < m.source)",
    },
    Plan {
        name: "accounts",
        columns: ACCOUNTS,
        table: "accounts",
        from: "main.accounts AS a LEFT JOIN main.account_statuses AS s ON s.id = a.status_id \
               LEFT JOIN main.users AS u ON u.id = a.owner_id",
    },
    Plan {
        name: "account_contacts",
        columns: ACCOUNT_CONTACTS,
        table: "account_contacts",
        from: "main.account_contacts AS b LEFT JOIN main.accounts AS a ON a.id = b.account_id \
               LEFT JOIN main.roles AS r ON r.id = b.role_id",
    },
    Plan {
        name: "account_statuses",
        columns: STATUSES,
        table: "account_statuses",
        from: "main.account_statuses AS s",
    },
    Plan { name: "roles", columns: STATUSES, table: "roles", from: "main.roles AS s" },
    Plan {
        name: "group_accounts",
        columns: GROUP_ACCOUNTS,
        table: "group_accounts",
        from: "main.group_accounts AS k LEFT JOIN main.groups AS g ON g.id = k.group_id \
               LEFT JOIN main.accounts AS a ON a.id = k.account_id",
    },
    Plan { name: "scores", columns: SCORES, table: "scores", from: "main.scores AS s" },
    Plan { name: "personas", columns: PERSONAS, table: "personas", from: "main.personas AS p" },
    Plan {
        name: "rules",
        columns: RULES,
        table: "rules",
        from: "main.rules AS r LEFT JOIN main.scores AS s ON s.id = r.score_id \
               LEFT JOIN main.personas AS p ON p.id = r.persona_id",
    },
    Plan {
        name: "points",
        columns: POINTS,
        table: "points",
        from: "main.points AS p LEFT JOIN main.scores AS s ON s.id = p.score_id",
    },
    Plan {
        name: "persona_contacts",
        columns: PERSONA_CONTACTS,
        table: "persona_contacts",
        from: "main.persona_contacts AS k LEFT JOIN main.personas AS p ON p.id = k.persona_id",
    },
    Plan {
        name: "history",
        columns: HISTORY,
        table: "history",
        from: "main.history AS h LEFT JOIN main.groups AS g ON h.kind IN (1, 2) AND g.id = h.subject \
               LEFT JOIN main.scores AS s ON h.kind IN (3, 5) AND s.id = h.subject",
    },
    Plan { name: "runs", columns: RUNS, table: "runs", from: "main.runs AS r" },
];
