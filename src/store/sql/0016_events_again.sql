-- An event that was handed in, undone and handed in again is that of two operations, either of which may stand: each has
-- a row of its own.
CREATE TABLE events_again (
  id           BLOB NOT NULL CHECK (length(id) = 16),
  operation_id INTEGER NOT NULL,
  PRIMARY KEY (id, operation_id)
) STRICT, WITHOUT ROWID;
INSERT INTO events_again (id, operation_id) SELECT id, operation_id FROM events;
DROP TABLE events;
ALTER TABLE events_again RENAME TO events;
