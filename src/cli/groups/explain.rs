//! `groups explain`: why a contact is in a group or not, and until when.

use clap::Args;
use serde_json::json;

use super::title;
use crate::cli::shared::{OutputArgs, moment_at, print_record};
use crate::context::Context;
use crate::domain::condition::{Change, Explanation, SmallestChange};
use crate::domain::fact::FactKind;
use crate::domain::group::{Group, Source, Sourced};
use crate::domain::id::{ContactId, GroupId};
use crate::domain::time::show::list;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::condition::Conditions;
use crate::ops::{explain, named, resolve};
use crate::render::explanation;
use crate::render::format::Format;
use crate::render::text::escape;
use crate::store::Db;

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
    let id = contact.id;
    let mut sources = store.sources_of(group.id, id)?;
    let explained = explain::group(&store, &conditions, &group, &contact, &moment)?;
    let readmit = readmissions(&store, &group, &sources, id, explained.as_ref())?;
    if args.at.is_some() {
        // What is kept of the condition is that of now.
        sources.retain(|one| one.source != Source::Condition);
    }
    let holds = args.at.is_some() && explained.as_ref().is_some_and(|explained| explained.whole.verdict);
    let is_member = sources.first().map_or(holds, |first| first.source > Source::Excluded);
    let zone = context.zone(&store)?;
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        let columns = [
            Column::text("group"),
            Column::number("contact_id"),
            Column::text("member"),
            Column::text("sources"),
            Column::text("rebuilt"),
            Column::text("readmit_first"),
            Column::text("condition"),
        ];
        let listed = sources.iter().map(|one| {
            json!({ "source": one.source.name(), "since": one.since.to_string(), "reason": one.reason })
        });
        let explained = explained.map(|explained| serde_json::to_value(explained).unwrap_or_default());
        let values = [
            Value::text(&group.name),
            Value::Integer(id.0),
            Value::Bool(is_member),
            Value::Json(listed.collect()),
            store.worked_out(&group)?.map_or(Value::Null, Value::Instant),
            Value::Json(readmit.into_iter().map(serde_json::Value::String).collect()),
            explained.map_or(Value::Null, Value::Json),
        ];
        return print_record(context, &args.output, zone, &columns, &values);
    }
    let mut lines = Vec::new();
    let mut is_advised = false;
    let not = if is_member { "a" } else { "no" };
    lines.push(format!("{not} member of {}", title(&group)));
    lines.extend(sources.iter().map(|one| format!("  {}", said(one, &zone))));
    if let Some(explained) = explained {
        if explained.whole.verdict != sources.iter().any(|one| one.source == Source::Condition)
            && args.at.is_none()
        {
            let when = store
                .worked_out(&group)?
                .map_or("never worked out".to_owned(), |time| format!("worked out {}", list(time, &zone)));
            context.ui.hint(&format!(
                "the members by condition were {when}; `acquaint recalc` brings them up to date"
            ));
        }
        lines.extend(explanation::lines(&explained, &readmit, &zone));
        is_advised = explained.smallest_change.is_some();
    }
    if !is_advised && !readmit.is_empty() {
        lines.push(explanation::readmission(&readmit));
    }
    context.ui.print_paged(&format!("{}\n", lines.join("\n")))
}

/// The commands without which no change lets in: whoever is kept out of a group stays out, of this one or of one that
/// the advice would put the contact in.
fn readmissions(
    db: &Db,
    group: &Group,
    sources: &[Sourced],
    contact: ContactId,
    explained: Option<&Explanation>,
) -> Result<Vec<String>> {
    let is_out = |sources: &[Sourced]| sources.iter().any(|one| one.source == Source::Excluded);
    let mut groups: Vec<GroupId> = is_out(sources).then_some(group.id).into_iter().collect();
    let advice = match explained.and_then(|explained| explained.smallest_change.as_ref()) {
        Some(SmallestChange::Changes(advice)) => advice.as_slice(),
        _ => &[],
    };
    for change in advice.iter().flat_map(|advice| &advice.changes) {
        let Change::Add { kind: FactKind::Group, subject: Some(subject), .. } = change else { continue };
        let other = GroupId(*subject);
        if !groups.contains(&other) && is_out(&db.sources_of(other, contact)?) {
            groups.push(other);
        }
    }
    Ok(groups.iter().map(|group| format!("acquaint groups readmit {group} {contact}")).collect())
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
