//! E-mail addresses: one stored form, and one key by which two of them are the same.
//!
//! **Stored** is the address trimmed, the local part as typed (in NFC), the domain in lower case and, if it is
//! international, in its ASCII form (`xn--`). **Two addresses are the same** when their stored forms are equal after
//! ASCII lower-casing, and never by Unicode case folding: folding would give the Kelvin sign's owner the mail of `k`.
//! For the same reason the Kelvin sign, which NFC turns into `K`, is kept: an address must reach [`Email::parse`] as it
//! was read, not through `text::clean`.
//!
//! **Accepted** is what people have: a dot-atom (letters and digits of any script, ``!#$%&'*+-/=?^_`{|}~``, single dots
//! inside) of at most 64 bytes, one `@`, a domain of at least two labels of letters, digits and inner hyphens; 254 bytes
//! in all. Unknown top-level domains and `localhost.local` are fine.
//!
//! **Refused**, though some standard or other allows it: quoted local parts (`"joe smith"@…`; `"joe"@…` would be `joe@…`
//! under another key), comments, IP addresses for domains (with or without brackets), a domain without a dot (in a
//! contact list `joe@gmail` is a slip; `joe@localhost` reaches nobody else), underscores in the domain, a dot at an end.
//! Blanks, controls, direction, zero-width and tag characters are refused by name, since they make two addresses that
//! look alike. Words for an empty cell (`-`, `none`, `N/A`) are not addresses.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use serde::{Deserialize, Serialize, Serializer};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::text::is_unseen;

/// Bytes of an address, its domain in ASCII form (RFC 5321: a path of 256 less its brackets).
pub const MAX_BYTES: usize = 254;
const MAX_LOCAL_BYTES: usize = 64;
const MAX_LABEL_BYTES: usize = 63;
/// Bytes of an address as typed that are looked at; an international domain may shrink on its way to ASCII.
const MAX_TYPED_BYTES: usize = 4 * MAX_BYTES;
const KELVIN: char = '\u{212A}';

/// Which side of the `@` is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Local,
    Domain,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Local => "before the @",
            Self::Domain => "after the @",
        })
    }
}

/// Why a text is not an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EmailError {
    #[error("not an address: empty")]
    Empty,
    #[error("too long: {bytes} bytes (max {MAX_BYTES})")]
    TooLong { bytes: usize },
    #[error("too long: {bytes} bytes before the @ (max {MAX_LOCAL_BYTES})")]
    LocalTooLong { bytes: usize },
    #[error("not an address: no @")]
    NoAt,
    #[error("not an address: more than one @")]
    TwoAts,
    #[error("not an address: nothing {0}")]
    Missing(Side),
    #[error("not an address: {} {side}", named(*.character))]
    Character { character: char, side: Side },
    #[error("not an address: a dot too many {0}")]
    Dot(Side),
    #[error("not an address: quoted names before the @ are not supported")]
    Quoted,
    #[error("not an address: comments in brackets are not supported")]
    Comment,
    #[error("not an address: an IP address after the @, not a domain")]
    IpAddress,
    #[error("not an address: the domain has no dot")]
    NoDot,
    #[error("not an address: a part of the domain begins or ends with a hyphen")]
    Hyphen,
    #[error("not an address: a part of the domain is longer than {MAX_LABEL_BYTES} characters")]
    LabelTooLong,
    #[error("not an address: the international domain name is malformed")]
    International,
}

fn named(character: char) -> String {
    let code = u32::from(character);
    match character {
        ' ' => format!("a space (U+{code:04X})"),
        c if c.is_whitespace() || is_unseen(c) || is_combining_mark(c) => format!("character U+{code:04X}"),
        c => format!("`{c}` (U+{code:04X})"),
    }
}

/// An e-mail address in its stored form.
///
/// `==` compares what is stored, letter for letter; [`Email::is_same`] and [`Email::key`] say whether two addresses are
/// the same person's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Email(Box<str>);

