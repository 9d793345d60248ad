//! `countries` and `states`.

use insta::assert_snapshot;

use crate::env::TestEnv;

#[test]
fn countries_are_found_by_any_of_their_names() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["countries", "list", "--search", "korea"]), @r#"
    CODE  NAME         ALPHA3  NUMERIC  STATES
    KP    North Korea  PRK     408          13
    KR    South Korea  KOR     410          17
    [0]
    "#);
    assert_snapshot!(env.run(["countries", "show", "u.s.a."]), @r#"
    CODE      US
    NAME      USA
    ALPHA3    USA
    NUMERIC   840
    STATES    57
    ISO NAME  United States of America
    ALIASES   United States; United States of America; The United States; The United
              States of America; US of A; The USA; The US; America; United States
              (USA); United States (US); Vereinigte Staaten; Vereinigte Staaten von
              Amerika; Amerika; États-Unis; États-Unis d'Amérique; Estados Unidos;
              Estados Unidos de América; EE. UU.; EEUU; E.U.A.; Stati Uniti; Stati
              Uniti d'America; Verenigde Staten; Förenta staterna; Spojené státy;
              Spojené státy americké; Stany Zjednoczone; Egyesült Államok; США;
              アメリカ; アメリカ合衆国; 米国; 美国; 미국
    [0]
    "#);
    assert_snapshot!(env.run(["country", "show", "Deutschland", "--json", "--fields", "code,name,numeric"]), @r#"
    {
      "code": "DE",
      "name": "Germany",
      "numeric": "276"
    }
    [0]
    "#);
    assert_snapshot!(env.run(["countries", "list", "--count"]), @r#"
    249
    [0]
    "#);
    assert_snapshot!(env.run(["countries", "list", "--sort", "numeric", "--limit", "3", "--format", "ids"]), @r#"
    AF
    AL
    AQ
    --- stderr ---
    Showing 3 of 249; --limit 0 shows all.
    [0]
    "#);
    assert_snapshot!(env.run(["countries", "show", "Germny"]), @r#"
    --- stderr ---
    Error: there is no country `Germny`
    Hint: did you mean `Germany`?
    [3]
    "#);
}

#[test]
fn states_are_found_within_their_country() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["states", "list", "--country", "Austria"]), @r#"
    CODE  NAME           KIND   COUNTRY
    AT-1  Burgenland     State  Austria
    AT-2  Carinthia      State  Austria
    AT-3  Lower Austria  State  Austria
    AT-5  Salzburg       State  Austria
    AT-6  Styria         State  Austria
    AT-7  Tyrol          State  Austria
    AT-4  Upper Austria  State  Austria
    AT-9  Vienna         State  Austria
    AT-8  Vorarlberg     State  Austria
    [0]
    "#);
    assert_snapshot!(env.run(["states", "list", "--search", "bayern"]), @r#"
    CODE   NAME     KIND  COUNTRY
    DE-BY  Bavaria  Land  Germany
    [0]
    "#);
    assert_snapshot!(env.run(["states", "show", "Québec"]), @r#"
    CODE        CA-QC
    NAME        Quebec
    KIND        Province
    COUNTRY     Canada
    LOCAL CODE  QC
    ALIASES     Québec; PQ; P.Q.; Que.
    [0]
    "#);
    assert_snapshot!(env.run(["states", "show", "CA", "--country", "usa", "--format", "ids"]), @r#"
    US-CA
    [0]
    "#);
}

#[test]
fn a_state_of_several_countries_or_of_none_is_refused() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["states", "show", "Limburg"]), @r#"
    --- stderr ---
    Error: `Limburg`: a state of several countries (Belgium, Netherlands)
    Hint: say which with --country, or give the whole code, like US-CA
    [3]
    "#);
    assert_snapshot!(env.run(["states", "show", "California", "--country", "Germany"]), @r#"
    --- stderr ---
    Error: `California`: a state of USA, not of Germany
    [3]
    "#);
    assert_snapshot!(env.run(["states", "show", "Bavarya", "--country", "DE"]), @r#"
    --- stderr ---
    Error: Germany has no state `Bavarya`
    Hint: did you mean `Bavaria`?
    [3]
    "#);
    assert_snapshot!(env.run(["states", "list", "--country", "Atlantis"]), @r#"
    --- stderr ---
    Error: there is no country `Atlantis`
    Hint: did you mean `Antarctica`, `Palestine` or `Albania`?
    [3]
    "#);
}

#[test]
fn places_need_no_database() {
    let env = TestEnv::new().with_var("ACQUAINT_DB", "");
    let all = env.ok(["states", "list", "--format", "csv", "--fields", "code"]);
    assert!(all.lines().count() > 5_000);
    assert!(all.lines().any(|line| line == "US-CA"));
}
