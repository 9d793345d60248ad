//! Why a condition holds or not: the tree of its parts with what each of them found.

use crate::domain::condition::{
    Branch, Deciding, Explanation, Finding, Found, Obstacle, Part, Reason, SmallestChange,
};
use crate::domain::time::Zone;
use crate::domain::time::show::list;

use super::text::{escape, width};

/// The lines of an explanation. Times are shown in `zone`; `first` are commands that have to come before any change.
pub fn lines(explanation: &Explanation, first: &[String], zone: &Zone) -> Vec<String> {
    let mut rows = Vec::new();
    branch(&explanation.whole, 0, zone, &mut rows);
    let left =
        rows.iter().map(|row| if row.right.is_empty() { 0 } else { width(&row.left) }).max().unwrap_or(0);
    let mut lines: Vec<String> = rows.iter().map(|row| row.padded(left)).collect();
    lines.extend(explanation.smallest_change.as_ref().map(|change| advised(change, first)));
    if let Some(from) = explanation.holds_from {
        lines.push(format!(
            "By time alone the condition holds from {}, if nothing else changes.",
            list(from, zone)
        ));
    }
    lines
}

/// What to do before anything else: `first a, then b`
pub fn readmission(first: &[String]) -> String {
    format!("To be let in: {}", commands(first))
}

fn commands(first: &[String]) -> String {
    first.iter().map(|command| format!("`{}`", escape(command))).collect::<Vec<_>>().join(" and ")
}

fn advised(change: &SmallestChange, first: &[String]) -> String {
    match change {
        SmallestChange::Changes(changes) => {
            let words: Vec<_> = changes.iter().map(|advice| escape(&advice.text)).collect();
            let words = words.join(", and ");
            match first {
                [] => format!("To be let in: {words}"),
                first => format!("To be let in: first {}, then {words}", commands(first)),
            }
        }
        SmallestChange::Cannot(obstacles) => {
            let of = |reason: Reason| -> String {
                let of_reason = obstacles.iter().filter(|obstacle| obstacle.reason == reason);
                of_reason.map(|Obstacle { test, .. }| escape(test)).collect::<Vec<_>>().join(", ")
            };
            let (unchangeable, taken) = (of(Reason::Unchangeable), of(Reason::Taken));
            let reasons = [
                (!unchangeable.is_empty()).then(|| format!("nobody can change {unchangeable}")),
                (!taken.is_empty()).then(|| format!("another contact has what is asked for in {taken}")),
            ];
            format!("Cannot be let in: {}", reasons.into_iter().flatten().collect::<Vec<_>>().join("; "))
        }
        SmallestChange::Contradiction {} => {
            "Nobody can be let in: the condition contradicts itself.".to_owned()
        }
        SmallestChange::NotFound {} => "No change was found that would let in; there may be one.".to_owned(),
    }
}

/// One part: its condition, and what it found.
struct Row {
    left: String,
    right: String,
}

impl Row {
    fn padded(&self, left: usize) -> String {
        if self.right.is_empty() {
            return self.left.clone();
        }
        let blanks = " ".repeat(left.saturating_sub(width(&self.left)) + 2);
        format!("{}{blanks}{}", self.left, self.right)
    }
}

fn branch(branch_of: &Branch, depth: usize, zone: &Zone, rows: &mut Vec<Row>) {
    let mark = if branch_of.verdict { '✓' } else { '✗' };
    let left = format!("{mark} {}{}", "  ".repeat(depth), escape(&branch_of.condition));
    let until = branch_of.holds_until.map(|until| format!("until {}", list(until, zone)));
    let (found, inner): (Option<String>, &[Branch]) = match &branch_of.part {
        Part::All(parts) | Part::Any(parts) => (None, parts),
        Part::Not(inner) | Part::Saved(inner) => (None, std::slice::from_ref(&**inner)),
        Part::Leaf(finding) => (Some(told(finding, zone)), &[]),
    };
    let right: Vec<String> = found.into_iter().chain(until).filter(|part| !part.is_empty()).collect();
    rows.push(Row { left, right: right.join("; ") });
    for part in inner {
        branch(part, depth + 1, zone, rows);
    }
    if let Part::Leaf(finding) = &branch_of.part {
        let indent = format!("  {}", "  ".repeat(depth + 1));
        rows.extend(
            finding
                .facts
                .iter()
                .map(|fact| Row { left: format!("{indent}{}", line(fact, zone)), right: String::new() }),
        );
        if finding.more_facts > 0 {
            rows.push(Row { left: format!("{indent}and {} more", finding.more_facts), right: String::new() });
        }
    }
}

/// `-`, `25`, `3, from 2017-02-20 15:26 to 2017-03-22 15:26`
fn told(finding: &Finding, zone: &Zone) -> String {
    let found = match &finding.found {
        None => "-".to_owned(),
        Some(Found::Time(time)) => list(*time, zone),
        Some(Found::Text(text)) => escape(text).into_owned(),
    };
    match &finding.window {
        None => found,
        Some(ends) => {
            let from = ends.from.map_or("the beginning".to_owned(), |from| list(from, zone));
            format!("{found}, from {from} to {}", list(ends.to, zone))
        }
    }
}

/// `2017-03-22 15:20  purchase (activity 17)`
fn line(fact: &Deciding, zone: &Zone) -> String {
    let time = fact.time.map_or_else(String::new, |time| format!("{}  ", list(time, zone)));
    let about = fact.about.as_deref().map_or_else(String::new, |about| format!("{} ", escape(about)));
    format!("{time}{about}({} {})", fact.kind, fact.id)
}
