//! The companies, and who works in them.

use std::io::{self, Write};

use crate::contacts::push_street_of;
use crate::dirt::Places;
use crate::draw::{Draw, Purpose};
use crate::job::Job;
use crate::output::Row;
use crate::text::{push_instant, push_pattern};
use crate::words::{ACCOUNT_STATUSES, OWNERS, ROLES};
use crate::world::{Fate, World};

pub const COLUMNS: &str = "name email web phone fax address zip city state country status owner subsidiary_of \
                           primary_contact created";
pub const ROLE_COLUMNS: &str = "email account role";

const PLACES: Places = Places { key: 0, kind: 10, time: 14, birthday: 0, text: 0 };

/// The largest companies are nobody's subsidiaries.
const INDEPENDENT: u64 = 6;

pub fn write<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    let mut row = Row::default();
    for number in job.numbers() {
        let mut draw = job.world.draw(Purpose::AccountRow, number);
        let created = created_at(job.world, number, job.cli.total());
        fill(job.world, &mut row, number, created, &mut draw);
        match job.dirt(&mut draw) {
            Some(kind) => job.put_spoilt(&row, kind, &PLACES, &mut draw)?,
            None => job.put_clean(&row)?,
        }
    }
    Ok(())
}

/// Seconds since 1970, spread evenly over the time in which contacts came.
fn created_at(world: &World, number: u64, total: u64) -> i64 {
    let span = u128::from((world.until - world.begin).unsigned_abs());
    let elapsed = span * (u128::from(number) * 2 + 1) / (u128::from(total) * 2);
    world.begin + elapsed as i64
}

fn fill(world: &World, row: &mut Row, number: u64, created: i64, draw: &mut Draw) {
    let company = world.company(number);
    let country = company.country;
    row.clear();
    row.cell_with(|out| company.push_name(out));
    for (before, after) in [("info@", ""), ("https://www.", "/")] {
        row.cell_with(|out| {
            out.push_str(before);
            company.push_domain(out);
            out.push_str(after);
        });
    }
    for percent in [100, 25] {
        let given = draw.percent(percent);
        row.cell_with(|out| {
            if given {
                push_pattern(out, draw.pick(country.table.phones), draw);
            }
        });
    }
    let city = country.city(draw);
    row.cell_with(|out| push_street_of(out, country, draw));
    row.cell_with(|out| push_pattern(out, city.post_code, draw));
    row.cell(city.name);
    row.cell(city.state);
    row.cell(country.table.name);
    row.cell(draw.pick(ACCOUNT_STATUSES));
    row.cell(draw.pick(OWNERS));
    // A parent is always an earlier company, so that there are no circles.
    let parent = (number >= INDEPENDENT && draw.percent(8)).then(|| world.company(draw.below(number / 2)));
    row.cell_with(|out| {
        if let Some(parent) = parent {
            parent.push_name(out);
        }
    });
    let primary = if draw.percent(80) { world.primary_contact(number) } else { None };
    row.cell_with(|out| {
        if let Some(person) = primary {
            person.push_email(out);
        }
    });
    row.cell_with(|out| push_instant(out, created));
}

/// Contact, company and role: one row for each contact with a work address.
pub fn write_roles<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    let world = job.world;
    let known = (0..world.contacts).filter(|&contact| world.fate(contact) == Fate::First);
    let people = known.map(|contact| world.person(contact));
    let employees = people.filter_map(|person| person.company().map(|company| (person, company)));
    let numbers = job.numbers();
    let mut row = Row::default();
    for ((person, company), number) in employees.zip(0..numbers.end) {
        if number < numbers.start {
            continue;
        }
        row.clear();
        row.cell_with(|out| person.push_email(out));
        row.cell_with(|out| company.push_name(out));
        row.cell(world.draw(Purpose::RoleRow, person.number).pick(ROLES));
        job.put_clean(&row)?;
    }
    Ok(())
}