impl Email {
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        normalise(text).map(|stored| Self(stored.into()))
    }

    /// The stored form, which is also the one shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn local(&self) -> &str {
        self.0.split_once('@').map_or("", |(local, _)| local)
    }

    /// The domain in lower-case ASCII.
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// What is equal for two addresses exactly if they are the same.
    pub fn key(&self) -> Cow<'_, str> {
        key(&self.0)
    }

    pub fn is_same(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Email {
    type Error = EmailError;

    fn try_from(text: String) -> Result<Self, EmailError> {
        Self::parse(&text)
    }
}

impl Serialize for Email {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The key of an address in stored form: its ASCII letters in lower case.
pub fn key(stored: &str) -> Cow<'_, str> {
    if stored.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(stored.to_ascii_lowercase())
    } else {
        Cow::Borrowed(stored)
    }
}

/// The stored form of an address, borrowed when the text is in it already; for those who need no [`Email`] of it.
pub fn normalise(text: &str) -> Result<Cow<'_, str>, EmailError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(EmailError::Empty);
    }
    if text.len() > MAX_TYPED_BYTES {
        return Err(EmailError::TooLong { bytes: text.len() });
    }
    let (local, domain) = split(text)?;
    let stored_local = check_local(local)?;
    let stored_domain = check_domain(domain)?;
    if stored_local.len() > MAX_LOCAL_BYTES {
        return Err(EmailError::LocalTooLong { bytes: stored_local.len() });
    }
    let bytes = stored_local.len() + 1 + stored_domain.len();
    if bytes > MAX_BYTES {
        return Err(EmailError::TooLong { bytes });
    }
    if let (Cow::Borrowed(_), Cow::Borrowed(_)) = (&stored_local, &stored_domain) {
        return Ok(Cow::Borrowed(text));
    }
    let mut stored = String::with_capacity(bytes);
    stored.push_str(&stored_local);
    stored.push('@');
    stored.push_str(&stored_domain);
    Ok(Cow::Owned(stored))
}

fn split(text: &str) -> Result<(&str, &str), EmailError> {
    let Some((local, domain)) = text.split_once('@') else {
        return Err(EmailError::NoAt);
    };
    // Unsupported forms before a second `@`, which they may contain: the more helpful reason.
    if local.starts_with('"') {
        return Err(EmailError::Quoted);
    }
    if domain.starts_with('[') {
        return Err(EmailError::IpAddress);
    }
    if memchr::memchr2(b'(', b')', text.as_bytes()).is_some() {
        return Err(EmailError::Comment);
    }
    if domain.contains('@') { Err(EmailError::TwoAts) } else { Ok((local, domain)) }
}

fn check_local(local: &str) -> Result<Cow<'_, str>, EmailError> {
    if local.is_empty() {
        return Err(EmailError::Missing(Side::Local));
    }
    let mut ascii = true;
    let mut after_dot = true;
    for (at, &byte) in local.as_bytes().iter().enumerate() {
        match LOCAL_BYTE[usize::from(byte)] {
            LocalByte::Atom => after_dot = false,
            LocalByte::Dot if after_dot => return Err(EmailError::Dot(Side::Local)),
            LocalByte::Dot => after_dot = true,
            LocalByte::Wide => (ascii, after_dot) = (false, false),
            LocalByte::Bad => return Err(unwelcome(local, at, Side::Local)),
        }
    }
    if after_dot {
        return Err(EmailError::Dot(Side::Local));
    }
    if ascii { Ok(Cow::Borrowed(local)) } else { check_wide_local(local) }
}

