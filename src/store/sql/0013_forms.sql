-- Forms of sites.
CREATE TABLE forms (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  code_name   TEXT COLLATE NOCASE UNIQUE,
  site        TEXT,
  description TEXT,
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;

-- What a form asks for, in order. Values are kept by these ids, so that another name changes nothing.
CREATE TABLE form_fields (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  form_id INTEGER NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
  name    TEXT NOT NULL COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 1000),
  UNIQUE (form_id, name)
) STRICT;

-- What was sent: a JSON object of texts by the ids of fields.
CREATE TABLE submissions (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  form_id    INTEGER NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
  site       TEXT,
  time       INTEGER NOT NULL,
  vals       TEXT NOT NULL
) STRICT;
CREATE INDEX submissions_by_contact ON submissions (contact_id, time);
CREATE INDEX submissions_by_form ON submissions (form_id);

-- Which fields of contacts forms, users and customers fill: a JSON object of them by the name in the source. Fields of
-- the user's own are named #ID.
CREATE TABLE mappings (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  source    TEXT NOT NULL CHECK (source IN ('form', 'user', 'customer')),
  form_id   INTEGER REFERENCES forms (id) ON DELETE CASCADE,
  overwrite INTEGER NOT NULL CHECK (overwrite IN (0, 1)),
  pairs     TEXT NOT NULL,
  CHECK ((source = 'form') = (form_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX mappings_by_source ON mappings (source, ifnull(form_id, 0));
