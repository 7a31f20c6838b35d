-- Entities that look like one and that somebody said are two.
CREATE TABLE entity_apart (
    one    text COLLATE "C" NOT NULL, -- ids as they were then: entity_merge says where they went
    other  text COLLATE "C" NOT NULL,
    set_by text COLLATE "C" NOT NULL REFERENCES newsroom_user (id),
    set_at bigint NOT NULL,
    PRIMARY KEY (one, other)
);
