//! Facts in conditions, where the database and the evaluator must agree: ends of windows, memberships and agreements of
//! another moment, zones, numbers, and conditions too wide for a statement.

use crate::env::TestEnv;

fn ids(env: &TestEnv, arguments: &[&str]) -> String {
    let list = ["contacts", "list", "--format", "ids"];
    env.ok(list.iter().chain(arguments)).replace('\n', " ").trim_end().to_owned()
}

fn found(env: &TestEnv, condition: &str) -> String {
    ids(env, &["--where", condition])
}

fn at(env: &TestEnv, moment: &str, condition: &str) -> String {
    ids(env, &["--at", moment, "--where", condition])
}

/// One contact and, perhaps, others; the database counts in UTC.
fn env(addresses: &[&str]) -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    for address in addresses {
        env.ok(["contacts", "add", "--email", address]);
    }
    env
}

#[test]
fn the_first_instant_of_a_window_belongs_to_it() {
    let env = env(&["a@example.com"]);
    env.ok(["activities", "log", "--recorded", "1", "purchase", "--at", "2016-05-01", "--value", "10"]);
    for (condition, who) in [
        ("did(purchase, since 2016-05-01)", "1"),
        ("did(purchase, since 2016-05-01) and email matches /./", "1"),
        ("count(purchase, since 2016-05-01) = 1", "1"),
        ("count(purchase, since 2016-05-01) = 0", ""),
        ("sum(purchase.value, between 2016-05-01 and 2016-05-31) >= 10", "1"),
        ("did(purchase, after 2016-04-30)", "1"),
        ("did(purchase, after 2016-05-01)", ""),
        ("did(purchase, before 2016-05-01)", ""),
    ] {
        assert_eq!(found(&env, condition), who, "{condition}");
    }
    // Exactly thirty days later it is no longer among the last thirty, one millisecond before it still is.
    for (moment, who) in [("2016-05-31T00:00:00Z", ""), ("2016-05-30T23:59:59.999Z", "1")] {
        assert_eq!(at(&env, moment, "count(purchase, last 30d) = 1"), who, "{moment}");
        assert_eq!(at(&env, moment, "did(purchase, last 30d)"), who, "{moment}");
    }
}

#[test]
fn a_membership_counts_from_when_it_began() {
    let env = env(&["a@example.com", "b@example.com"]);
    env.ok(["groups", "add", "Staff"]);
    env.ok(["--now", "2017-03-01T00:00:00Z", "groups", "add-members", "Staff", "1"]);
    for (moment, inside, outside) in [("2017-02-01", "", "1 2"), ("2017-03-02", "1", "2")] {
        for more in ["", " and email matches /./", " or count(purchase) > 3"] {
            assert_eq!(at(&env, moment, &format!("group(Staff){more}")), inside, "{moment} {more}");
            assert_eq!(at(&env, moment, &format!("not group(Staff){more}")), outside, "{moment} {more}");
        }
    }
    assert_eq!(found(&env, "group(Staff, before 2017-03-01)"), "");
    assert_eq!(found(&env, "group(Staff, since 2017-03-01)"), "1");
}

#[test]
fn an_agreement_stands_from_one_row_of_the_log_to_the_next() {
    let env = env(&["a@example.com"]);
    env.ok(["consents", "add", "News", "--short-text", "Yes", "--full-text", "Yes, please."]);
    env.ok(["--now", "2016-01-01T00:00:00Z", "consents", "agree", "1", "News"]);
    env.ok(["--now", "2016-10-01T00:00:00Z", "consents", "revoke", "1", "News"]);
    for (moment, who) in [("2015-12-31", ""), ("2016-02-01", "1"), ("2016-10-01", ""), ("2017-01-01", "")] {
        assert_eq!(at(&env, moment, "consented(News)"), who, "{moment}");
        assert_eq!(at(&env, moment, "consented(News) and email matches /./"), who, "{moment}");
    }
    env.ok(["groups", "add", "Readers", "--where", "consented(News)"]);
    let explained = env.ok(["groups", "explain", "Readers", "1", "--at", "2016-02-01"]);
    assert!(explained.contains("2016-10-01 00:00"), "the end is told in advance:\n{explained}");
}

#[test]
fn the_zone_of_display_does_not_change_who_is_found() {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "Europe/Berlin"]);
    env.ok(["contacts", "add", "--email", "a@example.com", "--birthday", "2000-06-16"]);
    let moment = "2016-06-15T22:30:00Z";
    for zone in ["Europe/Berlin", "America/New_York", "Asia/Tokyo"] {
        let list = ["--tz", zone, "contacts", "list", "--at", moment, "--format", "ids"];
        let found = env.ok(list.iter().chain(&["--where", "birthday is today"]));
        assert_eq!(found, "1\n", "{zone}");
    }
}

#[test]
fn finer_numbers_than_ours_are_numbers_and_any_is_any_activity() {
    let env = env(&["a@example.com"]);
    for value in ["33.3333333", "12 EUR"] {
        env.ok(["activities", "log", "--recorded", "1", "purchase", "--value", value]);
    }
    for (condition, who) in [
        ("sum(purchase.value) = 33.333333", "1"),
        ("did(purchase where value > 33)", "1"),
        ("count(any) = 2", "1"),
        ("last(any) before 2y ago", ""),
    ] {
        assert_eq!(found(&env, condition), who, "{condition}");
    }
}

#[test]
fn a_day_whose_midnight_the_clocks_skip_begins_after_it() {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "America/Sao_Paulo"]);
    env.ok(["contacts", "add", "--email", "a@example.com"]);
    env.ok([
        "--tz",
        "America/Sao_Paulo",
        "activities",
        "log",
        "--recorded",
        "1",
        "purchase",
        "--at",
        "2016-10-16",
    ]);
    assert_eq!(found(&env, "count(purchase, since 2016-10-16) = 1"), "1");
    assert!(
        env.ok([
            "--tz",
            "America/Sao_Paulo",
            "activities",
            "list",
            "--since",
            "2016-10-16",
            "--format",
            "csv"
        ])
        .contains("2016-10-16T03:00:00Z")
    );
}

#[test]
fn a_wide_condition_is_no_matter_for_the_database() {
    let env = env(&["a@example.com", "b@example.com"]);
    env.ok(["contacts", "edit", "1", "--city", "Graz"]);
    for (join, who) in [(" or ", "1"), (" and ", "")] {
        let names: Vec<String> = (0..1_400).map(|number| format!("city = Graz{number}")).collect();
        let condition = format!("{}{join}city = Graz", names.join(join));
        assert_eq!(found(&env, &condition), who, "{join}");
    }
    let list = |from: u32| (from..from + 9_000).map(|id| id.to_string()).collect::<Vec<_>>().join(", ");
    let mut all = Vec::new();
    for (number, from) in [(1, 2), (2, 20_000), (3, 40_000), (4, 60_000)] {
        env.ok(["conditions", "add", &format!("list{number}"), &format!("id in ({})", list(from))]);
        all.push(format!("@list{number} or not anonymous = true and id in (2, {from})"));
    }
    assert_eq!(found(&env, &all.join(" or ")), "2");
}

#[test]
fn names_are_the_same_in_any_case_of_any_script() {
    let env = env(&["a@example.com"]);
    env.ok(["groups", "add", "Ärzte"]);
    let again = env.run(["groups", "add", "ärzte"]);
    assert_eq!(again.status, 5, "{again}");
    env.ok(["groups", "add-members", "ÄRZTE", "1"]);
    assert_eq!(found(&env, "group(\"ärzte\")"), "1");
}
