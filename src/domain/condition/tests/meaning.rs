use super::*;

/// Each line: what is typed on the command line, its canonical text, and whether Joseph matches.
#[test]
fn shorthand_terms_print_in_the_long_form_and_mean_it() {
    for (arguments, canonical, matches) in [
        (&["country:US,AT"][..], "country in (USA, Austria)", true),
        (&["country:us,USA"], "country = USA", true),
        (&["country:DE"], "country = Germany", false),
        (&["country:\"Bosnia and Herzegovina\""], "country = \"Bosnia and Herzegovina\"", false),
        (&["state:California"], "state = California", true),
        (&["state:CA"], "state = CA", true),
        (&["state:us-ca"], "state = California", true),
        (&["status:vip"], "status = VIP", false),
        (&["status:VIP,Prospective client"], "status in (VIP, \"Prospective client\")", true),
        (&["owner:JCARMACK"], "owner = jcarmack", false),
        (&["owner:"], "owner is empty", true),
        (&["owner:*"], "owner is set", false),
        (&["age:25..40"], "age between 25 and 40", true),
        (&["age:29"], "age = 29", true),
        (&["age:30.."], "age >= 30", false),
        (&["age:..29"], "age <= 29", true),
        (&["age:..17,25..29"], "age <= 17 or age between 25 and 29", true),
        (&["age:..17,65..", "gender:m"], "(age <= 17 or age >= 65) and gender = male", false),
        (&["not", "city:Boston"], "not city = Boston", true),
        (&["NOT", "city:san diego"], "not city = \"san diego\"", false),
        (&["city:San Diego"], "city = \"San Diego\"", true),
        (&["city:Boston", "or", "city:San Diego"], "city = Boston or city = \"San Diego\"", true),
        (&["not", "(", "zip:1", "or", "zip:92102", ")"], "not (zip = 1 or zip = 92102)", false),
        (&["zip:92102", "and", "gender:female,male"], "zip = 92102 and gender in (female, male)", true),
        (&["anonymous:true"], "anonymous = true", false),
        (&["anonymous:No"], "anonymous = false", true),
        (&["email:"], "email is empty", false),
        (&["email:jsmith@LOCALHOST.local"], "email = jsmith@localhost.local", true),
        (&["email:*@localhost*"], "email ~ \"@localhost\"", true),
        (&["last_name:smit*"], "last_name starts with smit", true),
        (&["last-name:*ITH"], "last_name ends with ITH", true),
        (&["name:*h sm*"], "name ~ \"h sm\"", true),
        (&["name:joseph smith"], "name = \"joseph smith\"", true),
        (&["name:*"], "name is set", true),
        (&["company:CAFE\u{301} MÜLLER"], "company = \"CAFÉ MÜLLER\"", true),
        (&["company:Cafe*"], "company starts with Cafe", false),
        (&["company:\"a, b\", c"], "company in (\"a, b\", c)", false),
        (&["company:\"*\""], "company = \"*\"", false),
        (&["company:"], "company is empty", false),
        (&["created:2017"], "created = 2017", true),
        (&["created:2017-01-01..2017-03-22"], "created between 2017-01-01 and 2017-03-22", true),
        (&["created:..2017-03-21"], "created <= 2017-03-21", false),
        (&["created:2017-03-21T23:30Z"], "created = 2017-03-21T23:30Z", true),
        (&["created:2017-03-22 00:30"], "created = 2017-03-22T00:30", true),
        (&["created:2017-03-22T00:30:00.000"], "created = 2017-03-22T00:30:00.000", true),
        (&["birthday:1988-02"], "birthday = 1988-02", true),
        (&["birthday:1988,1990-05-01"], "birthday in (1988, 1990-05-01)", true),
        (&["modified:2017-03-22.."], "modified >= 2017-03-22", true),
        (&["id:1,1042"], "id in (1, 1042)", true),
        (
            &["guid:{01890A5D-AC96-774B-BCCE-B302099A8057}"],
            "guid = 01890a5d-ac96-774b-bcce-b302099a8057",
            true,
        ),
    ] {
        let checked = short(arguments);
        assert_eq!(checked.text(), canonical, "{arguments:?}");
        assert_eq!(checked.evaluate(&joseph(), &noon()).value, matches, "{arguments:?}");
        assert_eq!(long(canonical), checked, "{canonical}");
    }
}

