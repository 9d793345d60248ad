//! `contacts show`: one contact, on one screen or as one record.

use clap::Args;

use super::page::page;
use super::record::{SCHEMA, record, refuse_elsewhere};
use super::screen::{Part, has, profile};
use crate::cli::shared::{OutputArgs, print_record};
use crate::cli::stale::say_if_stale_for;
use crate::context::Context;
use crate::error::{Error, Result, output_error};
use crate::ops::profile::read;
use crate::ops::resolve;
use crate::render::format::Format;
use crate::render::profile::write_profile;

/// What `contacts show` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts show anna@example.com
  acquaint contacts show \"anna smith\" --section info,notes
  acquaint contacts show 1042 --json | jq .agreements
  acquaint contacts show 1042 --format html > joseph.html
  acquaint contacts show --schema > contact.schema.json

A contact is named by its id, its whole e-mail address, its GUID, or a part of a name that only one
contact has.

See also: `acquaint contacts list --help`, `acquaint contacts edit --help`")]
pub struct ShowArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT", required_unless_present = "schema")]
    contact: Option<String>,
    /// Print what --format json holds, as JSON Schema, instead of a contact
    #[arg(long, conflicts_with = "contact")]
    schema: bool,
    /// Only these parts of the profile
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PART,...")]
    section: Vec<Part>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &ShowArgs) -> Result<()> {
    let Some(reference) = &args.contact else { return context.ui.print(SCHEMA) };
    let store = context.read()?;
    let moment = context.moment(&store)?;
    let known = read(&store, resolve::contact(&store, reference)?, moment.now)?;
    if let Some(part) = args.section.iter().find(|part| !has(known.edition, **part)) {
        let name = clap::ValueEnum::to_possible_value(part)
            .map_or(String::new(), |value| value.get_name().to_owned());
        return Err(Error::usage(format!("the CMS edition, which this database has, shows no {name}"))
            .hint("`acquaint db edition ems` switches to EMS, which has everything; nothing is lost by it"));
    }
    if args.output.format() == Format::Html {
        context.ui.print(&page(context, &store, &known, &args.section, &moment)?)?;
        return say_if_stale_for(context, &store, known.contact.id);
    }
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        if !args.section.is_empty() {
            return Err(Error::usage("--section is for the profile")
                .hint("--fields chooses what a record holds, for example --fields email,notes"));
        }
        let (columns, values) = record(&known, &moment);
        refuse_elsewhere(&args.output, &known, &columns)?;
        print_record(context, &args.output, moment.zone, &columns, &values)?;
        return say_if_stale_for(context, &store, known.contact.id);
    }
    let kept = [Part::Groups, Part::Persona, Part::Scores];
    let rests_on_kept = args.section.is_empty() || kept.iter().any(|part| args.section.contains(part));
    let mut bytes = Vec::new();
    let layout = args.output.layout(context, moment.zone);
    write_profile(&mut bytes, &profile(&known, &args.section, &moment), &layout).map_err(output_error)?;
    context.ui.print_paged(&String::from_utf8_lossy(&bytes))?;
    if rests_on_kept { say_if_stale_for(context, &store, known.contact.id) } else { Ok(()) }
}
