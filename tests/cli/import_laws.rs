//! Laws of the import, on small random files through the built program: the counts add up, the same file
//! twice changes nothing, and the order of the columns does not matter.

use proptest::prelude::*;

use crate::env::TestEnv;
use crate::import_kit::{Counts, counts, import};

/// A cell of each column, good and bad ones.
const CELLS: [(&str, &[&str]); 8] = [
    ("email", &["a@x.com", "A@x.com", "b@x.com", " b@X.COM ", "c@x.com", "bad", "", "d@b\u{fc}cher.example"]),
    ("first_name", &["Ann", "Bob", "", "\"two\nlines\"", "\"say \"\"hi\"\"\"", "=1", "e\u{301}"]),
    ("city", &["Boston", "\"New York, NY\"", "", " Brno ", "\u{202E}x"]),
    ("birthday", &["1990-05-01", "1990-02-30", "", "2999-01-01", "5/13/1990"]),
    ("status", &["VIP", "vip", "Customer", ""]),
    ("country", &["USA", "us", "Atlantis", "", "Austria"]),
    ("state", &["California", "CA", "", "Styria"]),
    ("notes", &["Called", "\"Moved,\nagain\"", ""]),
];

const FIELDS: &str = "email,first_name,city,birthday,status,country,state";

/// A row as the place of each cell among those of its column; some rows are short or long.
fn row() -> impl Strategy<Value = (Vec<usize>, i8)> {
    let places: Vec<_> = CELLS.iter().map(|(_, cells)| 0..cells.len()).collect();
    (places, prop_oneof![9 => Just(0i8), 1 => Just(-1i8), 1 => Just(1i8)])
}

fn file(rows: &[(Vec<usize>, i8)], order: &[usize]) -> String {
    let line = |cells: Vec<&str>| cells.join(",") + "\n";
    let mut text = line(order.iter().map(|column| CELLS[*column].0).collect());
    for (places, ragged) in rows {
        let mut cells: Vec<&str> = order.iter().map(|column| CELLS[*column].1[places[*column]]).collect();
        match ragged {
            -1 => cells.truncate(cells.len() - 1),
            1 => cells.push("more"),
            _ => {}
        }
        text.push_str(&line(cells));
    }
    text
}

/// What is stored in the end; ids and times of creation left out.
fn state(env: &TestEnv) -> String {
    if !env.database().exists() {
        return String::new();
    }
    let list = ["contacts", "list", "--sort", "email", "--format", "jsonl", "--fields", FIELDS];
    env.ok(list) + &env.ok(["notes", "list", "--format", "jsonl", "--fields", "text"])
}

fn run(env: &TestEnv, text: &str, args: &[&str]) -> Counts {
    counts(&import(env, text, args))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_add_up_and_a_second_time_changes_nothing(
        rows in prop::collection::vec(row(), 0..9),
        order in Just((0..CELLS.len()).collect::<Vec<_>>()).prop_shuffle(),
        mode in prop::sample::select(&["update", "fill", "skip"]),
        bad in prop::sample::select(&["reject", "drop"]),
        existing in prop::collection::vec(row(), 0..3),
    ) {
        let (one, other) = (TestEnv::new(), TestEnv::new());
        let plain: Vec<usize> = (0..CELLS.len()).collect();
        let before = file(&existing, &plain);
        run(&one, &before, &[]);
        run(&other, &before, &[]);
        let args = ["--on-match", mode, "--on-bad-value", bad];
        let dry = run(&one, &file(&rows, &plain), &[&args[..], &["-n"]].concat());
        let first = run(&one, &file(&rows, &plain), &args);
        prop_assert_eq!(dry, first, "a dry run counts otherwise");
        let after = state(&one);
        // The order of columns does not matter.
        prop_assert_eq!(run(&other, &file(&rows, &order), &args), first);
        prop_assert_eq!(&state(&other), &after);
        // The same file again changes nothing.
        let (read, _, _, _, rejected) = first;
        prop_assert_eq!(run(&one, &file(&rows, &plain), &args), (read, 0, 0, read - rejected, rejected));
        prop_assert_eq!(state(&one), after);
    }
}
