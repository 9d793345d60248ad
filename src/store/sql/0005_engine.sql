-- Named sums of points. A contact that comes to have notify_at points is told of.
CREATE TABLE scores (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT,
  enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  notify_at   INTEGER CHECK (notify_at BETWEEN 1 AND 2147483647),
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;

-- Kinds of people. Of the enabled ones a contact is the one with the highest quotient of points and threshold.
CREATE TABLE personas (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT,
  picture     TEXT,
  threshold   INTEGER NOT NULL CHECK (threshold BETWEEN 1 AND 2147483647),
  enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL
) STRICT;

-- What gives points in a score or for a persona. The text is a condition, written as that of a saved one; where counts
-- is 1, it is did(…) of an activity that is counted. A cap has the sign of the points; until is the last millisecond.
CREATE TABLE rules (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  score_id   INTEGER REFERENCES scores (id) ON DELETE CASCADE,
  persona_id INTEGER REFERENCES personas (id) ON DELETE CASCADE,
  text       TEXT NOT NULL,
  counts     INTEGER NOT NULL CHECK (counts IN (0, 1)),
  points     INTEGER NOT NULL CHECK (points BETWEEN -100000 AND 100000),
  recurring  INTEGER NOT NULL CHECK (recurring IN (0, 1)),
  cap        INTEGER,
  until      INTEGER,
  enabled    INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  created    INTEGER NOT NULL,
  modified   INTEGER NOT NULL,
  CHECK ((score_id IS NULL) <> (persona_id IS NULL))
) STRICT;
CREATE INDEX rules_by_score ON rules (score_id);
CREATE INDEX rules_by_persona ON rules (persona_id);

-- What is worked out for contacts. Who is in a group by condition stands in members (source 2).
-- Points other than zero.
CREATE TABLE points (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  score_id   INTEGER NOT NULL REFERENCES scores (id) ON DELETE CASCADE,
  points     INTEGER NOT NULL CHECK (points <> 0),
  PRIMARY KEY (contact_id, score_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX points_by_score ON points (score_id, points);

-- The persona that a contact is most like.
CREATE TABLE persona_contacts (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  persona_id INTEGER NOT NULL REFERENCES personas (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX persona_contacts_by_persona ON persona_contacts (persona_id);

-- When time alone may change any of it; no row: never.
CREATE TABLE due (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  at         INTEGER NOT NULL
) STRICT;
CREATE INDEX due_by_time ON due (at);

-- What each definition was when it was last worked out for everybody. As long as nothing was, nothing is noticed either:
-- the first run looks at all contacts.
CREATE TABLE computed (
  definition TEXT PRIMARY KEY NOT NULL,
  digest     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Contacts that have changed since they were last looked at, whoever changed them. A stamp is never given twice: what
-- was worked out from an older snapshot than the stamp is not what is to be written.
CREATE TABLE changed (
  stamp      INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL UNIQUE
) STRICT;

-- seen: contacts with larger ids are new, and need no row of their own in changed. pending: the first of those that have
-- been seen and not looked at yet. now: the latest moment that was worked out.
CREATE TABLE recalculation (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  seen    INTEGER NOT NULL,
  pending INTEGER,
  now     INTEGER
) STRICT;
INSERT INTO recalculation (id, seen) VALUES (1, 0);

-- Is the running transaction one that writes what was worked out? Then it changes nothing that is to be noticed.
ALTER TABLE active_operation ADD COLUMN recalculates INTEGER NOT NULL DEFAULT 0;
-- Does whoever adds activities note their contacts, once for many?
ALTER TABLE active_operation ADD COLUMN notes_activities INTEGER NOT NULL DEFAULT 0;
