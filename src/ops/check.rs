//! `db check`: everything that can be asked of a database without changing it, and the repair of what
//! follows from the schema alone.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::backup::{self, Backup};
use super::condition::{self, Conditions};
use super::hand_over::is_partial_name;
use crate::domain::contact::{Contact, Stored};
use crate::domain::count::{count, plural};
use crate::domain::email;
use crate::domain::field::{Field, Kind};
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::place::{Country, State};
use crate::domain::reading::OwnValue;
use crate::domain::time::{Date, Instant, birthday};
use crate::error::{Error, Result};
use crate::store::{NewOperation, SchemaFault, SchemaFaultKind, Store, StoreError, Summary, is_about_value};

/// Clocks of two machines may differ by so much before a moment counts as future.
const CLOCK_TOLERANCE_MS: i64 = 60_000;
const FINAL: &str = "it repaired the structure, not the data";
/// What others than the owner and her group may do.
const FOR_OTHERS: u32 = 0o007;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Data is damaged or lost.
    Error,
    /// Something is not as it should be; the data is.
    Warning,
}

impl Severity {
    /// As it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad.
    pub severity: Severity,
    /// Names the kind of finding, for scripts.
    pub id: &'static str,
    /// What is wrong.
    pub what: String,
    /// How many records or files.
    pub count: i64,
    /// What to do.
    pub advice: String,
    /// Would `--repair` see to it?
    pub repairable: bool,
}

const REPAIR: &str = "acquaint db check --repair";

fn error(id: &'static str, what: String, count: i64, advice: &str) -> Finding {
    Finding { severity: Severity::Error, id, what, count, advice: advice.to_owned(), repairable: false }
}

fn warning(id: &'static str, what: String, count: i64, advice: &str) -> Finding {
    Finding { severity: Severity::Warning, id, what, count, advice: advice.to_owned(), repairable: false }
}

fn repairable(finding: Finding) -> Finding {
    Finding { repairable: true, advice: REPAIR.to_owned(), ..finding }
}

type Findings = std::result::Result<Vec<Finding>, StoreError>;

/// Runs every check. One that cannot run is a finding itself; an interruption is an error.
pub fn run(store: &Store, moment: &Moment) -> Result<Vec<Finding>> {
    let checks: [(&str, &dyn Fn() -> Findings); 13] = [
        ("the pages of the file", &|| integrity(store)),
        ("the schema", &|| schema(store)),
        ("references between records", &|| orphans(store)),
        ("texts of consents", &|| agreements(store)),
        ("contacts", &|| contacts(store, moment)),
        ("names", &|| blank_names(store)),
        ("times", &|| future_times(store, moment.now)),
        ("conditions", &|| conditions(store)),
        ("settings", &|| settings(store)),
        ("members by accounts", &|| members_by_accounts(store)),
        ("sequences of ids", &|| sequences(store)),
        ("leftovers of operations", &|| leftover_operation(store)),
        ("files", &|| Ok(files(store.path()))),
    ];
    let is_older = store.pending_migration().is_ok_and(|pending| pending.is_some());
    let mut findings = Vec::new();
    for (what, check) in checks {
        match check() {
            Ok(found) => findings.extend(found),
            Err(error) if error.is_interruption() => return Err(error.into()),
            // An older database lacks tables and columns of today; that it is older is a finding already.
            Err(error) if is_older && error.is_missing_object() => {}
            Err(error) => findings.push(unreadable(what, &error)),
        }
        crate::signals::check()?;
    }
    findings.sort_by_key(|finding| finding.severity);
    Ok(findings)
}

fn unreadable(what: &str, cause: &StoreError) -> Finding {
    let reason = std::error::Error::source(cause).map_or_else(|| cause.to_string(), ToString::to_string);
    error("unreadable", format!("{what} cannot be read: {reason}"), 1, "acquaint db restore FILE")
}

