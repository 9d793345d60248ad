//! United States, Canada, Brazil, Mexico.

use super::{CountryTable, DOCUMENTATION, MiddleNames};

pub const UNITED_STATES: CountryTable = CountryTable {
    code: "us",
    name: "USA",
    aliases: &["United States", "US", "United States of America", "USA"],
    weight: 18,
    culture: "en-US",
    middle_names: MiddleNames::Common,
    men: "Ethan, Aaron, Walter, Brandon, Gregory, Nathan, Tyler, Samuel, Raymond, Jerome, Dennis, \
          Marcus, Adam, Roger, Keith, Terrence, Carlos, Eugene, Wayne, LeRoy, Darnell, Jean-Paul, \
          André, Philip, Curtis",
    women: "Rachel, Deborah, Megan, Sharon, Brittany, Cynthia, Kathleen, Angela, Shirley, Melissa, \
            Janet, Nicole, Rebecca, Tanya, Gloria, LaToya, Anne-Marie, Zoë, Beyoncé, Heather, \
            Danielle, Ruth, Virginia, Hailey",
    surnames: "Miller, Carter, Mitchell, Turner, Phillips, Campbell, Parker, Evans, Edwards, \
               Collins, Stewart, Morris, Rogers, Reed, Cook, Morgan, Bell, Murphy, Bailey, Rivera, \
               Cooper, Richardson, Cox, Howard, Ward, Peterson, Gray, Ramirez, Watson, Brooks, \
               O'Connell, McAllister, St. Clair, Peña, Castañeda, Van Buren, Washington-Hayes, Tran",
    cities: "Phoenix;Arizona;850##, Tucson;Arizona;857##, Denver;Colorado;802##, \
             Austin;Texas;787##, Dallas;Texas;752##, Portland;Oregon;972##, \
             Sacramento;California;958##, San Jose;California;951##, Buffalo;New York;142##, \
             Miami;Florida;331##, Atlanta;Georgia;303##, Columbus;Ohio;432##, \
             Hartford;Connecticut;061##, Concord;New Hampshire;0330#, Honolulu;Hawaii;968##, \
             St. Louis;Missouri;631##-####, Spokane;Washington;992##",
    phones: &["(NN#) 555-01##", "+1 NN# 555 01##", "NN#-555-01##", "1.NN#.555.01##", "NN#-555-01## ext. ##"],
    streets: &["{n} {w} St", "{n} {w} Avenue", "{n} N {w} Dr, Apt {k}{l}", "{n} {w} Rd, Ste {k}"],
    street_names: "Main, Jefferson, Madison, Willow, Sunset, Highland, Chestnut, Dogwood, Pleasant, \
                   Mill Creek, 2nd, Martin Luther King Jr.",
    companies: &["{} Inc.", "{}, LLC", "{} Corporation", "{}"],
    networks: &["216.160.83.{56:63}", "214.78.120.{1:254}", "2001:480:10::{1:9999}"],
};

pub const CANADA: CountryTable = CountryTable {
    code: "ca",
    name: "Canada",
    aliases: &["CA", "CANADA", "Canada"],
    weight: 4,
    culture: "en-CA",
    middle_names: MiddleNames::Common,
    men: "Logan, Owen, Gabriel, Nathan, Wyatt, Étienne, Mathieu, Sébastien, Marc-André, Gordon, \
          Harjit, Tyler",
    women: "Hannah, Abigail, Maëlle, Geneviève, Anne-Sophie, Rosalie, Élodie, Brooke, Claire, \
            Harpreet, Mackenzie, Noémie",
    surnames: "Bouchard, Fortin, Côté, Lévesque, Thériault, MacDonald, Fraser, Campbell, Clarke, \
               St-Pierre, Desjardins, Gill, Chan, O'Reilly, Bélanger, Larivière",
    cities: "Toronto;Ontario;M4@ #@#, Ottawa;Ontario;K1@ #@#, Montréal;Quebec;H3@ #@#, \
             Québec;Quebec;G1@ #@#, Calgary;Alberta;T2@ #@#, Halifax;Nova Scotia;B3@ #@#, \
             Winnipeg;Manitoba;R3@ #@#, Victoria;British Columbia;V8@ #@#, \
             Saskatoon;Saskatchewan;S7@ #@#, St. John's;Newfoundland and Labrador;A1@ #@#",
    phones: &["(613) 555-01##", "+1-438-555-01##", "902.555.01##"],
    streets: &["{n} {w} Street", "{n}, rue {w}", "{k}-{n} {w} Ave"],
    street_names: "Bank, Elgin, Wellington, Sherbrooke, Saint-Laurent, du Parc, Portage, Barrington",
    companies: &["{} Ltd.", "{} Inc.", "{} ltée"],
    networks: DOCUMENTATION,
};

