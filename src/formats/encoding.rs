//! Text out of bytes: finds the encoding of a stream and hands it on as UTF-8.
//!
//! UTF-8 passes through unchecked, because the reader of the records validates each record and can name the row.
//! Every other encoding is transcoded; a malformed sequence becomes one 0xFF byte, which no UTF-8 text contains, so
//! that the same check finds it. A stream without a byte order mark is taken for UTF-8 until its first non-ASCII
//! byte: ASCII reads the same in UTF-8 and Windows-1252, so the choice between them can wait for it, however far
//! into the stream it comes.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, Encoding, REPLACEMENT, UTF_8, UTF_16BE, WINDOWS_1252};

use super::sniff;

/// Bytes kept of the start of the input to recognise byte order marks and other kinds of files.
const HEAD: usize = 8 << 10;
/// Raw bytes transcoded at a time.
const RAW_CHUNK: usize = 64 << 10;
/// How far past the first non-ASCII byte a valid UTF-8 sequence is looked for.
const LOOK_AHEAD: usize = 1 << 20;
/// Malformed sequences whose place in the input is remembered at a time.
const MAX_BAD_SPOTS: usize = 1 << 16;
/// What a malformed sequence becomes in the text: a byte that UTF-8 never contains.
const BAD_BYTE: u8 = 0xFF;
/// The least room for text that [`TextSource::read`] can work with.
const MIN_ROOM: usize = 16;

/// Why a stream could not be read as text.
#[derive(Debug, thiserror::Error)]
pub enum EncodingError {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error(
        "unknown encoding '{0}'; use for example utf-8, utf-16le, windows-1252, iso-8859-2, shift_jis or gb18030"
    )]
    UnknownName(String),
    #[error("looks like UTF-16; use --encoding {label}")]
    Utf16WithoutBom { label: &'static str },
    #[error("this is UTF-32 text; save it as UTF-8")]
    Utf32,
    /// The look-ahead saw no valid UTF-8 after `first`, but the stream has some at or after `later` (byte offsets).
    #[error(
        "two encodings in one file: the byte at offset {first} is not UTF-8, but bytes after offset {later} are; \
         use --encoding utf-8 (rows that are not UTF-8 are rejected) or --encoding windows-1252"
    )]
    Mixed { first: u64, later: u64 },
}

/// How the encoding of a stream became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EncodingOrigin {
    /// No sign of anything else: UTF-8.
    Default,
    /// Named by the caller.
    Stated,
    /// A byte order mark, which overrides the encoding that the caller named.
    ByteOrderMark { instead_of: Option<&'static Encoding> },
    /// The non-ASCII bytes are never valid UTF-8; the first one is at this offset.
    NeverUtf8 { offset: u64 },
}

/// The encoding of a stream and how it became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundEncoding {
    pub encoding: &'static Encoding,
    pub origin: EncodingOrigin,
}

impl fmt::Display for FoundEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = display_name(self.encoding);
        match self.origin {
            EncodingOrigin::Default | EncodingOrigin::Stated => write!(f, "read as {name}"),
            EncodingOrigin::ByteOrderMark { instead_of: None } => write!(f, "{name} detected"),
            EncodingOrigin::ByteOrderMark { instead_of: Some(stated) } => {
                write!(
                    f,
                    "{name} detected by its byte order mark and read as that, not as {}",
                    display_name(stated)
                )
            }
            EncodingOrigin::NeverUtf8 { offset } => {
                write!(f, "read as {name} (the byte at offset {offset} is not UTF-8)")
            }
        }
    }
}

/// Finds an encoding by any label of the WHATWG Encoding Standard (`utf-8`, `latin1`, `iso-8859-2`, `cp1252`, …).
pub fn encoding_by_name(name: &str) -> Result<&'static Encoding, EncodingError> {
    Encoding::for_label(name.as_bytes())
        .filter(|encoding| *encoding != REPLACEMENT)
        .ok_or_else(|| EncodingError::UnknownName(name.to_owned()))
}

/// The name as people write it: "UTF-8", "UTF-16LE", "Windows-1252", "Shift_JIS".
pub fn display_name(encoding: &'static Encoding) -> String {
    match encoding.name().strip_prefix("windows-") {
        Some(page) => format!("Windows-{page}"),
        None => encoding.name().to_owned(),
    }
}

