//! Sorting more activities than fit into memory, by contact and time: what fits is sorted and put aside as a run in a
//! temporary file without a name, which is gone whatever happens; at the end all runs are read side by side.
//!
//! Activities with the same contact and time keep the order in which they came.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Bytes that are sorted at once, the index of them included.
const IN_MEMORY: usize = 64 * 1024 * 1024;
/// Bytes of all buffers that runs are read through, and the bounds of one.
const READING: usize = 32 * 1024 * 1024;
const SMALLEST: usize = 16 * 1024;
const LARGEST: usize = 1024 * 1024;
/// Bytes before an activity in the file: contact, time, length.
const HEAD: usize = 20;

/// An activity in the buffer. `at` grows with the file, so that comparing it keeps the order of the file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    contact: i64,
    time: i64,
    at: u32,
    length: u32,
}

/// Collects activities, then gives them back in order.
pub struct Sorter {
    bytes: Vec<u8>,
    entries: Vec<Entry>,
    limit: usize,
    directory: PathBuf,
    file: Option<File>,
    /// Where each run ends in the file.
    ends: Vec<u64>,
}

fn failed(error: io::Error) -> Error {
    Error::failure("could not keep activities in a temporary file while they are sorted").because(error).hint(
        "nothing was imported; the file is made beside the database and takes as much room as the input",
    )
}

impl Sorter {
    /// Puts what does not fit aside in a file in this directory, that of temporary files when the name is empty.
    pub fn new(directory: &Path) -> Sorter {
        Sorter::with_limit(directory, IN_MEMORY)
    }

    fn with_limit(directory: &Path, limit: usize) -> Sorter {
        Sorter {
            bytes: Vec::new(),
            entries: Vec::new(),
            limit,
            directory: directory.to_owned(),
            file: None,
            ends: Vec::new(),
        }
    }

    /// Takes an activity.
    pub fn push(&mut self, contact: i64, time: i64, activity: &[u8]) -> Result<()> {
        let used = self.bytes.len() + activity.len() + (self.entries.len() + 1) * size_of::<Entry>();
        if used > self.limit && !self.entries.is_empty() {
            self.put_aside().map_err(failed)?;
        }
        if self.bytes.capacity() == 0 {
            // All at once: growing would hold the old and the new for a moment. Untouched memory costs nothing.
            self.bytes.reserve(self.limit);
            self.entries.reserve(self.limit / (size_of::<Entry>() + HEAD));
        }
        let (at, length) = (self.bytes.len(), activity.len());
        let (Ok(at), Ok(length)) = (u32::try_from(at), u32::try_from(length)) else {
            return Err(Error::failure("an activity is too large to be sorted"));
        };
        self.bytes.extend(activity);
        self.entries.push(Entry { contact, time, at, length });
        Ok(())
    }

    /// Sorts what is in memory and makes a run of it.
    fn put_aside(&mut self) -> io::Result<()> {
        self.entries.sort_unstable();
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(match self.directory.as_os_str().is_empty() {
                true => tempfile::tempfile()?,
                false => tempfile::tempfile_in(&self.directory)?,
            }),
        };
        let mut end = self.ends.last().copied().unwrap_or(0);
        let mut out = BufWriter::with_capacity(LARGEST, file);
        for entry in &self.entries {
            let start = entry.at as usize;
            let activity = &self.bytes[start..start + entry.length as usize];
            out.write_all(&entry.contact.to_le_bytes())?;
            out.write_all(&entry.time.to_le_bytes())?;
            out.write_all(&entry.length.to_le_bytes())?;
            out.write_all(activity)?;
            end += (HEAD + activity.len()) as u64;
        }
        out.flush()?;
        self.ends.push(end);
        self.bytes.clear();
        self.entries.clear();
        Ok(())
    }

    /// Hands every activity to `take`: contact, time and bytes, in order.
    pub fn each(mut self, mut take: impl FnMut(i64, i64, &[u8]) -> Result<()>) -> Result<()> {
        if self.file.is_none() {
            self.entries.sort_unstable();
            for entry in &self.entries {
                let start = entry.at as usize;
                take(entry.contact, entry.time, &self.bytes[start..start + entry.length as usize])?;
            }
            return Ok(());
        }
        if !self.entries.is_empty() {
            self.put_aside().map_err(failed)?;
        }
        let Sorter { file: Some(file), ends, bytes, entries, .. } = self else { return Ok(()) };
        // The buffers of the runs take its place.
        drop((bytes, entries));
        merge(&file, &ends, take)
    }
}

