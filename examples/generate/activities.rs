//! The activities: who did what when, the busy few and the many who did nothing.

use std::io::{self, Write};

use crate::activity_kinds::{ActivityKind, KINDS, push_details};
use crate::cli::Order;
use crate::clock::Clock;
use crate::dirt::Places;
use crate::draw::{Draw, Purpose, power, scatter};
use crate::job::Job;
use crate::output::Row;
use crate::text::push_instant;
use crate::world::{Fate, World};

pub const COLUMNS: &str =
    "email type time title value url referrer campaign utm_source utm_content culture site ip";

const PLACES: Places = Places { key: 0, kind: 1, time: 2, birthday: 0, text: 3 };

/// Contacts looked at before one is taken that was there already.
const TRIES: usize = 4;

const SITTING: u64 = 4;

pub fn write<W: Write>(job: &mut Job<W>) -> io::Result<()> {
    let world = job.world;
    let crowd = Crowd::new(world, job.cli.skew);
    let clock = Clock::new(crowd.opening(job.cli.days), world.until);
    let weights = KINDS.iter().map(|kind| std::iter::repeat_n(kind, kind.weight));
    let wheel: Vec<&ActivityKind> = weights.flatten().collect();
    let mut row = Row::default();
    for number in job.numbers() {
        let mut draw = world.draw(Purpose::ActivityRow, number);
        let time = match job.cli.order {
            Order::Time => {
                let place = u128::from(number) * 1024 + u128::from(draw.below(1024));
                clock.at(place, u128::from(job.cli.total()) * 1024)
            }
            Order::Random => clock.at(u128::from(draw.next()), 1 << 64),
        };
        let contact = crowd.visitor(time, number, &mut draw);
        let kind = draw.pick(&wheel);
        let cents = fill(world, &mut row, contact, time, kind, &mut draw);
        if let Some(dirt) = job.dirt(&mut draw) {
            job.put_spoilt(&row, dirt, &PLACES, &mut draw)?;
        } else {
            job.truth.group(kind.name);
            job.truth.purchased_cents += cents;
            job.put_clean(&row)?;
        }
    }
    Ok(())
}

/// Fills one row; returns the cents paid.
fn fill(world: &World, row: &mut Row, contact: u64, time: i64, kind: &ActivityKind, draw: &mut Draw) -> u64 {
    let person = world.person(contact);
    row.clear();
    row.cell_with(|out| person.push_email(out));
    if draw.below(128) == 0 {
        row.last_cell().make_ascii_uppercase();
    }
    row.cell(kind.name);
    row.cell_with(|out| push_instant(out, time));
    let cents = push_details(row, kind.shape, draw);
    let mut visitor = world.draw(Purpose::Visitor, contact);
    row.cell(person.country.table.culture);
    row.cell(visitor.pick(&["CoffeeHouse", "CoffeeHouse", "CoffeeHouse", "HealthClinic"]));
    let networks = &person.country.networks;
    let network = &networks[visitor.index(networks.len())];
    let host = visitor.below(1 << 32) + draw.below(2);
    row.cell_with(|out| network.push_address(out, host));
    cents
}

/// The contacts as visitors: the one of rank r comes with chance r^-skew, ranks shuffled.
struct Crowd<'w> {
    world: &'w World,
    exponent: f64,
    step: u64,
    shift: u64,
}

impl<'w> Crowd<'w> {
    fn new(world: &'w World, skew: f64) -> Self {
        let shift = world.seed.0 % world.contacts;
        Crowd { world, exponent: 1.0 / (1.0 - skew), step: scatter(world.contacts), shift }
    }

    /// When activities begin: so many days before the end, but not before the first contact.
    fn opening(&self, days: i64) -> i64 {
        let first = self.world.first_known.map_or(i64::MIN, |number| self.world.created_at(number));
        first.max(self.world.until - days * 86_400)
    }

    fn pick(&self, word: u64) -> u64 {
        let chance = ((word >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
        let rank = (self.world.contacts as f64 * power(chance, self.exponent)) as u64;
        (rank * self.step + self.shift) % self.world.contacts
    }

    /// The contact behind an activity, created before it. Half of the sittings have one contact.
    fn visitor(&self, time: i64, number: u64, draw: &mut Draw) -> u64 {
        let mut sitting = self.world.draw(Purpose::Sitting, number / SITTING);
        let source = if sitting.percent(50) { &mut sitting } else { draw };
        for _ in 0..TRIES {
            let contact = self.world.known_near(self.pick(source.next()));
            if self.world.created_at(contact) <= time {
                return contact;
            }
        }
        self.earlier(time, source)
    }

    /// Any contact that was there at a time.
    fn earlier(&self, time: i64, draw: &mut Draw) -> u64 {
        let world = self.world;
        let elapsed = i128::from(time - world.begin) * i128::from(world.contacts);
        let there = elapsed / i128::from(world.until - world.begin);
        let last = draw.below((there.max(1) as u64).min(world.contacts));
        let was_there = |&number: &u64| world.fate(number) == Fate::First && world.created_at(number) <= time;
        (0..=last).rev().find(was_there).or(world.first_known).unwrap_or(last)
    }
}
