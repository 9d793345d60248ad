//! An editor for tests: a shell command that is given the file.

use crate::env::{Output, TestEnv};

/// Runs the command with that shell command for an editor.
pub fn run(env: &TestEnv, editor: &str, args: &[&str]) -> Output {
    let mut command = env.command(args);
    let output = command.env("VISUAL", editor).output().expect("the program can be started");
    let directory = env.path("").to_string_lossy().trim_end_matches('/').to_owned();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&directory, "[DIR]");
    Output {
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
        status: output.status.code().unwrap_or(-1),
    }
}

/// The texts that were kept beside the database.
pub fn kept(env: &TestEnv) -> Vec<String> {
    env.names().into_iter().filter(|name| name.starts_with("acquaint-")).collect()
}
