//! Importing events: what a site, a shop or a mailer hands on, each once, in whatever order.
//!
//! `mapping` decides which column becomes what, and `row` turns a record into an event or a reason. Events are sorted by
//! their time outside memory; `people` then follows who comes with which cookie and who turns out to be whom, and makes
//! each contact once. With the contacts known, the events are sorted by these, `relate` keeps what they say, and the
//! activities go into the database in the order in which they lie there.

pub mod mapping;
mod packed;
mod people;
mod relate;
pub mod row;
mod spool;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use mapping::Mapping;
use packed::{Event, with_detail};
use people::{People, Slot};
use relate::{Names, Outcome};
use row::{Row, RowReader};
use spool::{Flags, Spool};

use super::activities::{Types, detail};
use super::kind::{ColumnOptions, Import, Options, Stage};
use super::ledger::Ledger;
use super::sort::Sorter;
use super::{Opened, sorted};
use crate::domain::activity::{detail_by_name, refuse_type_name};
use crate::domain::custom_field::Fields;
use crate::domain::event::{EventKind, EventTarget, Part};
use crate::domain::id::ContactId;
use crate::domain::import::{ImportReport, Problem, Rows};
use crate::domain::moment::Moment;
use crate::domain::time::Instant;
use crate::domain::visitor::{Level, Said};
use crate::error::Result;
use crate::formats::csv::Record;
use crate::formats::event_headers;
use crate::ops::visitor;
use crate::signals;
use crate::store::{EventLog, Inserted, Txn};

/// The activity type of somebody who wants no mail at all.
const FROM_ALL: &str = "newsletter_unsubscription_from_all";

/// Events of all kinds.
#[derive(Clone, Copy, Debug)]
pub struct Events;

impl Import for Events {
    type Target = EventTarget;
    type Mapping = Mapping;
    type Rows = RowReader;

    fn command(&self) -> &'static str {
        "events import"
    }

    fn target(&self, name: &str, _: Fields) -> Option<EventTarget> {
        event_headers::by_name(name)
    }

    fn names(&self, _: Fields) -> Vec<&'static str> {
        event_headers::names()
    }

    fn names_contact(&self, _: EventTarget) -> bool {
        false
    }

    fn stands_alone(&self) -> bool {
        true
    }

    fn decide(
        &self,
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &ColumnOptions<EventTarget>,
    ) -> Result<Mapping> {
        Mapping::decide(file, headers, sample, options)
    }

    fn rows(&self, mapping: Mapping, moment: Moment, is_guarded: bool) -> Result<RowReader> {
        RowReader::new(mapping, moment, is_guarded)
    }

    fn import<R: Read + Send>(
        &self,
        opened: Opened<R>,
        txn: &Txn<'_>,
        rows: &RowReader,
        options: Options,
        file: &str,
        progress: &dyn Fn(Stage),
    ) -> Result<ImportReport> {
        let header = opened.header().to_vec();
        let directory = options.limits.database.parent().unwrap_or(Path::new("")).to_owned();
        let mut reading = Reading {
            txn,
            rows,
            log: txn.event_log()?,
            types: Types::load(txn)?,
            names: Names::load(txn, options.creates)?,
            creates: options.creates,
            sorter: Sorter::new(&directory),
            bytes: Vec::new(),
            ledger: Ledger::new(options.limits, &header),
        };
        reading.ledger.report.rows = Rows::Events;
        let tail = opened.each(rows, file, &mut |record, row| reading.row(record, row), &|read| {
            progress(Stage::Reading(read))
        })?;
        let Reading { sorter, mut names, mut ledger, mut log, .. } = reading;
        log.write()?;
        drop(log);
        txn.keep_in_memory(true)?;
        let mut spool = Spool::new(&directory)?;
        let contacts =
            follow(txn, sorter, &mut names, options.expected_rows, (&mut spool, &mut ledger.report))?;
        let sorter = by_contact(spool, &contacts, &directory)?;
        keep(txn, sorter, names, options.moment, (&mut ledger.report, progress))?;
        txn.note_all_changed(&contacts)?;
        txn.keep_in_memory(false)?;
        let report = &mut ledger.report;
        report.added = report.read - report.rejected - report.unchanged - report.refused();
        ledger.finish(tail)
    }
}

/// The reading side of an import.
struct Reading<'a> {
    txn: &'a Txn<'a>,
    rows: &'a RowReader,
    log: EventLog<'a>,
    types: Types,
    names: Names,
    creates: bool,
    sorter: Sorter,
    /// An event as bytes, in memory that is used again.
    bytes: Vec<u8>,
    ledger: Ledger,
}

