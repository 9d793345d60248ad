//! What the whole base comes to: growth, statuses, countries, ages, groups, scores, personas, consents, deliverability.

use serde::{Serialize, Serializer};

/// So many names of a kind are told; the rest is one.
pub const MOST_NAMES: usize = 15;

/// Numbers by name, in their order.
pub type Numbers = Vec<(String, i64)>;

/// The report.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// How many contacts there are.
    pub contacts: i64,
    /// The largest numbers: contacts, those with an address, groups.
    #[serde(serialize_with = "by_label")]
    pub figures: Vec<(&'static str, i64)>,
    /// New contacts by month.
    #[serde(serialize_with = "by_name")]
    pub growth: Numbers,
    /// By marketing status.
    #[serde(serialize_with = "by_name")]
    pub deliverability: Numbers,
    /// By status.
    #[serde(serialize_with = "by_name")]
    pub statuses: Numbers,
    /// By country.
    #[serde(serialize_with = "by_name")]
    pub countries: Numbers,
    /// By age.
    #[serde(serialize_with = "by_name")]
    pub ages: Numbers,
    /// By persona.
    #[serde(serialize_with = "by_name")]
    pub personas: Numbers,
    /// In whose consent agreements are in force.
    #[serde(serialize_with = "by_name")]
    pub consents: Numbers,
    /// To how many each newsletter goes.
    #[serde(serialize_with = "by_name")]
    pub newsletters: Numbers,
    /// The sizes of groups over time, as far as the history goes back.
    pub group_sizes: Option<GroupSizes>,
    /// Points in each score: how many contacts have how many.
    #[serde(serialize_with = "by_score")]
    pub scores: Vec<(String, Numbers)>,
}

fn by_name<S: Serializer>(numbers: &Numbers, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(numbers.iter().map(|(name, number)| (name, number)))
}

fn by_label<S: Serializer>(numbers: &[(&'static str, i64)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(numbers.iter().copied())
}

/// The points of a score, in order.
#[derive(Serialize)]
struct Points<'a> {
    score: &'a str,
    #[serde(serialize_with = "by_name")]
    contacts: &'a Numbers,
}

fn by_score<S: Serializer>(scores: &[(String, Numbers)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(scores.iter().map(|(score, contacts)| Points { score, contacts }))
}

/// How groups grew.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GroupSizes {
    /// The first day that is told.
    pub first: String,
    /// The last.
    pub last: String,
    /// How many steps there are between them.
    pub steps: i64,
    /// Each group with its sizes by step.
    pub series: Vec<(String, Vec<(i64, i64)>)>,
}

/// The band of an age; none is not known.
pub fn age_band(age: Option<i64>) -> usize {
    match age {
        None => 7,
        Some(..18) => 0,
        Some(18..25) => 1,
        Some(25..35) => 2,
        Some(35..45) => 3,
        Some(45..55) => 4,
        Some(55..65) => 5,
        Some(65..) => 6,
    }
}

/// What the bands are called.
pub const AGE_BANDS: [&str; 8] = ["under 18", "18–24", "25–34", "35–44", "45–54", "55–64", "65+", "unknown"];

/// What stands for no name, or for many: in brackets where a name of somebody's own is the same word, since programs find
/// numbers by their names.
pub fn apart(word: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut word = word.to_owned();
    while is_taken(&word) {
        word = format!("({word})");
    }
    word
}

/// The largest first; what is beyond the most is one.
pub fn largest(mut numbers: Numbers, others: &str) -> Numbers {
    numbers.retain(|(_, number)| *number > 0);
    numbers.sort_by(|(left, many), (right, more)| more.cmp(many).then_with(|| left.cmp(right)));
    if numbers.len() > MOST_NAMES {
        let rest: i64 = numbers[MOST_NAMES..].iter().map(|(_, number)| number).sum();
        numbers.truncate(MOST_NAMES);
        let others = apart(others, |name| numbers.iter().any(|(taken, _)| taken == name));
        numbers.push((others, rest));
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_in_the_bands_of_the_original() {
        for (age, band) in [
            (Some(17), "under 18"),
            (Some(18), "18–24"),
            (Some(24), "18–24"),
            (Some(44), "35–44"),
            (Some(64), "55–64"),
            (Some(65), "65+"),
            (None, "unknown"),
        ] {
            assert_eq!(AGE_BANDS[age_band(age)], band);
        }
    }

    #[test]
    fn the_largest_are_told_and_the_rest_is_one() {
        let numbers: Numbers = (0..20).map(|number| (format!("n{number:02}"), number)).collect();
        let told = largest(numbers, "others");
        assert_eq!(told.len(), MOST_NAMES + 1);
        assert_eq!(told[0], ("n19".to_owned(), 19));
        assert_eq!(told[MOST_NAMES], ("others".to_owned(), 4 + 3 + 2 + 1));
        let numbers: Numbers = (0..16)
            .map(|number| (format!("n{number:02}"), number + 1))
            .chain([("others".to_owned(), 99)])
            .collect();
        let told = largest(numbers, "others");
        assert_eq!(told[0], ("others".to_owned(), 99));
        assert_eq!(told[MOST_NAMES], ("(others)".to_owned(), 2 + 1));
    }
}