fn integrity(store: &Store) -> Findings {
    let finding = |message: String| {
        if is_about_value(&message) {
            return error("value", message, 1, "correct the value");
        }
        // The check speaks of an index by its name; building it again is all it takes.
        let of_index = message.contains(" from index ") || message.contains("wrong # of entries in index");
        let finding = error("integrity", message, 1, "acquaint db restore FILE, the newest good backup");
        if of_index { repairable(finding) } else { finding }
    };
    Ok(store.integrity()?.into_iter().map(finding).collect())
}

fn schema(store: &Store) -> Findings {
    if let Some((found, known)) = store.pending_migration()? {
        let what = format!("an older acquaint made it (schema {found} < {known})");
        return Ok(vec![warning("older-schema", what, 1, "acquaint db migrate")]);
    }
    Ok(store.schema_faults()?.iter().map(schema_finding).collect())
}

fn schema_finding(fault: &SchemaFault) -> Finding {
    let thing = format!("{} {}", fault.object, fault.name);
    let finding = match fault.kind {
        SchemaFaultKind::Missing => {
            error("schema-missing", format!("{thing} is missing"), 1, "acquaint db restore FILE")
        }
        SchemaFaultKind::Different => error(
            "schema-different",
            format!("{thing} is not as acquaint makes it"),
            1,
            "acquaint db restore FILE",
        ),
        SchemaFaultKind::Unknown => {
            let advice = "find out who made it; acquaint does not need it";
            warning("schema-unknown", format!("{thing} was not made by acquaint"), 1, advice)
        }
    };
    if fault.is_repairable() { repairable(finding) } else { finding }
}

fn orphans(store: &Store) -> Findings {
    let orphans = store.orphans()?;
    let finding = |orphan: crate::store::Orphans| {
        let what = format!("{} refer to {} that do not exist", orphan.table, orphan.parent);
        error("orphans", what, orphan.rows, "restore what is missing, or delete them")
    };
    Ok(orphans.into_iter().map(finding).collect())
}

fn agreements(store: &Store) -> Findings {
    let rows = store.agreements_without_text()?;
    let finding = || {
        let what = "agreements to a text that is not kept".to_owned();
        error("agreement-text", what, rows, "look for the text in a backup: acquaint consents show")
    };
    Ok((rows > 0).then(finding).into_iter().collect())
}

/// What a contact's row can have wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Unreadable,
    Email,
    Gender,
    Birthday,
    Country,
    State,
    StateOfOther,
    EmptyText,
    OwnValue,
}

impl Fault {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Fault::Unreadable => ("contact-unreadable", "a value of the wrong type"),
            Fault::Email => ("email-form", "an e-mail address that is not in its normal form"),
            Fault::Gender => ("gender", "a gender that does not exist"),
            Fault::Birthday => ("birthday", "a birthday that is no date or lies in the future"),
            Fault::Country => ("country", "an unknown country code"),
            Fault::State => ("state", "an unknown state code"),
            Fault::StateOfOther => ("state-country", "a state of another country"),
            Fault::OwnValue => ("own-value", "a value that one of their own fields does not take"),
            Fault::EmptyText => ("empty-text", "an empty text where there should be none"),
        }
    }
}

fn faults_of(contact: &Contact, today: Date) -> Vec<Fault> {
    let fields = &contact.fields;
    let mut faults = Vec::new();
    let mut check = |good: bool, fault: Fault| {
        if !good {
            faults.push(fault);
        }
    };
    if let Some(address) = fields.text(Field::Email) {
        check(email::normalise(address).is_ok_and(|normal| normal == address), Fault::Email);
    }
    if let Some(code) = fields.integer(Field::Gender) {
        check((0..=3).contains(&code), Fault::Gender);
    }
    if let Some(text) = fields.text(Field::Birthday) {
        let known = Date::parse(text).is_ok_and(|date| birthday(date, today).is_ok());
        check(known, Fault::Birthday);
    }
    let country = fields.text(Field::Country);
    if let Some(code) = country {
        check(Country::from_code(code).is_some_and(|country| country.code() == code), Fault::Country);
    }
    if let Some(code) = fields.text(Field::State) {
        match State::from_code(code) {
            None => check(false, Fault::State),
            Some(state) => check(country == Some(state.country().code()), Fault::StateOfOther),
        }
    }
    let is_empty_text = |field: Field| {
        !matches!(field.kind(), Kind::Email) && matches!(fields.value(field), Stored::Text(""))
    };
    check(!Field::stored().any(is_empty_text), Fault::EmptyText);
    check(fields.iter().all(|(field, value)| is_own_value(field, value)), Fault::OwnValue);
    faults
}

