//! `personas contacts`: who is most like a persona; `personas history`: how many there were.

use clap::Args;

use crate::cli::contacts::list::{QueryArgs, print};
use crate::cli::shared::{OutputArgs, WindowArgs};
use crate::cli::sizes::{SizeArgs, values};
use crate::cli::stale::{FreshArgs, say_if_stale};
use crate::context::Context;
use crate::domain::scoring::Persona;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::select::Within;
use crate::ops::{history, named};

/// What `personas contacts` takes.
#[derive(Args, Debug)]
pub struct ContactsArgs {
    /// Name or id of the persona
    #[arg(value_name = "PERSONA")]
    persona: String,
    #[command(flatten)]
    query: QueryArgs,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Lists who is most like a persona.
pub fn list(context: &Context, args: &ContactsArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let persona: Persona = named::find(&store, &args.persona)?;
    print(context, &store, &args.query, Some(Within::Persona(persona.id)), (&args.window, &args.output))
}

/// What `personas history` takes.
#[derive(Args, Debug)]
pub struct HistoryArgs {
    /// Name or id of the persona [default: all of them]
    #[arg(value_name = "PERSONA")]
    persona: Option<String>,
    #[command(flatten)]
    sizes: SizeArgs,
}

const COLUMNS: [Column; 5] = [
    Column::whole("from"),
    Column::text("persona"),
    Column::number("entered"),
    Column::number("left"),
    Column::number("contacts"),
];
const TABLE: [&str; 5] = ["from", "persona", "entered", "left", "contacts"];

/// Says how many contacts were most like each persona.
pub fn history(context: &Context, args: &HistoryArgs) -> Result<()> {
    let store = context.read()?;
    let personas = match &args.persona {
        Some(reference) => vec![named::find::<Persona>(&store, reference)?],
        None => store.personas()?,
    };
    let ids: Vec<_> = personas.iter().map(|persona| persona.id).collect();
    let steps = args.sizes.steps(context, &store)?;
    let found = match &steps {
        Some(steps) => history::persona_sizes(&store, &ids, steps)?,
        None => Vec::new(),
    };
    let mut rows = Vec::new();
    for (persona, (_, sizes)) in personas.iter().zip(&found) {
        for size in sizes {
            let [from, entered, left, contacts] = values(size);
            rows.push(vec![from, Value::text(&persona.name), entered, left, contacts]);
        }
    }
    args.sizes.print(context, steps, (&COLUMNS, &TABLE), rows)?;
    say_if_stale(context, &store)
}
