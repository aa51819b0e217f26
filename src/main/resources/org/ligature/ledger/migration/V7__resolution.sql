-- What people, or rules that they named, said of two entities: "positive" (one thing), "negative" (two), "unsure", or "no_judgement", which
-- takes back what was said before. The last row for a pair counts; the id that sorts first stands first.
create table judgement (
    seq integer not null primary key,
    one text not null,
    other text not null,
    judged text not null,
    score text,
    rule text,
    reviewer text not null,
    note text not null,
    batch text not null,
    judged_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index judgement_pair on judgement (one, other, seq);
create index judgement_batch on judgement (batch, seq);

-- One comparison of data sets with themselves and each other: what was compared how, and how many pairs may be one.
create table xref (
    seq integer not null primary key,
    id text not null,
    datasets text not null,
    settings text not null,
    entities integer not null,
    suggestions integer not null,
    compared_by text not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index xref_id on xref (id, seq);
