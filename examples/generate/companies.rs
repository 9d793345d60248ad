//! Companies and who has a seat in them.
//!
//! Every company has a number of seats that falls with its rank; the seats together are the work
//! addresses. A contact's number leads to its seat by arithmetic, so nothing is remembered but
//! where each company's seats begin.

use crate::country::Country;
use crate::draw::{Purpose, Seed, coprime, inverse, power, scatter};
use crate::text::{Umlauts, push_number, slug};
use crate::words::{COMPANY_FIRST, COMPANY_SECOND, COMPANY_THIRD};

const NAMES: u64 = (COMPANY_FIRST.len() * COMPANY_SECOND.len() * COMPANY_THIRD.len()) as u64;

/// Seats of the company of rank r fall like r to the power of minus this.
const FALL: f64 = 0.8;

pub struct Companies {
    seed: Seed,
    /// Where each company's seats begin; one more entry ends the last.
    starts: Vec<u64>,
    step: u64,
    unstep: u64,
    name_step: u64,
    /// Address forms of the three word lists.
    slugs: [Vec<String>; 3],
}

/// One company; its texts are written on demand.
#[derive(Clone, Copy)]
pub struct Company<'w> {
    pub country: &'w Country,
    words: [usize; 3],
    /// 0 for the first company of this name, 1 for the next.
    series: u64,
    glued: bool,
    form: usize,
    /// How this company builds its addresses, 0 to 3.
    pub address_style: u64,
    /// Where in the country's pairs of names its people begin.
    pub shift: u64,
    slugs: &'w [Vec<String>; 3],
}

/// A seat: the company and the place in it.
pub struct Seat {
    pub company: u64,
    pub place: u64,
}

impl Companies {
    pub fn new(seed: Seed, count: u64) -> Self {
        let mut starts = Vec::with_capacity(count as usize + 1);
        let mut at = 0_u64;
        for rank in 1..=count {
            starts.push(at);
            at += ((0.5 + power(count as f64 / rank as f64, FALL)) as u64).max(1);
        }
        starts.push(at);
        let step = scatter(at);
        let slugs = [COMPANY_FIRST, COMPANY_SECOND, COMPANY_THIRD]
            .map(|list| list.iter().map(|word| slug(word, Umlauts::Dropped)).collect());
        Companies {
            seed,
            starts,
            step,
            unstep: inverse(step, at),
            name_step: coprime(NAMES, NAMES * 382 / 1000),
            slugs,
        }
    }

    /// Number of companies that have seats.
    pub fn count(&self) -> u64 {
        self.starts.len() as u64 - 1
    }

    fn seats(&self) -> u64 {
        self.starts.last().copied().unwrap_or(1)
    }

    /// The seat of a contact with a work address.
    pub fn seat(&self, contact: u64) -> Seat {
        let slot = contact % self.seats() * self.step % self.seats();
        let company = self.starts.partition_point(|&start| start <= slot) - 1;
        let (start, end) = (self.starts[company], self.starts[company + 1]);
        Seat { company: company as u64, place: slot - start + contact / self.seats() * (end - start) }
    }

    /// The number of the contact who would have the first seat of a company.
    pub fn first_seat(&self, company: u64) -> Option<u64> {
        let start = *self.starts.get(usize::try_from(company).ok()?)?;
        (company < self.count())
            .then(|| (u128::from(start) * u128::from(self.unstep) % u128::from(self.seats())) as u64)
    }

    /// Any company, also one beyond those with seats.
    pub fn get<'w>(&'w self, number: u64, country: &'w Country) -> Company<'w> {
        let mut draw = self.seed.draw(Purpose::Company, number);
        let position = (number % NAMES * self.name_step + self.seed.0 % NAMES * 7919) % NAMES;
        let (position, series) = (position as usize, number / NAMES);
        let rest = position / COMPANY_FIRST.len();
        Company {
            country,
            words: [position % COMPANY_FIRST.len(), rest % COMPANY_SECOND.len(), rest / COMPANY_SECOND.len()],
            series,
            glued: draw.percent(50),
            form: draw.index(country.companies.len()),
            address_style: draw.below(4),
            shift: draw.below(country.pairs()),
            slugs: &self.slugs,
        }
    }
}

impl Company<'_> {
    pub fn push_name(&self, out: &mut String) {
        let (before, after) = self.country.companies[self.form];
        out.push_str(before);
        out.push_str(COMPANY_FIRST[self.words[0]]);
        if self.glued {
            out.push_str(&self.slugs[1][self.words[1]]);
        } else {
            out.push(' ');
            out.push_str(COMPANY_SECOND[self.words[1]]);
        }
        out.push_str(COMPANY_THIRD[self.words[2]]);
        if self.series > 0 {
            out.push(' ');
            push_number(out, self.series + 1);
        }
        out.push_str(after);
    }

    pub fn push_domain(&self, out: &mut String) {
        for (list, &word) in self.slugs.iter().zip(&self.words) {
            out.push_str(&list[word]);
        }
        if self.series > 0 {
            push_number(out, self.series + 1);
        }
        out.push('.');
        out.push_str(self.country.table.code);
        out.push_str(".example");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_combinations_of_words_read_alike() {
        let companies = Companies::new(Seed(1), 1);
        let [first, second, third] = &companies.slugs;
        let mut seen = HashSet::new();
        for (a, b) in first.iter().flat_map(|a| second.iter().map(move |b| (a, b))) {
            for c in third {
                assert!(seen.insert(format!("{a}{b}{c}")), "{a} {b} {c}");
            }
        }
    }

    #[test]
    fn first_seats_belong_to_their_companies() {
        let companies = Companies::new(Seed(1), 500);
        for company in 0..500 {
            let contact = companies.first_seat(company).expect("the company has seats");
            let seat = companies.seat(contact);
            assert_eq!((seat.company, seat.place), (company, 0));
        }
        assert!(companies.first_seat(500).is_none());
    }
}