pub const BRAZIL: CountryTable = CountryTable {
    code: "br",
    name: "Brazil",
    aliases: &["BR", "Brasil", "Brazil"],
    weight: 5,
    culture: "pt-BR",
    middle_names: MiddleNames::Common,
    men: "Rafael, Gustavo, Felipe, Bruno, Thiago, Vinícius, Fábio, Márcio, Sérgio, César, João Paulo, \
          Luís Otávio, Anderson, Joaquim, Estêvão",
    women: "Camila, Beatriz, Larissa, Letícia, Débora, Sílvia, Vanessa, Bruna, Cláudia, Mônica, \
            Ana Clara, Maria Eduarda, Sônia, Tânia, Conceição",
    surnames: "Barbosa, Rocha, Dias, Nascimento, Moreira, Nunes, Mendes, Cavalcanti, Monteiro, \
               Cardoso, Teixeira, da Costa, dos Reis, Magalhães, Falcão, Brandão, Sant'Anna, \
               Vasconcelos, e Silva, Leão",
    cities: "São Paulo;São Paulo;01###-###, Campinas;São Paulo;13###-###, \
             Niterói;Rio de Janeiro;24###-###, Brasília;Distrito Federal;70###-###, \
             Salvador;Bahia;40###-###, Curitiba;Paraná;80###-###, \
             Porto Alegre;Rio Grande do Sul;90###-###, Belo Horizonte;Minas Gerais;30###-###, \
             Anápolis;Goiás;750##-###",
    phones: &["+55 11 95550-####", "(21) 95550-####", "(41) 3555-####"],
    streets: &["Rua {w}, {n}", "Avenida {w}, nº {n}, apto. {k}", "Travessa {w}, {k}"],
    street_names: "das Palmeiras, Sete de Setembro, Dom Pedro II, Santos Dumont, da Consolação, \
                   Tiradentes, José Bonifácio, do Comércio",
    companies: &["{} Ltda.", "{} S.A.", "{} ME"],
    networks: DOCUMENTATION,
};

pub const MEXICO: CountryTable = CountryTable {
    code: "mx",
    name: "Mexico",
    aliases: &["MX", "México", "Mexico"],
    weight: 3,
    culture: "es-MX",
    middle_names: MiddleNames::Common,
    men: "Alejandro, Eduardo, Ricardo, Arturo, Gerardo, Ramón, Julio César, Cuauhtémoc, Óscar, Efraín, \
          Adrián, Emiliano",
    women: "Gabriela, Alejandra, Itzel, Ximena, Citlali, Araceli, Rocío, María Elena, Yolanda, Sofía, \
            Lupita, Noemí",
    surnames: "Mendoza, Vázquez, Castillo, Juárez, Ortega, Guzmán, Salazar, Cárdenas, Zepeda, Ibáñez, \
               Ríos, de la Garza, Montaño, Nuñez Cáceres, Ávila",
    cities: "Ciudad de México;Ciudad de México;06###, Zapopan;Jalisco;450##, \
             Monterrey;Nuevo León;640##, Puebla;Puebla;720##, Oaxaca de Juárez;Oaxaca;680##, \
             Valladolid;Yucatán;977##, Cancún;Quintana Roo;775##",
    phones: &["+52 55 5550 ####", "(81) 5550-####", "33 5550 ####"],
    streets: &["Calle {w} #{n}", "Av. {w} {n}, Int. {k}", "Blvd. {w} No. {n}"],
    street_names: "Reforma, Benito Juárez, Morelos, 5 de Mayo, Niños Héroes, Zaragoza, Allende",
    companies: &["{} S.A. de C.V.", "{} S. de R.L."],
    networks: DOCUMENTATION,
};
