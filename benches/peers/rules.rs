//! The rules that recalculation is measured with: groups, and rules of scores and personas, each with a query that finds
//! the same contacts in the tables of the peer.

/// The moment of all measurements, a little after the last activity: 2017-03-22T16:00:00Z.
pub const NOW: &str = "2017-03-22T16:00:00Z";
pub const NOW_MILLIS: i64 = 1_490_198_400_000;
/// The zone in which conditions count days; an hour ahead of UTC all the winter.
pub const ZONE: &str = "Europe/Vienna";

const DAY: i64 = 86_400_000;

/// The ids of the types of activity that are asked about, which all databases have in common.
const PAGE_VISIT: i64 = 1;
const LANDING_PAGE: i64 = 2;
const INTERNAL_SEARCH: i64 = 3;
const USER_REGISTRATION: i64 = 5;
const USER_LOGIN: i64 = 6;
const FORM_SUBMISSION: i64 = 8;
const SUBSCRIPTION: i64 = 10;
const NEWSLETTER_OPEN: i64 = 13;
const NEWSLETTER_CLICK: i64 = 14;
const INTO_CART: i64 = 15;
const PURCHASE: i64 = 19;

const COUNTRIES: [(&str, &str); 10] = [
    ("Germany", "DE"),
    ("Austria", "AT"),
    ("France", "FR"),
    ("Japan", "JP"),
    ("Czechia", "CZ"),
    ("Poland", "PL"),
    ("Spain", "ES"),
    ("Italy", "IT"),
    ("Greece", "GR"),
    ("Sweden", "SE"),
];
const JOBS: [&str; 10] = [
    "manager",
    "director",
    "chef",
    "adviser",
    "engineer",
    "barista",
    "lead",
    "analyst",
    "keeper",
    "pharmacist",
];
const WORDS: [&str; 10] = ["anna", "mar", "jo", "lee", "kim", "tom", "eva", "max", "leo", "ben"];
const CITIES: [&str; 10] =
    ["Berlin", "Wien", "Paris", "Tokyo", "Praha", "Warszawa", "Madrid", "Roma", "Athens", "Boston"];
const CAMPAIGNS: [&str; 4] = ["autumn_offer", "fair-2017", "Cyber Monday 2016", "zima_2016"];

