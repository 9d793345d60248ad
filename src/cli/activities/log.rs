//! `activities log`: one activity by hand or by a script.

use clap::Args;

use super::{lent, moment};
use crate::cli::change::unless_dry_run;
use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::activity::{
    ActivityType, DETAILS, clean_detail, detail_by_name, detail_name, detail_names, not_a_number,
};
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::ops::activity::Witness;
use crate::ops::{activity, named, resolve};
use crate::render::text::escape;

/// What `activities log` takes.
#[derive(Args, Debug)]
#[command(
    visible_alias = "add",
    after_help = "Examples:
  acquaint activities log 1042 phone_call --title \"Asked for a quote\"
  acquaint activities log jsmith@localhost.local visit --set campaign=Fair
  acquaint activities log 1042 rating --at 2017-03-20 --value 4
  acquaint activities log customer_id:7 purchase --value 129.90 --recorded

A type that `activities types edit TYPE --forbid-manual` leaves to systems is not logged by hand: a script that
hands on what a system has recorded says --recorded. A disabled type takes neither.

Details for --set: value, item, detail, title, url, referrer, page, culture, campaign, utm_source,
utm_content, comment, variant, combination, site. The code names that Kentico gives the built-in types
are understood.

See also: `acquaint activities types`, `acquaint activities import --help`"
)]
pub struct LogArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// What it was: name or id of an activity type
    #[arg(value_name = "ACTIVITY_TYPE")]
    kind: String,
    /// A system has recorded it: take any enabled type, not only those that people log by hand
    #[arg(long)]
    recorded: bool,
    /// When it happened [default: now]
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// A number or text that belongs to it: the price, the quantity, the words looked for
    #[arg(long, value_name = "VALUE")]
    value: Option<String>,
    /// What people call it
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// What it is about: the product, the form, the newsletter
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
    /// The address of the page
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Any other detail
    #[arg(long, value_name = "DETAIL=VALUE", value_parser = detail)]
    set: Vec<(usize, String)>,
}

/// `DETAIL=VALUE`
fn detail(text: &str) -> std::result::Result<(usize, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes DETAIL=VALUE")?;
    match detail_by_name(name) {
        Some(place) => Ok((place, value.to_owned())),
        None => {
            let near = Error::did_you_mean(&nearest(name, detail_names()));
            let names = detail_names().collect::<Vec<_>>().join(", ");
            Err(near.unwrap_or_else(|| format!("details are {names}")))
        }
    }
}

impl LogArgs {
    /// The details in their stored form.
    fn details(&self) -> Result<[Option<String>; DETAILS]> {
        let flags =
            [("value", &self.value), ("title", &self.title), ("item", &self.item), ("url", &self.url)];
        let flags = flags.into_iter().filter_map(|(name, value)| {
            Some((detail_by_name(name)?, format!("--{name}"), value.as_deref()?))
        });
        let set = self
            .set
            .iter()
            .map(|(place, value)| (*place, format!("--set {}", detail_name(*place)), value.as_str()));
        let mut details: [Option<String>; DETAILS] = Default::default();
        for (place, flag, typed) in flags.chain(set) {
            if details[place].is_some() {
                return Err(Error::usage(format!("{} is given twice", detail_name(place))));
            }
            let text =
                clean_detail(place, typed).map_err(|error| Error::rejected(format!("{flag}: {error}")))?;
            details[place] = (!text.is_empty()).then(|| text.into_owned());
        }
        Ok(details)
    }
}

/// Runs the command.
pub fn run(context: &Context, args: &LogArgs) -> Result<()> {
    let details = args.details()?;
    let store = context.change()?;
    let zone = context.zone(&store)?;
    let contact = resolve::contact(&store, &args.contact)?;
    let witness = if args.recorded { Witness::System } else { Witness::Person };
    let kind = activity::find_type(&store, &args.kind)?;
    let time = match &args.at {
        Some(typed) => moment("--at", typed, zone)?,
        None => context.settings.now,
    };
    let (id, operation) = store.write(&context.operation("activities log"), |txn| -> Result<_> {
        let kind: ActivityType = named::by_id(txn, kind.id.0)?;
        activity::refuse_logging(&kind, witness)?;
        let details = lent(&details);
        let new = activity::NewActivity { contact: contact.id, time, kind: kind.id, details };
        let id = activity::add(txn, &new)?;
        Ok((id, unless_dry_run(context, format!("1 activity of contact {}, {}", contact.id, kind.name))))
    })?;
    let what = format!("{} of contact {}, {}", escape(&kind.name), contact.id, escape(&contact.title()));
    let did = match operation {
        Some(_) => format!("Logged activity {id}: {what}{}", undo_hint(operation)),
        None => format!("Would log {what}"),
    };
    context.ui.say(&did);
    for (place, value) in details.iter().enumerate() {
        if let Some((value, reason)) =
            value.as_ref().and_then(|text| Some((text, not_a_number(place, text)?)))
        {
            let name = detail_name(place);
            context.ui.say(&format!("Sums pass over the {name} `{}`: {reason}.", escape(value)));
        }
    }
    if operation.is_none() {
        return Ok(());
    }
    context.ui.print_id(id)
}
