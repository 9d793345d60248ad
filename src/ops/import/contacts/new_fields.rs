//! Columns that become fields of their own: their names, and their types from what the first rows hold.

use std::fmt;

use crate::domain::custom_field::{
    Definition, Fields, MOST_FIELDS, NameError, Type, field_name, label_of, name_of_header, words_of_header,
};
use crate::domain::decimal::Decimal;
use crate::domain::id::FieldId;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::time::{Decision, FormatGuess, parse_date};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::headers::{Target, key};

use super::mapping::{Mapping, MappingOptions};
use crate::ops::import::columns::place_of;
use crate::ops::import::rejects::REJECT_COLUMNS;
use crate::store::Txn;

/// So many characters of a header go into a name, which may get a number besides.
const LONGEST_STEM: usize = 50;

/// `--new-field`: a column that is to become a field of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewField {
    /// Its header; `*` for every column that becomes nothing else.
    pub header: String,
    /// What it holds; otherwise the first rows tell.
    pub kind: Option<Type>,
    /// The name of the field; otherwise the header's.
    pub name: Option<String>,
}

impl NewField {
    /// Every column that becomes nothing else.
    const REST: &'static str = "*";

    /// The types that a column can have; choices need a list of their own.
    pub const TYPES: [Type; 5] = [Type::Text, Type::Integer, Type::Decimal, Type::Boolean, Type::Date];

    /// Reads `HEADER`, `HEADER=TYPE` and `HEADER=TYPE:NAME`.
    pub fn parse(text: &str) -> std::result::Result<NewField, String> {
        let header = |header: &str| header.trim().to_owned();
        let (head, kind, name) = match text.rsplit_once('=') {
            None => (header(text), None, None),
            Some((head, rest)) => {
                let (kind, name) = match rest.split_once(':') {
                    Some((kind, name)) => (kind, Some(field_name(name).map_err(|error| error.to_string())?)),
                    None => (rest, None),
                };
                let types: Vec<&str> = NewField::TYPES.iter().map(|one| one.name()).collect();
                let kind =
                    NewField::TYPES.into_iter().find(|one| one.name().eq_ignore_ascii_case(kind.trim()));
                let kind = kind.ok_or_else(|| format!("the types are {}", types.join(", ")))?;
                (header(head), Some(kind), name)
            }
        };
        if head.is_empty() {
            return Err("it takes HEADER, HEADER=TYPE or HEADER=TYPE:NAME".to_owned());
        }
        if name.is_some() && head == NewField::REST {
            return Err("several columns cannot have one name".to_owned());
        }
        Ok(NewField { header: head, kind, name })
    }
}

/// As it was typed.
impl fmt::Display for NewField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.header)?;
        let Some(kind) = self.kind else { return Ok(()) };
        write!(f, "={}", kind.name())?;
        self.name.as_ref().map_or(Ok(()), |name| write!(f, ":{name}"))
    }
}

impl Planned {
    /// Is the column known again by itself, once the field is there?
    pub fn is_known_by_header(&self) -> bool {
        let header = key(&self.header);
        key(&self.definition.name) == header || key(&self.definition.label) == header
    }
}

/// A column and the field that is made of it.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The header.
    pub header: String,
    /// The field; its id is not known before it is stored.
    pub definition: Definition,
    /// Its type was found out from the first rows.
    pub is_guess: bool,
}

/// What a plan of new fields goes by.
pub struct Planner<'a> {
    /// The headers of the file.
    pub headers: &'a [String],
    /// Its first rows.
    pub sample: &'a [Record],
    /// The fields that there are.
    pub known: Fields,
    /// The name of the field that rows go by, which has to be unique.
    pub key: Option<&'a str>,
}

