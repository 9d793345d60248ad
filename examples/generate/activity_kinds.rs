//! The types of activity: how often each comes and what its cells say.

use crate::draw::Draw;
use crate::output::Row;
use crate::text::{Umlauts, push_money, push_number, push_padded, slug};
use crate::words::{
    CAMPAIGNS, CUSTOM_VALUES, FORMS, KEYWORDS, LANDING_PAGES, NEWSLETTERS, NO_CAMPAIGN, PAGES, PRODUCTS,
    SEARCHES, UTM_CONTENTS, UTM_SOURCES,
};

const SITE: &str = "https://www.example.com";

pub struct ActivityKind {
    pub name: &'static str,
    /// In 1000 activities.
    pub weight: usize,
    pub shape: Shape,
}

/// What the cells of a type hold; `{}` in a title stands for its subject.
#[derive(Clone, Copy)]
pub enum Shape {
    Page,
    Landing,
    MailOpened,
    MailClicked,
    Purchase,
    Product { title: &'static str },
    Form,
    InternalSearch,
    ExternalSearch,
    Account { title: &'static str },
    Newsletter { title: &'static str },
    Custom,
}

const fn kind(name: &'static str, weight: usize, shape: Shape) -> ActivityKind {
    ActivityKind { name, weight, shape }
}

pub const KINDS: &[ActivityKind] = &[
    kind("pagevisit", 500, Shape::Page),
    kind("landingpage", 60, Shape::Landing),
    kind("newsletteropen", 140, Shape::MailOpened),
    kind("newsletterclickthrough", 60, Shape::MailClicked),
    kind("purchase", 20, Shape::Purchase),
    kind("purchasedproduct", 30, Shape::Product { title: "Bought '{}'" }),
    kind("productaddedtoshoppingcart", 50, Shape::Product { title: "Put '{}' into the cart" }),
    kind("productremovedfromshoppingcart", 12, Shape::Product { title: "Took '{}' out of the cart" }),
    kind("productaddedtowishlist", 12, Shape::Product { title: "Put '{}' on the wish list" }),
    kind("bizformsubmit", 20, Shape::Form),
    kind("internalsearch", 30, Shape::InternalSearch),
    kind("externalsearch", 20, Shape::ExternalSearch),
    kind("userlogin", 22, Shape::Account { title: "Signed in" }),
    kind("userregistration", 3, Shape::Account { title: "Signed up" }),
    kind("newslettersubscription", 5, Shape::Newsletter { title: "Subscribed to '{}'" }),
    kind("newsletterunsubscription", 2, Shape::Newsletter { title: "Unsubscribed from '{}'" }),
    kind("customactivity", 14, Shape::Custom),
];

/// The cells from title to utm_content.
#[derive(Default)]
struct Details {
    title: String,
    value: String,
    url: String,
    referrer: String,
    campaign: &'static str,
    source: &'static str,
    content: &'static str,
    cents: u64,
}

/// Appends the cells from title to utm_content; returns the cents paid.
pub fn push_details(row: &mut Row, shape: Shape, draw: &mut Draw) -> u64 {
    let mut details = Details::default();
    match shape {
        Shape::Page => page(&mut details, draw),
        Shape::Landing => landing(&mut details, draw),
        Shape::MailOpened => mail(&mut details, "Opened '{}'", draw),
        Shape::MailClicked => {
            mail(&mut details, "Followed a link in '{}'", draw);
            details.url = site(draw.pick(PAGES));
        }
        Shape::Purchase => purchase(&mut details, draw),
        Shape::Product { title } => {
            let product = draw.pick(PRODUCTS);
            details.title = title.replace("{}", product);
            push_number(&mut details.value, 1 + draw.below(5));
            details.url = site("/Shop/") + &slug(product, Umlauts::Dropped);
        }
        Shape::Form => {
            details.value = draw.pick(FORMS).to_owned();
            details.title = "Sent form '{}'".replace("{}", &details.value.replace('_', " "));
            details.url = site("/Wholesale");
        }
        Shape::InternalSearch | Shape::ExternalSearch => search(&mut details, shape, draw),
        Shape::Account { title } => {
            details.title.push_str(title);
            details.url = site("/Profile");
        }
        Shape::Newsletter { title } => {
            details.value = draw.pick(NEWSLETTERS).to_owned();
            details.title = title.replace("{}", &details.value);
            details.url = site("/Newsletters");
        }
        Shape::Custom => {
            details.title.push_str("Custom activity");
            details.value.push_str(draw.pick(CUSTOM_VALUES));
        }
    }
    let Details { title, value, url, referrer, campaign, source, content, cents } = details;
    for cell in [&title, &value, &url, &referrer, campaign, source, content] {
        row.cell(cell);
    }
    cents
}

fn site(page: &str) -> String {
    [SITE, page].concat()
}

fn page(details: &mut Details, draw: &mut Draw) {
    let page = draw.pick(PAGES);
    let path = page.split('?').next().unwrap_or(page);
    let name = path.rsplit('/').find(|part| !part.is_empty());
    details.title = "Saw page '{}'".replace("{}", name.unwrap_or("Start"));
    details.url = site(page);
    if page.ends_with('=') {
        details.url.push_str(draw.pick(SEARCHES));
    }
    if draw.percent(50) {
        details.referrer = site(draw.pick(PAGES));
    }
}

fn landing(details: &mut Details, draw: &mut Draw) {
    let page = draw.pick(LANDING_PAGES);
    details.campaign = draw.pick(&CAMPAIGNS[NO_CAMPAIGN..]);
    details.source = draw.pick(UTM_SOURCES);
    details.content = draw.pick(UTM_CONTENTS);
    details.title = "Landed on '{}'".replace("{}", &page[1..]);
    let campaign = details.campaign.replace(' ', "+");
    details.url = [SITE, page, "?utm_campaign=", &campaign, "&utm_source=", details.source].concat();
    details.referrer = ["https://", details.source, ".example/"].concat();
}

fn mail(details: &mut Details, title: &str, draw: &mut Draw) {
    let mut issue = String::from("Issue ");
    push_padded(&mut issue, 1 + draw.below(24) as u32, 2);
    details.title = title.replace("{}", &issue);
    details.value = [draw.pick(NEWSLETTERS), "/", &issue].concat();
    details.campaign = draw.pick(CAMPAIGNS);
    details.source = if details.campaign.is_empty() { "" } else { "newsletter" };
}

fn purchase(details: &mut Details, draw: &mut Draw) {
    details.cents = 490 + draw.below(2000) * (1 + draw.below(40));
    push_money(&mut details.value, details.cents);
    details.title = ["Paid $", &details.value].concat();
    details.url = site("/Basket/Thanks");
}

fn search(details: &mut Details, shape: Shape, draw: &mut Draw) {
    let words = draw.pick(KEYWORDS);
    details.value.push_str(words);
    if matches!(shape, Shape::ExternalSearch) {
        details.title.push_str("External search");
        details.referrer = ["https://search.example/?q=", &slug(words, Umlauts::Dropped)].concat();
        details.url = site("/");
    } else {
        details.title.push_str("Internal search");
        details.url = site("/Find");
    }
}
