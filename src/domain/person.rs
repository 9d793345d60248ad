//! The names of a person: shown as one line, and taken apart when an export has only the line.
//!
//! Taking apart is guessing, so that it follows few rules and loses no word: joining the parts gives the words of the
//! line again. A title stays with the first name (`Dr. Joseph`), a suffix with the last (`Smith Jr.`), particles begin
//! the last name (`van Beethoven`, `de la Cruz`). One word is a first name. Names in Chinese, Japanese or Korean script
//! begin with the family name: written in two they are taken in that order, written in one they stay whole, as the last
//! name, which is the one that lists are sorted by. Two surnames (`García Márquez`) cannot be told from a middle and a
//! last name, and are taken for those.

/// A name in its parts, any of which may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NameParts {
    pub first: String,
    pub middle: String,
    pub last: String,
}

/// The name as it is shown: first, middle and last, blank ones left out.
pub fn display_name(first: &str, middle: &str, last: &str) -> String {
    let mut name = String::with_capacity(first.len() + middle.len() + last.len() + 2);
    for part in [first, middle, last].map(str::trim) {
        if !name.is_empty() && !part.is_empty() {
            name.push(' ');
        }
        name.push_str(part);
    }
    name
}

/// How messages call somebody with that first, middle and last name: `Joseph Smith <jsmith@localhost.local>`, one of the
/// two, or `(anonymous)`.
pub fn title([first, middle, last]: [&str; 3], email: Option<&str>) -> String {
    let name = display_name(first, middle, last);
    match (name.is_empty(), email) {
        (false, Some(email)) => format!("{name} <{email}>"),
        (false, None) => name,
        (true, Some(email)) => format!("<{email}>"),
        (true, None) => "(anonymous)".to_owned(),
    }
}

/// The parts of a full name, written `First Middle Last` or `Last, First Middle`.
pub fn split_name(full: &str) -> NameParts {
    let (head, suffix) = part_suffix(full);
    let mut parts = match head.split_once(',') {
        Some((last, given)) if !last.trim().is_empty() && !given.trim().is_empty() => {
            let words: Vec<&str> = given.split_whitespace().collect();
            let first_end = after_titles(&words).min(words.len() - 1) + 1;
            NameParts {
                first: words[..first_end].join(" "),
                middle: words[first_end..].join(" "),
                last: last.split_whitespace().collect::<Vec<_>>().join(" "),
            }
        }
        _ => split_words(&head.split([',', ' ']).flat_map(str::split_whitespace).collect::<Vec<_>>()),
    };
    if !suffix.is_empty() {
        let name = if parts.last.is_empty() { &mut parts.first } else { &mut parts.last };
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(&suffix);
    }
    parts
}

/// The line without its suffixes (`Jr.`, `PhD`), and these joined.
fn part_suffix(full: &str) -> (&str, String) {
    let mut head = full.trim_end_matches(|c: char| c == ',' || c.is_whitespace());
    let mut suffixes = Vec::new();
    loop {
        let start =
            head.rfind(|c: char| c == ',' || c.is_whitespace()).map_or(0, |at| at + width_at(head, at));
        let (rest, word) = head.split_at(start);
        let rest = rest.trim_end_matches(|c: char| c == ',' || c.is_whitespace());
        if rest.is_empty() || !is_one_of(word, SUFFIXES) {
            break;
        }
        suffixes.push(word);
        head = rest;
    }
    suffixes.reverse();
    (head, suffixes.join(" "))
}

