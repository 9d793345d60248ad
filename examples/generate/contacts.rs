//! The contacts: first rows, repeats in other letter case, spoilt rows.

use std::io::{self, Write};

use chrono::{Datelike, NaiveDate};
use unicode_normalization::UnicodeNormalization;

use crate::cli::{CountryStyle, DateStyle};
use crate::country::{City, Country, Gender};
use crate::dirt::Places;
use crate::draw::{Draw, Purpose, threshold};
use crate::job::Job;
use crate::output::Row;
use crate::text::{push_date, push_instant, push_number, push_pattern, push_street, title_case};
use crate::words::{JOBS, OWNERS, STATUSES};
use crate::world::{Fate, Person};

pub const COLUMNS: &str = "email first_name middle_name last_name gender birthday private_phone business_phone \
                           company job_title status owner address zip city state country created";

const PLACES: Places = Places { key: 0, kind: 0, time: 17, birthday: 5, text: 1 };

/// What a person keeps from row to row.
struct Lasting<'w> {
    birthday: Option<NaiveDate>,
    city: &'w City,
    /// Whether the first row has its address typed with capitals.
    capitals: bool,
}

pub fn write<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    let mut row = Row::default();
    for number in job.numbers() {
        let fate = job.world.fate(number);
        let mut draw = job.world.draw(Purpose::ContactRow, number);
        fill(job, &mut row, number, fate, &mut draw);
        match fate {
            Fate::Dirty => {
                let kind = job.kind(&mut draw);
                job.put_spoilt(&row, kind, &PLACES, &mut draw)?;
            }
            _ => job.put_clean(&row)?,
        }
    }
    Ok(())
}

fn fill<W: Write>(job: &mut Job<W>, row: &mut Row, number: u64, fate: Fate, draw: &mut Draw) {
    let base = if let Fate::Repeat(base) = fate { base } else { number };
    let person = job.world.person(base);
    let lasting = lasting(person.country, &mut job.world.draw(Purpose::Lasting, base));
    row.clear();
    row.cell_with(|out| person.push_email(out));
    if lasting.capitals {
        title_local_part(row.last_cell());
    }
    match fate {
        Fate::First => {
            job.truth.distinct_emails += 1;
            job.truth.group(person.country.table.name);
        }
        Fate::Repeat(_) => {
            job.truth.duplicates += 1;
            if !retype(row.last_cell(), draw) {
                job.truth.duplicates_exact_case += 1;
            }
        }
        Fate::Dirty => {}
    }
    names(job, row, &person, fate, draw);
    match lasting.birthday {
        Some(date) => row.cell_with(|out| push_birthday(out, date, job.cli.dates, draw)),
        None => row.cell(""),
    }
    work(job, row, &person, draw);
    address(job, row, person.country, lasting.city, draw);
    row.cell_with(|out| push_instant(out, job.world.created_at(number)));
    if job.cli.notes {
        let noted = draw.percent(25);
        row.cell_with(|out| {
            if noted {
                push_note(out, person.first.name.native, draw)
            }
        });
    }
}

fn lasting<'w>(country: &'w Country, draw: &mut Draw) -> Lasting<'w> {
    let known = draw.percent(70);
    let year = 1936 + (draw.below(32) + draw.below(33)) as i32;
    let leap = NaiveDate::from_ymd_opt(year, 2, 29).is_some();
    let day = 1 + draw.below(if leap { 366 } else { 365 }) as u32;
    Lasting {
        birthday: NaiveDate::from_yo_opt(year, day).filter(|_| known),
        city: country.city(draw),
        capitals: draw.below(32) == 0,
    }
}

fn title_local_part(email: &mut str) {
    let at = email.find('@').unwrap_or(email.len());
    title_case(&mut email[..at]);
}

/// Types the address of a repeat in other letter case, four times out of five; says whether.
fn retype(email: &mut str, draw: &mut Draw) -> bool {
    let at = email.find('@').unwrap_or(email.len());
    let typed_with_capitals = email.as_bytes()[0].is_ascii_uppercase();
    match draw.below(5) {
        0 => return false,
        1 => email.make_ascii_uppercase(),
        2 => email[at..].make_ascii_uppercase(),
        _ if typed_with_capitals => email.make_ascii_lowercase(),
        3 => title_local_part(email),
        _ => email[..1].make_ascii_uppercase(),
    }
    true
}

