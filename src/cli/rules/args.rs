//! What can be said of a rule on the command line.

use clap::Args;

use super::{counted, end_of};
use crate::cli::shared::condition_error;
use crate::context::Context;
use crate::domain::condition::Checked;
use crate::domain::count::{signed, thousands, whole};
use crate::domain::scoring::{KeptRule, MOST_POINTS, Occurrence, RuleError};
use crate::domain::time::{Date, Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::activity::find_type;
use crate::ops::condition::Conditions;
use crate::store::Db;

/// What takes a limit away.
const NONE: &str = "none";

/// A value, or the word that takes it away.
pub type OrNone<T> = std::result::Result<T, NoValue>;

/// It is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoValue;

fn or_none<T, E>(
    text: &str,
    read: impl Fn(&str) -> std::result::Result<T, E>,
) -> std::result::Result<OrNone<T>, E> {
    if text.trim().eq_ignore_ascii_case(NONE) { Ok(Err(NoValue)) } else { read(text).map(Ok) }
}

/// A number of points that may be reached, or none.
pub fn number_or_none(text: &str) -> std::result::Result<OrNone<i64>, String> {
    or_none(text, threshold)
}

/// A number of points that may be reached.
pub fn threshold(text: &str) -> std::result::Result<i64, String> {
    match whole::<i64>(text) {
        Ok(number) if (1..=i64::from(i32::MAX)).contains(&number) => Ok(number),
        _ => Err(format!("it takes a whole number from 1 to {}", thousands(i32::MAX))),
    }
}

fn points(text: &str) -> std::result::Result<i32, String> {
    let most = i64::from(MOST_POINTS);
    match signed(text) {
        Ok(number) if number != 0 && (-most..=most).contains(&number) => Ok(number as i32),
        _ => {
            Err(format!("it takes a whole number from -{most} to {most}, and not 0", most = thousands(most)))
        }
    }
}

/// A number of points that somebody may have.
pub fn had(text: &str) -> std::result::Result<i64, String> {
    let bounds = i64::from(i32::MIN)..=i64::from(i32::MAX);
    signed(text).ok().filter(|number| bounds.contains(number)).ok_or_else(|| {
        format!("it takes a whole number from {} to {}", thousands(i32::MIN), thousands(i32::MAX))
    })
}

fn cap(text: &str) -> std::result::Result<i32, String> {
    let number = signed(text).ok().and_then(|number| i32::try_from(number).ok());
    number
        .filter(|number| *number != 0)
        .ok_or_else(|| "it takes a whole number with the sign of the points".to_owned())
}

fn cap_or_none(text: &str) -> std::result::Result<OrNone<i32>, String> {
    or_none(text, cap)
}

fn length(text: &str) -> std::result::Result<String, String> {
    let text = text.trim();
    if Occurrence::is_length(text) {
        return Ok(text.to_owned());
    }
    Err("it takes a number with d, w, mo or y: 30d, 2w, 6mo, 1y".to_owned())
}

fn length_or_none(text: &str) -> std::result::Result<OrNone<String>, String> {
    or_none(text, length)
}

fn day(text: &str) -> std::result::Result<Date, String> {
    Date::parse(text.trim()).map_err(|error| error.to_string())
}

fn day_or_none(text: &str) -> std::result::Result<OrNone<Date>, String> {
    or_none(text, day)
}

/// What a new rule looks at.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct What {
    /// The condition that gives points; with --activity, what is asked of the activity's own fields
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
    /// The type of activity that gives points
    #[arg(long, value_name = "ACTIVITY_TYPE")]
    activity: Option<String>,
}

impl What {
    pub fn counts(&self) -> bool {
        self.activity.is_some()
    }

    pub fn read(
        &self,
        context: &Context,
        db: &Db,
        conditions: &Conditions,
        within: Option<String>,
    ) -> Result<Checked> {
        let Some(activity) = &self.activity else {
            let text = self.condition.as_deref().unwrap_or_default();
            return conditions.read(text).map_err(|errors| condition_error(context, &errors));
        };
        let occurrence =
            Occurrence { what: what(db, activity)?, filter: filter(self.condition.as_deref()), within };
        read(context, conditions, &occurrence)
    }
}

