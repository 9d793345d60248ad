//! Subscribing, confirming, unsubscribing, and taking subscriptions away.

use clap::Args;

use super::title;
use crate::cli::change::unless_dry_run;
use crate::cli::chosen::ContactArgs;
use crate::cli::shared::{References, contacts, instant_of, undo_hint};
use crate::context::Context;
use crate::domain::newsletter::Newsletter;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::ops::named;
use crate::ops::newsletter::Confirmation;
use crate::ops::newsletter::{self, Done, Wish, address};
use crate::render::text::{count, escape};
use crate::store::Db;

/// What `newsletters subscribe` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters subscribe \"Coffee 101\" anna@example.com 1042
  acquaint newsletters subscribe Offers --where 'group(\"Cafe owners\")'
  acquaint newsletters subscribe Offers anna@example.com --force \\
    --reason \"asked for it at the fair\"

All of them are subscribed or, when one is refused, nobody is. Who opted out of the newsletter or of all e-mails is
refused; --force takes what stands against it away and keeps the reason, which
`newsletters subscriptions CONTACT --fields newsletter,reason` shows.

See also: `acquaint newsletters confirm --help`, `acquaint newsletters unsubscribe --help`")]
pub struct SubscribeArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    #[command(flatten)]
    contacts: ContactArgs,
    /// They have confirmed it, where the newsletter asks for that
    #[arg(long)]
    confirmed: bool,
    /// When they subscribed [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    /// Subscribe those who opted out, too
    #[arg(long, requires = "reason")]
    force: bool,
    /// Why, where somebody opted out
    #[arg(long, value_name = "TEXT", requires = "force")]
    reason: Option<String>,
}

/// What `newsletters confirm` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters confirm Offers anna@example.com
  acquaint newsletters subscribers Offers --state unconfirmed --format ids |
    acquaint newsletters confirm Offers - --dry-run

See also: `acquaint newsletters subscribe --help`")]
pub struct ConfirmArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    #[command(flatten)]
    contacts: ContactArgs,
    /// When they did [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

/// What `newsletters unsubscribe` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters unsubscribe \"Coffee 101\" anna@example.com
  acquaint newsletters unsubscribe --all anna@example.com gone@example.com
  acquaint newsletters unsubscribe Offers - < addresses.txt

It is the address that unsubscribes: it holds for whoever has it, and stays when the contact is deleted. Addresses of
nobody are taken as well. Subscriptions stay and rest.

See also: `acquaint optouts --help`, `acquaint newsletters remove --help`")]
pub struct UnsubscribeArgs {
    /// Name or id of the newsletter, unless --all says of all e-mails; then contacts or addresses, - reads them from
    /// standard input
    #[arg(value_name = "NEWSLETTER|CONTACT", required = true)]
    names: Vec<String>,
    /// Unsubscribe from all e-mails
    #[arg(long)]
    all: bool,
    /// When they did [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What `newsletters remove` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters remove \"Coffee 101\" anna@example.com
  acquaint newsletters remove Offers --where 'last(any) before 2y ago' -n

The subscriptions go as if they had never been; nobody has opted out by it. Who gets the newsletter by a group goes
on getting it.

See also: `acquaint newsletters unsubscribe --help`")]
pub struct RemoveArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    #[command(flatten)]
    contacts: ContactArgs,
}

/// The moment that a flag names, not in the future; now without one.
fn moment(context: &Context, db: &Db, at: Option<&str>) -> Result<Instant> {
    let now = context.settings.now;
    let Some(text) = at else { return Ok(now) };
    let time = instant_of("--at", text, context.zone(db)?)?;
    match time > now {
        true => Err(Error::rejected(format!("--at {text}: it lies in the future"))),
        false => Ok(time),
    }
}

/// A reason in its stored form.
pub fn reason(text: Option<&str>) -> Result<Option<String>> {
    let Some(text) = text else { return Ok(None) };
    let cleaned = clean(text, VALUE_CHARS).map_err(|error| Error::rejected(format!("--reason: {error}")))?;
    match cleaned.is_empty() {
        true => Err(Error::usage("--reason is empty")),
        false => Ok(Some(cleaned.into_owned())),
    }
}

