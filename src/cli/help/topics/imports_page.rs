//! The records that files bring.

use crate::domain::custom_field::Fields;
use crate::ops::import::kind::kinds;
use crate::render::page::Page;

pub fn imports(page: Page) -> Page {
    let of_kinds = kinds(Fields::default());
    // Those of contacts are many, and have a page of their own.
    let rows = of_kinds.iter().map(|kind| match kind.command {
        "contacts import" => {
            (kind.command.to_owned(), "the fields of contacts: `acquaint help fields`".to_owned())
        }
        command => (command.to_owned(), kind.targets.join(", ")),
    });
    page.text(
        "Every import reads a CSV file, or with - standard input, and finds out how it is written: separator, encoding, \
         dates. Columns are known by their headers, those of other products among them; --map HEADER=NAME says of \
         others what they become, --set NAME=VALUE what is the same for every row. These are the names:",
    )
    .terms(rows)
    .section("What becomes of the rows")
    .text(
        "Every row that is read is added, updated, unchanged or rejected with a reason, and these add up to the rows \
         read; events may be refused as well. An import is saved as a whole or not at all, and --dry-run tells what it \
         would do. Rejected rows go into NAME.rejects.csv with their line and what is wrong with them: corrected \
         there, the file is imported again.",
    )
    .text(
        "What rows refer to by a name that is not there is made on the way, and told; with --no-create the row is \
         rejected. Consents are never made, nor are contacts but by `contacts import`, `events import` and `activities \
         import --create-contacts`.",
    )
    .examples(&[
        "acquaint newsletters import members.csv --set newsletter=Coffee --dry-run",
        "acquaint notes import calls.csv --map Remark=note --match customer_id",
    ])
}
