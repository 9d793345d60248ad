//! Pages for a browser: well-formed, self-contained, and whatever data says is text in them.

use roxmltree::{Document, ParsingOptions};

use crate::env::TestEnv;
use crate::import_kit::import;
use crate::terminal::Terminal;

const HOSTILE: &str = "</title><script>alert(\"1\")</script>&amp;<img src=x onerror=alert(1)>\u{202E}";

/// Somebody whose every text tries to be more than text.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok([
        "contacts",
        "add",
        "--first-name",
        HOSTILE,
        "--email",
        "anna@example.com",
        "--city",
        HOSTILE,
        "--birthday",
        "1988-02-22",
    ]);
    env.ok(["notes", "add", "1", &format!("{HOSTILE}\nsecond line")]);
    env.ok(["groups", "add", HOSTILE]);
    env.ok(["groups", "add-members", "1", "1"]);
    env.ok(["newsletters", "add", HOSTILE]);
    env.ok(["newsletters", "subscribe", "1", "1"]);
    env.ok(["forms", "add", HOSTILE, "--field", "Town", "--site", HOSTILE]);
    env.ok(["forms", "submit", "1", "1", "--value", &format!("Town={HOSTILE}")]);
    env.ok([
        "activities",
        "log",
        "1",
        "page_visit",
        "--recorded",
        "--url",
        "javascript:alert(1)",
        "--at",
        "2017-01-01",
    ]);
    env.ok(["statuses", "add", HOSTILE]);
    env.ok(["contacts", "edit", "1", "--status", HOSTILE]);
    env.ok(["accounts", "add", HOSTILE]);
    env.ok(["accounts", "add-contacts", "1", "1"]);
    env.ok(["scores", "add", HOSTILE]);
    env.ok(["scores", "rules", "add", "1", "--activity", "page_visit", "--points", "5"]);
    env.write_file("tony.png", b"\x89PNG\r\n\x1a\nnot much of a picture");
    env.ok(["personas", "add", HOSTILE, "--picture", "tony.png", "--threshold", "1"]);
    env.ok(["personas", "rules", "add", "1", "--where", "email is set", "--points", "5"]);
    env.ok(["recalc", "--quiet"]);
    env
}

fn hold(page: &str) {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document =
        Document::parse_with_options(page, options).unwrap_or_else(|error| panic!("{error}:\n{page}"));
    let root = document.root_element();
    assert_eq!(root.attribute("lang"), Some("en"));
    for node in root.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(!matches!(name, "script" | "iframe" | "object" | "link" | "a"), "{name}");
        for attribute in node.attributes() {
            assert!(!attribute.name().starts_with("on"), "{name} {}", attribute.name());
            let is_address = matches!(attribute.name(), "src" | "href" | "action");
            assert!(!is_address || attribute.value().starts_with("data:image/"), "{}", attribute.value());
        }
        if name == "svg" {
            assert_eq!(node.attribute("role"), Some("img"));
            let says = |what: &str| {
                node.children().any(|child| child.has_tag_name((svg(), what)) || child.has_tag_name(what))
            };
            assert!(says("title") && says("desc"));
        }
        if name == "img" {
            assert!(node.attribute("alt").is_some_and(|alt| !alt.is_empty()));
        }
    }
    let tags: Vec<&str> = root.descendants().map(|node| node.tag_name().name()).collect();
    assert_eq!(tags.iter().filter(|name| **name == "h1").count(), 1);
    assert!(tags.contains(&"main") && tags.contains(&"footer"));
    assert!(!page.contains("http"), "it needs no network");
    assert!(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
    assert!(!page.contains('\u{202E}'));
}

fn svg() -> &'static str {
    "http://www.w3.org/2000/svg"
}

#[test]
fn a_profile_is_a_page_in_which_everything_is_text() {
    let env = env();
    let page = env.ok(["contacts", "show", "1", "--format", "html"]);
    hold(&page);
    for said in ["Contact info", "Activities over time", "Points over time", "data:image", "second line"] {
        assert!(page.contains(said), "{said}");
    }
    assert_eq!(page.matches("<section").count(), page.matches("<h2").count());
    env.ok(["contacts", "add", "--last-name", "Quiet"]);
    let page = env.ok(["contacts", "show", "2", "--format", "html", "--tz", "Europe/Vienna"]);
    hold(&page);
    assert!(page.contains("Contact isn&#x27;t a member of any contact groups."), "{page}");
    let refused = env.run(["contacts", "list", "--format", "html"]);
    assert_eq!(refused.status, 2, "{refused}");
    std::fs::remove_file(env.path("tony.png")).unwrap();
    let page = env.run(["contacts", "show", "1", "--format", "html"]);
    assert!(page.stderr.contains("the picture tony.png is left out"), "{}", page.stderr);
}

