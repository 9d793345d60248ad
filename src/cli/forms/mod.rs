//! `forms`: forms of sites, and what was sent with them.

mod edit;
mod submissions;
mod submit;

use clap::Subcommand;

use crate::cli::import_records::{self, ContactRecordArgs};
use crate::context::Context;
use crate::domain::form::Form;
use crate::error::Result;
use crate::ops::import::records;
use crate::render::text::escape;

/// What can be done with forms.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint mappings --help` says which fields of contacts a form fills")]
pub enum FormsCommand {
    /// List the forms and how often each was sent
    #[command(visible_alias = "ls")]
    List(edit::ListArgs),
    /// Show a form, what it asks for and which fields of contacts it fills
    Show(edit::ShowArgs),
    /// Add a form
    #[command(visible_alias = "new")]
    Add(edit::AddArgs),
    /// Change a form, or what it asks for
    Edit(edit::EditArgs),
    /// Delete a form with what was sent with it
    #[command(visible_alias = "rm")]
    Delete(edit::DeleteArgs),
    /// Record that a form was sent
    Submit(submit::SubmitArgs),
    /// List what was sent, the latest first
    Submissions(submissions::SubmissionsArgs),
    /// Show what was sent once
    Submission(submissions::SubmissionArgs),
    /// Delete what was sent, with the activities by which it was
    DeleteSubmissions(submissions::DeleteArgs),
    /// Import what was sent with forms from a CSV file
    #[command(after_help = "Examples:
  acquaint forms import sent.csv --set form=\"Contact us\" --dry-run
  acquaint forms import sent.csv --map Form=form --map Internal=ignore

Columns: email (or guid, contact_id, a unique field of your own), form, time, site; every other column is what was
filled in, by its header. Each row becomes a submission and an activity, and fills fields of the contact as
`acquaint mappings` says. Forms and their fields are made where they do not exist.

Every row read is added, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint forms submit --help`")]
    Import(Box<ContactRecordArgs>),
}

/// Runs a command on forms.
pub fn run(context: &Context, command: FormsCommand) -> Result<()> {
    match command {
        FormsCommand::List(args) => edit::list(context, &args),
        FormsCommand::Show(args) => edit::show(context, &args),
        FormsCommand::Add(args) => edit::add(context, &args),
        FormsCommand::Edit(args) => edit::edit(context, &args),
        FormsCommand::Delete(args) => edit::delete(context, &args),
        FormsCommand::Submit(args) => submit::run(context, &args),
        FormsCommand::Submissions(args) => submissions::list(context, &args),
        FormsCommand::Submission(args) => submissions::show(context, &args),
        FormsCommand::DeleteSubmissions(args) => submissions::delete(context, &args),
        FormsCommand::Import(args) => import_records::run_of_contacts(context, &records::FORMS, &args),
    }
}

/// How messages call a form: `form 3 (Coffee samples)`.
fn title(form: &Form) -> String {
    format!("form {} ({})", form.id, escape(&form.name))
}
