//! The command line: options, their checks, and the help that says what is in the data.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum};

use crate::dirt::{DirtyKind, ONLY_WHEN_NAMED};
use crate::output::{Encoding, Form, Quotes};

/// Changes with the bytes that a seed stands for.
const DATA_VERSION: &str = "1";

/// Contact numbers fit 32 bits, so that their products fit 64.
const MOST_CONTACTS: u64 = 4_000_000_000;

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum What {
    Contacts,
    Activities,
    Consents,
    Accounts,
    Subscriptions,
    Roles,
}

impl What {
    pub fn name(self) -> &'static str {
        match self {
            What::Contacts => "contacts",
            What::Activities => "activities",
            What::Consents => "consents",
            What::Accounts => "accounts",
            What::Subscriptions => "subscriptions",
            What::Roles => "roles",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Order {
    Time,
    Random,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum DateStyle {
    Iso,
    Us,
    Eu,
    Mixed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum CountryStyle {
    Name,
    Iso2,
    Mixed,
}

/// Made-up but lifelike CSV for contact management, on standard output.
///
/// The same options give the same bytes, always. Each row depends on the seed and its number
/// alone, so memory stays constant and --offset cuts slices that join to the whole.
#[derive(Parser, Debug)]
#[command(name = "generate", version = DATA_VERSION, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    /// Which file
    #[arg(value_enum)]
    pub what: What,
    /// Rows to write [default: 1000; accounts: all of --accounts; roles: all]
    #[arg(value_name = "N")]
    rows: Option<u64>,
    /// Another seed, other data
    #[arg(long, value_name = "SEED", default_value_t = 1)]
    pub seed: u64,
    /// How many contacts there are [default: offset + N for contacts, else 1000]
    #[arg(long, value_name = "M", value_parser = clap::value_parser!(u64).range(1..=MOST_CONTACTS))]
    contacts: Option<u64>,
    /// How many companies have contacts
    #[arg(long, value_name = "A", default_value_t = 5000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub accounts: u64,
    /// Percent of invalid rows, 0 to 100
    #[arg(long, value_name = "PCT", default_value = "1", value_parser = percent)]
    pub dirty: f64,
    /// Only these kinds of invalid row
    #[arg(long, value_name = "K,K", value_delimiter = ',', hide_possible_values = true)]
    dirty_kinds: Vec<DirtyKind>,
    /// Contacts: percent of rows that repeat an earlier e-mail address, mostly in other letter case, 0 to 90
    #[arg(long, value_name = "PCT", default_value = "2", value_parser = percent_to_90)]
    pub dup: f64,
    /// Activities: days before --until in which they lie (never before the first contact)
    #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(i64).range(1..=36_500))]
    pub days: i64,
    /// End of all times, 2017-03-22 or 2017-03-22T15:26:49Z
    #[arg(long, value_name = "TIME", default_value = "2017-03-22T15:26:49Z", value_parser = instant)]
    pub until: i64,
    /// Contacts were created in this many days before --until
    #[arg(long, value_name = "DAYS", default_value_t = 1095, value_parser = clap::value_parser!(i64).range(1..=36_500))]
    pub span: i64,
    /// Activities: the contact of rank r comes with chance ~ r^-SKEW; 0 is even, below 1
    #[arg(long, default_value = "0.6", value_parser = skew)]
    pub skew: f64,
    /// Activities: in order of time, or not
    #[arg(long, value_enum, default_value = "time")]
    pub order: Order,
    /// Form of birthdays
    #[arg(long, value_enum, value_name = "FORM", default_value = "iso")]
    pub dates: DateStyle,
    /// Form of countries
    #[arg(long, value_enum, value_name = "FORM", default_value = "name")]
    pub country: CountryStyle,
    /// Contacts: a last column "notes" with line breaks, quotes, formulas
    #[arg(long)]
    pub notes: bool,
    /// Contacts: percent of names in decomposed Unicode
    #[arg(long, value_name = "PCT", default_value = "0", value_parser = percent)]
    pub nfd: f64,
    /// Start at row number K (give --contacts or --total with it)
    #[arg(long, value_name = "K", default_value_t = 0)]
    pub offset: u64,
    /// Activities, accounts: rows of the whole of which this is a slice [default: K + N]
    #[arg(long, value_name = "T")]
    total: Option<u64>,
    /// No header line
    #[arg(long)]
    pub no_header: bool,
    /// Field separator; "tab" for a tab
    #[arg(long, value_name = "CHAR", default_value = ",", value_parser = delimiter)]
    delimiter: String,
    /// End lines with CR LF
    #[arg(long)]
    crlf: bool,
    /// Start with a byte-order mark
    #[arg(long)]
    bom: bool,
    /// Encoding of the output
    #[arg(long, value_enum, default_value = "utf-8")]
    encoding: Encoding,
    /// Quote every field
    #[arg(long)]
    quote_all: bool,
    /// Also write what was generated, counted, as JSON
    #[arg(long, value_name = "FILE")]
    pub truth: Option<PathBuf>,
}

impl Cli {
    /// The options, each good by itself and all good together.
    pub fn checked(self) -> Result<Self, clap::Error> {
        self.check_kinds()
            .and_then(|()| self.check_sizes())
            .map_err(|message| Cli::command().error(ErrorKind::ValueValidation, message))?;
        Ok(self)
    }

    fn check_kinds(&self) -> Result<(), String> {
        if self.what == What::Roles && !self.dirty_kinds.is_empty() {
            return Err("--dirty-kinds: roles have no dirty rows".to_owned());
        }
        let known = [DirtyKind::of(self.what), ONLY_WHEN_NAMED].concat();
        if let Some(kind) = self.dirty_kinds.iter().find(|kind| !known.contains(kind)) {
            let names: Vec<_> = known.iter().map(|kind| kind.name()).collect();
            let (kind, what, names) = (kind.name(), self.what.name(), names.join(" "));
            return Err(format!("--dirty-kinds: {what} have no kind {kind}; there are: {names}"));
        }
        if self.dirty_kinds.contains(&DirtyKind::BadUtf8) && self.encoding != Encoding::Utf8 {
            return Err("--dirty-kinds: bad_utf8 wants --encoding utf-8".to_owned());
        }
        if self.bom && self.encoding == Encoding::Windows1252 {
            return Err("--bom: windows-1252 has no byte-order mark".to_owned());
        }
        Ok(())
    }

    fn check_sizes(&self) -> Result<(), String> {
        let end = self.offset.saturating_add(self.rows());
        if self.what == What::Contacts && end > MOST_CONTACTS {
            return Err(format!("rows end at {end}; there are at most {MOST_CONTACTS} contacts"));
        }
        match self.total {
            Some(total) if total < end => {
                Err(format!("--total: {total} is less than --offset and N together, {end}"))
            }
            _ => Ok(()),
        }
    }

    pub fn rows(&self) -> u64 {
        self.rows.unwrap_or(match self.what {
            What::Accounts => self.accounts,
            What::Roles => u64::MAX,
            _ => 1000,
        })
    }

    /// How many contacts there are in all.
    pub fn contacts(&self) -> u64 {
        self.contacts.unwrap_or(match self.what {
            What::Contacts => (self.offset + self.rows()).max(1),
            _ => 1000,
        })
    }

    /// Rows of the whole of which this is a slice.
    pub fn total(&self) -> u64 {
        self.total.unwrap_or_else(|| self.offset.saturating_add(self.rows())).max(1)
    }

    /// Whether the file speaks of contacts that an import has taken.
    pub fn needs_known_contacts(&self) -> bool {
        matches!(self.what, What::Activities | What::Consents | What::Subscriptions)
    }

    /// The kinds of invalid row to make.
    pub fn kinds(&self) -> &[DirtyKind] {
        if self.dirty_kinds.is_empty() { DirtyKind::of(self.what) } else { &self.dirty_kinds }
    }

    pub fn form(&self) -> Form {
        Form {
            delimiter: self.delimiter.clone(),
            line_end: if self.crlf { "\r\n" } else { "\n" },
            quotes: if self.quote_all { Quotes::Everywhere } else { Quotes::WhereNeeded },
            encoding: self.encoding,
        }
    }

    pub fn starts_with_mark(&self) -> bool {
        self.bom || self.encoding == Encoding::Utf16
    }
}

fn number_within(text: &str, most: f64) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if (0.0..=most).contains(&number) => Ok(number),
        Ok(_) => Err(format!("must lie between 0 and {most}")),
        Err(_) => Err("not a number".to_owned()),
    }
}

fn percent(text: &str) -> Result<f64, String> {
    number_within(text, 100.0)
}

fn percent_to_90(text: &str) -> Result<f64, String> {
    number_within(text, 90.0)
}

fn skew(text: &str) -> Result<f64, String> {
    number_within(text, 0.9999).map_err(|error| format!("{error}; 0 is even"))
}

fn instant(text: &str) -> Result<i64, String> {
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ").ok();
    let day = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0);
    let time = time.or_else(day).ok_or("want a day or a UTC time, 2017-03-22 or 2017-03-22T15:26:49Z")?;
    if (1200..=9999).contains(&time.year()) {
        Ok(time.and_utc().timestamp())
    } else {
        Err("the year must lie between 1200 and 9999".to_owned())
    }
}