/// The type that is meant, as it stands in a condition.
fn what(db: &Db, reference: &str) -> Result<String> {
    let kind = find_type(db, reference)?;
    Ok(if kind.is_built_in() { kind.name } else { Occurrence::named(&kind.name) })
}

fn filter(typed: Option<&str>) -> Option<String> {
    typed.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn read(context: &Context, conditions: &Conditions, occurrence: &Occurrence) -> Result<Checked> {
    let read = conditions.read_occurrence(occurrence).map_err(|errors| condition_error(context, &errors))?;
    read.ok_or_else(|| {
        Error::usage("with --activity, --where is one condition of the activity's own fields")
            .hint("--where 'url ~ pricing and item = Espresso'; --valid-for says how far back it counts")
    })
}

/// A length of time that the condition language takes as well: longer ones than the calendar are refused.
fn checked_length(conditions: &Conditions, typed: &str) -> Result<String> {
    let window = Occurrence { what: "any".to_owned(), filter: None, within: Some(typed.to_owned()) };
    match conditions.read_occurrence(&window) {
        Ok(_) => Ok(typed.to_ascii_lowercase()),
        Err(errors) => {
            let reason = errors.list.first().map_or("it is no length of time", |error| &error.message);
            Err(Error::usage(format!("--valid-for {typed}: {reason}")))
        }
    }
}

/// What a new rule gives.
#[derive(Args, Debug)]
pub struct Gives {
    /// Points that it gives, or takes where the number is below zero
    #[arg(long, value_name = "N", allow_hyphen_values = true, value_parser = points)]
    pub points: i32,
    /// Each activity gives points, not just the first
    #[arg(long)]
    pub recurring: bool,
    /// All of them together give no more than this; below zero where the points are
    #[arg(long, value_name = "N", allow_hyphen_values = true, value_parser = cap)]
    pub max: Option<i32>,
    /// Only activities so far back count: 30d, 2w, 6mo, 1y
    #[arg(long, value_name = "LENGTH", conflicts_with = "valid_until", value_parser = length)]
    valid_for: Option<String>,
    /// It gives points up to the end of this day, and none after it
    #[arg(long, value_name = "DATE", value_parser = day)]
    valid_until: Option<Date>,
    /// It gives nothing until it is enabled
    #[arg(long)]
    pub disabled: bool,
}

impl Gives {
    /// A rule that holds or not has nothing to count.
    pub fn refuse_counting(&self) -> Result<()> {
        let flags = [
            ("--recurring", self.recurring),
            ("--max", self.max.is_some()),
            ("--valid-for", self.valid_for.is_some()),
            ("--valid-until", self.valid_until.is_some()),
        ];
        refuse_any(&flags, "without --activity it is a condition").map_err(|error| {
            error.hint("--activity TYPE counts activities; --where then asks about their own fields")
        })
    }

    pub fn within(&self, conditions: &Conditions) -> Result<Option<String>> {
        self.valid_for.as_deref().map(|length| checked_length(conditions, length)).transpose()
    }

    pub fn until(&self, zone: Zone) -> Option<Instant> {
        self.valid_until.map(|day| end_of(day, zone))
    }
}

/// What to change of a rule.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Changes {
    /// New condition; of a rule that counts, what is asked of the activity's own fields (an empty one: nothing)
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
    /// Another type of activity to count
    #[arg(long, value_name = "ACTIVITY_TYPE")]
    activity: Option<String>,
    /// Points that it gives, or takes where the number is below zero
    #[arg(long, value_name = "N", allow_hyphen_values = true, value_parser = points)]
    points: Option<i32>,
    /// Each activity gives points
    #[arg(long)]
    recurring: bool,
    /// Only the first activity gives points
    #[arg(long, conflicts_with = "recurring")]
    once: bool,
    /// All of them together give no more than this; `none` takes the maximum away
    #[arg(long, value_name = "N", conflicts_with = "once", allow_hyphen_values = true, value_parser = cap_or_none)]
    max: Option<OrNone<i32>>,
    /// Only activities so far back count: 30d, 2w, 6mo, 1y; `none`: all of them
    #[arg(long, value_name = "LENGTH", conflicts_with = "valid_until", value_parser = length_or_none)]
    valid_for: Option<OrNone<String>>,
    /// It gives points up to the end of this day; `none`: without an end
    #[arg(long, value_name = "DATE", value_parser = day_or_none)]
    valid_until: Option<OrNone<Date>>,
    /// It gives points
    #[arg(long)]
    enable: bool,
    /// It gives nothing until it is enabled again
    #[arg(long, conflicts_with = "enable")]
    disable: bool,
}