fn check_wide_local(local: &str) -> Result<Cow<'_, str>, EmailError> {
    let welcome = |c: char| c.is_ascii() || (c.is_alphanumeric() || is_combining_mark(c)) && !is_unseen(c);
    if let Some(character) = local.chars().find(|&c| !welcome(c)) {
        return Err(EmailError::Character { character, side: Side::Local });
    }
    if unicode_normalization::is_nfc(local) {
        return Ok(Cow::Borrowed(local));
    }
    let mut stored = String::with_capacity(local.len());
    for (i, part) in local.split(KELVIN).enumerate() {
        if i > 0 {
            stored.push(KELVIN);
        }
        stored.extend(part.nfc());
    }
    Ok(Cow::Owned(stored))
}

fn check_domain(domain: &str) -> Result<Cow<'_, str>, EmailError> {
    if domain.is_empty() {
        return Err(EmailError::Missing(Side::Domain));
    }
    if domain.is_ascii() {
        let found = check_ascii_domain(domain)?;
        if !found.punycode {
            return Ok(if found.upper_case {
                Cow::Owned(domain.to_ascii_lowercase())
            } else {
                Cow::Borrowed(domain)
            });
        }
    } else if let Some(character) = domain.chars().find(|&c| c.is_whitespace() || is_unseen(c)) {
        return Err(EmailError::Character { character, side: Side::Domain });
    }
    let stored = Uts46::new()
        .to_ascii(domain.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore)
        .map_err(|_| EmailError::International)?;
    check_ascii_domain(&stored)?;
    Ok(stored)
}

/// What a well-formed ASCII domain was found to have.
struct Found {
    upper_case: bool,
    punycode: bool,
}

fn check_ascii_domain(domain: &str) -> Result<Found, EmailError> {
    let mut found = Found { upper_case: false, punycode: false };
    let mut labels = 0;
    let mut label_start = 0;
    let mut last = "";
    let bytes = domain.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => {}
            b'A'..=b'Z' => found.upper_case = true,
            b'.' => {
                found.punycode |= check_label(&domain[label_start..at])?;
                labels += 1;
                label_start = at + 1;
            }
            _ => return Err(unwelcome(domain, at, Side::Domain)),
        }
    }
    if label_start < bytes.len() || labels > 0 {
        last = &domain[label_start..];
        found.punycode |= check_label(last)?;
        labels += 1;
    }
    if labels < 2 {
        return Err(EmailError::NoDot);
    }
    // No top-level domain is a number, so this is an IP address that lost its brackets.
    if last.bytes().all(|byte| byte.is_ascii_digit()) { Err(EmailError::IpAddress) } else { Ok(found) }
}

/// Whether a well-formed label is one in ASCII form of an international name.
fn check_label(label: &str) -> Result<bool, EmailError> {
    let bytes = label.as_bytes();
    match (bytes.first(), bytes.last()) {
        (None, _) => Err(EmailError::Dot(Side::Domain)),
        (Some(b'-'), _) | (_, Some(b'-')) => Err(EmailError::Hyphen),
        _ if bytes.len() > MAX_LABEL_BYTES => Err(EmailError::LabelTooLong),
        _ => Ok(bytes.len() >= 4 && bytes[..4].eq_ignore_ascii_case(b"xn--")),
    }
}

/// The error for the ASCII character at a byte, which may be a control or a blank.
fn unwelcome(part: &str, at: usize, side: Side) -> EmailError {
    let character =
        part.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
    EmailError::Character { character, side }
}

#[derive(Clone, Copy)]
enum LocalByte {
    Bad,
    Atom,
    Dot,
    /// Part of a character beyond ASCII.
    Wide,
}

static LOCAL_BYTE: [LocalByte; 256] = {
    let mut table = [LocalByte::Bad; 256];
    let mut byte = u8::MAX;
    loop {
        table[byte as usize] = match byte {
            b'.' => LocalByte::Dot,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => LocalByte::Atom,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~' => {
                LocalByte::Atom
            }
            0x80.. => LocalByte::Wide,
            _ => LocalByte::Bad,
        };
        if byte == 0 {
            break;
        }
        byte -= 1;
    }
    table
};

#[cfg(test)]
mod tests;
