//! The log of agreements: listing it, agreeing and revoking.

use clap::Args;

use crate::cli::change::unless_dry_run;
use crate::cli::shared::{OutputArgs, WindowArgs, undo_hint};
use crate::cli::stream::Stream;
use crate::context::Context;
use crate::domain::consent::{Agreement, Consent, in_force};
use crate::domain::contact::Contact;
use crate::domain::id::{AgreementId, ConsentId, ContactId, OperationId};
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::time::{DateFormat, Instant, Zone, parse_instant, show};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::consent::{self, Agreed, Declaration};
use crate::ops::{named, resolve};
use crate::render::text::escape;
use crate::signals;
use crate::store::{Store, Txn};

const COLUMNS: [Column; 8] = [
    Column::number("id"),
    Column::number("contact_id"),
    Column::text("consent"),
    Column::text("action"),
    Column::text("time"),
    Column::text("in_force"),
    Column::text("source"),
    Column::whole("hash"),
];
const TABLE: [&str; 7] = ["id", "contact_id", "consent", "action", "time", "in_force", "source"];

/// Rows of the log read at once.
const PAGE: usize = 500;

/// Which rows of the log to list.
#[derive(Args, Debug)]
pub struct ListArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    contact: Option<String>,
    /// Only those to this consent
    #[arg(long, value_name = "CONSENT")]
    consent: Option<String>,
    /// Only agreements in force
    #[arg(long)]
    active: bool,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Who agrees to what.
#[derive(Args, Debug)]
pub struct AgreeArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    contact: String,
    /// Name or id of the consent
    consent: String,
    /// When, if not now: 2017-03-20, "2017-03-20 15:00"
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// Where it was given
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
}

/// Who revokes what.
#[derive(Args, Debug)]
pub struct RevokeArgs {
    /// Contact: id, e-mail address, GUID or a name that only one has
    contact: String,
    /// Name or id of the consent
    consent: String,
    /// When, if not now: 2017-03-20, "2017-03-20 15:00"
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// `consents agreements`
pub fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let contact = args.contact.as_deref().map(|text| resolve::contact(&store, text)).transpose()?;
    let consent = args.consent.as_deref().map(|text| named::find::<Consent>(&store, text)).transpose()?;
    let filter = Filter { consent: consent.map(|consent| consent.id), active: args.active };
    let all = contact.is_none() && filter.takes_all();
    let total = if all { Some(store.agreement_count()?.unsigned_abs()) } else { None };
    let columns = (&COLUMNS[..], &TABLE[..]);
    let zone = context.zone(&store)?;
    let mut stream = Stream::new(context, (&args.window, &args.output), zone, columns, total)?;
    if let Some(contact) = contact {
        filter.offer(&store.agreements_of(contact.id)?, &mut stream)?;
        return stream.finish("No agreements.");
    }
    let mut after = ContactId(0);
    loop {
        let page = store.agreements_page(after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = last.contact;
        signals::check()?;
        for log in page.chunk_by(|a, b| a.contact == b.contact) {
            filter.offer(log, &mut stream)?;
        }
        if stream.is_done() {
            break;
        }
    }
    stream.finish("No agreements.")
}

/// Which rows are wanted.
struct Filter {
    consent: Option<ConsentId>,
    active: bool,
}

impl Filter {
    fn takes_all(&self) -> bool {
        self.consent.is_none() && !self.active
    }

    /// Offers the wanted rows of one contact's whole log.
    fn offer(&self, log: &[Agreement], stream: &mut Stream<'_>) -> Result<()> {
        let standing: Vec<AgreementId> = in_force(log).iter().map(|agreement| agreement.id).collect();
        for agreement in log {
            let stands = standing.contains(&agreement.id);
            let wanted = self.consent.is_none_or(|consent| consent == agreement.consent);
            if wanted && (stands || !self.active) {
                stream.offer(|| row(agreement, stands))?;
            }
        }
        Ok(())
    }
}

fn row(agreement: &Agreement, stands: bool) -> Vec<Value<'_>> {
    vec![
        Value::Integer(agreement.id.0),
        Value::Integer(agreement.contact.0),
        Value::text(&agreement.consent_name),
        Value::text(if agreement.revoked { "revoked" } else { "agreed" }),
        Value::Instant(agreement.time),
        Value::Bool(stands),
        Value::opt_text(agreement.source.as_deref()),
        Value::text(&agreement.hash),
    ]
}

/// The moment of a declaration: not later than now.
fn moment(context: &Context, typed: Option<&str>, zone: Zone) -> Result<Instant> {
    let now = context.settings.now;
    let Some(typed) = typed else { return Ok(now) };
    let time = parse_instant(typed, &DateFormat::Iso, &zone).map_err(|error| {
        Error::usage(format!("--at `{typed}`: {error}")).hint("for example --at \"2017-03-20 15:00\"")
    })?;
    if time > now {
        return Err(Error::rejected(format!("--at `{typed}`: in the future")));
    }
    Ok(time)
}

/// The source or reason in its stored form; an empty one is none.
fn source(flag: &str, typed: Option<&str>) -> Result<Option<String>> {
    let Some(typed) = typed else { return Ok(None) };
    let text = clean(typed, VALUE_CHARS).map_err(|error| Error::rejected(format!("{flag}: {error}")))?;
    Ok((!text.is_empty()).then(|| text.into_owned()))
}

