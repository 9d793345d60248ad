//! All that gives definitions their meaning, as text: whoever knows whether it has changed need not read a condition.

use crate::domain::setting::DataSetting;
use crate::store::{Db, StoreError};

/// A row of each as JSON. Names are not among it, since conditions go by ids.
const TEXTS: &str = "SELECT json_array('group', id, condition) FROM groups WHERE condition IS NOT NULL \
    UNION ALL SELECT json_array('saved', id, text) FROM conditions \
    UNION ALL SELECT json_array('score', id, enabled) FROM scores \
    UNION ALL SELECT json_array('persona', id, enabled, threshold) FROM personas \
    UNION ALL SELECT json_array('rule', id, score_id, persona_id, text, counts, points, recurring, cap, until, enabled) \
    FROM rules \
    UNION ALL SELECT json_array('field', id, type, choices) FROM fields \
    UNION ALL SELECT json_array('mailing', newsletter_id, group_id, since) FROM subscribed_groups";

impl Db {
    /// What gives all definitions their meaning.
    pub fn definition_texts(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.conn.prepare(&format!("{TEXTS} ORDER BY 1"))?;
        let rows = statement.query_map([], |row| row.get(0))?;
        let mut texts: Vec<String> = rows.collect::<Result<_, _>>()?;
        texts.extend(self.setting(DataSetting::TimeZone.name())?);
        Ok(texts)
    }

    /// Is there anything to work out for everybody?
    pub fn has_definitions(&self) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM groups WHERE condition IS NOT NULL) OR EXISTS (SELECT 1 FROM scores) \
                   OR EXISTS (SELECT 1 FROM personas)";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }
}
