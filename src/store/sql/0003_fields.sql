-- The user's own fields. The values of a field lie in the column field_ID of contacts, which comes with the field
-- and stays when it is deleted, so that undo brings the values back; `db vacuum` drops it once that is no longer possible.
CREATE TABLE fields (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL UNIQUE,
  label       TEXT NOT NULL,
  description TEXT,
  type        TEXT NOT NULL CHECK (type IN ('text', 'integer', 'decimal', 'boolean', 'date', 'choice')),
  choices     TEXT CHECK (choices IS NULL OR json_valid(choices)),
  is_unique   INTEGER NOT NULL DEFAULT 0 CHECK (is_unique IN (0, 1)),
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;
