-- Which events have been handed in, by their ids in 16 bytes, and by which operation: one that was undone has not.
CREATE TABLE events (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  operation_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
