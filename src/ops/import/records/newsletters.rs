//! Subscriptions and opt-outs, from a file.

use super::What::{Count, Email, Text, Time};
use super::{ByName, ColumnKind, Keeper, Kept, Kind, Row, Rows, Setting};
use crate::domain::import::ImportReport;
use crate::domain::newsletter::Newsletter;
use crate::domain::time::Instant;
use crate::error::{Kind as ErrorKind, Result};
use crate::ops::newsletter::{self, Confirmation, Subscribed, Wish, subscribe};
use crate::store::Txn;

const NEWSLETTER: (&str, &str) = ("newsletter", "newsletters");

const NAMES: &[&str] = &["newsletter_name", "list", "list_name", "mailing_list", "audience"];

/// Subscriptions: who, of what, since when, and what has become of it.
pub const NEWSLETTERS: Kind = Kind {
    command: "newsletters import",
    columns: &[
        ColumnKind::needed("newsletter", Text, NAMES),
        ColumnKind::new(
            "subscribed_at",
            Time,
            &["since", "timestamp_opt", "optin_time", "opted_in_at", "timestamp_signup", "created", "time"],
        ),
        ColumnKind::new("confirmed_at", Time, &["approved", "approved_at", "confirm_time"]),
        ColumnKind::new("status", Text, &["state", "subscription_status", "member_status"]),
        ColumnKind::new("unsubscribed_at", Time, &["unsub_time", "opted_out_at", "unsubscribed"]),
        ColumnKind::new("bounces", Count, &["bounce_count", "hard_bounces"]),
    ],
    of_contacts: true,
    takes_others: false,
    rows: Rows::ChangeRecords,
    keeper: |txn, setting| {
        let limit = txn.bounce_limit()?;
        Ok(Box::new(Subscriptions { newsletters: Newsletters::load(txn, setting)?, limit }))
    },
};

/// Addresses that want no mail, or none of a newsletter.
pub const OPTOUTS: Kind = Kind {
    command: "optouts import",
    columns: &[
        ColumnKind::needed("email", Email, &["email_address", "address", "subscriber_email"]),
        ColumnKind::new("newsletter", Text, NAMES),
        ColumnKind::new(
            "time",
            Time,
            &["since", "date", "unsub_time", "unsubscribed_at", "timestamp", "created"],
        ),
        ColumnKind::new("reason", Text, &["unsub_reason", "comment", "unsub_campaign_title"]),
    ],
    of_contacts: false,
    takes_others: false,
    rows: Rows::AddRecords,
    keeper: |txn, setting| Ok(Box::new(OptOuts(Newsletters::load(txn, setting)?))),
};

/// Newsletters by name, made where they are not there.
struct Newsletters {
    known: ByName<Newsletter>,
    creates: bool,
}

impl Newsletters {
    fn load(txn: &Txn<'_>, setting: &Setting) -> Result<Newsletters> {
        let known = txn.newsletters()?.into_iter().map(|one| (one.name.clone(), one));
        Ok(Newsletters { known: ByName::new(known), creates: setting.creates })
    }

    /// The newsletter of that name, or why there is none.
    fn get(
        &mut self,
        txn: &Txn<'_>,
        name: &str,
        report: &mut ImportReport,
    ) -> Result<std::result::Result<Newsletter, String>> {
        if let Some(known) = self.known.get(name) {
            return Ok(Ok(known.clone()));
        }
        if !self.creates {
            return Ok(Err("there is no such newsletter (--no-create)".to_owned()));
        }
        let made = match newsletter::make(txn, name) {
            Ok(made) => made,
            Err(error) if error.kind == ErrorKind::Rejected => return Ok(Err(error.to_string())),
            Err(error) => return Err(error),
        };
        self.known.add(&made.name, made.clone());
        report.make(NEWSLETTER, &made.name);
        Ok(Ok(made))
    }
}

/// What a row says that has become of a subscription.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Active,
    Unconfirmed,
    Unsubscribed,
    /// Mails came back too often.
    Undeliverable,
}

fn state(word: &str) -> Option<State> {
    Some(match word.to_ascii_lowercase().replace(['-', '_'], " ").as_str() {
        "active" | "subscribed" | "confirmed" | "approved" | "receiving" => State::Active,
        "unconfirmed" | "pending" | "waiting" => State::Unconfirmed,
        "unsubscribed" | "opted out" | "archived" | "removed" => State::Unsubscribed,
        "cleaned" | "undeliverable" | "bounced" => State::Undeliverable,
        _ => return None,
    })
}

/// What a row says of a subscription, and whether that holds together.
struct Said {
    state: Option<State>,
    /// Has somebody left, and when?
    left: Option<Option<Instant>>,
}

