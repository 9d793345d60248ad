//! `groups explain`: why a contact is in a group or not, and until when.

use clap::Args;
use serde_json::json;

use super::title;
use crate::cli::shared::{OutputArgs, moment_at, print_record};
use crate::context::Context;
use crate::domain::fact::Facts;
use crate::domain::group::{Group, Source, Sourced};
use crate::domain::time::show::list;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::condition::Conditions;
use crate::ops::{named, resolve};
use crate::render::explanation;
use crate::render::format::Format;
use crate::render::text::escape;

/// What `groups explain` takes.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// Name or id of the group
    #[arg(value_name = "GROUP")]
    group: String,
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &ExplainArgs) -> Result<()> {
    let store = context.read()?;
    let group: Group = named::find(&store, &args.group)?;
    let contact = resolve::contact(&store, &args.contact)?;
    let conditions = Conditions::load(&store)?;
    let moment = moment_at(args.at.as_deref(), conditions.moment(context.settings.now))?;
    let sources = store.sources_of(group.id, contact.id)?;
    let mut explained = None;
    if let Some(condition) = conditions.of_group(&group)? {
        let mut reader = store.fact_reader(&condition.needs(&moment));
        reader.each(std::slice::from_ref(&contact), |_, set| {
            let facts = Facts { contact: &contact, set };
            explained = Some(condition.explain(facts, &moment, &conditions.names));
        })?;
    }
    let is_member = sources.first().is_some_and(|first| first.source > Source::Excluded);
    let zone = context.zone(&store)?;
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        let columns = ["group", "member", "sources", "rebuilt", "condition"].map(Column::text);
        let listed = sources.iter().map(|one| {
            json!({ "source": one.source.name(), "since": one.since.to_string(), "reason": one.reason })
        });
        let explained = explained.map(|explained| serde_json::to_value(explained).unwrap_or_default());
        let values = [
            Value::text(&group.name),
            Value::Bool(is_member),
            Value::Json(listed.collect()),
            group.rebuilt.map_or(Value::Null, Value::Instant),
            explained.map_or(Value::Null, Value::Json),
        ];
        return print_record(context, &args.output, zone, &columns, &values);
    }
    let mut lines = Vec::new();
    let not = if is_member { "a" } else { "no" };
    lines.push(format!("{not} member of {}", title(&group)));
    lines.extend(sources.iter().map(|one| format!("  {}", said(one, &zone))));
    if let Some(explained) = explained {
        if explained.whole.verdict != sources.iter().any(|one| one.source == Source::Condition)
            && args.at.is_none()
        {
            let when = group
                .rebuilt
                .map_or("never worked out".to_owned(), |time| format!("worked out {}", list(time, &zone)));
            context.ui.hint(&format!(
                "the members by condition were {when}; `acquaint groups rebuild {}` does it again",
                group.id
            ));
        }
        lines.extend(explanation::lines(&explained, &zone));
    }
    context.ui.print_paged(&format!("{}\n", lines.join("\n")))
}

/// `by hand since 2017-03-22 15:20`
fn said(one: &Sourced, zone: &crate::domain::time::Zone) -> String {
    let how = match one.source {
        Source::Excluded => "kept out",
        Source::Manual => "by hand",
        Source::Condition => "by condition",
        Source::Account => "from an account",
    };
    let reason = one.reason.as_deref().map_or_else(String::new, |reason| format!(": {}", escape(reason)));
    format!("{how} since {}{reason}", list(one.since, zone))
}
