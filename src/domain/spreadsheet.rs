//! Cells that a spreadsheet would run as formulas, and the apostrophe that keeps it from doing so.
//!
//! `=cmd|' /C calc'!A0` in a name is harmless text until somebody opens the export. The guard can be undone
//! without loss: a cell that already has an apostrophe before a formula gets one more, and exactly one is
//! taken away again.

const GUARD: char = '\'';

/// Would a spreadsheet take this cell for a formula? Decided by the first character after blanks: one of
/// `= + - @`, their full-width forms, tab or line break. Phone numbers such as `+49 30 1` count.
pub fn is_formula_like(cell: &str) -> bool {
    // Nearly every cell begins with a letter or digit: that must not cost decoding it.
    match cell.as_bytes().first() {
        Some(b' ' | b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n' | 0xEF) => {
            cell.trim_start_matches(' ').starts_with([
                '=', '+', '-', '@', '\t', '\r', '\n', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
            ])
        }
        _ => false,
    }
}

/// Does the guarded form of this cell differ from the cell?
pub fn needs_guard(cell: &str) -> bool {
    is_formula_like(cell.trim_start_matches(GUARD))
}

/// Takes away the one apostrophe that `--spreadsheet-safe` put before the cell, if it put one.
pub fn strip_spreadsheet_guard(cell: &str) -> &str {
    match cell.strip_prefix(GUARD) {
        Some(bare) if needs_guard(bare) => bare,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn guarded(cell: &str) -> String {
        if needs_guard(cell) { format!("'{cell}") } else { cell.to_owned() }
    }

    #[test]
    fn formulas_are_known_by_their_first_character() {
        for cell in [
            "=cmd|' /C calc'!A0",
            "@SUM(1)",
            "\t=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "  -2",
            "+49 30 1",
            "\r",
            "\nx",
        ] {
            assert!(is_formula_like(cell), "{cell:?}");
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        for cell in ["", " ", "Smith", "a=b", "'", "'Smith", "１", "134-5683"] {
            assert!(!is_formula_like(cell), "{cell:?}");
            assert_eq!(guarded(cell), cell);
        }
        assert_eq!(guarded("'=1"), "''=1");
        assert_eq!(strip_spreadsheet_guard("'Smith"), "'Smith");
        assert_eq!(strip_spreadsheet_guard("''=1"), "'=1");
    }

    proptest! {
        #[test]
        fn the_guard_can_be_undone(cell in "['=+@ \t\n＝a1-]{0,6}") {
            let safe = guarded(&cell);
            prop_assert!(!is_formula_like(&safe));
            prop_assert_eq!(strip_spreadsheet_guard(&safe), cell);
        }
    }
}
