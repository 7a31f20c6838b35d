-- Entities that look like one and that somebody said are two.
CREATE TABLE entity_apart (
    one    TEXT NOT NULL, -- ids as they were then: entity_merge says where they went
    other  TEXT NOT NULL,
    set_by TEXT NOT NULL REFERENCES newsroom_user (id),
    set_at INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