/// `newsletters subscribe`
pub fn subscribe(context: &Context, args: &SubscribeArgs) -> Result<()> {
    let references = args.contacts.references(context)?;
    let reason = reason(args.reason.as_deref())?;
    let store = context.change()?;
    args.contacts.say_if_stale(context, &store)?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let newsletter: Newsletter = named::find(txn, &args.newsletter)?;
        let ids = args.contacts.ids(context, txn, &references)?;
        let time = moment(context, txn, args.at.as_deref())?;
        let confirmed = if args.confirmed { Confirmation::Given(time) } else { Confirmation::AsAsked };
        let wish = Wish { time, confirmed, forced: reason.as_deref() };
        let done = newsletter::subscribe_all(txn, &newsletter, &ids, wish)?;
        let number = contacts_of(done.active + done.unconfirmed);
        let summary = format!("newsletter {}, {}: {number}", newsletter.id, newsletter.name);
        let summary = unless_dry_run(context, summary).filter(|_| done.changed());
        Ok(((newsletter, done), summary))
    };
    let ((newsletter, done), operation) = store.write(&context.operation("newsletters subscribe"), write)?;
    let said = told(&newsletter, &done, operation.is_some());
    context.ui.say(&format!("{said}{}", if done.changed() { undo_hint(operation) } else { String::new() }));
    for email in &done.overridden {
        context.ui.warn(&format!("{} had opted out; that is taken away", escape(email)));
    }
    Ok(())
}

fn contacts_of(number: u64) -> String {
    contacts(i64::try_from(number).unwrap_or(i64::MAX))
}

fn told(newsletter: &Newsletter, done: &Done, is_saved: bool) -> String {
    let title = title(newsletter);
    let already = match done.already {
        0 => String::new(),
        1 => "1 had subscribed already".to_owned(),
        number => format!("{number} had subscribed already"),
    };
    let number = done.active + done.unconfirmed;
    if number == 0 {
        let why = if already.is_empty() { "nothing selected" } else { &already };
        return format!("Nothing to change in {title}: {why}.");
    }
    let did = if is_saved { "Subscribed" } else { "Would subscribe" };
    let mut said = format!("{did} {} to {title}", contacts_of(number));
    if done.unconfirmed > 0 {
        said.push_str(&format!(
            "; {} for confirmation",
            count(done.unconfirmed, "subscription waits", "subscriptions wait")
        ));
    }
    if !already.is_empty() {
        said.push_str(&format!("; {already}"));
    }
    said
}

/// `newsletters confirm`
pub fn confirm(context: &Context, args: &ConfirmArgs) -> Result<()> {
    let references = args.contacts.references(context)?;
    let store = context.change()?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let newsletter: Newsletter = named::find(txn, &args.newsletter)?;
        let ids = args.contacts.ids(context, txn, &references)?;
        let time = moment(context, txn, args.at.as_deref())?;
        let done = newsletter::confirm(txn, &newsletter, &ids, time)?;
        let summary = format!("newsletter {}, {}: {}", newsletter.id, newsletter.name, contacts_of(done.0));
        Ok(((newsletter, done), unless_dry_run(context, summary).filter(|_| done.0 > 0)))
    };
    let ((newsletter, (confirmed, already)), operation) =
        store.write(&context.operation("newsletters confirm"), write)?;
    let title = title(&newsletter);
    if confirmed == 0 {
        context.ui.say(&format!("Nothing to change in {title}: {already} confirmed already."));
        return Ok(());
    }
    let did = if operation.is_some() { "Confirmed" } else { "Would confirm" };
    let rest = if already > 0 { format!("; {already} confirmed already") } else { String::new() };
    let number = count(confirmed, "subscription", "subscriptions");
    context.ui.say(&format!("{did} {number} to {title}{rest}{}", undo_hint(operation)));
    Ok(())
}

