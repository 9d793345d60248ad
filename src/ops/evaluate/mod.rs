//! The evaluator without a database: definitions from a document, facts line by line, one contact in memory.
//!
//! All that gives definitions their meaning is that of a database: [`Conditions`] puts them in order and finds what is
//! wrong with them, and the program that recalculation runs is run here.

mod compile;
mod describe;
mod gather;
mod tell;
mod values;

use std::io::Read;

pub use compile::conditions;
pub use describe::document;
pub use tell::{Hearer, tell};

use gather::Gatherer;
use values::Values;

use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::{Answer, Known, Program, State};
use crate::error::{Error, Result};
use crate::formats::facts::{Line, Lines, parse};
use crate::ops::condition::Conditions;
use crate::ops::recalc::Definitions;
use crate::signals;

/// Lines between two looks for a signal.
const PATIENCE: u64 = 1_024;

/// What came out for a contact.
pub enum Outcome<'a> {
    /// It was worked out.
    Worked(Answer<'a>),
    /// A line about it is wrong: nothing is said of it but that.
    Mistaken(ContactId, &'a str),
}

/// Who hears what comes of the lines.
pub trait Listener {
    /// What came out for a contact.
    fn outcome(&mut self, outcome: &Outcome<'_>) -> Result<()>;
    /// What is wrong with a line.
    fn mistake(&mut self, line: u64, what: &str);
}

/// What was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Contacts that were worked out.
    pub contacts: u64,
    /// Contacts that were not.
    pub mistaken: u64,
    /// Lines that are wrong.
    pub mistakes: u64,
}

/// Works out every contact that `facts` tell of, at a moment in the zone of the conditions.
pub fn evaluate(
    conditions: &Conditions,
    moment: &Moment,
    (facts, name): (impl Read, &str),
    listener: &mut impl Listener,
) -> Result<Tally> {
    let program = Definitions::load(conditions)?.program();
    let values = Values::new(&conditions.names, conditions.zone());
    let gatherer = Gatherer::new(&conditions.names, values, &program.needs(moment));
    let mut run = Run {
        program: &program,
        moment,
        gatherer,
        listener,
        current: None,
        last: None,
        doubt: None,
        wrong: 0,
        tally: Tally::default(),
    };
    let mut lines = Lines::new(facts);
    loop {
        let next = lines.next_line().map_err(|error| match signals::received() {
            Some(signal) => signals::interrupted(signal),
            None => Error::failure(format!("could not read {name}")).because(error),
        })?;
        let Some((number, line)) = next else { break };
        if number % PATIENCE == 0 {
            signals::check()?;
        }
        match line {
            Ok(line) if line.trim_ascii().is_empty() => {}
            Ok(line) => run.line(number, line, name)?,
            Err(error) => run.nobody(number, error.to_string()),
        }
    }
    run.end()?;
    Ok(run.tally)
}

/// A contact at hand.
struct Current {
    contact: ContactId,
    /// What is wrong with the first bad line that may be about it.
    mistake: Option<String>,
}

struct Run<'r, L> {
    program: &'r Program,
    moment: &'r Moment,
    gatherer: Gatherer<'r>,
    listener: &'r mut L,
    current: Option<Current>,
    /// The last contact before the one at hand.
    last: Option<ContactId>,
    /// A line that does not say whom it is about stands before the contact to come.
    doubt: Option<String>,
    /// The last line that was wrong, in however many ways.
    wrong: u64,
    tally: Tally,
}

impl<L: Listener> Run<'_, L> {
    fn line(&mut self, number: u64, line: &str, name: &str) -> Result<()> {
        match parse(line) {
            Line::Heading => self.end()?,
            Line::Foreign(what) => return Err(Error::usage(format!("{name}, line {number}: {what}"))),
            Line::Nobody(what) => self.nobody(number, what),
            Line::About(contact, told) => {
                let contact = ContactId(contact);
                self.turn_to(contact, number)?;
                if let Err(what) = told.and_then(|told| self.gatherer.add(told, line.len())) {
                    self.mistaken(number, what);
                }
            }
        }
        Ok(())
    }

    /// Makes the contact the one at hand.
    fn turn_to(&mut self, contact: ContactId, number: u64) -> Result<()> {
        if self.current.as_ref().is_some_and(|current| current.contact == contact) {
            // What stood between two of its lines can be about nobody else.
            self.doubt = None;
            return Ok(());
        }
        self.finish()?;
        self.gatherer.begin(contact);
        self.current = Some(Current { contact, mistake: self.doubt.take() });
        match self.last {
            Some(last) if last >= contact => self.mistaken(
                number,
                format!("contact {contact} comes after contact {last}: contacts come in the order of their ids, each once"),
            ),
            _ => {}
        }
        Ok(())
    }

    /// A line that is about the contact at hand is wrong.
    fn mistaken(&mut self, number: u64, what: String) {
        self.tally.mistakes += u64::from(self.wrong != number);
        self.wrong = number;
        self.listener.mistake(number, &what);
        if let Some(current) = &mut self.current {
            current.mistake.get_or_insert_with(|| format!("line {number}: {what}"));
        }
    }

    /// A line that does not say whom it is about is wrong: it may be about the contact before it or the one after it.
    fn nobody(&mut self, number: u64, what: String) {
        self.doubt.get_or_insert_with(|| format!("line {number}: {what}"));
        self.mistaken(number, what);
    }

    /// No more lines are about the contact at hand.
    fn finish(&mut self) -> Result<()> {
        let Some(current) = self.current.take() else { return Ok(()) };
        self.last = self.last.max(Some(current.contact));
        if let Some(mistake) = current.mistake {
            self.tally.mistaken += 1;
            return self.listener.outcome(&Outcome::Mistaken(current.contact, &mistake));
        }
        self.tally.contacts += 1;
        let gathered = self.gatherer.gathered();
        let state = self.program.run(
            gathered.contact,
            gathered.set,
            Known { standings: gathered.standings, state: &State::default(), refused: &[] },
            self.moment,
        );
        self.listener.outcome(&Outcome::Worked(Answer::new(current.contact, &state, gathered.set)))
    }

    /// No more lines are about whoever came before, and none that is to come is about him.
    fn end(&mut self) -> Result<()> {
        self.finish()?;
        self.doubt = None;
        Ok(())
    }
}
