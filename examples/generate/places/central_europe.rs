//! Czech Republic, Slovakia, Germany, Poland, Hungary.

use super::{CountryTable, DOCUMENTATION, MiddleNames};

pub const CZECH_REPUBLIC: CountryTable = CountryTable {
    code: "cz",
    name: "Czech Republic",
    aliases: &["Czechia", "CZ", "Česko", "Czech Republic"],
    weight: 10,
    culture: "cs-CZ",
    middle_names: MiddleNames::Common,
    men: "Jiří, Adam, Filip, Vojtěch, Matěj, Dominik, Radek, Luboš, Stanislav, Roman, Aleš, Vladimír, \
          Oldřich, Bohumil, Rostislav, Šimon, Kryštof, Bedřich, Dalibor, Hynek, Libor, Přemysl, Čeněk, \
          Jáchym",
    women: "Barbora, Kristýna, Markéta, Monika, Zuzana, Ivana, Dana, Šárka, Renata, Květa, Blanka, \
            Drahomíra, Eliška, Adéla, Nikola, Simona, Pavla, Jiřina, Božena, Radka, Štěpánka, Vlasta, \
            Žofie, Světlana",
    surnames: "Novotný/Novotná, Jelínek/Jelínková, Krejčí, Urban/Urbanová, Vaněk/Vaňková, Šimek/Šimková, \
               Zeman/Zemanová, Kolář/Kolářová, Čermák/Čermáková, Navrátil/Navrátilová, \
               Blažek/Blažková, Kříž/Křížová, Vávra/Vávrová, Šebesta/Šebestová, Bílek/Bílková, \
               Ptáček/Ptáčková, Doležal/Doležalová, Říha/Říhová, Konečný/Konečná, Holub/Holubová, \
               Ševčík/Ševčíková, Tichý/Tichá, Janů, Mašek/Mašková, Hrubý/Hrubá, Štěrba/Štěrbová",
    cities: "Praha 2;;120 0#, Praha 7;;170 0#, Brno;;602 0#, Zlín;;760 0#, Pardubice;;530 0#, \
             Hradec Králové;;500 0#, Jihlava;;586 0#, Karlovy Vary;;360 0#, Znojmo;;669 0#, \
             Žďár nad Sázavou;;591 0#, Třebíč;;674 0#, Frýdek-Místek;;738 0#",
    phones: &["+420 601 ### ###", "00420 777 ### ###", "604 ### ###", "+42072#######", "731-###-###"],
    streets: &["{w} {n}", "{w} {n}/{k}", "{w} č. p. {n}", "nábř. {w} {k}{l}"],
    street_names: "Palackého, Jungmannova, Nerudova, Pod Lipami, U Mlýna, Dlouhá, Smetanova, Vinohradská, \
                   Třída Míru, Růžová",
    companies: &["{} s.r.o.", "{} a.s.", "{}, v.o.s."],
    networks: &["2a02:d280::{1:9999}", "2a02:f000::{1:9999}"],
};

pub const SLOVAKIA: CountryTable = CountryTable {
    code: "sk",
    name: "Slovakia",
    aliases: &["Slovak Republic", "SK", "Slovensko", "Slovakia"],
    weight: 3,
    culture: "sk-SK",
    middle_names: MiddleNames::Common,
    men: "Milan, Vladimír, Ľubor, Rastislav, Miroslav, Samuel, Tomáš, Ondrej, Juraj, Ľuboslav, Tibor, Andrej",
    women: "Ľubomíra, Viera, Daniela, Ivana, Kristína, Želmíra, Emília, Michaela, Terézia, Zdenka, \
            Ľudovíta, Gabriela",
    surnames: "Lukáč/Lukáčová, Polák/Poláková, Hudec/Hudecová, Šimko/Šimková, Žiak/Žiaková, \
               Ďurčo/Ďurčová, Oravec/Oravcová, Ľahký/Ľahká, Kňazovický/Kňazovická, Gajdoš/Gajdošová, \
               Štefánik/Štefániková, Krajčí, Mlynár/Mlynárová",
    cities: "Bratislava;;811 0#, Trnava;;917 0#, Nitra;;949 0#, Prešov;;080 0#, Trenčín;;911 0#, \
             Martin;;036 0#, Liptovský Mikuláš;;031 0#",
    phones: &["+421 905 ### ###", "0911 ### ###", "02/5555 ####"],
    streets: &["{w} {n}", "{w} {n}/{l}", "Nám. {w} {k}"],
    street_names: "Hlavná, Mierová, Jesenského, SNP, Štefánikova, Kukučínova, Dlhá",
    companies: &["{}, s.r.o.", "{}, a.s.", "{} k.s."],
    networks: DOCUMENTATION,
};