impl Said {
    fn of(row: &Row) -> std::result::Result<Said, (&'static str, &'static str)> {
        let state = match row.text("status").map(state) {
            Some(None) => {
                return Err(("status", "none of subscribed, unconfirmed, unsubscribed, undeliverable"));
            }
            Some(state) => state,
            None => None,
        };
        let (since, confirmed) = (row.time("subscribed_at"), row.time("confirmed_at"));
        if confirmed.zip(since).is_some_and(|(confirmed, since)| confirmed < since) {
            return Err(("confirmed_at", "it lies before the subscription"));
        }
        if state == Some(State::Unconfirmed) && confirmed.is_some() {
            return Err(("confirmed_at", "the status says that it is not confirmed"));
        }
        let left = row.time("unsubscribed_at");
        let came_back = || left.zip(confirmed.or(since)).is_some_and(|(left, since)| left < since);
        let left = match (state, left) {
            (Some(State::Active | State::Unconfirmed), Some(_)) if !came_back() => {
                return Err(("unsubscribed_at", "the status says that nobody has unsubscribed"));
            }
            (Some(State::Active | State::Unconfirmed), _) | (_, None)
                if state != Some(State::Unsubscribed) =>
            {
                None
            }
            (_, left) => Some(left),
        };
        Ok(Said { state, left })
    }
}

struct Subscriptions {
    newsletters: Newsletters,
    limit: i64,
}

impl Keeper for Subscriptions {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let said = match Said::of(row) {
            Ok(said) => said,
            Err((column, reason)) => return Kept::no(column, reason),
        };
        let contact = row.contact();
        let Some(email) = txn.email_of(contact)? else {
            return Kept::no("newsletter", "the contact has no e-mail address");
        };
        if said.left.is_none() && txn.has_opted_out(&email)? {
            // Before the newsletter is made, so that a row that is rejected leaves none.
            return Kept::no("newsletter", "the address has opted out of all e-mails");
        }
        let newsletter =
            match self.newsletters.get(txn, row.text("newsletter").unwrap_or_default(), report)? {
                Ok(newsletter) => newsletter,
                Err(reason) => return Kept::no("newsletter", reason),
            };
        let time = row.time("subscribed_at").unwrap_or(txn.time());
        let known = txn.subscription(contact, newsletter.id)?;
        let mut changed = false;
        if let Some(left) = said.left {
            // Who has left is put down as somebody who was there; what stands against it is what the row tells.
            if known.is_none() {
                let approved = row.time("confirmed_at").unwrap_or(time);
                txn.add_subscription(contact, newsletter.id, (time, Some(approved)), None)?;
            }
            changed |= txn.add_opt_out(&email, Some(newsletter.id), left.unwrap_or(txn.time()), None)?;
        } else {
            if !newsletter.enabled && known.is_none() {
                return Kept::no("newsletter", "the newsletter is disabled and takes no subscriptions");
            }
            let confirmed = match (said.state, row.time("confirmed_at")) {
                (Some(State::Unconfirmed), _) => Confirmation::Waiting,
                (_, Some(confirmed)) => Confirmation::Given(confirmed),
                (Some(_), None) => Confirmation::Given(time),
                (None, None) => Confirmation::AsAsked,
            };
            match subscribe(txn, &newsletter, contact, Wish { time, confirmed, forced: None })? {
                Subscribed::Active | Subscribed::Unconfirmed => changed = true,
                Subscribed::Already => {}
                Subscribed::Refused(_) => return Kept::no("newsletter", "the address has opted out of it"),
                Subscribed::NoAddress => return Kept::no("newsletter", "the contact has no e-mail address"),
            }
        }
        let floor = if said.state == Some(State::Undeliverable) { self.limit } else { 0 };
        let bounces = row.count("bounces").unwrap_or(0).max(floor);
        let before = txn.bounces_of(contact)?;
        if bounces > before {
            txn.add_bounces(contact, bounces - before, txn.time())?;
            changed = true;
        }
        Ok(match known {
            None => Kept::Added,
            Some(_) if changed => Kept::Updated,
            Some(_) => Kept::Unchanged,
        })
    }
}

struct OptOuts(Newsletters);

impl Keeper for OptOuts {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let newsletter = match row.text("newsletter") {
            None => None,
            Some(name) => match self.0.get(txn, name, report)? {
                Ok(newsletter) => Some(newsletter.id),
                Err(reason) => return Kept::no("newsletter", reason),
            },
        };
        let time = row.time("time").unwrap_or(txn.time());
        let email = row.text("email").unwrap_or_default();
        Ok(Kept::added_if(txn.add_opt_out(email, newsletter, time, row.text("reason"))?))
    }
}
