//! `contacts import`: from a file or a stream to contacts, with every row accounted for.

use std::io::Read;
use std::path::PathBuf;

use clap::ValueEnum;

use super::import_args::ImportArgs;
use super::mapping_file;
use crate::cli::import_file::Input;
use crate::cli::import_job::Job;
use crate::context::Context;
use crate::domain::custom_field::{Fields, Type};
use crate::domain::field::Field;
use crate::domain::import::ImportReport;
use crate::error::{Error, Result};
use crate::formats::digest::Digest;
use crate::formats::headers::Target;
use crate::ops::contact::default_country;
use crate::ops::group;
use crate::ops::import::contacts::apply::{ApplyOptions, GroupTarget};
use crate::ops::import::contacts::mapping::Mapping;
use crate::ops::import::contacts::new_fields::{self, Planned, Planner};
use crate::ops::import::contacts::row::{RowOptions, RowReader};
use crate::ops::import::contacts::{self, ImportOptions};
use crate::ops::import::key::Key;
use crate::ops::import::kind::Stage;
use crate::ops::import::rejects::RejectsTo;
use crate::ops::import::{Limits, Opened};
use crate::render::import as render;
use crate::render::text::{escape, shell_word};
use crate::store::{Db, Store};

/// Runs the command.
pub fn run(context: &Context, args: &ImportArgs) -> Result<()> {
    let args = mapping_file::complete(args)?;
    if args.clear_marker.as_deref().is_some_and(|marker| marker.trim().is_empty()) {
        return Err(Error::usage("--clear-marker is empty").hint("an empty cell never clears a value"));
    }
    let digest = Digest::default();
    let (input, opened) = Input::open(context, &args.file, &args.csv, &digest)?;
    let store = context.existing()?;
    let import = ContactImport { context, args: &args, input: &input, digest: &digest };
    let known = store.as_ref().map_or(Ok(Fields::default()), |store| store.fields())?;
    let (mapping, new) = import.decide(&opened, known)?;
    demand_key_column(&mapping, &args, &input, opened.header())?;
    context.ui.say(&format!("Mapping: {}", escape(&mapping.describe())));
    let rejects = args.rejects.rejects_to(context, &input)?;
    if let Some(path) = args.save_mapping.as_ref().filter(|_| !context.settings.dry_run) {
        input.refuse_as_output("--save-mapping", path)?;
        mapping_file::save(path, &mapping, &args)?;
    }
    import.run(opened, store, rejects, (&mapping, &new))
}

struct ContactImport<'a> {
    context: &'a Context,
    args: &'a ImportArgs,
    input: &'a Input,
    digest: &'a Digest,
}

