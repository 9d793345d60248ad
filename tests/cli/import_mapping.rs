//! Which column becomes what: the exports of other products without a word, flags for the rest, and a
//! mapping kept in a file.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{counts, fixture, import, import_file, mapping, refused, stored};

/// Imports a fixture; its mapping line and the profile fields of what came of it.
fn dialect(name: &str, args: &[&str]) -> String {
    let env = TestEnv::new();
    let path = fixture(name);
    let output = import_file(&env, path.to_str().expect("the path is text"), args);
    let line = mapping(&output).to_owned();
    let (read, added, updated, unchanged, rejected) = counts(&output);
    let fields = "email,first_name,middle_name,last_name,gender,birthday,private_phone,business_phone,company,job_title,status,owner,address,zip,city,state,country";
    let people = env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", fields]);
    format!("{line}\n{read} {added} {updated} {unchanged} {rejected}\n{people}")
}

#[test]
fn google_exports_are_recognised() {
    assert_snapshot!(dialect("google-contacts-old.csv", &[]), @r#"
    "Given Name" -> first_name, "Additional Name" -> middle_name, "Family Name" -> last_name, "Name Prefix" -> gender (salutation), Birthday -> birthday, Gender -> gender, Occupation -> job_title, Notes -> notes, "E-mail 1 - Value" -> email, "Phone 1 - Value" -> private_phone; ignored: Name, "Yomi Name", "Given Name Yomi", "Additional Name Yomi", "Family Name Yomi", "Name Suffix", Initials, Nickname, "Short Name", "Maiden Name", Location, "Billing Information" and 13 more (Google Contacts export)
    2 2 0 0 0
    ida.lund@example.com,Ida,Marie,Lund,female,1979-11-03,+45 20 12 34 56,,,Baker,,,,,,,
    hello@harbour-bakery.example,Harbour Bakery,,,,,,,,,,,,,,,
    "#);
    assert_snapshot!(dialect("google-contacts-new.csv", &[]), @r#"
    "First Name" -> first_name, "Middle Name" -> middle_name, "Last Name" -> last_name, "Name Prefix" -> gender (salutation), "Organization Name" -> company, "Organization Title" -> job_title, Birthday -> birthday, Notes -> notes, "E-mail 1 - Value" -> email, "Phone 1 - Value" -> private_phone, "Address 1 - Street" -> address, "Address 1 - City" -> city, "Address 1 - Region" -> state, "Address 1 - Postal Code" -> zip, "Address 1 - Country" -> country; ignored: "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name", "Name Suffix", Nickname, "File As", "Organization Department", Photo, Labels, "E-mail 1 - Label", "E-mail 2 - Label", "E-mail 2 - Value" and 5 more (Google Contacts export)
    1 1 0 0 0
    ida.lund@example.com,Ida,Marie,Lund,female,1979-11-03,+45 20 12 34 56,,Harbour Bakery,Baker,,,Havnegade 1,1058,København,,Denmark
    "#);
}

#[test]
fn mail_programs_are_recognised() {
    assert_snapshot!(dialect("outlook-classic.csv", &["--on-bad-value", "drop"]), @r#"
    "First Name" -> first_name, "Middle Name" -> middle_name, "Last Name" -> last_name, Company -> company, "Job Title" -> job_title, "Business Street" -> address, "Business City" -> city, "Business State" -> state, "Business Postal Code" -> zip, "Business Country/Region" -> country, "Business Phone" -> business_phone, "Mobile Phone" -> private_phone, Birthday -> birthday (month first), "E-mail Address" -> email, Gender -> gender, Notes -> notes; ignored: Title, Suffix, Department, "Business Street 2", "Business Street 3", "Home Street", "Home Street 2", "Home Street 3", "Home City", "Home State", "Home Postal Code", "Home Country/Region" and 64 more (Outlook export)
    2 2 0 0 0
    k.moeller@example.de,Käthe,,Möller,unknown,,+49 170 1234567,+49 89 123456,Möller & Söhne,Geschäftsführerin,,,Bahnhofstraße 7,80335,München,Bavaria,Germany
    joerg.weiss@example.de,Jörg,,Weiß,male,1970-12-24,,,,,,,,,,,
    "#);
    assert_snapshot!(dialect("thunderbird-us.csv", &[]), @r#"
    "First Name" -> first_name, "Last Name" -> last_name, "Primary Email" -> email, "Work Phone" -> business_phone, "Mobile Number" -> private_phone, "Home Address" -> address, "Home City" -> city, "Home State" -> state, "Home ZipCode" -> zip, "Home Country" -> country, "Job Title" -> job_title, Organization -> company, "Birth Year" -> birthday, "Birth Month" -> birthday, "Birth Day" -> birthday, Notes -> notes; ignored: "Display Name", Nickname, "Secondary Email", "Screen Name", "Home Phone", "Fax Number", "Pager Number", "Home Address 2", "Work Address", "Work Address 2", "Work City", "Work State" and 9 more (Thunderbird export)
    1 1 0 0 0
    noor@example.com,Noor,,Haddad,,1991-07-04,555-0199,555-0142,Lingua,Translator,,,4 Elm St,97201,Portland,Oregon,USA
    "#);
    assert_snapshot!(dialect("thunderbird-uk.csv", &[]), @r#"
    "First Name" -> first_name, "Last Name" -> last_name, "Primary Email" -> email, "Work Phone" -> business_phone, "Mobile Number" -> private_phone, "Home Address" -> address, "Home City" -> city, "Home County" -> state, "Home Post Code" -> zip, "Home Country" -> country, "Job Title" -> job_title, Organisation -> company, "Birth Year" -> birthday, "Birth Month" -> birthday, "Birth Day" -> birthday, Notes -> notes; ignored: "Display Name", Nickname, "Secondary Email", "Screen Name", "Home Phone", "Fax Number", "Pager Number", "Home Address 2", "Work Address", "Work Address 2", "Work City", "Work County" and 9 more (Thunderbird export)
    1 1 0 0 0
    noor@example.com,Noor,,Haddad,,1991-07-04,,,Lingua,,,,4 Elm Row,LS1 1AA,Leeds,,United Kingdom
    "#);
    assert_snapshot!(dialect("roundcube.csv", &[]), @r#"
    Title -> gender (salutation), "First Name" -> first_name, "Middle Name" -> middle_name, "Last Name" -> last_name, Company -> company, "Job Title" -> job_title, "Email Home" -> email, "Business Phone" -> business_phone, "Home Mobile" -> private_phone, "Home Street" -> address, "Home City" -> city, "Home State" -> state, "Home Zip" -> zip, "Home Country" -> country, Gender -> gender, Birthday -> birthday (day first), Notes -> notes; ignored: "Display Name", Suffix, Nickname, Department, "Email Work", "Email Other", "Home Phone", Anniversary, "Maiden Name", "IM Aim", Categories (Roundcube export)
    1 1 0 0 0
    rosa.blum@example.at,Rosa,,Blum,female,1988-04-03,0664 1234567,,,,,,Gasse 3,8010,Graz,,Austria
    "#);
}

#[test]
fn marketing_and_sales_exports_are_recognised() {
    assert_snapshot!(dialect("kentico-contacts.csv", &["--set", "country=USA"]), @r#"
    FirstName -> first_name, LastName -> last_name, EmailAddress -> email, City -> city, StateCode -> state, country = USA; ignored: TestingCenterStartingDate (Kentico export)
    2 2 0 0 0
    vera.lindqvist@example.com,Vera,,Lindqvist,,,,,,,,,,,Austin,Texas,USA
    omar.haddad@example.com,Omar,,Haddad,,,,,,,,,,,Boston,Massachusetts,USA
    "#);
    assert_snapshot!(dialect("kentico-om-contact.csv", &[]), @r#"
    ContactFirstName -> first_name, ContactMiddleName -> middle_name, ContactLastName -> last_name, ContactEmail -> email, ContactBirthday -> birthday (month first), ContactGender -> gender, ContactMobilePhone -> private_phone, ContactBusinessPhone -> business_phone, ContactCompanyName -> company, ContactJobTitle -> job_title, ContactAddress1 -> address, ContactCity -> city, ContactZIP -> zip, ContactNotes -> notes, ContactCreated -> created (month first), ContactGUID -> guid; ignored: ContactBounces, ContactMonitored (Kentico export)
    1 1 0 0 0
    vera.lindqvist@example.com,Vera,,Lindqvist,female,1984-03-04,555-0101,555-0102,Lindqvist AB,Owner,,,Main St 1,73301,Austin,,
    "#);
    assert_snapshot!(dialect("mautic-contacts.csv", &[]), @r#"
    city, state, country, email, company, title -> gender (salutation), firstname -> first_name, lastname -> last_name, address1 -> address, zipcode -> zip, phone -> business_phone; ignored: website, points (Mautic export)
    3 2 0 0 1
    penelope.marsh@example.co.uk,Penelope,,Marsh,female,,,0117 496 0000,Marsh Ltd,,,,1 Quay,BS1 4DJ,Bristol,,United Kingdom
    sipho.dube@example.co.za,Sipho,,Dube,male,,,,,,,,9 Beach Rd,4001,Durban,,South Africa
    "#);
    assert_snapshot!(dialect("mailchimp-members.csv", &[]), @r#"
    "Email Address" -> email, "First Name" -> first_name, "Last Name" -> last_name, CC -> country, NOTES -> notes; ignored: MEMBER_RATING, OPTIN_TIME, OPTIN_IP, CONFIRM_TIME, CONFIRM_IP, LATITUDE, LONGITUDE, GMTOFF, DSTOFF, TIMEZONE, REGION, LAST_CHANGED and 3 more (Mailchimp export)
    1 1 0 0 0
    ruth.okoro@example.com,Ruth,,Okoro,,,,,,,,,,,,,Nigeria
    "#);
    assert_snapshot!(dialect("hubspot-contacts.csv", &[]), @r#"
    "First Name" -> first_name, "Last Name" -> last_name, Email -> email, "Phone Number" -> business_phone, "Lead Status" -> status, "Create Date" -> created (month first), "Associated Company" -> company, Country/Region -> country, "Contact owner" -> owner; ignored: "Record ID" (HubSpot export)
    2 2 0 0 0
    luca.ferri@example.it,Luca,,Ferri,,,,+39 02 1234567,Ferri SRL,,Open,Ann Kim,,,,,Italy
    mei.tan@example.sg,Mei,,Tan,,,,,,,,,,,,,Singapore
    "#);
    assert_snapshot!(dialect("odoo-partners.csv", &["--allow-anonymous"]), @r#"
    Name -> name, split into first, middle and last, "Related Company" -> company, Street -> address, City -> city, State -> state, ZIP -> zip, Country -> country, Phone -> business_phone, Mobile -> private_phone, Email -> email; ignored: ID, "Company Type", Customer, Supplier, "Address Type", Street2, Website (Odoo export)
    2 2 0 0 0
    ,Corner,,Grocers,,,,555-0110,,,,,8 Market St,94105,San Francisco,California,USA
    ines@example.com,Ines,,Prado,,,555-0111,,Corner Grocers,,,,,,,,
    "#);
    assert_snapshot!(dialect("listmonk-subscribers.csv", &[]), @r#"
    email, name -> name, split into first, middle and last; ignored: attributes (listmonk export)
    2 2 0 0 0
    ada.lovell@example.com,Ada,Maria,Lovell,,,,,,,,,,,,,
    bo@example.com,Bo,,,,,,,,,,,,,,,
    "#);
    assert_snapshot!(dialect("chatwoot-contacts.csv", &[]), @r#"
    first_name, last_name, email, gender; ignored: id, ip_address, identifier (Chatwoot export)
    2 2 0 0 0
    kai.moss@example.com,Kai,,Moss,other,,,,,,,,,,,,
    lea.brandt@example.com,Lea,,Brandt,female,,,,,,,,,,,,
    "#);
}

#[test]
fn notes_above_the_header_are_passed_over() {
    let env = TestEnv::new();
    let path = fixture("linkedin-connections.csv");
    let output = import_file(&env, path.to_str().expect("the path is text"), &[]);
    assert_snapshot!(mapping(&output), @r#"
    "First Name" -> first_name, "Last Name" -> last_name, "Email Address" -> email, Company -> company, Position -> job_title; ignored: URL, "Connected On" (LinkedIn export)
    "#);
    assert_eq!(counts(&output), (2, 1, 0, 0, 1));
    assert!(output.stderr.contains("lines 1 to 3 above the header skipped"), "{output}");
    let rejects = env.read_file("linkedin-connections.rejects.csv");
    assert!(rejects.contains("\n6,Email Address,"), "{rejects}");
}

#[test]
fn flags_come_before_what_is_recognised() {
    let env = TestEnv::new();
    let csv = "Mail,Nick,Fax,City\nann@example.com,Annie,1,Boston\n";
    let args = ["--map", "Mail=email", "--map", "nick=first-name", "--map", "City=ignore"];
    let output = import(&env, csv, &args);
    assert_snapshot!(mapping(&output), @"Mail -> email, Nick -> first_name; ignored: Fax, City");
    assert_eq!(stored(&env, "email,first_name,city"), "ann@example.com,Annie,\n");
    env.write_file("two.csv", "A,B\na@x.com,b@x.com\n");
    refused(
        &env,
        &["people.csv", "--map", "Nam=email"],
        2,
        &["the file has no column `Nam`", "its columns are Mail, Nick, Fax, City"],
    );
    refused(&env, &["people.csv", "--map", "Nick=shoe_size"], 2, &["`shoe_size` is no field; fields are"]);
    refused(&env, &["people.csv", "--map", "Nick"], 2, &["HEADER=FIELD"]);
    refused(
        &env,
        &["two.csv", "--map", "A=email", "--map", "B=email"],
        2,
        &["two columns are mapped to email: A and B"],
    );
    refused(
        &env,
        &["people.csv", "--map", "Nick=city", "--set", "city=Brno"],
        2,
        &["city is mapped from Nick and set for every row"],
    );
    refused(
        &env,
        &["two.csv"],
        2,
        &["two.csv: no column holds e-mail addresses", "its columns are A, B", "--map \"A=email\""],
    );
}

#[test]
fn a_constant_takes_the_place_of_a_recognised_column() {
    let env = TestEnv::new();
    let output = import(&env, "email,country\nann@example.com,Atlantis\n", &["--set", "country=USA"]);
    assert_eq!(counts(&output), (1, 1, 0, 0, 0));
    assert_snapshot!(mapping(&output), @"email, country = USA; ignored: country");
    assert_eq!(stored(&env, "country"), "USA\n");
}

#[test]
fn consents_and_subscriptions_are_never_taken_by_themselves() {
    let env = TestEnv::new();
    let csv = "email,consent,opt in,Unsubscribed,bounces\nann@example.com,yes,1,0,3\n";
    let output = import(&env, csv, &[]);
    assert_snapshot!(mapping(&output), @r#"
    email; ignored: consent, "opt in", Unsubscribed, bounces
    "#);
    assert_eq!(counts(&output), (1, 1, 0, 0, 0));
    assert_eq!(env.ok(["consents", "agreements", "--count"]), "0\n");
}

#[test]
fn a_lone_name_is_split_and_the_line_says_so() {
    let env = TestEnv::new();
    for (name, parts) in [
        ("Ann Kim", "Ann,,Kim"),
        ("Ann Maria Kim", "Ann,Maria,Kim"),
        ("\"Kim, Ann\"", "Ann,,Kim"),
        ("Ludwig van Beethoven", "Ludwig,,van Beethoven"),
        ("Cher", "Cher,,"),
    ] {
        let output =
            import(&env, format!("email,name\nann@example.com,{name}\n"), &["--clear-marker", "NULL"]);
        assert_eq!(mapping(&output), "email, name -> name, split into first, middle and last");
        assert_eq!(stored(&env, "first_name,middle_name,last_name"), format!("{parts}\n"), "{name}");
        let clear = "email,first_name,middle_name,last_name\nann@example.com,NULL,NULL,NULL\n";
        assert_eq!(import(&env, clear, &["--clear-marker", "NULL"]).status, 0);
    }
    let output = import(&env, "email,name,first_name\nann@example.com,Ann Kim,Anna\n", &[]);
    assert_eq!(mapping(&output), "email, first_name; ignored: name");
}

#[test]
fn a_title_is_a_salutation_or_a_job_by_its_values() {
    let env = TestEnv::new();
    let output = import(&env, "email,title\na@x.com,Mr.\nb@x.com,Frau\nc@x.com,Dr.\nd@x.com,\n", &[]);
    assert_eq!(mapping(&output), "email, title -> gender (salutation)");
    let output = import(&env, "email,title\ne@x.com,Mr.\nf@x.com,CEO\n", &[]);
    assert_eq!(mapping(&output), "email, title -> job_title");
    let list =
        env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", "email,gender,job_title"]);
    assert_eq!(list, "a@x.com,male,\nb@x.com,female,\nc@x.com,,\nd@x.com,,\ne@x.com,,Mr.\nf@x.com,,CEO\n");
}

#[test]
fn of_several_columns_for_one_field_one_is_taken() {
    let env = TestEnv::new();
    let csv =
        "E-mail 2 Address,E-mail Address,Home City,Work City,Work Street\nb@x.com,a@x.com,,Boston,Main 1\n";
    let output = import(&env, csv, &[]);
    assert_snapshot!(mapping(&output), @r#"
    "E-mail Address" -> email, "Work City" -> city, "Work Street" -> address; ignored: "E-mail 2 Address", "Home City" (Outlook export)
    "#);
    assert_eq!(stored(&env, "email,city,address"), "a@x.com,Boston,Main 1\n");
}

#[test]
fn a_mapping_can_be_kept_in_a_file() {
    let env = TestEnv::new();
    let csv = "Mail,Geburtstag,Fax,Ort\nann@example.com,03.04.1990,1,Graz\n";
    let args = [
        "--map",
        "Mail=email",
        "--map",
        "Fax=ignore",
        "--set",
        "country=Austria",
        "--date-format",
        "dmy",
        "--clear-marker",
        "-",
        "--on-match",
        "fill",
        "--on-bad-value",
        "drop",
        "--save-mapping",
        "crm.toml",
    ];
    let first = import(&env, csv, &args);
    assert_eq!(counts(&first), (1, 1, 0, 0, 0));
    assert_snapshot!(env.read_file("crm.toml"), @r#"
    on_match = "fill"
    on_bad_value = "drop"
    clear_marker = "-"
    date_format = "dmy"

    [map]
    Mail = "email"
    Geburtstag = "birthday"
    Fax = "ignore"
    Ort = "city"

    [set]
    country = "Austria"
    "#);
    let again = import(&env, csv, &["--mapping", "crm.toml"]);
    assert_eq!(mapping(&again), mapping(&first));
    assert_eq!(counts(&again), (1, 0, 0, 1, 0));
    let other = import(
        &env,
        csv,
        &[
            "--mapping",
            "crm.toml",
            "--map",
            "Ort=company",
            "--set",
            "country=Germany",
            "--on-match",
            "update",
        ],
    );
    assert_eq!(counts(&other), (1, 0, 1, 0, 0), "{other}");
    assert_eq!(stored(&env, "city,company,country"), "Graz,Graz,Germany\n");
}

#[test]
fn a_mapping_file_that_is_wrong_says_where() {
    let env = TestEnv::new();
    assert_eq!(import(&env, "email\nann@example.com\n", &[]).status, 0);
    for (toml, words) in [
        ("on_match = \"merge\"", "on_match does not take `merge`"),
        ("on_match = 3", "on_match is no text"),
        ("shoe = \"42\"", "unknown key `shoe`; keys are map, set"),
        ("map = 3", "map is no table"),
        ("[map]\nMail = \"shoe\"", "--map Mail=shoe: `shoe` is no field"),
        ("[set]\nemail = \"a@x.com\"", "email cannot be the same for every row"),
        ("[map\n", "line 1"),
        ("[map]\nNone = \"city\"", "the file has no column `None`"),
    ] {
        env.write_file("bad.toml", toml);
        refused(&env, &["people.csv", "--mapping", "bad.toml"], 2, &[words]);
    }
    refused(&env, &["people.csv", "--mapping", "none.toml"], 2, &["none.toml", "No such file"]);
    env.write_file("big.toml", "#".repeat(1024 * 1024 + 1));
    refused(&env, &["people.csv", "--mapping", "big.toml"], 2, &["larger than 1 MiB"]);
    env.write_file("kept.toml", "# mine\n");
    refused(&env, &["people.csv", "--save-mapping", "kept.toml"], 4, &["kept.toml exists already"]);
    assert_eq!(env.read_file("kept.toml"), "# mine\n");
}
