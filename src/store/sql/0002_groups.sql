CREATE TABLE groups (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT,
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;

-- Why a contact is in a group: one row for each source, none of which touches another's.
-- source: 0 kept out by hand, whatever the others say; 1 by hand; 2 by the group's condition; 3 from an account.
-- operation_id says which operation added the row, which is what undo goes by: a million members need no images.
-- 0 is another program, as in the journal.
CREATE TABLE members (
  contact_id   INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  group_id     INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  source       INTEGER NOT NULL CHECK (source BETWEEN 0 AND 3),
  since        INTEGER NOT NULL,
  operation_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (contact_id, group_id, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_by_group ON members (group_id);

-- How many rows of members the operation added.
ALTER TABLE operations ADD COLUMN members_added INTEGER NOT NULL DEFAULT 0;
