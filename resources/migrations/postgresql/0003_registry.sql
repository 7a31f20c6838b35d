-- What the registry knows of an entity besides its names and titles (number: what words agree with; use_from:
-- YYYY-MM-DD), its history, and where merged ones went.
ALTER TABLE entity ADD COLUMN gender text COLLATE "C" NOT NULL DEFAULT 'unknown';
-- next
ALTER TABLE entity ADD COLUMN number text COLLATE "C" NOT NULL DEFAULT 'singular';
-- next
ALTER TABLE entity_title ADD COLUMN use_from text COLLATE "C";
-- next
CREATE TABLE entity_relation (
    entity   text COLLATE "C" NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position bigint NOT NULL, -- from 0
    kind     text COLLATE "C" NOT NULL,
    target   text COLLATE "C" NOT NULL, -- may be gone: entity_merge says where to
    PRIMARY KEY (entity, position)
);
-- next
CREATE INDEX entity_relation_by_target ON entity_relation (target);
-- next
CREATE TABLE entity_identifier (
    entity text COLLATE "C" NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    scheme text COLLATE "C" NOT NULL,
    value  text COLLATE "C" NOT NULL,
    PRIMARY KEY (entity, scheme)
);
-- next
CREATE INDEX entity_identifier_by_value ON entity_identifier (scheme, value);
-- next
CREATE TABLE entity_revision (
    entity   text COLLATE "C" NOT NULL,
    revision bigint NOT NULL CHECK (revision > 0),
    what     text COLLATE "C" NOT NULL,
    other    text COLLATE "C" NOT NULL DEFAULT '', -- entity it was merged with or split from
    made_by  text COLLATE "C" NOT NULL,            -- '' where it was made before histories were kept
    made_at  bigint NOT NULL,
    state    text COLLATE "C", -- JSON; NULL while it is the newest, which the other tables hold, and where the entity ended
    PRIMARY KEY (entity, revision)
);
-- next
CREATE TABLE entity_merge (
    gone            text COLLATE "C" PRIMARY KEY NOT NULL,
    kept            text COLLATE "C" NOT NULL, -- what it was merged into
    leads_to        text COLLATE "C" NOT NULL, -- where that went since, to the end
    merged_revision bigint NOT NULL, -- of the kept one
    kept_before     text COLLATE "C" NOT NULL, -- JSON
    gone_state      text COLLATE "C" NOT NULL  -- JSON
);
-- next
CREATE INDEX entity_merge_by_kept ON entity_merge (kept);
-- next
CREATE INDEX entity_merge_by_end ON entity_merge (leads_to);
-- next
CREATE TABLE kept_entity (
    id      text COLLATE "C" PRIMARY KEY NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    wanted  text COLLATE "C" NOT NULL -- JSON
);
-- next
CREATE INDEX kept_entity_by_owner ON kept_entity (made_by, id);