fn width_at(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

fn split_words(words: &[&str]) -> NameParts {
    let parts = |first: &[&str], middle: &[&str], last: &[&str]| NameParts {
        first: first.join(" "),
        middle: middle.join(" "),
        last: last.join(" "),
    };
    let titles = after_titles(words).min(words.len().saturating_sub(1));
    match words {
        [] => NameParts::default(),
        [only] if is_east_asian(only) => parts(&[], &[], words),
        [_] => parts(words, &[], &[]),
        [family, given] if is_east_asian(family) && is_east_asian(given) => parts(&[given], &[], &[family]),
        [title @ .., family] if titles == title.len() => parts(title, &[], &[family]),
        _ => {
            let name = titles + 1;
            let last = (name..words.len()).find(|&i| is_particle(words[i])).unwrap_or(words.len() - 1);
            parts(&words[..name], &words[name..last], &words[last..])
        }
    }
}

/// How many titles precede the name.
fn after_titles(words: &[&str]) -> usize {
    words.iter().take_while(|word| is_one_of(word, TITLES)).count()
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    let word = word.strip_suffix('.').unwrap_or(word);
    list.iter().any(|entry| entry.eq_ignore_ascii_case(word))
}

const TITLES: &[&str] = &[
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Prof",
    "Sir",
    "Dame",
    "Rev",
    "Hon",
    "Herr",
    "Frau",
    "Mme",
    "Mlle",
    "Ing",
    "Mgr",
    "Bc",
    "Dipl.-Ing",
    "Sr",
    "Sra",
    "Don",
    "Doña",
];

const SUFFIXES: &[&str] = &[
    "Jr", "Sr", "II", "III", "IV", "Esq", "PhD", "Ph.D", "MD", "M.D", "MBA", "CPA", "DDS", "CSc", "DrSc",
    "MSc", "BSc",
];

/// Whether a word begins a last name: those that are given names or initials too, only in lower case.
fn is_particle(word: &str) -> bool {
    const ANY_CASE: &[&str] = &[
        "van", "von", "vom", "zur", "der", "den", "de", "del", "della", "dela", "di", "du", "dos", "das",
        "af", "ibn",
    ];
    const LOWER_CASE: &[&str] = &[
        "bin", "binti", "bint", "ben", "al", "el", "la", "le", "da", "do", "ter", "ten", "te", "zu", "op",
        "y", "av",
    ];
    ANY_CASE.iter().any(|particle| particle.eq_ignore_ascii_case(word)) || LOWER_CASE.contains(&word)
}

/// Whether every character is Chinese, Japanese or Korean.
fn is_east_asian(word: &str) -> bool {
    word.chars().all(|c| {
        matches!(u32::from(c),
            0x3005..=0x3007 | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF
            | 0x20000..=0x3FFFF)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn shown_in_one_line() {
        assert_eq!(display_name("Joseph", "A.", "Smith"), "Joseph A. Smith");
        assert_eq!(display_name("Joseph", " ", "Smith"), "Joseph Smith");
        assert_eq!(display_name("", "", "Smith"), "Smith");
        assert_eq!(display_name("Joseph", "", ""), "Joseph");
        assert_eq!(display_name("", "", ""), "");
    }

    #[test]
    fn split_table() {
        for (full, first, middle, last) in [
            ("", "", "", ""),
            (" , ", "", "", ""),
            ("Joseph", "Joseph", "", ""),
            ("Joseph Smith", "Joseph", "", "Smith"),
            ("  Joseph   A.  Smith ", "Joseph", "A.", "Smith"),
            ("Smith, Joseph", "Joseph", "", "Smith"),
            ("Smith, Joseph A.", "Joseph", "A.", "Smith"),
            ("van der Berg, Anna", "Anna", "", "van der Berg"),
            ("Smith,", "Smith", "", ""),
            ("Dr. Joseph A. Smith Jr.", "Dr. Joseph", "A.", "Smith Jr."),
            ("Joseph Smith, Jr.", "Joseph", "", "Smith Jr."),
            ("Smith, Joseph, PhD", "Joseph", "", "Smith PhD"),
            ("Smith, Dr. Joseph", "Dr. Joseph", "", "Smith"),
            ("Joseph Smith III MBA", "Joseph", "", "Smith III MBA"),
            ("Jr.", "Jr.", "", ""),
            ("Dr. Smith", "Dr.", "", "Smith"),
            ("Ludwig van Beethoven", "Ludwig", "", "van Beethoven"),
            ("Juan Carlos de Borbón", "Juan", "Carlos", "de Borbón"),
            ("Maria de la Cruz", "Maria", "", "de la Cruz"),
            ("Osama bin Laden", "Osama", "", "bin Laden"),
            ("Ben Bin Kim", "Ben", "Bin", "Kim"),
            ("Van Morrison", "Van", "", "Morrison"),
            ("Gabriel García Márquez", "Gabriel", "García", "Márquez"),
            ("毛泽东", "", "", "毛泽东"),
            ("山田 太郎", "太郎", "", "山田"),
            ("山田\u{3000}太郎", "太郎", "", "山田"),
            ("김민준", "", "", "김민준"),
        ] {
            let parts = split_name(full);
            assert_eq!(
                (parts.first.as_str(), parts.middle.as_str(), parts.last.as_str()),
                (first, middle, last),
                "{full}"
            );
        }
    }

    fn words(text: &str) -> Vec<String> {
        let mut words: Vec<String> = text
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|word| !word.is_empty())
            .map(String::from)
            .collect();
        words.sort();
        words
    }

    proptest! {
        #[test]
        fn no_word_is_lost(full in "((Dr\\.|Jr\\.|van|de|Anna|Smith|A\\.|毛|山田|,|, |PhD)[ ,\u{3000}]{0,2}){0,7}") {
            let parts = split_name(&full);
            prop_assert_eq!(words(&display_name(&parts.first, &parts.middle, &parts.last)), words(&full));
        }

        #[test]
        fn any_text_is_split(full in any::<String>()) {
            let parts = split_name(&full);
            prop_assert_eq!(words(&display_name(&parts.first, &parts.middle, &parts.last)), words(&full));
        }
    }
}
