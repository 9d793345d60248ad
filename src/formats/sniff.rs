//! Recognises other kinds of files by their first bytes.
//!
//! The name of a file says nothing: a workbook called `people.csv` is common. Only the content decides, and each kind
//! comes with what to do about it.

use std::fmt;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use memchr::memmem;

/// A kind of file that is not delimited text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    ExcelWorkbook,
    OpenDocument,
    Zip,
    Gzip,
    OtherArchive,
    Pdf,
    Image,
    Sqlite,
    Program,
    Parquet,
    Json,
    Html,
    ExcelXml,
    Xml,
    Vcard,
    Rtf,
    Binary,
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ExcelWorkbook => "an Excel workbook; save it as CSV UTF-8",
            Self::OpenDocument => "an OpenDocument file; save the sheet as CSV UTF-8",
            Self::Zip => "a ZIP archive; unpack it first",
            Self::Gzip => "a gzip file; unpack it first (gunzip -c FILE)",
            Self::OtherArchive => "a compressed archive; unpack it first",
            Self::Pdf => "a PDF document; export the data as CSV instead",
            Self::Image => "an image, not CSV",
            Self::Sqlite => "an SQLite database, not CSV",
            Self::Program => "a program, not CSV",
            Self::Parquet => "a Parquet file; convert it to CSV first",
            Self::Json => "JSON, not CSV",
            Self::Html => "an HTML page; open it in a spreadsheet and save it as CSV UTF-8",
            Self::ExcelXml => "an Excel XML spreadsheet; save it as CSV UTF-8",
            Self::Xml => "XML, not CSV",
            Self::Vcard => "a vCard file, not CSV",
            Self::Binary => "a binary file; if it is text, name its encoding with --encoding",
            Self::Rtf => "an RTF document, not CSV",
        })
    }
}

/// Bytes that a kind of file begins with.
const MAGIC: &[(&[u8], FileKind)] = &[
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::ExcelWorkbook),
    (b"\x1F\x8B", FileKind::Gzip),
    (b"\xFD7zXZ\0", FileKind::OtherArchive),
    (b"\x28\xB5\x2F\xFD", FileKind::OtherArchive),
    (b"7z\xBC\xAF\x27\x1C", FileKind::OtherArchive),
    (b"Rar!\x1A\x07", FileKind::OtherArchive),
    (b"%PDF-", FileKind::Pdf),
    (b"SQLite format 3\0", FileKind::Sqlite),
    (b"\x89PNG\r\n\x1A\n", FileKind::Image),
    (b"\xFF\xD8\xFF", FileKind::Image),
    (b"GIF87a", FileKind::Image),
    (b"GIF89a", FileKind::Image),
    (b"II*\0", FileKind::Image),
    (b"MM\0*", FileKind::Image),
    (b"\x7FELF", FileKind::Program),
    (b"PAR1", FileKind::Parquet),
    (b"{\\rtf", FileKind::Rtf),
];

/// Recognises a file by the bytes at its start, whatever its encoding.
pub fn binary_kind(head: &[u8]) -> Option<FileKind> {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(zip_kind(head));
    }
    let begins = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, kind)| *kind);
    begins.or_else(|| structured_kind(head))
}

/// Kinds whose marks do not stand at the start alone.
fn structured_kind(head: &[u8]) -> Option<FileKind> {
    let at = |from: usize, mark: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(mark));
    if at(0, b"RIFF") && at(8, b"WEBP") || at(0, b"BM") && at(6, b"\0\0\0\0") {
        Some(FileKind::Image)
    } else if at(0, b"MZ") && at(2, b"\x90\0") {
        Some(FileKind::Program)
    } else if at(257, b"ustar") || at(0, b"BZh") && at(4, b"1AY&SY") {
        Some(FileKind::OtherArchive)
    } else {
        None
    }
}

fn zip_kind(head: &[u8]) -> FileKind {
    let has = |needle: &str| memmem::find(head, needle.as_bytes()).is_some();
    if has("mimetypeapplication/vnd.oasis.opendocument") {
        FileKind::OpenDocument
    } else if has("xl/") || (has("[Content_Types].xml") && !has("word/") && !has("ppt/")) {
        FileKind::ExcelWorkbook
    } else {
        FileKind::Zip
    }
}

/// Bytes that are no text in UTF-8 or a Windows code page: broken as UTF-8 and rich in control characters other than
/// NUL (which has its own messages). Not for text of a known encoding: UTF-16 is full of such bytes.
pub fn unmarked_binary(head: &[u8]) -> Option<FileKind> {
    let control = |byte: &&u8| matches!(byte, 0x01..0x09 | 0x0E..0x1B | 0x7F);
    let many = head.len() >= 64 && head.iter().filter(control).count() * 20 >= head.len();
    let broken = head.utf8_chunks().any(|chunk| !chunk.invalid().is_empty());
    (many && broken).then_some(FileKind::Binary)
}