impl Planner<'_> {
    /// The fields of the columns that are named.
    pub fn named(&self, wanted: &[NewField]) -> Result<Vec<Planned>> {
        let mut planned: Vec<Planned> = Vec::new();
        let named = wanted.iter().filter(|one| one.header != NewField::REST);
        for new in named.chain(self.key_of_rest(wanted).as_ref()) {
            let column = place_of(&new.header, self.headers)?;
            let header = &self.headers[column];
            let name = name_for(new, header)?;
            if let Some(taken) = self.known.by_name(&name) {
                let name = taken.name();
                return Err(Error::usage(format!("--new-field {header}: there is a field {name} already"))
                    .hint(format!(
                        "--map \"{header}={name}\" fills it; --new-field \"{header}=TYPE:NAME\" makes another"
                    )));
            }
            if planned.iter().any(|one| one.definition.name == name) {
                return Err(Error::usage(format!("two columns would make the field {name}"))
                    .hint("give one of them a name: --new-field HEADER=TYPE:NAME"));
            }
            planned.push(self.planned(header, name, new.kind, column, planned.len()));
        }
        self.refuse_too_many(planned.len())?;
        Ok(planned)
    }

    /// The fields of the columns that the mapping makes nothing of, if they are wanted. A column that a flag leaves
    /// alone is left alone.
    pub fn rest(&self, wanted: &[NewField], mapping: &Mapping, named: &[Planned]) -> Result<Vec<Planned>> {
        let Some(new) = wanted.iter().find(|one| one.header == NewField::REST) else { return Ok(Vec::new()) };
        let mut rest = Vec::new();
        for (column, plan) in mapping.columns.iter().enumerate() {
            let is_own = REJECT_COLUMNS.contains(&plan.header.as_str());
            if plan.target.is_some() || plan.is_ignored_by_flag() || is_own || plan.header.is_empty() {
                continue;
            }
            let taken: Vec<&str> =
                named.iter().chain(&rest).map(|one| one.definition.name.as_str()).collect();
            let name = free_name(&plan.header, column, self.known, &taken);
            rest.push(self.planned(&plan.header, name, new.kind, column, named.len() + rest.len()));
        }
        self.refuse_too_many(named.len() + rest.len())?;
        Ok(rest)
    }

    /// The column of the key, where it becomes a field only because every column does: the mapping has to know it
    /// before it knows the rest.
    fn key_of_rest(&self, wanted: &[NewField]) -> Option<NewField> {
        let rest = wanted.iter().find(|one| one.header == NewField::REST)?;
        let key = field_name(self.key?).ok().filter(|key| self.known.by_name(key).is_none())?;
        let makes_key = |header: &str| name_of_header(header).as_deref() == Ok(&key);
        let is_named =
            |one: &NewField| one.name.as_deref().map_or_else(|| makes_key(&one.header), |name| name == key);
        let header = self.headers.iter().find(|header| makes_key(header))?;
        let is_wanted = wanted.iter().any(is_named);
        (!is_wanted).then(|| NewField { header: header.clone(), kind: rest.kind, name: None })
    }

    fn planned(
        &self,
        header: &str,
        name: String,
        kind: Option<Type>,
        column: usize,
        place: usize,
    ) -> Planned {
        let definition = Definition {
            // No stored field has a negative id.
            id: FieldId(-1 - i64::try_from(place).unwrap_or(0)),
            label: label_for(header, &name),
            kind: kind.unwrap_or_else(|| type_of(column, self.sample)),
            description: None,
            choices: Vec::new(),
            unique: self.key.is_some_and(|key| field_name(key).as_deref() == Ok(&name)),
            name,
        };
        Planned { header: header.to_owned(), definition, is_guess: kind.is_none() }
    }

    fn refuse_too_many(&self, more: usize) -> Result<()> {
        if self.known.custom().len() + more <= MOST_FIELDS {
            return Ok(());
        }
        Err(Error::usage(format!("a database has at most {MOST_FIELDS} fields of its own")))
    }
}

/// The catalogue with the planned fields in it.
pub fn with(known: Fields, planned: &[Planned]) -> Fields {
    known.with(planned.iter().map(|one| one.definition.clone()).collect())
}

