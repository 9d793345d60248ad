//! One recalculation.

use std::time::Instant as Clock;

use super::definitions::{Definition, Definitions, digest_of};
use super::pass::{Worked, chosen, everybody};
use super::{STARTED, staleness};
use crate::domain::condition::Referent;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::{Kind, Occasion, Program, Report};
use crate::domain::setting::DataSetting;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};
use crate::ops::stretches::Ids;
use crate::store::{Progress, Settling, Store};

/// Ids that are read at a time of those that have changed.
const QUEUE: usize = 1_000_000;
/// Contacts written in one transaction, and entries of the history forgotten, so that no writer waits for long.
const TOGETHER: usize = 4_096;
const DAY_MS: i64 = 86_400_000;

/// What a run is to look at.
#[derive(Clone, Debug, Default)]
pub enum Scope {
    /// What has changed, and what time has come for.
    #[default]
    Changes,
    /// Everybody.
    Full,
    /// These contacts.
    Contacts(Vec<ContactId>),
    /// Everybody, for these definitions and those that they depend on or that depend on them.
    Definitions(Vec<Referent>),
}

/// One run.
struct Run<'a> {
    store: &'a Store,
    moment: Moment,
    begun: Clock,
    /// Is shown how many contacts have been looked at.
    watch: &'a dyn Fn(u64),
    occasion: Occasion,
    report: Report,
}

/// Brings what is kept to the moment `now`, as far as the scope says. Returns what was done, and what could not be
/// worked out. `watch` is shown how many contacts have been looked at.
pub fn recalculate(
    store: &Store,
    now: Instant,
    scope: &Scope,
    watch: &dyn Fn(u64),
) -> Result<(Report, Vec<Fault>)> {
    let begun = Clock::now();
    let defined = digest_of(&store.definition_texts()?);
    if matches!(scope, Scope::Changes) && staleness::is_settled(store, now, &defined)? {
        return Ok((Report::default(), Vec::new()));
    }
    store.checkpoint_rarely()?;
    let conditions = Conditions::load(store)?;
    let definitions = Definitions::load(&conditions)?;
    let moment = conditions.moment(now);
    let (occasion, report) = (Occasion::default(), Report::default());
    let mut run = Run { store, moment, begun, watch, occasion, report };
    match scope {
        Scope::Contacts(contacts) => run.contacts(&definitions, contacts)?,
        Scope::Changes | Scope::Full | Scope::Definitions(_) => {
            let is_sound = definitions.faults.is_empty();
            run.everything(&definitions, scope, is_sound.then_some(defined.as_str()))?;
        }
    }
    Ok((run.report, definitions.faults))
}