/// Recognises a text format by the start of its text (UTF-8, without a byte order mark).
pub fn text_kind(head: &[u8]) -> Option<FileKind> {
    let text = head.trim_ascii_start();
    let begins =
        |mark: &str| text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes()));
    if begins("<?xml") {
        let excel = memmem::find(head, b"urn:schemas-microsoft-com:office:spreadsheet").is_some();
        Some(if excel { FileKind::ExcelXml } else { FileKind::Xml })
    } else if begins("<!doctype html") || begins("<html") || begins("<table") {
        Some(FileKind::Html)
    } else if begins("BEGIN:VCARD") {
        Some(FileKind::Vcard)
    } else {
        is_json(text).then_some(FileKind::Json)
    }
}

/// A brace or bracket and then what can only follow it in JSON; a header such as `[id],[name]` is none.
fn is_json(text: &[u8]) -> bool {
    let Some((first, rest)) = text.split_first() else {
        return false;
    };
    let rest = rest.trim_ascii_start();
    match first {
        b'{' => matches!(rest.first(), Some(b'"' | b'}')),
        b'[' => matches!(rest.first(), Some(b'{' | b'[' | b']' | b'"')),
        _ => false,
    }
}

/// UTF-16 text without a byte order mark: in mostly Western text every other byte is zero.
pub fn utf16_without_bom(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    if pairs < 2 {
        return None;
    }
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = |count: usize| count * 5 >= pairs * 2;
    let few = |count: usize| count * 20 <= pairs;
    match () {
        () if many(odd) && few(even) => Some(UTF_16LE),
        () if many(even) && few(odd) => Some(UTF_16BE),
        () => None,
    }
}

/// UTF-32 with a byte order mark.
pub fn is_utf32(head: &[u8]) -> bool {
    head.starts_with(b"\xFF\xFE\0\0") || head.starts_with(b"\0\0\xFE\xFF")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workbooks_and_other_zips_differ() {
        let zip = |names: &str| [b"PK\x03\x04\x14\0\x06\0".as_slice(), names.as_bytes()].concat();
        assert_eq!(binary_kind(&zip("[Content_Types].xml")), Some(FileKind::ExcelWorkbook));
        assert_eq!(binary_kind(&zip("xl/workbook.xml")), Some(FileKind::ExcelWorkbook));
        assert_eq!(binary_kind(&zip("[Content_Types].xml word/document.xml")), Some(FileKind::Zip));
        let sheet = zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assert_eq!(binary_kind(&sheet), Some(FileKind::OpenDocument));
        assert_eq!(binary_kind(&zip("people.csv")), Some(FileKind::Zip));
        assert_eq!(binary_kind(b"PK,name\n1,a\n"), None);
    }

    #[test]
    fn each_magic_is_found_and_plain_text_is_not() {
        for (magic, kind) in MAGIC {
            assert_eq!(binary_kind(magic), Some(*kind), "{magic:?}");
        }
        for text in ["", "BM,name\n", "MZ;x\n", "RIFF,a", "BZh,1", "GIF,x", "email\n", "II,MM\n"] {
            assert_eq!(binary_kind(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn text_formats_are_told_from_headers() {
        assert_eq!(text_kind(b"{\"email\": 1}"), Some(FileKind::Json));
        assert_eq!(text_kind(b" [\n  {\"email\": 1}"), Some(FileKind::Json));
        assert_eq!(text_kind(b"<html><table>"), Some(FileKind::Html));
        assert_eq!(text_kind(b"<?xml version=\"1.0\"?><a/>"), Some(FileKind::Xml));
        assert_eq!(text_kind(b"begin:vcard\r\n"), Some(FileKind::Vcard));
        for header in ["[id],[name]\n", "{id},{name}\n", "email,first\n", "\"email\"\n", "", "<email>,x"] {
            assert_eq!(text_kind(header.as_bytes()), None, "{header}");
        }
    }

    #[test]
    fn noise_is_binary_and_controls_in_text_are_not() {
        let noise: Vec<u8> = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        assert_eq!(unmarked_binary(&noise), Some(FileKind::Binary));
        assert_eq!(unmarked_binary("name\n\u{1}\u{2}\u{8}é\n".repeat(20).as_bytes()), None);
        assert_eq!(unmarked_binary(&b"name;n\nJos\xe9;1\n".repeat(20)), None);
        assert_eq!(unmarked_binary(&[0; 4096]), None);
    }

    #[test]
    fn utf16_needs_a_pattern_of_zeros() {
        let little: Vec<u8> = "email,first\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "email,first\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(utf16_without_bom(&little), Some(UTF_16LE));
        assert_eq!(utf16_without_bom(&big), Some(UTF_16BE));
        assert_eq!(utf16_without_bom(b"a,b,c\n\0,2,3\n"), None);
        assert_eq!(utf16_without_bom(&[0; 64]), None);
        assert_eq!(utf16_without_bom(b"email"), None);
    }
}
