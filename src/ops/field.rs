//! The user's own fields: what may become of one, decided over the values that contacts have in it.

use crate::domain::count::count;
use crate::domain::custom_field::{Custom, Definition, MOST_CHOICES, MOST_FIELDS, Type, field_name};
use crate::domain::id::ContactId;
use crate::domain::reading::{OwnValue, own_text};
use crate::domain::text::{VALUE_CHARS, breaks_line, clean, fold_case};
use crate::error::{Error, Result};
use crate::ops::condition::{Conditions, follow};
use crate::ops::named;
use crate::signals;
use crate::store::{Db, Txn};

/// So many values that stand in the way are listed; all are counted.
const LISTED: usize = 10;
/// Interruptions are looked for once in so many values.
const CHECKED: i64 = 4_096;

/// The name of a new or renamed field.
pub fn checked_name(typed: &str) -> Result<String> {
    field_name(typed).map_err(|error| {
        Error::rejected(format!("field name: {error}")).hint("for example loyalty_tier or customer_id")
    })
}

/// The choices as they are stored: clean, and each once.
pub fn checked_choices(typed: &[String]) -> Result<Vec<String>> {
    let mut choices: Vec<String> = Vec::new();
    for one in &split(typed)? {
        let choice = clean(one, VALUE_CHARS).map_err(|error| Error::rejected(format!("choice: {error}")))?;
        if choice.chars().any(breaks_line) {
            return Err(Error::rejected("a choice is not one line of text"));
        }
        if choice.is_empty() {
            return Err(Error::rejected("a choice is empty").hint("--choices gold,silver,bronze"));
        }
        choices.push(choice.into_owned());
    }
    refuse_twins(&choices)?;
    if choices.len() > MOST_CHOICES {
        return Err(Error::rejected(format!("{} choices are more than {MOST_CHOICES}", choices.len())));
    }
    Ok(choices)
}

/// Refuses choices that differ in case alone.
pub fn refuse_twins(choices: &[String]) -> Result<()> {
    for (place, choice) in choices.iter().enumerate() {
        if choices[..place].iter().any(|known| fold_case(known) == fold_case(choice)) {
            return Err(Error::rejected(format!("the choice `{choice}` is given twice")));
        }
    }
    Ok(())
}

/// The choices of each list: parted by commas, and one that holds a comma in double quotes, as in a CSV file.
fn split(typed: &[String]) -> Result<Vec<String>> {
    let mut choices = Vec::new();
    for list in typed {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(list.as_bytes());
        for record in reader.records() {
            let record = record.map_err(|_| Error::rejected("the choices cannot be read"))?;
            choices.extend(record.iter().map(str::to_owned));
        }
    }
    Ok(choices)
}

/// Choices belong to fields of that type, and only to them.
fn demand_choices(field: &Definition) -> Result<()> {
    match (field.kind, field.choices.is_empty()) {
        (Type::Choice, true) => {
            Err(Error::usage(format!("{} needs its choices", field.name))
                .hint("--choices gold,silver,bronze"))
        }
        (Type::Choice, false) | (_, true) => Ok(()),
        (kind, false) => {
            Err(Error::usage(format!("a field of type {} has no choices", kind.name())).hint("--type choice"))
        }
    }
}

/// Adds the field.
pub fn add(txn: &Txn<'_>, field: &Definition) -> Result<Definition> {
    demand_choices(field)?;
    named::refuse_taken::<Definition>(txn, &field.name, None)?;
    if txn.fields()?.custom().len() >= MOST_FIELDS {
        return Err(Error::refused(format!("a database has at most {MOST_FIELDS} fields of its own")));
    }
    let id = txn.add_field(field)?;
    Ok(Definition { id, ..field.clone() })
}

/// What an edit of a field did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edited {
    /// Values that were converted.
    pub converted: i64,
    /// Groups whose conditions mean something else by it.
    pub stale: usize,
}

