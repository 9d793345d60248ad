//! The output formats every list and record can be had in.

/// How rows are written to stdout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Aligned columns for people; the layout may change at any time
    #[default]
    Table,
    /// One JSON array of objects (one object for a single record)
    Json,
    /// One JSON object a line
    Jsonl,
    /// Comma-separated values with a header line
    Csv,
    /// Tab-separated values with a header line
    Tsv,
    /// Only the ids, one a line
    Ids,
    /// A page for a browser; of a profile and of the report
    Html,
}
