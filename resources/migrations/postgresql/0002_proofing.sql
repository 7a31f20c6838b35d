-- What proofing remembers: words the spelling accepts, and findings that are to be silent.
CREATE TABLE listed_word (
    owner    text COLLATE "C" NOT NULL, -- whose own; '' for the newsroom's
    language text COLLATE "C" NOT NULL,
    word     text COLLATE "C" NOT NULL,
    added_by text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    added_at bigint NOT NULL,
    PRIMARY KEY (owner, language, word)
);
-- next
CREATE TABLE ignored_finding (
    article    text COLLATE "C" NOT NULL, -- '' for the whole newsroom
    paragraph  text COLLATE "C" NOT NULL, -- '' for the whole article
    rule       text COLLATE "C" NOT NULL,
    text       text COLLATE "C" NOT NULL, -- '' for whatever the rule says
    ignored_by text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    ignored_at bigint NOT NULL,
    PRIMARY KEY (article, paragraph, rule, text),
    CHECK (paragraph = '' OR article <> '')
);
