//! A condition made ready to be asked about many contacts at one moment: what depends on the moment alone is worked out
//! once. At another moment it is asked as before, just not as fast.

use std::sync::Arc;

use super::checked::{Checked, FactTest, Idle, Leaf, Matcher, Question, Source, TimeTest};
use super::stretch::Count;
use super::syntax::Node;
use crate::domain::contact::Contact;
use crate::domain::fact::FactSet;
use crate::domain::field::Kind;
use crate::domain::moment::Moment;

impl Checked {
    /// The same condition, ready for that moment.
    pub fn settled(mut self, moment: &Moment) -> Checked {
        settle(&mut self.root, moment);
        let asked = types_asked(&self.root);
        self.idle = asked.map(|types| Idle { types, value: self.holds(&Contact::blank(), moment) });
        self
    }
}

/// The types of activity that are asked about, where nothing but activities of such types is.
fn types_asked(node: &Node<Leaf>) -> Option<u64> {
    let mut types = Some(0);
    node.leaves(&mut |leaf| {
        let of_leaf = match leaf {
            Leaf::Fact(test) => test.source.types(),
            Leaf::Saved(test) => types_asked(&test.root),
            Leaf::Field(_) | Leaf::Clock(_) => None,
        };
        types = types.zip(of_leaf).map(|(one, other)| one | other);
    });
    types
}

impl Source {
    fn types(&self) -> Option<u64> {
        let bits = self.subjects.iter().map(|subject| FactSet::bit_of(self.kind, subject.id));
        let all = bits.collect::<Option<Vec<u64>>>().filter(|bits| !bits.is_empty())?;
        Some(all.into_iter().fold(0, |one, other| one | other))
    }
}

fn settle(node: &mut Node<Leaf>, moment: &Moment) {
    node.leaves_mut(&mut |leaf| match leaf {
        Leaf::Fact(test) => test.settle(moment),
        Leaf::Saved(test) => settle(Arc::make_mut(&mut test.root), moment),
        Leaf::Field(test) => {
            if let Matcher::Within(stretch) = &mut test.matcher {
                let (now, count) = Count::at(moment, test.field.kind() == Kind::Date);
                stretch.settle(now, count, moment.zone);
            }
        }
        Leaf::Clock(_) => {}
    });
}

impl FactTest {
    fn settle(&mut self, moment: &Moment) {
        let (now, count) = Count::at(moment, false);
        self.source.reach.0.settle(now, count, moment.zone);
        if let Question::Last(_, TimeTest::Within(stretch)) | Question::First(_, TimeTest::Within(stretch)) =
            &mut self.question
        {
            stretch.settle(now, count, moment.zone);
        }
    }
}
