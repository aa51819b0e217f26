-- Whom somebody asked for a reply, and what came back. A row with the same id and the answer "withdrawn" takes one back.
create table reply (
    seq integer not null primary key,
    id text not null,
    subject text not null,
    claim text not null,
    asker text not null,
    asked text,
    notice integer,
    answer text not null,
    words text not null,
    reviewer text not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index reply_id on reply (id, seq);

-- What reviewers decided about a dispute between sources; the last row of a dispute counts.
create table dispute_ruling (
    seq integer not null primary key,
    dispute text not null,
    ruling text not null,
    note text not null,
    reviewer text not null,
    decided_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index dispute_ruling_dispute on dispute_ruling (dispute, seq);
