//! What was generated, counted: the numbers that a correct import must arrive at.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::{Serializer, Value, json};

use crate::cli::What;
use crate::dirt::DirtyKind;
use crate::text::push_money;

type Counts = BTreeMap<&'static str, u64>;

#[derive(Default)]
pub struct Truth {
    valid_rows: u64,
    dirty_rows: u64,
    dirty_by_kind: Counts,
    pub duplicates: u64,
    pub duplicates_exact_case: u64,
    pub distinct_emails: u64,
    pub purchased_cents: u64,
    /// Valid rows by country, type, action or status.
    groups: Counts,
}

impl Truth {
    pub fn valid(&mut self) {
        self.valid_rows += 1;
    }

    pub fn dirty(&mut self, kind: DirtyKind) {
        self.dirty_rows += 1;
        *self.dirty_by_kind.entry(kind.name()).or_default() += 1;
    }

    pub fn group(&mut self, name: &'static str) {
        *self.groups.entry(name).or_default() += 1;
    }

    /// Writes the counts as JSON, keys in order.
    pub fn write(&self, what: What, seed: u64, mut out: impl Write) -> io::Result<()> {
        let mut all: BTreeMap<&str, Value> = BTreeMap::from([
            ("what", json!(what.name())),
            ("seed", json!(seed)),
            ("rows", json!(self.valid_rows + self.dirty_rows)),
            ("valid_rows", json!(self.valid_rows)),
            ("dirty_rows", json!(self.dirty_rows)),
            ("dirty_by_kind", json!(self.dirty_by_kind)),
        ]);
        match what {
            What::Contacts => all.extend([
                ("duplicates", json!(self.duplicates)),
                ("duplicates_exact_case", json!(self.duplicates_exact_case)),
                ("distinct_emails", json!(self.distinct_emails)),
                ("distinct_by_country", json!(self.groups)),
            ]),
            What::Activities => {
                let mut total = String::new();
                push_money(&mut total, self.purchased_cents);
                all.extend([("valid_by_type", json!(self.groups)), ("purchase_total", json!(total))]);
            }
            What::Consents => all.extend([("valid_by_action", json!(self.groups))]),
            What::Subscriptions => all.extend([("valid_by_status", json!(self.groups))]),
            What::Accounts | What::Roles => {}
        }
        let mut serializer = Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(b" "));
        all.serialize(&mut serializer)?;
        out.write_all(b"\n")?;
        out.flush()
    }
}
