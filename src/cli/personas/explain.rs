//! `personas explain`: which persona a contact is most like, and which rules say so.

use clap::Args;
use serde_json::json;

use crate::cli::rules::{reckoned_json, reckoned_table, title};
use crate::cli::shared::{OutputArgs, moment_at, print_record};
use crate::context::Context;
use crate::domain::scoring::{Contender, Owner, Persona, winner};
use crate::domain::time::show::list;
use crate::domain::time::{Zone, earlier};
use crate::domain::value::{Column, Value};
use crate::error::{Result, output_error};
use crate::ops::condition::Conditions;
use crate::ops::scoring::Reckoning;
use crate::ops::{resolve, scoring};
use crate::render::format::Format;
use crate::render::listing::ListingWriter;
use crate::render::text::escape;

/// What `personas explain` takes.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

/// An enabled persona and what its rules come to.
type Competing = (Persona, Reckoning);

/// Runs the command.
pub fn run(context: &Context, args: &ExplainArgs) -> Result<()> {
    let store = context.read()?;
    let contact = resolve::contact(&store, &args.contact)?;
    let conditions = Conditions::load(&store)?;
    let moment = moment_at(args.at.as_deref(), conditions.moment(context.settings.now))?;
    let mut personas = store.personas()?;
    personas.retain(|persona| persona.enabled);
    personas.sort_by_key(|persona| persona.id);
    let rules = store.rules()?;
    let of = |persona: &Persona| {
        rules.iter().filter(|rule| rule.owner == Owner::Persona(persona.id)).cloned().collect()
    };
    let lists = personas.iter().map(of).collect();
    let reckoned = scoring::reckon(&store, &conditions, &contact, lists, &moment)?;
    let competing: Vec<Competing> = personas.into_iter().zip(reckoned).collect();
    let won = winner(competing.iter().map(|(persona, reckoning)| Contender {
        persona: persona.id,
        threshold: persona.threshold,
        points: reckoning.points.into(),
    }));
    let won = competing.iter().find(|(persona, _)| Some(persona.id) == won).map(|(persona, _)| persona);
    let holds_until =
        competing.iter().fold(None, |until, (_, reckoning)| earlier(until, reckoning.holds_until));
    let zone = context.zone(&store)?;
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        let columns = [
            Column::number("contact_id"),
            Column::text("persona"),
            Column::whole("at"),
            Column::whole("holds_until"),
            Column::text("personas"),
        ];
        let values = [
            Value::Integer(contact.id.0),
            Value::opt_text(won.map(|persona| persona.name.as_str())),
            Value::Instant(moment.now),
            holds_until.map_or(Value::Null, Value::Instant),
            Value::Json(competing.iter().map(|one| in_json(&conditions, one)).collect()),
        ];
        return print_record(context, &args.output, zone, &columns, &values);
    }
    let who = escape(&contact.title()).into_owned();
    let mut text = match won {
        Some(persona) => format!("{who} is most like {}\n", title(persona)),
        None => format!("{who} fits no persona\n"),
    };
    if let Some(until) = holds_until {
        let until = list(until, &zone);
        text.push_str(&format!("If nothing else changes, it stays so until {until} at least.\n"));
    }
    if competing.is_empty() {
        text.push_str("There is no enabled persona.\n");
        return context.ui.print_paged(&text);
    }
    text.push_str(&format!("\n{}", table(context, args, zone, &competing, won)?));
    for (persona, reckoning) in competing.iter().filter(|(_, reckoning)| !reckoning.rules.is_empty()) {
        let rules = reckoned_table(context, &args.output, zone, &conditions, reckoning)?;
        text.push_str(&format!("\nRules of {}\n{rules}", title(persona)));
    }
    context.ui.print_paged(&text)
}

/// Rounded down, so that 1 is shown of nobody who does not reach the threshold.
fn quotient((persona, reckoning): &Competing) -> f64 {
    let thousandths = (i64::from(reckoning.points) * 1_000).div_euclid(persona.threshold.max(1));
    thousandths as f64 / 1_000.0
}

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("persona"),
    Column::number("points"),
    Column::number("threshold"),
    Column::number("quotient"),
    Column::text("note"),
];

fn table(
    context: &Context,
    args: &ExplainArgs,
    zone: Zone,
    competing: &[Competing],
    won: Option<&Persona>,
) -> Result<String> {
    let mut out = Vec::new();
    let mut writer = ListingWriter::new(&mut out, COLUMNS.to_vec(), args.output.list_layout(context, zone));
    for one in competing {
        let (persona, reckoning) = one;
        let wins = won.is_some_and(|won| won.id == persona.id);
        let row = [
            Value::Integer(persona.id.0),
            Value::text(&persona.name),
            Value::Integer(reckoning.points.into()),
            Value::Integer(persona.threshold),
            Value::Real(quotient(one)),
            Value::text(if wins { "wins" } else { "" }),
        ];
        writer.row(&row).map_err(output_error)?;
    }
    writer.finish().map_err(output_error)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

fn in_json(conditions: &Conditions, one: &Competing) -> serde_json::Value {
    let (persona, reckoning) = one;
    json!({
        "id": persona.id.0,
        "name": persona.name,
        "points": reckoning.points,
        "threshold": persona.threshold,
        "quotient": quotient(one),
        "holds_until": reckoning.holds_until,
        "rules": reckoned_json(conditions, reckoning),
    })
}
