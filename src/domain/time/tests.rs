use chrono::Duration;
use proptest::prelude::*;

use super::show::{InstantFormat, date_long, list, long, stamp};
use super::*;

const MDY: DateFormat = DateFormat::Numbers(Order::Mdy);
const DMY: DateFormat = DateFormat::Numbers(Order::Dmy);

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn instant(text: &str) -> Instant {
    Instant::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn format(text: &str) -> DateFormat {
    DateFormat::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn zone(text: &str) -> Zone {
    Zone::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

#[test]
fn dates_are_strict() {
    assert_eq!(date("2017-03-22").to_string(), "2017-03-22");
    for (text, reason) in [
        ("1985-02-30", "no such date"),
        ("2001-02-29", "no such date"),
        ("1990-13-01", "no such date"),
        ("0000-00-00", "no such date"),
        ("0000-01-01", "no such date"),
        ("2017-3-22", "not a date of the form YYYY-MM-DD"),
        ("99999-01-01", "not a date of the form YYYY-MM-DD"),
        ("2017-03-22T00:00", "not a date of the form YYYY-MM-DD"),
        (" 2017-03-22", "not a date of the form YYYY-MM-DD"),
        ("17-03-22", "not a date of the form YYYY-MM-DD"),
        ("2017-03-2é", "not a date of the form YYYY-MM-DD"),
        ("", "not a date of the form YYYY-MM-DD"),
    ] {
        assert_eq!(Date::parse(text).unwrap_err().to_string(), reason, "{text}");
    }
}

#[test]
fn every_day_of_two_centuries_is_printed_and_read() {
    let mut day = date("1900-01-01").naive();
    let end = date("2100-12-31").naive();
    let mut days = 0;
    while day <= end {
        let date = Date::from_naive(day).unwrap();
        assert_eq!(Date::parse(&date.to_string()), Ok(date));
        assert_eq!(parse_date(&day.format("%-m/%-d/%Y").to_string(), &MDY), Ok(date));
        assert_eq!(parse_date(&day.format("%d.%m.%Y").to_string(), &DMY), Ok(date));
        assert_eq!(parse_date(&day.format("%b %-d, %Y").to_string(), &DateFormat::Clear), Ok(date));
        day += Duration::days(1);
        days += 1;
    }
    assert_eq!(days, 73_414);
}

#[test]
fn birthdays_are_of_the_living() {
    let today = date("2017-03-22");
    assert_eq!(birthday(date("1900-01-01"), today), Ok(date("1900-01-01")));
    assert_eq!(birthday(today, today), Ok(today));
    assert_eq!(birthday(date("2190-01-01"), today).unwrap_err().to_string(), "in the future");
    assert_eq!(birthday(date("2017-03-23"), today), Err(DateError::Future));
    assert_eq!(birthday(date("1899-12-31"), today).unwrap_err().to_string(), "before 1900");
}

#[test]
fn ages_and_relative_days() {
    for (born, today, years) in [
        ("1988-02-22", "2017-02-21", 28),
        ("1988-02-22", "2017-02-22", 29),
        ("1988-02-29", "2017-02-28", 28),
        ("1988-02-29", "2017-03-01", 29),
        ("1988-02-29", "2016-02-29", 28),
        ("2017-03-22", "2017-03-22", 0),
        ("2018-01-01", "2017-03-22", 0),
    ] {
        assert_eq!(age(date(born), date(today)), years, "{born} on {today}");
    }
    for (day, text) in [
        ("2017-03-22", "today"),
        ("2017-03-21", "yesterday"),
        ("2017-03-19", "3 days ago"),
        ("2016-03-22", "365 days ago"),
        ("2017-03-23", "tomorrow"),
        ("2017-03-25", "in 3 days"),
    ] {
        assert_eq!(relative_day(date("2017-03-22"), date(day)), text);
    }
}

#[test]
fn written_dates_table() {
    let read = |text: &str, format: &DateFormat| match parse_date(text, format) {
        Ok(date) => date.to_string(),
        Err(e) => e.to_string(),
    };
    let clear = DateFormat::Clear;
    for (text, format, expected) in [
        ("2017-03-22", &MDY, "2017-03-22"),
        (" 2017-03-22T23:59:59+02:00 ", &DateFormat::Iso, "2017-03-22"),
        ("1962-02-18 00:00:00", &clear, "1962-02-18"),
        ("2017/03/22", &MDY, "2017-03-22"),
        ("2017.3.22", &clear, "2017-03-22"),
        ("2017 3 22", &clear, "2017-03-22"),
        ("2017/3-22", &clear, "not a date"),
        ("20180120", &clear, "2018-01-20"),
        ("20180132", &clear, "no such date"),
        ("5/11/2022 0:00", &MDY, "2022-05-11"),
        ("5/11/2022 0:00", &DMY, "2022-11-05"),
        ("3/15/2024 2:30 PM", &MDY, "2024-03-15"),
        ("22. 3. 2017", &DMY, "2017-03-22"),
        ("22-03-2017", &DMY, "2017-03-22"),
        ("22 3 2017", &DMY, "2017-03-22"),
        ("12 Mar 2024", &clear, "2024-03-12"),
        ("12-MAR-2024", &clear, "2024-03-12"),
        ("12. March 2024", &clear, "2024-03-12"),
        ("1st of May 2024", &clear, "2024-05-01"),
        ("Mar 22, 2017", &clear, "2017-03-22"),
        ("Mar. 22 2017", &clear, "2017-03-22"),
        ("September 3rd, 2017 3:20:20 PM", &clear, "2017-09-03"),
        ("Sept 3, 2017", &clear, "2017-09-03"),
        ("Wed, 22 Mar 2017 15:20:20 +0000", &clear, "2017-03-22"),
        ("2017-Mar-22", &clear, "2017-03-22"),
        ("03/04/2026", &clear, "day or month first? use --date-format"),
        ("22/03/2026", &clear, "day or month first? use --date-format"),
        ("31/31/1979", &clear, "no such date"),
        ("3/22/2017", &DMY, "no such date"),
        ("29.02.2023", &DMY, "no such date"),
        ("3/22/17", &MDY, "two-digit year: write all four digits"),
        ("22 Mar 17", &clear, "two-digit year: write all four digits"),
        ("3/22/99999", &MDY, "no such date"),
        ("1/1/0000", &MDY, "no such date"),
        ("3/22.2017", &MDY, "not a date"),
        ("3/22/2017x", &MDY, "not a date"),
        ("3/22/2017 25:00", &MDY, "no such time of day"),
        ("3/22/2017 13:00 PM", &MDY, "no such time of day"),
        ("3/22/2017 tomorrow", &MDY, "not a date"),
        ("3/22/2017", &DateFormat::Iso, "not a date of the form YYYY-MM-DD"),
        ("yesterday", &MDY, "not a date"),
        ("unknown", &MDY, "not a date"),
        ("25:61:00", &clear, "not a date"),
        ("2016-11-31", &clear, "no such date"),
        ("99999", &clear, "not a date"),
        ("", &clear, "not a date"),
        ("٣/٤/2017", &MDY, "not a date"),
    ] {
        assert_eq!(read(text, format), expected, "{text} as {format}");
    }
}

#[test]
fn patterns_of_users() {
    for (pattern, text, expected) in [
        ("DD.MM.YYYY", "22.03.2017", "2017-03-22T00:00:00Z"),
        ("dd.mm.yyyy", "1.3.2017", "2017-03-01T00:00:00Z"),
        ("%d.%m.%Y", "22.03.2017", "2017-03-22T00:00:00Z"),
        ("%d.%m.%Y", "2017-03-22", "2017-03-22T00:00:00Z"),
        ("%d.%m.%Y", "22.03.2017 15:20", "2017-03-22T15:20:00Z"),
        ("M/D/YYYY h:mm a", "3/22/2017 3:20 pm", "2017-03-22T15:20:00Z"),
        ("%m/%d/%Y %I:%M:%S %p", "03/22/2017 12:20:20 AM", "2017-03-22T00:20:20Z"),
        ("YYYY-MM-DDTHH:mm:ss", "2017-03-22T15:20:20", "2017-03-22T15:20:20Z"),
        ("DDMMYYYY", "22032017", "2017-03-22T00:00:00Z"),
        ("YYYYDDMM", "20172203", "2017-03-22T00:00:00Z"),
        ("D MMM YYYY", "2 mar 2017", "2017-03-02T00:00:00Z"),
        ("%A, %B %e, %Y", "Wednesday, March 22, 2017", "2017-03-22T00:00:00Z"),
        ("%Y/%m/%d %T %z", "2017/03/22 15:20:20 +02:00", "2017-03-22T13:20:20Z"),
    ] {
        let found = parse_instant(text, &format(pattern), &Zone::Utc);
        assert_eq!(found.map(|i| i.to_string()), Ok(expected.to_owned()), "{text} as {pattern}");
    }
    for (pattern, text, reason) in [
        ("DD.MM.YYYY", "3/22/2017", "not a date of the declared form; see --date-format"),
        ("DD.MM.YYYY", "22.03.17", "two-digit year: write all four digits"),
        ("DD.MM.YYYY", "31.02.2017", "no such date"),
        ("DD.MM.YYYY", "22.03.2017x", "not a date of the declared form; see --date-format"),
        ("DD.MM.YYYY", "", "not a date of the declared form; see --date-format"),
        ("DD.MM.YYYY", "22.03.20171", "no such date"),
        ("DD.MM.YYYY HH:mm", "22.03.2017 25:00", "no such time of day"),
    ] {
        assert_eq!(
            parse_date(text, &format(pattern)).unwrap_err().to_string(),
            reason,
            "{text} as {pattern}"
        );
    }
    for (pattern, reason) in [
        ("DD.MM", "the date pattern has no year"),
        ("%Y", "the date pattern has no month"),
        ("DD.MM.YY", "the date pattern has a two-digit year: use YYYY or %Y"),
        ("%d.%m.%y", "the date pattern has a two-digit year: use YYYY or %Y"),
        ("DD.DD.MM.YYYY", "the date pattern has the day twice"),
        ("%d.%m.%Q", "the date pattern has `%Q`, which stands for nothing"),
        ("%d.%m.%Y%", "the date pattern has `%`, which stands for nothing"),
        ("german", "not a date format: use iso, mdy, dmy, ymd, or a pattern like DD.MM.YYYY or %d.%m.%Y"),
        ("", "not a date format: use iso, mdy, dmy, ymd, or a pattern like DD.MM.YYYY or %d.%m.%Y"),
    ] {
        assert_eq!(DateFormat::parse(pattern).unwrap_err().to_string(), reason, "{pattern}");
    }
    for name in ["iso", "us", "mdy", "eu", "dmy", "ymd", "DD.MM.YYYY"] {
        assert_eq!(format(&format(name).to_string()), format(name));
    }
    assert_eq!((format("US"), format("eu")), (MDY, DMY));
}

#[test]
fn columns_tell_their_format() {
    let decide = |column: &[&str], preference| {
        let mut guess = FormatGuess::new();
        for value in column {
            guess.observe(value);
        }
        guess.decide(preference)
    };
    let ambiguous = Decision::Ambiguous { candidates: [MDY, DMY] };
    for (column, preference, expected) in [
        (&["3/4/2017", "3/22/2017", ""][..], None, Decision::One(MDY)),
        (&["3/4/2017", "22/3/2017"], Some(Order::Mdy), Decision::One(DMY)),
        (&["3/4/2017", "2017-03-22"], None, ambiguous.clone()),
        (&["3/4/2017"], Some(Order::Mdy), Decision::One(MDY)),
        (&["3.4.2017"], None, Decision::One(DMY)),
        (&["3.4.2017"], Some(Order::Mdy), Decision::One(DMY)),
        (&["3.22.2017"], None, Decision::One(MDY)),
        (&["3.4.2017", "3/4/2017"], None, ambiguous),
        (&["3/22/2017", "22/3/2017"], Some(Order::Mdy), Decision::Contradictory),
        (&["3/4/2017", "31/31/1979", "unknown", "22/3/17", "3/22/2017 0:00"], None, Decision::One(MDY)),
        (&["2017-03-22", "Mar 5, 2017", "2017/03/05", "5.3.2017"], None, Decision::One(DMY)),
        (&["2017-03-22", "Mar 5, 2017"], None, Decision::One(DateFormat::Clear)),
        (&["", " ", "never"], None, Decision::One(DateFormat::Clear)),
    ] {
        assert_eq!(decide(column, preference), expected, "{column:?}");
    }
    let undecided = decide(&["3/4/2017"], None).format();
    assert_eq!(parse_date("3/4/2017", &undecided), Err(DateError::DayOrMonthFirst));
    assert_eq!(parse_date("2017-03-04", &undecided), Ok(date("2017-03-04")));
}

#[test]
fn a_thousand_values_are_enough() {
    let mut guess = FormatGuess::new();
    (0..1_000).for_each(|_| guess.observe("3/4/2017"));
    assert!(guess.is_enough());
    guess.observe("22/3/2017");
    assert!(matches!(guess.decide(None), Decision::Ambiguous { .. }));
}

#[test]
fn instants_table() {
    let berlin = zone("Europe/Berlin");
    let read = |text: &str, format: &DateFormat, zone: &Zone| match parse_instant(text, format, zone) {
        Ok(instant) => instant.to_string(),
        Err(e) => e.to_string(),
    };
    for (text, zone, expected) in [
        ("2017-03-22T15:20:20Z", berlin, "2017-03-22T15:20:20Z"),
        ("2017-03-22 15:20:20", Zone::Utc, "2017-03-22T15:20:20Z"),
        ("2017-03-22 15:20:20", berlin, "2017-03-22T14:20:20Z"),
        ("2017-03-22T15:20", berlin, "2017-03-22T14:20:00Z"),
        ("2017-03-22 15:20:20+05:30", berlin, "2017-03-22T09:50:20Z"),
        ("2017-03-22 15:20:20 -0330", berlin, "2017-03-22T18:50:20Z"),
        ("2017-03-22 15:20:20+00", berlin, "2017-03-22T15:20:20Z"),
        ("2023-05-03 08:51:08.199000 UTC", berlin, "2023-05-03T08:51:08.199Z"),
        ("2019-09-10 22:01:17.4", Zone::Utc, "2019-09-10T22:01:17.400Z"),
        ("2019-09-10 22:01:17.000000001", Zone::Utc, "2019-09-10T22:01:17Z"),
        ("2017-07-01", berlin, "2017-06-30T22:00:00Z"),
        ("2017-07-01", zone("+02:00"), "2017-06-30T22:00:00Z"),
        ("2018-11-04", zone("America/Sao_Paulo"), "2018-11-04T03:00:00Z"),
        ("3/22/2017 3:26:49 PM", Zone::Utc, "2017-03-22T15:26:49Z"),
        ("3/22/2017, 3:26:49\u{202F}PM", Zone::Utc, "2017-03-22T15:26:49Z"),
        ("2017-03-26 02:30:00", berlin, "does not exist in Europe/Berlin: the clocks skip it"),
        ("2017-03-26 02:30:00+01:00", berlin, "2017-03-26T01:30:00Z"),
        ("2017-10-29 02:30:00", berlin, "2017-10-29T00:30:00Z"),
        ("2017-02-30T10:00:00Z", Zone::Utc, "no such date"),
        ("2017-03-32T00:00:00Z", Zone::Utc, "no such date"),
        ("2017-03-22T24:00:00Z", Zone::Utc, "no such time of day"),
        ("2017-03-22T15:20:20+99:00", Zone::Utc, "no such time of day"),
        ("2017-03-22T15:20:20 CEST", Zone::Utc, "not a date"),
        ("2017-03-22T", Zone::Utc, "not a date"),
        ("2017-03-22T15", Zone::Utc, "not a date"),
        ("1/0/2017", Zone::Utc, "no such date"),
        ("0001-01-01T00:00:00+14:00", Zone::Utc, "outside of the years 1 to 9999, as UTC counts them"),
        ("9999-12-31 23:00", zone("-02:00"), "outside of the years 1 to 9999, as UTC counts them"),
    ] {
        assert_eq!(read(text, &MDY, &zone), expected, "{text} in {zone}");
    }
    assert!(berlin.is_twice(date("2017-10-29"), 9_000_000));
    assert!(!berlin.is_twice(date("2017-10-28"), 9_000_000));
}

#[test]
fn rfc_3339_needs_its_zone() {
    assert_eq!(instant("2017-03-22T15:20:20.5+01:00").to_string(), "2017-03-22T14:20:20.500Z");
    assert_eq!(Instant::parse("2017-03-22T15:20:20"), Err(DateError::NoZone));
    assert_eq!(Instant::parse("2017-03-22"), Err(DateError::NoZone));
    assert_eq!(instant("1969-12-31T23:59:59.999Z").millis(), -1);
    assert_eq!(Instant::MIN.to_string(), "0001-01-01T00:00:00Z");
    assert_eq!(Instant::MAX.to_string(), "9999-12-31T23:59:59.999Z");
    assert_eq!(Instant::from_millis(i64::MAX), Instant::MAX);
    assert_eq!(Instant::from_millis(i64::MIN), Instant::MIN);
}

#[test]
fn zones_are_named_and_suggested() {
    for (text, shown) in [
        ("local", "local"),
        ("UTC", "utc"),
        ("+02:00", "+02:00"),
        ("-0330", "-03:30"),
        ("+5", ""),
        ("europe/berlin", "Europe/Berlin"),
    ] {
        assert_eq!(Zone::parse(text).map(|zone| zone.to_string()).unwrap_or_default(), shown, "{text}");
    }
    assert_eq!(Zone::parse("Berlin").unwrap_err().nearest, ["Europe/Berlin"]);
    assert_eq!(Zone::parse("new york").unwrap_err().nearest, ["America/New_York"]);
    assert_eq!(Zone::parse("Europe/Prag").unwrap_err().nearest[0], "Europe/Prague");
    assert_eq!(
        Zone::parse("Berlin").unwrap_err().to_string(),
        "unknown time zone (did you mean Europe/Berlin?): use local, utc, an offset like +02:00, or a name like Europe/Berlin"
    );
    assert!(Zone::parse("+25:00").is_err());
    assert!(Zone::parse("").is_err());
}

#[test]
fn days_begin_where_the_zone_says() {
    let berlin = zone("Europe/Berlin");
    assert_eq!(berlin.date(instant("2017-03-22T23:30:00Z")), date("2017-03-23"));
    assert_eq!(berlin.start_of(date("2017-03-23")), instant("2017-03-22T23:00:00Z"));
    // Clocks went from 23:59:59 to 1:00 here.
    assert_eq!(zone("America/Sao_Paulo").start_of(date("2017-10-15")), instant("2017-10-15T03:00:00Z"));
    assert_eq!(zone("+14:00").start_of(date("0001-01-01")), Instant::MIN);
}

#[test]
fn forms_for_people() {
    let (utc, berlin) = (Zone::Utc, zone("Europe/Berlin"));
    let at = instant("2017-03-22T15:20:20Z");
    assert_eq!(long(at, &utc), "Mar 22, 2017 3:20:20 PM");
    assert_eq!(long(instant("2017-03-22T00:05:09Z"), &utc), "Mar 22, 2017 12:05:09 AM");
    assert_eq!(list(at, &berlin), "2017-03-22 16:20");
    assert_eq!(list(Instant::MAX, &Zone::Utc), "9999-12-31 23:59");
    assert_eq!(list(Instant::MAX, &berlin), "10000-01-01 00:59");
    assert_eq!(stamp(instant("2017-03-22T15:26:49Z"), &utc), "3/22/2017 3:26:49 PM");
    assert_eq!(date_long(date("1988-02-22")), "Feb 22, 1988");
    let form = InstantFormat::parse("%d.%m.%Y %H:%M %Z").unwrap();
    assert_eq!(form.show(at, &berlin), "22.03.2017 16:20 CET");
    assert_eq!(form.show(at, &zone("-03:30")), "22.03.2017 11:50 -03:30");
    assert_eq!(form.show(at, &utc), "22.03.2017 15:20 UTC");
    for pattern in ["%", "%Q", "%Y-%", "%é", "%-"] {
        assert!(InstantFormat::parse(pattern).is_err(), "{pattern}");
    }
    assert!(InstantFormat::parse("").is_ok());
}

#[test]
fn values_serialise_as_their_text() {
    let values = (instant("2017-03-22T15:20:20Z"), date("2017-03-22"));
    let json = serde_json::to_string(&values).unwrap();
    assert_eq!(json, r#"["2017-03-22T15:20:20Z","2017-03-22"]"#);
    assert_eq!(serde_json::from_str::<(Instant, Date)>(&json).unwrap(), values);
    assert!(serde_json::from_str::<Date>(r#""2017-02-30""#).is_err());
}

fn any_instant() -> impl Strategy<Value = Instant> {
    prop_oneof![
        (Instant::MIN.0..=Instant::MAX.0),
        (0..2_000_000_000_000_i64),
        (-5_000_000..5_000_000_i64).prop_map(|s| s * 1_000)
    ]
    .prop_map(Instant::from_millis)
}

fn any_date() -> impl Strategy<Value = Date> {
    any_instant().prop_map(|instant| Zone::Utc.date(instant))
}

fn any_zone() -> impl Strategy<Value = Zone> {
    prop_oneof![
        Just(Zone::Utc),
        Just(Zone::Local),
        (-86_399..86_400).prop_map(|seconds| zone_of(seconds / 60 * 60)),
        (0..chrono_tz::TZ_VARIANTS.len()).prop_map(|i| Zone::Named(chrono_tz::TZ_VARIANTS[i])),
    ]
}

fn zone_of(seconds: i32) -> Zone {
    Zone::Fixed(chrono::FixedOffset::east_opt(seconds).expect("within a day"))
}

fn datelike_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}([ T,][0-9:.APM+Z -]{0,12})?",
        "[A-Za-z]{0,4}[., ]{0,2}[0-9]{1,2}(st|nd|th)?[., ]{1,2}(Jan|May|sept)?[ ]?[0-9]{2,4}",
    ]
}

proptest! {
    #[test]
    fn an_instant_is_read_as_printed(instant in any_instant()) {
        prop_assert_eq!(Instant::parse(&instant.to_string()), Ok(instant));
        let chrono = instant.utc().and_utc().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        prop_assert_eq!(Instant::parse(&chrono), Ok(instant));
    }

    #[test]
    fn a_date_is_read_as_printed(date in any_date()) {
        prop_assert_eq!(Date::parse(&date.to_string()), Ok(date));
        prop_assert_eq!(parse_date(&date_long(date), &DateFormat::Clear), Ok(date));
        let (y, m, d) = (date.year(), date.month(), date.day());
        for separator in ["/", ".", "-", " "] {
            let join = |parts: [String; 3]| parts.join(separator);
            let mdy = join([m.to_string(), d.to_string(), format!("{y:04}")]);
            let dmy = join([d.to_string(), m.to_string(), format!("{y:04}")]);
            let ymd = join([format!("{y:04}"), m.to_string(), d.to_string()]);
            prop_assert_eq!(parse_date(&mdy, &MDY), Ok(date));
            prop_assert_eq!(parse_date(&dmy, &DMY), Ok(date));
            prop_assert_eq!(parse_date(&ymd, &DateFormat::Clear), Ok(date));
        }
        for pattern in ["%d.%m.%Y", "%Y%m%d", "%d%m%Y", "%B %d, %Y"] {
            prop_assert_eq!(parse_date(&date.naive().format(pattern).to_string(), &format(pattern)), Ok(date));
        }
    }

    #[test]
    fn a_shown_instant_is_the_same_moment(instant in any_instant(), zone in any_zone()) {
        let local = zone.local(instant);
        if let Some(day) = Date::from_naive(local.date()) {
            let text = stamp(instant, &zone);
            if let Ok(read) = parse_instant(&text, &MDY, &zone) {
                // Within a repeated hour the earlier one is read; otherwise the second that was shown.
                let second = instant.millis().div_euclid(1_000) * 1_000;
                let time = chrono::Timelike::num_seconds_from_midnight(&local.time()) * 1_000;
                prop_assert!(read.millis() == second || zone.is_twice(day, time) && read.millis() < second, "{} {}", text, zone);
            } else {
                prop_assert!(false, "{} {}", text, zone);
            }
        }
    }

    #[test]
    fn no_text_breaks_a_reader(text in datelike_text(), zone in any_zone(), pattern in "[%dmYHMSpzbDMYhsaTF./: -]{0,12}|\\PC{0,6}") {
        let mut guess = FormatGuess::new();
        guess.observe(&text);
        let clear = parse_date(&text, &DateFormat::Clear);
        for order in [MDY, DMY] {
            let read = parse_date(&text, &order);
            prop_assert!(clear.is_err() || clear == read, "what is clear is read alike");
            if let (Ok(date), Ok(instant)) = (read, parse_instant(&text, &order, &Zone::Utc)) {
                prop_assert!((instant.millis() - Zone::Utc.start_of(date).millis()).abs() < 2 * MILLIS_PER_DAY);
            }
        }
        let _ = Date::parse(&text);
        let _ = Instant::parse(&text);
        let _ = Zone::parse(&text);
        let _ = parse_instant(&text, &DateFormat::Clear, &zone);
        if let Ok(format) = DateFormat::parse(&pattern) {
            let _ = parse_instant(&text, &format, &zone);
        }
        if let Ok(form) = InstantFormat::parse(&pattern) {
            form.show(Instant::MIN, &zone);
            form.show(Instant::MAX, &zone);
        }
    }

    #[test]
    fn ages_grow_by_one_on_birthdays(born in any_date(), today in any_date()) {
        if let Some(tomorrow) = today.naive().succ_opt().and_then(Date::from_naive) {
            let grown = age(born, tomorrow) - age(born, today);
            let leap_day = (born.month(), born.day()) == (2, 29);
            let is_birthday = (tomorrow.month(), tomorrow.day()) == (born.month(), born.day())
                || leap_day && (tomorrow.month(), tomorrow.day()) == (3, 1) && Date::from_ymd(tomorrow.year(), 2, 29).is_none();
            prop_assert_eq!(grown == 1, is_birthday && tomorrow > born);
        }
    }
}
