//! The topics of `help`: what several commands have in common. Whatever the program keeps in a table is
//! printed from that table.

mod facts_page;
mod imports_page;

use clap::ValueEnum;

use crate::domain::condition::{functions, periods, windows};
use crate::domain::field::{FIELDS, Origin};
use crate::domain::time::{DateFormat, Order};
use crate::error::exit_statuses;
use crate::formats::headers::Target;
use crate::render::format::Format;
use crate::render::page::Page;
use crate::settings::ENVIRONMENT;

/// Something to read about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Topic {
    Fields,
    Formats,
    ExitCodes,
    Environment,
    Dates,
    References,
    Expressions,
    Facts,
    Imports,
}

/// The list of topics as a paragraph of the main help.
pub fn list() -> String {
    let names: Vec<&str> = Topic::ALL.iter().map(|topic| topic.name()).collect();
    format!("Help topics, each shown by `acquaint help TOPIC`: {}.", names.join(", "))
}

impl Topic {
    /// Every topic, in the order of the list.
    pub const ALL: [Topic; 9] = [
        Topic::Fields,
        Topic::Formats,
        Topic::ExitCodes,
        Topic::Environment,
        Topic::Dates,
        Topic::References,
        Topic::Expressions,
        Topic::Facts,
        Topic::Imports,
    ];

    /// The name by which `help` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Topic::Fields => "fields",
            Topic::Formats => "formats",
            Topic::ExitCodes => "exit-codes",
            Topic::Environment => "environment",
            Topic::Dates => "dates",
            Topic::References => "references",
            Topic::Expressions => "expressions",
            Topic::Facts => "facts",
            Topic::Imports => "imports",
        }
    }

    /// What it is about, in a few words.
    pub fn about(self) -> &'static str {
        match self {
            Topic::Fields => "The fields of a contact",
            Topic::Formats => "The formats of the output",
            Topic::ExitCodes => "What the exit status means",
            Topic::Environment => "The variables that the program reads",
            Topic::Dates => "How dates and times are written",
            Topic::References => "How a contact is named",
            Topic::Expressions => "Conditions that choose contacts",
            Topic::Facts => "The files that `evaluate` reads, and its answer",
            Topic::Imports => "The records that files bring, and what columns become",
        }
    }

    /// The topic of that name, whatever the case.
    pub fn by_name(name: &str) -> Option<Topic> {
        let wanted = name.trim().to_ascii_lowercase().replace('_', "-");
        Topic::ALL.into_iter().find(|topic| topic.name() == wanted)
    }

    /// Its page, wrapped to a width.
    pub fn page(self, width: Option<usize>, colour: bool) -> String {
        let page = Page::new(self.about(), width, colour);
        match self {
            Topic::Fields => fields(page),
            Topic::Formats => formats(page),
            Topic::ExitCodes => page.terms(exit_statuses().map(|(code, meaning)| (code, meaning.to_owned()))),
            Topic::Environment => page.terms(ENVIRONMENT),
            Topic::Dates => dates(page),
            Topic::References => references(page),
            Topic::Expressions => expressions(page),
            Topic::Facts => facts_page::facts(page),
            Topic::Imports => imports_page::imports(page),
        }
        .finish()
    }
}

fn fields(page: Page) -> Page {
    let mut page = page.text(
        "These names are the same in --fields, --sort, --set, --unset, --map, in conditions, in the keys of JSON \
         and in the headers of CSV. Hyphens and capitals may be typed as well: First-Name.",
    );
    for origin in [Origin::Editable, Origin::Importable, Origin::Kept, Origin::Derived] {
        let described = origin.describe();
        let title = format!("{}{}", described[..1].to_uppercase(), &described[1..]);
        let of_origin = FIELDS.iter().filter(|info| info.origin == origin);
        page = page.section(&title).terms(of_origin.map(|info| (info.name, info.kind.describe())));
    }
    page = page
        .section("Fields of your own")
        .text(
            "`acquaint fields add NAME` makes one: text, a whole number, a number with decimals, true or false, a \
             date, or one of a list of choices. It is used like the others, and stands after them. With --unique no \
             two contacts have the same value, so that NAME:VALUE names a contact and `contacts import --match NAME` \
             goes by it.",
        )
        .examples(&[
            "acquaint fields add customer_id --type integer --unique",
            "acquaint contacts edit anna@example.com --set customer_id=1042",
        ]);
    page.section("Columns of an import that become fields (--map HEADER=NAME)")
        .terms(Target::MORE.map(|target| (target.name(), target.describe())))
        .text("A header that is named like a field needs no --map, nor does one that other products' exports use.")
}

