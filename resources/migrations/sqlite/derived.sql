-- Tables that hold nothing of their own: dropped, made again and filled from the articles when their version changes.
DROP TABLE IF EXISTS article_count;
-- next
CREATE TABLE article_count (
    desk     TEXT NOT NULL,
    status   TEXT NOT NULL,
    language TEXT NOT NULL,
    count    INTEGER NOT NULL,
    PRIMARY KEY (desk, status, language)
) STRICT, WITHOUT ROWID;
-- next
DROP TABLE IF EXISTS article_search;
-- next
-- Document number = article.touch. The text is folded and cut into words before it comes here, so the plainest
-- tokenizer keeps every word whole; no copy of the text and no positions, since a search asks only which words occur.
CREATE VIRTUAL TABLE article_search USING fts5 (
    terms, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii'
);
-- next
INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 33554432);
-- next
DROP TABLE IF EXISTS search_due;
-- next
-- Articles that changed since they were indexed, with what the index holds of them; touch 0 = nothing. Indexing costs
-- more than saving does, and so does moving the article to the top of its seven lists, so a save only writes this down
-- and is followed by a transaction of its own right after.
CREATE TABLE search_due (
    article  TEXT PRIMARY KEY NOT NULL,
    touch    INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    rises    INTEGER NOT NULL -- its place in the lists is to be made new, too
) STRICT, WITHOUT ROWID;
-- next
DROP TABLE IF EXISTS word_model;
-- next
-- Word models are learned again by whoever misses them.
CREATE TABLE word_model (
    language   TEXT PRIMARY KEY NOT NULL,
    trained_at INTEGER NOT NULL,
    articles   INTEGER NOT NULL,
    size       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- next
DROP TABLE IF EXISTS word_model_part;
-- next
CREATE TABLE word_model_part (
    language TEXT NOT NULL,
    position INTEGER NOT NULL, -- from 0
    bytes    BLOB NOT NULL,
    PRIMARY KEY (language, position)
) STRICT;
-- next
DROP TABLE IF EXISTS entity_place;
-- next
-- Where an entity stands in lists: its folded house names, and its folded words, each after a blank.
CREATE TABLE entity_place (
    number INTEGER PRIMARY KEY NOT NULL,
    entity TEXT NOT NULL UNIQUE,
    kind   TEXT NOT NULL,
    en     TEXT NOT NULL,
    ar     TEXT NOT NULL,
    words  TEXT NOT NULL
) STRICT;
-- next
CREATE INDEX entity_place_en ON entity_place (kind, en, entity);
-- next
CREATE INDEX entity_place_ar ON entity_place (kind, ar, entity);
-- next
DROP TABLE IF EXISTS entity_word;
-- next
CREATE TABLE entity_word (
    word   TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (word, number)
) STRICT, WITHOUT ROWID;
-- next
DROP TABLE IF EXISTS entity_likeness;
-- next
CREATE TABLE entity_likeness (
    key    TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;
-- next
DROP TABLE IF EXISTS entity_count;
-- next
CREATE TABLE entity_count (
    kind  TEXT PRIMARY KEY NOT NULL,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- next
DROP TABLE IF EXISTS entity_state;
-- next
-- One row: where the registry stands. Each change counts one on; the epoch is another where changes were not written
-- down, so that whoever follows them has to read everything.
CREATE TABLE entity_state (
    id     INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    epoch  INTEGER NOT NULL,
    serial INTEGER NOT NULL
) STRICT;
-- next
DROP TABLE IF EXISTS entity_change;
-- next
CREATE TABLE entity_change (
    serial INTEGER PRIMARY KEY NOT NULL,
    entity TEXT NOT NULL
) STRICT;
-- next
DROP TABLE IF EXISTS mention_progress;
-- next
-- One row. What has a touch above top was not read for names, nor what stands in mention_due.
CREATE TABLE mention_progress (
    id    INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    stamp INTEGER NOT NULL, -- of the registry
    top   INTEGER NOT NULL
) STRICT;
-- next
INSERT INTO mention_progress (id, stamp, top) VALUES (1, 0, 0);
-- next
DROP TABLE IF EXISTS mention_due;
-- next
-- Stretches of touches, none above top, whose articles are to be read.
CREATE TABLE mention_due (
    low  INTEGER PRIMARY KEY NOT NULL,
    high INTEGER NOT NULL CHECK (high >= low)
) STRICT;
-- next
DROP TABLE IF EXISTS mention_article;
-- next
-- What was read, under the touch it had then.
CREATE TABLE mention_article (
    touch   INTEGER PRIMARY KEY NOT NULL,
    article TEXT NOT NULL UNIQUE,
    month   INTEGER NOT NULL -- year * 12 + month, from 0
) STRICT;
-- next
DROP TABLE IF EXISTS mention_entity;
-- next
-- Short numbers for the entities of millions of mentions.
CREATE TABLE mention_entity (
    number INTEGER PRIMARY KEY NOT NULL,
    entity TEXT NOT NULL UNIQUE
) STRICT;
-- next
DROP TABLE IF EXISTS mention;
-- next
CREATE TABLE mention (
    entity      INTEGER NOT NULL, -- its number
    touch       INTEGER NOT NULL, -- of mention_article
    position    INTEGER NOT NULL, -- from 0, in the order of the text
    count       INTEGER NOT NULL,
    in_headline INTEGER NOT NULL,
    PRIMARY KEY (entity, touch)
) STRICT, WITHOUT ROWID;
-- next
CREATE INDEX mention_by_touch ON mention (touch);
-- next
DROP TABLE IF EXISTS mention_month;
-- next
-- How many articles of a month mention an entity, kept with the mentions.
CREATE TABLE mention_month (
    entity   INTEGER NOT NULL,
    month    INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (entity, month)
) STRICT, WITHOUT ROWID;