/// What agreeing and revoking have in common, read before the change.
struct Request {
    contact: Contact,
    consent: ConsentId,
    time: Instant,
    source: Option<String>,
    zone: Zone,
}

impl Request {
    fn declaration<'a>(&'a self, consent: &'a Consent) -> Declaration<'a> {
        let source = self.source.as_deref();
        Declaration { contact: &self.contact, consent, time: self.time, source, zone: self.zone }
    }

    fn time(&self, time: Instant) -> String {
        show::long(time, &self.zone)
    }
}

fn request(
    context: &Context,
    store: &Store,
    (contact, consent): (&str, &str),
    at: Option<&str>,
    source: Option<String>,
) -> Result<Request> {
    let zone = context.zone(store)?;
    Ok(Request {
        contact: resolve::contact(store, contact)?,
        consent: named::find::<Consent>(store, consent)?.id,
        time: moment(context, at, zone)?,
        source,
        zone,
    })
}

/// `consents agree`
pub fn agree(context: &Context, args: &AgreeArgs) -> Result<()> {
    let source = source("--source", args.source.as_deref())?;
    let store = context.change()?;
    let names = (args.contact.as_str(), args.consent.as_str());
    let request = request(context, &store, names, args.at.as_deref(), source)?;
    let change = |txn: &Txn<'_>| -> Result<_> {
        let consent: Consent = named::by_id(txn, request.consent.0)?;
        let agreed = consent::agree(txn, &request.declaration(&consent))?;
        let text = match &agreed {
            Agreed::Added { .. } => format!("contact {} to {}", request.contact.id, consent.name),
            Agreed::Renewed(_) => format!("contact {} to {}, renewed", request.contact.id, consent.name),
            Agreed::Already(_) => return Ok(((agreed, consent), None)),
        };
        Ok(((agreed, consent), unless_dry_run(context, text)))
    };
    let ((agreed, consent), operation) = store.write(&context.operation("consents agree"), change)?;
    context.ui.say(&agreed_sentence(&request, &agreed, &consent, operation));
    match agreed {
        Agreed::Added { id, overruled } => {
            if let Some(revoked) = overruled {
                context.ui.warn(&format!(
                    "it is not in force: the revocation of {} is later and still decides",
                    request.time(revoked)
                ));
            }
            if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
        }
        Agreed::Renewed(agreement) if operation.is_some() => context.ui.print_id(agreement.id),
        Agreed::Renewed(_) => Ok(()),
        Agreed::Already(agreement) => context.ui.print_id(agreement.id),
    }
}

fn agreed_sentence(
    request: &Request,
    agreed: &Agreed,
    consent: &Consent,
    operation: Option<OperationId>,
) -> String {
    let (contact, name, undo) = (request.contact.id, escape(&consent.name), undo_hint(operation));
    match (agreed, operation) {
        (Agreed::Added { id, .. }, Some(_)) => {
            format!("Added agreement {id}: contact {contact} agrees to {name}{undo}")
        }
        (Agreed::Added { .. }, None) => format!("Would add an agreement: contact {contact} agrees to {name}"),
        (Agreed::Renewed(kept), _) => {
            let did = if operation.is_some() { "Renewed" } else { "Would renew" };
            format!(
                "{did} agreement {} of {}: contact {contact} agrees to the current text of {name}{undo}",
                kept.id,
                request.time(kept.time)
            )
        }
        (Agreed::Already(kept), _) => format!(
            "Nothing to change: contact {contact} agrees to {name} since {} (agreement {}).",
            request.time(kept.time),
            kept.id
        ),
    }
}

/// `consents revoke`
pub fn revoke(context: &Context, args: &RevokeArgs) -> Result<()> {
    let reason = source("--reason", args.reason.as_deref())?;
    let store = context.change()?;
    let names = (args.contact.as_str(), args.consent.as_str());
    let request = request(context, &store, names, args.at.as_deref(), reason)?;
    let contact = request.contact.id;
    let change = |txn: &Txn<'_>| -> Result<_> {
        let consent: Consent = named::by_id(txn, request.consent.0)?;
        let (id, ended) = consent::revoke(txn, &request.declaration(&consent))?;
        let summary = unless_dry_run(context, format!("contact {contact} from {}", consent.name));
        Ok(((id, ended, consent), summary))
    };
    let ((id, ended, consent), operation) = store.write(&context.operation("consents revoke"), change)?;
    let name = escape(&consent.name);
    let what = format!("contact {contact} revokes {name}, agreed to on {}", request.time(ended.time));
    match operation {
        Some(_) => context.ui.say(&format!("Added revocation {id}: {what}{}", way_back(contact, &consent))),
        None => context.ui.say(&format!("Would add a revocation: {what}")),
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

/// The journal does not take a revocation back, lest a revoked consent be valid again by accident.
fn way_back(contact: ContactId, consent: &Consent) -> String {
    let id = consent.id;
    match consent.archived {
        None => {
            format!(". If that is wrong, `acquaint consents agree {contact} {id}` records a new agreement")
        }
        Some(_) => ". That is final: the consent is archived".to_owned(),
    }
}
