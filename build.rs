//! Writes the ISO 3166 lists as text for `src/domain/place` to include.
//!
//! Linked as they are, the lists of the crate are half a megabyte of pointers that every start of the program would have to
//! relocate (0.3 ms); as text they cost nothing until a place is looked up.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let directory = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    let (countries, states) = iso_3166();
    fs::write(Path::new(&directory).join("iso_3166_1.txt"), countries)?;
    fs::write(Path::new(&directory).join("iso_3166_2.txt"), states)
}

/// A line for each country in both texts, in the same order; fields end with tabs.
/// Countries: alpha-2, alpha-3, numeric code, name. States: code, kind and name of one after the other.
fn iso_3166() -> (String, String) {
    let (mut countries, mut states) = (String::new(), String::new());
    for country in rust_iso3166::ALL {
        let (alpha2, alpha3) = (country.alpha2, country.alpha3);
        let (numeric, name) = (country.numeric, country.name);
        let _ = writeln!(countries, "{alpha2}\t{alpha3}\t{numeric}\t{name}\t");
        for state in country.subdivisions().unwrap_or_default() {
            let (code, kind, name) = (state.code, state.subdivision_type, state.name);
            let _ = write!(states, "{code}\t{kind}\t{name}\t");
        }
        states.push('\n');
    }
    (countries, states)
}
