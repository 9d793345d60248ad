//! `contacts geolocate`: where a contact may be, by an address of the internet.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;

use crate::cli::change::unless_dry_run;
use crate::cli::import_file::{is_ignored, parse_map};
use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::field::Field;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::geo::{PARTS, is_private, locate};
use crate::ops::geolocation::{Guess, fill_in};
use crate::ops::resolve;
use crate::render::text::escape;
use crate::store::{Db, Txn};

/// What `contacts geolocate` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts geolocate 12 --ip 214.0.1.7 --geo GeoLite2-City.mmdb
  acquaint contacts geolocate 12 --ip 2001:218::1 --geo GeoLite2-City.mmdb \\
    --suffix ' (guessed)' --map latitude=lat --map city=ignore

City, country, state and zip are filled in where they are empty; nothing that is there is replaced, and who is known to be
in another country is left alone. The database is a file that you bring: GeoLite2 City, GeoIP2 City or another in that
format. It also knows latitude, longitude, metro_code and organisation, which --map puts into fields of your own.

See also: `acquaint fields add --help`")]
pub struct GeolocateArgs {
    /// Whom: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// The address from which the contact came, of version 4 or 6
    #[arg(long, value_name = "ADDRESS")]
    ip: IpAddr,
    /// The database of addresses
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    geo: PathBuf,
    /// A part and the field that it fills; `ignore` leaves the part out
    #[arg(long, value_name = "PART=FIELD", value_parser = parse_map)]
    map: Vec<(String, String)>,
    /// What marks texts as guessed
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    suffix: String,
}

fn pairs(db: &Db, given: &[(String, String)]) -> Result<Vec<(String, Field)>> {
    let own =
        [("city", Field::City), ("country", Field::Country), ("state", Field::State), ("zip", Field::Zip)];
    let mut pairs: Vec<(String, Field)> = own.map(|(part, field)| (part.to_owned(), field)).to_vec();
    let fields = db.fields()?;
    for (part, name) in given {
        if !PARTS.contains(&part.as_str()) {
            return Err(Error::usage(format!("--map {part}={name}: addresses have no `{part}`"))
                .hint_opt(Error::did_you_mean(&nearest(part, PARTS)))
                .hint(format!("they have {}", PARTS.join(", "))));
        }
        pairs.retain(|(known, _)| known != part);
        if is_ignored(name) {
            continue;
        }
        let field = fields.by_name(name).filter(|field| field.is_editable()).ok_or_else(|| {
            let names: Vec<&str> = fields.editable().map(Field::name).collect();
            Error::usage(format!("--map {part}={name}: `{name}` is no field that can be filled"))
                .hint_opt(Error::did_you_mean(&nearest(name, names)))
        })?;
        pairs.push((part.clone(), field));
    }
    Ok(pairs)
}

/// Runs the command.
pub fn run(context: &Context, args: &GeolocateArgs) -> Result<()> {
    let ip = args.ip;
    if is_private(ip) {
        return Err(Error::refused(format!("{ip} is a private address: where it is no database can say")));
    }
    let store = context.change()?;
    let guess = Guess { pairs: pairs(&store, &args.map)?, suffix: &args.suffix };
    let located = locate(&args.geo, ip)?;
    let located = located.filter(|located| !located.is_empty()).ok_or_else(|| {
        Error::not_found(format!("{} does not know where {ip} is", escape(&args.geo.to_string_lossy())))
    })?;
    let moment = context.moment(&store)?;
    let write = |txn: &Txn<'_>| -> Result<_> {
        let contact = resolve::contact(txn, &args.contact)?;
        let applied = fill_in(txn, &contact, &located, &guess, moment)?;
        let filled: Vec<&str> = applied.change.iter().map(|(field, _)| field.name()).collect();
        let told = format!("contact {}: {}", contact.id, filled.join(", "));
        let summary = if filled.is_empty() { None } else { unless_dry_run(context, told.clone()) };
        Ok(((told, filled.is_empty(), applied.left), summary))
    };
    let ((told, is_empty, left), operation) = store.write(&context.operation("contacts geolocate"), write)?;
    match (is_empty, operation.is_some()) {
        (true, _) => context.ui.say("Unchanged: what the address tells is known, or has no field."),
        (false, true) => context.ui.say(&format!("Filled in {told}{}", undo_hint(operation))),
        (false, false) => context.ui.say(&format!("Would fill in {told} (dry run).")),
    }
    for (part, reason) in left {
        context.ui.say(&format!("{part} was left out: {}", escape(&reason)));
    }
    Ok(())
}
