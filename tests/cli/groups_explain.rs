//! `groups explain`: advice that lets in when it is followed, and the truth where there is none.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Three contacts, and `Germans` by condition.
fn env() -> TestEnv {
    let env = TestEnv::new();
    for (email, country) in
        [("anna@example.com", "DE"), ("bert@example.com", "DE"), ("carl@example.com", "AT")]
    {
        env.ok(["contacts", "add", "--email", email, "--country", country]);
    }
    env.ok(["groups", "add", "Germans", "--where", "country = Germany"]);
    env
}

fn json(env: &TestEnv, group: &str, contact: &str) -> serde_json::Value {
    serde_json::from_str(&env.ok(["groups", "explain", group, contact, "--json"])).unwrap()
}

/// The last lines of an explanation in words, without its tree.
fn advice(env: &TestEnv, group: &str, contact: &str) -> String {
    let said = env.ok(["groups", "explain", group, contact]);
    said.lines().filter(|line| !line.starts_with(['✓', '✗', ' '])).skip(1).collect::<Vec<_>>().join("\n")
}

#[test]
fn who_is_kept_out_is_readmitted_first() {
    let env = env();
    env.ok(["groups", "add", "Loud", "--where", "group(Germans) and city = Graz"]);
    env.ok(["groups", "exclude", "Loud", "3"]);
    assert_snapshot!(env.run(["groups", "explain", "Loud", "3"]), @r#"
    no member of group 2 (Loud)
      kept out since 2017-03-22 15:26
    ✗ group("Germans") and city = Graz
    ✗   group("Germans")  0
    ✗   city = Graz       -
    To be let in: first `acquaint groups readmit 2 3`, then group("Germans"), and city = Graz
    [0]
    "#);
    assert_eq!(json(&env, "Loud", "3")["readmit_first"], serde_json::json!(["acquaint groups readmit 2 3"]));
    assert_eq!(json(&env, "Germans", "3")["readmit_first"], serde_json::json!([]));
    // Out of the group that the advice would put her in, too.
    env.ok(["groups", "exclude", "Germans", "3"]);
    assert_eq!(
        advice(&env, "Loud", "3"),
        "To be let in: first `acquaint groups readmit 2 3` and `acquaint groups readmit 1 3`, then \
         group(\"Germans\"), and city = Graz"
    );
    for command in [
        &["groups", "readmit", "2", "3"][..],
        &["groups", "readmit", "1", "3"],
        &["groups", "add-members", "Germans", "3"],
        &["contacts", "edit", "3", "--city", "Graz"],
        &["groups", "rebuild"],
    ] {
        env.ok(command);
    }
    assert_eq!(env.ok(["groups", "members", "Loud", "--format", "ids"]), "3\n");
}

#[test]
fn whose_condition_holds_needs_nothing_but_to_be_readmitted() {
    let env = env();
    env.ok(["groups", "exclude", "Germans", "1"]);
    assert_eq!(advice(&env, "Germans", "1"), "To be let in: `acquaint groups readmit 1 1`");
    assert_eq!(
        json(&env, "Germans", "1")["readmit_first"],
        serde_json::json!(["acquaint groups readmit 1 1"])
    );
    env.ok(["groups", "add", "By hand"]);
    env.ok(["groups", "exclude", "By hand", "1"]);
    assert_eq!(advice(&env, "By hand", "1"), "To be let in: `acquaint groups readmit 2 1`");
}

#[test]
fn what_another_contact_has_is_not_advised() {
    let env = env();
    env.ok(["fields", "add", "code", "--unique"]);
    env.ok(["contacts", "edit", "2", "--set", "code=K-1"]);
    env.ok(["groups", "add", "Berts", "-w", "email = BERT@example.com"]);
    assert_eq!(
        advice(&env, "Berts", "1"),
        "Cannot be let in: another contact has what is asked for in email = BERT@example.com"
    );
    assert_eq!(
        json(&env, "Berts", "1")["condition"]["smallest_change"],
        serde_json::json!({"cannot": [{"test": "email = BERT@example.com", "reason": "taken"}]})
    );
    env.ok(["groups", "add", "Coded", "-w", "code = K-1 or city = Graz"]);
    assert_eq!(advice(&env, "Coded", "1"), "To be let in: city = Graz");
    env.ok(["groups", "add", "Others", "-w", "email in (bert@example.com, dora@example.com)"]);
    assert_eq!(
        json(&env, "Others", "1")["condition"]["smallest_change"]["changes"][0]["changes"],
        serde_json::json!([{"change": "set", "field": "email", "value": "dora@example.com"}])
    );
}

#[test]
fn time_alone_is_said_to_do_it() {
    let env = env();
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-22T15:00Z"]);
    env.ok(["groups", "add", "Quiet", "-w", "not did(purchase, last 1h)"]);
    assert_snapshot!(env.run(["groups", "explain", "Quiet", "1"]), @r#"
    no member of group 2 (Quiet)
    ✗ not did(purchase, last 1h)  until 2017-03-22 16:00
    ✓   did(purchase, last 1h)    1, from 2017-03-22 14:26 to 2017-03-22 15:26; until 2017-03-22 16:00
          2017-03-22 15:00  purchase (activity 1)
    Cannot be let in: nobody can change did(purchase, last 1h)
    By time alone the condition holds from 2017-03-22 16:00, if nothing else changes.
    [0]
    "#);
    assert_eq!(json(&env, "Quiet", "1")["condition"]["holds_from"], "2017-03-22T16:00:00Z");
    env.ok(["groups", "add", "Lapsed", "-w", "last(purchase) before 7d ago"]);
    assert_eq!(
        advice(&env, "Lapsed", "1"),
        "Cannot be let in: nobody can change last(purchase) before 7d ago\n\
         By time alone the condition holds from 2017-03-29 15:00, if nothing else changes."
    );
    assert_eq!(advice(&env, "Lapsed", "2"), "To be let in: 1 purchase dated 2017-03-15 15:26");
}

#[test]
fn a_contradiction_is_told_from_what_was_not_found() {
    let env = env();
    env.ok(["groups", "add", "Nobody", "-w", "city = Graz and city = Linz"]);
    assert_eq!(advice(&env, "Nobody", "1"), "Nobody can be let in: the condition contradicts itself.");
    assert_eq!(
        json(&env, "Nobody", "1")["condition"]["smallest_change"],
        serde_json::json!({"contradiction": {}})
    );
    env.ok(["groups", "add", "Perhaps", "-w", "city starts with a and city starts with b"]);
    assert_eq!(advice(&env, "Perhaps", "1"), "No change was found that would let in; there may be one.");
    // A text that looks like a moment stays what it is.
    env.ok(["contacts", "edit", "1", "--city", "2017-03-22T15:26:00Z"]);
    assert!(env.ok(["groups", "explain", "Perhaps", "1"]).contains("2017-03-22T15:26:00Z"));
}

/// `Buyers` by what somebody did, and a score, a group and a persona that rest on it; nothing has been worked out.
fn chained() -> TestEnv {
    let env = env();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-20T12:00Z"]);
    env.ok(["groups", "add", "Buyers", "--where", "did(purchase, last 7d)"]);
    env.ok(["scores", "add", "Hot"]);
    env.ok(["scores", "rules", "add", "Hot", "--where", "group(Buyers)", "--points", "5"]);
    env.ok(["scores", "rules", "add", "Hot", "--where", "country = Germany", "--points", "1"]);
    env.ok(["groups", "add", "Loud", "--where", "score(Hot) > 5 and country = Germany"]);
    env.ok(["personas", "add", "Fan", "--threshold", "5"]);
    env.ok(["personas", "rules", "add", "Fan", "--where", "group(Buyers)", "--points", "5"]);
    env
}

#[test]
fn what_a_condition_refers_to_is_worked_out_for_the_moment_that_is_asked_about() {
    let env = chained();
    assert_snapshot!(env.run(["scores", "explain", "Hot", "1"]), @r#"
    <anna@example.com> has 6 points in score 1 (Hot)
    If nothing else changes, it stays so until 2017-03-27 12:00 at least.

    RULE  KIND       WHAT               TIMES  POINTS  TOTAL  UNTIL             NOTE
       1  condition  group("Buyers")        1       5      5  2017-03-27 12:00  -
       2  attribute  country = Germany      1       1      1  -                 -
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "explain", "Hot", "1", "--at", "2017-03-27T13:00Z"]), @r#"
    <anna@example.com> has 1 point in score 1 (Hot)

    RULE  KIND       WHAT               TIMES  POINTS  TOTAL  UNTIL  NOTE
       1  condition  group("Buyers")        0       5      0  -      -
       2  attribute  country = Germany      1       1      1  -      -
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "explain", "Loud", "1"]), @r#"
    no member of group 3 (Loud)
    ✓ score("Hot") > 5 and country = Germany  until 2017-03-27 12:00
    ✓   score("Hot") > 5                      6; until 2017-03-27 12:00
    ✓   country = Germany                     Germany
    --- stderr ---
    Hint: the members by condition were worked out 2017-03-22 15:26; `acquaint recalc` brings them up to date
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "explain", "Loud", "1", "--at", "2017-03-19T13:00Z"]), @r#"
    no member of group 3 (Loud)
    ✗ score("Hot") > 5 and country = Germany  until 2017-03-20 12:00
    ✗   score("Hot") > 5                      1; until 2017-03-20 12:00
    ✓   country = Germany                     Germany
    To be let in: score("Hot") = 6 (now 1)
    By time alone the condition holds from 2017-03-20 12:00, if nothing else changes.
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "explain", "1", "--at", "2017-03-27T12:00Z"]), @r#"
    <anna@example.com> fits no persona

    ID  PERSONA  POINTS  THRESHOLD  QUOTIENT  NOTE
     1  Fan           0          5       0.0  -

    Rules of persona 1 (Fan)
    RULE  KIND       WHAT             TIMES  POINTS  TOTAL  UNTIL  NOTE
       3  condition  group("Buyers")      0       5      0  -      -
    [0]
    "#);
    let before = env.ok(["personas", "explain", "1", "--at", "2017-03-27T11:59:59.999Z"]);
    assert!(before.starts_with("<anna@example.com> is most like persona 1 (Fan)\n"), "{before}");
    // What a preview rests on is what is kept, and it says so.
    let preview = ["groups", "edit", "Loud", "--where", "score(Hot) > 0", "-n"];
    let later = env.run([&preview[..], &["--at", "2017-04-01"]].concat());
    assert!(later.stderr.contains("are those of now, whatever --at says"), "{later}");
    env.ok(["recalc", "-q"]);
    assert!(!env.run(preview).stderr.contains("out of date"), "{}", env.run(preview));
    env.ok(["contacts", "edit", "2", "--city", "Graz"]);
    assert!(env.run(preview).stderr.contains("may be out of date"), "{}", env.run(preview));
}

#[test]
fn asked_of_another_moment_it_says_who_is_a_member_then() {
    let env = env();
    env.ok(["groups", "add", "Buyers", "--where", "did(purchase, last 1d)"]);
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-20T12:00Z"]);
    env.ok(["recalc", "-q"]);
    let member = |at: &[&str]| -> bool {
        let said = env.ok([&["groups", "explain", "Buyers", "1", "--json"], at].concat());
        serde_json::from_str::<serde_json::Value>(&said).unwrap()["member"].as_bool().unwrap()
    };
    assert!(!member(&[]));
    assert!(member(&["--at", "2017-03-21"]));
    let said = env.ok(["groups", "explain", "Buyers", "1", "--at", "2017-03-21"]);
    assert!(said.starts_with("a member of group 2 (Buyers)\n✓ did(purchase"), "{said}");
    // Whoever is in by hand, or kept out, is so whatever the moment.
    env.ok(["groups", "exclude", "Buyers", "1"]);
    assert!(!member(&["--at", "2017-03-21"]));
    env.ok(["groups", "readmit", "Buyers", "1"]);
    env.ok(["groups", "add-members", "Buyers", "1"]);
    assert!(member(&["--at", "2017-01-01"]));
}
