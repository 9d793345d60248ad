//! Egypt, Israel, Australia.

use super::{CountryTable, DOCUMENTATION, MiddleNames};

pub const EGYPT: CountryTable = CountryTable {
    code: "eg",
    name: "Egypt",
    aliases: &["EG", "مصر", "Egypt"],
    weight: 2,
    culture: "ar-EG",
    middle_names: MiddleNames::Absent,
    men: "مصطفى=mostafa, يوسف=youssef, كريم=karim, عمر=omar, طارق=tarek, خالد=khaled, عبد العزيز=abdelaziz",
    women: "سارة=sara, هدى=hoda, منى=mona, ياسمين=yasmin, أميرة=amira, دعاء=doaa, رانيا=rania",
    surnames: "عبد الفتاح=abdelfattah, الشناوي=elshenawy, منصور=mansour, سليمان=soliman, فؤاد=fouad, \
               رمضان=ramadan, الجندي=elgendy, صالح=saleh",
    cities: "القاهرة;;117##, الجيزة;;125##, الإسكندرية;;215##, أسوان;;815##, المنصورة;;355##",
    phones: &["+20 100 555 ####", "02 5555 ####", "0111 555 ####"],
    streets: &["{n} شارع {w}", "{n} ش {w} - شقة {k}"],
    street_names: "الجمهورية, الهرم, رمسيس, الثورة",
    companies: &["شركة {}", "مجموعة {}", "{} S.A.E."],
    networks: DOCUMENTATION,
};

pub const ISRAEL: CountryTable = CountryTable {
    code: "il",
    name: "Israel",
    aliases: &["IL", "ישראל", "Israel"],
    weight: 2,
    culture: "he-IL",
    middle_names: MiddleNames::Absent,
    men: "אברהם=avraham, יעקב=yaakov, דניאל=daniel, אורי=uri, אלון=alon, גיא=guy, עומר=omer",
    women: "אסתר=ester, מרים=miriam, יעל=yael, מאיה=maya, שירה=shira, רונית=ronit, הדס=hadas",
    surnames: "פרידמן=friedman, אברהם=avraham, דהן=dahan, אזולאי=azoulay, גבאי=gabay, כץ=katz, \
               בן-ארי=benari, שפירא=shapira, חדד=hadad",
    cities: "תל אביב-יפו;;67####0, ירושלים;;94####0, באר שבע;;84####0, נתניה;;42####0, אילת;;88####0",
    phones: &["+972 54 555 ####", "03-555-####", "04-855-####"],
    streets: &["{w} {n}", "רחוב {w} {n} דירה {k}", "שד' {w} {n}"],
    street_names: "ז'בוטינסקי, בן גוריון, ויצמן, הנביאים, רוטשילד",
    companies: &["{} בע\"מ", "קבוצת {}"],
    networks: &["2a02:cf80::{1:9999}"],
};

pub const AUSTRALIA: CountryTable = CountryTable {
    code: "au",
    name: "Australia",
    aliases: &["AU", "Commonwealth of Australia", "Australia"],
    weight: 4,
    culture: "en-AU",
    middle_names: MiddleNames::Common,
    men: "Hamish, Bruce, Darcy, Fletcher, Jarrah, Lachlan, Mitchell, Riley, Shane, Toby, Wei, Zachary",
    women: "Bronte, Chelsea, Georgia, Heidi, Jacinta, Kylie, Lucinda, Mia, Narelle, Piper, Ruby, Tayla",
    surnames: "Anderson, Barnes, Cameron, Dunn, Fitzpatrick, Gibson, Hogan, Kelly, Macquarie, Nguyen, O'Donnell, \
               Pappas, Ryan, Singh, Stephens, Zhang",
    cities: "Melbourne;Victoria;30##, Geelong;Victoria;32##, Newcastle;New South Wales;23##, \
             Sydney;New South Wales;20##, Cairns;Queensland;48##, Fremantle;Western Australia;61##, \
             Adelaide;South Australia;50##, Hobart;Tasmania;70##, Darwin;Northern Territory;08##",
    phones: &["+61 2 5550 ####", "(08) 5550 ####", "0491 570 ###"],
    streets: &["{n} {w} Street", "{k}/{n} {w} Parade", "Shop {k}, {n} {w} Hwy"],
    street_names: "Murray, Hunter, Beach, Wattle, Kangaroo, Macarthur, Pacific, St Kilda",
    companies: &["{} Pty Ltd", "{} Pty. Limited", "{} Co-op"],
    networks: DOCUMENTATION,
};
