//! Real exports, which the project does not ship: `ACQUAINT_TEST_DATA` names the folder that holds them.

use std::path::PathBuf;

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{Counts, counts, import_file, mapping, skipped};

/// Imports a file of the `crm` folder twice: the mapping line, and the counts of the first time. The
/// second time changes nothing.
fn real(file: &str, args: &[&str], expected: Counts) -> Option<String> {
    let Some(data) = std::env::var_os("ACQUAINT_TEST_DATA").map(PathBuf::from) else {
        skipped(&format!("the import of {file}"));
        return None;
    };
    let path = data.join("crm").join(file);
    let path = path.to_str().expect("the path is text");
    let env = TestEnv::new();
    let output = import_file(&env, path, args);
    assert_eq!(counts(&output), expected, "{output}");
    let (read, _, _, _, rejected) = expected;
    if !args.contains(&"--allow-anonymous") {
        assert_eq!(counts(&import_file(&env, path, args)), (read, 0, 0, read - rejected, rejected));
    }
    let rejects = std::path::Path::new(file).with_extension("rejects.csv");
    let rejects = env.path(rejects.file_name().expect("the file has a name"));
    assert_eq!(rejects.exists(), rejected > 0, "{output}");
    Some(mapping(&output).to_owned())
}

fn line(file: &str, args: &[&str], expected: Counts, line: &str) {
    if let Some(found) = real(file, args, expected) {
        assert_eq!(found, line, "{file}");
    }
}

#[test]
fn kentico() {
    let mapped = "FirstName -> first_name, LastName -> last_name, EmailAddress -> email, City -> city, StateCode -> state";
    let ignored = "; ignored: TestingCenterStartingDate (Kentico export)";
    line("kentico/Contacts.csv", &[], (5, 1, 0, 0, 4), &format!("{mapped}{ignored}"));
    line(
        "kentico/Contacts.csv",
        &["--set", "country=USA"],
        (5, 5, 0, 0, 0),
        &format!("{mapped}, country = USA{ignored}"),
    );
}

#[test]
fn mautic() {
    line(
        "mautic/10contacts.csv",
        &[],
        (10, 10, 0, 0, 0),
        "company, email, country, firstname -> first_name, lastname -> last_name",
    );
    line(
        "mautic/contacts.csv",
        &[],
        (2, 2, 0, 0, 0),
        "email, firstname -> first_name, lastname -> last_name",
    );
    let mapped = "city, state, country, email, company, title -> gender (salutation), firstname -> first_name, lastname -> last_name, address1 -> address, zipcode -> zip, phone -> business_phone; ignored: website, facebook, twitter, ip, points (Mautic export)";
    line("mautic/fakeleaddata.csv", &[], (54, 50, 0, 0, 4), mapped);
    line("mautic/fakeleaddata.csv", &["--allow-anonymous"], (54, 54, 0, 0, 0), mapped);
}

#[test]
fn chinook() {
    line(
        "chinook/customers.csv",
        &[],
        (59, 58, 0, 0, 1),
        "FirstName -> first_name, LastName -> last_name, Company -> company, Address -> address, City -> city, State -> state, Country -> country, PostalCode -> zip, Phone -> business_phone, Email -> email; ignored: CustomerId, Fax, SupportRepId",
    );
    line(
        "chinook/employees.csv",
        &[],
        (8, 8, 0, 0, 0),
        "LastName -> last_name, FirstName -> first_name, Title -> job_title, BirthDate -> birthday, Address -> address, City -> city, State -> state, Country -> country, PostalCode -> zip, Phone -> business_phone, Email -> email; ignored: EmployeeId, ReportsTo, HireDate, Fax",
    );
}

#[test]
fn listmonk_and_mailchimp() {
    let name =
        "email, name -> name, split into first, middle and last; ignored: attributes (listmonk export)";
    line("listmonk/subs.csv", &[], (100, 100, 0, 0, 0), name);
    line("listmonk/subs-domain-blocklist.csv", &[], (4, 4, 0, 0, 0), name);
    line(
        "mailchimp/member.csv",
        &[],
        (9, 8, 0, 1, 0),
        "country_code -> country, email_address -> email, merge_fname -> first_name, merge_lname -> last_name; ignored: id, list_id, _fivetran_synced, dstoff, email_client, email_type, gmtoff, ip_opt, ip_signup, language, last_changed, latitude and 8 more (Mailchimp export)",
    );
}

