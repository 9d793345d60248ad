//! zsh is answered as the library does it; the script is our own, so that what is to be typed on with stays open:
//! no blank is put behind `status:`, `city=` and `Europe/`.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap::Command;
use clap_complete::env::{EnvCompleter, Zsh as Library};

/// An answer is a value, in which colons are protected by backslashes, and behind a colon a few words on it.
const SCRIPT: &str = r#"#compdef BIN
_NAME_dynamic() {
    local -a answers open closed
    local answer value
    answers=("${(@f)$(_CLAP_IFS=$'\n' _CLAP_COMPLETE_INDEX=$((CURRENT - 1)) VAR=zsh command COMPLETER -- "${words[@]}" 2>/dev/null)}")
    for answer in "${answers[@]}"; do
        [[ -n $answer ]] || continue
        value=${answer//\\:/$'\1'}
        value=${value%%:*}
        if [[ $value == *[=/$'\1'] ]]; then
            open+=("$answer")
        else
            closed+=("$answer")
        fi
    done
    (( $#open )) && _describe -V 'values' open -S ''
    (( $#closed )) && _describe -V 'values' closed
}
compdef _NAME_dynamic BIN
"#;

/// The adapter.
pub struct Zsh;

impl EnvCompleter for Zsh {
    fn name(&self) -> &'static str {
        "zsh"
    }

    fn is(&self, name: &str) -> bool {
        name == "zsh"
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let script = SCRIPT.replace("VAR", var).replace("NAME", name).replace("BIN", bin);
        buf.write_all(script.replace("COMPLETER", completer).as_bytes())
    }

    fn write_complete(
        &self,
        cmd: &mut Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        Library.write_complete(cmd, args, current_dir, buf)
    }
}
