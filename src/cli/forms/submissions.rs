//! What was sent: listed, shown, deleted.

use clap::Args;
use serde_json::json;

use crate::cli::change::{Plan, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::form::{Form, Submission};
use crate::domain::id::SubmissionId;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::form::find;
use crate::ops::{named, resolve};
use crate::render::text::{count, escape, plural};
use crate::store::SubmissionQuery;

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("form"),
    Column::text("site"),
    Column::text("time"),
    Column::number("contact_id"),
    Column::text("values"),
];
const TABLE: [&str; 6] = ["id", "form", "site", "time", "contact_id", "values"];

/// What `forms submissions` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms submissions \"Partnership application\"
  acquaint forms submissions --contact jsmith@localhost.local --json

See also: `acquaint contacts list -w 'submitted(\"Contact us\", last 30d)'`")]
pub struct SubmissionsArgs {
    /// Only those of this form
    #[arg(value_name = "FORM")]
    form: Option<String>,
    /// Only those of this contact
    #[arg(long, value_name = "CONTACT")]
    contact: Option<String>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which submission to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms submission 7
  acquaint forms submission 7 --json | jq .values

See also: `acquaint forms submissions --help`")]
pub struct SubmissionArgs {
    /// Its id
    #[arg(value_name = "SUBMISSION", value_parser = submission_id)]
    submission: SubmissionId,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which submissions go.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms delete-submissions 7 8
  acquaint forms delete-submissions 7 --yes

What it filled in of the contact stays.

See also: `acquaint db undo` brings everything back")]
pub struct DeleteArgs {
    /// Their ids
    #[arg(value_name = "SUBMISSION", value_parser = submission_id, required = true)]
    submissions: Vec<SubmissionId>,
}

fn submission_id(text: &str) -> std::result::Result<SubmissionId, String> {
    text.trim().parse().map(SubmissionId).map_err(|_| "it is the id of a form submission".to_owned())
}

fn row(one: &Submission) -> Vec<Value<'_>> {
    let values: serde_json::Map<String, serde_json::Value> =
        one.values.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
    vec![
        Value::Integer(one.id.0),
        Value::text(&one.form_name),
        Value::opt_text(one.site.as_deref()),
        Value::Instant(one.time),
        Value::Integer(one.contact.0),
        Value::Json(values.into()),
    ]
}

/// `forms submissions`
pub fn list(context: &Context, args: &SubmissionsArgs) -> Result<()> {
    let store = context.read()?;
    let form = args.form.as_deref().map(|name| named::find::<Form>(&store, name)).transpose()?;
    let contact = match &args.contact {
        Some(reference) => Some(resolve::contact(&store, reference)?.id),
        None => None,
    };
    let query = SubmissionQuery { form: form.map(|form| form.id), contact, id: None };
    let all = store.submissions(query, i64::MAX)?;
    let rows = all.iter().map(row).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "form submissions")
}

/// `forms submission`
pub fn show(context: &Context, args: &SubmissionArgs) -> Result<()> {
    let store = context.read()?;
    let one = find(&store, args.submission)?;
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row(&one))
}

/// `forms delete-submissions`
pub fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let found: Vec<Submission> =
        args.submissions.iter().map(|id| find(&store, *id)).collect::<Result<_>>()?;
    let what = plural(found.len(), "form submission");
    let line =
        |one: &Submission| format!("{}  {} by contact {}", one.id, escape(&one.form_name), one.contact);
    let plan = Plan { what: what.clone(), number: found.len(), lines: found.iter().map(line).collect() };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let (activities, operation) =
        store.write(&context.operation("forms delete-submissions"), |txn| -> Result<_> {
            let mut activities = 0;
            for one in &found {
                if find(txn, one.id)? != *one {
                    return Err(Error::refused("a submission has changed meanwhile; nothing was deleted"));
                }
                activities += txn.delete_submission(one)?;
            }
            Ok((activities, unless_dry_run(context, what.clone())))
        })?;
    let with = match activities {
        0 => String::new(),
        number => format!(" and {}", count(number, "activity", "activities")),
    };
    context.ui.say(&format!("Deleted {what}{with}{}", undo_hint(operation)));
    Ok(())
}
