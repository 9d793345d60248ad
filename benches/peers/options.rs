//! What the command line of the benchmarks takes.

use crate::setup::MEASURED;

/// Size, data and choice of a run.
pub struct Options {
    /// Contacts generated.
    pub rows: u64,
    /// Another seed, other data.
    pub seed: u64,
    /// Pairs of runs of each long task; short ones are repeated more often.
    pub runs: usize,
    /// Cargo says so when it runs benchmarks, and does not when it runs every target as a test.
    pub measure: bool,
    /// Only the tasks whose names hold this.
    pub only: Vec<String>,
}

const USAGE: &str = "Usage: cargo bench --bench peers -- [OPTIONS]

  --rows N      Contacts to generate [default: 1000000]
  --seed S      Seed of the generator [default: 1]
  --runs N      Pairs of runs of each task [default: 3]
  --only NAME   Only tasks whose name holds NAME; may be repeated
  --help        Print this";

impl Options {
    /// Reads the arguments; the message says what is wrong, or is the usage asked for.
    pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options { rows: MEASURED, seed: 1, runs: 3, measure: false, only: Vec::new() };
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or(format!("{arg} wants a value"));
            match arg.as_str() {
                "--bench" => options.measure = true,
                "--rows" => options.rows = number(&arg, &value()?)?,
                "--seed" => options.seed = number(&arg, &value()?)?,
                "--runs" => options.runs = number(&arg, &value()?)?,
                "--only" => options.only.push(value()?),
                "--help" | "-h" => return Err(USAGE.to_owned()),
                other => return Err(format!("unknown option {other}\n\n{USAGE}")),
            }
        }
        if options.rows == 0 || options.runs == 0 {
            return Err("--rows and --runs are at least 1".to_owned());
        }
        Ok(options)
    }

    /// Is the task asked for?
    pub fn wants(&self, task: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| task.contains(only.as_str()))
    }
}

fn number<T: std::str::FromStr>(option: &str, text: &str) -> Result<T, String> {
    text.replace(['_', ','], "").parse().map_err(|_| format!("{option}: `{text}` is not a number"))
}
