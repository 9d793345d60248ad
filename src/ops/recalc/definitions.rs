//! What there is to work out, in order, and by what each of it was last worked out.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use crate::domain::condition::Referent;
use crate::domain::recalc::{Mailing, Part, Program};
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};

/// Counted up when the same definition comes to mean something else in a new version of the program.
const MEANING: u32 = 1;

/// One thing to work out.
pub struct Definition {
    /// How the database calls it: `group 3`.
    pub key: String,
    /// As others refer to it.
    pub own: Referent,
    /// What is worked out.
    pub part: Part,
    /// What has to be worked out before.
    pub references: Vec<Referent>,
    /// Changes with everything that gives it its meaning.
    pub digest: String,
}

impl Definition {
    /// A definition that `meaning` tells from all that mean something else.
    pub fn new(
        key: String,
        own: Referent,
        part: Part,
        references: Vec<Referent>,
        meaning: &str,
    ) -> Definition {
        Definition { key, own, part, references, digest: digest(meaning) }
    }

    fn refers_to(&self, other: &Definition) -> bool {
        self.references.contains(&other.own)
    }

    /// Was it last worked out by another definition, or never?
    pub fn is_stale(&self, computed: &HashMap<String, String>) -> bool {
        computed.get(&self.key) != Some(&self.digest)
    }
}

/// All there is to work out, each after those that it refers to.
pub struct Definitions {
    list: Vec<Definition>,
    mailings: Vec<Mailing>,
    /// What cannot be worked out, and stays as it is.
    pub faults: Vec<Fault>,
}

impl Definitions {
    /// Those of the database.
    pub fn load(conditions: &Conditions) -> Result<Definitions> {
        let (list, faults) = conditions.to_work_out()?;
        Ok(Definitions { list, mailings: conditions.mailings().to_vec(), faults })
    }

    /// Is there nothing?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Each.
    pub fn iter(&self) -> impl Iterator<Item = &Definition> {
        self.list.iter()
    }

    /// Everything.
    pub fn program(&self) -> Program {
        let parts = self.list.iter().map(|one| one.part.clone());
        Program::new(parts.collect(), true).with_mailings(&self.mailings)
    }

    /// Those for which it holds and all that depend on them, with what these depend on: worked out together, they need
    /// nothing that is kept of the others.
    pub fn around(&self, is_wanted: impl Fn(&Definition) -> bool) -> Vec<&Definition> {
        self.with_needed(self.with_dependents(is_wanted))
    }

    /// Those for which it holds, and all that depend on them.
    pub fn depending_on(&self, is_wanted: impl Fn(&Definition) -> bool) -> Vec<&Definition> {
        self.marked(self.with_dependents(is_wanted))
    }

    fn with_dependents(&self, is_wanted: impl Fn(&Definition) -> bool) -> Vec<bool> {
        let mut wanted: Vec<bool> = self.list.iter().map(&is_wanted).collect();
        for place in 0..wanted.len() {
            let refers =
                (0..place).any(|other| wanted[other] && self.list[place].refers_to(&self.list[other]));
            wanted[place] |= refers;
        }
        wanted
    }

    /// Those for which it holds, with what they depend on.
    pub fn needed_for(&self, is_wanted: impl Fn(&Definition) -> bool) -> Vec<&Definition> {
        self.with_needed(self.list.iter().map(is_wanted).collect())
    }

    fn with_needed(&self, mut wanted: Vec<bool>) -> Vec<&Definition> {
        for place in (0..wanted.len()).rev() {
            for other in 0..place {
                wanted[other] |= wanted[place] && self.list[place].refers_to(&self.list[other]);
            }
        }
        self.marked(wanted)
    }

    fn marked(&self, wanted: Vec<bool>) -> Vec<&Definition> {
        self.list.iter().zip(wanted).filter(|(_, wanted)| *wanted).map(|(one, _)| one).collect()
    }

    /// The program of some of them, as [`Definitions::around`] finds them.
    pub fn program_of(&self, some: &[&Definition]) -> Program {
        let parts = some.iter().map(|one| one.part.clone());
        Program::new(parts.collect(), some.len() == self.list.len()).with_mailings(&self.mailings)
    }
}

/// A digest of what texts say, and of the version of its meaning.
pub fn digest_of(texts: &[String]) -> String {
    digest(&texts.join("\n"))
}

fn digest(meaning: &str) -> String {
    let hash = Sha256::digest(format!("{MEANING} {meaning}"));
    hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
