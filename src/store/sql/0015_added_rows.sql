-- Rows that events bring by the million name the operation that added them, as members and activities do: undo goes by
-- that and no image of them is needed. 0 is another program, or an operation of an earlier schema, which took images.
ALTER TABLE users ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE user_contacts ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_contacts ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subscriptions ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE submissions ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visitors ADD COLUMN operation_id INTEGER NOT NULL DEFAULT 0;

-- How many rows that name it the operation added: a JSON object of numbers by table.
ALTER TABLE operations ADD COLUMN added TEXT NOT NULL DEFAULT '{}';
UPDATE operations SET added = json_patch('{}', json_object(
  'activities', nullif(activities_added, 0), 'members', nullif(members_added, 0)));
ALTER TABLE operations DROP COLUMN members_added;
ALTER TABLE operations DROP COLUMN activities_added;
