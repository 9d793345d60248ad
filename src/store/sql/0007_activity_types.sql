-- A type that is not enabled takes no new activities, whoever brings them. Those it has stay, and count.
ALTER TABLE activity_types ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1));
-- May people log its activities by hand?
ALTER TABLE activity_types ADD COLUMN manual INTEGER NOT NULL DEFAULT 1 CHECK (manual IN (0, 1));
