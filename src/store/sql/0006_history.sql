-- What changed for contacts: memberships as all their sources together make them, points and personas. Each with its
-- instant and its cause, in the order in which it was written; nothing from before the first recalculation.
-- kind: 1 entered the group `subject`, 2 left it, 3 has `after` points in the score `subject` instead of `before`, 4 is like
-- the persona `after` instead of `before`, 5 reached the threshold of the score `subject`, which was `before`, with `after`
-- points, 6 the database was restored from a backup: then contact_id is 0.
-- cause: 1 by hand or by a command, 2 its facts changed, 3 it was new, 4 time, 5 another definition, 6 found by looking at
-- everybody, 7 the contact was deleted. operation_id says which command it was, or changed the facts; 0: another program's.
CREATE TABLE history (
  cursor       INTEGER PRIMARY KEY AUTOINCREMENT,
  time         INTEGER NOT NULL,
  contact_id   INTEGER NOT NULL,
  kind         INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
  subject      INTEGER,
  before       INTEGER,
  after        INTEGER,
  cause        INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 7),
  operation_id INTEGER
) STRICT;
CREATE INDEX history_by_contact ON history (contact_id);

-- One row for each recalculation that did something. kind: 1 what had changed, 2 everybody, 3 some contacts, 4 some
-- definitions; millis: how long it took.
CREATE TABLE runs (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  time     INTEGER NOT NULL,
  kind     INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
  millis   INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  entered  INTEGER NOT NULL,
  left     INTEGER NOT NULL,
  scored   INTEGER NOT NULL,
  moved    INTEGER NOT NULL,
  reached  INTEGER NOT NULL,
  outdated INTEGER NOT NULL
) STRICT;

-- definitions: a digest of all definitions as they were at the end of the last run, if it could work out all of them.
-- history_from: from this instant on the history is whole. trimmed: the last cursor that is no longer kept. streamed: the
-- last cursor that was streamed out.
ALTER TABLE recalculation ADD COLUMN definitions TEXT;
ALTER TABLE recalculation ADD COLUMN history_from INTEGER;
ALTER TABLE recalculation ADD COLUMN trimmed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recalculation ADD COLUMN streamed INTEGER NOT NULL DEFAULT 0;

-- The operation that changed the contact; 0: another program.
ALTER TABLE changed ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
