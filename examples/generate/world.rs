//! Everything that more than one file needs, by number alone: people, companies, time.

use crate::cli::Cli;
use crate::companies::{Companies, Company};
use crate::country::{Country, FirstName, Name};
use crate::draw::{Draw, Purpose, Seed, threshold};
use crate::places::COUNTRIES;
use crate::text::push_number;
use crate::words::FREE_MAIL;

const DAY: i64 = 86_400;

/// Numbers of free-mail addresses run through this many before they get a second part.
const NUMBERS: u64 = 1_000_000;

pub struct World {
    pub seed: Seed,
    pub contacts: u64,
    /// End of all times, seconds since 1970.
    pub until: i64,
    /// When the first contact may have been created.
    pub begin: i64,
    pub dirty: u64,
    repeated: u64,
    companies: Companies,
    countries: Vec<Country>,
    /// Country numbers, each as often as its weight says.
    wheel: Vec<usize>,
    /// The first contact that an import takes, if any.
    pub first_known: Option<u64>,
}

/// What becomes of a row of the contacts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// A person seen for the first time.
    First,
    /// The person of an earlier row, which is a first one.
    Repeat(u64),
    Dirty,
}

/// Who a contact is.
#[derive(Clone, Copy)]
pub struct Person<'w> {
    pub number: u64,
    pub country: &'w Country,
    pub first: &'w FirstName,
    pub last: &'w Name,
    mailbox: Mailbox<'w>,
}

#[derive(Clone, Copy)]
enum Mailbox<'w> {
    /// At a company; `namesake` counts the people of this name before.
    Work {
        company: Company<'w>,
        namesake: u64,
    },
    Free {
        style: u64,
        domain: &'static str,
    },
}

impl World {
    pub fn new(cli: &Cli) -> Self {
        let begin = cli.until - cli.span * DAY;
        let clean = (1.0 - (cli.dirty + cli.dup) / 100.0).max(0.01);
        let weights = COUNTRIES.iter().enumerate();
        let mut world = World {
            seed: Seed(cli.seed),
            contacts: cli.contacts(),
            until: cli.until,
            begin,
            dirty: threshold(cli.dirty),
            repeated: threshold(cli.dup / clean),
            companies: Companies::new(Seed(cli.seed), cli.accounts),
            countries: COUNTRIES.iter().map(|table| Country::new(table)).collect(),
            wheel: weights.flat_map(|(at, table)| std::iter::repeat_n(at, table.weight as usize)).collect(),
            first_known: None,
        };
        if cli.dirty < 100.0 {
            world.first_known = (0..world.contacts).find(|&number| world.fate(number) == Fate::First);
        }
        world
    }

    pub fn draw(&self, purpose: Purpose, number: u64) -> Draw {
        self.seed.draw(purpose, number)
    }

    fn any_country(&self, draw: &mut Draw) -> &Country {
        &self.countries[self.wheel[draw.index(self.wheel.len())]]
    }

    pub fn fate(&self, number: u64) -> Fate {
        let mut draw = self.draw(Purpose::Fate, number);
        if draw.under(self.dirty) {
            return Fate::Dirty;
        }
        if number > 0 && draw.under(self.repeated) {
            let base = draw.below(number);
            if self.may_be_repeated(base) {
                return Fate::Repeat(base);
            }
        }
        Fate::First
    }

    /// Whether a row is a first one by its own draws, without looking at others.
    fn may_be_repeated(&self, number: u64) -> bool {
        let mut draw = self.draw(Purpose::Fate, number);
        !draw.under(self.dirty) && (number == 0 || !draw.under(self.repeated))
    }