/// What a rule is for.
pub enum Use {
    /// A group of that name.
    Group,
    /// Points in a score or a persona of that name: what is typed after `rules add NAME`.
    Points { noun: &'static str, of: String, typed: Vec<String> },
}

/// A rule with the query of the peer, which keeps its answer as a table of that name.
pub struct Rule {
    pub name: String,
    pub used: Use,
    /// The condition of a group.
    pub condition: String,
    pub sql: String,
}

/// Forty rules. Another `variant` asks the same of other windows, thresholds and words, so that no two of its rules
/// are equal to those of another.
pub fn forty(variant: usize) -> Vec<Rule> {
    let mut rules = groups_of_fields(variant);
    rules.extend(groups_of_behaviour(variant));
    rules.extend(rules_of_scores(variant));
    rules.extend(rules_of_personas(variant));
    // Groups by other groups and by points come last, when those are there.
    rules.extend(groups_of_groups(variant));
    rules
}

/// Groups whose windows all end somewhere in the past.
pub fn within_windows(variant: usize) -> Vec<Rule> {
    let is_within = |rule: &Rule| {
        rule.condition.contains("last ")
            && !rule.condition.contains("last(")
            && !rule.condition.contains("did(purchase)")
    };
    groups_of_behaviour(variant).into_iter().filter(is_within).collect()
}

/// A hundred groups.
pub fn hundred_groups() -> Vec<Rule> {
    let all = (0..10).flat_map(|variant| {
        let mut rules = groups_of_fields(variant);
        rules.extend(groups_of_behaviour(variant));
        rules
    });
    all.take(100).collect()
}

fn group(name: &str, variant: usize, condition: String, sql: String) -> Rule {
    Rule { name: format!("{name}_{variant}"), used: Use::Group, condition, sql }
}

/// Contacts by a term on their row.
fn contacts(term: &str) -> String {
    format!("select id from contacts where {term}")
}

/// Since so many days.
fn since(days: usize) -> String {
    format!("time > {}", NOW_MILLIS - days as i64 * DAY)
}

/// Contacts with activities for which a term holds, and for all of which together another does.
fn doers(term: &str, all: &str) -> String {
    format!(
        "select contact_id as id from activities where time <= {NOW_MILLIS} and {term} group by contact_id having {all}"
    )
}

fn has_done(term: &str) -> String {
    format!(
        "exists (select 1 from activities a where a.contact_id = contacts.id and time <= {NOW_MILLIS} and {term})"
    )
}

fn groups_of_fields(v: usize) -> Vec<Rule> {
    let (country, code) = COUNTRIES[v];
    let (job, word, city) = (JOBS[v], WORDS[v], CITIES[v]);
    let (young, days, digit) = (20 + 2 * v, 60 + 10 * v, v % 10);
    let older = |years: usize| format!("birthday <= date '2017-03-22' - interval {years} year");
    vec![
        group("country", v, format!("country = {country}"), contacts(&format!("country = '{code}'"))),
        group("job", v, format!("job_title ~ {job}"), contacts(&format!("job_title ilike '%{job}%'"))),
        group("email", v, format!("email ~ {word}"), contacts(&format!("email ilike '%{word}%'"))),
        group(
            "age",
            v,
            format!("age between {young} and {}", young + 14),
            contacts(&format!("{} and not {}", older(young), older(young + 15))),
        ),
        group(
            "created",
            v,
            format!("created after {days}d ago"),
            contacts(&format!("created > {}", NOW_MILLIS - days as i64 * DAY)),
        ),
        group(
            "company",
            v,
            format!("company is set and city != {city}"),
            contacts(&format!("company is not null and coalesce(lower(city) <> lower('{city}'), true)")),
        ),
        group(
            "women",
            v,
            format!("gender = female and zip starts with \"{digit}\""),
            contacts(&format!("gender = 2 and zip like '{digit}%'")),
        ),
        group(
            "elders",
            v,
            format!("birthday is set and age >= {} and state is empty", 50 + v),
            contacts(&format!("{} and state is null", older(50 + v))),
        ),
    ]
}

fn groups_of_behaviour(v: usize) -> Vec<Rule> {
    let (month, two, three) = (30 + v, 60 + v, 80 + v);
    let of = |kind: i64, days: usize| format!("type_id = {kind} and {}", since(days));
    let least = 3 + v % 3;
    let paid = 100 + 50 * v;
    let campaign = CAMPAIGNS[v % CAMPAIGNS.len()];
    let source = ["google", "bing", "newsletter", "linkedin", "affiliate"][v / 2];
    let (country, code) = COUNTRIES[v];
    let begin = 1_485_903_600_000 + v as i64 * DAY;
    vec![
        group("buyers", v, format!("did(purchase, last {month}d)"), doers(&of(PURCHASE, month), "true")),
        group(
            "visitors",
            v,
            format!("count(page_visit, last {month}d) >= {least}"),
            doers(&of(PAGE_VISIT, month), &format!("count(*) >= {least}")),
        ),
        group(
            "readers",
            v,
            format!("count(newsletter_open, last {two}d) >= 2 and not did(newsletter_click, last {two}d)"),
            doers(
                &format!("type_id in ({NEWSLETTER_OPEN}, {NEWSLETTER_CLICK}) and {}", since(two)),
                &format!(
                    "count(*) filter (type_id = {NEWSLETTER_OPEN}) >= 2 and count(*) filter (type_id = {NEWSLETTER_CLICK}) = 0"
                ),
            ),
        ),
        group(
            "spenders",
            v,
            format!("sum(purchase.value, last {three}d) > {paid}"),
            doers(&of(PURCHASE, three), &format!("sum(amount) > {paid}")),
        ),
        group(
            "gone",
            v,
            format!("last(page_visit) before {}d ago", 20 + v),
            doers(
                &format!("type_id = {PAGE_VISIT}"),
                &format!("max(time) < {}", NOW_MILLIS - (20 + v as i64) * DAY),
            ),
        ),
        group(
            "shoppers",
            v,
            format!("did(page_visit where url ~ \"/Shop\", last {}d)", 45 + v),
            doers(&format!("url ilike '%/Shop%' and {}", of(PAGE_VISIT, 45 + v)), "true"),
        ),
        group(
            "landed",
            v,
            format!("did(landing_page where campaign = \"{campaign}\" and utm_source = {source}, last 2mo)"),
            doers(
                &format!(
                    "type_id = {LANDING_PAGE} and lower(campaign) = lower('{campaign}') and lower(utm_source) = \
                     '{source}' and epoch_ms(time) > timestamp '2017-01-22 16:00:00'"
                ),
                "true",
            ),
        ),
        group(
            "newcomers",
            v,
            format!("first(newsletter_subscription) after {two}d ago"),
            doers(
                &format!("type_id = {SUBSCRIPTION}"),
                &format!("min(time) > {}", NOW_MILLIS - two as i64 * DAY),
            ),
        ),
        group(
            "active",
            v,
            format!("did(any, last {}d) and country = {country}", 7 + v),
            contacts(&format!("country = '{code}' and {}", has_done(&since(7 + v)))),
        ),
        group(
            "lapsed",
            v,
            format!("not did(any, last {month}d) and did(purchase)"),
            doers(
                "true",
                &format!(
                    "max(time) <= {} and bool_or(type_id = {PURCHASE})",
                    NOW_MILLIS - month as i64 * DAY
                ),
            ),
        ),
        group(
            "busy",
            v,
            format!("count(any, since 2017-02-{:02}) >= 5", 1 + v),
            doers(&format!("time >= {begin}"), "count(*) >= 5"),
        ),
        group(
            "abandoned",
            v,
            format!("count(product_added_to_cart, last {0}d) > 0 and not did(purchase, last {0}d)", 14 + v),
            doers(
                &format!("type_id in ({INTO_CART}, {PURCHASE}) and {}", since(14 + v)),
                &format!("bool_or(type_id = {INTO_CART}) and not bool_or(type_id = {PURCHASE})"),
            ),
        ),
        group(
            "users",
            v,
            format!("did(user_login, last {}d) or did(user_registration, last 2mo)", month + 1),
            doers(
                &format!(
                    "(({}) or (type_id = {USER_REGISTRATION} and epoch_ms(time) > timestamp '2017-01-22 16:00:00'))",
                    of(USER_LOGIN, month + 1)
                ),
                "true",
            ),
        ),
    ]
}

fn points(
    noun: &'static str,
    of: &str,
    v: usize,
    number: usize,
    typed: &str,
    condition: &str,
    sql: String,
) -> Rule {
    let mut typed: Vec<String> = typed.split_whitespace().map(str::to_owned).collect();
    if !condition.is_empty() {
        typed.extend(["--where".to_owned(), condition.to_owned()]);
    }
    let used = Use::Points { noun, of: format!("{of}_{v}"), typed };
    Rule { name: format!("{of}_{v}_rule_{number}"), used, condition: String::new(), sql }
}

/// Points for each activity, up to a maximum.
fn counted(kind: i64, days: usize, each: i64, most: i64) -> String {
    format!(
        "select contact_id as id, least(count(*) * {each}, {most}) as points from activities where time <= {NOW_MILLIS} \
         and type_id = {kind} and {} group by contact_id",
        since(days)
    )
}

/// Points where a term holds of the contact.
fn given(term: &str, points: i64) -> String {
    format!("select id, {points} as points from contacts where {term}")
}

fn rules_of_scores(v: usize) -> Vec<Rule> {
    let engagement = |number, typed: String, condition: &str, sql| {
        points("scores", "Engagement", v, number, &typed, condition, sql)
    };
    let fit = |number, condition: &str, gives: i64, term: &str| {
        points("scores", "Fit", v, number, &format!("--points {gives}"), condition, given(term, gives))
    };
    let (country, code) = COUNTRIES[v];
    let (next, other) = COUNTRIES[(v + 1) % 10];
    let word = WORDS[(v + 3) % 10];
    let age = 30 + v;
    let recurring = |kind: &str, each: i64, most: i64, days: usize| {
        format!("--activity {kind} --points {each} --recurring --max {most} --valid-for {days}d")
    };
    vec![
        engagement(1, recurring("page_visit", 1, 20, 25 + v), "", counted(PAGE_VISIT, 25 + v, 1, 20)),
        engagement(
            2,
            recurring("newsletter_open", 2, 10, 50 + v),
            "",
            counted(NEWSLETTER_OPEN, 50 + v, 2, 10),
        ),
        engagement(
            3,
            format!("--activity purchase --points 25 --valid-for {}d", 70 + v),
            "",
            counted(PURCHASE, 70 + v, 25, 25),
        ),
        engagement(
            4,
            recurring("form_submission", 5, 15, 75 + v),
            "",
            counted(FORM_SUBMISSION, 75 + v, 5, 15),
        ),
        engagement(
            5,
            "--points -10".to_owned(),
            &format!("not did(any, last {}d)", 40 + v),
            given(&format!("not {}", has_done(&since(40 + v))), -10),
        ),
        fit(1, &format!("country in ({country}, {next})"), 10, &format!("country in ('{code}', '{other}')")),
        fit(
            2,
            &format!("job_title ~ {}", JOBS[(v + 1) % 10]),
            20,
            &format!("job_title ilike '%{}%'", JOBS[(v + 1) % 10]),
        ),
        fit(3, "company is set", 5, "company is not null"),
        fit(
            4,
            &format!("age between {age} and {}", age + 20),
            5,
            &format!(
                "birthday <= date '2017-03-22' - interval {age} year and birthday > date '2017-03-22' - interval {} year",
                age + 21
            ),
        ),
        fit(5, &format!("email ~ {word}"), -5, &format!("email ilike '%{word}%'")),
    ]
}

fn rules_of_personas(v: usize) -> Vec<Rule> {
    let of = |persona: &str, number, typed: &str, condition: &str, sql| {
        points("personas", persona, v, number, typed, condition, sql)
    };
    let (shop, stories) = (28 + v, 38 + v);
    let pages = |days: usize, page: &str, least: i64, gives: i64| {
        format!(
            "select contact_id as id, {gives} as points from activities where time <= {NOW_MILLIS} and type_id = \
             {PAGE_VISIT} and url ilike '%{page}%' and {} group by contact_id having count(*) >= {least}",
            since(days)
        )
    };
    let each = |kind: &str, each: i64, days: usize| {
        format!("--activity {kind} --points {each} --recurring --valid-for {days}d")
    };
    vec![
        of("Buyer", 1, &each("purchase", 10, 85 + v), "", counted(PURCHASE, 85 + v, 10, i64::MAX)),
        of(
            "Buyer",
            2,
            &each("product_added_to_cart", 3, 35 + v),
            "",
            counted(INTO_CART, 35 + v, 3, i64::MAX),
        ),
        of(
            "Buyer",
            3,
            "--points 10",
            &format!("count(page_visit where url ~ \"/Shop\", last {shop}d) >= 2"),
            pages(shop, "/Shop", 2, 10),
        ),
        of(
            "Reader",
            1,
            &each("newsletter_open", 2, 65 + v),
            "",
            counted(NEWSLETTER_OPEN, 65 + v, 2, i64::MAX),
        ),
        of(
            "Reader",
            2,
            &each("newsletter_click", 4, 66 + v),
            "",
            counted(NEWSLETTER_CLICK, 66 + v, 4, i64::MAX),
        ),
        of(
            "Reader",
            3,
            "--points 6",
            &format!("did(page_visit where url ~ \"/Stories\", last {stories}d)"),
            pages(stories, "/Stories", 1, 6),
        ),
    ]
}

fn groups_of_groups(v: usize) -> Vec<Rule> {
    let rules = (1..=5).map(|number| format!("select id, points from Engagement_{v}_rule_{number}"));
    let rules = rules.collect::<Vec<_>>().join(" union all ");
    let searched = format!("type_id = {INTERNAL_SEARCH} and {}", since(20 + v));
    vec![
        group(
            "both",
            v,
            format!("group(country_{v}) and group(visitors_{v})"),
            contacts(&format!("id in (select id from country_{v}) and id in (select id from visitors_{v})")),
        ),
        group(
            "either",
            v,
            format!("group(buyers_{v}) or not group(job_{v}) and did(internal_search, last {}d)", 20 + v),
            contacts(&format!(
                "id in (select id from buyers_{v}) or id not in (select id from job_{v}) and {}",
                has_done(&searched)
            )),
        ),
        group(
            "hot",
            v,
            format!("score(Engagement_{v}) >= {}", 20 + v),
            format!("select id from ({rules}) group by id having sum(points) >= {}", 20 + v),
        ),
    ]
}
