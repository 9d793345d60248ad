//! The table of bad inputs by its parts, and laws against a reference reader.

mod laws;
mod opening;
mod rows;
mod text;

use std::io::{self, Read};

use super::{CsvError, CsvOptions, CsvReader, ErrorKind, Record};

/// Hands out a few bytes at a time, as pipes may.
struct Dribble<R>(R, usize);

impl<R: Read> Read for Dribble<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let length = room.len().min(self.1);
        self.0.read(&mut room[..length])
    }
}

/// A row as tests compare it: line, cells, problem.
type Row = (u64, Vec<String>, Option<String>);

struct Outcome {
    header: Vec<String>,
    rows: Vec<Row>,
    notes: Vec<String>,
    blank_rows: u64,
    /// Physical lines of the rows.
    row_lines: u64,
    delimiter: u8,
}

impl Outcome {
    fn cells(&self) -> Vec<Vec<&str>> {
        self.rows.iter().map(|(_, cells, _)| cells.iter().map(String::as_str).collect()).collect()
    }

    fn problems(&self) -> Vec<(u64, &str)> {
        self.rows.iter().filter_map(|(line, _, problem)| Some((*line, problem.as_deref()?))).collect()
    }
}

fn read_all(input: impl Read, options: CsvOptions) -> Result<Outcome, CsvError> {
    read_rest(CsvReader::new(input, options)?)
}

fn read_rest(mut reader: CsvReader<impl Read>) -> Result<Outcome, CsvError> {
    let mut record = Record::new();
    let mut rows = Vec::new();
    let mut row_lines = 0;
    while reader.read(&mut record)? {
        row_lines += record.lines();
        let cells = record.iter().map(str::to_owned).collect();
        rows.push((record.line(), cells, record.problem().map(ToString::to_string)));
    }
    Ok(Outcome {
        header: reader.header().to_vec(),
        rows,
        notes: reader.notes().iter().map(ToString::to_string).collect(),
        blank_rows: reader.blank_rows(),
        row_lines,
        delimiter: reader.delimiter(),
    })
}

fn read(input: impl AsRef<[u8]>) -> Outcome {
    read_all(input.as_ref(), CsvOptions::default()).expect("the file is readable")
}

fn error_of(input: impl Read, options: CsvOptions) -> (ErrorKind, String) {
    let error = read_all(input, options).err().expect("the file is refused");
    (error.kind(), error.to_string())
}

fn refused(input: impl AsRef<[u8]>) -> (ErrorKind, String) {
    error_of(input.as_ref(), CsvOptions::default())
}

fn data(message: &str) -> (ErrorKind, String) {
    (ErrorKind::Data, message.to_owned())
}

fn usage(message: &str) -> (ErrorKind, String) {
    (ErrorKind::Usage, message.to_owned())
}

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}
