//! The flags that give a contact its fields, one for each, and what they say when they are read.

use clap::Args;

use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet};
use crate::domain::custom_field::{Fields, field_name};
use crate::domain::field::Field;
use crate::domain::names::Names;
use crate::domain::place::PlaceError;
use crate::domain::reading::ReadError;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::ops::contact::reading;
use crate::ops::names;
use crate::store::Db;

/// A flag for each field that a person may edit.
#[derive(Args, Debug, Clone, Default)]
#[command(next_help_heading = "Fields")]
pub struct FieldArgs {
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// First name
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,
    /// Middle name
    #[arg(long, value_name = "NAME")]
    middle_name: Option<String>,
    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,
    /// male, female, other or unknown
    #[arg(long, value_name = "GENDER")]
    gender: Option<String>,
    /// Birthday, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    birthday: Option<String>,
    /// Private phone
    #[arg(long, value_name = "NUMBER")]
    private_phone: Option<String>,
    /// Business phone
    #[arg(long, value_name = "NUMBER")]
    business_phone: Option<String>,
    /// Company
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// Job title
    #[arg(long, value_name = "TITLE")]
    job_title: Option<String>,
    /// Name of a contact status (`acquaint statuses list`)
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// Login name of the owner (`acquaint users list`)
    #[arg(long, value_name = "USER")]
    owner: Option<String>,
    /// Street and number
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    /// ZIP or postal code
    #[arg(long, value_name = "CODE")]
    zip: Option<String>,
    /// City
    #[arg(long, value_name = "NAME")]
    city: Option<String>,
    /// State, by name or code
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Country, by name or code
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Any field by its name
    #[arg(long, value_name = "FIELD=VALUE", value_parser = parse_set)]
    set: Vec<(String, String)>,
}

/// `FIELD=VALUE`; which fields there are only the database knows.
pub(super) fn parse_set(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes FIELD=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// The field of that name, if a person may set it.
pub(super) fn editable(name: &str, fields: Fields) -> Result<Field> {
    fields.by_name(name).filter(|field| field.is_editable()).ok_or_else(|| {
        if fields.is_elsewhere(name) {
            return in_ems_alone(name);
        }
        let names: Vec<&str> = fields.editable().map(Field::name).collect();
        let error = Error::usage(no_field(name, ("no field that can be set", "those are"), &names));
        match field_name(name) {
            Ok(own) if fields.by_name(name).is_none() => {
                error.hint(format!("`acquaint fields add {own}` makes a field of your own"))
            }
            _ => error,
        }
    })
}

/// A field that the edition of the database does not have.
pub(in crate::cli) fn in_ems_alone(name: &str) -> Error {
    Error::usage(format!("`{name}` is no field of the CMS edition, which this database has"))
        .hint("`acquaint db edition ems` switches to EMS, which has everything; nothing is lost by it")
}

/// A sentence on a name that is none of `names`, with those that are nearest to it.
pub(super) fn no_field(name: &str, (what, intro): (&str, &str), names: &[&str]) -> String {
    let near = Error::did_you_mean(&nearest(name, names.iter().copied()));
    let near = near.map_or(String::new(), |near| format!(" ({near})"));
    format!("`{name}` is {what}{near}; {intro} {}", names.join(", "))
}

impl FieldArgs {
    /// Is no field given?
    pub(super) fn is_empty(&self) -> bool {
        self.set.is_empty() && self.flags().iter().all(|(_, value)| value.is_none())
    }

    /// What was given, in the order of the fields: countries before the states in them.
    pub(super) fn given(&self, fields: Fields) -> Result<Vec<(Field, &str)>> {
        let flags = self.flags().into_iter().filter_map(|(field, value)| Some((field, value?)));
        let mut given: Vec<(Field, &str)> = flags.collect();
        if let Some((field, _)) = given.iter().find(|(field, _)| fields.is_elsewhere(field.name())) {
            return Err(in_ems_alone(field.name()));
        }
        for (name, value) in &self.set {
            given.push((editable(name, fields)?, value));
        }
        given.sort_by_key(|(field, _)| (*field == Field::State, *field));
        Ok(given)
    }

    fn flags(&self) -> Vec<(Field, Option<&str>)> {
        [
            (Field::Email, &self.email),
            (Field::FirstName, &self.first_name),
            (Field::MiddleName, &self.middle_name),
            (Field::LastName, &self.last_name),
            (Field::Gender, &self.gender),
            (Field::Birthday, &self.birthday),
            (Field::PrivatePhone, &self.private_phone),
            (Field::BusinessPhone, &self.business_phone),
            (Field::Company, &self.company),
            (Field::JobTitle, &self.job_title),
            (Field::Status, &self.status),
            (Field::Owner, &self.owner),
            (Field::Address, &self.address),
            (Field::Zip, &self.zip),
            (Field::City, &self.city),
            (Field::State, &self.state),
            (Field::Country, &self.country),
        ]
        .map(|(field, value)| (field, value.as_deref()))
        .to_vec()
    }

    /// The values, checked, names of statuses and owners found. `known` is the contact that is edited.
    pub(super) fn read(
        &self,
        context: &Context,
        db: &Db,
        names: &Names,
        known: Option<&Contact>,
    ) -> Result<FieldSet> {
        let reading = reading(db, context.moment(db)?, known)?;
        let mut fields = FieldSet::default();
        for (field, value) in self.given(names.fields)? {
            if value.trim().is_empty() {
                return Err(Error::usage(format!("{} is empty", field.name())).hint(format!(
                    "`acquaint contacts edit CONTACT --unset {}` takes a value away",
                    field.name()
                )));
            }
            reading.read(field, value, &mut fields).map_err(|error| refused(field.name(), &error))?;
        }
        names::resolve(&mut fields, names)?;
        Ok(fields)
    }
}

/// A value that the field does not take.
pub(in crate::cli) fn refused(field: &str, error: &ReadError) -> Error {
    let message = Error::rejected(format!("{field}: {error}"));
    match error {
        ReadError::Place(PlaceError::StateOfSeveralCountries { .. }) => {
            message.hint("say which one with --country COUNTRY")
        }
        _ => message,
    }
}
