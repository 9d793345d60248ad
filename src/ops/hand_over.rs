//! stand-in until the real one lands
use crate::error::{Error, Result};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
pub enum Overwrite {
    Refuse,
    Replace,
}
pub struct HandOver {
    file: File,
}
impl HandOver {
    pub fn create(path: &Path, _o: Overwrite) -> Result<HandOver> {
        Ok(HandOver { file: File::create(path).map_err(|e| Error::failure("cannot write").because(e))? })
    }
    pub fn finish(self) -> Result<()> {
        self.file.sync_all().map_err(|e| Error::failure("sync").because(e))
    }
}
impl Write for HandOver {
    fn write(&mut self, b: &[u8]) -> io::Result<usize> {
        self.file.write(b)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
