//! The views of what contacts are and have elsewhere: users, customers, browsers, forms, newsletters.

use super::ViewColumn;
use super::plans::{Plan, column};

const CUSTOMERS: &[ViewColumn] = &[
    column("id", "integer", "c.id"),
    column("number", "text", "c.number"),
    column("user_name", "text", "c.user_name"),
    column("first_name", "text", "c.first_name"),
    column("last_name", "text", "c.last_name"),
    column("email", "text", "c.email"),
    column("created", "instant", "rfc3339(c.created)"),
    column("modified", "instant", "rfc3339(c.modified)"),
];

const USER_CONTACTS: &[ViewColumn] = &[
    column("contact_id", "integer", "m.contact_id"),
    column("user_id", "integer", "m.user_id"),
    column("user_name", "text", "u.user_name"),
    column("since", "instant", "rfc3339(m.since)"),
];

const CUSTOMER_CONTACTS: &[ViewColumn] = &[
    column("contact_id", "integer", "m.contact_id"),
    column("customer_id", "integer", "m.customer_id"),
    column("number", "text", "c.number"),
    column("since", "instant", "rfc3339(m.since)"),
];

const VISITORS: &[ViewColumn] = &[
    column("id", "text", "guid_text(v.id)"),
    column("contact_id", "integer", "v.contact_id"),
    column("first_seen", "instant", "rfc3339(v.first_seen)"),
    column("last_seen", "instant", "rfc3339(v.last_seen)"),
];

const COOKIE_LEVELS: &[ViewColumn] = &[
    column("visitor", "text", "guid_text(l.visitor)"),
    column("level", "integer", "l.level"),
    column("time", "instant", "rfc3339(l.time)"),
];

const REFUSED_EVENTS: &[ViewColumn] = &[
    column("day", "date", "r.day"),
    column("reason", "text", "r.reason"),
    column("number", "integer", "r.number"),
    column("operation", "integer", "r.operation_id"),
];

const FORMS: &[ViewColumn] = &[
    column("id", "integer", "f.id"),
    column("name", "text", "f.name"),
    column("code_name", "text", "f.code_name"),
    column("site", "text", "f.site"),
    column("description", "text", "f.description"),
    column("created", "instant", "rfc3339(f.created)"),
    column("modified", "instant", "rfc3339(f.modified)"),
];

const FORM_FIELDS: &[ViewColumn] = &[
    column("id", "integer", "d.id"),
    column("form_id", "integer", "d.form_id"),
    column("name", "text", "d.name"),
];

const SUBMISSIONS: &[ViewColumn] = &[
    column("id", "integer", "s.id"),
    column("contact_id", "integer", "s.contact_id"),
    column("form_id", "integer", "s.form_id"),
    column("form", "text", "f.name"),
    column("site", "text", "s.site"),
    column("time", "instant", "rfc3339(s.time)"),
    column("field_values", "text", "s.vals"),
];

const MAPPINGS: &[ViewColumn] = &[
    column("id", "integer", "m.id"),
    column("source", "text", "m.source"),
    column("form", "text", "f.name"),
    column("overwrite", "boolean", "m.overwrite"),
    column("pairs", "text", "m.pairs"),
];

const NEWSLETTERS: &[ViewColumn] = &[
    column("id", "integer", "n.id"),
    column("name", "text", "n.name"),
    column("description", "text", "n.description"),
    column("double_opt_in", "boolean", "n.double_opt_in"),
    column("enabled", "boolean", "n.enabled"),
    column("created", "instant", "rfc3339(n.created)"),
    column("modified", "instant", "rfc3339(n.modified)"),
];

const SUBSCRIPTIONS: &[ViewColumn] = &[
    column("contact_id", "integer", "s.contact_id"),
    column("newsletter_id", "integer", "s.newsletter_id"),
    column("newsletter", "text", "n.name"),
    column("since", "instant", "rfc3339(s.since)"),
    column("confirmed", "instant", "rfc3339(s.approved)"),
    column("reason", "text", "s.reason"),
];

const SUBSCRIBED_GROUPS: &[ViewColumn] = &[
    column("newsletter_id", "integer", "s.newsletter_id"),
    column("newsletter", "text", "n.name"),
    column("group_id", "integer", "s.group_id"),
    column("group_name", "text", "g.name"),
    column("since", "instant", "rfc3339(s.since)"),
];

const OPTOUTS: &[ViewColumn] = &[
    column("id", "integer", "o.id"),
    column("email", "text", "o.email"),
    column("newsletter", "text", "n.name"),
    column("time", "instant", "rfc3339(o.time)"),
    column("reason", "text", "o.reason"),
];

const BOUNCES: &[ViewColumn] = &[
    column("contact_id", "integer", "b.contact_id"),
    column("bounces", "integer", "b.number"),
    column("last", "instant", "rfc3339(b.last)"),
];

/// These views.
pub(super) const RELATIONS: &[Plan] = &[
    Plan { name: "customers", columns: CUSTOMERS, table: "customers", from: "main.customers AS c" },
    Plan {
        name: "user_contacts",
        columns: USER_CONTACTS,
        table: "user_contacts",
        from: "main.user_contacts AS m LEFT JOIN main.users AS u ON u.id = m.user_id",
    },
    Plan {
        name: "customer_contacts",
        columns: CUSTOMER_CONTACTS,
        table: "customer_contacts",
        from: "main.customer_contacts AS m LEFT JOIN main.customers AS c ON c.id = m.customer_id",
    },
    Plan { name: "visitors", columns: VISITORS, table: "visitors", from: "main.visitors AS v" },
    Plan {
        name: "cookie_levels",
        columns: COOKIE_LEVELS,
        table: "cookie_levels",
        from: "main.cookie_levels AS l",
    },
    Plan {
        name: "refused_events",
        columns: REFUSED_EVENTS,
        table: "refused_events",
        from: "main.refused_events AS r",
    },
    Plan { name: "forms", columns: FORMS, table: "forms", from: "main.forms AS f" },
    Plan { name: "form_fields", columns: FORM_FIELDS, table: "form_fields", from: "main.form_fields AS d" },
    Plan {
        name: "submissions",
        columns: SUBMISSIONS,
        table: "submissions",
        from: "main.submissions AS s LEFT JOIN main.forms AS f ON f.id = s.form_id",
    },
    Plan {
        name: "mappings",
        columns: MAPPINGS,
        table: "mappings",
        from: "main.mappings AS m LEFT JOIN main.forms AS f ON f.id = m.form_id",
    },
    Plan { name: "newsletters", columns: NEWSLETTERS, table: "newsletters", from: "main.newsletters AS n" },
    Plan {
        name: "subscriptions",
        columns: SUBSCRIPTIONS,
        table: "subscriptions",
        from: "main.subscriptions AS s LEFT JOIN main.newsletters AS n ON n.id = s.newsletter_id",
    },
    Plan {
        name: "subscribed_groups",
        columns: SUBSCRIBED_GROUPS,
        table: "subscribed_groups",
        from: "main.subscribed_groups AS s LEFT JOIN main.newsletters AS n ON n.id = s.newsletter_id \
               LEFT JOIN main.groups AS g ON g.id = s.group_id",
    },
    Plan {
        name: "optouts",
        columns: OPTOUTS,
        table: "unsubscriptions",
        from: "main.unsubscriptions AS o LEFT JOIN main.newsletters AS n ON n.id = o.newsletter_id",
    },
    Plan { name: "bounces", columns: BOUNCES, table: "bounces", from: "main.bounces AS b" },
];