/// Each line: a condition, its canonical text, and whether Joseph matches.
#[test]
fn the_long_form() {
    for (typed, canonical, matches) in [
        ("city = 'San Diego'", "city = \"San Diego\"", true),
        ("City == \"san \\\"x\\\" \\\\\"", "city = \"san \\\"x\\\" \\\\\"", false),
        ("city != Boston", "not city = Boston", true),
        ("owner <> jcarmack", "not owner = jcarmack", true),
        ("job_title ~ MANAGER", "job_title ~ MANAGER", true),
        ("job_title starts with sales", "job_title starts with sales", true),
        ("job_title not ends with manager", "not job_title ends with manager", false),
        ("job_title not ~ manager", "not job_title ~ manager", false),
        ("country in (Germany, Austria)", "country in (Germany, Austria)", false),
        ("country not in (Germany)", "not country = Germany", true),
        ("age between 25 and 40 and age < 29", "age between 25 and 40 and age < 29", false),
        ("age not between 25 and 40", "not age between 25 and 40", false),
        ("age > 28", "age > 28", true),
        ("age >= 29 AND age <= 29", "age >= 29 and age <= 29", true),
        ("birthday before 1988-02-22", "birthday before 1988-02-22", false),
        ("birthday < 1988-03", "birthday before 1988-03", true),
        ("birthday > 1988", "birthday after 1988", false),
        ("birthday after 1988-01", "birthday after 1988-01", true),
        ("created after 2017-03-21", "created after 2017-03-21", true),
        ("created before 2017-03-22", "created before 2017-03-22", false),
        ("created >= 2017-03-22T00:30:00+01:00", "created >= 2017-03-22T00:30:00+01:00", true),
        ("middle_name is empty", "middle_name is empty", true),
        ("middle_name is not set", "middle_name is empty", true),
        ("middle_name IS NOT EMPTY", "middle_name is set", false),
        (
            "age is set and id is set and anonymous is set",
            "age is set and id is set and anonymous is set",
            true,
        ),
        ("((city = a or zip = b)) (state:CA)", "(city = a or zip = b) and state = CA", false),
        ("not not zip = 92102", "not not zip = 92102", true),
        ("city = a or (zip = b or zip = 92102)", "city = a or zip = b or zip = 92102", true),
        ("city = a and (zip = b and zip = 92102)", "city = a and zip = b and zip = 92102", false),
        ("not (city = a and zip = b)", "not (city = a and zip = b)", true),
        ("city:Boston,\"San Diego\" age:25..", "city in (Boston, \"San Diego\") and age >= 25", true),
        ("city = between", "city = \"between\"", false),
        ("city = \"not\"", "city = \"not\"", false),
        ("gender = unknown", "gender = unknown", false),
    ] {
        let checked = long(typed);
        assert_eq!(checked.text(), canonical, "{typed}");
        assert_eq!(checked.evaluate(&joseph(), &noon()).value, matches, "{typed}");
        assert_eq!(long(canonical), checked, "{canonical}");
    }
}

#[test]
fn a_comparison_with_a_missing_value_is_false_and_its_negation_true() {
    let nobody = contact(&[]);
    for text in [
        "city = Boston",
        "city ~ o",
        "email = a@b.example",
        "country = Germany",
        "status = VIP",
        "gender = unknown",
        "birthday after 0001",
        "age >= 0",
        "age <= 200",
        "created <= 9999",
        "name ~ a",
        "owner in (jcarmack)",
    ] {
        assert!(!long(text).evaluate(&nobody, &noon()).value, "{text}");
        assert!(long(&format!("not {text}")).evaluate(&nobody, &noon()).value, "{text}");
    }
    assert!(long("anonymous = true and city is empty and age is empty").evaluate(&nobody, &noon()).value);
}

#[test]
fn text_compares_without_case_in_every_script_but_with_accents() {
    for (stored, typed, equal) in [
        ("Αθήνα", "ΑΘΉΝΑ", true),
        ("МОСКВА", "москва", true),
        ("Straße", "STRASSE", true),
        ("\u{212A}iel", "kiel", true),
        ("Zürich", "Zurich", false),
        ("İzmir", "izmir", false),
        ("東京", "東京", true),
    ] {
        let somebody = contact(&[(Field::City, stored)]);
        let holds = |text: String| long(&text).evaluate(&somebody, &noon()).value;
        assert_eq!(holds(format!("city = \"{typed}\"")), equal, "{stored} = {typed}");
        assert_eq!(holds(format!("city ~ \"{typed}\"")), equal, "{stored} ~ {typed}");
        assert_eq!(holds(format!("city starts with \"{typed}\"")), equal, "{stored} starts {typed}");
        assert_eq!(holds(format!("city ends with \"{typed}\"")), equal, "{stored} ends {typed}");
    }
}

#[test]
fn email_addresses_are_the_same_as_uniqueness_has_it() {
    let kelvin = contact(&[(Field::Email, "\u{212A}@example.com")]);
    assert!(!long("email = k@example.com").evaluate(&kelvin, &noon()).value);
    let umlaut = contact(&[(Field::Email, "joe@xn--mnchen-3ya.de")]);
    assert!(long("email = JOE@MÜNCHEN.de").evaluate(&umlaut, &noon()).value);
}

#[test]
fn a_state_that_several_countries_have_means_each_of_them() {
    let dutch = contact(&[(Field::State, "NL-LI"), (Field::Country, "NL")]);
    assert!(long("state = Limburg").evaluate(&dutch, &noon()).value);
    assert!(!long("state = Limburg and country = Belgium").evaluate(&dutch, &noon()).value);
}

