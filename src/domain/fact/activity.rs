//! The activity types that every database has. Others can be added; a type is a name with an id.

/// A type of activity that the program knows itself.
#[derive(Debug)]
pub struct BuiltIn {
    /// Its name here.
    pub name: &'static str,
    /// The code name that Kentico gives it, understood as an alias.
    pub code_name: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// What its item is, if it has one: `newsletter`, `form`, `product`…
    pub item: Option<&'static str>,
}

macro_rules! types {
    ($($name:literal $code_name:literal $label:literal $item:expr;)+) => {
        /// The types, with stable ids from 1 in this order: new ones go to the end.
        pub const BUILT_IN: &[BuiltIn] =
            &[$(BuiltIn { name: $name, code_name: $code_name, label: $label, item: $item }),+];
    };
}

types! {
    "page_visit" "pagevisit" "Page visit" None;
    "landing_page" "landingpage" "Landing page" None;
    "internal_search" "internalsearch" "Internal search" None;
    "external_search" "externalsearch" "External search" None;
    "user_registration" "userregistration" "User registration" Some("user");
    "user_login" "userlogin" "User login" Some("user");
    "customer_registration" "customerregistration" "Customer registration" Some("customer");
    "form_submission" "bizformsubmit" "Form submission" Some("form");
    "custom_table_submission" "customtablesubmit" "Custom table submission" Some("table");
    "newsletter_subscription" "newslettersubscription" "Newsletter subscription" Some("newsletter");
    "newsletter_unsubscription" "newsletterunsubscription" "Newsletter unsubscription" Some("newsletter");
    "newsletter_unsubscription_from_all" "newsletterunsubscriptionfromall" "Opt-out from all e-mails" None;
    "newsletter_open" "newsletteropen" "Opened e-mail" Some("newsletter");
    "newsletter_click" "newsletterclickthrough" "Clicked link in e-mail" Some("newsletter");
    "product_added_to_cart" "productaddedtoshoppingcart" "Product added to cart" Some("product");
    "product_removed_from_cart" "productremovedfromshoppingcart" "Product removed from cart" Some("product");
    "product_added_to_wishlist" "productaddedtowishlist" "Product added to wishlist" Some("product");
    "cart_abandoned" "ShoppingCartAbandoned" "Shopping cart abandoned" Some("cart");
    "purchase" "purchase" "Purchase" Some("order");
    "purchased_product" "purchasedproduct" "Purchased product" Some("product");
    "blog_comment" "blogcomment" "Blog comment" None;
    "blog_subscription" "blogpostsubscription" "Blog post subscription" None;
    "forum_post" "forumpost" "Forum post" Some("forum");
    "forum_subscription" "forumpostsubscription" "Forum post subscription" Some("forum");
    "message_board_comment" "messageboardcomment" "Message board comment" Some("board");
    "message_board_subscription" "messageboardsubscription" "Message board subscription" Some("board");
    "join_group" "joingroup" "Joined a community group" Some("group");
    "leave_group" "leavegroup" "Left a community group" Some("group");
    "rating" "rating" "Rating" None;
    "poll_vote" "pollvoting" "Poll vote" Some("poll");
    "event_booking" "eventbooking" "Event booking" Some("event");
    "abuse_report" "abusereport" "Abuse report" None;
    "user_contribution_insert" "usercontributioninsert" "User contribution added" None;
    "user_contribution_update" "usercontributionupdate" "User contribution changed" None;
    "user_contribution_delete" "usercontributiondelete" "User contribution deleted" None;
    "chat_accepted" "chatacceptinitiatedchat" "Accepted a chat" None;
    "chat_accepted_automatic" "chatacceptautomaticallyinitiatedchat" "Accepted an automatic chat" None;
    "chat_support_request" "chatrequestsupport" "Asked for support by chat" None;
    "chat_support_form" "chatrequestsupportofflineform" "Asked for support by form" None;
    "custom_activity" "customactivity" "Custom activity" None;
}

/// The built-in type that people log by hand; what the others stand for, systems record.
const BY_HAND: &str = "custom_activity";

impl BuiltIn {
    /// May people log it by hand, as long as nobody says otherwise?
    pub fn is_manual(&self) -> bool {
        self.name == BY_HAND
    }
}

/// The name here of a built-in type whose Kentico code name it is; other names stay what they are.
pub fn canonical(name: &str) -> &str {
    let known = BUILT_IN.iter().find(|known| known.code_name.eq_ignore_ascii_case(name));
    known.map_or(name, |known| known.name)
}

/// The ids and names of the built-in types.
pub fn built_in() -> impl Iterator<Item = (i64, &'static str)> {
    (1..).zip(BUILT_IN.iter().map(|known| known.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_code_names_are_unique_and_lead_to_the_name() {
        for (index, known) in BUILT_IN.iter().enumerate() {
            assert_eq!(canonical(known.code_name), known.name);
            assert_eq!(canonical(known.name), known.name);
            for other in &BUILT_IN[index + 1..] {
                assert_ne!(known.name, other.name);
                assert_ne!(known.code_name, other.code_name);
            }
        }
        assert_eq!(canonical("ski_rental"), "ski_rental");
    }
}
