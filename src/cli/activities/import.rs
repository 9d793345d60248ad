//! `activities import`: from a file or a stream to activities, with every row accounted for.

use clap::Args;

use crate::cli::import_records::{ContactRecordArgs, import_of_contacts};
use crate::context::Context;
use crate::domain::import::ImportReport;
use crate::error::Result;
use crate::ops::import::activities::{self, Activities, UnknownContacts};

/// What `activities import` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint activities import visits.csv --dry-run     mapping and counts first
  acquaint activities import invoices.csv --set type=purchase
  acquaint activities import orders.csv --match customer_id --map Total=value
  zcat log.csv.gz | acquaint activities import - --create-contacts --quiet

A column names the contact: by e-mail address, GUID, id or a unique field of your own. Rows of unknown
contacts are rejected, or make them with --create-contacts. Activity types that do not exist are made;
the code names that Kentico gives the built-in ones are understood. Rows of disabled types are rejected,
also where the activity is there already.

Every row read is added, unchanged or rejected, and the three add up. What is there already is
unchanged: importing a file again adds nothing, and a file with three equal rows leaves at least three
equal activities. An interrupted import changes nothing.

See also: `acquaint activities types`, `acquaint contacts import --help`, `acquaint db undo --help`")]
pub struct ImportArgs {
    #[command(flatten)]
    records: ContactRecordArgs,
    /// Make the contacts that do not exist; by e-mail address or a unique field of your own
    #[arg(long)]
    create_contacts: bool,
}

/// Runs the command.
pub fn run(context: &Context, args: &ImportArgs) -> Result<()> {
    let contacts = match args.create_contacts {
        true => UnknownContacts::Create,
        false => UnknownContacts::Reject,
    };
    let own = [("--create-contacts", args.create_contacts)];
    let hint = |report: &ImportReport| hint_rejected(context, report);
    import_of_contacts(context, &Activities { contacts }, &args.records, &own, hint)
}

/// Says what lets in rows that were rejected for an unknown contact or a disabled type.
fn hint_rejected(context: &Context, report: &ImportReport) {
    let is_met = |start| report.reasons.keys().any(|(_, reason)| reason.starts_with(start));
    if is_met(activities::NO_CONTACT) {
        context.ui.hint("--create-contacts makes contacts that do not exist");
    }
    if is_met(activities::DISABLED) {
        context.ui.hint("`acquaint activities types edit TYPE --enable` lets a type take activities");
    }
}