#[test]
fn the_report_is_a_page_and_its_numbers_can_be_had() {
    let env = env();
    env.ok(["contacts", "add", "--email", "b@example.com", "--country", "AT", "--birthday", "1950-01-01"]);
    env.ok(["optouts", "add", "b@example.com"]);
    env.ok(["contacts", "add", "--last-name", "Anonymous"]);
    let page = env.ok(["report"]);
    hold(&page);
    for said in ["New contacts by month", "Deliverability", "Sizes of contact groups", "Points in"] {
        assert!(page.contains(said), "{said}");
    }
    let numbers: serde_json::Value = serde_json::from_str(&env.ok(["report", "--format", "json"])).unwrap();
    assert_eq!(numbers["contacts"], 3);
    assert_eq!(numbers["deliverability"]["Receiving marketing emails"], 1);
    assert_eq!(numbers["deliverability"]["Opted out of marketing emails"], 1);
    assert_eq!(numbers["deliverability"]["No email address"], 1);
    assert_eq!(numbers["ages"]["25–34"], 1);
    assert_eq!(numbers["ages"]["65+"], 1);
    assert_eq!(numbers["ages"]["unknown"], 1);
    assert_eq!(numbers["countries"]["Austria"], 1);
    assert_eq!(numbers["growth"]["2017-03"], 3);
    assert_eq!(
        numbers["scores"][0]["contacts"],
        serde_json::json!({"0": 2, "1": 0, "2": 0, "3": 0, "4": 0, "5": 1})
    );
    let saved = env.run(["report", "--output", "r.html"]);
    assert_eq!(saved.status, 0, "{saved}");
    hold(&env.read_file("r.html"));
    assert_eq!(env.run(["report", "--output", "r.html"]).status, 4);
    assert_eq!(env.run(["report", "--output", "r.html", "--overwrite"]).status, 0);
    // An empty base has a report, too.
    let empty = TestEnv::new();
    empty.ok(["db", "init"]);
    hold(&empty.ok(["report"]));
}

#[test]
fn the_report_counts_in_the_months_of_the_reader_and_leaves_none_out() {
    let env = TestEnv::new();
    // Ten minutes past midnight, and a quarter of an hour before, where clocks are half an hour apart from full hours.
    let csv = "email,status,created
a@example.com,none,2016-10-31T18:40:00Z
b@example.com,,2016-10-31T18:15:00Z
c@example.com,,2017-01-05T10:00:00Z
";
    assert_eq!(import(&env, csv, &[]).status, 0);
    let numbers = env.ok(["report", "--format", "json", "--tz", "Asia/Kolkata"]);
    let told: serde_json::Value = serde_json::from_str(&numbers).unwrap();
    let growth: Vec<(&str, i64)> = told["growth"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(month, number)| (month.as_str(), number.as_i64().unwrap()))
        .collect();
    assert_eq!(growth, [("2016-10", 1), ("2016-11", 1), ("2016-12", 0), ("2017-01", 1)]);
    // A status of that name is not those without a status.
    assert_eq!(told["statuses"], serde_json::json!({ "(none)": 2, "none": 1 }));
    assert_eq!(numbers.matches("\"none\"").count(), 1);
}

#[test]
fn the_report_counts_who_has_no_points_as_the_histogram_does() {
    let env = TestEnv::new();
    assert_eq!(
        import(&env, "email,city\na@example.com,X\nb@example.com,X\nc@example.com,Y\n", &[]).status,
        0
    );
    env.ok(["scores", "add", "S"]);
    env.ok(["scores", "rules", "add", "S", "--where", "city = X", "--points", "5"]);
    env.ok(["scores", "add", "Nobody's"]);
    env.ok(["recalc"]);
    let told: serde_json::Value = serde_json::from_str(&env.ok(["report", "--format", "json"])).unwrap();
    let points = |score: usize| told["scores"][score]["contacts"].clone();
    assert_eq!(points(0), serde_json::json!({ "0": 3 }));
    assert_eq!(points(1), serde_json::json!({ "0": 1, "1": 0, "2": 0, "3": 0, "4": 0, "5": 2 }));
    let histogram =
        ["scores", "histogram", "S", "--bins", "12", "--format", "csv", "--fields", "from,contacts"];
    assert_eq!(env.ok(histogram), "from,contacts\n0,1\n1,0\n2,0\n3,0\n4,0\n5,2\n");
}

#[test]
fn a_page_of_some_parts_has_the_charts_of_those() {
    let env = env();
    let page = |parts: &str| env.ok(["contacts", "show", "1", "--format", "html", "--section", parts]);
    let has = |page: &str| {
        ["Activities over time", "Points over time", "data:image"].map(|said| page.contains(said))
    };
    assert_eq!(has(&page("notes")), [false, false, false]);
    assert_eq!(has(&page("activities,persona")), [true, false, true]);
    assert_eq!(has(&page("scores")), [false, true, false]);
    hold(&page("notes"));
}