impl ContactImport<'_> {
    /// What becomes of the columns, in a database with these fields, and the fields that have to be made for it.
    fn decide<R: Read + Send>(&self, opened: &Opened<R>, known: Fields) -> Result<(Mapping, Vec<Planned>)> {
        let (headers, sample) = (opened.header(), opened.sample());
        let planner = Planner { headers, sample, known, key: self.args.key.as_deref() };
        let mut new = planner.named(&self.args.new_field)?;
        let mapping = self.mapping(opened, new_fields::with(known, &new), &new)?;
        let rest = planner.rest(&self.args.new_field, &mapping, &new)?;
        if rest.is_empty() {
            return Ok((mapping, new));
        }
        new.extend(rest);
        Ok((self.mapping(opened, new_fields::with(known, &new), &new)?, new))
    }

    fn mapping<R: Read + Send>(
        &self,
        opened: &Opened<R>,
        fields: Fields,
        new: &[Planned],
    ) -> Result<Mapping> {
        let options = new_fields::options_with(self.args.mapping_options(fields)?, new);
        Mapping::decide(opened.header(), opened.sample(), &options)
    }

    fn run<R: Read + Send>(
        &self,
        opened: Opened<R>,
        existing: Option<Store>,
        rejects: RejectsTo,
        (mapping, new): (&Mapping, &[Planned]),
    ) -> Result<()> {
        let context = self.context;
        let reader = |db: &Db, mapping: Mapping| {
            RowReader::new(mapping, self.row_options(), context.moment(db)?, default_country(db)?)
        };
        let store = match existing {
            Some(store) => store,
            None => context.create_if(|db| {
                self.group(db)?;
                Ok(opened.has_good_row(&reader(db, mapping.clone())?))
            })?,
        };
        let moment = context.moment(&store)?;
        let expected = self.input.expected_rows(&opened);
        let database = store.path().to_owned();
        let mut job = Job {
            context,
            input: self.input,
            digest: self.digest,
            action: "contacts import",
            again: String::new(),
        };
        let done = job.write(store, |txn, progress| {
            let mapping = if new.is_empty() {
                mapping.clone()
            } else {
                new_fields::add(txn, new)?;
                self.mapping(&opened, txn.fields()?, new)?
            };
            let rows = reader(txn, mapping)?;
            let options = self.import_options(expected, rejects, database, self.group(txn)?, &rows);
            let progress = |read| progress(Stage::Reading(read));
            contacts::import(opened, txn, &rows, options, &self.input.name, &progress)
        })?;
        if context.settings.dry_run {
            let (people, width) = (&done.report.first, context.ui.width());
            context.ui.say(&render::first_people(people, &done.more, &moment, width));
        }
        job.say_unchanged();
        self.hint_guesses(new, &done.report);
        job.again = format!("contacts import {{}}{}", self.flags_again(new, done.is_saved()));
        job.say_next(&done);
        job.end(&done.report)
    }

    /// Fields that were made by what the first rows held, and were too narrow for others.
    fn hint_guesses(&self, new: &[Planned], report: &ImportReport) {
        for one in new.iter().filter(|one| one.is_guess && one.definition.kind != Type::Text) {
            if report.reasons.keys().any(|(column, _)| *column == one.header) {
                self.context.ui.hint(&format!(
                    "{} was taken for {} after the first rows; --new-field {} takes every value",
                    escape(&one.header),
                    one.definition.kind.name(),
                    shell_word(&format!("{}=text", one.header)),
                ));
            }
        }
    }

    /// The group that people become members of.
    fn group(&self, db: &Db) -> Result<Option<GroupTarget>> {
        let Some(reference) = &self.args.group else { return Ok(None) };
        match group::find_or_name(db, reference)? {
            Ok(group) => Ok(Some(GroupTarget::Known(group))),
            Err(name) if self.args.no_create => {
                Err(Error::not_found(format!("there is no group `{name}` (--no-create)"))
                    .hint(format!("`acquaint groups add {}` adds it", shell_word(&name))))
            }
            Err(name) => Ok(Some(GroupTarget::New(name))),
        }
    }

    /// The flags by which the rows were read, for the rows that come back. New fields are there by then, unless the
    /// import saved nothing.
    fn flags_again(&self, new: &[Planned], are_saved: bool) -> String {
        let args = self.args;
        let mut flags = Vec::new();
        if let Some(path) = &args.mapping {
            flags.push(("--mapping", Some(path.to_string_lossy().into_owned())));
        } else {
            let pair = |(left, right): &(String, String)| Some(format!("{left}={right}"));
            flags.extend(args.map.iter().map(|one| ("--map", pair(one))));
            if are_saved {
                let unknown = new.iter().filter(|one| !one.is_known_by_header());
                flags.extend(
                    unknown.map(|one| ("--map", Some(format!("{}={}", one.header, one.definition.name)))),
                );
            } else {
                flags.extend(args.new_field.iter().map(|one| ("--new-field", Some(one.to_string()))));
            }
            flags.extend(args.set.iter().map(|one| ("--set", pair(one))));
            flags.extend(args.key.iter().map(|name| ("--match", Some(name.clone()))));
            flags.extend(args.date_format.iter().map(|format| ("--date-format", Some(format.clone()))));
            flags.extend(args.clear_marker.iter().map(|marker| ("--clear-marker", Some(marker.clone()))));
            let name =
                |value: Option<clap::builder::PossibleValue>| value.map(|value| value.get_name().to_owned());
            flags.extend(args.on_match.map(|choice| ("--on-match", name(choice.to_possible_value()))));
        }
        flags.extend(args.group.iter().map(|group| ("--group", Some(group.clone()))));
        for (set, flag) in [
            (args.allow_anonymous, "--allow-anonymous"),
            (args.no_create, "--no-create"),
            (args.csv.spreadsheet_safe, "--spreadsheet-safe"),
        ] {
            flags.extend(set.then_some((flag, None)));
        }
        let shown = |(flag, value): (&str, Option<String>)| match value {
            Some(value) => format!(" {flag} {}", shell_word(&value)),
            None => format!(" {flag}"),
        };
        flags.into_iter().map(shown).collect()
    }

    fn row_options(&self) -> RowOptions {
        RowOptions {
            on_bad_value: self.args.on_bad_value.unwrap_or_default(),
            allow_anonymous: self.args.allow_anonymous,
            clear_marker: self.args.clear_marker.as_deref().map(|marker| marker.trim().to_owned()),
            spreadsheet_safe: self.args.csv.spreadsheet_safe,
        }
    }

    fn import_options(
        &self,
        expected_rows: i64,
        rejects: RejectsTo,
        database: PathBuf,
        group: Option<GroupTarget>,
        rows: &RowReader,
    ) -> ImportOptions {
        ImportOptions {
            apply: ApplyOptions {
                key: rows.mapping().key,
                unique: rows.mapping().unique_fields(),
                on_match: self.args.on_match.unwrap_or_default(),
                no_create: self.args.no_create,
                group,
            },
            limits: Limits { rejects, database, max_rejects: self.args.rejects.max_rejects() },
            expected_rows,
        }
    }
}

fn demand_key_column(mapping: &Mapping, args: &ImportArgs, input: &Input, headers: &[String]) -> Result<()> {
    if let Key::Field(field) = mapping.key {
        if mapping.has(mapping.key.target()) {
            return Ok(());
        }
        let name = field.name();
        return Err(Error::usage(format!(
            "{}: no column becomes {name}, by which rows are to go",
            input.name
        ))
        .detail(format!("  its columns are {}", headers.join(", ")))
        .hint(format!("name the column: --map \"HEADER={name}\"")));
    }
    let keyed = [Field::Email, Field::Guid].into_iter().any(|field| mapping.has(Target::Field(field)));
    if keyed || args.allow_anonymous {
        return Ok(());
    }
    let first = headers.iter().find(|header| !header.is_empty()).map_or("HEADER", String::as_str);
    Err(Error::usage(format!("{}: no column holds e-mail addresses", input.name))
        .detail(format!("  its columns are {}", headers.join(", ")))
        .hint(format!(
            "name the column: --map \"{first}=email\"; or take people without one: --allow-anonymous"
        )))
}
