//! The SHA-256 of what has been read, taken on the way: the log of operations says which file it was.

use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

/// The digest of a stream; clones look at the same one.
#[derive(Clone, Default)]
pub struct Digest(Arc<Mutex<(u64, Sha256)>>);

impl Digest {
    /// Bytes read so far and their digest in hexadecimal.
    pub fn finish(&self) -> (u64, String) {
        let (bytes, sha256) = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        (bytes, hex(&sha256.finalize()))
    }
}

/// Two digits for each byte.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A stream whose bytes are digested as they pass.
pub struct Digesting<R> {
    inner: R,
    digest: Digest,
}

impl<R: Read> Digesting<R> {
    /// Digests what is read from `inner` into `digest`.
    pub fn new(inner: R, digest: &Digest) -> Self {
        Digesting { inner, digest: digest.clone() }
    }
}

impl<R: Read> Read for Digesting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if crate::signals::received().is_some() {
            return Err(io::Error::other("interrupted"));
        }
        let read = self.inner.read(buffer)?;
        let mut digest = self.digest.0.lock().unwrap_or_else(PoisonError::into_inner);
        digest.0 += read as u64;
        digest.1.update(&buffer[..read]);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_that_of_the_bytes_read() {
        let digest = Digest::default();
        io::copy(&mut Digesting::new(&b"abc"[..], &digest), &mut io::sink()).expect("memory can be read");
        let (bytes, hex) = digest.finish();
        assert_eq!(bytes, 3);
        assert_eq!(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