/// First name, middle name, last name and gender.
fn names<W: Write>(job: &Job<W>, row: &mut Row, person: &Person, fate: Fate, draw: &mut Draw) {
    let decomposed = job.cli.nfd > 0.0 && draw.under(threshold(job.cli.nfd));
    let push_name = |out: &mut String, name: &str| match decomposed {
        true => out.extend(name.nfd()),
        false => out.push_str(name),
    };
    row.cell_with(|out| push_name(out, person.first.name.native));
    row.cell_with(|out| push_middle_name(out, person.country, draw));
    let capitals = matches!(fate, Fate::Repeat(_)) && draw.percent(50);
    match capitals {
        true => row.cell_with(|out| push_name(out, &person.last.native.to_uppercase())),
        false => row.cell_with(|out| push_name(out, person.last.native)),
    }
    let told = draw.percent(70);
    row.cell(match person.first.gender {
        _ if !told => "",
        Gender::Male => "male",
        Gender::Female => "female",
    });
}

/// One person in five of a country with middle names has one, half of these an initial.
fn push_middle_name(out: &mut String, country: &Country, draw: &mut Draw) {
    if !country.has_middle_names() || !draw.percent(20) {
        return;
    }
    let name = country.first_names[draw.index(country.first_names.len())].name.native;
    match name.chars().next() {
        Some(initial) if draw.percent(50) => out.extend([initial, '.']),
        _ => out.push_str(name),
    }
}

/// Phones, company, job, status and owner.
fn work<W: Write>(job: &Job<W>, row: &mut Row, person: &Person, draw: &mut Draw) {
    let phones = person.country.table.phones;
    for percent in [75, 50] {
        let given = draw.percent(percent);
        row.cell_with(|out| {
            if given {
                push_pattern(out, draw.pick(phones), draw)
            }
        });
    }
    let other = || draw.percent(30).then(|| job.world.company(draw.below(job.world.companies())));
    let company = person.company().or_else(other);
    row.cell_with(|out| {
        if let Some(company) = company {
            company.push_name(out)
        }
    });
    for list in [JOBS, STATUSES, OWNERS] {
        row.cell(draw.pick(list));
    }
}

/// Street, post code, city, state and country; four in ten have no street, some of these no city.
fn address<W: Write>(job: &Job<W>, row: &mut Row, country: &Country, city: &City, draw: &mut Draw) {
    let detail = draw.below(10);
    let (street, post_code) = (detail < 6, detail < 8);
    let place = street || draw.percent(50);
    row.cell_with(|out| {
        if street {
            push_street_of(out, country, draw)
        }
    });
    row.cell_with(|out| {
        if post_code {
            push_pattern(out, city.post_code, draw)
        }
    });
    row.cell(if place { city.name } else { "" });
    row.cell(if place { city.state } else { "" });
    row.cell(match job.cli.country {
        CountryStyle::Name => country.table.name,
        CountryStyle::Iso2 => &country.iso2,
        CountryStyle::Mixed => draw.pick(country.table.aliases),
    });
}

/// Appends any street of the country.
pub fn push_street_of(out: &mut String, country: &Country, draw: &mut Draw) {
    let template = draw.pick(country.table.streets);
    let name = draw.pick(&country.street_names);
    push_street(out, template, name, draw);
}

/// Mixed dates come only in forms that can be read in one way.
fn push_birthday(out: &mut String, date: NaiveDate, style: DateStyle, draw: &mut Draw) {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (day, month, year) = (date.day(), date.month(), date.year().unsigned_abs());
    let mut numbers = |numbers: [u32; 3], mark: char| {
        for (place, number) in numbers.into_iter().enumerate() {
            if place > 0 {
                out.push(mark);
            }
            push_number(out, u64::from(number));
        }
    };
    let form = if style == DateStyle::Mixed { draw.below(4) } else { 0 };
    match (style, form) {
        (DateStyle::Us, _) => numbers([month, day, year], '/'),
        (DateStyle::Eu, _) | (DateStyle::Mixed, 3) => numbers([day, month, year], '.'),
        (DateStyle::Mixed, 1) => {
            out.push_str(MONTHS[date.month0() as usize]);
            out.push(' ');
            push_number(out, u64::from(day));
            out.push_str(", ");
            push_number(out, u64::from(year));
        }
        (DateStyle::Mixed, 2) => push_date(out, date, ['/', '/']),
        _ => push_date(out, date, ['-', '-']),
    }
}

fn push_note(out: &mut String, first_name: &str, draw: &mut Draw) {
    match draw.below(6) {
        0 => out.push_str("Left three items in the basket,\nasked for a reminder next week."),
        1 => {
            out.push_str("Spoke with ");
            out.push_str(first_name);
            out.push_str("; wants the \"large\" package, price by Friday.");
        }
        2 => {
            out.push_str("Came to our stand.\r\nSend the price list, see <https://example.com/list?x=1&y=2>")
        }
        3 => out.push_str("=1+1"),
        4 => out.push('–'),
        _ => out.push_str("🙂 orders crème brûlée ☕; ulice Růžová 5"),
    }
}
