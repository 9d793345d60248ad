//! The three streams. Data goes to standard output, everything else to standard error; nothing else in
//! the program touches them.
//!
//! A closed standard output ends a reading command quietly. A closed standard error never stops
//! anything: narration is lost, the work is not.

mod prompt;

pub use prompt::Question;

use std::cell::Cell;
use std::fmt;
use std::io::{self, BufRead, BufWriter, IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::error::{Error, Kind, Result, output_error};
use crate::render::text::{escape, width, wrap};
use crate::settings::Settings;
use crate::signals;

const FALLBACK_WIDTH: usize = 80;
/// Bytes of standard input that are read at once, and how many such pieces may wait.
const STDIN_CHUNK: usize = 64 * 1024;
const STDIN_CHUNKS: usize = 4;
/// A command that is done sooner shows no progress bar.
const PROGRESS_DELAY: Duration = Duration::from_millis(200);
const PROMPT_POLL: Duration = Duration::from_millis(30);
/// How `less` behaves when the user has not said: colours pass, one screen needs no key.
const LESS: &str = "FIRX";

/// The streams and what is known about them.
pub struct Ui {
    quiet: bool,
    verbose: bool,
    color_out: bool,
    color_err: bool,
    out_terminal: bool,
    can_prompt: bool,
    err_terminal: bool,
    in_terminal: bool,
    width: Option<usize>,
    columns: Option<usize>,
    pager: Option<String>,
    less_unset: bool,
}

/// A progress bar that appears when the work takes longer than a moment.
pub struct Progress {
    bar: ProgressBar,
    wanted: bool,
    shown: Cell<bool>,
    since: Instant,
}

impl Progress {
    /// So far.
    pub fn advance(&self, position: u64, message: String) {
        if self.wanted && !self.shown.get() && self.since.elapsed() >= PROGRESS_DELAY {
            self.shown.set(true);
            self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        }
        self.bar.set_position(position);
        self.bar.set_message(message);
    }

    /// Gone without a trace.
    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

fn style(on: bool, code: &str, text: &str) -> String {
    if on { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

/// Standard input, read by a thread of its own: a signal ends the waiting for bytes that may never come.
struct PolledStdin {
    chunks: mpsc::Receiver<io::Result<Vec<u8>>>,
    chunk: Vec<u8>,
    taken: usize,
}

impl PolledStdin {
    fn start() -> PolledStdin {
        let (sender, chunks) = mpsc::sync_channel(STDIN_CHUNKS);
        std::thread::spawn(move || {
            let mut stdin = io::stdin().lock();
            loop {
                let mut chunk = vec![0; STDIN_CHUNK];
                let read = stdin.read(&mut chunk).map(|count| {
                    chunk.truncate(count);
                    chunk
                });
                let ended = !matches!(&read, Ok(chunk) if !chunk.is_empty());
                if sender.send(read).is_err() || ended {
                    return;
                }
            }
        });
        PolledStdin { chunks, chunk: Vec::new(), taken: 0 }
    }
}

impl Read for PolledStdin {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken == self.chunk.len() {
            self.chunk.clear();
            self.taken = 0;
            self.chunk = match self.chunks.recv_timeout(PROMPT_POLL) {
                Ok(Ok(chunk)) if chunk.is_empty() => return Ok(0),
                Ok(read) => read?,
                Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(0),
                Err(mpsc::RecvTimeoutError::Timeout) if signals::received().is_some() => {
                    return Err(io::Error::other("interrupted"));
                }
                Err(mpsc::RecvTimeoutError::Timeout) => Vec::new(),
            };
        }
        let count = buffer.len().min(self.chunk.len() - self.taken);
        buffer[..count].copy_from_slice(&self.chunk[self.taken..self.taken + count]);
        self.taken += count;
        Ok(count)
    }
}

impl Ui {
    /// The streams of this process.
    pub fn new(settings: &Settings) -> Ui {
        let in_terminal = io::stdin().is_terminal();
        let err_terminal = io::stderr().is_terminal();
        Ui {
            quiet: settings.quiet,
            verbose: settings.verbose,
            color_out: settings.color_out,
            color_err: settings.color_err,
            out_terminal: io::stdout().is_terminal(),
            can_prompt: in_terminal && err_terminal && !settings.no_input,
            err_terminal,
            in_terminal,
            width: settings.width,
            columns: settings.columns,
            pager: settings.pager.clone(),
            less_unset: settings.less_unset,
        }
    }

    /// The streams before the settings are known, for errors in the settings themselves.
    pub fn plain() -> Ui {
        Ui {
            quiet: false,
            verbose: false,
            color_out: false,
            color_err: false,
            out_terminal: io::stdout().is_terminal(),
            can_prompt: false,
            err_terminal: io::stderr().is_terminal(),
            in_terminal: io::stdin().is_terminal(),
            width: None,
            columns: None,
            pager: None,
            less_unset: true,
        }
    }

    /// Is standard output a terminal?
    pub fn out_is_terminal(&self) -> bool {
        self.out_terminal
    }

    /// Colour on standard output?
    pub fn color_out(&self) -> bool {
        self.color_out
    }

    /// Columns to lay out for; `None` never truncates.
    pub fn width(&self) -> Option<usize> {
        match self.width {
            Some(0) => None,
            Some(width) => Some(width),
            None => Some(self.terminal_width()),
        }
    }

    /// Columns that a list keeps to by cutting its cells; `None` where nothing may be lost: in a pipe or a file, unless
    /// somebody has said how wide it is.
    pub fn list_width(&self) -> Option<usize> {
        let is_known =
            self.out_terminal || self.width.is_some() || self.columns.is_some_and(|columns| columns > 0);
        if is_known { self.width() } else { None }
    }

    fn terminal_width(&self) -> usize {
        let terminal = if self.out_terminal { terminal_size::terminal_size_of(io::stdout()) } else { None };
        let columns = || self.columns;
        terminal
            .map(|(width, _)| usize::from(width.0))
            .or_else(columns)
            .filter(|width| *width > 0)
            .unwrap_or(FALLBACK_WIDTH)
    }

    /// Standard output, buffered; flush it with [`Ui::finish`].
    pub fn out(&self) -> BufWriter<io::Stdout> {
        BufWriter::with_capacity(64 * 1024, io::stdout())
    }

    /// Writes out what is buffered; a failed flush is an error.
    pub fn finish(mut out: BufWriter<io::Stdout>) -> Result<()> {
        out.flush().map_err(output_error)
    }

    /// Prints text as data.
    pub fn print(&self, text: &str) -> Result<()> {
        let mut out = self.out();
        out.write_all(text.as_bytes()).map_err(output_error)?;
        Ui::finish(out)
    }

    /// Prints one line of data for a script, only when standard output is not a terminal: the new id.
    pub fn print_id(&self, id: impl std::fmt::Display) -> Result<()> {
        if self.out_terminal { Ok(()) } else { self.print(&format!("{id}\n")) }
    }

    /// Prints a screenful or more: through the pager when a person reads and it is longer than the screen.
    pub fn print_paged(&self, text: &str) -> Result<()> {
        let height = terminal_size::terminal_size().map_or(usize::MAX, |(_, height)| usize::from(height.0));
        match &self.pager {
            Some(pager) if self.in_terminal && self.out_terminal && text.lines().count() >= height => {
                if self.run_pager(pager, text).is_ok() { Ok(()) } else { self.print(text) }
            }
            _ => self.print(text),
        }
    }

    fn run_pager(&self, pager: &str, text: &str) -> io::Result<()> {
        let mut command = Command::new("sh");
        command.arg("-c").arg(pager).stdin(Stdio::piped());
        if self.less_unset {
            command.env("LESS", LESS);
        }
        let mut child = command.spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            // A reader who quits early has seen enough.
            let _ = stdin.write_all(text.as_bytes());
        }
        let status = child.wait()?;
        if status.code() == Some(127) { Err(io::ErrorKind::NotFound.into()) } else { Ok(()) }
    }

    /// Columns of the terminal on standard error, if that is one.
    pub fn narration_width(&self) -> Option<usize> {
        let size = self.err_terminal.then(|| terminal_size::terminal_size_of(io::stderr())).flatten();
        size.map(|(width, _)| usize::from(width.0)).filter(|width| *width > 0)
    }

    /// Broken at blanks where a terminal would break within words.
    fn narrate(&self, text: &str) {
        for line in text.split('\n') {
            let fits = self.narration_width().is_none_or(|columns| width(line) <= columns);
            if fits {
                self.error_line(line);
                continue;
            }
            let indent = line.len() - line.trim_start_matches(' ').len();
            for part in wrap(line.trim_start_matches(' '), self.narration_width(), indent) {
                self.error_line(&part);
            }
        }
    }

    /// The same behind a word in colour.
    fn narrate_as(&self, label: &str, code: &str, text: &str) {
        let columns = self.narration_width().unwrap_or(usize::MAX);
        let labelled = format!("{label} {text}");
        let lines = if width(&labelled) <= columns || labelled.contains('\n') {
            vec![labelled]
        } else {
            wrap(&labelled, Some(columns), 0)
        };
        for (index, line) in lines.iter().enumerate() {
            match line.strip_prefix(label).filter(|_| index == 0) {
                Some(rest) => self.error_line(&format!("{}{rest}", style(self.color_err, code, label))),
                None => self.error_line(line),
            }
        }
    }

    fn error_line(&self, line: &str) {
        // Nothing can be done about a closed standard error, and the work must not stop for it.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Lines of a message that others have put together, made safe to show.
    pub fn warn_lines<'a>(&self, lines: impl Iterator<Item = &'a str>) {
        for line in lines {
            self.narrate(&escape(line));
        }
    }

    /// A sentence about what happened.
    pub fn say(&self, line: &str) {
        if !self.quiet {
            self.narrate(line);
        }
    }

    /// What a question is about. A person who is asked sees it, `--quiet` or not.
    pub fn before_question(&self, line: &str) {
        self.error_line(line);
    }

    /// Timings and counts, with `-v`.
    pub fn detail(&self, line: &str) {
        if self.verbose && !self.quiet {
            self.error_line(line);
        }
    }

    /// Something to be careful about.
    pub fn warn(&self, line: &str) {
        if !self.quiet {
            self.narrate_as("Warning:", "1;33", line);
        }
    }

    /// What to type next.
    pub fn hint(&self, line: &str) {
        if !self.quiet {
            self.narrate_as("Hint:", "36", line);
        }
    }

    /// The error a command ended with.
    pub fn error(&self, error: &Error) {
        if error.message.is_empty() {
            return;
        }
        self.narrate_as("Error:", "1;31", &escape(&error.message));
        for line in &error.details {
            self.error_line(&escape(line));
        }
        if let Some((first, rest)) = error.causes.split_first() {
            self.narrate(&format!("Caused by: {}", escape(first)));
            for cause in rest {
                self.narrate(&format!("           {}", escape(cause)));
            }
        }
        for hint in &error.hints {
            self.narrate_as("Hint:", "36", &escape(hint));
        }
    }

    /// May a question be asked? Needs standard input and error to be terminals.
    pub fn can_prompt(&self) -> bool {
        self.can_prompt
    }

    /// Asks on standard error and waits for a line; the end of input is an empty one. The terminal stays in
    /// its ordinary mode and its cursor visible, so that nothing has to be restored when a signal ends the
    /// waiting: a prompt that reads key by key would leave the terminal raw after SIGTERM.
    pub fn ask(&self, question: &str) -> Result<String> {
        let mut stderr = io::stderr().lock();
        // A question that nobody can see is answered by nobody; the reading below tells.
        let _ = write!(stderr, "{question} ");
        let _ = stderr.flush();
        drop(stderr);
        let (sender, answer) = mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let read = io::stdin().lock().read_line(&mut line).map(|_| line);
            // The receiver is gone when a signal ended the waiting.
            let _ = sender.send(read);
        });
        let line = self.wait_for(&answer)?;
        let line = line.map_err(|error| Error::failure("could not read the answer").because(error))?;
        if line.is_empty() {
            self.error_line("");
        }
        Ok(line.trim().to_owned())
    }

    /// Waits for what another thread reads; a signal ends the waiting.
    fn wait_for<T>(&self, answer: &mpsc::Receiver<T>) -> Result<T> {
        loop {
            match answer.recv_timeout(PROMPT_POLL) {
                Ok(answer) => return Ok(answer),
                Err(reason) => {
                    if let Some(signal) = signals::received() {
                        self.error_line("");
                        return Err(signals::interrupted(signal));
                    }
                    if reason == mpsc::RecvTimeoutError::Disconnected {
                        return Err(Error::failure("could not read the answer"));
                    }
                }
            }
        }
    }

    /// Asks for yes or no; anything but yes is no.
    pub fn confirm(&self, question: &str) -> Result<bool> {
        let answer = self.ask(&format!("{question} [y/N]"))?;
        Ok(matches!(answer.to_ascii_lowercase().as_str(), "y" | "yes"))
    }

    /// Asks for a number to be typed before something severe; anything else is no.
    pub fn confirm_number(&self, question: &str, number: impl fmt::Display) -> Result<bool> {
        let number = number.to_string();
        let answer = self.ask(&format!("{question} ({number}), Enter keeps everything:"))?;
        Ok(answer.replace(',', "") == number)
    }

    /// A progress bar over `total` bytes, on a terminal only and not before a moment has passed.
    pub fn progress(&self, what: &str, total: Option<u64>) -> Progress {
        let template = if total.is_some() { "{prefix} {bar:20} {msg}" } else { "{prefix} {spinner} {msg}" };
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden())
            .with_style(
                ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()),
            )
            .with_prefix(what.to_owned());
        Progress {
            bar,
            wanted: !self.quiet && self.err_terminal,
            shown: Cell::new(false),
            since: Instant::now(),
        }
    }

    /// Standard input as a stream; says so when it is a terminal, where a person may have forgotten the file.
    pub fn stdin(&self) -> impl Read + Send + 'static {
        if self.in_terminal {
            self.say("Reading from the terminal; Ctrl-D ends.");
        }
        PolledStdin::start()
    }

    /// All of standard input as text, at most `limit` bytes.
    pub fn stdin_text(&self, limit: u64) -> Result<String> {
        let mut text = String::new();
        self.stdin().take(limit + 1).read_to_string(&mut text).map_err(|error| {
            match signals::received() {
                Some(signal) => signals::interrupted(signal),
                None => Error::new(Kind::Failure, "could not read standard input").because(error),
            }
        })?;
        if text.len() as u64 > limit {
            return Err(Error::rejected(format!("standard input is longer than {limit} bytes")));
        }
        if text.starts_with('\u{FEFF}') {
            text.drain(..'\u{FEFF}'.len_utf8());
        }
        Ok(text)
    }
}