/// Makes the field what `after` says; its values are converted, or the change is refused with those that cannot be. It
/// is refused as well with the conditions that could no longer be read.
pub fn edit(txn: &Txn<'_>, before: &Definition, after: &Definition) -> Result<Edited> {
    demand_choices(after)?;
    if after.name != before.name {
        named::refuse_taken::<Definition>(txn, &after.name, Some(before.id.0))?;
    }
    let field = custom(txn, before)?;
    let conditions = Conditions::load_to_check(txn)?;
    let converted = if after.kind == before.kind && after.choices == before.choices {
        0
    } else {
        if before.unique {
            // Two values may become one; they are to be listed, not stumbled over.
            txn.edit_field(&Definition { unique: false, ..before.clone() })?;
        }
        convert(txn, field, after)?
    };
    if after.unique {
        refuse_repeated(txn, field, after)?;
    }
    txn.edit_field(after)?;
    let stale = follow(txn, &conditions, &format!("the field `{}` cannot be changed so", before.name), &[])?;
    Ok(Edited { converted, stale })
}

/// The field by its definition.
pub fn custom(db: &Db, field: &Definition) -> Result<Custom> {
    let found = db.fields()?.custom().iter().copied().find(|custom| custom.definition().id == field.id);
    found.ok_or_else(|| Error::not_found(format!("the field `{}` has been deleted meanwhile", field.name)))
}

fn convert(txn: &Txn<'_>, field: Custom, after: &Definition) -> Result<i64> {
    let before = field.definition();
    let (mut changes, mut obstacles, mut seen) = (Vec::new(), Vec::new(), 0);
    let mut in_the_way: u64 = 0;
    txn.each_value(field, |id, value| {
        seen += 1;
        if seen % CHECKED == 0 {
            signals::check()?;
        }
        match OwnValue::convert(value, before, after) {
            Ok(new) if new.stored() == value => {}
            Ok(new) => changes.push((id, new)),
            Err(error) => {
                in_the_way += 1;
                if obstacles.len() < LISTED {
                    obstacles.push(format!("  {id}  {}: {error}", own_text(value, before)));
                }
            }
        }
        Ok::<_, Error>(())
    })?;
    if in_the_way > 0 {
        return Err(obstructed(before, after, in_the_way, obstacles));
    }
    for (id, value) in &changes {
        txn.convert_value(field, *id, value.stored())?;
    }
    Ok(i64::try_from(changes.len()).unwrap_or(i64::MAX))
}

fn obstructed(before: &Definition, after: &Definition, number: u64, listed: Vec<String>) -> Error {
    let what = if after.kind == before.kind {
        format!("{} of {} would be none of its choices", count(number, "value", "values"), before.name)
    } else {
        format!("{} of {} cannot become {}", count(number, "value", "values"), before.name, after.kind.name())
    };
    let more = number - listed.len() as u64;
    let mut error = Error::refused(format!("{what}; nothing was changed"));
    for line in listed {
        error = error.detail(line);
    }
    if more > 0 {
        error = error.detail(format!("  and {more} more"));
    }
    let value = after.choices.first().map_or("VALUE", String::as_str);
    error.hint(format!(
        "each line begins with the contact: `acquaint contacts edit CONTACT --set {}={value}` gives it another value",
        before.name
    ))
}

fn refuse_repeated(txn: &Txn<'_>, field: Custom, after: &Definition) -> Result<()> {
    let repeated = txn.repeated_values(field, LISTED + 1)?;
    if repeated.is_empty() {
        return Ok(());
    }
    let number =
        if repeated.len() > LISTED { format!("more than {LISTED}") } else { repeated.len().to_string() };
    let noun = if repeated.len() == 1 { "value of" } else { "values of" };
    let mut error = Error::refused(format!(
        "{} cannot be unique: several contacts share {number} {noun} it; nothing was changed",
        after.name
    ));
    for (value, contacts) in repeated.iter().take(LISTED) {
        error = error.detail(format!("  {value}: contacts {}", listed_ids(contacts)));
    }
    Err(error.hint(format!("`acquaint contacts list {}:VALUE` shows who they are", field.definition().name)))
}

fn listed_ids(ids: &[ContactId]) -> String {
    let shown: Vec<String> = ids.iter().take(LISTED).map(ToString::to_string).collect();
    let more = if ids.len() > shown.len() { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}