    pub fn person(&self, number: u64) -> Person<'_> {
        let mut draw = self.draw(Purpose::Person, number);
        if draw.percent(45) {
            return self.employee(number);
        }
        let country = self.any_country(&mut draw);
        let common = draw.percent(50);
        let first = if common {
            draw.early(country.first_names.len())
        } else {
            draw.index(country.first_names.len())
        };
        let first = &country.first_names[first];
        let last = country.surnames[draw.early(country.surnames.len())].of(first.gender);
        let mailbox = Mailbox::Free { style: draw.below(6), domain: draw.pick(FREE_MAIL) };
        Person { number, country, first, last, mailbox }
    }

    /// Someone with a work address: a seat in a company.
    fn employee(&self, number: u64) -> Person<'_> {
        let seat = self.companies.seat(number);
        let company = self.company(seat.company);
        let country = company.country;
        let pair = (seat.place % country.pairs() * country.step + company.shift) % country.pairs();
        let count = country.first_names.len() as u64;
        let first = &country.first_names[(pair % count) as usize];
        let last = country.surnames[(pair / count) as usize].of(first.gender);
        Person {
            number,
            country,
            first,
            last,
            mailbox: Mailbox::Work { company, namesake: seat.place / country.pairs() },
        }
    }

    pub fn company(&self, number: u64) -> Company<'_> {
        let mut draw = self.draw(Purpose::CompanyCountry, number);
        self.companies.get(number, self.any_country(&mut draw))
    }

    pub fn companies(&self) -> u64 {
        self.companies.count()
    }

    /// The contact that stands for a company, if the contacts have one.
    pub fn primary_contact(&self, company: u64) -> Option<Person<'_>> {
        let number = self.companies.first_seat(company).filter(|&number| number < self.contacts)?;
        let person = self.person(number);
        (self.fate(number) == Fate::First && person.company().is_some()).then_some(person)
    }

    /// Seconds since 1970; contacts are numbered in the order in which they came.
    pub fn created_at(&self, number: u64) -> i64 {
        let jitter = i128::from(self.draw(Purpose::Created, number).below(1024));
        let place = i128::from(number.min(self.contacts - 1)) * 1024 + jitter;
        let span = i128::from(self.until - self.begin);
        self.begin + (place * span / (i128::from(self.contacts) * 1024)) as i64
    }

    /// The number of a contact that an import takes: this row's person, else one of the next.
    pub fn known_near(&self, number: u64) -> u64 {
        if self.first_known.is_none() {
            return number;
        }
        let mut next = (0..self.contacts).map(|step| (number + step) % self.contacts);
        let known = next.find_map(|number| match self.fate(number) {
            Fate::First => Some(number),
            Fate::Repeat(base) => Some(base),
            Fate::Dirty => None,
        });
        known.unwrap_or(number)
    }
}

impl<'w> Person<'w> {
    /// The company of a work address.
    pub fn company(&self) -> Option<Company<'w>> {
        match self.mailbox {
            Mailbox::Work { company, .. } => Some(company),
            Mailbox::Free { .. } => None,
        }
    }

    /// Appends the e-mail address, in lower case.
    pub fn push_email(&self, out: &mut String) {
        let (first, last) = (self.first.name.latin.as_str(), self.last.latin.as_str());
        let join = |out: &mut String, parts: [&str; 3]| parts.iter().for_each(|part| out.push_str(part));
        match self.mailbox {
            Mailbox::Work { company, namesake } => {
                match company.address_style {
                    0 => join(out, [first, ".", last]),
                    1 => join(out, [last, ".", first]),
                    2 => join(out, [first, "_", last]),
                    _ => join(out, [first, "-", last]),
                }
                if namesake > 0 {
                    push_number(out, namesake + 1);
                }
                out.push('@');
                company.push_domain(out);
            }
            Mailbox::Free { style, domain } => {
                match style {
                    0 => join(out, [first, ".", last]),
                    1 => join(out, [first, last, ""]),
                    2 => join(out, [last, ".", first]),
                    3 => join(out, [first, "_", last]),
                    4 => out.push_str(first),
                    _ => join(out, [&first[..1], last, ""]),
                }
                push_number(out, (self.number % NUMBERS * 618_033 + 141_421) % NUMBERS);
                if self.number >= NUMBERS {
                    out.push('.');
                    push_number(out, self.number / NUMBERS);
                }
                join(out, ["@", domain, ""]);
            }
        }
    }
}
