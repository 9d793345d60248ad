//! What an import says at its end.

use crate::domain::contact::Contact;
use crate::domain::field::Field;
use crate::domain::id::OperationId;
use crate::domain::import::{ImportGroup, ImportReport, NoNumbers, Reason, Rows, Tally};
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::present::value_of;
use crate::domain::value::Value;
use crate::render::display::display;
use crate::render::grid::pairs;
use crate::render::text::{count, escape, plural, shell_word, thousands, truncate};

/// So many reasons are listed one by one.
const REASONS: usize = 12;
/// So many names and lines are listed one by one.
const LISTED: usize = 5;
/// So wide a value is shown.
const EXAMPLE_WIDTH: usize = 40;

/// The counts, then everything that needs a look.
pub fn summary(file: &str, report: &ImportReport, dry_run: bool) -> Vec<String> {
    let rejects = match (&report.rejects, report.rejected) {
        (Some(path), _) => format!(" -> {}", escape(&path.to_string_lossy())),
        (None, _) => String::new(),
    };
    let updated = match report.rows {
        Rows::ChangeRecords => format!("{} updated, ", thousands(report.updated)),
        Rows::AddRecords | Rows::Events => String::new(),
    };
    let refused = match report.rows {
        Rows::Events => format!("{} refused, ", thousands(report.refused())),
        Rows::ChangeRecords | Rows::AddRecords => String::new(),
    };
    let mut lines = vec![format!(
        "{file}: {} read, {} added, {updated}{} unchanged, {refused}{} rejected{rejects}",
        thousands(report.read),
        thousands(report.added),
        thousands(report.unchanged),
        thousands(report.rejected),
    )];
    lines.extend(reason_lines(&report.reasons_by_count()));
    if !report.refusals.is_empty() {
        lines.push("Refused, and not kept:".to_owned());
        let refusals: Vec<Reason<'_>> =
            report.refusals.iter().map(|(reason, tally)| ("", *reason, tally)).collect();
        lines.extend(reason_lines(&refusals));
    }
    if report.untracked > 0 {
        let events = count(report.untracked, "event was kept", "events were kept");
        lines.push(format!("{events} without being an activity: the browser does not allow it."));
    }
    if !report.dropped.is_empty() {
        let total: u64 = report.dropped.values().map(|tally| tally.count).sum();
        lines.push(format!("Left out {}:", count(total, "bad cell", "bad cells")));
        lines.extend(reason_lines(&report.dropped_by_count()));
    }
    if report.folded > 0 {
        lines.push(folded_line(report));
    }
    if report.states_left.count > 0 {
        let states = count(report.states_left.count, "state", "states");
        lines.push(format!("{states} left out, not in the row's country ({}).", places(&report.states_left)));
    }
    lines.extend(created_lines(report, dry_run));
    lines.extend(merged_lines(report, dry_run));
    lines.extend(report.group.as_ref().map(|group| group_line(group, dry_run)));
    for (line, resembles) in &report.look_alikes {
        lines.push(format!("Line {line}: the address looks like {}; kept apart.", escape(resembles)));
    }
    if report.blank > 0 {
        lines.push(format!("{} passed over.", count(report.blank, "blank line", "blank lines")));
    }
    if report.notes_added > 0 {
        lines.push(format!("{} added.", count(report.notes_added, "note", "notes")));
    }
    lines.extend(report.no_numbers.as_ref().map(no_numbers_line));
    lines.extend(report.file_notes.iter().map(|note| escape(note).into_owned()));
    lines
}

