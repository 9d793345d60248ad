//! `definitions`: what the database defines, for those who work it out elsewhere.

use std::io::Write;

use clap::{Args, Subcommand};

use super::shared::OutputFileArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::evaluate::document;
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::render::json;
use crate::render::text::{escape, plural};

/// The verbs of `definitions`.
#[derive(Subcommand, Debug)]
pub enum DefinitionsCommand {
    /// Write groups, scores, personas and all that gives them their meaning as JSON
    Export(ExportArgs),
}

/// What `definitions export` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint definitions export -o definitions.json
  acquaint definitions export | jq -r '.groups[].name'

The file has names in the place of ids and conditions as people write them, so that it means the same elsewhere:
`acquaint evaluate` works contacts out by it. `acquaint help facts` describes it.

See also: `acquaint evaluate --help`, `acquaint help facts`")]
pub struct ExportArgs {
    #[command(flatten)]
    file: OutputFileArgs,
}

/// Runs a verb.
pub fn run(context: &Context, command: &DefinitionsCommand) -> Result<()> {
    match command {
        DefinitionsCommand::Export(args) => export(context, args),
    }
}

fn export(context: &Context, args: &ExportArgs) -> Result<()> {
    let store = context.read()?;
    let document = document(&store, context.zone_to_keep())?;
    let text = json::document(&document)
        .map_err(|error| Error::failure("the definitions cannot be written as JSON").because(error))?;
    let Some(path) = args.file.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        return context.ui.print(&text);
    };
    let overwrite = Overwrite::from_flag(args.file.overwrite);
    let mut file = HandOver::create(path, overwrite, Some(store.path()))?;
    let written = file.write_all(text.as_bytes());
    written.map_err(|error| Error::failure(format!("could not write {}", path.display())).because(error))?;
    let did = if context.settings.dry_run {
        drop(file);
        "Would export"
    } else {
        file.finish()?;
        "Exported"
    };
    let counts = [
        plural(document.groups.len() as u64, "group"),
        plural(document.scores.len() as u64, "score"),
        plural(document.personas.len() as u64, "persona"),
    ];
    context.ui.say(&format!("{did} {} to {}.", counts.join(", "), escape(&path.to_string_lossy())));
    Ok(())
}