/// Would the field, if it is one of the user's own, take the value as it is?
fn is_own_value(field: Field, value: Stored<'_>) -> bool {
    let Err(custom) = field.place() else { return true };
    let definition = custom.definition();
    value == Stored::Null
        || OwnValue::convert(value, definition, definition).is_ok_and(|read| read.stored() == value)
}

fn contacts(store: &Store, moment: &Moment) -> Findings {
    let mut tally: BTreeMap<Fault, (i64, ContactId)> = BTreeMap::new();
    store.each_contact(|contact| {
        let (id, faults) = match contact {
            Ok(contact) => (contact.id, faults_of(contact, moment.today)),
            Err(id) => (id, vec![Fault::Unreadable]),
        };
        for fault in faults {
            tally.entry(fault).or_insert((0, id)).0 += 1;
        }
    })?;
    let finding = |(fault, (number, first)): (Fault, (i64, ContactId))| {
        let (id, words) = fault.words();
        let who = plural(number, "contact");
        let verb = if number == 1 { "has" } else { "have" };
        let what = format!("{who} {verb} {words} (the first is contact {first})");
        error(id, what, number, &format!("acquaint contacts edit {first}"))
    };
    Ok(tally.into_iter().map(finding).collect())
}

fn blank_names(store: &Store) -> Findings {
    let finding = |(table, rows): (&'static str, i64)| {
        error("blank-name", format!("{table} with a blank name"), rows, &format!("acquaint {table} edit"))
    };
    Ok(store.blank_names()?.into_iter().map(finding).collect())
}

fn future_times(store: &Store, now: Instant) -> Findings {
    let limit = Instant::from_millis(now.millis().saturating_add(CLOCK_TOLERANCE_MS));
    let finding = |(table, rows): (&'static str, i64)| {
        let advice = "check the clocks of the machines that write; the order of ids still holds";
        warning("future-time", format!("{table} with a time in the future"), rows, advice)
    };
    Ok(store.future_times(limit)?.into_iter().map(finding).collect())
}

fn conditions(store: &Store) -> Findings {
    // What an older database lacks is not there to be read yet.
    if store.pending_migration()?.is_some() {
        return Ok(Vec::new());
    }
    let finding = |fault: condition::Fault| error("condition", fault.sentence(), 1, &fault.remedy());
    Ok(Conditions::load_to_check(store)?.faults().into_iter().map(finding).collect())
}

fn settings(store: &Store) -> Findings {
    let finding = |name: String| {
        let what = format!("the setting tracking_consent names the consent `{name}`, which does not exist");
        error("setting", what, 1, "acquaint config set tracking_consent NAME")
    };
    Ok(super::setting::lost_consent(store)?.map(finding).into_iter().collect())
}

fn members_by_accounts(store: &Store) -> Findings {
    if store.pending_migration()?.is_some() {
        return Ok(Vec::new());
    }
    let rows = store.members_beside_accounts()?;
    let finding = || {
        let what = "members of groups are not those that their accounts make them".to_owned();
        repairable(error("account-members", what, rows, REPAIR))
    };
    Ok((rows > 0).then(finding).into_iter().collect())
}

fn sequences(store: &Store) -> Findings {
    let finding = |table: &str| {
        repairable(error("sequence", format!("the next id of {table} is one that is taken"), 1, REPAIR))
    };
    Ok(store.lagging_sequences()?.into_iter().map(finding).collect())
}

