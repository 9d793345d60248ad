//! `forms`: forms of sites, and what was sent with them.

mod edit;
mod submissions;
mod submit;

use clap::Subcommand;

use crate::context::Context;
use crate::domain::form::Form;
use crate::error::Result;
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
    }
}

/// How messages call a form: `form 3 (Coffee samples)`.
fn title(form: &Form) -> String {
    format!("form {} ({})", form.id, escape(&form.name))
}
