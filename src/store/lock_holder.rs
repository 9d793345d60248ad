//! Who holds the write lock: a busy message that names the process lets the operator decide.
//!
//! The kernel's table of locks is read, never the database's own files: closing any descriptor of them
//! would drop this process's locks.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Byte of the -shm file that a writer locks in WAL mode.
const WRITE_LOCK_BYTE: &str = "120";

/// Command and process id of the writer, when the system tells.
pub fn of(database: &Path) -> Option<String> {
    let mut shm = database.as_os_str().to_owned();
    shm.push("-shm");
    let inode = fs::metadata(Path::new(&shm)).ok()?.ino().to_string();
    let locks = fs::read_to_string("/proc/locks").ok()?;
    let pid = locks.lines().find_map(|line| holder(line, &inode))?;
    let command = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let words: Vec<String> = command
        .split(|byte| *byte == 0)
        .filter(|word| !word.is_empty())
        .take(4)
        .map(|word| String::from_utf8_lossy(word).into_owned())
        .collect();
    let program = words.first().and_then(|word| Path::new(word).file_name()?.to_str()).unwrap_or("a command");
    let rest = words.get(1..).unwrap_or_default().join(" ");
    Some(format!("`{}` (process {pid}) is writing", format!("{program} {rest}").trim_end()))
}

/// The process of a line such as `3: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120`.
fn holder<'a>(line: &'a str, inode: &str) -> Option<&'a str> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [_, "POSIX", _, "WRITE", pid, file, first, last] = words.as_slice() else { return None };
    let covers = *first == WRITE_LOCK_BYTE && *last == WRITE_LOCK_BYTE;
    (covers && file.rsplit(':').next() == Some(inode)).then_some(*pid)
}

#[cfg(test)]
mod tests {
    use super::holder;

    #[test]
    fn the_writer_is_found_in_the_lock_table() {
        let line = "3: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120";
        assert_eq!(holder(line, "1234"), Some("4711"));
        assert_eq!(holder(line, "99"), None);
        assert_eq!(holder("3: POSIX  ADVISORY  READ 4711 fe:00:1234 123 123", "1234"), None);
    }
}
