//! Whole processes: started, timed, and their peak memory read.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often the memory of a process is looked at where GNU time is missing.
const GLANCE: Duration = Duration::from_millis(5);

/// Where the standard output of a timed process goes.
pub enum Output<'a> {
    Nowhere,
    To(&'a Path),
}

/// Runs the command to its end. Returns seconds of wall time; `Err` names the command when it fails.
pub fn time(command: &mut Command, output: Output<'_>) -> Result<f64, String> {
    time_with(command, output, &[])
}

/// The same, reading a file from standard input.
pub fn time_reading(command: &mut Command, input: &Path) -> Result<f64, String> {
    let file = File::open(input).map_err(|error| format!("{}: {error}", input.display()))?;
    run(command.stdin(file), Output::Nowhere, &[])
}

/// The same, where other statuses than 0 are no failure either.
pub fn time_with(command: &mut Command, output: Output<'_>, accepted: &[i32]) -> Result<f64, String> {
    run(command.stdin(Stdio::null()), output, accepted)
}

fn run(command: &mut Command, output: Output<'_>, accepted: &[i32]) -> Result<f64, String> {
    let stdout = match output {
        Output::Nowhere => Stdio::null(),
        Output::To(path) => {
            File::create(path).map_err(|error| format!("{}: {error}", path.display()))?.into()
        }
    };
    let shown = shown(command);
    let start = Instant::now();
    let status =
        command.stdout(stdout).stderr(Stdio::null()).status().map_err(|error| format!("{shown}: {error}"))?;
    let seconds = start.elapsed().as_secs_f64();
    match status.code() {
        Some(code) if code == 0 || accepted.contains(&code) => Ok(seconds),
        _ => Err(format!("{shown}: ended with {status}")),
    }
}

/// What the command prints.
pub fn text(command: &mut Command) -> Result<String, String> {
    let shown = shown(command);
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{shown}: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Is there such a program?
pub fn is_installed(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Peak resident memory in KiB of the program run to its end.
pub fn peak_kib(program: &Path, arguments: &[&str]) -> Result<u64, String> {
    let silent = |command: &mut Command| {
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(Stdio::piped()).spawn().map_err(|error| format!("{}: {error}", program.display()))
    };
    let gnu_time = Path::new("/usr/bin/time");
    if gnu_time.exists() {
        let child = silent(Command::new(gnu_time).arg("-v").arg(program))?;
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        if let Some(peak) = field(&report, "Maximum resident set size (kbytes):") {
            return Ok(peak);
        }
    }
    watch(silent(&mut Command::new(program))?)
}

/// Bytes that this process and those that it has waited for have written to files; nothing where that cannot be read.
pub fn bytes_written() -> Option<u64> {
    field(&fs::read_to_string("/proc/self/io").ok()?, "write_bytes:")
}

/// The high-water mark that the kernel keeps, for as long as the process lives.
fn watch(mut child: Child) -> Result<u64, String> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        let now = fs::read_to_string(&status).ok().and_then(|text| field(&text, "VmHWM:"));
        peak = peak.max(now.unwrap_or(0));
        std::thread::sleep(GLANCE);
    }
    if peak == 0 { Err("peak memory cannot be read here".to_owned()) } else { Ok(peak) }
}

fn field(report: &str, name: &str) -> Option<u64> {
    let line = report.lines().find_map(|line| line.trim().strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    let words: Vec<_> = std::iter::once(command.get_program().to_string_lossy()).chain(arguments).collect();
    words.join(" ")
}