impl Reading<'_> {
    fn row(&mut self, record: &mut Record, row: &mut Row) -> Result<()> {
        self.ledger.report.read += 1;
        if !row.rejected.is_empty() {
            return self.ledger.reject(record, &row.rejected);
        }
        let activity = match self.activity(row)? {
            Ok(activity) => activity,
            Err(reason) => return self.reject(record, "type", reason),
        };
        let kind = row.known.map_or(EventKind::Plain, |known| known.kind);
        if let Some((part, reason)) = self.names.missing(kind, |part| row.part(part).map(str::to_owned)) {
            return self.reject(record, part.name(), reason);
        }
        if !self.log.remember(row.id)? {
            self.ledger.report.unchanged += 1;
            return Ok(());
        }
        self.bytes.clear();
        row.event(record.line(), activity).write(&mut self.bytes);
        self.sorter.push(0, row.time, &self.bytes)
    }

    fn reject(&mut self, record: &Record, target: &str, reason: String) -> Result<()> {
        let columns = &self.rows.mapping().columns;
        let header = columns.iter().find(|(.., becomes)| becomes.name() == target);
        let header = header.map_or(target.to_owned(), |(_, header, _)| header.clone());
        self.ledger.reject(record, &[Problem::new(header, reason)])
    }

    /// The id of the type that the event is logged as, 0 where it is none; or why it cannot be.
    fn activity(&mut self, row: &Row) -> Result<std::result::Result<i64, String>> {
        let name = match row.known {
            Some(known)
                if known.kind == EventKind::Unsubscription && row.part(Part::Newsletter).is_none() =>
            {
                FROM_ALL
            }
            Some(known) => match known.activity {
                Some(name) => name,
                None => return Ok(Ok(0)),
            },
            None => row.name.as_str(),
        };
        if let Some(id) = self.types.get(name) {
            return Ok(self.types.refuse_disabled(id).map_or(Ok(id), Err));
        }
        if !self.creates {
            return Ok(Err("no such event, and no such activity type (--no-create)".to_owned()));
        }
        if let Some(reason) = refuse_type_name(name) {
            return Ok(Err(format!("no name for an activity type: {reason}")));
        }
        Ok(Ok(self.types.create(self.txn, name, &mut self.ledger.report)?))
    }
}

/// Takes the events in the order of time, finds out whose each is and puts it on the spool. Returns the contacts.
fn follow(
    txn: &Txn<'_>,
    sorter: Sorter,
    names: &mut Names,
    expected_rows: i64,
    (spool, report): (&mut Spool, &mut ImportReport),
) -> Result<Vec<ContactId>> {
    let gate = visitor::gate(txn)?;
    let mut people = People::new(txn, gate, expected_rows)?;
    let mut refused: BTreeMap<(String, &'static str), i64> = BTreeMap::new();
    sorted::each_batch(sorter, |batch| {
        for (_, time, bytes) in batch.iter() {
            let event = Event::read(bytes)?;
            if let (EventKind::CookieLevel, Some(visitor)) = (event.kind, event.visitor) {
                let level = event.part(Part::Level).and_then(Level::by_name);
                people.allows(visitor, level.unwrap_or(Level::None), time)?;
                continue;
            }
            let is_named = [Part::Email, Part::User].iter().any(|part| event.part(*part).is_some());
            let says = is_named && !matches!(event.kind, EventKind::Plain | EventKind::Purchase)
                || matches!(event.kind, EventKind::Agreement | EventKind::Revocation);
            let may = match event.visitor {
                Some(visitor) => people.may_track(visitor, time)?,
                None => Ok(()),
            };
            if let Err(refusal) = may {
                let day = Instant::from_millis(time).to_string().chars().take(10).collect();
                *refused.entry((day, refusal.name())).or_default() += 1;
                if !says {
                    report.refuse(event.line, refusal.name());
                    continue;
                }
                report.untracked += 1;
            }
            let slot = people.whose(&event, time)?;
            if let Some(consent) = names.consent(&event)
                && Some(consent.id) == gate.consent
            {
                let said = if event.kind == EventKind::Revocation { Said::Revoked } else { Said::Agreed };
                people.says(slot, time, said)?;
            }
            let flags = Flags { is_tracked: may.is_ok(), is_news: names.tell(txn, &event)? };
            spool.push(slot, flags, time, bytes)?;
        }
        signals::check()
    })?;
    for ((day, reason), number) in refused {
        txn.count_refused(&day, reason, number)?;
    }
    people.settle(report)
}

/// Brings the events of each contact together, in the order of time.
fn by_contact(spool: Spool, contacts: &[ContactId], directory: &Path) -> Result<Sorter> {
    let mut sorter = Sorter::new(directory);
    let mut event = Vec::new();
    spool.each(|slot: Slot, flags, time, bytes| {
        event.clear();
        event.push(flags.code());
        event.extend(bytes);
        sorter.push(contacts[slot as usize].0, time, &event)
    })?;
    Ok(sorter)
}

/// Keeps what events say of their contacts, and adds their activities, contact by contact: in the order in which they
/// lie in the database.
fn keep(
    txn: &Txn<'_>,
    sorter: Sorter,
    mut names: Names,
    moment: Moment,
    (report, progress): (&mut ImportReport, &dyn Fn(Stage)),
) -> Result<()> {
    let paused = || Inserted::RELATIONS.iter().chain(&[Inserted::Activities]);
    paused().try_for_each(|inserted| txn.pause_notice(*inserted))?;
    let mut adder = txn.activity_adder()?;
    let place = detail_by_name("detail").unwrap_or(0);
    let (mut activity, mut taken) = (Vec::new(), 0);
    sorted::each_batch(sorter, |batch| {
        for (contact, time, bytes) in batch.iter() {
            let (flags, event) = Flags::split(bytes)?;
            let event = Event::read(event)?;
            let whose = (ContactId(contact), Instant::from_millis(time));
            taken += 1;
            let detail = match names.relate(txn, (&event, flags.is_news), whose, moment, report)? {
                Outcome::Kept(detail) => detail,
                Outcome::Quiet => continue,
                Outcome::Refused(reason) => {
                    report.refuse(event.line, reason);
                    continue;
                }
            };
            if event.activity == 0 || !flags.is_tracked {
                continue;
            }
            activity.clear();
            activity.extend(event.activity.to_le_bytes());
            match detail {
                Some(id) => activity.extend(with_detail(event.details, place, &id.to_string())?),
                None => activity.extend(event.details),
            }
            let (kind, details) = detail::read(&activity)?;
            adder.add(whose.0, whose.1, kind, &details)?;
        }
        signals::check()?;
        progress(Stage::Placing(taken));
        Ok(())
    })?;
    adder.finish()?;
    Ok(paused().try_for_each(|inserted| txn.resume_notice(*inserted))?)
}
