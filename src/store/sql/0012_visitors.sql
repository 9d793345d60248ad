-- Browsers by the ids in their cookies, and whom each is known as. An id stays when contacts are merged.
CREATE TABLE visitors (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  first_seen INTEGER NOT NULL,
  last_seen  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visitors_by_contact ON visitors (contact_id);

-- Which cookies browsers allow, where they have said. That is the browser's and outlives contacts.
CREATE TABLE cookie_levels (
  visitor BLOB PRIMARY KEY CHECK (length(visitor) = 16),
  level   INTEGER NOT NULL CHECK (level IN (-1000, -100, 0, 100, 200, 1000)),
  time    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How many events were not stored since tracking was not allowed: by day, and by the operation that was handed them.
CREATE TABLE refused_events (
  operation_id INTEGER NOT NULL,
  day          TEXT NOT NULL CHECK (length(day) = 10),
  reason       TEXT NOT NULL,
  number       INTEGER NOT NULL CHECK (number > 0),
  PRIMARY KEY (operation_id, day, reason)
) STRICT, WITHOUT ROWID;
