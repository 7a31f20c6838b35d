-- People, settings, articles with their revisions, bulletins, the registry of entities, and the audit.
-- Identifiers are UUIDs in their 36-character form, instants UTC milliseconds, flags 0 or 1. Keys compare by code point.
CREATE TABLE counter (
    name  text COLLATE "C" PRIMARY KEY, -- 'touch', 'release', 'bulletin.en', 'bulletin.ar'
    value bigint NOT NULL
);
-- next
INSERT INTO counter (name, value) VALUES ('touch', 0), ('release', 0), ('bulletin.en', 0), ('bulletin.ar', 0);
-- next
CREATE TABLE setting (
    name  text COLLATE "C" PRIMARY KEY,
    value text NOT NULL
);
-- next
CREATE TABLE newsroom_user (
    id        text COLLATE "C" PRIMARY KEY,
    login     text COLLATE "C" NOT NULL UNIQUE,
    name_en   text NOT NULL DEFAULT '',
    name_ar   text NOT NULL DEFAULT '',
    roles     text NOT NULL DEFAULT '', -- names, parted by blanks
    is_active bigint NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
);
-- next
-- The place in the workflow and what lists show.
CREATE TABLE article (
    touch               bigint NOT NULL UNIQUE,
    id                  text COLLATE "C" PRIMARY KEY,
    revision            bigint NOT NULL CHECK (revision > 0),
    version             bigint NOT NULL DEFAULT 1 CHECK (version > 0),
    language            text COLLATE "C" NOT NULL,
    status              text COLLATE "C" NOT NULL,
    desk                text COLLATE "C" NOT NULL DEFAULT '',
    slug                text NOT NULL DEFAULT '',
    headline            text NOT NULL DEFAULT '',
    urgency             bigint NOT NULL,
    words               bigint NOT NULL,
    embargo_until       bigint,
    not_for_publication bigint NOT NULL DEFAULT 0 CHECK (not_for_publication IN (0, 1)),
    source_article      text COLLATE "C", -- of a translation
    author              text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    last_editor         text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    created_at          bigint NOT NULL,
    updated_at          bigint NOT NULL,
    approved_revision   bigint,
    approved_by         text COLLATE "C" REFERENCES newsroom_user (id),
    approved_at         bigint,
    follow_up           text,
    released_revision   bigint,
    released_at         bigint,
    release_number      bigint NOT NULL DEFAULT 0,
    note                text NOT NULL DEFAULT '',
    CHECK ((approved_revision IS NULL) = (approved_by IS NULL) AND (approved_by IS NULL) = (approved_at IS NULL)),
    CHECK (approved_by IS NULL OR approved_by <> author)
);
-- next
CREATE INDEX article_by_status ON article (status, touch);
-- next
CREATE INDEX article_by_desk ON article (desk, touch);
-- next
CREATE INDEX article_by_desk_status ON article (desk, status, touch);
-- next
CREATE INDEX article_by_author ON article (author, touch);
-- next
CREATE INDEX article_by_language ON article (language, touch);
-- next
CREATE INDEX article_by_source ON article (source_article) WHERE source_article IS NOT NULL;
-- next
CREATE TABLE article_revision (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article  text COLLATE "C" NOT NULL REFERENCES article (id),
    revision bigint NOT NULL CHECK (revision > 0),
    made_by  text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    made_at  bigint NOT NULL,
    words    bigint NOT NULL,
    hash     bytea NOT NULL CHECK (length(hash) = 32),
    header   text NOT NULL, -- JSON
    body     text NOT NULL, -- XHTML
    UNIQUE (article, revision)
);
-- next
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END;
$$;
-- next
CREATE TRIGGER article_revision_keeps BEFORE UPDATE OR DELETE ON article_revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- next
CREATE TRIGGER article_revision_stays BEFORE TRUNCATE ON article_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- next
CREATE TABLE kept_draft (
    id            text COLLATE "C" PRIMARY KEY,
    article       text COLLATE "C", -- NULL where the article was never saved
    base_revision bigint NOT NULL,
    made_by       text COLLATE "C" NOT NULL,
    made_at       bigint NOT NULL,
    header        text NOT NULL,
    body          text NOT NULL
);
-- next
CREATE INDEX kept_draft_by_owner ON kept_draft (made_by, made_at);
-- next
CREATE TABLE bulletin (
    id          text COLLATE "C" PRIMARY KEY,
    revision    bigint NOT NULL CHECK (revision > 0),
    language    text COLLATE "C" NOT NULL,
    title       text NOT NULL,
    status      text COLLATE "C" NOT NULL,
    number      bigint NOT NULL DEFAULT 0,
    created_by  text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    approved_by text COLLATE "C" REFERENCES newsroom_user (id),
    created_at  bigint NOT NULL,
    updated_at  bigint NOT NULL,
    released_at bigint
);
-- next
CREATE UNIQUE INDEX bulletin_number ON bulletin (language, number) WHERE number > 0;
-- next
CREATE INDEX bulletin_by_age ON bulletin (created_at, id);
-- next
CREATE TABLE bulletin_item (
    bulletin text COLLATE "C" NOT NULL REFERENCES bulletin (id),
    position bigint NOT NULL, -- from 0
    article  text COLLATE "C" NOT NULL REFERENCES article (id),
    revision bigint NOT NULL,
    PRIMARY KEY (bulletin, position),
    UNIQUE (bulletin, article)
);
-- next
CREATE INDEX bulletin_item_by_article ON bulletin_item (article);
-- next
CREATE TABLE entity (
    id       text COLLATE "C" PRIMARY KEY,
    revision bigint NOT NULL CHECK (revision > 0),
    kind     text COLLATE "C" NOT NULL,
    notes    text NOT NULL DEFAULT ''
);
-- next
CREATE TABLE entity_name (
    entity   text COLLATE "C" NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position bigint NOT NULL, -- from 0, in the order given
    language text COLLATE "C" NOT NULL,
    form     text COLLATE "C" NOT NULL,
    text     text NOT NULL,
    folded   text COLLATE "C" NOT NULL, -- what a search compares with
    PRIMARY KEY (entity, position)
);
-- next
CREATE INDEX entity_name_by_key ON entity_name (folded, entity);
-- next
CREATE TABLE entity_title (
    entity     text COLLATE "C" NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position   bigint NOT NULL,
    language   text COLLATE "C" NOT NULL,
    text       text NOT NULL,
    valid_from text COLLATE "C", -- YYYY-MM-DD
    valid_to   text COLLATE "C",
    PRIMARY KEY (entity, position)
);
-- next
CREATE TABLE audit_event (
    sequence bigint PRIMARY KEY, -- from 1, without gaps
    at       bigint NOT NULL,
    actor    text COLLATE "C", -- NULL for the program itself
    action   text COLLATE "C" NOT NULL,
    subject  text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    detail   text NOT NULL,
    hash     bytea NOT NULL CHECK (length(hash) = 32)
);
-- next
CREATE INDEX audit_event_by_subject ON audit_event (subject, sequence);
-- next
CREATE TRIGGER audit_event_keeps BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- next
CREATE TRIGGER audit_event_stays BEFORE TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
