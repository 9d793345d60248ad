//! United Kingdom, France, Spain, Italy, Sweden, Netherlands, Iceland.

use super::{CountryTable, DOCUMENTATION, MiddleNames};

pub const UNITED_KINGDOM: CountryTable = CountryTable {
    code: "gb",
    name: "United Kingdom",
    aliases: &["UK", "Great Britain", "England", "United Kingdom"],
    weight: 9,
    culture: "en-GB",
    middle_names: MiddleNames::Common,
    men: "Alexander, Edward, Callum, Duncan, Ewan, Gareth, Graham, Ian, Kieran, Llewellyn, Nigel, Owain, \
          Rory, Seán, Simon, Stuart, Imran, Piers",
    women: "Alice, Bronwyn, Catherine, Daisy, Eilidh, Fiona, Gemma, Harriet, Imogen, Jacqueline, Kirsty, \
            Moira, Poppy, Róisín, Siân, Tamsin, Aisha, Zoë",
    surnames: "Baker, Bennett, Chapman, Cooke, Davison, Ellis, Griffiths, Harrison, Hughes, Hussain, \
               Marshall, McKenzie, Mitchell, Murray, O'Brien, Palmer, Price, Shah, Turner, Ward, \
               Watkins, Fortescue-Smythe, Llewelyn, d'Arcy, Cholmondeley",
    cities: "London;;NW1 #@@, London;;SE10 #@@, Bristol;;BS1 #@@, Birmingham;;B2 #@@, Glasgow;;G2 #@@, \
             Edinburgh;;EH3 #@@, Cardiff;;CF10 #@@, Newcastle upon Tyne;;NE1 #@@, York;;YO1 #@@, \
             Belfast;;BT1 #@@, Stoke-on-Trent;;ST4 #@@, King's Lynn;;PE30 #@@",
    phones: &["07700 900###", "+44 7700 900###", "020 7946 0###", "0117 496 0###", "+44 (0)131 496 0###"],
    streets: &["{n} {w} Street", "{n}{l} {w} Road", "Flat {k}, {n} {w} Close"],
    street_names: "Park, London, Manor, St. Mary's, Grange, Kingsway, Windsor, Springfield, Bishop's",
    companies: &["{} Ltd", "{} Limited", "{} plc", "{} LLP"],
    networks: &["81.2.69.{160:191}", "81.2.69.{144:158}", "2.125.160.{216:223}"],
};

pub const FRANCE: CountryTable = CountryTable {
    code: "fr",
    name: "France",
    aliases: &["FR", "République française", "FRANCE", "France"],
    weight: 7,
    culture: "fr-FR",
    middle_names: MiddleNames::Common,
    men: "Julien, Thierry, Stéphane, Sébastien, Jérôme, Frédéric, Guillaume, Hervé, Yves, Raphaël, Thibault, \
          Jean-François, Benoît, Gaël, Aurélien, Mickaël",
    women: "Sylvie, Valérie, Sandrine, Véronique, Céline, Aurélie, Élodie, Camille, Inès, Mélanie, Solène, \
            Anne-Laure, Bénédicte, Agnès, Noémie, Clémence",
    surnames: "Lambert, Faure, Rousseau, Blanc, Guérin, Boyer, Garnier, Chevalier, François, Legrand, Gauthier, \
               Perrin, Clément, Mathieu, d'Alembert, L'Hermite, du Bois, de Saint-Exupéry, Le Goff, \
               Benoît, Nguyen, Bensaïd, Lefèbvre",
    cities: "Paris;;75011, Paris;;75018, Lille;;59000, Bordeaux;;33000, Strasbourg;;67000, Montpellier;;34000, \
             Saint-Étienne;;42000, Orléans;;45000, Le Mans;;72000, Angoulême;;16000, \
             Villeneuve-d'Ascq;;59650",
    phones: &["+33 1 99 00 ## ##", "02 61 91 ## ##", "06 39 98 ## ##", "+33 (0)4 65 71 ## ##"],
    streets: &["{n} rue {w}", "{n} ter, chemin {w}", "{k} place {w}", "{n}, boulevard {w}"],
    street_names: "de la Gare, Jean Jaurès, des Lilas, du Moulin, Voltaire, de l'Abbé Grégoire, \
                   du 8 Mai 1945, Émile Zola",
    companies: &["{} SARL", "{} SAS", "{} S.A.", "Établissements {}"],
    networks: &["2a02:cfc0::{1:9999}"],
};

