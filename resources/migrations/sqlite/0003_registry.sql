-- What the registry knows of an entity besides its names and titles (number: what words agree with; use_from:
-- YYYY-MM-DD), its history, and where merged ones went.
ALTER TABLE entity ADD COLUMN gender TEXT NOT NULL DEFAULT 'unknown';
-- next
ALTER TABLE entity ADD COLUMN number TEXT NOT NULL DEFAULT 'singular';
-- next
ALTER TABLE entity_title ADD COLUMN use_from TEXT;
-- next
CREATE TABLE entity_relation (
    entity   TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- from 0
    kind     TEXT NOT NULL,
    target   TEXT NOT NULL, -- may be gone: entity_merge says where to
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX entity_relation_by_target ON entity_relation (target);
-- next
CREATE TABLE entity_identifier (
    entity TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    scheme TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (entity, scheme)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX entity_identifier_by_value ON entity_identifier (scheme, value);
-- next
CREATE TABLE entity_revision (
    entity   TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    what     TEXT NOT NULL,
    other    TEXT NOT NULL DEFAULT '', -- entity it was merged with or split from
    made_by  TEXT NOT NULL,            -- '' where it was made before histories were kept
    made_at  INTEGER NOT NULL,
    state    TEXT, -- JSON; NULL while it is the newest, which the other tables hold, and where the entity ended
    PRIMARY KEY (entity, revision)
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE entity_merge (
    gone            TEXT PRIMARY KEY NOT NULL,
    kept            TEXT NOT NULL, -- what it was merged into
    leads_to        TEXT NOT NULL, -- where that went since, to the end
    merged_revision INTEGER NOT NULL, -- of the kept one
    kept_before     TEXT NOT NULL, -- JSON
    gone_state      TEXT NOT NULL  -- JSON
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX entity_merge_by_kept ON entity_merge (kept);
-- next
CREATE INDEX entity_merge_by_end ON entity_merge (leads_to);
-- next
CREATE TABLE kept_entity (
    id      TEXT PRIMARY KEY NOT NULL,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    wanted  TEXT NOT NULL -- JSON
) STRICT;
-- next
CREATE INDEX kept_entity_by_owner ON kept_entity (made_by, id);
