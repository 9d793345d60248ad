-- Types of activities; the built-in ones have the ids that the program gives them.
CREATE TABLE activity_types (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  label       TEXT NOT NULL,
  description TEXT,
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;

-- What contacts did. One person's activities lie together in the order of time: a scan over everybody reads once,
-- and a window reads no more than itself. operation_id says which operation added a row, which is what undo goes by.
-- Types are referred to without a foreign key: looking each of them up would cost an import a tenth of its time,
-- and a type that activities have is never deleted.
CREATE TABLE activities (
  contact_id   INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  time         INTEGER NOT NULL,
  id           INTEGER NOT NULL,
  type_id      INTEGER NOT NULL,
  operation_id INTEGER NOT NULL DEFAULT 0,
  value        TEXT,
  item         TEXT,
  detail       TEXT,
  title        TEXT,
  url          TEXT,
  referrer     TEXT,
  page         TEXT,
  culture      TEXT,
  campaign     TEXT,
  utm_source   TEXT,
  utm_content  TEXT,
  comment      TEXT,
  variant      TEXT,
  combination  TEXT,
  site         TEXT,
  PRIMARY KEY (contact_id, time, id)
) STRICT, WITHOUT ROWID;
INSERT INTO sequences (name, last) VALUES ('activities', 0);

-- How many activities the operation added.
ALTER TABLE operations ADD COLUMN activities_added INTEGER NOT NULL DEFAULT 0;

-- Conditions saved under a name. What a text refers to stands in it by id, so that it may be renamed.
CREATE TABLE conditions (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT,
  text        TEXT NOT NULL,
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;

-- The condition of a group, written as that of a saved one; none: its members are by hand alone.
ALTER TABLE groups ADD COLUMN condition TEXT;
-- When the members by condition were last worked out; nothing since the condition was changed.
ALTER TABLE groups ADD COLUMN rebuilt INTEGER;
-- Why a contact is kept out of a group (source 0).
ALTER TABLE members ADD COLUMN reason TEXT;
-- Members of a group, in order, with all that says whether they are: the table itself is not read.
DROP INDEX members_by_group;
CREATE INDEX members_by_group ON members (group_id, contact_id, source, since);
