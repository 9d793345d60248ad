-- Instants are UTC milliseconds, dates ISO text, countries and states ISO 3166 codes, ids our own.
-- A contact's facts are clustered by contact (WITHOUT ROWID, primary key beginning with the contact),
-- so that everything about one person lies together and a scan over all persons reads once, in order.

CREATE TABLE settings (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statuses (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT
) STRICT;

CREATE TABLE users (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  user_name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(user_name) BETWEEN 1 AND 1000),
  full_name TEXT,
  email     TEXT
) STRICT;

-- The stored e-mail address is already in NFC with its domain in ASCII form, so that NOCASE, which
-- folds ASCII letters only, is exactly the match key.
CREATE TABLE contacts (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  email          TEXT COLLATE NOCASE,
  first_name     TEXT,
  middle_name    TEXT,
  last_name      TEXT,
  gender         INTEGER CHECK (gender BETWEEN 0 AND 3),
  birthday       TEXT CHECK (birthday GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  private_phone  TEXT,
  business_phone TEXT,
  company        TEXT,
  job_title      TEXT,
  status_id      INTEGER REFERENCES statuses (id),
  owner_id       INTEGER REFERENCES users (id),
  address        TEXT,
  zip            TEXT,
  city           TEXT,
  state          TEXT CHECK (state IS NULL OR substr(state, 1, 2) = country),
  country        TEXT CHECK (length(country) = 2),
  created        INTEGER NOT NULL,
  guid           BLOB NOT NULL CHECK (length(guid) = 16),
  modified       INTEGER NOT NULL
) STRICT;

CREATE TABLE consents (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  short_text TEXT NOT NULL,
  full_text  TEXT NOT NULL,
  hash       TEXT NOT NULL,
  archived   INTEGER CHECK (archived > 0),
  created    INTEGER NOT NULL,
  modified   INTEGER NOT NULL
) STRICT;

-- Earlier texts of a consent that somebody has agreed to or revoked.
CREATE TABLE consent_versions (
  consent_id INTEGER NOT NULL REFERENCES consents (id) ON DELETE CASCADE,
  hash       TEXT NOT NULL,
  short_text TEXT NOT NULL,
  full_text  TEXT NOT NULL,
  replaced   INTEGER NOT NULL,
  PRIMARY KEY (consent_id, hash)
) STRICT, WITHOUT ROWID;

-- Append-only: agreeing and revoking are separate rows; the latest row of a contact and a consent
-- decides. Rows leave only together with their contact.
CREATE TABLE agreements (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  id         INTEGER NOT NULL,
  consent_id INTEGER NOT NULL REFERENCES consents (id),
  revoked    INTEGER NOT NULL CHECK (revoked IN (0, 1)),
  time       INTEGER NOT NULL,
  hash       TEXT NOT NULL,
  source     TEXT,
  PRIMARY KEY (contact_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreements_by_consent ON agreements (consent_id, contact_id);

CREATE TABLE notes (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  id         INTEGER NOT NULL,
  text       TEXT NOT NULL,
  author_id  INTEGER REFERENCES users (id),
  created    INTEGER NOT NULL,
  modified   INTEGER NOT NULL,
  PRIMARY KEY (contact_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX notes_by_id ON notes (id);
CREATE INDEX notes_by_author ON notes (author_id) WHERE author_id IS NOT NULL;

-- Ids of tables that are clustered by something else than their id.
CREATE TABLE sequences (
  name TEXT PRIMARY KEY NOT NULL,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO sequences (name, last) VALUES ('agreements', 0), ('notes', 0);

-- One row for each changing command, written in the transaction of the change.
CREATE TABLE operations (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  time          INTEGER NOT NULL,
  actor         TEXT NOT NULL,
  command       TEXT NOT NULL,
  summary       TEXT NOT NULL DEFAULT '',
  details       TEXT,
  -- Contacts that the operation created are a range of ids, since it held the write lock.
  first_contact INTEGER,
  last_contact  INTEGER,
  -- Its row images are a range of the journal, for the same reason.
  journal_from  INTEGER NOT NULL,
  journal_to    INTEGER,
  undoes        INTEGER,
  undone_by     INTEGER,
  -- Why the operation cannot be undone; empty when it can.
  final_because TEXT
) STRICT;

-- Row images: what a changed or deleted row was, which key an inserted one has. operation_id is 0 for
-- writes made by another program.
CREATE TABLE journal (
  seq          INTEGER PRIMARY KEY AUTOINCREMENT,
  operation_id INTEGER NOT NULL,
  table_name   TEXT NOT NULL,
  action       TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  contact_id   INTEGER,
  image        TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_contact ON journal (contact_id) WHERE contact_id IS NOT NULL;

-- Holds one row while an operation runs; empty in every committed state.
CREATE TABLE active_operation (
  id     INTEGER NOT NULL,
  images INTEGER NOT NULL
) STRICT;