#[test]
fn hubspot_with_hashed_addresses_is_rejected_whole() {
    line(
        "hubspot/contact_data.csv",
        &[],
        (22, 0, 0, 0, 22),
        "property_email -> email, property_company -> company, property_firstname -> first_name, property_lastname -> last_name, property_createdate -> created, property_jobtitle -> job_title; ignored: _fivetran_deleted, _fivetran_synced, id, property_email_1, property_annualrevenue, property_hs_merged_object_ids, property_created_at, property_first_conversion_date (HubSpot export)",
    );
}

#[test]
fn chatwoot() {
    line(
        "chatwoot/contacts.csv",
        &[],
        (25, 25, 0, 0, 0),
        "first_name, last_name, email, gender; ignored: id, ip_address, identifier (Chatwoot export)",
    );
    line(
        "chatwoot/invalid_contacts.csv",
        &[],
        (25, 2, 0, 1, 22),
        "first_name, last_name, email, gender, phone_number -> business_phone; ignored: id, ip_address, identifier (Chatwoot export)",
    );
}

#[test]
fn odoo_keeps_companies_and_people_in_one_file() {
    line(
        "odoo/res.partner.csv",
        &["--allow-anonymous"],
        (6, 6, 0, 0, 0),
        "Name -> name, split into first, middle and last, \"Related Company\" -> company, Street -> address, City -> city, State -> state, ZIP -> zip, Country -> country, Phone -> business_phone, Mobile -> private_phone, Email -> email; ignored: ID, \"Company Type\", Customer, Supplier, \"Address Type\", Street2, Website (Odoo export)",
    );
}

