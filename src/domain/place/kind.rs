//! Names that come with the kind of the state: "State of California", "Co. Cork", "Kanton Zürich".

use super::fold::key_of;
use super::state::State;

/// A text read as the name of a state with its kind before or after it. Only a state of just that kind fits, so that
/// "Washington State" is one and "Washington County" is not.
pub(super) struct Reading {
    pub name: String,
    kind: String,
}

impl Reading {
    fn of(kind: &str, name: &[&str]) -> Reading {
        Reading { name: key_of(&name.concat()), kind: key_of(kind) }
    }

    pub(super) fn fits(&self, state: State) -> bool {
        let said = kind_in_english(&self.kind);
        let whole = key_of(state.kind());
        // "Department" also fits the metropolitan departments.
        let last_word = state.kind().rsplit(' ').next().map(key_of);
        said == whole
            || last_word.is_some_and(|word| said == word)
            || (said == "province" && PROVINCE_LIKE.contains(&whole.as_str()))
    }
}

/// What Italy made of some of its provinces, which go on being called so.
const PROVINCE_LIKE: [&str; 4] =
    ["metropolitancity", "freemunicipalconsortium", "decentralizedregionalentity", "autonomousprovince"];

pub(super) fn readings_with_kind(text: &str) -> Vec<Reading> {
    let words: Vec<&str> = text.split_whitespace().take(MOST_WORDS).collect();
    match words.as_slice() {
        [kind, "of" | "de" | "di" | "du" | "del", name @ ..] => vec![Reading::of(kind, name)],
        [first, middle @ .., last] => {
            let before_kind = [&[*first], middle].concat();
            let after_kind = [middle, &[*last]].concat();
            vec![Reading::of(last, &before_kind), Reading::of(first, &after_kind)]
        }
        _ => vec![],
    }
}

/// No state's name has more words; a longer text is cut so that it stays cheap to refuse.
const MOST_WORDS: usize = 12;

fn kind_in_english(kind: &str) -> &str {
    match kind {
        "co" | "lan" | "fylke" | "megye" => "county",
        "estado" | "etat" | "staat" => "state",
        "bundesland" => "land",
        "provincia" | "provincie" | "provinz" | "prov" => "province",
        "kanton" | "cantone" => "canton",
        "departement" | "departamento" | "dept" => "department",
        "regione" => "region",
        "ken" => "prefecture",
        "voivodeship" | "wojewodztwo" => "voivodship",
        "distrito" => "district",
        other => other,
    }
}
