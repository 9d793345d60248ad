//! Word lists that do not depend on the country. Empty and repeated entries set how often a
//! value is missing or common.

pub const STATUSES: &[&str] = &[
    "",
    "",
    "",
    "Prospective client",
    "Prospective client",
    "Lead",
    "Lead",
    "In negotiation",
    "Evaluating",
    "Customer",
    "Customer",
    "VIP",
    "Reseller",
    "Not interested",
];
pub const ACCOUNT_STATUSES: &[&str] = &["", "Prospect", "Active", "Active", "Strategic", "Inactive"];
pub const OWNERS: &[&str] =
    &["", "", "", "marta.hruba", "t.nakamura", "lbrandt", "ines.moreau", "k_adeyemi", "r.osullivan", "admin"];
pub const JOBS: &[&str] = &[
    "",
    "",
    "",
    "Managing Director",
    "CFO",
    "Product Manager",
    "Key Account Manager",
    "Data Analyst",
    "Receptionist",
    "Head Barista",
    "Crème Brûlée Chef",
    "Warehouse, Transport & Customs",
    "Director (APAC)",
    "Bookkeeper",
    "Adviser",
    "Obchodní zástupkyně",
    "Geschäftsführerin",
    "Chargé d'affaires",
    "代表取締役",
    "Engineer \"II\"",
    "R&D Lead",
    "Pharmacist",
];
pub const ROLES: &[&str] =
    &["Decision maker", "Influencer", "User", "Budget holder", "Technical contact", "Invoicing", ""];
pub const CONSENTS: &[&str] =
    &["Email_marketing", "Visit_tracking", "Profile_building", "Partner_sharing", "Phone_calls"];
pub const CONSENT_SOURCES: &[&str] =
    &["form:Newsletter_footer", "cookie-banner", "import", "checkout", "api"];
pub const NEWSLETTERS: &[&str] = &[
    "Roastery_Weekly",
    "Brewing_School",
    "New_Arrivals",
    "Tastings_and_Talks",
    "Trade_Letter",
    "Kavove_Zpravy",
];
/// Without a campaign first, so that landing pages can skip [`NO_CAMPAIGN`] entries.
pub const CAMPAIGNS: &[&str] =
    &["", "", "", "", "autumn_offer", "fair-2017", "Cyber Monday 2016", "trial/q3", "zima_2016"];
pub const NO_CAMPAIGN: usize = 4;
pub const UTM_SOURCES: &[&str] = &["google", "bing", "newsletter", "linkedin", "affiliate"];
pub const UTM_CONTENTS: &[&str] = &["", "banner_top", "banner_side", "mail header"];
pub const PAGES: &[&str] = &[
    "/",
    "/Home",
    "/Stories/From-Cherry-to-Cup",
    "/Stories/Water-and-Taste",
    "/Shop/Beans",
    "/Shop/Kettles",
    "/Shop/Filters?order=name&page=2",
    "/Stores",
    "/Wholesale",
    "/About",
    "/Find?q=",
    "/cs-cz/Pribehy/Prazirna",
    "/Tasting-box",
    "/Basket",
    "/Journal/2017/01/Caf%C3%A9-de-Olla",
    "/Events#next",
];
pub const SEARCHES: &[&str] = &["beans", "kettle", "p%C5%99ekap%C3%A1va%C4%8D"];
pub const LANDING_PAGES: &[&str] =
    &["/Tasting-box", "/Rwanda-harvest", "/lp/brewing-class", "/lp/open-day-praha", "/Wholesale"];
pub const PRODUCTS: &[&str] = &[
    "Rwanda Nyamasheke",
    "Guatemala Huehuetenango",
    "Sumatra Lintong G1",
    "Chemex 6 cups",
    "Moka pot",
    "Hand grinder, steel",
    "Gooseneck kettle 0.9 l",
    "Scale with \"timer\"",
    "Espresso blend 500 g",
    "Burundi Kayanza (N)",
];
pub const FORMS: &[&str] = &["Wholesale_request", "Ask_us", "Tasting_box_order", "Class_registration"];
pub const KEYWORDS: &[&str] = &[
    "beans",
    "moka pot",
    "filter \"paper\"",
    "mlýnek",
    "bohnen, ganz",
    "抹茶",
    "decaf 500g",
    "kettle steel",
];
pub const CUSTOM_VALUES: &[&str] =
    &["brochure_download", "class_attended", "sample_requested", "fair_visit", "complaint"];
pub const FREE_MAIL: &[&str] = &[
    "gmail.example",
    "gmail.example",
    "gmail.example",
    "outlook.example",
    "yahoo.example",
    "icloud.example",
    "seznam.example",
    "gmx.example",
    "mail.example.com",
    "post.example.net",
    "inbox.example.org",
    "wp.example",
];

pub const COMPANY_FIRST: &[&str] = &[
    "Amber", "Arctic", "Aurora", "Birch", "Bold", "Canyon", "Cedar", "Cobalt", "Coral", "Crown", "Dawn",
    "Delta", "Dune", "Echo", "Elder", "Fern", "First", "Flint", "Forest", "Glacier", "Granite", "Harvest",
    "Hazel", "Indigo", "Ivory", "Jade", "Juniper", "Keystone", "Lake", "Linden", "Lotus", "Lynx", "Marble",
    "Meadow", "Mercury", "Mosaic", "Noble", "Onyx", "Opal", "Otter", "Pearl", "Pine", "Polar", "Raven",
    "Ridge", "Sable", "Sierra", "Spring", "Swift", "Tidal", "Timber", "Union", "Velvet", "Willow", "Zenith",
];
pub const COMPANY_SECOND: &[&str] = &[
    "Bakery",
    "Bank",
    "Beverage",
    "Bikes",
    "Cargo",
    "Carpentry",
    "Catering",
    "Chemical",
    "Cinema",
    "Coffee",
    "Courier",
    "Dairy",
    "Dental",
    "Digital",
    "Electric",
    "Engineering",
    "Events",
    "Fabrics",
    "Fitness",
    "Florist",
    "Freight",
    "Furniture",
    "Glass",
    "Grocery",
    "Hardware",
    "Health",
    "Hotels",
    "Housing",
    "Imaging",
    "Interiors",
    "Kitchens",
    "Leasing",
    "Logic",
    "Machinery",
    "Marine",
    "Metals",
    "Mobile",
    "Optics",
    "Paint",
    "Pharma",
    "Plastics",
    "Press",
    "Radio",
    "Realty",
    "Recruiting",
    "Robotics",
    "Roasters",
    "Security",
    "Seeds",
    "Software",
    "Storage",
    "Tea",
    "Telecom",
    "Tools",
    "Tours",
    "Toys",
    "Transit",
    "Vision",
    "Wine",
    "Yachts",
];
pub const COMPANY_THIRD: &[&str] = &[
    "",
    " Group",
    " & Partners",
    " Brothers",
    " Europe",
    " One",
    " Direct",
    " Collective",
    " Online",
    " House",
    " Union",
];