enum Mode {
    /// ASCII so far; the first other byte decides between UTF-8 and Windows-1252.
    Undecided,
    Utf8,
    Decoded(Box<Decoder>),
    Finished,
}

struct BadSpot {
    text: u64,
    raw: u64,
}

/// A reader of UTF-8 text over a reader of bytes in some encoding.
pub struct TextSource<R> {
    input: R,
    mode: Mode,
    found: FoundEncoding,
    /// Bytes read from the input and not yet turned into text: `raw[raw_at..]`.
    raw: Vec<u8>,
    raw_at: usize,
    input_ended: bool,
    taken: u64,
    produced: u64,
    mark_len: u64,
    bad_spots: VecDeque<BadSpot>,
}

impl<R: Read> TextSource<R> {
    /// Reads the head of the input and settles what can be known from it: byte order marks and the stated encoding.
    pub fn open(input: R, stated: Option<&'static Encoding>) -> Result<Self, EncodingError> {
        let mut source = Self {
            input,
            mode: Mode::Undecided,
            found: FoundEncoding { encoding: UTF_8, origin: EncodingOrigin::Default },
            raw: Vec::new(),
            raw_at: 0,
            input_ended: false,
            taken: 0,
            produced: 0,
            mark_len: 0,
            bad_spots: VecDeque::new(),
        };
        source.top_up(HEAD)?;
        source.settle(stated)?;
        Ok(source)
    }

    fn settle(&mut self, stated: Option<&'static Encoding>) -> Result<(), EncodingError> {
        if sniff::is_utf32(&self.raw) {
            return Err(EncodingError::Utf32);
        }
        if let Some((encoding, mark_len)) = Encoding::for_bom(&self.raw) {
            self.raw_at = mark_len;
            self.mark_len = mark_len as u64;
            let instead_of = stated.filter(|stated| *stated != encoding);
            self.use_encoding(encoding, EncodingOrigin::ByteOrderMark { instead_of });
        } else if let Some(encoding) = stated {
            self.use_encoding(encoding, EncodingOrigin::Stated);
        } else if let Some(encoding) = sniff::utf16_without_bom(&self.raw) {
            let label = if encoding == UTF_16BE { "utf-16be" } else { "utf-16le" };
            return Err(EncodingError::Utf16WithoutBom { label });
        }
        Ok(())
    }

    fn use_encoding(&mut self, encoding: &'static Encoding, origin: EncodingOrigin) {
        self.found = FoundEncoding { encoding, origin };
        self.mode = if encoding == UTF_8 {
            Mode::Utf8
        } else {
            Mode::Decoded(Box::new(encoding.new_decoder_without_bom_handling()))
        };
    }

    /// The first bytes of the input as they are, for recognising other kinds of files. Meaningful before any read.
    pub fn head(&self) -> &[u8] {
        &self.raw
    }

    /// The encoding as known so far: it can still turn from UTF-8 to Windows-1252 at the first non-ASCII byte.
    pub fn found(&self) -> FoundEncoding {
        self.found
    }

    /// Bytes read from the input so far.
    pub fn bytes_read(&self) -> u64 {
        self.taken
    }

    /// The offset in the input of a malformed sequence at this offset of the text.
    pub fn raw_offset(&mut self, text_offset: u64) -> u64 {
        if matches!(self.mode, Mode::Undecided | Mode::Utf8) {
            return text_offset + self.mark_len;
        }
        while self.bad_spots.len() > 1 && self.bad_spots[0].text < text_offset {
            self.bad_spots.pop_front();
        }
        self.bad_spots.front().map_or(self.taken, |spot| spot.raw)
    }

    /// Forgets where malformed sequences before this offset of the text were.
    pub fn forget_before(&mut self, text_offset: u64) {
        while self.bad_spots.front().is_some_and(|spot| spot.text < text_offset) {
            self.bad_spots.pop_front();
        }
    }

    /// Fills the front of `room` (at least 16 bytes) with text; 0 only at the end of the input.
    pub fn read(&mut self, room: &mut [u8]) -> Result<usize, EncodingError> {
        debug_assert!(room.len() >= MIN_ROOM, "text needs room for at least one character");
        let count = match self.mode {
            Mode::Undecided => self.read_undecided(room)?,
            Mode::Utf8 => self.take_raw(room)?,
            Mode::Decoded(_) => self.read_decoded(room)?,
            Mode::Finished => 0,
        };
        self.produced += count as u64;
        Ok(count)
    }

