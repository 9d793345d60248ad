//! Events on their way from one pass to the next, in their order, in a temporary file without a name.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use super::people::Slot;
use crate::error::{Error, Result};
use crate::signals;

const BUFFER: usize = 1024 * 1024;
/// Bytes before an event: whose it is, its flags, its time, its length.
const HEAD: usize = 17;

/// What was found out of an event in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags {
    /// May it be an activity?
    pub is_tracked: bool,
    /// Does it say something of a user or customer that was not known?
    pub is_news: bool,
}

impl Flags {
    /// The flags in one byte.
    pub fn code(self) -> u8 {
        u8::from(self.is_tracked) | u8::from(self.is_news) << 1
    }

    fn from_code(code: u8) -> Flags {
        Flags { is_tracked: code & 1 > 0, is_news: code & 2 > 0 }
    }

    /// The flags before an event, and its bytes.
    pub fn split(bytes: &[u8]) -> Result<(Flags, &[u8])> {
        let (code, event) = bytes
            .split_first()
            .ok_or_else(|| Error::failure("the temporary file of the import has been damaged"))?;
        Ok((Flags::from_code(*code), event))
    }
}

/// Takes events, then gives them back.
pub struct Spool {
    out: BufWriter<File>,
}

fn failed(error: io::Error) -> Error {
    Error::failure("could not keep events in a temporary file").because(error).hint(
        "nothing was imported; the file is made beside the database and takes as much room as the input",
    )
}

impl Spool {
    /// An empty one, in a file in this directory, that of temporary files when the name is empty.
    pub fn new(directory: &Path) -> Result<Spool> {
        let file = match directory.as_os_str().is_empty() {
            true => tempfile::tempfile(),
            false => tempfile::tempfile_in(directory),
        };
        Ok(Spool { out: BufWriter::with_capacity(BUFFER, file.map_err(failed)?) })
    }

    /// Takes an event.
    pub fn push(&mut self, slot: Slot, flags: Flags, time: i64, bytes: &[u8]) -> Result<()> {
        let mut head = [0; HEAD];
        head[..4].copy_from_slice(&slot.to_le_bytes());
        head[4] = flags.code();
        head[5..13].copy_from_slice(&time.to_le_bytes());
        head[13..].copy_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
        self.out.write_all(&head).and_then(|()| self.out.write_all(bytes)).map_err(failed)
    }

    /// Hands every event to `take`.
    pub fn each(self, mut take: impl FnMut(Slot, Flags, i64, &[u8]) -> Result<()>) -> Result<()> {
        let mut file = self.out.into_inner().map_err(|error| failed(error.into_error()))?;
        file.rewind().map_err(failed)?;
        let mut input = BufReader::with_capacity(BUFFER, file);
        let (mut head, mut bytes, mut taken) = ([0; HEAD], Vec::new(), 0_u64);
        loop {
            match input.read_exact(&mut head) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
                Err(error) => return Err(failed(error)),
            }
            let word = |place: usize| {
                u32::from_le_bytes([head[place], head[place + 1], head[place + 2], head[place + 3]])
            };
            let mut time = [0; 8];
            time.copy_from_slice(&head[5..13]);
            bytes.resize(word(13) as usize, 0);
            input.read_exact(&mut bytes).map_err(failed)?;
            take(word(0), Flags::from_code(head[4]), i64::from_le_bytes(time), &bytes)?;
            taken += 1;
            if taken % 4_096 == 0 {
                signals::check()?;
            }
        }
    }
}
