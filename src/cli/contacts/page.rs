//! The profile as a page for a browser.

use std::fs::{File, metadata};
use std::io::Read as _;
use std::path::Path;

use super::screen::{Part, profile};
use crate::context::Context;
use crate::domain::edition::Edition;
use crate::domain::history::Happened;
use crate::domain::moment::Moment;
use crate::domain::time::Instant;
use crate::domain::time::show::list;
use crate::error::{Error, Result};
use crate::ops::profile::Known;
use crate::render::html::chart::{Columns, Steps, columns, steps};
use crate::render::html::profile::{Extras, profile_page};
use crate::render::text::escape;
use crate::store::{Db, Of};

/// A picture may be so large to stand on the page.
const MOST_BYTES: u64 = 2 * 1024 * 1024;
/// The timeline has so many steps.
const STEPS: i64 = 60;

/// The page.
pub fn page(context: &Context, db: &Db, known: &Known, parts: &[Part], moment: &Moment) -> Result<String> {
    let is_told = |of: &[Part]| {
        known.edition == Edition::Ems && (parts.is_empty() || of.iter().any(|part| parts.contains(part)))
    };
    let footer = format!("acquaint, contact {}, {}", known.contact.id, list(moment.now, &moment.zone));
    let extras = Extras {
        picture: if is_told(&[Part::Persona]) { picture(context, known) } else { None },
        timeline: if is_told(&[Part::Activity, Part::Activities]) {
            timeline(db, known, moment)?
        } else {
            None
        },
        scores: if is_told(&[Part::Scores]) { scores(db, known, moment)? } else { None },
        footer,
    };
    profile_page(&profile(known, parts, moment), extras)
}

/// The picture of the persona, taken into the page.
fn picture(context: &Context, known: &Known) -> Option<(String, String)> {
    let persona = known.persona.as_ref()?;
    let path = persona.picture.as_deref()?;
    match read(Path::new(path)) {
        Ok((kind, bytes)) => Some((format!("data:{kind};base64,{}", base64(&bytes)), persona.name.clone())),
        Err(reason) => {
            context.ui.warn(&format!("the picture {} is left out: {reason}", escape(path)));
            None
        }
    }
}

fn read(path: &Path) -> std::result::Result<(&'static str, Vec<u8>), String> {
    let mut bytes = Vec::new();
    // Whoever opens a pipe waits for somebody who writes.
    if !metadata(path).map_err(|error| error.to_string())?.is_file() {
        return Err("it is no file".to_owned());
    }
    let file = File::open(path).map_err(|error| error.to_string())?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err("it is larger than 2 MiB".to_owned());
    }
    let kinds: [(&[u8], &str); 4] = [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"RIFF", "image/webp"),
    ];
    // A drawing could hold a script.
    let is_webp = || bytes.get(8..12) == Some(b"WEBP");
    let is = |(mark, kind): &(&[u8], &str)| bytes.starts_with(mark) && (*kind != "image/webp" || is_webp());
    let kind = kinds.iter().find(|one| is(one)).map(|(_, kind)| *kind);
    kind.map(|kind| (kind, bytes)).ok_or_else(|| "it is no PNG, JPEG, GIF or WebP".to_owned())
}

/// Bytes as text, as addresses of pictures in a page have them.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let part = |place: usize| u32::from(chunk.get(place).copied().unwrap_or(0));
        let word = part(0) << 16 | part(1) << 8 | part(2);
        for place in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * place)) as usize & 63];
            text.push(if place > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

/// What the contact did, in steps between the first and the last activity.
fn timeline(db: &Db, known: &Known, moment: &Moment) -> Result<Option<Columns>> {
    let Some(journey) = known.journey else { return Ok(None) };
    let (from, to) = (journey.first.millis(), journey.last.millis());
    let count = ((to - from) / 86_400_000 + 1).clamp(1, STEPS);
    let width = ((to - from) / count).max(1) + 1;
    let counts = db.activity_bins(known.contact.id, (from, to), count)?;
    let values: Vec<(String, i64)> = (0..count)
        .map(|step| {
            let day = moment.zone.date(Instant::from_millis(from + step * width));
            (day.to_string(), counts.get(&step).copied().unwrap_or(0))
        })
        .collect();
    Ok(Some(columns("Activities over time", &values)))
}

/// How the points of each score changed.
fn scores(db: &Db, known: &Known, moment: &Moment) -> Result<Option<Steps>> {
    let mut changes: Vec<(i64, i64, i32, i32)> = Vec::new();
    db.each_entry::<Error>(Of::Contact(known.contact.id), |entry| {
        if let Happened::Scored(score, before, after) = entry.event.happened {
            changes.push((score.0, entry.time.millis(), before, after));
        }
        Ok(())
    })?;
    let Some(from) = changes.iter().map(|(_, time, ..)| *time).min() else { return Ok(None) };
    let series: Vec<(String, Vec<(i64, i64)>)> = known
        .scores
        .iter()
        .filter_map(|(score, points)| {
            let own: Vec<_> = changes.iter().filter(|(id, ..)| *id == score.id.0).collect();
            let first = own.first()?;
            let mut line = vec![(from, i64::from(first.2))];
            line.extend(own.iter().map(|(_, time, _, after)| (*time, i64::from(*after))));
            line.push((moment.now.millis(), *points));
            Some((score.name.clone(), line))
        })
        .collect();
    if series.is_empty() {
        return Ok(None);
    }
    let day = |time: i64| moment.zone.date(Instant::from_millis(time)).to_string();
    let ends = (day(from), day(moment.now.millis()));
    Ok(Some(steps("Points over time", (from, moment.now.millis()), ends, &series)))
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn bytes_are_written_in_fours() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