fn reason_lines(reasons: &[Reason<'_>]) -> Vec<String> {
    let width = reasons.first().map_or(1, |(_, _, tally)| thousands(tally.count).len()).max(4);
    let mut lines: Vec<String> = reasons
        .iter()
        .take(REASONS)
        .map(|(column, reason, tally)| {
            let column = if column.is_empty() { String::new() } else { format!("{}: ", escape(column)) };
            let count = thousands(tally.count);
            format!("{count:>width$}  {column}{} ({})", escape(reason), places(tally))
        })
        .collect();
    if reasons.len() > REASONS {
        let rest: u64 = reasons[REASONS..].iter().map(|(_, _, tally)| tally.count).sum();
        lines.push(format!("{:>width$}  for other reasons", thousands(rest)));
    }
    lines
}

/// `2 values are no numbers; sums pass over them (line 7: 12 EUR).`
fn no_numbers_line(no_numbers: &NoNumbers) -> String {
    let values = count(no_numbers.count, "value is no number", "values are no numbers");
    let (them, (line, value)) = (if no_numbers.count == 1 { "it" } else { "them" }, &no_numbers.first);
    format!("{values}; sums pass over {them} (line {line}: {}).", truncate(&escape(value), EXAMPLE_WIDTH))
}

/// `line 33`, `lines 33, 49, 51, …`
fn places(tally: &Tally) -> String {
    let lines: Vec<String> = tally.lines.iter().map(ToString::to_string).collect();
    let noun = if tally.count == 1 { "line" } else { "lines" };
    let more = if tally.count > lines.len() as u64 { ", …" } else { "" };
    format!("{noun} {}{more}", lines.join(", "))
}

fn folded_line(report: &ImportReport) -> String {
    let examples: Vec<String> =
        report.folded_lines.iter().take(LISTED).map(|(line, first)| format!("{line} into {first}")).collect();
    let more = if report.folded > examples.len() as u64 { ", …" } else { "" };
    format!(
        "{} an earlier row's key and {} folded into it (lines {}{more}).",
        count(report.folded, "row repeats", "rows repeat"),
        if report.folded == 1 { "was" } else { "were" },
        examples.join(", ")
    )
}

fn created_lines(report: &ImportReport, dry_run: bool) -> Vec<String> {
    let verb = if dry_run { "Would create" } else { "Created" };
    let line = |number: u64, (singular, plural): (&str, &str), names: &[&str]| {
        let listed: Vec<_> = names.iter().take(LISTED).map(|name| escape(name)).collect();
        let more = if number > listed.len() as u64 { ", …" } else { "" };
        match listed.is_empty() {
            true => format!("{verb} {}.", count(number, singular, plural)),
            false => format!("{verb} {}: {}{more}", count(number, singular, plural), listed.join(", ")),
        }
    };
    let mut lines = Vec::new();
    for (field, nouns) in [(Field::Status, ("status", "statuses")), (Field::Owner, ("user", "users"))] {
        let names: Vec<&str> =
            report.created.iter().filter(|one| one.field == field).map(|one| one.name.as_str()).collect();
        if !names.is_empty() {
            lines.push(line(names.len() as u64, nouns, &names));
        }
    }
    for made in report.made.iter().filter(|made| made.number > 0) {
        let names: Vec<&str> = made.first.iter().map(String::as_str).collect();
        lines.push(line(made.number, made.nouns, &names));
    }
    lines
}

/// `Merged 1 contact into another, since both are one user: ana@example.com into anna@example.com`
fn merged_lines(report: &ImportReport, dry_run: bool) -> Vec<String> {
    let verb = if dry_run { "Would merge" } else { "Merged" };
    let mut lines = Vec::new();
    if report.recognised > 0 {
        let contacts = count(report.recognised, "anonymous contact", "anonymous contacts");
        let whom =
            if report.recognised == 1 { "whom it turned out to be" } else { "those they turned out to be" };
        lines.push(format!("{verb} {contacts} into {whom}."));
    }
    let merged = &report.merged;
    if merged.number > 0 {
        let pair = |(gone, stays): &(String, Option<String>)| {
            format!("{} into {}", escape(gone), escape(stays.as_deref().unwrap_or("one without an address")))
        };
        let first: Vec<String> = merged.first.iter().take(LISTED).map(pair).collect();
        let more = if merged.number > first.len() as u64 { ", …" } else { "" };
        let contacts = match merged.number {
            1 => "1 contact into another, since both are one user".to_owned(),
            number => format!("{} contacts into others, since they are one user", thousands(number)),
        };
        lines.push(format!("{verb} {contacts}: {}{more}", first.join(", ")));
    }
    lines
}

/// `Created the group "Fair 2017"; 3 contacts are its members now.`
fn group_line(group: &ImportGroup, dry_run: bool) -> String {
    let name = escape(&group.name);
    let contacts = plural(group.added, "contact");
    match (group.is_new, dry_run) {
        (true, false) => format!("Created the group \"{name}\" and added {contacts} to it."),
        (true, true) => format!("Would create the group \"{name}\" and add {contacts} to it."),
        (false, false) => format!("Added {contacts} to the group \"{name}\"."),
        (false, true) => format!("Would add {contacts} to the group \"{name}\"."),
    }
}

/// The first people of the file, as they would be stored.
pub fn first_people(people: &[Contact], names: &Names, moment: &Moment, width: Option<usize>) -> String {
    if people.is_empty() {
        return "No row would be stored.".to_owned();
    }
    let mut lines = vec![match people.len() {
        1 => "The first contact as it would be stored:".to_owned(),
        number => format!("The first {number} contacts as they would be stored:"),
    }];
    for person in people {
        let shown: Vec<(String, String)> = names
            .fields
            .stored()
            .filter(|field| *field != Field::Guid)
            .filter_map(|field| match value_of(person, field, names, moment) {
                Value::Null => None,
                value => Some((field.name().to_owned(), display(&value, &moment.zone).into_owned())),
            })
            .collect();
        lines.push(String::new());
        lines.extend(pairs(shown, width, 2));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// What to type next. `again` is the command for the rejected rows, with `{}` for their file.
pub fn hints(
    report: &ImportReport,
    again: &str,
    operation: Option<OperationId>,
    dry_run: bool,
) -> Vec<String> {
    let mut hints = Vec::new();
    if let Some(rejects) = &report.rejects {
        let rejects = shell_word(&rejects.to_string_lossy());
        let again = again.replacen("{}", &rejects, 1);
        hints.push(format!("correct {rejects} and import it again: `acquaint {again}`"));
    }
    if let Some(id) = operation {
        let refused = match report.revoked {
            true => "; refused where that makes a revoked consent valid again",
            false => "",
        };
        hints.push(format!("undo everything with `acquaint db undo {id}`{refused}"));
    }
    if report.reasons.keys().any(|(_, reason)| reason.contains("state of several countries")) {
        hints.push("give states their country with --set country=COUNTRY".to_owned());
    }
    if let Some(first) = report.first.first().filter(|_| !dry_run && report.changed()) {
        let who = first.email().map_or_else(|| first.id.to_string(), |email| escape(email).into_owned());
        hints.push(format!("look at them with `acquaint contacts list` and `acquaint contacts show {who}`"));
    }
    hints
}