fn formats(page: Page) -> Page {
    let described = Format::value_variants().iter().filter_map(|format| {
        let value = format.to_possible_value()?;
        let help = value.get_help().map(ToString::to_string).unwrap_or_default();
        Some((value.get_name().to_owned(), help))
    });
    page.text("Every list and every record is printed in any of these with --format; --json is short for --format json.")
        .terms(described.collect::<Vec<_>>())
        .text(
            "--fields chooses the columns and their order. A table on a terminal stops at 50 rows and shortens \
             cells to the width of the screen; ids and e-mail addresses stay whole, --limit 0 shows all rows and \
             --width 0 all text. Nothing is left out where the output is a pipe or a file.",
        )
        .text(
            "For programs, moments are RFC 3339 in UTC, dates are YYYY-MM-DD, a missing value is null in JSON and \
             an empty cell in CSV. Names of fields are never changed; new ones may be added.",
        )
        .examples(&[
            "acquaint contacts list --format jsonl | jq -r .email",
            "acquaint contacts list --format ids | acquaint contacts delete - --dry-run",
        ])
}

fn dates(page: Page) -> Page {
    let written =
        |format: DateFormat, example: &str| (format.to_string(), format!("{}: {example}", format.describe()));
    page.text(
        "A date is a day of the calendar: 2017-03-22. A time is a moment: 2017-03-22T15:20:20Z, or with an offset, \
         2017-03-22T15:20:20+02:00, or without one in the time zone in force: 2017-03-22 15:20.",
    )
    .section("The time zone")
    .text(
        "--tz, else ACQUAINT_TZ, else that of the database (`acquaint db init --time-zone`), else that of the \
         system. It takes local, utc, an offset like +02:00, or a name like Europe/Prague. Moments are kept in \
         UTC and shown in this zone. Conditions that are kept count days in the database's zone, whoever works \
         them out: where it has none, the first one sets it.",
    )
    .section("Dates in a file (contacts import --date-format)")
    .text(
        "The form is found out from the column. Where day and month could be either, the import stops and asks \
         for one of these:",
    )
    .terms([
        written(DateFormat::Iso, "2017-03-22"),
        written(DateFormat::Clear, "2017/3/22, 22 Mar 2017"),
        written(DateFormat::Numbers(Order::Mdy), "3/22/2017"),
        written(DateFormat::Numbers(Order::Dmy), "22.3.2017"),
        ("DD.MM.YYYY".to_owned(), "a pattern of yours; %d.%m.%Y is understood as well".to_owned()),
    ])
    .text("Years have four digits. A time of day after a birthday is passed over.")
    .section("Dates in a condition")
    .text("A shorter date means all of it: created:2024 is the whole year, birthday:1990-05 the whole month.")
    .examples(&["acquaint contacts list created:2024-01..2024-03", "acquaint contacts list birthday:..1980"])
}

fn references(page: Page) -> Page {
    page.text("Wherever a command takes CONTACT, a contact is named by one of these:")
        .terms([
            ("1042", "its id"),
            ("anna@example.com", "its whole e-mail address, in any case"),
            ("0190f3e0-...", "its GUID"),
            ("customer_id:1042", "its value of a unique field of your own (`acquaint help fields`)"),
            ("\"anna smith\"", "words of its name that no other contact has all of, in any order"),
        ])
        .text(
            "A name that fits several contacts does nothing but list them. Where several contacts are taken, - \
             reads them from standard input, one a line, and one unknown reference stops the command before it \
             changes anything. With --by FIELD each of them is a value of that field and nothing else: --by \
             customer_id takes the numbers of another program as they are.",
        )
        .text(
            "Statuses, users and consents are named by their name or their id, countries and states by a name or \
             an ISO 3166 code.",
        )
        .examples(&[
            "acquaint contacts show anna@example.com",
            "acquaint contacts list status:Old --format ids | acquaint contacts delete -",
            "acquaint groups add-members VIP --by customer_id - < numbers.txt",
        ])
}

