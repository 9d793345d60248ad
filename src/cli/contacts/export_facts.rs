//! `contacts export --facts`: all that recalculation reads of contacts, line by line.

use std::io::Write;

use super::export::ExportArgs;
use crate::cli::shared::OutputArgs;
use crate::cli::stale::say_if_query_is_stale;
use crate::context::Context;
use crate::domain::fact::Told;
use crate::domain::id::ContactId;
use crate::error::{Error, Result, output_error};
use crate::formats::facts::{CONTACT, FORMAT, MEMBERSHIP, VERSION};
use crate::ops::evaluate::{Hearer, tell};
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::ops::names;
use crate::render::facts::{push_heading, push_line};
use crate::render::text::{escape, plural};
use crate::store::Store;

/// Runs the command.
pub fn run(context: &Context, args: &ExportArgs) -> Result<()> {
    refuse_layout(&args.output)?;
    let store = args.fresh.read(context)?;
    let Some(path) = args.file.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        write(context, &store, args, context.ui.out())?;
        return Ok(());
    };
    let overwrite = Overwrite::from_flag(args.file.overwrite);
    let (file, told) = write(context, &store, args, HandOver::create(path, overwrite, Some(store.path()))?)?;
    let did = if context.settings.dry_run {
        drop(file);
        "Would export the facts of"
    } else {
        file.finish()?;
        "Exported the facts of"
    };
    let name = escape(&path.to_string_lossy()).into_owned();
    context.ui.say(&format!("{did} {} to {name}.", plural(told, "contact")));
    Ok(())
}

/// Facts have one form, and all there is of a contact belongs to it.
fn refuse_layout(output: &OutputArgs) -> Result<()> {
    let given = [
        ("--format", output.format.is_some()),
        ("--json", output.json),
        ("--fields", !output.fields.is_empty()),
        ("--no-header", output.no_header),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((flag, _)) => Err(Error::usage(format!("{flag} does not go with --facts"))
            .hint("facts are always JSON Lines with everything that is known; `acquaint help facts`")),
        None => Ok(()),
    }
}

fn write<W: Write>(context: &Context, store: &Store, args: &ExportArgs, out: W) -> Result<(W, u64)> {
    let names = names::load_for_conditions(store)?;
    let query = args.query.query(context, store, &names)?.within(args.group.find(store)?);
    say_if_query_is_stale(context, store, &query)?;
    let mut text = String::new();
    push_heading(&mut text, FORMAT, VERSION);
    let mut writer = Writer { out, text };
    let window = (args.offset, args.limit.unwrap_or(u64::MAX));
    let told = tell(store, query, window, &names, &mut writer)?;
    writer.out.flush().map_err(output_error)?;
    Ok((writer.out, told))
}

struct Writer<W> {
    out: W,
    text: String,
}

impl<W: Write> Hearer for Writer<W> {
    fn hear(&mut self, contact: ContactId, told: &Told<'_>) -> Result<()> {
        push_line(&mut self.text, contact, told, (CONTACT, MEMBERSHIP));
        Ok(())
    }

    fn pause(&mut self) -> Result<()> {
        self.out.write_all(self.text.as_bytes()).map_err(output_error)?;
        self.text.clear();
        Ok(())
    }
}
