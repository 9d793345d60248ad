//! SIGINT, SIGTERM and SIGHUP set a flag that every loop, the busy wait and the database's progress
//! handler look at; a second signal ends the process at once, which is safe at any instant.

use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;

use crate::error::{Error, Kind};

static RECEIVED: OnceLock<Arc<AtomicUsize>> = OnceLock::new();

/// Starts to listen. Call once, before any work.
pub fn install() -> std::io::Result<()> {
    let received = RECEIVED.get_or_init(|| Arc::new(AtomicUsize::new(0)));
    let armed = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&armed))?;
        flag::register(signal, Arc::clone(&armed))?;
        flag::register_usize(signal, Arc::clone(received), signal as usize)?;
    }
    Ok(())
}

/// The signal that came, if one did.
pub fn received() -> Option<i32> {
    match RECEIVED.get()?.load(Ordering::Relaxed) {
        0 => None,
        signal => i32::try_from(signal).ok(),
    }
}

/// Ends a loop with the interruption's own error when a signal has come.
pub fn check() -> Result<(), Error> {
    match received() {
        Some(signal) => Err(interrupted(signal)),
        None => Ok(()),
    }
}

/// The error an interrupted command ends with.
pub fn interrupted(signal: i32) -> Error {
    Error::new(Kind::Interrupted(signal), "interrupted; nothing was changed")
}