#[test]
fn what_is_no_picture_is_left_out() {
    let env = env();
    env.write_file("tony.png", b"RIFF0000WAVEfmt ");
    env.write_file("folder/x", b"");
    for (picture, reason) in [
        ("tony.png", "it is no PNG, JPEG, GIF or WebP"),
        ("folder", "it is no file"),
        ("/dev/null", "it is no file"),
    ] {
        env.ok(["personas", "edit", "1", "--picture", picture]);
        let page = env.run(["contacts", "show", "1", "--format", "html"]);
        assert!(page.stderr.contains(&format!("the picture {picture} is left out: {reason}")), "{page}");
        hold(&page.stdout);
    }
}

#[test]
fn the_record_is_what_its_schema_says() {
    let env = env();
    env.ok(["users", "add", "anna", "--site"]);
    env.ok(["membership", "link", "1", "--user", "anna"]);
    env.ok(["contacts", "recognise", "0190a3f0-0000-7000-8000-000000000001", "--email", "anna@example.com"]);
    env.ok(["consents", "add", "C", "--short-text", "s", "--full-text", "f"]);
    env.ok(["consents", "agree", "1", "C"]);
    env.ok(["contacts", "add", "--last-name", "Quiet"]);
    let schema: serde_json::Value = serde_json::from_str(&env.ok(["contacts", "show", "--schema"])).unwrap();
    for contact in ["1", "2"] {
        let record: serde_json::Value =
            serde_json::from_str(&env.ok(["contacts", "show", contact, "--json"])).unwrap();
        let mut faults = Vec::new();
        check(&record, &schema, &schema, "$", &mut faults);
        assert_eq!(faults, Vec::<String>::new());
    }
    // The check itself finds what is wrong.
    let mut faults = Vec::new();
    check(&serde_json::json!({"id": "x", "unknown": {}}), &schema, &schema, "$", &mut faults);
    assert!(faults.len() > 10, "{faults:?}");
}

#[test]
fn bars_are_drawn_where_a_person_looks_and_nowhere_else() {
    let env = env();
    env.ok(["contacts", "add", "--last-name", "Quiet"]);
    // The terminal of the tests hands on bytes, each as a letter.
    let block: String = "█".bytes().map(char::from).collect();
    for (command, column) in [(["scores", "histogram", "1"], "bar"), (["groups", "history", "1"], "chart")] {
        assert!(!env.ok(command).contains('█'), "{command:?}");
        let (shown, _) = Terminal::run(&env, &command).end();
        assert!(shown.contains(&block) && shown.contains(&column.to_uppercase()), "{shown}");
        for format in ["json", "csv"] {
            let (shown, _) = Terminal::run(&env, &[&command[..], &["--format", format]].concat()).end();
            assert!(!shown.contains(&block) && !shown.contains(column), "{shown}");
        }
    }
}

/// What of JSON Schema the file uses: type, enum, properties, required, additionalProperties, items, oneOf, $ref.
fn check(
    value: &serde_json::Value,
    schema: &serde_json::Value,
    root: &serde_json::Value,
    at: &str,
    faults: &mut Vec<String>,
) {
    use serde_json::Value;
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).expect("the definition is there");
        return check(value, target, root, at, faults);
    }
    let type_of = |value: &Value| match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let found = type_of(value);
    let fits =
        allowed.is_empty() || allowed.contains(&found) || (found == "integer" && allowed.contains(&"number"));
    if !fits {
        faults.push(format!("{at}: {found} instead of {allowed:?}"));
    }
    if let Some(one_of) = schema["enum"].as_array()
        && !one_of.contains(value)
    {
        faults.push(format!("{at}: {value} is none of {one_of:?}"));
    }
    if let Some(options) = schema["oneOf"].as_array() {
        let fitting = options.iter().filter(|option| {
            let mut wrong = Vec::new();
            check(value, option, root, at, &mut wrong);
            wrong.is_empty()
        });
        if fitting.count() != 1 {
            faults.push(format!("{at}: fits not exactly one"));
        }
    }
    if let Value::Object(members) = value {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(name) {
                faults.push(format!("{at}: no {name}"));
            }
        }
        for (name, member) in members {
            let at = format!("{at}.{name}");
            match (&schema["properties"][name], &schema["additionalProperties"]) {
                (Value::Null, Value::Bool(false)) => faults.push(format!("{at}: not known")),
                (Value::Null, Value::Null) => {}
                (Value::Null, other) => check(member, other, root, &at, faults),
                (known, _) => check(member, known, root, &at, faults),
            }
        }
    }
    if let (Value::Array(items), item) = (value, &schema["items"]) {
        for (place, one) in items.iter().enumerate() {
            check(one, item, root, &format!("{at}[{place}]"), faults);
        }
    }
}
