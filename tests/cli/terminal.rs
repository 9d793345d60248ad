//! A command before a real pseudo-terminal, and somebody who types.

use std::fs::File;

use rexpect::process::WaitStatus;
use rexpect::session::PtySession;
use rustix::termios::{LocalModes, tcgetattr};

use crate::env::TestEnv;

/// Patience with a program that answers in milliseconds; only a broken one makes a test wait for it.
const PATIENCE: Option<u64> = Some(20_000);

/// A command before a terminal that a test types into.
pub struct Terminal {
    session: PtySession,
    shown: String,
}

impl Terminal {
    /// Starts the command.
    pub fn run(env: &TestEnv, args: &[&str]) -> Terminal {
        let mut process = env.process(args);
        process.env("TERM", "xterm").env("COLUMNS", "100");
        let session =
            rexpect::spawn_with_options(process, rexpect::session::Options::new().timeout_ms(PATIENCE));
        Terminal { session: session.expect("a pseudo-terminal can be made"), shown: String::new() }
    }

    /// Waits for the question, and keeps what was shown before it.
    pub fn wait_for(&mut self, question: &str) -> &mut Terminal {
        let before = self.session.exp_string(question);
        let before = before.unwrap_or_else(|error| panic!("no question {question:?}: {error}"));
        self.shown.push_str(&before);
        self.shown.push_str(question);
        self
    }

    /// Types a line.
    pub fn answer(&mut self, line: &str) -> &mut Terminal {
        self.session.send_line(line).expect("the terminal takes a line");
        self
    }

    /// Takes letters away before the cursor, one by one. A prompt listens to one key at a time: what is typed before it
    /// does again is the terminal's own.
    pub fn erase(&mut self, letters: usize) -> &mut Terminal {
        const TAKEN_AWAY: &str = "\u{1b}[1D\u{1b}[0K";
        for _ in 0..letters {
            self.wait_until_it_listens().answer_raw("\u{7f}").wait_for(TAKEN_AWAY);
        }
        self.wait_until_it_listens()
    }

    fn wait_until_it_listens(&mut self) -> &mut Terminal {
        let side = self.side();
        for _ in 0..PATIENCE.unwrap_or(0) / 5 {
            let modes = tcgetattr(&side).expect("the terminal has settings").local_modes;
            if !modes.contains(LocalModes::ICANON) {
                return self;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("nobody listens:\n{}", self.shown)
    }

    /// Types keys, and no Enter after them.
    pub fn answer_raw(&mut self, keys: &str) -> &mut Terminal {
        self.session.send(keys).expect("the terminal takes keys");
        self.session.flush().expect("the terminal takes keys");
        self
    }

    /// Sends a signal to the program: `TERM`, `HUP` or `INT`.
    pub fn signal(&mut self, name: &str) -> &mut Terminal {
        let signal = format!("SIG{name}").parse().expect("there is such a signal");
        self.session.process_mut().signal(signal).expect("the program can be sent a signal");
        self
    }

    /// The terminal itself, from the side of the person before it.
    pub fn side(&self) -> File {
        self.session.process().get_file_handle().expect("the terminal can be looked at")
    }

    /// Presses Ctrl and a letter.
    pub fn control(&mut self, letter: char) -> &mut Terminal {
        self.session.send_control(letter).expect("the terminal takes a key");
        self
    }

    /// Everything that was shown, and the exit status.
    pub fn end(mut self) -> (String, i32) {
        let rest = self.session.exp_eof().expect("the program ends");
        self.shown.push_str(&rest);
        let status = match self.session.process().wait().expect("the program can be waited for") {
            WaitStatus::Exited(_, status) => status,
            other => panic!("ended by {other:?}:\n{}", self.shown),
        };
        (self.shown.replace("\r\n", "\n"), status)
    }
}
