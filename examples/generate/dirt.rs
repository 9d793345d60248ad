//! Rows that a correct import must reject, and how they are spoilt.

use clap::ValueEnum;

use crate::cli::What;
use crate::draw::Draw;

/// Cells of a spoilt row; bytes, since some are no UTF-8.
pub type Cells = Vec<Vec<u8>>;

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum DirtyKind {
    EmailNoAt,
    EmailTwoAts,
    EmailSpace,
    EmailBadDomain,
    EmailEmpty,
    BirthdayBad,
    BirthdayFuture,
    CreatedBad,
    TimeBad,
    ContactUnknown,
    TypeUnknown,
    NameEmpty,
    RowShort,
    RowLong,
    BadUtf8,
    NulByte,
}

use DirtyKind::*;

/// The kinds that every file can have, but only when they are named.
pub const ONLY_WHEN_NAMED: &[DirtyKind] = &[BadUtf8, NulByte];

impl DirtyKind {
    pub fn name(self) -> &'static str {
        match self {
            EmailNoAt => "email_no_at",
            EmailTwoAts => "email_two_ats",
            EmailSpace => "email_space",
            EmailBadDomain => "email_bad_domain",
            EmailEmpty => "email_empty",
            BirthdayBad => "birthday_bad",
            BirthdayFuture => "birthday_future",
            CreatedBad => "created_bad",
            TimeBad => "time_bad",
            ContactUnknown => "contact_unknown",
            TypeUnknown => "type_unknown",
            NameEmpty => "name_empty",
            RowShort => "row_short",
            RowLong => "row_long",
            BadUtf8 => "bad_utf8",
            NulByte => "nul_byte",
        }
    }

    /// The kinds of a file, unless others are named.
    pub fn of(what: What) -> &'static [DirtyKind] {
        match what {
            What::Contacts => &[
                EmailNoAt,
                EmailTwoAts,
                EmailSpace,
                EmailBadDomain,
                EmailEmpty,
                BirthdayBad,
                BirthdayFuture,
                CreatedBad,
                RowShort,
                RowLong,
            ],
            What::Activities => &[ContactUnknown, TimeBad, TypeUnknown, EmailEmpty, RowShort, RowLong],
            What::Consents | What::Subscriptions => &[EmailEmpty, TimeBad, RowShort, RowLong],
            What::Accounts => &[CreatedBad, NameEmpty, RowShort, RowLong],
            What::Roles => &[],
        }
    }
}

/// Where the cells lie that spoiling changes; 0 for those that a file does not have.
pub struct Places {
    /// E-mail address, or the name of an account.
    pub key: usize,
    pub kind: usize,
    pub time: usize,
    pub birthday: usize,
    /// Any text, for bytes that belong in none.
    pub text: usize,
}

/// Spoils one row. Every row has at least two cells.
pub fn spoil(cells: &mut Cells, kind: DirtyKind, places: &Places, draw: &mut Draw) {
    match kind {
        EmailNoAt | EmailTwoAts | EmailSpace | EmailBadDomain => {
            spoil_address(&mut cells[places.key], kind, draw)
        }
        EmailEmpty => set(cells, places.key, draw.pick(&["", "", "", "", "", "-", "none", "N/A"])),
        NameEmpty => set(cells, places.key, ""),
        ContactUnknown => {
            let number = draw.below(1_000_000);
            set(cells, places.key, &format!("stranger{number}@unknown.example"));
        }
        BirthdayBad => {
            let dates = ["1985-02-30", "1993-02-29", "32/32/1981", "0000-00-00", "1990-13-01", "unknown"];
            set(cells, places.birthday, draw.pick(&dates));
        }
        BirthdayFuture => set(cells, places.birthday, "2190-01-01"),
        CreatedBad => {
            let times = ["yesterday", "n/a", "2017-04-31T08:00:00Z", "2016-11-31", "25:61:00"];
            set(cells, places.time, draw.pick(&times));
        }
        TimeBad => set(cells, places.time, draw.pick(&["soon", "", "2017-02-30T10:00:00Z", "0/13/2017"])),
        TypeUnknown => set(cells, places.kind, draw.pick(&["pagevisti", "", "🙃", "SOLD IT"])),
        RowShort => cells.truncate(1 + draw.index(cells.len() - 1)),
        RowLong => {
            let more = 1 + draw.index(2);
            cells.extend(["surplus", "cells"].iter().take(more).map(|cell| cell.as_bytes().to_vec()));
        }
        BadUtf8 => cells[places.text].extend(b"\xE9\xFF"),
        NulByte => cells[places.text].extend(b"\0x"),
    }
}

fn set(cells: &mut Cells, place: usize, text: &str) {
    cells[place] = text.as_bytes().to_vec();
}

/// Makes an address one that no reading accepts.
fn spoil_address(cell: &mut Vec<u8>, kind: DirtyKind, draw: &mut Draw) {
    let address = String::from_utf8_lossy(cell).into_owned();
    let (local, domain) = address.split_once('@').unwrap_or((&address, ""));
    let first = draw.percent(50);
    let spoilt = match kind {
        EmailNoAt if first => format!("{local} at {domain}"),
        EmailNoAt => format!("{local}{domain}"),
        EmailTwoAts if first => format!("{local}@@{domain}"),
        EmailTwoAts => format!("{address}@example.net"),
        EmailSpace if first => format!("{local} @ {domain}"),
        EmailSpace => format!("{} {}@{domain}", &local[..1], &local[1..]),
        _ => {
            let domains = [
                "",
                "-shop.example",
                "post..mail.example",
                ".example.org",
                "mail_box,example",
                "example-.net",
            ];
            format!("{local}@{}", draw.pick(&domains))
        }
    };
    *cell = spoilt.into_bytes();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_option() {
        for kind in DirtyKind::value_variants() {
            let value = kind.to_possible_value().expect("no kind is hidden");
            assert_eq!(value.get_name(), kind.name());
        }
    }
}
