//! Only the ids, one a line, for the next command in a pipe.

use std::io::{self, BufWriter, Write};

use super::display::real;
use super::listing::BLOCK;
use super::text;
use crate::domain::value::{Column, Value};

/// Writes the value of the column `id`, or of the first column of a list that has none.
pub struct IdRows<W: Write> {
    out: BufWriter<W>,
    key: usize,
}

impl<W: Write> IdRows<W> {
    pub fn new(out: W, columns: &[Column]) -> Self {
        let key = columns.iter().position(|column| column.name == "id").unwrap_or(0);
        IdRows { out: BufWriter::with_capacity(BLOCK, out), key }
    }

    /// Text is escaped: a line break in a name must not become the id of somebody else.
    pub fn row(&mut self, values: &[Value<'_>]) -> io::Result<()> {
        match values.get(self.key) {
            Some(Value::Integer(id)) => writeln!(self.out, "{id}"),
            Some(Value::Decimal(id)) => writeln!(self.out, "{id}"),
            Some(Value::Real(id)) => writeln!(self.out, "{}", real(*id)),
            Some(Value::Text(key)) => writeln!(self.out, "{}", text::escape(key)),
            _ => Ok(()),
        }
    }

    pub fn finish(mut self) -> io::Result<()> {
        self.out.flush()
    }
}
