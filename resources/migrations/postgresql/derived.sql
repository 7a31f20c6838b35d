-- Tables that hold nothing of their own: dropped, made again and filled from the articles when their version changes.
DROP TABLE IF EXISTS article_count;
-- next
CREATE TABLE article_count (
    desk     text COLLATE "C" NOT NULL,
    status   text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    count    bigint NOT NULL,
    PRIMARY KEY (desk, status, language)
);
-- next
DROP TABLE IF EXISTS article_search;
-- next
-- The words arrive folded and cut, so they are kept as they are, without positions.
CREATE TABLE article_search (
    article text COLLATE "C" PRIMARY KEY,
    terms   tsvector NOT NULL
);
-- next
CREATE INDEX article_search_terms ON article_search USING gin (terms);
-- next
DROP TABLE IF EXISTS word_model;
-- next
-- Word models are learned again by whoever misses them.
CREATE TABLE word_model (
    language   text COLLATE "C" PRIMARY KEY,
    trained_at bigint NOT NULL,
    articles   bigint NOT NULL,
    size       bigint NOT NULL
);
-- next
DROP TABLE IF EXISTS word_model_part;
-- next
CREATE TABLE word_model_part (
    language text COLLATE "C" NOT NULL,
    position bigint NOT NULL, -- from 0
    bytes    bytea NOT NULL,
    PRIMARY KEY (language, position)
);
-- next
DROP TABLE IF EXISTS entity_place;
-- next
-- Where an entity stands in lists: its folded house names, and its folded words, each after a blank.
CREATE TABLE entity_place (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity text COLLATE "C" NOT NULL UNIQUE,
    kind   text COLLATE "C" NOT NULL,
    en     text COLLATE "C" NOT NULL,
    ar     text COLLATE "C" NOT NULL,
    words  text COLLATE "C" NOT NULL
);
-- next
CREATE INDEX entity_place_en ON entity_place (kind, en, entity);
-- next
CREATE INDEX entity_place_ar ON entity_place (kind, ar, entity);
-- next
DROP TABLE IF EXISTS entity_word;
-- next
CREATE TABLE entity_word (
    word   text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (word, number)
);
-- next
DROP TABLE IF EXISTS entity_likeness;
-- next
CREATE TABLE entity_likeness (
    key    text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (key, number)
);
-- next
DROP TABLE IF EXISTS entity_count;
-- next
CREATE TABLE entity_count (
    kind  text COLLATE "C" PRIMARY KEY,
    count bigint NOT NULL
);
-- next
DROP TABLE IF EXISTS entity_state;
-- next
-- One row: where the registry stands. Each change counts one on; the epoch is another where changes were not written
-- down, so that whoever follows them has to read everything.
CREATE TABLE entity_state (
    id     smallint PRIMARY KEY NOT NULL CHECK (id = 1),
    epoch  bigint NOT NULL,
    serial bigint NOT NULL
);
-- next
DROP TABLE IF EXISTS entity_change;
-- next
CREATE TABLE entity_change (
    serial bigint PRIMARY KEY NOT NULL,
    entity text COLLATE "C" NOT NULL
);
-- next
DROP TABLE IF EXISTS mention_progress;
-- next
-- One row. What has a touch above top was not read for names, nor what stands in mention_due.
CREATE TABLE mention_progress (
    id    smallint PRIMARY KEY NOT NULL CHECK (id = 1),
    stamp bigint NOT NULL, -- of the registry
    top   bigint NOT NULL
);
-- next
INSERT INTO mention_progress (id, stamp, top) VALUES (1, 0, 0);
-- next
DROP TABLE IF EXISTS mention_due;
-- next
-- Stretches of touches, none above top, whose articles are to be read.
CREATE TABLE mention_due (
    low  bigint PRIMARY KEY NOT NULL,
    high bigint NOT NULL CHECK (high >= low)
);
-- next
DROP TABLE IF EXISTS mention_article;
-- next
-- What was read, under the touch it had then.
CREATE TABLE mention_article (
    touch   bigint PRIMARY KEY NOT NULL,
    article text COLLATE "C" NOT NULL UNIQUE,
    month   integer NOT NULL -- year * 12 + month, from 0
);
-- next
DROP TABLE IF EXISTS mention_entity;
-- next
-- Short numbers for the entities of millions of mentions.
CREATE TABLE mention_entity (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity text COLLATE "C" NOT NULL UNIQUE
);
-- next
DROP TABLE IF EXISTS mention;
-- next
CREATE TABLE mention (
    entity      bigint NOT NULL, -- its number
    touch       bigint NOT NULL, -- of mention_article
    position    integer NOT NULL, -- from 0, in the order of the text
    count       bigint NOT NULL,
    in_headline integer NOT NULL,
    PRIMARY KEY (entity, touch)
);
-- next
CREATE INDEX mention_by_touch ON mention (touch);
-- next
DROP TABLE IF EXISTS mention_month;
-- next
-- How many articles of a month mention an entity, kept with the mentions.
CREATE TABLE mention_month (
    entity   bigint NOT NULL,
    month    integer NOT NULL,
    articles bigint NOT NULL,
    PRIMARY KEY (entity, month)
);