#[test]
fn roundcube_s_pairs_for_its_own_importer() {
    line("roundcube-csv2vcard/email.csv", &[], (4, 4, 0, 0, 0), "\"Primary Email\" -> email");
    line(
        "roundcube-csv2vcard/outlook.csv",
        &[],
        (1, 1, 0, 0, 0),
        "\"E-mail Address\" -> email; ignored: \"E-mail 2 Address\", \"E-mail 3 Address\" (Outlook export)",
    );
    // Every cell holds the name of its own column, the country as well.
    if let Some(found) = real("roundcube-csv2vcard/all.csv", &[], (1, 0, 0, 0, 1)) {
        assert_snapshot!(found, @r#"
        "First Name" -> first_name, "Middle Name" -> middle_name, "Last Name" -> last_name, Company -> company, "Job Title" -> job_title, "Email Work" -> email, "Business Phone" -> business_phone, "Home Mobile" -> private_phone, "Business Street" -> address, "Work City" -> city, "Work State" -> state, "Work Zip" -> zip, "Work Country" -> country, Gender -> gender, Birthday -> birthday (day first), Notes -> notes; ignored: "Display Name", Title, Suffix, Nickname, Department, "Email Home", "Email Other", "Home Phone", "Home Phone 2", "Business Phone 2", "Primary Phone", "Home Fax" and 33 more (Roundcube export)
        "#);
    }
    real("roundcube-csv2vcard/all.csv", &["--on-bad-value", "drop"], (1, 1, 0, 0, 0));
    if let Some(found) = real("roundcube-csv2vcard/gmail.csv", &["--on-bad-value", "drop"], (1, 1, 0, 0, 0)) {
        assert_snapshot!(found, @r#"
        "Given Name" -> first_name, "Additional Name" -> middle_name, "Family Name" -> last_name, "Name Prefix" -> gender (salutation), Birthday -> birthday, Gender -> gender, Notes -> notes, "E-mail 1 - Value" -> email, "Phone 1 - Value" -> private_phone, "Address 1 - Street" -> address, "Address 1 - City" -> city, "Address 1 - Region" -> state, "Address 1 - Postal Code" -> zip, "Address 1 - Country" -> country, "Organization 1 - Name" -> company, "Organization 1 - Title" -> job_title; ignored: Name, "Yomi Name", "Given Name Yomi", "Additional Name Yomi", "Family Name Yomi", "Name Suffix", Initials, Nickname, "Short Name", "Maiden Name", Location, "Billing Information" and 53 more (Google Contacts export)
        "#);
    }
}

/// Header lines as eight products write them: each must find the address, the name and what else it can.
#[test]
fn every_known_header_line_has_a_sensible_mapping() {
    let Some(data) = std::env::var_os("ACQUAINT_TEST_DATA").map(PathBuf::from) else {
        return skipped("every_known_header_line_has_a_sensible_mapping");
    };
    let path = data.join("crm/export-headers.tsv");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut said = String::new();
    for entry in text.lines().skip(1).filter(|entry| !entry.trim().is_empty()) {
        let mut parts = entry.split('\t');
        let (format, header) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
        let env = TestEnv::new();
        let output = crate::import_kit::import(&env, format!("{header}\n"), &[]);
        assert_eq!(counts(&output), (0, 0, 0, 0, 0), "{format}\n{output}");
        let (mapped, ignored) =
            mapping(&output).split_once("; ignored").expect("every product has more columns");
        let product = ignored.rsplit('(').next().unwrap_or_default().trim_end_matches(')');
        said.push_str(&format!("{format} ({product}): {mapped}\n"));
    }
    assert_snapshot!(said, @r#"
    google-contacts-old (Google Contacts export): "Given Name" -> first_name, "Additional Name" -> middle_name, "Family Name" -> last_name, "Name Prefix" -> gender (salutation), Birthday -> birthday, Gender -> gender, Occupation -> job_title, Notes -> notes, "E-mail 1 - Value" -> email, "Phone 1 - Value" -> private_phone
    google-contacts-new (Google Contacts export): "First Name" -> first_name, "Middle Name" -> middle_name, "Last Name" -> last_name, "Name Prefix" -> gender (salutation), "Organization Name" -> company, "Organization Title" -> job_title, Birthday -> birthday, Notes -> notes, "E-mail 1 - Value" -> email, "Phone 1 - Value" -> private_phone, "Address 1 - Street" -> address, "Address 1 - City" -> city, "Address 1 - Region" -> state, "Address 1 - Postal Code" -> zip, "Address 1 - Country" -> country
    outlook-classic (Outlook export): Title -> gender (salutation), "First Name" -> first_name, "Middle Name" -> middle_name, "Last Name" -> last_name, Company -> company, "Job Title" -> job_title, "Business Street" -> address, "Business City" -> city, "Business State" -> state, "Business Postal Code" -> zip, "Business Country/Region" -> country, "Business Phone" -> business_phone, "Mobile Phone" -> private_phone, Birthday -> birthday, "E-mail Address" -> email, Gender -> gender, Notes -> notes
    thunderbird-us (Thunderbird export): "First Name" -> first_name, "Last Name" -> last_name, "Primary Email" -> email, "Work Phone" -> business_phone, "Mobile Number" -> private_phone, "Work Address" -> address, "Work City" -> city, "Work State" -> state, "Work ZipCode" -> zip, "Work Country" -> country, "Job Title" -> job_title, Organization -> company, "Birth Year" -> birthday, "Birth Month" -> birthday, "Birth Day" -> birthday, Notes -> notes
    thunderbird-uk (Thunderbird export): "First Name" -> first_name, "Last Name" -> last_name, "Primary Email" -> email, "Work Phone" -> business_phone, "Mobile Number" -> private_phone, "Work Address" -> address, "Work City" -> city, "Work County" -> state, "Work Post Code" -> zip, "Work Country" -> country, "Job Title" -> job_title, Organisation -> company, "Birth Year" -> birthday, "Birth Month" -> birthday, "Birth Day" -> birthday, Notes -> notes
    mailchimp-members (Mailchimp export): "Email Address" -> email, "First Name" -> first_name, "Last Name" -> last_name, CC -> country, NOTES -> notes
    hubspot-contacts (HubSpot export): "First Name" -> first_name, "Last Name" -> last_name, Email -> email, "Phone Number" -> business_phone, "Lead Status" -> status, "Create Date" -> created, "Associated Company" -> company, Country/Region -> country, "Contact owner" -> owner
    linkedin-connections (LinkedIn export): "First Name" -> first_name, "Last Name" -> last_name, "Email Address" -> email, Company -> company, Position -> job_title
    "#);
}
