//! Texts that a pattern matches, as examples. What they are worth is tried out afterwards.

use regex_syntax::hir::{Class, Hir, HirKind};

/// Steps that writing an example may take: repetitions within repetitions multiply.
const FUEL: usize = 2_000;

/// Examples: with what may be missing left out, and with it.
pub(super) fn samples(pattern: &str) -> Vec<String> {
    let Ok(hir) = regex_syntax::Parser::new().parse(pattern) else { return Vec::new() };
    let sample = |least: u32| {
        let (mut out, mut fuel) = (String::new(), FUEL);
        write(&hir, least, &mut out, &mut fuel).map(|()| out)
    };
    let mut samples: Vec<String> = [0, 1].into_iter().filter_map(sample).collect();
    samples.dedup();
    samples
}

fn write(hir: &Hir, least: u32, out: &mut String, fuel: &mut usize) -> Option<()> {
    *fuel = fuel.checked_sub(1)?;
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => out.push(some_char(class)?),
        HirKind::Repetition(repetition) => {
            let times = repetition.min.max(least).min(repetition.max.unwrap_or(u32::MAX));
            for _ in 0..times {
                write(&repetition.sub, least, out, fuel)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, least, out, fuel)?,
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, least, out, fuel)?;
            }
        }
        HirKind::Alternation(parts) => write(parts.first()?, least, out, fuel)?,
    }
    Some(())
}

/// A letter or a digit where the class has one.
fn some_char(class: &Class) -> Option<char> {
    let ranges: Vec<(u32, u32)> = match class {
        Class::Unicode(class) => {
            class.iter().map(|range| (range.start() as u32, range.end() as u32)).collect()
        }
        Class::Bytes(class) => {
            class.iter().map(|range| (u32::from(range.start()), u32::from(range.end()))).collect()
        }
    };
    let is_in = |c: &char| ranges.iter().any(|(start, end)| (*start..=*end).contains(&(*c as u32)));
    let plain = ('a'..='z').chain('0'..='9').chain('A'..='Z').chain('!'..='~').find(is_in);
    plain.or_else(|| ranges.first().and_then(|(start, _)| char::from_u32(*start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_match_their_pattern() {
        for (pattern, expected) in [
            ("gr.z", &["graz"][..]),
            ("^bo", &["bo"]),
            ("o.*n$", &["on", "oan"]),
            ("^\\p{Lu}+$", &["A"]),
            ("(wien|graz)\\d{2,3}", &["wien00"]),
            ("[^a-z]", &["0"]),
        ] {
            assert_eq!(samples(pattern), expected, "{pattern}");
        }
        assert!(samples("(a{100}){100}").is_empty() && samples("(").is_empty());
    }
}
