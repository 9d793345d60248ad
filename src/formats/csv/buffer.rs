//! The window on the text: the part of the file that is being scanned.

use std::io::Read;

use crate::formats::encoding::{EncodingError, TextSource};

/// The usual size of the window, which grows only while one record needs more.
pub(super) const WINDOW: usize = 256 << 10;

/// Text of the file from the current record on.
pub(super) struct TextBuffer<R> {
    source: TextSource<R>,
    bytes: Vec<u8>,
    window: usize,
    start: usize,
    end: usize,
    /// Bytes of text before `start`.
    offset: u64,
    at_eof: bool,
}

impl<R: Read> TextBuffer<R> {
    /// A window of at least 64 bytes over the source.
    pub fn new(source: TextSource<R>, window: usize) -> Self {
        Self { source, bytes: vec![0; window], window, start: 0, end: 0, offset: 0, at_eof: false }
    }

    pub fn source(&self) -> &TextSource<R> {
        &self.source
    }

    /// The text that is at hand and not yet used.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    /// Nothing follows the text at hand.
    pub fn at_eof(&self) -> bool {
        self.at_eof
    }

    pub fn advance(&mut self, length: usize) {
        self.start += length;
        self.offset += length as u64;
    }

    /// The offset in the input of a malformed sequence at this place of the text at hand.
    pub fn raw_offset(&mut self, place: usize) -> u64 {
        self.source.raw_offset(self.offset + place as u64)
    }

    /// Brings more text, growing the window if the text at hand fills half of it.
    pub fn more(&mut self) -> Result<(), EncodingError> {
        self.source.forget_before(self.offset);
        self.bytes.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.end > self.bytes.len() / 2 {
            self.bytes.resize(self.bytes.len() * 2, 0);
        } else if self.end < self.window / 2 && self.bytes.len() > self.window {
            self.bytes.truncate(self.window);
            self.bytes.shrink_to_fit();
        }
        // The last few bytes are left free where they cannot take a whole character.
        while !self.at_eof && self.bytes.len() - self.end >= 16 {
            let count = self.source.read(&mut self.bytes[self.end..])?;
            self.end += count;
            self.at_eof = count == 0;
        }
        Ok(())
    }
}