impl Changes {
    /// Does the rule get another text?
    pub fn is_of_text(&self) -> bool {
        self.condition.is_some()
            || self.activity.is_some()
            || self.valid_for.is_some()
            || self.valid_until.is_some()
    }

    /// The rule as it is to be.
    pub fn made(
        &self,
        context: &Context,
        db: &Db,
        conditions: &Conditions,
        rule: &KeptRule,
    ) -> Result<KeptRule> {
        if !rule.counts {
            self.refuse_counting(rule)?;
        }
        let mut after = rule.clone();
        if let Some(condition) = self.read(context, db, conditions, rule)? {
            conditions.refuse_cycle(rule.owner, &condition)?;
            after.text = conditions.stored(&condition);
        }
        match &self.valid_until {
            Some(until) => after.until = until.ok().map(|day| end_of(day, conditions.zone())),
            None if matches!(self.valid_for, Some(Ok(_))) => after.until = None,
            None => {}
        }
        after.points = self.points.unwrap_or(rule.points);
        if self.recurring || self.once {
            after.recurring = self.recurring;
        }
        match self.max {
            Some(max) => after.cap = max.ok(),
            None if self.once => after.cap = None,
            None => {}
        }
        if self.enable || self.disable {
            after.enabled = self.enable;
        }
        Ok(after)
    }

    /// The new text, if it is another.
    fn read(
        &self,
        context: &Context,
        db: &Db,
        conditions: &Conditions,
        rule: &KeptRule,
    ) -> Result<Option<Checked>> {
        if !self.is_of_text() {
            return Ok(None);
        }
        if !rule.counts {
            let text = self.condition.as_deref().unwrap_or_default();
            return conditions.read(text).map(Some).map_err(|errors| condition_error(context, &errors));
        }
        let mut occurrence = match (&self.activity, counted(rule)) {
            (Some(activity), Ok(known)) => Occurrence { what: what(db, activity)?, ..known },
            (Some(activity), Err(_)) => Occurrence { what: what(db, activity)?, filter: None, within: None },
            (None, known) => known?,
        };
        if self.condition.is_some() {
            occurrence.filter = filter(self.condition.as_deref());
        }
        match &self.valid_for {
            Some(Ok(length)) => occurrence.within = Some(checked_length(conditions, length)?),
            Some(Err(NoValue)) => occurrence.within = None,
            None if matches!(self.valid_until, Some(Ok(_))) => occurrence.within = None,
            None => {}
        }
        read(context, conditions, &occurrence).map(Some)
    }

    /// A rule that holds or not has nothing to count.
    fn refuse_counting(&self, rule: &KeptRule) -> Result<()> {
        let flags = [
            ("--activity", self.activity.is_some()),
            ("--recurring", self.recurring),
            ("--once", self.once),
            ("--max", self.max.is_some()),
            ("--valid-for", self.valid_for.is_some()),
            ("--valid-until", self.valid_until.is_some()),
        ];
        refuse_any(&flags, &format!("rule {} is a condition", rule.id))
            .map_err(|error| error.hint("delete it and add one with --activity"))
    }
}

/// Refuses the first of the flags that is given.
fn refuse_any(flags: &[(&str, bool)], reason: &str) -> Result<()> {
    match flags.iter().find(|(_, is_given)| *is_given) {
        None => Ok(()),
        Some((flag, _)) => {
            Err(Error::usage(format!("{flag} is for rules that count activities, and {reason}")))
        }
    }
}

/// What does not go together, with the flags that mend it.
pub fn unfit(error: RuleError) -> Error {
    let hint = match error {
        RuleError::NoPoints | RuleError::TooMany => "--points N says how many",
        RuleError::NothingToCount => "--activity TYPE says which activities",
        RuleError::MaxOfOnce => "--recurring counts each time; --max none takes the maximum away",
        RuleError::MaxOfOtherSign => "for example --points -5 --max -50",
        RuleError::MaxBelowPoints => "for example --points 5 --max 50",
    };
    Error::usage(error.to_string()).hint(hint)
}
