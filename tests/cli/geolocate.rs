//! `contacts geolocate`, over real databases of addresses: `ACQUAINT_TEST_DATA` names the folder they are in.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::test_data;

const CITY: &str = "geo/maxmind/GeoIP2-City-Test.mmdb";

/// A database with two contacts, and the path of the databases; nothing where those are not at hand.
fn env() -> Option<(TestEnv, impl Fn(&str) -> String)> {
    let folder = test_data("geolocate")?.display().to_string();
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "a@example.com"]);
    env.ok(["contacts", "add", "--email", "b@example.com", "--country", "Germany"]);
    Some((env, move |file: &str| format!("{folder}/{file}")))
}

#[test]
fn what_is_empty_is_filled_and_nothing_else() {
    let Some((env, path)) = env() else { return };
    let city = path(CITY);
    let locate = |args: &[&str]| {
        let words = ["contacts", "geolocate", args[0], "--ip", args[1], "--geo", &city];
        env.run(words.iter().chain(&args[2..])).to_string()
    };
    assert_snapshot!(locate(&["1", "214.0.1.7", "--dry-run"]), @r"
    --- stderr ---
    Would fill in contact 1: zip, city, state, country (dry run).
    [0]
    ");
    assert_snapshot!(locate(&["1", "214.0.1.7", "--suffix", " (guessed)"]), @r"
    --- stderr ---
    Filled in contact 1: zip, city, state, country. Undo with `acquaint db undo 3`
    [0]
    ");
    let shown = ["contacts", "list", "--fields", "id,city,state,country,zip", "--format", "csv"];
    assert_snapshot!(env.ok(shown), @r"
    id,city,state,country,zip
    1,Melbourne (guessed),Victoria,Australia,3000 (guessed)
    2,,,Germany,
    ");
    assert_snapshot!(locate(&["1", "214.0.1.7"]), @r"
    --- stderr ---
    Unchanged: what the address tells is known, or has no field.
    [0]
    ");
    // Of somebody who is elsewhere the address says nothing.
    assert_snapshot!(locate(&["2", "214.0.1.7"]), @r"
    --- stderr ---
    Error: contact 2 is in DE, the address in AU: nothing was filled in
    [4]
    ");
    assert_snapshot!(locate(&["2", "2a02:d180::1"]), @r"
    --- stderr ---
    Unchanged: what the address tells is known, or has no field.
    [0]
    ");
    env.ok(["db", "undo"]);
    assert_snapshot!(env.ok(shown), @r"
    id,city,state,country,zip
    1,,,,
    2,,,Germany,
    ");
    env.ok(["fields", "add", "lat", "--type", "text"]);
    assert_snapshot!(locate(&["1", "214.0.1.7", "--map", "latitude=lat", "--map", "city=ignore"]), @r"
    --- stderr ---
    Filled in contact 1: zip, state, country, lat. Undo with `acquaint db undo 6`
    [0]
    ");
    assert_snapshot!(env.ok(["contacts", "list", "--fields", "id,city,country,lat", "--format", "csv"]), @r"
    id,city,country,lat
    1,,Australia,-37.8159
    2,,Germany,
    ");
    assert_snapshot!(locate(&["1", "214.0.1.7", "--map", "town=city"]), @r"
    --- stderr ---
    Error: --map town=city: addresses have no `town`
    Hint: they have city, country, state, zip, latitude, longitude, metro_code, organisation
    [2]
    ");
    assert_snapshot!(locate(&["1", "214.0.1.7", "--map", "city=id"]), @r"
    --- stderr ---
    Error: --map city=id: `id` is no field that can be filled
    [2]
    ");
    assert_snapshot!(locate(&["1", "214.0.1"]), @r"
    --- stderr ---
    error: invalid value '214.0.1' for '--ip <ADDRESS>': invalid IP address syntax

    For more information, try '--help'.
    [2]
    ");
    assert_snapshot!(locate(&["1", "192.168.0.1"]), @r"
    --- stderr ---
    Error: 192.168.0.1 is a private address: where it is no database can say
    [4]
    ");
    assert_snapshot!(locate(&["1", "fe80::1"]), @r"
    --- stderr ---
    Error: fe80::1 is a private address: where it is no database can say
    [4]
    ");
    assert!(locate(&["1", "9.9.9.9"]).contains("does not know where 9.9.9.9 is"));
}

#[test]
fn files_that_are_no_database_of_addresses_are_refused() {
    let Some((env, path)) = env() else { return };
    let folder = path("geo/maxmind/bad-data");
    let mut files: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().display().to_string())
        .filter(|name| name.ends_with(".mmdb"))
        .collect();
    files.sort();
    assert!(files.len() >= 8, "{files:?}");
    env.write_file("empty.mmdb", "");
    files.push(env.path("empty.mmdb").display().to_string());
    files.push(path("geo/maxmind/README.md"));
    for file in &files {
        for ip in ["1.2.3.4", "2001:218::1"] {
            let run = env.run(["contacts", "geolocate", "1", "--ip", ip, "--geo", file]);
            assert!([2, 3, 5].contains(&run.status), "{file} {ip}: {run}");
            assert!(run.stderr.starts_with("Error: ") && !run.stderr.contains("panicked"), "{file}: {run}");
        }
    }
    let four = path("geo/maxmind/MaxMind-DB-test-ipv4-24.mmdb");
    let run = env.run(["contacts", "geolocate", "1", "--ip", "2001:218::1", "--geo", &four]);
    assert!(run.stderr.contains("has addresses of version 4 only"), "{run}");
    let run = env.run(["contacts", "geolocate", "1", "--ip", "1.2.3.4", "--geo", "missing.mmdb"]);
    assert_eq!(run.status, 2, "{run}");
    assert!(
        env.ok(["contacts", "list", "--format", "csv", "--fields", "city"])
            .trim()
            .ends_with("city\n\"\"\n\"\"")
    );
}
