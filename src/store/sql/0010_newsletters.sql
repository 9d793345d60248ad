-- What people can subscribe to. With double opt-in a subscription counts from when it is confirmed.
CREATE TABLE newsletters (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  name          TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 1000),
  description   TEXT,
  double_opt_in INTEGER NOT NULL CHECK (double_opt_in IN (0, 1)),
  enabled       INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  created       INTEGER NOT NULL,
  modified      INTEGER NOT NULL
) STRICT;

-- Who has subscribed to what. The row stays when somebody unsubscribes. A reason says why it was made although the
-- contact had opted out.
CREATE TABLE subscriptions (
  contact_id    INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  newsletter_id INTEGER NOT NULL REFERENCES newsletters (id) ON DELETE CASCADE,
  since         INTEGER NOT NULL,
  approved      INTEGER,
  reason        TEXT,
  PRIMARY KEY (contact_id, newsletter_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_newsletter ON subscriptions (newsletter_id, contact_id);

-- Groups whose members all get a newsletter.
CREATE TABLE subscribed_groups (
  newsletter_id INTEGER NOT NULL REFERENCES newsletters (id) ON DELETE CASCADE,
  group_id      INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  since         INTEGER NOT NULL,
  PRIMARY KEY (newsletter_id, group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscribed_groups_by_group ON subscribed_groups (group_id, newsletter_id);

-- Addresses that want no mail, of one newsletter or, without one, none at all. They are not those of contacts: who is
-- deleted and comes back has still said no.
CREATE TABLE unsubscriptions (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  email         TEXT NOT NULL COLLATE NOCASE CHECK (length(email) BETWEEN 3 AND 254),
  newsletter_id INTEGER REFERENCES newsletters (id) ON DELETE CASCADE,
  time          INTEGER NOT NULL,
  reason        TEXT
) STRICT;
CREATE UNIQUE INDEX unsubscriptions_by_email ON unsubscriptions (email, ifnull(newsletter_id, 0));
CREATE INDEX unsubscriptions_by_newsletter ON unsubscriptions (newsletter_id) WHERE newsletter_id IS NOT NULL;

-- Mails to contacts that came back. Another address begins anew, which a trigger sees to.
CREATE TABLE bounces (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL CHECK (number > 0),
  last       INTEGER NOT NULL
) STRICT;

-- Subscriptions that are in force: confirmed, and not opted out of.
CREATE VIEW active_subscriptions AS
  SELECT s.contact_id, s.newsletter_id, s.time FROM (
    SELECT contact_id, newsletter_id, approved AS time FROM subscriptions WHERE approved IS NOT NULL
    UNION ALL
    SELECT m.contact_id, g.newsletter_id, max(m.since, g.since) FROM subscribed_groups AS g
    JOIN members AS m ON m.group_id = g.group_id
    WHERE m.source > 0 AND NOT EXISTS (SELECT 1 FROM members AS x
      WHERE x.contact_id = m.contact_id AND x.group_id = m.group_id AND x.source = 0)
  ) AS s JOIN contacts AS c ON c.id = s.contact_id
  WHERE c.email IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unsubscriptions AS u
    WHERE u.email = c.email AND ifnull(u.newsletter_id, 0) IN (0, s.newsletter_id));
