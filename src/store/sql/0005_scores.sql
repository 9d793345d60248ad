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
