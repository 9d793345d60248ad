-- The indexes of contacts; separate because a bulk load drops the costly ones and builds them at its end.
CREATE UNIQUE INDEX IF NOT EXISTS contacts_by_email ON contacts (email) WHERE email IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS contacts_by_guid ON contacts (guid);
CREATE INDEX IF NOT EXISTS contacts_by_last_name ON contacts (last_name COLLATE NOCASE) WHERE last_name IS NOT NULL;
CREATE INDEX IF NOT EXISTS contacts_by_status ON contacts (status_id) WHERE status_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS contacts_by_owner ON contacts (owner_id) WHERE owner_id IS NOT NULL;