pub const SPAIN: CountryTable = CountryTable {
    code: "es",
    name: "Spain",
    aliases: &["ES", "España", "Spain"],
    weight: 5,
    culture: "es-ES",
    middle_names: MiddleNames::Common,
    men: "Miguel, Pablo, Sergio, Rubén, Adrián, Raúl, Joaquín, Ramón, Iñaki, Martín, Juan Carlos, Germán, \
          Jordi, Xosé, Nicolás",
    women: "Pilar, Teresa, Rosario, Raquel, Mercè, Sofía, Encarnación, Noelia, Nerea, María Ángeles, Ainhoa, \
            Leire, Núria, Concepción, Belén",
    surnames: "Alonso Vega, Gutiérrez, Romero, Navarro, Torres, Domínguez, Vázquez, Ramos Gil, Serrano, \
               Blanco, Molina, Suárez, Ortega, Delgado, Castro, Rubio, Marín, Sanz, del Río, de la Fuente, \
               Etxeberria, Puig i Cadafalch, Cañizares",
    cities: "Zaragoza;;500##, Bilbao;;480##, Córdoba;;140##, Alacant;;030##, Gijón;;332##, Logroño;;260##, \
             Donostia / San Sebastián;;200##, Cáceres;;100##, Girona;;170##",
    phones: &["+34 655 55# ###", "655 55 ## ##", "93 555 ## ##"],
    streets: &["Calle {w}, {n}", "C/ {w} {n}, {k}º {l}", "Paseo {w}, {n}"],
    street_names: "de la Estación, San José, Cervantes, del Sol, Gran Vía, Fuencarral, Nueva",
    companies: &["{} S.L.", "{} S.A.", "{} S.L.U."],
    networks: &["2a02:d5c0::{1:9999}"],
};

pub const ITALY: CountryTable = CountryTable {
    code: "it",
    name: "Italy",
    aliases: &["IT", "Italia", "Italy"],
    weight: 4,
    culture: "it-IT",
    middle_names: MiddleNames::Common,
    men: "Alessandro, Andrea, Marco, Stefano, Roberto, Matteo, Davide, Nicolò, Gianluca, Pier Paolo, Salvatore, \
          Giosuè, Michele",
    women: "Francesca, Chiara, Giulia, Silvia, Elisabetta, Paola, Valentina, Simona, Martina, Maria Pia, Carla, \
            Beatrice, Ginevra",
    surnames: "Bianco, Costa, Giordano, Mancini, Rizzo, Lombardi, Moretti, Barbieri, Fontana, Santoro, \
               Mariani, Rinaldi, D'Angelo, De Santis, Dell'Orto, Lo Monaco, Cesarò, Della Valle",
    cities: "Roma;Lazio;001##, Milano;Lombardia;201##, Bergamo;Lombardia;241##, Salerno;Campania;841##, \
             Torino;Piemonte;101##, Bologna;Emilia-Romagna;401##, Forlì;Emilia-Romagna;4712#, \
             Firenze;Toscana;501##, Palermo;Sicilia;901##",
    phones: &["+39 02 555 ####", "051/555####", "+39 333 555 ####"],
    streets: &["Via {w} {n}", "Via {w}, {n}/{l}", "Corso {w} {n}", "P.zza {w}, {k}"],
    street_names: "Mazzini, Giuseppe Verdi, Cavour, dell'Indipendenza, IV Novembre, San Giovanni, Libertà",
    companies: &["{} S.r.l.", "{} S.p.A.", "{} & Figli S.n.c."],
    networks: &["2a02:d1c0::{1:9999}"],
};

