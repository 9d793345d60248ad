//! The formats of `evaluate`.

use crate::domain::activity::{LONG, LONG_CHARS};
use crate::domain::count::thousands;
use crate::domain::fact::FactKind;
use crate::domain::group::Source;
use crate::domain::text::VALUE_CHARS;
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
    let one_of = format!("text: {}", sources.join(", "));
    let (usual, long) = (thousands(VALUE_CHARS), thousands(LONG_CHARS));
    let others = format!("text or null; up to {usual} characters, {} up to {long}", LONG.join(", "));
    page.section("Facts")
        .text(
            "UTF-8, an object a line, no line longer than 4 MiB. The lines of a contact stand together, contacts in the \
             order of their ids. Every line has `contact` and `fact`, which says what else it has. Members in brackets \
             may be missing; all others are required:",
        )
        .terms([
            (
                format::CONTACT.to_owned(),
                "the first line of every contact: [`fields`], an object with its fields by their names, those of your \
                 own too. A field that is missing or null has no value"
                    .to_owned(),
            ),
            (
                format::MEMBERSHIP.to_owned(),
                "what makes the contact a member of a group, or keeps it out: `subject`, the name of the group; \
                 `source`; `since`. Those by condition say since when: a condition that holds and has none holds since \
                 now"
                .to_owned(),
            ),
        ])
        .terms(kinds)
        .text("What the members are:")
        .terms([
            ("contact", "a whole number of 64 bits: the id"),
            ("fact", "text: one of the words above"),
            ("fields", "an object; its values are text, numbers, true, false or null"),
            ("subject", "text: a name that the definitions have, whatever the case"),
            ("source", &one_of),
            ("since, time, until", "a moment; `until` may be null"),
            (
                "value",
                "a number, kept to 6 digits after the point, in whatever unit yours are; or text, which counts as a \
                 number where it is one; or null"
                    ,
            ),
            ("role", "text: the name of a role"),
            ("the others", &others),
        ])
        .text(
            "Moments are RFC 3339 with a zone: 2017-03-20T08:00:00Z, down to the millisecond. Values are written as \
             in `acquaint contacts edit --set` and read like those: numbers and true and false may be JSON's, \
             countries and states stand by name or ISO code, statuses and owners by name. What a database holds though \
             no input could give it stands as {\"stored\": VALUE} and is taken as it is. Facts of the same time count in the \
             order of their lines. Blank lines are passed over. A value that no definition asks about is not looked at.",
        )
        .text(&format!(
            "A line {{\"format\":\"{}\",\"version\":{}}}, both required, may stand before a contact, and does where acquaint \
             writes; another version is refused, and so is a member or a kind of fact that this program does not know.",
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
        said.push_str("; [`until`], from when on it is no longer so, if that is known");
    }
    let names: Vec<String> = info.attributes.iter().map(|one| format!("[`{}`]", one.name)).collect();
    if !names.is_empty() {
        said.push_str(&format!("; {}", names.join(", ")));
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
        .text("`format`, `version` and `zone` are required; what else is in brackets here may be missing:")
        .terms([
            ("zone", "text: the time zone in which conditions count days: Europe/Prague, +02:00, utc"),
            ("[statuses], [users]", "lists of text: names that contacts have as status and owner"),
            ("[fields]", "a list of fields of your own: `name`; `type`; [`choices`], a list of text, of a choice"),
            (
                "[subjects]",
                "an object: by the kind of fact, a list of the names of what facts can be about: `activity` has the types of \
                 activities, `consented` the consents. A kind that is not here is not known of anybody, and conditions \
                 that ask for it are refused; `marketing` has names of its own and takes an empty list",
            ),
            ("[roles]", "a list of text: the roles that contacts have in accounts"),
            ("[conditions]", "a list of saved ones: `name`; `where`, the condition"),
            ("[groups]", "a list: `name`; [`where`] for a group by condition"),
            ("[scores]", "a list: `name`; [`rules`]; [`enabled`]"),
            (
                "[personas]",
                "a list: `name`; `threshold`, a whole number above 0; [`rules`]; [`enabled`]. Of two that a contact is equally \
                 like, the first wins",
            ),
        ])
        .text("A rule of a score or a persona has")
        .terms([
            ("points", "a whole number: what it gives, or takes, from -100,000 to 100,000, and not 0"),
            ("where", "text: a condition; with counts, did(TYPE), did(TYPE where FILTER) or did(TYPE, last 30d)"),
            ("[counts]", "true: what `where` asks about is counted, once or, with recurring, each time; false if missing"),
            ("[recurring]", "true: each time gives points; false if missing"),
            ("[max]", "a whole number with the sign of the points: all times together give no more than this"),
            ("[valid_until]", "a moment: the last at which it gives anything"),
            ("[enabled]", "true or false, as of scores and personas; true if missing"),
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
