//! One recalculation.

use std::time::Instant as Clock;

use super::definitions::{Definition, Definitions, digest_of};
use super::pass::{Task, Worked, chosen, everybody};
use super::{STARTED, staleness};
use crate::domain::condition::Referent;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::{Kind, Occasion, Program, Report};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};
use crate::ops::stretches::Ids;
use crate::store::{Progress, Settling, Store};

/// Ids that are read at a time of those that have changed.
const QUEUE: usize = 1_000_000;
/// Contacts written in one transaction, so that no writer waits for long.
const TOGETHER: usize = 4_096;

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

/// What came of a run.
pub struct Outcome {
    /// What was done.
    pub report: Report,
    /// What could not be worked out.
    pub faults: Vec<Fault>,
    /// The latest moment that had been worked out before; nothing before the first run.
    pub before: Option<Instant>,
}

/// One run.
struct Run<'a> {
    store: &'a Store,
    moment: Moment,
    begun: Clock,
    /// Is shown how many contacts have been looked at, and may put an end to it.
    watch: &'a dyn Fn(u64) -> Result<()>,
    occasion: Occasion,
    report: Report,
}

/// Where a run begins.
struct Beginning<'d> {
    /// Definitions that are others than what was last worked out.
    stale: Vec<&'d Definition>,
    /// Before this run.
    before: Progress,
    /// From here on.
    progress: Progress,
    is_first: bool,
}

impl Beginning<'_> {
    fn is_stale(&self, definition: &Definition) -> bool {
        self.stale.iter().any(|one| one.key == definition.key)
    }
}

/// Brings what is kept to the moment `now`, as far as the scope says. `watch` is shown how many contacts have been looked
/// at; its error ends the run, as killing it would.
pub fn recalculate(
    store: &Store,
    now: Instant,
    scope: &Scope,
    watch: &dyn Fn(u64) -> Result<()>,
) -> Result<Outcome> {
    let begun = Clock::now();
    let before = store.progress()?.now;
    let defined = digest_of(&store.definition_texts()?);
    if matches!(scope, Scope::Changes) && staleness::is_settled(store, now, &defined)? {
        return Ok(Outcome { report: Report::default(), faults: Vec::new(), before });
    }
    store.checkpoint_rarely()?;
    let conditions = Conditions::load(store)?;
    let definitions = Definitions::load(&conditions)?;
    let moment = conditions.moment(now);
    let (occasion, report) = (Occasion::default(), Report::default());
    let mut run = Run { store, moment, begun, watch, occasion, report };
    let is_sound = definitions.faults.is_empty();
    let defined = is_sound.then_some(defined.as_str());
    match scope {
        Scope::Contacts(contacts) => run.contacts(&definitions, contacts)?,
        Scope::Definitions(wanted) => run.definitions(&definitions, wanted, defined)?,
        Scope::Changes | Scope::Full => {
            run.everything(&definitions, matches!(scope, Scope::Full), defined)?;
        }
    }
    Ok(Outcome { report: run.report, faults: definitions.faults, before })
}