pub const SWEDEN: CountryTable = CountryTable {
    code: "se",
    name: "Sweden",
    aliases: &["SE", "Sverige", "Sweden"],
    weight: 3,
    culture: "sv-SE",
    middle_names: MiddleNames::Common,
    men: "Fredrik, Gustav, Håkan, Jörgen, Kjell, Magnus, Mårten, Nils, Oskar, Pär, Rasmus, Sixten, Åke",
    women: "Agneta, Astrid, Britt-Marie, Ebba, Elin, Frida, Gunilla, Hjördis, Kerstin, Linnéa, Åsa, Ulla, Ylva",
    surnames: "Bergström, Lindqvist, Sandberg, Nyström, Holmgren, Åström, Forsberg, Hägglund, Sjögren, \
               Lundgren, Ekström, Björklund, Ödman, Söderlund",
    cities: "Stockholm;;11# ##, Göteborg;;41# ##, Uppsala;;75# ##, Västerås;;72# ##, Umeå;;90# ##, \
             Jönköping;;55# ##, Helsingborg;;25# ##",
    phones: &["+46 70 174 06 ##", "070-174 06 ##", "031-390 06 ##"],
    streets: &["{w}gatan {n}", "{w}vägen {n}{l}", "{w}stigen {k}"],
    street_names: "Drottning, Skol, Storå, Fågel, Slotts, Gröna, Kyrko",
    companies: &["{} AB", "{} Handelsbolag"],
    networks: &["89.160.20.{112:127}", "89.160.20.{128:254}"],
};

pub const NETHERLANDS: CountryTable = CountryTable {
    code: "nl",
    name: "Netherlands",
    aliases: &["NL", "The Netherlands", "Nederland", "Netherlands"],
    weight: 3,
    culture: "nl-NL",
    middle_names: MiddleNames::Common,
    men: "Lars, Ruben, Sander, Maarten, Koen, Wouter, Hendrik, Cornelis, Jurriën, Luuk, Floris, Teun",
    women: "Lotte, Fleur, Marloes, Willemijn, Annelies, Ineke, Carlijn, Noor, Mariëlle, Sanne, Roos, Hanneke",
    surnames: "Mulder, Bos, Vos, Peters, Hendriks, Dekker, Brouwer, de Wit, van der Linden, van den Heuvel, \
               ter Horst, 't Lam, van 't Veer, op den Akker, IJsselstein",
    cities: "Amsterdam;;1017 @@, Den Haag;;2514 @@, 's-Gravenzande;;2691 @@, Eindhoven;;5611 @@, \
             Groningen;;9711 @@, Maastricht;;6211 @@, Haarlem;;2011 @@",
    phones: &["+31 6 5550 1###", "06-55501###", "070 555 0###"],
    streets: &["{w}straat {n}", "{w}laan {n}-{k}", "{w}plein {k}{l}"],
    street_names: "Molen, Juliana, Beatrix, Haven, Nieuw, Lange Voor, Wilhelmina",
    companies: &["{} B.V.", "{} V.O.F.", "{} N.V."],
    networks: &["2a02:e040::{1:9999}"],
};

pub const ICELAND: CountryTable = CountryTable {
    code: "is",
    name: "Iceland",
    aliases: &["IS", "Ísland", "Iceland"],
    weight: 1,
    culture: "is-IS",
    middle_names: MiddleNames::Common,
    men: "Einar, Kristján, Magnús, Stefán, Björn, Þorsteinn, Ragnar, Ægir, Hörður",
    women: "Helga, Sigrún, Ingibjörg, Þóra, Ásta, Hildur, Ragnheiður, Æsa, Björk",
    surnames: "Einarsson/Einarsdóttir, Kristjánsson/Kristjánsdóttir, Magnússon/Magnúsdóttir, \
               Stefánsson/Stefánsdóttir, Björnsson/Björnsdóttir, Þorsteinsson/Þorsteinsdóttir, \
               Ragnarsson/Ragnarsdóttir, Harðarson/Harðardóttir, Blöndal, Thorarensen",
    cities: "Reykjavík;;10#, Kópavogur;;200, Hafnarfjörður;;220, Selfoss;;800, Egilsstaðir;;700",
    phones: &["+354 555 ####", "555 ####", "00354-555-####"],
    streets: &["{w}gata {n}", "{w}vegur {n}{l}"],
    street_names: "Ægis, Hring, Suður, Báru, Njáls",
    companies: &["{} ehf.", "{} hf."],
    networks: DOCUMENTATION,
};
