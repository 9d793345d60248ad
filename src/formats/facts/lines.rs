//! Lines of a stream, none of which can take up more than so much memory.

use std::io::{self, BufRead, BufReader, Read};

use thiserror::Error;

/// A line may have so many bytes.
pub const MAX_LINE: usize = 4 * 1024 * 1024;

/// Bytes that are read at once.
const BLOCK: usize = 256 * 1024;

/// Why a line is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum LineError {
    #[error("longer than {} MiB", MAX_LINE / (1024 * 1024))]
    TooLong,
    #[error("not UTF-8 at byte {0}")]
    Encoding(usize),
}

/// Lines of a stream, numbered from 1.
pub struct Lines<R> {
    source: BufReader<R>,
    number: u64,
    line: Vec<u8>,
}

impl<R: Read> Lines<R> {
    /// The lines of `source`.
    pub fn new(source: R) -> Lines<R> {
        Lines { source: BufReader::with_capacity(BLOCK, source), number: 0, line: Vec::new() }
    }

    /// The next line with its number. What is too long is read over.
    pub fn next_line(&mut self) -> io::Result<Option<(u64, Result<&str, LineError>)>> {
        self.line.clear();
        let mut is_too_long = false;
        let mut is_anything = false;
        loop {
            let block = self.source.fill_buf()?;
            if block.is_empty() {
                break;
            }
            is_anything = true;
            let end = memchr::memchr(b'\n', block);
            let text = &block[..end.unwrap_or(block.len())];
            is_too_long |= self.line.len() + text.len() > MAX_LINE;
            if !is_too_long {
                self.line.extend_from_slice(text);
            }
            let used = end.map_or(block.len(), |end| end + 1);
            self.source.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !is_anything {
            return Ok(None);
        }
        self.number += 1;
        if is_too_long {
            return Ok(Some((self.number, Err(LineError::TooLong))));
        }
        let text = std::str::from_utf8(&self.line);
        let text = text.map_err(|error| LineError::Encoding(error.valid_up_to() + 1));
        let mark = if self.number == 1 { "\u{FEFF}" } else { "" };
        Ok(Some((self.number, text.map(|text| text.strip_prefix(mark).unwrap_or(text)))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<(u64, Result<String, LineError>)> {
        let mut lines = Lines::new(bytes);
        let mut all = Vec::new();
        while let Some((number, line)) = lines.next_line().expect("memory can be read") {
            all.push((number, line.map(str::to_owned)));
        }
        all
    }

    #[test]
    fn lines_are_numbered_and_the_last_needs_no_end() {
        let text = |text: &str| Ok(text.to_owned());
        assert_eq!(lines(b""), []);
        assert_eq!(lines(b"\n"), [(1, text(""))]);
        assert_eq!(
            lines("\u{FEFF}a\r\n\n\u{FEFF}c".as_bytes()),
            [(1, text("a\r")), (2, text("")), (3, text("\u{FEFF}c"))]
        );
        assert_eq!(
            lines(b"a\nb\xFFc\nd"),
            [(1, text("a")), (2, Err(LineError::Encoding(2))), (3, text("d"))]
        );
    }

    #[test]
    fn a_line_that_is_too_long_is_read_over_and_the_next_one_is_not() {
        let mut bytes = vec![b'x'; MAX_LINE];
        bytes.push(b'\n');
        bytes.extend(vec![b'y'; 3 * MAX_LINE]);
        bytes.extend(b"\nz\n");
        let found = lines(&bytes);
        assert_eq!(found[0].1.as_ref().map(String::len), Ok(MAX_LINE));
        assert_eq!(found[1..], [(2, Err(LineError::TooLong)), (3, Ok("z".to_owned()))]);
    }
}
