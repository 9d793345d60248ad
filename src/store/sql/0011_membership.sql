-- Users own contacts and write notes, or are people who registered on the site, or both.
ALTER TABLE users ADD COLUMN first_name TEXT;
ALTER TABLE users ADD COLUMN last_name TEXT;
ALTER TABLE users ADD COLUMN is_site INTEGER NOT NULL DEFAULT 0 CHECK (is_site IN (0, 1));

-- Customers of the shop, by the number that the shop gives them.
CREATE TABLE customers (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  number     TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(number) BETWEEN 1 AND 1000),
  user_name  TEXT,
  first_name TEXT,
  last_name  TEXT,
  email      TEXT COLLATE NOCASE,
  created    INTEGER NOT NULL,
  modified   INTEGER NOT NULL
) STRICT;
CREATE INDEX customers_by_email ON customers (email) WHERE email IS NOT NULL;

-- Which users and which customers a contact is.
CREATE TABLE user_contacts (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  since      INTEGER NOT NULL,
  PRIMARY KEY (contact_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_contacts_by_user ON user_contacts (user_id, contact_id);
CREATE TABLE customer_contacts (
  contact_id  INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  since       INTEGER NOT NULL,
  PRIMARY KEY (contact_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_contacts_by_customer ON customer_contacts (customer_id, contact_id);