pub const GERMANY: CountryTable = CountryTable {
    code: "de",
    name: "Germany",
    aliases: &["Deutschland", "DE", "Federal Republic of Germany", "Germany"],
    weight: 9,
    culture: "de-DE",
    middle_names: MiddleNames::Common,
    men: "Jonas, Paul, Matthias, Andreas, Stefan, Rüdiger, Jürgen, Thorsten, Holger, Sören, Kai-Uwe, \
          Fritz, Gerd, Bernhard, Heinz-Jürgen, Volker, Ömer, Tobias",
    women: "Claudia, Heike, Gisela, Ingrid, Birgit, Gudrun, Marlène, Sieglinde, Änne, Johanna, Charlotte, \
            Eva-Maria, Svenja, Anke, Dörte, Ayşe, Franziska, Ute",
    surnames: "Krüger, Hartmann, Lange, Krause, Lehmann, Köhler, Maier, Jäger, Vogel, Friedrich, Günther, \
               Keller, Böhm, Winkler, Strauß, Preuß, Yılmaz, von Weizsäcker, zur Mühlen, \
               Schmidt-Rottluff, Großmann, Kühn, Pfeiffer, Lorenz, Möller",
    cities: "Hamburg;Hamburg;22###, Berlin;Berlin;12###, Leipzig;Sachsen;041##, \
             Stuttgart;Baden-Württemberg;701##, Freiburg im Breisgau;Baden-Württemberg;791##, \
             Bremen;Bremen;281##, Münster;Nordrhein-Westfalen;481##, \
             Mülheim an der Ruhr;Nordrhein-Westfalen;454##, Augsburg;Bayern;861##, \
             Würzburg;Bayern;970##, Kassel;Hessen;341##, Mainz;Rheinland-Pfalz;551##",
    phones: &["+49 40 6696 4###", "040/66964###", "+49 (0)171 3920 0##", "0171 39200##"],
    streets: &["{w}straße {n}", "{w}weg {n}{l}", "{w}str. {n}", "Alte {w}gasse {k}"],
    street_names: "Mozart, Lessing, Ring, Wald, Wiesen, Kirch, Berg, Brücken, Rosen, Bismarck",
    companies: &["{} GmbH", "{} AG", "{} KG", "{} GmbH & Co. KG"],
    networks: &["2a02:d180::{1:9999}", "2a02:d480::{1:9999}"],
};

pub const POLAND: CountryTable = CountryTable {
    code: "pl",
    name: "Poland",
    aliases: &["PL", "Polska", "Poland"],
    weight: 5,
    culture: "pl-PL",
    middle_names: MiddleNames::Common,
    men: "Jakub, Mateusz, Dawid, Grzegorz, Jerzy, Tadeusz, Mariusz, Rafał, Sławomir, Bogusław, Mirosław, \
          Kamil, Wiesław, Święcisław",
    women: "Joanna, Monika, Danuta, Jadwiga, Halina, Grażyna, Wiesława, Aleksandra, Julia, Weronika, \
            Stanisława, Żaneta, Bogumiła, Róża",
    surnames: "Pawlak, Krawczyk, Grabowski/Grabowska, Nowicki/Nowicka, Michalski/Michalska, Wróbel, \
               Wieczorek, Jabłoński/Jabłońska, Król, Majewski/Majewska, Stępień, Zając, \
               Górski/Górska, Sikora, Gałązka, Żółkiewski/Żółkiewska, Ćwikliński/Ćwiklińska, \
               Chrząszczewski/Chrząszczewska",
    cities: "Warszawa;;02-###, Kraków;;31-###, Łódź;;91-###, Szczecin;;70-###, Bydgoszcz;;85-###, \
             Lublin;;20-###, Białystok;;15-###, Rzeszów;;35-###, Częstochowa;;42-2##",
    phones: &["+48 601 555 ###", "601-555-###", "(61) 555 ## ##"],
    streets: &["ul. {w} {n}", "ul. {w} {n} m. {k}", "pl. {w} {k}{l}"],
    street_names: "Kościuszki, Słowackiego, Polna, Leśna, Wąska, 3 Maja, Jana Pawła II, Żeromskiego",
    companies: &["{} sp. z o.o.", "{} S.A.", "{} sp. j."],
    networks: &["2a02:d100::{1:9999}"],
};

pub const HUNGARY: CountryTable = CountryTable {
    code: "hu",
    name: "Hungary",
    aliases: &["HU", "Magyarország", "Hungary"],
    weight: 2,
    culture: "hu-HU",
    middle_names: MiddleNames::Common,
    men: "Tamás, Imre, Balázs, Zsolt, Tibor, Dániel, Géza, Előd, Levente, Máté, Jenő, Ákos, Szilárd",
    women: "Krisztina, Zsófia, Ildikó, Piroska, Réka, Gyöngyi, Enikő, Beáta, Szilvia, Emőke, Dóra, \
            Boglárka, Lívia",
    surnames: "Balogh, Lakatos, Papp, Takács, Juhász, Mészáros, Simon, Fekete, Szilágyi, Rácz, Bíró, \
               Székely, Kőműves, Gyüre, Dudás, Szőke",
    cities: "Budapest;;11##, Pécs;;76##, Miskolc;;35##, Nyíregyháza;;44##, Kecskemét;;60##, \
             Székesfehérvár;;80##, Szombathely;;97##",
    phones: &["+36 30 555 ####", "06-70-555-####", "+36 1 555 ####"],
    streets: &["{w} utca {n}.", "{w} út {n}/{l}", "{w} tér {k}. fszt. {k}"],
    street_names: "Ady Endre, Dózsa György, Szent István, Bajcsy-Zsilinszky, Szőlő, Béke",
    companies: &["{} Kft.", "{} Zrt.", "{} Bt."],
    networks: &["2a02:d400::{1:9999}"],
};