impl Run<'_> {
    /// What there is to begin with. Before a single difference is written, definitions that are others now no longer count
    /// as worked out, and the moment counts as reached: whatever then puts an end to the run, and whoever takes the
    /// definitions or the clock back, the next run knows that something has gone by them.
    fn begin<'d>(&mut self, definitions: &'d Definitions, takes_new: bool) -> Result<Beginning<'d>> {
        let computed = self.store.computed()?;
        let before = self.store.progress()?;
        let is_first = !computed.contains_key(STARTED);
        let stale: Vec<&Definition> = definitions.iter().filter(|one| one.is_stale(&computed)).collect();
        let is_valid = |key: &String| {
            key == STARTED || definitions.iter().any(|one| one.key == *key && !one.is_stale(&computed))
        };
        let outdated: Vec<&String> = computed.keys().filter(|key| !is_valid(key)).collect();
        let mut progress = before.clone();
        if takes_new {
            // New contacts are known by their ids. From here on they are no longer new, and have to be looked at.
            let last = ContactId(self.store.last_contact_id()?);
            let is_new = last > before.seen;
            progress.pending = before.pending.or(is_new.then(|| ContactId(before.seen.0 + 1)));
            progress.seen = last.max(before.seen);
        }
        progress.now = before.now.max(Some(self.moment.now));
        if !stale.is_empty() || !outdated.is_empty() {
            progress.definitions = None;
        }
        let starts = takes_new && is_first;
        if progress != before || !outdated.is_empty() || starts {
            self.report.entered += self.settle(|settling, _| {
                let entered = if starts { settling.tell_members_so_far()? } else { 0 };
                if starts {
                    settling.set_computed(STARTED, Some(""))?;
                }
                outdated.iter().try_for_each(|key| settling.set_computed(key, None))?;
                settling.set_progress(&progress)?;
                Ok(entered)
            })?;
        }
        Ok(Beginning { stale, before, progress, is_first })
    }

    fn contacts(&mut self, definitions: &Definitions, contacts: &[ContactId]) -> Result<()> {
        let mut ids = contacts.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let beginning = self.begin(definitions, false)?;
        self.occasion = self.occasion(definitions, &beginning, None)?;
        self.these(&definitions.program(), &ids)?;
        self.settle(|settling, run| settling.record(Kind::Contacts, run.millis(), &run.report))
    }

    /// Works out some definitions for everybody; whoever has changed stays noted. The first run works out all of them.
    fn definitions(
        &mut self,
        definitions: &Definitions,
        wanted: &[Referent],
        defined: Option<&str>,
    ) -> Result<()> {
        if !self.store.computed()?.contains_key(STARTED) {
            return self.everything(definitions, true, defined);
        }
        let chosen = definitions.around(|one| wanted.contains(&one.own));
        let beginning = self.begin(definitions, false)?;
        self.occasion = self.occasion(definitions, &beginning, None)?;
        self.pass(&definitions.program_of(&chosen), (i64::MIN, i64::MAX), false)?;
        let is_whole = beginning.stale.iter().all(|stale| chosen.iter().any(|one| one.key == stale.key));
        let Beginning { progress, .. } = beginning;
        self.settle(|settling, run| {
            chosen.iter().try_for_each(|one| settling.set_computed(&one.key, Some(&one.digest)))?;
            if is_whole && progress.definitions.is_none() {
                settling.set_progress(&Progress { definitions: defined.map(str::to_owned), ..progress })?;
            }
            settling.record(Kind::Definitions, run.millis(), &run.report)
        })
    }

    /// `defined` is the digest of all definitions, if all of them can be worked out.
    fn everything(&mut self, definitions: &Definitions, full: bool, defined: Option<&str>) -> Result<()> {
        if definitions.is_empty() && !self.store.computed()?.contains_key(STARTED) {
            return Ok(());
        }
        let beginning = self.begin(definitions, true)?;
        self.occasion = self.occasion(definitions, &beginning, beginning.progress.pending)?;
        let clock_went_back = beginning.before.now.is_some_and(|last| last > self.moment.now);
        let all_stale = !definitions.is_empty() && definitions.iter().all(|one| beginning.is_stale(one));
        let is_full = full || beginning.is_first || clock_went_back || all_stale;
        self.passes(definitions, &beginning, is_full)?;
        let Beginning { stale, progress, .. } = beginning;
        let was_so = progress.definitions.as_deref() == defined && progress.pending.is_none();
        if self.report.contacts == 0 && stale.is_empty() && was_so && !is_full {
            return Ok(());
        }
        let kind = if is_full { Kind::Full } else { Kind::Changes };
        let (now, definitions) = (Some(self.moment.now), defined.map(str::to_owned));
        let after = Progress { pending: None, now, definitions, ..progress };
        self.settle(|settling, run| {
            stale.iter().try_for_each(|one| settling.set_computed(&one.key, Some(&one.digest)))?;
            settling.set_progress(&after)?;
            settling.begin_history()?;
            settling.record(kind, run.millis(), &run.report)
        })
    }

    /// Works out everybody; or what is stale for everybody, then the new contacts and those that have changed.
    fn passes(&mut self, definitions: &Definitions, beginning: &Beginning<'_>, is_full: bool) -> Result<()> {
        let program = definitions.program();
        let Progress { seen, pending, .. } = beginning.progress;
        self.bury()?;
        if is_full {
            self.pass(&program, (i64::MIN, seen.0), true)?;
            return self.noted(&program);
        }
        if !beginning.stale.is_empty() {
            let part = definitions.program_of(&definitions.around(|one| beginning.is_stale(one)));
            self.pass(&part, (i64::MIN, seen.0), false)?;
        }
        let everybody = self.report.contacts;
        if let Some(first) = pending {
            self.pass(&program, (first.0 - 1, seen.0), true)?;
        }
        self.noted(&program)?;
        if everybody > 0 {
            // Nobody is counted twice.
            self.report.contacts = everybody;
        }
        Ok(())
    }

    fn occasion(
        &self,
        definitions: &Definitions,
        beginning: &Beginning<'_>,
        new_from: Option<ContactId>,
    ) -> Result<Occasion> {
        let stale = definitions.depending_on(|one| beginning.is_stale(one));
        let scores = self.store.scores()?;
        let thresholds = scores.iter().filter_map(|score| Some((score.id, score.notify_at?)));
        Ok(Occasion::new(stale.iter().map(|one| &one.part), new_from, thresholds.collect()))
    }

    /// Works out all contacts of these ids. `settles` says that nothing is left to work out for them then.
    fn pass(&mut self, program: &Program, ids: Ids, settles: bool) -> Result<()> {
        let (store, moment) = (self.store, self.moment);
        let task = Task { program, moment: &moment, sets_waiting_apart: false };
        everybody(store, &task, ids, |stretch, worked| {
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

    /// A contact that another program took away without its references leaves behind what was worked out for it.
    fn bury(&mut self) -> Result<()> {
        while !self.store.noted_and_gone(1)?.is_empty() {
            let mut report = self.report;
            self.settle(|settling, _| settling.bury(TOGETHER, &mut |event| report.add(event)))?;
            self.report = report;
        }
        Ok(())
    }

    fn these(&mut self, program: &Program, ids: &[ContactId]) -> Result<()> {
        let (store, moment) = (self.store, self.moment);
        let task = Task { program, moment: &moment, sets_waiting_apart: false };
        chosen(store, &task, ids, |batch, worked| {
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
        (self.watch)(self.report.contacts)
    }

    /// Runs `write` in a transaction of its own.
    fn settle<T>(
        &self,
        write: impl FnOnce(&Settling<'_>, &Self) -> std::result::Result<T, crate::store::StoreError>,
    ) -> Result<T> {
        Ok(self.store.settle(self.moment.now, |settling| write(settling, self))?)
    }

    fn millis(&self) -> i64 {
        i64::try_from(self.begun.elapsed().as_millis()).unwrap_or(i64::MAX)
    }
}
