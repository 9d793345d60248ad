//! The lines of the report: one when a task is done, all again at the end.

/// Results so far.
pub struct Report {
    lines: Vec<String>,
    missed: usize,
    skipped: usize,
}

impl Report {
    pub fn new() -> Report {
        let header = format!(
            "{:<34} {:>9} {:>9} {:>7} {:>7}  {}",
            "task", "ours (s)", "peer (s)", "ratio", "bound", "result"
        );
        println!("\n{header}");
        Report { lines: vec![header], missed: 0, skipped: 0 }
    }

    /// Pairs of seconds, ours and theirs, of one task; its ratio may go up to `bound`.
    pub fn pairs(&mut self, task: &str, pairs: &[(f64, f64)], bound: f64) {
        let ours = median(pairs.iter().map(|pair| pair.0));
        let peer = median(pairs.iter().map(|pair| pair.1));
        let ratio = median(pairs.iter().map(|pair| pair.0 / pair.1));
        let result = self.verdict(ratio <= bound);
        self.line(format!("{task:<34} {ours:>9.4} {peer:>9.4} {ratio:>7.3} {bound:>7.3}  {result}"));
    }

    /// Seconds of a task without a peer.
    pub fn alone(&mut self, task: &str, seconds: f64) {
        self.line(format!("{task:<34} {seconds:>9.4} {:>9} {:>7} {:>7}  -", "-", "-", "-"));
    }

    /// A number of MiB with its bound.
    pub fn memory(&mut self, task: &str, mib: f64, bound: f64) {
        let result = self.verdict(mib <= bound);
        self.line(format!("{task:<34} {mib:>5.1} MiB {:>9} {:>7} {bound:>7.0}  {result}", "-", "-"));
    }

    /// A task that could not be run.
    pub fn skipped(&mut self, task: &str, why: &str) {
        self.skipped += 1;
        self.line(format!("{task:<34} SKIPPED: {why}"));
    }

    pub fn print_summary(&self) {
        println!("\nSummary");
        for line in &self.lines {
            println!("{line}");
        }
        println!("\n{} missed, {} skipped", self.missed, self.skipped);
    }

    fn verdict(&mut self, met: bool) -> &'static str {
        if met {
            return "MET";
        }
        self.missed += 1;
        "MISSED"
    }

    fn line(&mut self, line: String) {
        println!("{line}");
        self.lines.push(line);
    }
}

/// The middle one, or the mean of the two in the middle; 0 of none.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}
