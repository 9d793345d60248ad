//! Greece, Ukraine, Russia, Turkey.

use super::{CountryTable, DOCUMENTATION, MiddleNames};

pub const GREECE: CountryTable = CountryTable {
    code: "gr",
    name: "Greece",
    aliases: &["GR", "Hellas", "Ελλάδα", "Greece"],
    weight: 2,
    culture: "el-GR",
    middle_names: MiddleNames::Common,
    men: "Παναγιώτης=panagiotis, Χρήστος=christos, Αθανάσιος=athanasios, Σπύρος=spyros, \
          Βασίλης=vasilis, Μιχάλης=michalis, Στέλιος=stelios, Θεόδωρος=theodoros",
    women: "Κατερίνα=katerina, Γεωργία=georgia, Αναστασία=anastasia, Ειρήνη=eirini, \
            Δήμητρα=dimitra, Παρασκευή=paraskevi, Χριστίνα=christina, Άννα=anna",
    surnames: "Γεωργίου=georgiou, Δημητρίου=dimitriou, Μακρής=makris/Μακρή=makri, \
               Καραγιάννης=karagiannis/Καραγιάννη=karagianni, \
               Παπαδάκης=papadakis/Παπαδάκη=papadaki, Αντωνίου=antoniou, \
               Αλεξόπουλος=alexopoulos/Αλεξοπούλου=alexopoulou, \
               Σταματόπουλος=stamatopoulos/Σταματοπούλου=stamatopoulou, \
               Ζαχαρίας=zacharias/Ζαχαρία=zacharia",
    cities: "Αθήνα;;10# ##, Πειραιάς;;185 ##, Ηράκλειο;;71# ##, Λάρισα;;41# ##, Βόλος;;38# ##, \
             Ιωάννινα;;45# ##",
    phones: &["+30 21 0555 ####", "2310 555 ###", "697 555 ####"],
    streets: &["{w} {n}", "Οδός {w} {n}{l}", "Πλ. {w} {k}"],
    street_names: "Βενιζέλου, Ομονοίας, Αριστοτέλους, Αγίου Δημητρίου, Πατησίων, Τσιμισκή",
    companies: &["{} Α.Ε.", "{} Ε.Π.Ε.", "{} Ι.Κ.Ε."],
    networks: DOCUMENTATION,
};

pub const UKRAINE: CountryTable = CountryTable {
    code: "ua",
    name: "Ukraine",
    aliases: &["UA", "Україна", "Ukraine"],
    weight: 3,
    culture: "uk-UA",
    middle_names: MiddleNames::Common,
    men: "Микола=mykola, Дмитро=dmytro, Богдан=bohdan, Тарас=taras, Юрій=yurii, Євген=yevhen, \
          Максим=maksym, Остап=ostap, Ігор=ihor",
    women: "Катерина=kateryna, Юлія=yuliia, Людмила=liudmyla, Галина=halyna, Соломія=solomiia, \
            Дарина=daryna, Марія=mariia, Євгенія=yevheniia, Ґанна=ganna",
    surnames: "Кравченко=kravchenko, Олійник=oliinyk, Поліщук=polishchuk, Савченко=savchenko, \
               Мороз=moroz, Рудий=rudyi/Руда=ruda, Чорновіл=chornovil, Гриценко=hrytsenko, \
               Дем'янчук=demianchuk, В'юн=viun, Їжакевич=yizhakevych, \
               Ковальський=kovalskyi/Ковальська=kovalska",
    cities: "Київ;;02###, Дніпро;;49###, Вінниця;;21###, Чернівці;;58###, Івано-Франківськ;;76###, \
             Полтава;;36###",
    phones: &["+380 50 555 ####", "(063) 555-##-##", "+38 032 555 ## ##"],
    streets: &["вул. {w}, {n}", "вул. {w}, буд. {n}, кв. {k}", "просп. {w}, {n}"],
    street_names: "Грушевського, Соборна, Івана Франка, Незалежності, Садова, Перемоги",
    companies: &["ТОВ «{}»", "ПП «{}»", "АТ «{}»"],
    networks: &["2a02:d300::{1:9999}"],
};

pub const RUSSIA: CountryTable = CountryTable {
    code: "ru",
    name: "Russia",
    aliases: &["RU", "Russian Federation", "Россия", "Russia"],
    weight: 3,
    culture: "ru-RU",
    middle_names: MiddleNames::Common,
    men: "Михаил=mikhail, Николай=nikolay, Павел=pavel, Юрий=yuriy, Артём=artem, Виктор=viktor, \
          Игорь=igor, Семён=semen, Илья=ilya",
    women: "Ирина=irina, Светлана=svetlana, Мария=mariya, Людмила=lyudmila, Екатерина=ekaterina, \
            Надежда=nadezhda, Юлия=yuliya, Ксения=kseniya, Майя=mayya",
    surnames: "Волков=volkov/Волкова=volkova, Морозов=morozov/Морозова=morozova, \
               Лебедев=lebedev/Лебедева=lebedeva, Новиков=novikov/Новикова=novikova, \
               Козлов=kozlov/Козлова=kozlova, Королёв=korolev/Королёва=koroleva, \
               Жуковский=zhukovskiy/Жуковская=zhukovskaya, Белых=belykh, \
               Чайкин=chaykin/Чайкина=chaykina, Шульц=shults",
    cities: "Москва;;12####, Новосибирск;;63####, Екатеринбург;;62####, Ростов-на-Дону;;34####, \
             Самара;;44####, Ярославль;;15####",
    phones: &["+7 812 555-##-##", "8 (383) 555-##-##", "+7 (900) 555-##-##"],
    streets: &["ул. {w}, {n}", "ул. {w}, д. {n}, корп. {k}", "пр-т {w}, д. {n}"],
    street_names: "Гагарина, Мира, Чехова, Лесная, Школьная, Маяковского",
    companies: &["ООО «{}»", "ЗАО «{}»", "АО «{}»"],
    networks: &["2a02:d840::{1:9999}"],
};

pub const TURKEY: CountryTable = CountryTable {
    code: "tr",
    name: "Turkey",
    aliases: &["TR", "Türkiye", "Turkiye", "Turkey"],
    weight: 3,
    culture: "tr-TR",
    middle_names: MiddleNames::Common,
    men: "Hasan, Murat, Osman, Emre, Burak, İlker, Yiğit, Süleyman, Gökhan, Ümit, Kadir, Barış",
    women: "Meryem, Sultan, Zehra, Büşra, Gülay, Ebru, Songül, Aslı, Çiğdem, İrem, Nurgül, Sıla",
    surnames: "Aslan, Doğan, Kılıç, Arslan, Koç, Kurt, Özkan, Şimşek, Polat, Erdoğan, Çetin, Güler, \
               Ünlü, Iğdır, Korkmaz, Yağcı",
    cities: "İstanbul;;344##, Bursa;;160##, Antalya;;070##, Gaziantep;;270##, Muğla;;480##, \
             Kırşehir;;401##, Çanakkale;;170##",
    phones: &["+90 555 555 ## ##", "0555 555 ## ##", "(0212) 555 ## ##"],
    streets: &["{w} Cad. No: {n}", "{w} Sok. No:{n} D:{k}", "{w} Bulvarı {n}/{l}"],
    street_names: "Cumhuriyet, Gazi, Fatih, Lale, Kıbrıs Şehitleri, Çiçek, Yeşil",
    companies: &["{} A.Ş.", "{} Ltd. Şti.", "{} Tic."],
    networks: &["2a02:d980::{1:9999}"],
};