fn expressions(page: Page) -> Page {
    page.text(
        "`contacts list` and `contacts export` take conditions as arguments, FIELD:VALUE. Conditions side by side \
         all hold; `or`, `not` and parentheses are arguments, too. `acquaint help fields` lists the fields.",
    )
    .terms([
        ("city:Boston", "is Boston, whatever the case"),
        ("country:DE,AT", "is any of these"),
        ("age:25..40", "from 25 to 40, both included; 25.. and ..40 are open at one end"),
        ("email:", "has no value"),
        ("email:*", "has a value"),
        ("name:smi*", "begins with smi"),
        ("name:*smith", "ends with smith"),
        ("name:*mit*", "contains mit"),
        ("city:\"a*b, c\"", "is the quoted text itself"),
        ("created:2024", "is in that year; see `acquaint help dates`"),
        ("anonymous:true", "has no e-mail address"),
    ])
    .text(
        "Countries, states, statuses and owners are compared by what the name means: country:DE and \
         country:Germany are the same. A comparison with a missing value does not hold.",
    )
    .text("A condition with blanks, quotes, parentheses or a * is best put in quotes for the shell:")
    .examples(&[
        "acquaint contacts list \"city:San Diego\" 'name:smi*'",
        "acquaint contacts list country:USA not status:VIP,Customer",
        "acquaint contacts list '(' city:Boston or city:Paris ')' age:..30",
        "acquaint contacts export email:* birthday: -o no-birthday.csv",
    ])
    .section("The long form (--where, groups add --where, conditions add)")
    .text(
        "FIELD = VALUE, also !=, <, <=, >, >=, ~ (contains), starts with, ends with, matches /REGEX/, in (A, B), \
         between A and B, before, after, is set, is empty, joined by `and`, `or`, `not` and parentheses. \
         `created > 30d ago` counts back from now. `@NAME` is a saved condition. `--` begins a comment.",
    )
    .terms(functions().into_iter().map(|word| (word.form, word.meaning.to_owned())))
    .text(
        "TYPE is a type of activity: page_visit, or \"ski rental\" in quotes. `any` stands for all of them, and the name \
         of another kind for its facts: did(any, last 30d), count(group) > 2.",
    )
    .text("A WINDOW says which time counts:")
    .terms(windows().into_iter().map(|word| (word.form, word.meaning.to_owned())))
    .text(
        "h, d and w are so many hours; mo and y are steps on the calendar, to the same time of day in the zone of the \
         database. From a day that there is not, the first of the month after it counts: on 31 March `last 1mo` begins with \
         1 March, and on 29 February `last 1y` with 1 March of the year before. So a window never moves back.",
    )
    .text(&format!(
        "`birthday is today` and the like take {}. Activity types are listed by `acquaint activities types`.",
        periods().collect::<Vec<_>>().join(", ")
    ))
    .examples(&[
        "acquaint contacts list --where 'country = Germany and job_title ~ manager'",
        "acquaint contacts list -w 'not did(purchase, last 180d)' --format ids",
        "acquaint groups add Readers --where 'count(newsletter_open, last 30d) >= 3'",
        "acquaint scores rules add 1 --where 'country = Germany' --points 10",
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::text::width;

    #[test]
    fn every_topic_fits_a_narrow_terminal_and_has_something_to_say() {
        for topic in Topic::ALL {
            assert_eq!(Topic::by_name(topic.name()), Some(topic));
            let page = topic.page(Some(80), false);
            assert!(page.lines().count() > 8, "{page}");
            for line in page.lines() {
                assert!(width(line) <= 80, "{line}");
            }
        }
    }

    #[test]
    fn the_fields_are_those_of_the_table() {
        let page = Topic::Fields.page(None, false);
        for info in FIELDS {
            assert!(page.lines().any(|line| line.trim_start().starts_with(info.name)), "{}", info.name);
        }
    }
}