impl Run<'_> {
    fn contacts(&mut self, definitions: &Definitions, contacts: &[ContactId]) -> Result<()> {
        let mut ids = contacts.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let computed = self.store.computed()?;
        self.occasion = self.occasion(definitions.iter().filter(|one| one.is_stale(&computed)), None)?;
        self.these(&definitions.program(), &ids)?;
        self.settle(|settling, run| settling.record(Kind::Contacts, run.millis(), &run.report))
    }

    /// `defined` is the digest of all definitions, if all of them can be worked out.
    fn everything(&mut self, definitions: &Definitions, scope: &Scope, defined: Option<&str>) -> Result<()> {
        let computed = self.store.computed()?;
        let progress = self.store.progress()?;
        let stale: Vec<&Definition> = definitions.iter().filter(|one| one.is_stale(&computed)).collect();
        let gone: Vec<&String> = computed
            .keys()
            .filter(|key| *key != STARTED && !definitions.iter().any(|one| one.key == **key))
            .collect();
        let clock_went_back = progress.now.is_some_and(|last| last > self.moment.now);
        let is_first = !computed.contains_key(STARTED);
        if definitions.is_empty() && is_first {
            return Ok(());
        }
        if let (Scope::Definitions(wanted), false) = (scope, is_first) {
            let chosen = definitions.around(|one| wanted.contains(&one.own));
            let program = definitions.program_of(&chosen);
            return self.definitions(&program, &chosen, &stale);
        }
        let progress = self.take_new(progress, is_first)?;
        self.occasion = self.occasion(stale.iter().copied(), progress.pending)?;
        let is_full = matches!(scope, Scope::Full) || is_first || clock_went_back;
        let program = definitions.program();
        if is_full {
            self.pass(&program, (i64::MIN, progress.seen.0), true)?;
        } else {
            if !stale.is_empty() {
                let part = definitions.program_of(&definitions.around(|one| one.is_stale(&computed)));
                self.pass(&part, (i64::MIN, progress.seen.0), false)?;
            }
            if let Some(first) = progress.pending {
                self.pass(&program, (first.0 - 1, progress.seen.0), true)?;
            }
        }
        self.noted(&program)?;
        let did_something = self.report.contacts > 0;
        let is_other = !stale.is_empty() || !gone.is_empty() || progress.pending.is_some();
        if !did_something && !is_other && !is_full && progress.definitions.as_deref() == defined {
            return Ok(());
        }
        let kind = if is_full { Kind::Full } else { Kind::Changes };
        let after = Progress {
            pending: None,
            now: Some(self.moment.now),
            definitions: defined.map(str::to_owned),
            ..progress
        };
        self.settle(|settling, run| {
            for one in &stale {
                settling.set_computed(&one.key, Some(&one.digest))?;
            }
            for key in &gone {
                settling.set_computed(key, None)?;
            }
            settling.set_progress(&after)?;
            settling.record(kind, run.millis(), &run.report)
        })?;
        self.forget()
    }

    /// Works out some definitions for everybody; whoever has changed stays noted.
    fn definitions(
        &mut self,
        program: &Program,
        chosen: &[&Definition],
        stale: &[&Definition],
    ) -> Result<()> {
        self.occasion = self.occasion(stale.iter().copied(), None)?;
        self.pass(program, (i64::MIN, i64::MAX), false)?;
        self.settle(|settling, run| {
            for one in chosen {
                settling.set_computed(&one.key, Some(&one.digest))?;
            }
            settling.record(Kind::Definitions, run.millis(), &run.report)
        })
    }

    fn occasion<'d>(
        &self,
        stale: impl Iterator<Item = &'d Definition>,
        new_from: Option<ContactId>,
    ) -> Result<Occasion> {
        let scores = self.store.scores()?;
        let thresholds = scores.iter().filter_map(|score| Some((score.id, score.notify_at?)));
        Ok(Occasion::new(stale.map(|one| &one.part), new_from, thresholds.collect()))
    }

    /// New contacts are known by their ids. From here on they are no longer new, and have to be looked at.
    fn take_new(&self, progress: Progress, is_first: bool) -> Result<Progress> {
        let last = ContactId(self.store.last_contact_id()?);
        if last <= progress.seen && !is_first {
            return Ok(progress);
        }
        let pending = progress.pending.or((last > progress.seen).then(|| ContactId(progress.seen.0 + 1)));
        let taken = Progress { seen: last.max(progress.seen), pending, ..progress };
        self.settle(|settling, _| {
            settling.set_computed(STARTED, Some(""))?;
            settling.set_progress(&taken)
        })?;
        Ok(taken)
    }

    /// Works out all contacts of these ids. `settles` says that nothing is left to work out for them then.
    fn pass(&mut self, program: &Program, ids: Ids, settles: bool) -> Result<()> {
        let (store, moment) = (self.store, self.moment);
        everybody(store, program, &moment, ids, |stretch, worked| {
            self.write(worked, |settling| match settles && worked.was_noted {
                true => settling.forget_stretch(stretch, worked.stamp),
                false => Ok(()),
            })
        })
    }

    /// Works out the contacts that have changed, and those for which time has come.
    fn noted(&mut self, program: &Program) -> Result<()> {
        let mut after = ContactId(i64::MIN);
        loop {
            let ids = self.store.contacts_to_settle(after, self.moment.now, QUEUE)?;
            self.these(program, &ids)?;
            match ids.last() {
                Some(last) if ids.len() == QUEUE => after = *last,
                _ => return Ok(()),
            }
        }
    }

    fn these(&mut self, program: &Program, ids: &[ContactId]) -> Result<()> {
        let (store, moment) = (self.store, self.moment);
        chosen(store, program, &moment, ids, |batch, worked| {
            self.write(worked, |settling| settling.forget_changed(batch, worked.stamp))
        })
    }

    /// Writes what was worked out, in short transactions; in the last of them it is forgotten what was noted.
    fn write(
        &mut self,
        worked: &Worked,
        forget: impl Fn(&Settling<'_>) -> std::result::Result<(), crate::store::StoreError>,
    ) -> Result<()> {
        self.report.contacts += worked.contacts;
        let mut parts = worked.differences.chunks(TOGETHER).peekable();
        if parts.peek().is_none() && worked.was_noted {
            self.store.settle(self.moment.now, &forget)?;
        }
        while let Some(part) = parts.next() {
            // Told only once the transaction stands.
            let mut report = self.report;
            report.outdated += self.store.settle(self.moment.now, |settling| {
                let outdated =
                    settling.apply(part, worked.stamp, &self.occasion, |event| report.add(event))?;
                if parts.peek().is_none() {
                    forget(settling)?;
                }
                Ok::<_, crate::store::StoreError>(outdated)
            })?;
            self.report = report;
        }
        (self.watch)(self.report.contacts);
        Ok(())
    }

    /// Runs `write` in a transaction of its own.
    fn settle(
        &self,
        write: impl FnOnce(&Settling<'_>, &Self) -> std::result::Result<(), crate::store::StoreError>,
    ) -> Result<()> {
        Ok(self.store.settle(self.moment.now, |settling| write(settling, self))?)
    }

    fn millis(&self) -> i64 {
        i64::try_from(self.begun.elapsed().as_millis()).unwrap_or(i64::MAX)
    }

    /// Forgets history that is older than it is to be kept.
    fn forget(&self) -> Result<()> {
        let days = self.store.days(DataSetting::HistoryRetentionDays)?;
        let before =
            Instant::from_millis(self.moment.now.millis().saturating_sub(days.saturating_mul(DAY_MS)));
        if self.store.oldest_entry()?.is_none_or(|oldest| oldest >= before) {
            return Ok(());
        }
        loop {
            let trimmed = self.store.settle(self.moment.now, |settling| {
                settling.trim_runs(before)?;
                settling.trim_history(before, TOGETHER)
            })?;
            if trimmed < TOGETHER {
                return Ok(());
            }
        }
    }
}
