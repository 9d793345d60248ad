-- What contacts are in accounts: buyer, partner.
CREATE TABLE roles (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT
) STRICT;

-- What stage an account is at; contacts have a list of their own.
CREATE TABLE account_statuses (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description TEXT
) STRICT;

-- Companies and the like. Names may be those of several. The two contacts are among those of the account, which triggers
-- see to; that nobody is subordinate to a subsidiary of its own, the program.
CREATE TABLE accounts (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  name                 TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
  status_id            INTEGER REFERENCES account_statuses (id),
  parent_id            INTEGER REFERENCES accounts (id) CHECK (parent_id <> id),
  owner_id             INTEGER REFERENCES users (id),
  address1             TEXT,
  address2             TEXT,
  city                 TEXT,
  zip                  TEXT,
  state                TEXT CHECK (state IS NULL OR substr(state, 1, 2) = country),
  country              TEXT CHECK (length(country) = 2),
  web_site             TEXT,
  phone                TEXT,
  fax                  TEXT,
  email                TEXT COLLATE NOCASE,
  notes                TEXT,
  primary_contact_id   INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  secondary_contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  created              INTEGER NOT NULL,
  modified             INTEGER NOT NULL,
  guid                 BLOB NOT NULL UNIQUE CHECK (length(guid) = 16)
) STRICT;
CREATE INDEX accounts_by_status ON accounts (status_id) WHERE status_id IS NOT NULL;
CREATE INDEX accounts_by_parent ON accounts (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX accounts_by_owner ON accounts (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX accounts_by_primary ON accounts (primary_contact_id) WHERE primary_contact_id IS NOT NULL;
CREATE INDEX accounts_by_secondary ON accounts (secondary_contact_id) WHERE secondary_contact_id IS NOT NULL;

-- Which contacts belong to which accounts, each with one role there or none.
CREATE TABLE account_contacts (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  role_id    INTEGER REFERENCES roles (id),
  since      INTEGER NOT NULL,
  PRIMARY KEY (contact_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_contacts_by_account ON account_contacts (account_id, contact_id);
CREATE INDEX account_contacts_by_role ON account_contacts (role_id) WHERE role_id IS NOT NULL;

-- Accounts whose contacts are members of a group, as source 3 of members: triggers keep those rows.
CREATE TABLE group_accounts (
  group_id   INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  since      INTEGER NOT NULL,
  PRIMARY KEY (group_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_accounts_by_account ON group_accounts (account_id, group_id);