/// Reads all runs side by side.
fn merge(file: &File, ends: &[u64], mut take: impl FnMut(i64, i64, &[u8]) -> Result<()>) -> Result<()> {
    let size = (READING / ends.len().max(1)).clamp(SMALLEST, LARGEST);
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let mut runs: Vec<Run> = starts.zip(ends).map(|(start, end)| Run::new(start, *end, size)).collect();
    let mut heads = BinaryHeap::with_capacity(runs.len());
    for (number, run) in runs.iter_mut().enumerate() {
        if let Some((contact, time)) = run.advance(file).map_err(failed)? {
            heads.push(Reverse((contact, time, number)));
        }
    }
    while let Some(mut head) = heads.peek_mut() {
        let Reverse((contact, time, number)) = *head;
        let run = &mut runs[number];
        take(contact, time, run.activity())?;
        match run.advance(file).map_err(failed)? {
            Some((contact, time)) => *head = Reverse((contact, time, number)),
            None => {
                std::collections::binary_heap::PeekMut::pop(head);
            }
        }
    }
    Ok(())
}

/// A run that is being read.
struct Run {
    /// Where in the file the buffer ends, and where the run does.
    next: u64,
    end: u64,
    size: usize,
    buffer: Vec<u8>,
    /// The activity at hand.
    start: usize,
    stop: usize,
}

impl Run {
    fn new(next: u64, end: u64, size: usize) -> Run {
        Run { next, end, size, buffer: Vec::new(), start: 0, stop: 0 }
    }

    fn activity(&self) -> &[u8] {
        &self.buffer[self.start..self.stop]
    }

    /// Goes on to the next activity; its contact and time, or nothing at the end.
    fn advance(&mut self, file: &File) -> io::Result<Option<(i64, i64)>> {
        if self.next == self.end && self.stop == self.buffer.len() {
            return Ok(None);
        }
        self.provide(HEAD, file)?;
        let head = &self.buffer[self.stop..self.stop + HEAD];
        let number = |at: usize| i64::from_le_bytes(std::array::from_fn(|byte| head[at + byte]));
        let (contact, time) = (number(0), number(8));
        let length = u32::from_le_bytes(std::array::from_fn(|byte| head[16 + byte])) as usize;
        self.provide(HEAD + length, file)?;
        self.start = self.stop + HEAD;
        self.stop = self.start + length;
        Ok(Some((contact, time)))
    }

    /// Makes sure that so many bytes after the activity at hand are in the buffer.
    fn provide(&mut self, bytes: usize, file: &File) -> io::Result<()> {
        let there = self.buffer.len() - self.stop;
        if there >= bytes {
            return Ok(());
        }
        self.buffer.drain(..self.stop);
        self.stop = 0;
        let left = usize::try_from(self.end - self.next).unwrap_or(usize::MAX);
        let more = self.size.max(bytes - there).min(left);
        if there + more < bytes {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.buffer.resize(there + more, 0);
        file.read_exact_at(&mut self.buffer[there..], self.next)?;
        self.next += more as u64;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn whatever_fits_into_memory_the_order_is_that_of_a_stable_sort(
            activities in prop::collection::vec((-3_i64..3, -3_i64..3, 0_usize..80_000), 0..60),
            limit in 1_usize..200_000,
        ) {
            let activities: Vec<(i64, i64, Vec<u8>)> = activities
                .into_iter()
                .enumerate()
                .map(|(number, (contact, time, length))| {
                    (contact, time, vec![u8::try_from(number).unwrap(); length])
                })
                .collect();
            let mut sorter = Sorter::with_limit(Path::new(""), limit);
            for (contact, time, bytes) in &activities {
                sorter.push(*contact, *time, bytes).unwrap();
            }
            let mut sorted = Vec::new();
            sorter.each(|contact, time, bytes| {
                sorted.push((contact, time, bytes.to_vec()));
                Ok(())
            }).unwrap();
            let mut expected = activities;
            expected.sort_by_key(|(contact, time, _)| (*contact, *time));
            prop_assert_eq!(sorted, expected);
        }
    }
}
