//! Every rule that Kentico's designer of contact groups offers and that needs no live request, as a condition, with
//! somebody who matches and somebody who does not.
//!
//! The question is asked on Wednesday 22 March 2017 at 13:00 in Vienna. Facts whose tables a database may not have are
//! handed over directly.

use super::functions::{Given, set};
use super::*;
use FactKind::{
    Account, CommunityGroup, Consent, Customer, Group, PassedAction, PassedStep, Persona, Score, Submission,
    Subscription, User, UserRole, Wish,
};

type Who = (Vec<(Field, &'static str)>, Vec<Given<'static>>);

const NOBODY: Who = (Vec::new(), Vec::new());
const YESTERDAY: &str = "2017-03-21T10:00:00Z";
const LONG_AGO: &str = "2016-01-05T10:00:00Z";

/// The rule, the condition, who matches, who does not.
type Row = (&'static str, &'static str, Who, Who);

fn check(rows: &[Row]) {
    for (rule, text, matching, other) in rows {
        let condition = long(text);
        for ((fields, facts), expected) in [(matching, true), (other, false)] {
            let (contact, set) = (contact(fields), set(facts));
            let outcome = condition.evaluate(Facts { contact: &contact, set: &set }, &noon());
            assert_eq!(outcome.value, expected, "{rule}: {text}");
        }
    }
}

fn field(field: Field, value: &'static str) -> Who {
    (vec![(field, value)], Vec::new())
}

fn facts(facts: &[Given<'static>]) -> Who {
    (Vec::new(), facts.to_vec())
}

/// An activity of a built-in type, by its place in the table.
const fn did(
    subject: i64,
    time: &'static str,
    attributes: &'static [(&'static str, &'static str)],
) -> Given<'static> {
    (FactKind::Activity, subject, time, attributes)
}

const PAGE_VISIT: i64 = 1;
const LANDING: i64 = 2;
const SEARCH: i64 = 3;
const LOGIN: i64 = 6;
const FORM: i64 = 8;
const OPT_OUT: i64 = 12;
const OPEN: i64 = 13;
const CLICK: i64 = 14;
const PURCHASE: i64 = 19;
const PRODUCT: i64 = 20;
const VOTE: i64 = 30;
const EVENT: i64 = 31;

#[test]
fn the_types_are_where_these_tests_take_them_from() {
    for (id, name) in [
        (PAGE_VISIT, "page_visit"),
        (LANDING, "landing_page"),
        (SEARCH, "internal_search"),
        (LOGIN, "user_login"),
        (FORM, "form_submission"),
        (OPT_OUT, "newsletter_unsubscription_from_all"),
        (OPEN, "newsletter_open"),
        (CLICK, "newsletter_click"),
        (PURCHASE, "purchase"),
        (PRODUCT, "purchased_product"),
        (VOTE, "poll_vote"),
        (EVENT, "event_booking"),
    ] {
        assert_eq!(NAMES.facts.subject(FactKind::Activity, name), Some(id), "{name}");
    }
}

#[test]
fn rules_about_the_contact_itself() {
    let rule = "CMSContactFieldContainsValue";
    let manager = || field(Field::JobTitle, "Sales Manager");
    let clerk = || field(Field::JobTitle, "Clerk");
    check(&[
        (rule, "job_title ~ manager", manager(), clerk()),
        (rule, "job_title not ~ clerk", manager(), clerk()),
        (rule, "job_title starts with sales", manager(), clerk()),
        (rule, "job_title ends with manager", manager(), NOBODY),
        (rule, "job_title = \"sales manager\"", manager(), clerk()),
        (rule, "job_title != clerk", NOBODY, clerk()),
        (rule, "not job_title starts with s", clerk(), manager()),
        (rule, "not job_title ends with k", manager(), clerk()),
        (rule, "job_title is empty", NOBODY, clerk()),
        (rule, "job_title is set", clerk(), NOBODY),
        (rule, "loyalty_tier = gold", field(own("loyalty_tier"), "gold"), NOBODY),
        (
            "CMSContactAgeIsBetween",
            "age between 25 and 29",
            field(Field::Birthday, "1988-01-01"),
            field(Field::Birthday, "1980-01-01"),
        ),
        (
            "CMSContactAgeIsBetween (not)",
            "age is set and age not between 25 and 29",
            field(Field::Birthday, "1980-01-01"),
            NOBODY,
        ),
        ("CMSContactAgeIsGreaterThan", "age > 28", field(Field::Birthday, "1988-01-01"), NOBODY),
        ("CMSContactIsMale", "gender = male", field(Field::Gender, "male"), field(Field::Gender, "female")),
        ("CMSContactIsFemale", "gender = female", field(Field::Gender, "female"), NOBODY),
        (
            "CMSContactHasBirthday",
            "birthday is yesterday",
            field(Field::Birthday, "1988-03-21"),
            field(Field::Birthday, "1988-03-22"),
        ),
        ("CMSContactHasBirthday", "birthday is today", field(Field::Birthday, "1988-03-22"), NOBODY),
        (
            "CMSContactHasBirthday",
            "birthday is tomorrow",
            field(Field::Birthday, "1988-03-23"),
            field(Field::Birthday, "1988-03-22"),
        ),
        (
            "CMSContactIsFromCountry",
            "country in (USA, Austria)",
            field(Field::Country, "AT"),
            field(Field::Country, "DE"),
        ),
        (
            "CMSContactIsFromState",
            "state in (California, Texas)",
            field(Field::State, "US-CA"),
            field(Field::State, "US-MA"),
        ),
        ("CMSContactStatusIs", "status = VIP", field(Field::Status, "1"), field(Field::Status, "2")),
        ("CMSContactStatusIs (not)", "status != VIP", NOBODY, field(Field::Status, "1")),
        (
            "CMSContactWasCreated (before)",
            "created before 2017",
            field(Field::Created, LONG_AGO),
            field(Field::Created, YESTERDAY),
        ),
        (
            "CMSContactWasCreated (after)",
            "created after 2016",
            field(Field::Created, YESTERDAY),
            field(Field::Created, LONG_AGO),
        ),
        (
            "CMSContactWasCreated (on)",
            "created = 2017-03-21",
            field(Field::Created, YESTERDAY),
            field(Field::Created, LONG_AGO),
        ),
        (
            "CMSSatisfiesMacroCondition",
            "last_name ~ Smith and (zip = 1 or not city = Boston)",
            field(Field::LastName, "Smithson"),
            field(Field::LastName, "Miller"),
        ),
    ]);
}

#[test]
fn rules_about_what_the_contact_belongs_to() {
    check(&[
        (
            "CMSContactIsRegisteredAsAUser",
            "linked_user is set",
            facts(&[(User, 1, YESTERDAY, &[])]),
            facts(&[(Customer, 1, YESTERDAY, &[])]),
        ),
        (
            "CMSContactIsInRole (any)",
            "user_role in (Editor, Author)",
            facts(&[(UserRole, 2, LONG_AGO, &[])]),
            NOBODY,
        ),
        (
            "CMSContactIsInRole (all)",
            "user_role(\"Editor\") and user_role(\"Author\")",
            facts(&[(UserRole, 1, LONG_AGO, &[]), (UserRole, 2, LONG_AGO, &[])]),
            facts(&[(UserRole, 1, LONG_AGO, &[])]),
        ),
        (
            "CMSContactBelongsToAccount",
            "account(\"Acme\")",
            facts(&[(Account, 1, LONG_AGO, &[])]),
            facts(&[(Account, 2, LONG_AGO, &[])]),
        ),
        (
            "CMSContactBelongsToAccount (role)",
            "account(\"Acme\", role \"Decision maker\")",
            facts(&[(Account, 1, LONG_AGO, &[("role", "1")])]),
            facts(&[(Account, 1, LONG_AGO, &[("role", "2")])]),
        ),
        (
            "CMSContactIsInContactGroup (any)",
            "group in (Staff, \"Coffee lovers\")",
            facts(&[(Group, 2, LONG_AGO, &[])]),
            facts(&[(Group, 3, LONG_AGO, &[])]),
        ),
        (
            "CMSContactIsInContactGroup (all)",
            "group(\"Staff\") and group(\"Coffee lovers\")",
            facts(&[(Group, 1, LONG_AGO, &[]), (Group, 2, LONG_AGO, &[])]),
            facts(&[(Group, 2, LONG_AGO, &[])]),
        ),
        (
            "ContactIsInPersona",
            "persona = \"Tony, the Cafe Owner\"",
            facts(&[(Persona, 1, LONG_AGO, &[])]),
            facts(&[(Persona, 2, LONG_AGO, &[])]),
        ),
        (
            "ContactIsInPersona (not)",
            "persona != \"Tony, the Cafe Owner\"",
            NOBODY,
            facts(&[(Persona, 1, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasAgreedWithConsent",
            "consented(\"Newsletter\")",
            facts(&[(Consent, 1, LONG_AGO, &[])]),
            facts(&[(Consent, 2, LONG_AGO, &[])]),
        ),
        (
            "Contact.GetScore",
            "score(\"Engagement\") >= 50",
            facts(&[(Score, 1, LONG_AGO, &[("points", "50")])]),
            facts(&[(Score, 1, LONG_AGO, &[("points", "49")])]),
        ),
        (
            "CMSContactIsInCommunityGroup",
            "community_group in (Gardeners, Runners)",
            facts(&[(CommunityGroup, 2, LONG_AGO, &[])]),
            NOBODY,
        ),
        (
            "CMSContactHasProductInWishlist",
            "wishlist(\"Espresso\")",
            facts(&[(Wish, 1, LONG_AGO, &[])]),
            facts(&[(Wish, 2, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasAtLeastXProductsInWishlist",
            "count(wishlist) >= 2",
            facts(&[(Wish, 1, LONG_AGO, &[]), (Wish, 2, LONG_AGO, &[])]),
            facts(&[(Wish, 1, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasAtMostXProductsInWishlist",
            "count(wishlist) <= 1",
            NOBODY,
            facts(&[(Wish, 1, LONG_AGO, &[]), (Wish, 2, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasPassedThroughOneOfSpecifiedActions",
            "passed_action in (\"Send mail\", \"Set status\")",
            facts(&[(PassedAction, 2, LONG_AGO, &[])]),
            NOBODY,
        ),
        (
            "CMSContactHasPassedThroughOneOfSpecifiedSteps",
            "passed_step(\"Start\") and passed_step(\"Waiting\")",
            facts(&[(PassedStep, 1, LONG_AGO, &[]), (PassedStep, 2, LONG_AGO, &[])]),
            facts(&[(PassedStep, 2, LONG_AGO, &[])]),
        ),
        (
            "CMSContactIsSubscribedToSpecifiedNewsletter",
            "subscribed(\"Coffee 101\")",
            facts(&[(Subscription, 1, LONG_AGO, &[])]),
            facts(&[(Subscription, 2, LONG_AGO, &[])]),
        ),
        (
            "CMSContactIsSubscribedToSpecifiedNewsletter (days)",
            "subscribed(\"Coffee 101\", last 7d)",
            facts(&[(Subscription, 1, YESTERDAY, &[])]),
            facts(&[(Subscription, 1, LONG_AGO, &[])]),
        ),
        (
            "Marketing e-mail status",
            "marketing = opted_out",
            facts(&[(FactKind::Marketing, 1, LONG_AGO, &[])]),
            facts(&[(FactKind::Marketing, 0, LONG_AGO, &[])]),
        ),
    ]);
}

#[test]
fn rules_about_visits_searches_and_forms() {
    check(&[
        (
            "CMSContactHasDoneAnyActivityInTheLastXDays",
            "did(activity, last 7d)",
            facts(&[did(EVENT, YESTERDAY, &[])]),
            facts(&[did(EVENT, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasDoneAnyActivityInTheLastXDays (no limit)",
            "did(activity)",
            facts(&[did(EVENT, LONG_AGO, &[])]),
            NOBODY,
        ),
        (
            "CMSContactHasDoneFollowingActivitiesInTheLastXDays (any)",
            "did(page_visit, last 7d) or did(purchase, last 7d)",
            facts(&[did(PURCHASE, YESTERDAY, &[])]),
            facts(&[did(PURCHASE, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasDoneFollowingActivitiesInTheLastXDays (all)",
            "did(page_visit, last 7d) and did(purchase, last 7d)",
            facts(&[did(PURCHASE, YESTERDAY, &[]), did(PAGE_VISIT, YESTERDAY, &[])]),
            facts(&[did(PURCHASE, YESTERDAY, &[])]),
        ),
        (
            "CMSContactInactiveInTheLastXDays",
            "not did(activity, last 7d)",
            facts(&[did(EVENT, LONG_AGO, &[])]),
            facts(&[did(EVENT, YESTERDAY, &[])]),
        ),
        (
            "CMSContactHasLoggedInInTheLastXDays",
            "did(user_login, last 7d)",
            facts(&[did(LOGIN, YESTERDAY, &[])]),
            facts(&[did(LOGIN, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasVisitedSpecifiedPageInLastXDays",
            "did(page_visit where page = \"/coffee\" and culture = en-US, last 7d)",
            facts(&[did(PAGE_VISIT, YESTERDAY, &[("page", "/Coffee"), ("culture", "en-us")])]),
            facts(&[did(PAGE_VISIT, YESTERDAY, &[("page", "/tea"), ("culture", "en-us")])]),
        ),
        (
            "CMSContactHasVisitedPageWithURLInLastXDays",
            "did(page_visit where url ~ pricing, last 7d)",
            facts(&[did(PAGE_VISIT, YESTERDAY, &[("url", "https://example.com/Pricing?a=b")])]),
            facts(&[did(PAGE_VISIT, YESTERDAY, &[("url", "https://example.com/")])]),
        ),
        (
            "CMSContactHasVisitedSpecifiedSiteInTheLastXDays",
            "did(page_visit where site = DancingGoat, last 7d)",
            facts(&[did(PAGE_VISIT, YESTERDAY, &[("site", "DancingGoat")])]),
            facts(&[did(PAGE_VISIT, YESTERDAY, &[])]),
        ),
        (
            "CMSContactHasComeToSpecifiedLandingPage",
            "did(landing_page where page = \"/start\")",
            facts(&[did(LANDING, LONG_AGO, &[("page", "/start")])]),
            facts(&[did(PAGE_VISIT, LONG_AGO, &[("page", "/start")])]),
        ),
        (
            "CMSContactHasComeToLandingPageWithSpecifiedURL",
            "did(landing_page where url ~ utm)",
            facts(&[did(LANDING, LONG_AGO, &[("url", "/?utm_source=x")])]),
            facts(&[did(LANDING, LONG_AGO, &[("url", "/")])]),
        ),
        (
            "CMSContactHasDownloadedSpecifiedFileInLastXDays",
            "did(page_visit where page = \"/files/list.pdf\", last 7d)",
            facts(&[did(PAGE_VISIT, YESTERDAY, &[("page", "/files/list.pdf")])]),
            facts(&[did(PAGE_VISIT, LONG_AGO, &[("page", "/files/list.pdf")])]),
        ),
        (
            "CMSContactHasSubmittedSpecifiedFormInLastXDays",
            "did(form_submission where item = \"Contact us\", last 7d)",
            facts(&[did(FORM, YESTERDAY, &[("item", "Contact us")])]),
            facts(&[did(FORM, YESTERDAY, &[("item", "Survey")])]),
        ),
        (
            "CMSContactHasSubmittedSpecifiedFormInLastXDays",
            "submitted(\"Contact us\", last 7d)",
            facts(&[(Submission, 1, YESTERDAY, &[])]),
            facts(&[(Submission, 1, LONG_AGO, &[])]),
        ),
        (
            "ContactHasEnteredASpecificTextInASpecificFormSFieldInTheLastXDays",
            "submitted(\"Contact us\" where message ~ price, last 7d)",
            facts(&[(Submission, 1, YESTERDAY, &[("message", "What is the Price?")])]),
            facts(&[(Submission, 1, YESTERDAY, &[("message", "Hello")])]),
        ),
        (
            "CMSContactHasSearchedForSpecifiedKeywordsInLastXDays (any)",
            "did(internal_search where value ~ tea or value ~ coffee, last 7d) or did(external_search where value ~ tea or value ~ coffee, last 7d)",
            facts(&[did(SEARCH, YESTERDAY, &[("value", "iced coffee")])]),
            facts(&[did(SEARCH, YESTERDAY, &[("value", "milk")])]),
        ),
        (
            "CMSContactHasSearchedForSpecifiedKeywordsInLastXDays (all)",
            "did(internal_search where value ~ iced, last 7d) and did(internal_search where value ~ coffee, last 7d)",
            facts(&[did(SEARCH, YESTERDAY, &[("value", "iced coffee")])]),
            facts(&[did(SEARCH, YESTERDAY, &[("value", "coffee")])]),
        ),
        (
            "CMSContactHasVotedInSpecifiedPoll",
            "did(poll_vote where item = Taste and detail = Bitter, last 7d)",
            facts(&[did(VOTE, YESTERDAY, &[("item", "Taste"), ("detail", "Bitter")])]),
            facts(&[did(VOTE, YESTERDAY, &[("item", "Taste"), ("detail", "Sweet")])]),
        ),
        (
            "CMSContactIsRegisteredForSpecifiedEvent",
            "did(event_booking where item = Opening)",
            facts(&[did(EVENT, LONG_AGO, &[("item", "Opening")])]),
            NOBODY,
        ),
    ]);
}

#[test]
fn rules_about_mail_and_purchases() {
    check(&[
        (
            "CMSContactHasOpenedSpecifiedNewsletterInTheLastXDays",
            "did(newsletter_open where item = \"Coffee 101\", last 7d)",
            facts(&[did(OPEN, YESTERDAY, &[("item", "Coffee 101")])]),
            facts(&[did(OPEN, LONG_AGO, &[("item", "Coffee 101")])]),
        ),
        (
            "CMSContactHasOpenedSpecifiedNewsletterIssueInTheLastXDays",
            "did(newsletter_open where detail = \"March issue\", last 7d)",
            facts(&[did(OPEN, YESTERDAY, &[("detail", "March issue")])]),
            facts(&[did(OPEN, YESTERDAY, &[("detail", "May issue")])]),
        ),
        (
            "CMSContactHasClickedALinkInNewsletterInTheLastXDays",
            "did(newsletter_click where item = \"Coffee 101\", last 7d)",
            facts(&[did(CLICK, YESTERDAY, &[("item", "Coffee 101")])]),
            facts(&[did(OPEN, YESTERDAY, &[("item", "Coffee 101")])]),
        ),
        (
            "CMSContactHasClickedALinkInNewsletterIssueInLastXDays",
            "did(newsletter_click where detail = \"March issue\" and url ~ shop, last 7d)",
            facts(&[did(CLICK, YESTERDAY, &[("detail", "March issue"), ("url", "/shop/1")])]),
            facts(&[did(CLICK, YESTERDAY, &[("detail", "March issue"), ("url", "/")])]),
        ),
        (
            "CMSContactHasUnsubscribedFromAllEmailsInTheLastXDays",
            "did(newsletterunsubscriptionfromall, last 7d)",
            facts(&[did(OPT_OUT, YESTERDAY, &[])]),
            facts(&[did(OPT_OUT, LONG_AGO, &[])]),
        ),
        (
            "CMSContactHasPurchasedSpecifiedProduct",
            "did(purchased_product where item = Espresso)",
            facts(&[did(PRODUCT, LONG_AGO, &[("item", "Espresso")])]),
            facts(&[did(PRODUCT, LONG_AGO, &[("item", "Tea")])]),
        ),
        (
            "CMSContactHasPurchasedNumberOfProductsInTheLastXDays",
            "sum(purchased_product.value, last 7d) >= 3",
            facts(&[did(PRODUCT, YESTERDAY, &[("value", "2")]), did(PRODUCT, YESTERDAY, &[("value", "1")])]),
            facts(&[did(PRODUCT, YESTERDAY, &[("value", "2")]), did(PRODUCT, LONG_AGO, &[("value", "1")])]),
        ),
        (
            "CMSContactHasMadeAtLeastXOrders",
            "count(purchase) >= 2",
            facts(&[did(PURCHASE, LONG_AGO, &[]), did(PURCHASE, YESTERDAY, &[])]),
            facts(&[did(PURCHASE, YESTERDAY, &[])]),
        ),
        (
            "CMSContactHasSpentMoneyInTheStoreInTheLastXDays",
            "sum(purchase.value, last 7d) between 100 and 500",
            facts(&[
                did(PURCHASE, YESTERDAY, &[("value", "80.50")]),
                did(PURCHASE, YESTERDAY, &[("value", "19.50")]),
            ]),
            facts(&[did(PURCHASE, YESTERDAY, &[("value", "99.99")])]),
        ),
    ]);
}

/// These match everybody or nobody, by the clock.
#[test]
fn rules_about_the_clock() {
    for (rule, matching, other) in [
        ("CMSCurrentDayOfTheWeek", "weekday in (tuesday, wednesday)", "weekday = sunday"),
        ("CMSCurrentDayTimeIsInRange", "time_of_day between 09:00 and 17:00", "time_of_day < 13:00"),
        (
            "CMSCurrentDatetimeIsInRange",
            "now between 2017-03-22T12:30 and 2017-03-22T13:30",
            "now before 2017-03-22",
        ),
        ("CMSCurrentMonthIs", "current_month = march", "current_month in (january, december)"),
    ] {
        assert!(long(matching).evaluate(&joseph(), &noon()).value, "{rule}: {matching}");
        assert!(!long(other).evaluate(&joseph(), &noon()).value, "{rule}: {other}");
    }
}
