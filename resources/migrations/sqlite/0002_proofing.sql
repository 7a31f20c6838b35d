-- What proofing remembers: words the spelling accepts, and findings that are to be silent.
CREATE TABLE listed_word (
    owner    TEXT NOT NULL, -- whose own; '' for the newsroom's
    language TEXT NOT NULL,
    word     TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES newsroom_user (id),
    added_at INTEGER NOT NULL,
    PRIMARY KEY (owner, language, word)
) STRICT, WITHOUT ROWID;
-- next
CREATE TABLE ignored_finding (
    article    TEXT NOT NULL, -- '' for the whole newsroom
    paragraph  TEXT NOT NULL, -- '' for the whole article
    rule       TEXT NOT NULL,
    text       TEXT NOT NULL, -- '' for whatever the rule says
    ignored_by TEXT NOT NULL REFERENCES newsroom_user (id),
    ignored_at INTEGER NOT NULL,
    PRIMARY KEY (article, paragraph, rule, text),
    CHECK (paragraph = '' OR article <> '')
) STRICT, WITHOUT ROWID;