/// `newsletters unsubscribe`
pub fn unsubscribe(context: &Context, args: &UnsubscribeArgs) -> Result<()> {
    let (newsletter, people) = match (args.all, args.names.as_slice()) {
        (true, people) => (None, people),
        (false, [_]) => {
            return Err(Error::usage("nobody is named to unsubscribe")
                .hint("name the newsletter first, then contacts or addresses; or --all and these"));
        }
        (false, [newsletter, people @ ..]) => (Some(newsletter.as_str()), people),
        (false, []) => return Err(Error::usage("nobody is named to unsubscribe")),
    };
    opt_out(
        context,
        "newsletters unsubscribe",
        (newsletter, people),
        (args.at.as_deref(), args.reason.as_deref()),
    )
}

/// Notes that people want no mail, of one newsletter or at all.
pub fn opt_out(
    context: &Context,
    command: &str,
    (newsletter, people): (Option<&str>, &[String]),
    (at, why): (Option<&str>, Option<&str>),
) -> Result<()> {
    let references = References::read(context, people)?;
    let why = reason(why)?;
    let store = context.create()?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let newsletter = newsletter.map(|name| named::find::<Newsletter>(txn, name)).transpose()?;
        let time = moment(context, txn, at)?;
        let (mut done, mut already) = (Vec::new(), Vec::new());
        for reference in references.iter() {
            let email = address(txn, reference)?;
            let of = newsletter.as_ref().map(|one| one.id);
            let is_new = txn.add_opt_out(&email, of, time, why.as_deref())?;
            if is_new { done.push(email) } else { already.push(email) }
        }
        let of = newsletter.as_ref().map_or("all e-mails".to_owned(), |one| one.name.clone());
        let summary = format!("{} from {of}", count(done.len(), "address", "addresses"));
        let summary = unless_dry_run(context, summary).filter(|_| !done.is_empty());
        Ok(((newsletter, done, already), summary))
    };
    let ((newsletter, done, already), operation) = store.write(&context.operation(command), write)?;
    let of = newsletter.as_ref().map_or("all e-mails".to_owned(), title);
    for email in &already {
        context.ui.say(&format!("{} has opted out of {of} already.", escape(email)));
    }
    if !done.is_empty() {
        let did = if operation.is_some() { "Opted" } else { "Would opt" };
        let who = match done.as_slice() {
            [email] => escape(email).into_owned(),
            several => count(several.len(), "address", "addresses"),
        };
        context.ui.say(&format!("{did} {who} out of {of}{}", undo_hint(operation)));
    }
    Ok(())
}

/// `newsletters remove`
pub fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    let references = args.contacts.references(context)?;
    let store = context.change()?;
    args.contacts.say_if_stale(context, &store)?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let newsletter: Newsletter = named::find(txn, &args.newsletter)?;
        let ids = args.contacts.ids(context, txn, &references)?;
        let mut removed = 0_u64;
        for contact in &ids {
            removed += u64::from(txn.remove_subscription(*contact, newsletter.id)?);
        }
        let summary = format!("newsletter {}, {}: {}", newsletter.id, newsletter.name, contacts_of(removed));
        let rest = ids.len() as u64 - removed;
        Ok(((newsletter, removed, rest), unless_dry_run(context, summary).filter(|_| removed > 0)))
    };
    let ((newsletter, removed, rest), operation) =
        store.write(&context.operation("newsletters remove"), write)?;
    let title = title(&newsletter);
    let others = match rest {
        0 => String::new(),
        1 => "1 has not subscribed".to_owned(),
        number => format!("{number} have not subscribed"),
    };
    if removed == 0 {
        let why = if others.is_empty() { "nothing selected".to_owned() } else { others };
        context.ui.say(&format!("Nothing to change in {title}: {why}."));
        return Ok(());
    }
    let did = if operation.is_some() { "Removed" } else { "Would remove" };
    let others = if others.is_empty() { others } else { format!("; {others}") };
    let number = count(removed, "subscription", "subscriptions");
    context.ui.say(&format!("{did} {number} to {title}{others}{}", undo_hint(operation)));
    Ok(())
}