/// The options of the mapping with the columns of the new fields in them.
pub fn options_with(mut options: MappingOptions, planned: &[Planned]) -> MappingOptions {
    for one in planned {
        if let Some(field) = options.fields.by_name(&one.definition.name) {
            options.map.push((one.header.clone(), Some(Target::Field(field))));
            options.new.push(field);
        }
    }
    options
}

/// Makes the fields.
pub fn add(txn: &Txn<'_>, planned: &[Planned]) -> Result<()> {
    Ok(txn.add_fields(planned.iter().map(|one| &one.definition))?)
}

fn name_for(new: &NewField, header: &str) -> Result<String> {
    match &new.name {
        Some(name) => Ok(name.clone()),
        None => name_of_header(header).map_err(|error| {
            let error = match error {
                NameError::Form | NameError::Empty => "its header makes no name".to_owned(),
                other => other.to_string(),
            };
            Error::usage(format!("--new-field {header}: {error}"))
                .hint(format!("give it a name: --new-field \"{header}=TYPE:NAME\""))
        }),
    }
}

/// The header's name, or one like it that nothing else has.
fn free_name(header: &str, column: usize, known: Fields, taken: &[&str]) -> String {
    let is_free = |name: &String| {
        field_name(name).as_deref() == Ok(name.as_str())
            && known.by_name(name).is_none()
            && !taken.contains(&name.as_str())
    };
    let short: String = words_of_header(header).chars().take(LONGEST_STEM).collect();
    let begins_well = short.chars().next().is_some_and(char::is_alphabetic);
    let stem = if begins_well { short } else { format!("column_{}", column + 1) };
    // More than that cannot be taken, so that one of them is free.
    let last = MOST_FIELDS + taken.len() + 2;
    let numbered = |stem: &str| (2..=last).map(|number| format!("{stem}_{number}")).find(is_free);
    let plain = Some(stem.clone()).filter(is_free).or_else(|| numbered(&stem));
    plain.or_else(|| numbered("column")).unwrap_or(stem)
}

/// The label by which the column is known again when the file comes back.
fn label_for(header: &str, name: &str) -> String {
    let label = label_of(name);
    match clean(header, VALUE_CHARS) {
        Ok(header) if key(&header) != key(&label) => header.into_owned(),
        _ => label,
    }
}

/// Dates alone: a time of day would be lost.
fn are_dates(cells: &[&str]) -> bool {
    if cells.iter().any(|cell| cell.contains(':')) {
        return false;
    }
    let mut guess = FormatGuess::new();
    cells.iter().for_each(|cell| guess.observe(cell));
    match guess.decide(None) {
        Decision::One(format) => cells.iter().all(|cell| parse_date(cell, &format).is_ok()),
        Decision::Ambiguous { .. } | Decision::Contradictory => false,
    }
}

/// The narrowest type that every filled cell of the sample has. Numbers with leading zeros are codes.
fn type_of(column: usize, sample: &[Record]) -> Type {
    let cells: Vec<&str> = sample
        .iter()
        .filter_map(|row| row.get(column))
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    if cells.is_empty() {
        return Type::Text;
    }
    let all = |fits: &dyn Fn(&str) -> bool| cells.iter().all(|cell| fits(cell));
    let plain = |cell: &str| {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let is_code = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
        !is_code && !cell.starts_with('+')
    };
    if all(&|cell| plain(cell) && cell.parse::<i64>().is_ok()) {
        Type::Integer
    } else if all(&|cell| plain(cell) && Decimal::parse(cell).is_ok()) {
        Type::Decimal
    } else if all(&|cell| cell.eq_ignore_ascii_case("true") || cell.eq_ignore_ascii_case("false")) {
        Type::Boolean
    } else if are_dates(&cells) {
        Type::Date
    } else {
        Type::Text
    }
}