fn delimiter(text: &str) -> Result<String, String> {
    let text = if text == "tab" { "\t" } else { text };
    match text.chars().next() {
        Some('"' | '\r' | '\n') => Err("quotes and line breaks cannot separate fields".to_owned()),
        Some(mark) if mark.len_utf8() == text.len() => Ok(text.to_owned()),
        _ => Err("want one character, or \"tab\"".to_owned()),
    }
}

const AFTER_HELP: &str = "\
Columns:
  contacts       email first_name middle_name last_name gender birthday private_phone
                 business_phone company job_title status owner address zip city state country
                 created, and notes with --notes
  activities     email type time title value url referrer campaign utm_source utm_content culture
                 site ip
  consents       email consent action time source (action: agree or revoke)
  accounts       name email web phone fax address zip city state country status owner
                 subsidiary_of primary_contact created
  subscriptions  email newsletter subscribed_at status unsubscribed_at bounces
                 (status: subscribed, unsubscribed, unconfirmed, bounced)
  roles          email account role

What is in it:
  29 countries, with names, streets, phones and post codes in their own form and script; states
  where addresses have them, by their ISO 3166-2 names. E-mail domains end in .example or lie in
  example.com, .net, .org. 45 % of the addresses are at work; company sizes follow a power law.
  3 % are typed with capitals. Repeats keep name, city, country and birthday; four in five are in
  other letter case; apart from them every address is unique. Activities follow a power law too,
  come by day more than by night and less at weekends, half of them in sittings of four, none
  before its contact was created; one in 128 writes the address in capitals. Times are UTC.

Dirty kinds:
  contacts       email_no_at email_two_ats email_space email_bad_domain email_empty birthday_bad
                 birthday_future created_bad row_short row_long
  activities     contact_unknown time_bad type_unknown email_empty row_short row_long
  consents       email_empty time_bad row_short row_long
  subscriptions  email_empty time_bad row_short row_long
  accounts       created_bad name_empty row_short row_long
  roles          none
  Every file but roles also has bad_utf8 and nul_byte, when they are named.

Files made with the same --seed --contacts --accounts --dirty --dup --until --span fit together:
every address in the other files is one that a correct import of the contacts has taken, apart
from rows that are dirty on purpose. Such an import ends with distinct_emails contacts (--truth).

Examples:
  generate contacts 1000000 > contacts.csv
  generate activities 5000000 --contacts 1000000 --days 365 > activities.csv
  generate contacts 10000 --dirty 0 --dup 0 > clean.csv
  generate contacts 1000 --dirty 100 --dirty-kinds row_short,bad_utf8 > broken.csv
  generate contacts 500000 --offset 500000 --contacts 1000000 --no-header > second-half.csv
  generate contacts 10000 --truth truth.json > contacts.csv
Within the project: cargo run --release --example generate -- contacts 1000 > contacts.csv
";
