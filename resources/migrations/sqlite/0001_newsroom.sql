-- People, settings, articles with their revisions, bulletins, the registry of entities, and the audit.
-- Identifiers are UUIDs in their 36-character form, instants UTC milliseconds, flags 0 or 1.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY NOT NULL, -- 'touch', 'release', 'bulletin.en', 'bulletin.ar'
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- next
INSERT INTO counter (name, value) VALUES ('touch', 0), ('release', 0), ('bulletin.en', 0), ('bulletin.ar', 0);
-- next
CREATE TABLE setting (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE newsroom_user (
    id        TEXT PRIMARY KEY NOT NULL,
    login     TEXT NOT NULL UNIQUE,
    name_en   TEXT NOT NULL DEFAULT '',
    name_ar   TEXT NOT NULL DEFAULT '',
    roles     TEXT NOT NULL DEFAULT '', -- names, parted by blanks
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
-- next
-- The place in the workflow and what lists show. touch is the row id, so a list reads neighbouring pages, and the
-- full-text index, whose document number it is, gives its hits newest first.
CREATE TABLE article (
    touch               INTEGER PRIMARY KEY NOT NULL,
    id                  TEXT NOT NULL UNIQUE,
    revision            INTEGER NOT NULL CHECK (revision > 0),
    version             INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    language            TEXT NOT NULL,
    status              TEXT NOT NULL,
    desk                TEXT NOT NULL DEFAULT '',
    slug                TEXT NOT NULL DEFAULT '',
    headline            TEXT NOT NULL DEFAULT '',
    urgency             INTEGER NOT NULL,
    words               INTEGER NOT NULL,
    embargo_until       INTEGER,
    not_for_publication INTEGER NOT NULL DEFAULT 0 CHECK (not_for_publication IN (0, 1)),
    source_article      TEXT, -- of a translation
    author              TEXT NOT NULL REFERENCES newsroom_user (id),
    last_editor         TEXT NOT NULL REFERENCES newsroom_user (id),
    created_at          INTEGER NOT NULL,
    updated_at          INTEGER NOT NULL,
    approved_revision   INTEGER,
    approved_by         TEXT REFERENCES newsroom_user (id),
    approved_at         INTEGER,
    follow_up           TEXT,
    released_revision   INTEGER,
    released_at         INTEGER,
    release_number      INTEGER NOT NULL DEFAULT 0,
    note                TEXT NOT NULL DEFAULT '',
    CHECK ((approved_revision IS NULL) = (approved_by IS NULL) AND (approved_by IS NULL) = (approved_at IS NULL)),
    CHECK (approved_by IS NULL OR approved_by <> author)
) STRICT;
-- next
-- Nothing but the order: the fences of a million rows are read from it without touching the rows.
CREATE INDEX article_order ON article (touch);
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
    id       INTEGER PRIMARY KEY NOT NULL,
    article  TEXT NOT NULL REFERENCES article (id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    made_by  TEXT NOT NULL REFERENCES newsroom_user (id),
    made_at  INTEGER NOT NULL,
    words    INTEGER NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32),
    header   TEXT NOT NULL, -- JSON
    body     TEXT NOT NULL, -- XHTML
    UNIQUE (article, revision)
) STRICT;
-- next
CREATE TRIGGER article_revision_keeps BEFORE UPDATE ON article_revision
BEGIN
    SELECT RAISE(ABORT, 'a revision is never changed');
END;
-- next
CREATE TRIGGER article_revision_stays BEFORE DELETE ON article_revision
BEGIN
    SELECT RAISE(ABORT, 'a revision is never deleted');
END;
-- next
CREATE TABLE kept_draft (
    id            TEXT PRIMARY KEY NOT NULL,
    article       TEXT, -- NULL where the article was never saved
    base_revision INTEGER NOT NULL,
    made_by       TEXT NOT NULL,
    made_at       INTEGER NOT NULL,
    header        TEXT NOT NULL,
    body          TEXT NOT NULL
) STRICT;
-- next
CREATE INDEX kept_draft_by_owner ON kept_draft (made_by, made_at);
-- next
CREATE TABLE bulletin (
    id          TEXT PRIMARY KEY NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision > 0),
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    status      TEXT NOT NULL,
    number      INTEGER NOT NULL DEFAULT 0,
    created_by  TEXT NOT NULL REFERENCES newsroom_user (id),
    approved_by TEXT REFERENCES newsroom_user (id),
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    released_at INTEGER
) STRICT;
-- next
CREATE UNIQUE INDEX bulletin_number ON bulletin (language, number) WHERE number > 0;
-- next
CREATE INDEX bulletin_by_age ON bulletin (created_at, id);
-- next
CREATE TABLE bulletin_item (
    bulletin TEXT NOT NULL REFERENCES bulletin (id),
    position INTEGER NOT NULL, -- from 0
    article  TEXT NOT NULL REFERENCES article (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (bulletin, position),
    UNIQUE (bulletin, article)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX bulletin_item_by_article ON bulletin_item (article);
-- next
CREATE TABLE entity (
    id       TEXT PRIMARY KEY NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind     TEXT NOT NULL,
    notes    TEXT NOT NULL DEFAULT ''
) STRICT;
-- next
CREATE TABLE entity_name (
    entity   TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- from 0, in the order given
    language TEXT NOT NULL,
    form     TEXT NOT NULL,
    text     TEXT NOT NULL,
    folded   TEXT NOT NULL, -- what a search compares with
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX entity_name_by_key ON entity_name (folded, entity);
-- next
CREATE TABLE entity_title (
    entity     TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    language   TEXT NOT NULL,
    text       TEXT NOT NULL,
    valid_from TEXT, -- YYYY-MM-DD
    valid_to   TEXT,
    PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE audit_event (
    sequence INTEGER PRIMARY KEY NOT NULL, -- from 1, without gaps
    at       INTEGER NOT NULL,
    actor    TEXT, -- NULL for the program itself
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    revision INTEGER NOT NULL,
    detail   TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
-- next
CREATE INDEX audit_event_by_subject ON audit_event (subject, sequence);
-- next
CREATE TRIGGER audit_event_keeps BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
-- next
CREATE TRIGGER audit_event_stays BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
