-- A type that is not enabled takes no new activities, whoever brings them. Those it has stay, and count.
ALTER TABLE activity_types ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1));
-- May people log its activities by hand? Those of built-in types are recorded by systems, but for the one that is made
-- to be logged by hand. Changed here and not by anybody, they have no image.
ALTER TABLE activity_types ADD COLUMN manual INTEGER NOT NULL DEFAULT 1 CHECK (manual IN (0, 1));
DROP TRIGGER IF EXISTS journal_activity_types_update;
UPDATE activity_types SET manual = 0 WHERE id <= 1000 AND name <> 'custom_activity';
