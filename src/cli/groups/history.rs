//! `groups history`: how many members a group had.

use clap::Args;

use crate::cli::sizes::{SizeArgs, values};
use crate::cli::stale::say_if_stale;
use crate::context::Context;
use crate::domain::group::Group;
use crate::domain::value::Column;
use crate::error::Result;
use crate::ops::{history, named};

/// What `groups history` takes.
#[derive(Args, Debug)]
pub struct HistoryArgs {
    /// Name or id of the group
    #[arg(value_name = "GROUP")]
    group: String,
    #[command(flatten)]
    sizes: SizeArgs,
}

const COLUMNS: [Column; 4] =
    [Column::whole("from"), Column::number("entered"), Column::number("left"), Column::number("members")];
const TABLE: [&str; 4] = ["from", "entered", "left", "members"];

/// Runs the command.
pub fn run(context: &Context, args: &HistoryArgs) -> Result<()> {
    let store = context.read()?;
    let group: Group = named::find(&store, &args.group)?;
    let steps = args.sizes.steps(context, &store)?;
    let sizes = match &steps {
        Some(steps) => history::group_sizes(&store, group.id, steps)?,
        None => Vec::new(),
    };
    let rows = sizes.iter().map(|size| values(size).to_vec()).collect();
    args.sizes.print_with_bars(context, steps, (&COLUMNS, &TABLE), rows)?;
    if group.condition.is_some() { say_if_stale(context, &store) } else { Ok(()) }
}
