//! What contacts agreed to: consents and newsletter subscriptions.
//!
//! Both go through pairs of contact and name in an order in which none comes again before all
//! have come. Contacts that are repeats or spoilt in the contacts file are passed over.

use std::io::{self, Write};

use crate::dirt::Places;
use crate::draw::{Draw, Purpose, scatter};
use crate::job::Job;
use crate::output::Row;
use crate::text::{push_instant, push_number};
use crate::words::{CONSENT_SOURCES, CONSENTS, NEWSLETTERS};
use crate::world::{Fate, World};

pub const CONSENT_COLUMNS: &str = "email consent action time source";
pub const SUBSCRIPTION_COLUMNS: &str = "email newsletter subscribed_at status unsubscribed_at bounces";

const CONSENT_PLACES: Places = Places { key: 0, kind: 1, time: 3, birthday: 0, text: 1 };
const SUBSCRIPTION_PLACES: Places = Places { key: 0, kind: 1, time: 2, birthday: 0, text: 1 };

/// A contact and one of the names, with the number of the pair.
struct Pair {
    number: u64,
    contact: u64,
    name: &'static str,
}

/// All pairs, without end.
fn pairs(world: &World, names: &'static [&'static str]) -> impl Iterator<Item = Pair> {
    let contacts = world.contacts;
    let step = scatter(contacts);
    let numbered = (0_u64..).map(move |number| {
        let contact = (number % contacts * step + world.seed.0 % contacts) % contacts;
        let at = (number / contacts + contact) % names.len() as u64;
        Pair { number, contact, name: names[at as usize] }
    });
    let any_known = world.first_known.is_some();
    numbered.filter(move |pair| !any_known || world.fate(pair.contact) == Fate::First)
}

/// A time between another and the end; the higher the power, the sooner.
fn later(world: &World, time: i64, power: u32, draw: &mut Draw) -> i64 {
    let mut share = world.until - time;
    for _ in 0..power {
        share = draw.below(share as u64 + 1) as i64;
    }
    time + share
}

/// One consent, given or taken back.
struct Event {
    time: i64,
    action: &'static str,
    source: &'static str,
}

/// What a contact said to one consent, in order: agreed, perhaps revoked, perhaps agreed again.
fn events(world: &World, pair: &Pair, draw: &mut Draw) -> impl Iterator<Item = Event> {
    let agreed = later(world, world.created_at(pair.contact), 3, draw);
    let revoked = later(world, agreed, 1, draw);
    let again = later(world, revoked, 1, draw);
    let source = draw.pick(CONSENT_SOURCES);
    let count = match draw.below(100) {
        0..3 => 3,
        3..15 => 2,
        _ => 1,
    };
    let all = [
        Event { time: agreed, action: "agree", source },
        Event { time: revoked, action: "revoke", source: "privacy-page" },
        Event { time: again, action: "agree", source: "privacy-page" },
    ];
    all.into_iter().take(count)
}

pub fn write_consents<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    let world = job.world;
    let numbers = job.numbers();
    let mut number = 0;
    let mut row = Row::default();
    for pair in pairs(world, CONSENTS) {
        let mut draw = world.draw(Purpose::ConsentRow, pair.number);
        for event in events(world, &pair, &mut draw) {
            if number >= numbers.end {
                return Ok(());
            }
            if number >= numbers.start {
                put_consent(job, &mut row, &pair, &event, &mut world.draw(Purpose::ConsentDirt, number))?;
            }
            number += 1;
        }
    }
    Ok(())
}

fn put_consent<W: Write>(
    job: &mut Job<W>,
    row: &mut Row,
    pair: &Pair,
    event: &Event,
    draw: &mut Draw,
) -> io::Result<()> {
    row.clear();
    row.cell_with(|out| job.world.person(pair.contact).push_email(out));
    row.cell(pair.name);
    row.cell(event.action);
    row.cell_with(|out| push_instant(out, event.time));
    row.cell(event.source);
    match job.dirt(draw) {
        Some(kind) => job.put_spoilt(row, kind, &CONSENT_PLACES, draw),
        None => {
            job.truth.group(event.action);
            job.put_clean(row)
        }
    }
}

pub fn write_subscriptions<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    let numbers = job.numbers();
    let mut row = Row::default();
    let pairs = pairs(job.world, NEWSLETTERS).zip(0..numbers.end);
    for (pair, _) in pairs.skip_while(|&(_, number)| number < numbers.start) {
        let mut draw = job.world.draw(Purpose::SubscriptionRow, pair.number);
        let status = fill_subscription(job.world, &mut row, &pair, &mut draw);
        match job.dirt(&mut draw) {
            Some(kind) => job.put_spoilt(&row, kind, &SUBSCRIPTION_PLACES, &mut draw)?,
            None => {
                job.truth.group(status);
                job.put_clean(&row)?;
            }
        }
    }
    Ok(())
}

/// Fills one row; returns its status.
fn fill_subscription(world: &World, row: &mut Row, pair: &Pair, draw: &mut Draw) -> &'static str {
    let subscribed = later(world, world.created_at(pair.contact), 2, draw);
    let ended = later(world, subscribed, 1, draw);
    let some_bounces = if draw.below(16) == 0 { draw.below(4) } else { 0 };
    let (status, bounces) = match draw.below(100) {
        0..14 => ("unsubscribed", some_bounces),
        14..20 => ("unconfirmed", some_bounces),
        20..23 => ("bounced", 5 + draw.below(6)),
        _ => ("subscribed", some_bounces),
    };
    row.clear();
    row.cell_with(|out| world.person(pair.contact).push_email(out));
    row.cell(pair.name);
    row.cell_with(|out| push_instant(out, subscribed));
    row.cell(status);
    row.cell_with(|out| {
        if status == "unsubscribed" {
            push_instant(out, ended);
        }
    });
    row.cell_with(|out| push_number(out, bounces));
    status
}
