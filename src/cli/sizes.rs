//! Sizes step by step, of a group or of personas: the arguments and the rows.

use clap::Args;

use super::shared::{OutputArgs, ShortListArgs, WindowArgs, print_short_list};
use crate::context::Context;
use crate::domain::sizes::{By, Size};
use crate::domain::time::{Date, Zone};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::history::Steps;
use crate::render::bar;
use crate::render::format::Format;
use crate::store::Db;

/// So many steps are shown where nothing else is said.
const STEPS: u32 = 30;

/// Of which steps sizes are told.
#[derive(Args, Debug, Clone)]
pub struct SizeArgs {
    /// How long each step is
    #[arg(long, value_enum, value_name = "STEP", default_value_t = By::Day)]
    by: By,
    /// From this day on [default: the last 30 steps]
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

impl SizeArgs {
    /// The steps, as far as the history goes back.
    pub fn steps(&self, context: &Context, db: &Db) -> Result<Option<Steps>> {
        self.output.refuse_ids("sizes")?;
        let zone = context.zone(db)?;
        let last = zone.date(context.settings.now);
        let first = match &self.since {
            None => self.by.before(self.by.start(last), STEPS - 1),
            Some(text) => Date::parse(text.trim()).map_err(|error| {
                Error::usage(format!("--since `{text}`: {error}")).hint("for example --since 2026-01-31")
            })?,
        };
        Steps { by: self.by, first, last, zone }.clipped(db)
    }

    /// The same, with a bar for the last number of each row where a person looks at a table.
    pub fn print_with_bars(
        &self,
        context: &Context,
        steps: Option<Steps>,
        (all, table): (&[Column], &[&str]),
        mut rows: Vec<Vec<Value<'_>>>,
    ) -> Result<()> {
        let is_shown = self.output.format() == Format::Table && self.output.fields.is_empty();
        let room = bar::room(context.ui.width()).filter(|_| is_shown && context.ui.out_is_terminal());
        let Some(room) = room else { return self.print(context, steps, (all, table), rows) };
        let number = |row: &Vec<Value<'_>>| match row.last() {
            Some(Value::Integer(number)) => *number,
            _ => 0,
        };
        let largest = rows.iter().map(number).max().unwrap_or(0);
        for row in &mut rows {
            let bar = bar::bar(number(row), largest, room);
            row.push(Value::owned(bar));
        }
        let all: Vec<Column> = all.iter().cloned().chain([Column::text("chart")]).collect();
        let table: Vec<&str> = table.iter().copied().chain(["chart"]).collect();
        self.print(context, steps, (&all, &table), rows)
    }

    /// Prints the rows of the steps.
    pub fn print(
        &self,
        context: &Context,
        steps: Option<Steps>,
        (all, table): (&[Column], &[&str]),
        rows: Vec<Vec<Value<'_>>>,
    ) -> Result<()> {
        let list = ShortListArgs { window: self.window.clone(), ..ShortListArgs::default() };
        let none = match steps {
            Some(_) => "history of that time",
            None => "history yet: it begins with the first `acquaint recalc`",
        };
        print_short_list(context, (&list, &self.output), Zone::Utc, (all, table), rows, none)
    }
}

/// `from, entered, left, members`
pub fn values(size: &Size) -> [Value<'static>; 4] {
    let number = |number: u64| Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    [
        Value::Date(size.from.to_string().into()),
        number(size.entered),
        number(size.left),
        Value::Integer(size.members),
    ]
}
