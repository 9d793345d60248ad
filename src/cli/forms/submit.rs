//! `forms submit`: what somebody has filled in.

use clap::Args;

use super::title;
use crate::cli::change::unless_dry_run;
use crate::cli::contacts::edit_many::changes;
use crate::cli::shared::{instant_of, undo_hint};
use crate::cli::visitors::id;
use crate::context::Context;
use crate::domain::email;
use crate::domain::field::Field;
use crate::domain::form::{Form, Source};
use crate::domain::id::ContactId;
use crate::domain::time::Instant;
use crate::domain::visitor::VisitorId;
use crate::error::{Error, Result};
use crate::ops::form::{self, Sent};
use crate::ops::visitor::{self, Claim};
use crate::ops::{named, names, resolve};
use crate::render::text::escape;
use crate::store::Txn;

/// What `forms submit` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms submit \"Partnership application\" 1042 --value Company=ACME
  acquaint forms submit 1 --value Email=anna@example.com --value City=Bonn
  acquaint forms submit 1 --email anna@example.com --at 2017-03-22T15:20:20Z

Without CONTACT it is whoever has the address: that of --email, or the value that the mapping of the form makes the
address. Where nobody has it, a contact is made. With --visitor the cookie tells who it was before, and both become one.

The activity is logged with it, and fields of the contact are filled as the mapping of the form says.

See also: `acquaint mappings set --help`, `acquaint events import --help`")]
pub struct SubmitArgs {
    /// Name, code name or id of the form
    #[arg(value_name = "FORM")]
    form: String,
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: Option<String>,
    /// What was filled in
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    value: Vec<(String, String)>,
    /// The address of whoever sent it
    #[arg(long, value_name = "ADDRESS", conflicts_with = "contact")]
    email: Option<String>,
    /// The id in the cookie of the browser
    #[arg(long, value_name = "VISITOR", value_parser = id, conflicts_with = "contact")]
    visitor: Option<VisitorId>,
    /// The site, where it is not that of the form
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
    /// When it was sent [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

fn pair(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}

/// Runs the command.
pub fn run(context: &Context, args: &SubmitArgs) -> Result<()> {
    let store = context.change()?;
    let now = context.settings.now;
    let moment = context.moment(&store)?;
    let time = match &args.at {
        Some(text) => instant_of("--at", text, moment.zone)?,
        None => now,
    };
    if time > now {
        return Err(Error::rejected("--at: it lies in the future"));
    }
    let values: Vec<(&str, &str)> =
        args.value.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    refuse_twice(&values)?;
    let write = |txn: &Txn<'_>| -> Result<_> {
        let form: Form = named::find(txn, &args.form)?;
        let contact = sender(txn, args, &form, &values, time)?;
        let before = txn.contact(contact)?;
        let sent = Sent { contact, site: args.site.as_deref(), time, values: &values };
        let (id, is_logged, applied) = form::submit(txn, &form, &sent, moment)?;
        let summary = unless_dry_run(context, format!("form {}, {}, contact {contact}", form.id, form.name));
        Ok(((form, contact, before, id, is_logged, applied), summary))
    };
    let ((form, contact, before, id, is_logged, applied), operation) =
        store.write(&context.operation("forms submit"), write)?;
    let title = title(&form);
    let said = match operation {
        Some(_) => {
            format!("Recorded submission {id} of {title} by contact {contact}{}", undo_hint(operation))
        }
        None => format!("Would record a submission of {title} by contact {contact}."),
    };
    context.ui.say(&said);
    if let Some(before) = before {
        for line in changes(&before.fields, &applied.change, &names::load(&store)?, &moment.zone) {
            context.ui.say(&format!("  {line}"));
        }
    }
    for (name, reason) in &applied.left {
        context.ui.warn(&format!("{} was not taken over as it is: {}", escape(name), escape(reason)));
    }
    if !is_logged {
        context.ui.say("No activity was logged: its type is disabled.");
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

fn refuse_twice(values: &[(&str, &str)]) -> Result<()> {
    for (place, (name, _)) in values.iter().enumerate() {
        if values[..place].iter().any(|(earlier, _)| earlier.eq_ignore_ascii_case(name)) {
            return Err(Error::usage(format!("--value: `{name}` is given twice")));
        }
    }
    Ok(())
}

/// Who sent it.
fn sender(
    txn: &Txn<'_>,
    args: &SubmitArgs,
    form: &Form,
    values: &[(&str, &str)],
    time: Instant,
) -> Result<ContactId> {
    if let Some(reference) = &args.contact {
        return Ok(resolve::contact(txn, reference)?.id);
    }
    let mapped = txn.mapping(Source::Form(form.id))?.and_then(|mapping| {
        let name = mapping.name_of(Field::Email)?.to_owned();
        values.iter().find(|(of, _)| of.eq_ignore_ascii_case(&name)).map(|(_, value)| (*value).to_owned())
    });
    let given = args.email.clone().or(mapped.filter(|value| !value.trim().is_empty()));
    let email = match &given {
        Some(text) => {
            let read = email::normalise(text);
            Some(read.map_err(|error| Error::rejected(format!("email `{text}`: {error}")))?.into_owned())
        }
        None => None,
    };
    // Who gives an address has sent the form, whether the cookie may be put down or not.
    let is_tracked = |visitor| -> Result<bool> {
        let known = txn.visitor(visitor)?.map(|known| known.contact);
        Ok(email.is_none() || visitor::may_track(txn, visitor, known, time)?.is_ok())
    };
    if let Some(visitor) = args.visitor
        && is_tracked(visitor)?
    {
        let claim = Claim { email: email.as_deref(), user: None };
        return Ok(visitor::recognise(txn, visitor, claim, time)?.contact);
    }
    let Some(email) = email else {
        return Err(Error::usage("nothing says who sent the form")
            .hint("name the contact, or give --email ADDRESS or --visitor ID")
            .hint("`acquaint mappings set form:NAME FIELD=email` takes it from the form"));
    };
    match txn.contact_id_by_email(&email)? {
        Some(contact) => Ok(contact),
        None => Ok(txn.add_contact(&visitor::new_fields(Some(&email), time))?),
    }
}
