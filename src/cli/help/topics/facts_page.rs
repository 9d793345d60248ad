//! The formats of `evaluate`.

use crate::domain::fact::{AttributeKind, FactKind};
use crate::domain::group::Source;
use crate::formats::{definitions, facts as format};
use crate::render::page::Page;

pub fn facts(page: Page) -> Page {
    let page = page.text(
        "`acquaint evaluate` works out groups, scores and personas without a database: definitions are a JSON \
         document, facts are JSON Lines, the answer is one line a contact. It is the way by which another engine, \
         which parts and sorts the rows, can run the same meaning over more contacts than one machine holds. The \
         same definitions and facts give what `acquaint recalc` keeps in a database.",
    );
    answer(definitions_file(facts_file(page))).examples(&[
        "acquaint definitions export -o definitions.json",
        "acquaint contacts export --facts -o facts.jsonl",
        "acquaint evaluate --definitions definitions.json --facts facts.jsonl",
    ])
}

fn facts_file(page: Page) -> Page {
    let told = FactKind::all().filter(|kind| !kind.is_worked_out());
    let kinds: Vec<(String, String)> = told.map(|kind| (kind.name().to_owned(), members(kind))).collect();
    let sources: Vec<&str> = Source::ALL.iter().map(|source| source.name()).collect();
    page.section("Facts")
        .text(
            "UTF-8, an object a line, no line longer than 4 MiB. The lines of a contact stand together, contacts in the \
             order of their ids. Every line has `contact`, a whole number, and `fact`, which says what else it has:",
        )
        .terms([
            (
                format::CONTACT.to_owned(),
                "the first line of a contact: `fields`, an object with its fields by their names, those of your own \
                 too. A field that is missing or null has no value"
                    .to_owned(),
            ),
            (
                format::MEMBERSHIP.to_owned(),
                format!(
                    "`subject`, the name of a group; `source`, one of {}; `since`. Those by condition say since when: \
                     a condition that holds and has none holds since now",
                    sources.join(", ")
                ),
            ),
        ])
        .terms(kinds)
        .text(
            "Moments are RFC 3339 with a zone: 2017-03-20T08:00:00Z, down to the millisecond. Values are written as \
             in `acquaint contacts edit --set` and read like those: numbers and true and false may be JSON's, \
             countries and states stand by name or ISO code, statuses and owners by name. What a database holds though \
             no input could give it stands as {\"stored\": VALUE} and is taken as it is. Facts of the same time count in the \
             order of their lines. Blank lines are passed over. A value that no definition asks about is not looked at.",
        )
        .text(&format!(
            "A line {{\"format\":\"{}\",\"version\":{}}} may stand before a contact, and does where acquaint writes; \
             another version is refused, and so is a member or a kind of fact that this program does not know.",
            format::FORMAT,
            format::VERSION
        ))
        .text(
            "A line that is wrong is reported on standard error with its number. Its contact is not worked out: in the \
             place of an answer there is {\"contact\":7,\"error\":\"line 12: …\"}, the others have theirs, and the exit \
             status is 5. A line that does not say whose it is spoils the contact before it and the one after it, \
             unless they are the same. A contact that comes after one with a larger id, or again, is wrong.",
        )
}

/// What lines of a kind have.
fn members(kind: FactKind) -> String {
    let info = kind.info();
    let mut said = format!("{}: `subject`, the name of the {}", info.describe, info.noun);
    if info.timed {
        said.push_str("; `time`");
    }
    if kind.has_end() {
        said.push_str("; `until`, from when on it is no longer so, if that is known");
    }
    let names: Vec<String> = info.attributes.iter().map(|one| format!("`{}`", one.name)).collect();
    if !names.is_empty() {
        said.push_str(&format!("; {}", names.join(", ")));
    }
    if info.attributes.iter().any(|one| one.kind == AttributeKind::Value) {
        said.push_str(". Of these, `value` may be a number");
    }
    said
}

fn definitions_file(page: Page) -> Page {
    page.section("Definitions")
        .text(&format!(
            "One object. `format` is \"{}\" and `version` {}; another version, and any member that is not listed here, is \
             refused. Conditions are texts (`acquaint help expressions`) and refer to each other by name, in whatever \
             order they stand; one that cannot be read, or refers to itself by way of others, is refused with the whole file.",
            definitions::FORMAT,
            definitions::VERSION
        ))
        .terms([
            ("zone", "the time zone in which conditions count days: Europe/Prague, +02:00, utc"),
            ("statuses, users", "names that contacts have as status and owner"),
            ("fields", "fields of your own: `name`, `type`, and `choices` of a choice"),
            (
                "subjects",
                "by the kind of fact, the names of what facts can be about: `activity` has the types of activities, \
                 `consented` the consents. A kind that is not here is not known of anybody, and conditions that ask \
                 for it are refused; `marketing` has names of its own and takes an empty list",
            ),
            ("conditions", "saved ones: `name`, and `where`, the condition"),
            ("groups", "`name`, and `where` for a group by condition"),
            ("scores", "`name`, `rules`, and `enabled`, which is true where it is missing"),
            (
                "personas",
                "`name`, `threshold`, `rules`, `enabled`; of two that a contact is equally like, the first wins",
            ),
        ])
        .text("A rule of a score or a persona has")
        .terms([
            ("points", "what it gives, or takes, from -100,000 to 100,000"),
            ("where", "a condition; with counts, did(TYPE), did(TYPE where FILTER) or did(TYPE, last 30d)"),
            ("counts", "true: what `where` asks about is counted, once or, with recurring, each time"),
            ("recurring, max", "each time gives points, up to this many"),
            ("valid_until", "the last moment at which it gives anything"),
            ("enabled", "true where it is missing"),
        ])
}

fn answer(page: Page) -> Page {
    page.section("The answer")
        .text("One object a line for each contact, in their order; the members always in this one:")
        .terms([
            ("contact", "its id"),
            ("groups", "every group by its name: is the contact a member now, by whatever source?"),
            ("conditions", "every group with a condition: does it hold? These are the members by condition"),
            ("scores", "every score by its name: the points"),
            ("persona", "the name of the persona that the contact is most like, or null"),
            ("due", "the earliest moment at which time alone may change any of that; null: never"),
        ])
        .text(
            "Groups and scores stand in the order of the definitions. Members may be added later, never renamed. \
             A contact need not be worked out again before `due` unless a fact of it or a definition changes. A \
             condition that holds for the first time holds since then: whoever asks again later tells so with a \
             membership by `condition`.",
        )
}