    fn read_undecided(&mut self, room: &mut [u8]) -> Result<usize, EncodingError> {
        let count = self.take_raw(room)?;
        let text = &room[..count];
        if text.is_ascii() {
            return Ok(count);
        }
        let ascii = text.iter().position(|byte| !byte.is_ascii()).unwrap_or(count);
        let unread = self.raw.split_off(self.raw_at);
        self.raw = [&text[ascii..], &unread].concat();
        self.raw_at = 0;
        self.top_up(LOOK_AHEAD)?;
        if has_utf8_sequence(&self.raw) {
            self.mode = Mode::Utf8;
        } else {
            let offset = self.taken - self.raw.len() as u64;
            self.use_encoding(WINDOWS_1252, EncodingOrigin::NeverUtf8 { offset });
        }
        if ascii > 0 {
            return Ok(ascii);
        }
        match self.mode {
            Mode::Utf8 => Ok(self.take_raw(room)?),
            _ => self.read_decoded(room),
        }
    }

    fn read_decoded(&mut self, room: &mut [u8]) -> Result<usize, EncodingError> {
        // One byte stays free for the mark of a malformed sequence.
        let free = room.len() - 1;
        loop {
            if self.raw_at == self.raw.len() && !self.input_ended {
                self.refill_raw()?;
            }
            let Mode::Decoded(decoder) = &mut self.mode else {
                return Ok(0);
            };
            let last = self.input_ended;
            let (result, read, written) =
                decoder.decode_to_utf8_without_replacement(&self.raw[self.raw_at..], &mut room[..free], last);
            self.raw_at += read;
            match result {
                DecoderResult::Malformed(length, after) => {
                    room[written] = BAD_BYTE;
                    self.remember_bad_spot(written, u64::from(length) + u64::from(after));
                    return Ok(written + 1);
                }
                DecoderResult::OutputFull => return Ok(written),
                DecoderResult::InputEmpty if last => {
                    self.mode = Mode::Finished;
                    return Ok(written);
                }
                DecoderResult::InputEmpty if written > 0 => return Ok(written),
                DecoderResult::InputEmpty => {}
            }
        }
    }

    fn remember_bad_spot(&mut self, written: usize, bytes_back: u64) {
        if self.bad_spots.len() < MAX_BAD_SPOTS {
            let here = self.taken - (self.raw.len() - self.raw_at) as u64;
            let spot = BadSpot { text: self.produced + written as u64, raw: here.saturating_sub(bytes_back) };
            self.bad_spots.push_back(spot);
        }
    }

    fn refill_raw(&mut self) -> Result<(), EncodingError> {
        let from = self.taken;
        self.raw.clear();
        self.raw_at = 0;
        self.top_up(RAW_CHUNK)?;
        match self.found.origin {
            EncodingOrigin::NeverUtf8 { offset } if has_utf8_sequence(&self.raw) => {
                Err(EncodingError::Mixed { first: offset, later: from })
            }
            _ => Ok(()),
        }
    }

    /// Hands out bytes as they are: first those read ahead, then the input's.
    fn take_raw(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let ahead = &self.raw[self.raw_at..];
        if ahead.is_empty() {
            return self.read_input(room);
        }
        let count = ahead.len().min(room.len());
        room[..count].copy_from_slice(&ahead[..count]);
        self.raw_at += count;
        if self.raw_at == self.raw.len() {
            self.raw = Vec::new();
            self.raw_at = 0;
        }
        Ok(count)
    }

    /// Reads until `raw` holds this many bytes or the input ends.
    fn top_up(&mut self, length: usize) -> io::Result<()> {
        let mut filled = self.raw.len();
        let mut raw = std::mem::take(&mut self.raw);
        raw.resize(length.max(filled), 0);
        while filled < raw.len() && !self.input_ended {
            filled += self.read_input(&mut raw[filled..])?;
        }
        raw.truncate(filled);
        self.raw = raw;
        Ok(())
    }

    fn read_input(&mut self, room: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.input.read(room) {
                Ok(count) => {
                    self.taken += count as u64;
                    self.input_ended = count == 0 && !room.is_empty();
                    return Ok(count);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

fn has_utf8_sequence(bytes: &[u8]) -> bool {
    bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii())
}
