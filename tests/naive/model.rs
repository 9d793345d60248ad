//! The naive evaluator's own picture of a contact: values and facts under the names that conditions use.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// A contact, its fields by their names.
#[derive(Clone, Debug, Default)]
pub struct Person {
    pub id: i64,
    /// Text, and everything that is compared by its name: `country` holds a code, `status` the name of a status.
    pub texts: BTreeMap<&'static str, &'static str>,
    /// Whole numbers and, in millionths, decimal ones.
    pub numbers: BTreeMap<&'static str, i64>,
    pub days: BTreeMap<&'static str, NaiveDate>,
    /// UTC milliseconds.
    pub created: Option<i64>,
    pub modified: i64,
    pub facts: Vec<Fact>,
    /// Around this instant, in UTC milliseconds, things happen to the contact.
    pub anchor: i64,
}

/// Something known of a contact beside its fields.
#[derive(Clone, Debug, Default)]
pub struct Fact {
    /// The name of its kind, as in conditions: `activity`, `group`, `consented`.
    pub kind: &'static str,
    /// What it is about, by name.
    pub subject: &'static str,
    pub time: Option<i64>,
    /// From then on it is no longer the case.
    pub until: Option<i64>,
    pub attributes: BTreeMap<&'static str, &'static str>,
    /// Of a score.
    pub points: Option<i64>,
}

/// How facts of a kind come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    Happened,
    IsTheCase,
    OneAtMost,
    Points,
}

/// A kind of fact.
pub struct Kind {
    pub name: &'static str,
    pub timed: bool,
    pub nature: Nature,
    pub subjects: &'static [&'static str],
}

const fn kind(name: &'static str, timed: bool, nature: Nature, subjects: &'static [&'static str]) -> Kind {
    Kind { name, timed, nature, subjects }
}

use Nature::{Happened, IsTheCase, OneAtMost, Points};

pub const ACTIVITY: &str = "activity";
pub const SUBMISSION: &str = "submitted";
pub const ACCOUNT: &str = "account";
pub const SCORE: &str = "score";

/// Every kind that conditions can ask about.
pub const KINDS: &[Kind] = &[
    kind(ACTIVITY, true, Happened, &["page_visit", "purchase", "newsletter_open", "ski rental"]),
    kind("group", true, IsTheCase, &["Staff", "Coffee lovers", "Ärzte"]),
    kind(SCORE, false, Points, &["Engagement", "Loyalty"]),
    kind("persona", false, OneAtMost, &["Tony, the Cafe Owner", "Martina"]),
    kind(ACCOUNT, true, IsTheCase, &["Acme", "Café Müller"]),
    kind("consented", true, IsTheCase, &["Newsletter", "Tracking"]),
    kind("subscribed", true, IsTheCase, &["Coffee 101", "Daily"]),
    kind("marketing", false, OneAtMost, &["receiving", "opted_out", "undeliverable", "no_email"]),
    kind(SUBMISSION, true, Happened, &["Contact us", "Partnership application"]),
    kind("linked_user", true, IsTheCase, &["jcarmack", "zoe"]),
    kind("user_role", false, IsTheCase, &["Editor", "Author"]),
    kind("linked_customer", true, IsTheCase, &["C-1", "C-2"]),
    kind("wishlist", true, IsTheCase, &["Espresso", "Grinder"]),
    kind("community_group", true, IsTheCase, &["Gardeners", "Runners"]),
    kind("passed_action", true, Happened, &["Send mail", "Set status"]),
    kind("passed_step", true, Happened, &["Start", "Waiting"]),
];

/// The entry of a kind.
pub fn kind_named(name: &str) -> &'static Kind {
    KINDS.iter().find(|kind| kind.name == name).expect("a kind of the table")
}

/// Fields whose values are free text; `nickname` is the database's own.
pub const TEXT_FIELDS: &[&str] = &[
    "first_name",
    "middle_name",
    "last_name",
    "company",
    "job_title",
    "city",
    "zip",
    "address",
    "private_phone",
    "business_phone",
    "nickname",
];