#[test]
fn ages_hold_until_the_birthday_that_matters() {
    let until = |text: &str, born: &str| {
        let outcome = long(text).evaluate(&contact(&[(Field::Birthday, born), (Field::Zip, "1")]), &noon());
        (outcome.value, outcome.holds_until.map(|instant| instant.millis()))
    };
    let day = |day: &str| Some(millis(&format!("{day}T00:00:00+02:00")));
    let winter_day = |day: &str| Some(millis(&format!("{day}T00:00:00+01:00")));
    assert_eq!(until("age >= 30", "1988-02-22"), (false, winter_day("2018-02-22")));
    assert_eq!(until("age >= 30", "1987-06-01"), (false, day("2017-06-01")));
    assert_eq!(until("age >= 30", "1987-03-23"), (false, winter_day("2017-03-23")));
    assert_eq!(until("age >= 30", "1987-03-22"), (true, None));
    assert_eq!(until("age between 25 and 29", "1988-06-01"), (true, day("2018-06-01")));
    assert_eq!(until("age < 18", "2000-02-29"), (true, winter_day("2018-03-01")));
    assert_eq!(until("age = 5", "2018-06-01"), (false, day("2023-06-01")));
    assert_eq!(until("age is empty", "2018-06-01"), (true, day("2018-06-01")));
    assert_eq!(until("age is set", "1988-02-22"), (true, None));
    assert_eq!(until("not age >= 30", "1987-06-01"), (true, day("2017-06-01")));
    assert_eq!(until("age >= 30 and zip = 2", "1987-06-01"), (false, None));
    assert_eq!(until("age >= 30 and age >= 31", "1987-06-01"), (false, day("2018-06-01")));
    assert_eq!(until("age <= 29 and age <= 30", "1987-06-01"), (true, day("2017-06-01")));
    assert_eq!(until("age <= 29 or age <= 30", "1987-06-01"), (true, day("2018-06-01")));
    assert_eq!(until("age >= 30 or zip = 1", "1987-06-01"), (true, None));
    assert_eq!(until("created after 2020", "1987-06-01"), (false, None));
}

#[test]
fn narrowings_in_terms_of_the_domain() {
    let narrowed = |text: &str| {
        let narrowed = long(text).narrow(&noon());
        (narrowed.keep, narrowed.decides)
    };
    let exact = |narrowing| (narrowing, true);
    let rough = |narrowing| (narrowing, false);
    let text = |text: &str| Datum::Text(text.to_owned());
    let contains = |field, needle: &str| Narrowing::AsciiText {
        field,
        relation: Relation::Contains,
        needles: vec![needle.to_owned()],
    };
    assert_eq!(
        narrowed("country in (Germany, Austria) and status = VIP"),
        exact(Narrowing::And(vec![
            Narrowing::Among(Field::Country, vec![text("AT"), text("DE")]),
            Narrowing::Among(Field::Status, vec![Datum::Integer(1)]),
        ]))
    );
    assert_eq!(
        narrowed("email = Joe@X.example"),
        exact(Narrowing::Address(vec!["joe@x.example".to_owned()]))
    );
    assert_eq!(narrowed("anonymous = true"), exact(Narrowing::IsEmpty(Field::Email)));
    assert_eq!(narrowed("not anonymous = true"), exact(Narrowing::IsSet(Field::Email)));
    assert_eq!(narrowed("id is set"), exact(Narrowing::All));
    assert_eq!(
        narrowed("age between 18 and 29"),
        exact(Narrowing::Between {
            field: Field::Birthday,
            low: Some(text("1987-03-23")),
            high: Some(text("1999-03-22")),
        })
    );
    assert_eq!(narrowed("age > 100000"), exact(Narrowing::Nothing),);
    assert_eq!(
        narrowed("created before 2017"),
        exact(Narrowing::Between {
            field: Field::Created,
            low: None,
            high: Some(Datum::Integer(millis("2017-01-01T00:00:00+01:00") - 1)),
        })
    );
    assert_eq!(narrowed("job_title ~ Manager"), rough(contains(Field::JobTitle, "manager")));
    assert_eq!(narrowed("not job_title ~ Manager"), rough(Narrowing::All));
    assert_eq!(narrowed("city = Zürich"), rough(Narrowing::IsSet(Field::City)));
    assert_eq!(
        narrowed("not (city = Boston or status = VIP)"),
        rough(Narrowing::Not(Box::new(Narrowing::Among(Field::Status, vec![Datum::Integer(1)]))))
    );
}

#[test]
fn a_day_that_the_zone_leaves_out_is_an_empty_range() {
    for text in [
        "created between 2011-12-30 and 2011-12-30",
        "did(any, between 2011-12-30 and 2011-12-30)",
        "now between 2011-12-30 and 2011-12-30",
        "created:2011-12-30..2011-12-30",
    ] {
        let checked = compile(text, &scope(Tz::Pacific__Apia)).unwrap_or_else(|errors| panic!("{errors:?}"));
        let midnight =
            Moment::new(Instant::from_millis(millis("2011-12-30T10:00:00Z")), Zone::Named(Tz::Pacific__Apia));
        assert!(!checked.holds(&joseph(), &midnight), "{text}");
    }
}