fn leftover_operation(store: &Store) -> Findings {
    let found = store.has_leftover_operation()?;
    let finding = || {
        repairable(error(
            "leftover-operation",
            "the mark of a running operation was left".to_owned(),
            1,
            REPAIR,
        ))
    };
    Ok(found.then(finding).into_iter().collect())
}

/// The database and the files SQLite keeps beside it, as far as they exist.
fn own_files(database: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for suffix in ["", "-wal", "-shm"] {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        files.push(PathBuf::from(name));
    }
    files.retain(|file| file.is_file());
    files
}

fn files_for_others(database: &Path) -> Vec<PathBuf> {
    let mut files = own_files(database);
    files.retain(|file| fs::metadata(file).is_ok_and(|meta| meta.permissions().mode() & FOR_OTHERS != 0));
    files
}

fn leftover_partials(database: &Path) -> Vec<String> {
    let Some(Ok(entries)) = database.parent().map(fs::read_dir) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| is_partial_name(name))
        .collect();
    names.sort();
    names
}

fn files(database: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    let open = files_for_others(database);
    if !open.is_empty() {
        let number = i64::try_from(open.len()).unwrap_or(i64::MAX);
        let what = format!("other users of this machine can use {}", names(&open));
        findings.push(repairable(warning("file-mode", what, number, REPAIR)));
    }
    let partials = leftover_partials(database);
    if let Some(first) = partials.first() {
        let number = i64::try_from(partials.len()).unwrap_or(i64::MAX);
        let what = format!(
            "{} beside the database, such as {first}",
            count(number, "unfinished file", "unfinished files")
        );
        let advice = "remove them when no other command is running";
        findings.push(warning("partial-file", what, number, advice));
    }
    findings
}

fn names(files: &[PathBuf]) -> String {
    let names: Vec<String> = files
        .iter()
        .map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    names.join(", ")
}

/// What a repair did.
pub struct Repair {
    /// The copy made before.
    pub safety: Backup,
    /// Each thing done, as a sentence without a full stop.
    pub done: Vec<String>,
}

/// Repairs what can be repaired, after a copy.
pub fn repair(store: &Store, findings: &[Finding], operation: &NewOperation<'_>) -> Result<Repair> {
    let safety = backup::write_safety(store, "repair", operation.time)?;
    let has = |id: &str| findings.iter().any(|finding| finding.repairable && finding.id == id);
    let mut done = Vec::new();
    if has("schema-missing")
        || has("schema-different")
        || has("sequence")
        || has("leftover-operation")
        || has("account-members")
        || has("integrity")
    {
        let faults = store.schema_faults()?;
        done = store
            .write(operation, |txn| -> Result<_> {
                let mut done = Vec::new();
                let refused = txn.repair_schema(&faults)?;
                for fault in faults.iter().filter(|fault| fault.is_repairable()) {
                    done.push(if refused.contains(&fault.name) {
                        format!("could not make {} {}: values repeat", fault.object, fault.name)
                    } else {
                        format!("made {} {} again", fault.object, fault.name)
                    });
                }
                if has("sequence") {
                    txn.repair_sequences()?;
                    done.push("lifted the sequences of ids".to_owned());
                }
                if has("account-members") {
                    txn.repair_account_members()?;
                    done.push("worked out the members by accounts again".to_owned());
                }
                if has("integrity") {
                    txn.rebuild_indexes()?;
                    done.push("built the indexes again".to_owned());
                }
                if has("leftover-operation") {
                    // Every operation clears it as it begins and ends.
                    done.push("removed the mark of a running operation".to_owned());
                }
                let summary = Summary { final_because: Some(FINAL), ..Summary::new(done.join(", ")) };
                Ok((done, Some(summary)))
            })?
            .0;
    }
    for file in files_for_others(store.path()) {
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).map_err(|cause| {
            Error::failure(format!("could not change the permissions of {}", file.display())).because(cause)
        })?;
        done.push(format!("made {} private", names(&[file])));
    }
    Ok(Repair { safety, done })
}