/// A field that is compared whole, with what it may hold and the ways in which conditions spell that.
pub type Choice = (&'static str, &'static [(&'static str, &'static [&'static str])]);

/// Every such field.
pub const CHOICES: &[Choice] = &[
    (
        "gender",
        &[
            ("male", &["male", "MALE"]),
            ("female", &["female"]),
            ("other", &["other"]),
            ("unknown", &["unknown"]),
        ],
    ),
    (
        "status",
        &[
            ("VIP", &["VIP", "vip"]),
            ("Prospective client", &["\"prospective CLIENT\""]),
            ("Not interested", &["\"Not interested\""]),
        ],
    ),
    ("owner", &[("jcarmack", &["jcarmack", "JCarmack"]), ("Zoë", &["Zoë", "ZOË", "\"zoe\u{308}\""])]),
    ("country", &[("DE", &["Germany", "DE", "germany"]), ("AT", &["Austria", "AT"]), ("US", &["USA", "US"])]),
    (
        "state",
        &[("US-CA", &["California", "\"US-CA\""]), ("US-MA", &["Massachusetts"]), ("DE-BY", &["\"DE-BY\""])],
    ),
    (
        "tier",
        &[("gold", &["gold", "GOLD"]), ("Großkunde", &["Großkunde", "GROSSKUNDE"]), ("silver", &["silver"])],
    ),
    ("wholesale", &[("true", &["true", "yes"]), ("false", &["false", "no"])]),
    ("anonymous", &[("true", &["true", "yes"]), ("false", &["false", "no"])]),
    (
        "email",
        &[
            ("Ann@b.example", &["\"ann@B.example\"", "\"Ann@b.example\""]),
            ("ben@b.example", &["\"ben@b.example\"", "\"BEN@B.EXAMPLE\""]),
        ],
    ),
    (
        "guid",
        &[
            ("01890a5d-ac96-774b-bcce-b302099a8057", &["01890a5d-ac96-774b-bcce-b302099a8057"]),
            ("01890a5d-ac96-774b-bcce-b302099a8058", &["01890A5D-AC96-774B-BCCE-B302099A8058"]),
        ],
    ),
];

/// What people may type into a field of text: scripts, letters with more than two cases, composed and not.
pub const TEXTS: &[&str] = &[
    "Boston",
    "boston",
    "BOS",
    "os",
    "San Diego",
    "Zürich",
    "ZÜRICH",
    "Zu\u{308}rich",
    "zurich",
    "Straße",
    "STRASSE",
    "strasse",
    "STRA\u{1e9e}E",
    "\u{212a}iel",
    "kiel",
    "KIEL",
    "ſaal",
    "SAAL",
    "ΣΊΣΥΦΟΣ",
    "σίσυφος",
    "Σίσυφοσ",
    "ᾳ",
    "ΑΙ",
    "αι",
    "Москва",
    "МОСКВА",
    "москва",
    "東京",
    "東",
    "İzmir",
    "izmir",
    "IZMIR",
    "ızmir",
    "ﬁnal",
    "FINAL",
    "e\u{301}",
    "É",
    "é",
    "E",
    "\u{212b}ngström",
    "ångström",
    "ÅNGSTRÖM",
    "Ꮳꮃꭹ",
    "ꮳꮃꭹ",
    "µ",
    "μ",
    "and",
    "a \"b\" c",
    "back\\slash",
    "it's (so), 100%",
    "ǆ",
    "ǅ",
    "Ǆ",
    "ŉ",
    "ʼN",
    "ΐ",
    "\u{3b9}\u{308}\u{301}",
    "한국",
    "\u{1112}\u{1161}\u{11ab}국",
    "q\u{323}\u{307}",
    "q\u{307}\u{323}",
    "Q\u{307}\u{323}x",
    "+43 1 234",
];

/// Values of activities: numbers as people write them, numbers that are none, and more digits than are kept.
pub const VALUES: &[&str] = &[
    "1",
    "19.99",
    "-5",
    "500",
    "0",
    " 7 ",
    "+3",
    ".5",
    "7.",
    "0.0000005",
    "0.00000049",
    "-1.2345675",
    "0.1",
    "0.2",
    "a cup",
    "1e3",
    "1,5",
    "1 000",
    "-",
    "00012.50",
    "9223372036854.775807",
    "-9223372036854.775807",
];

/// Regular expressions between slashes.
pub const PATTERNS: &[&str] =
    &["^bo", "o.*n$", "[äü]r", "a\\/b|os|ß", "^\\p{Lu}+$", "^з|ква$", "\\d+", "^[A-Z]{2,}", "σ$", "^.$"];
