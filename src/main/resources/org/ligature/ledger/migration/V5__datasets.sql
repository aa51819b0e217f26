-- One import of a list of entities: its version is a hash of the files and of how they were read. The last import of a name counts.
create table dataset (
    seq integer not null primary key,
    name text not null,
    version text not null,
    title text not null,
    format text not null,
    mapping text,
    entities integer not null,
    set_aside integer not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index dataset_name on dataset (name, seq);

-- The files of an import, in their order; their bytes are in the archive.
create table dataset_file (
    seq integer not null primary key,
    version text not null,
    name text not null,
    sha256 text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index dataset_file_version on dataset_file (version, seq);

-- One screening of a list: what was asked of what, and how many rows had a match.
create table screening (
    seq integer not null primary key,
    id text not null,
    list_name text not null,
    list_hash text not null,
    datasets text not null,
    threshold text not null,
    rows_read integer not null,
    rows_matched integer not null,
    screened_by text not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index screening_id on screening (id, seq);

-- What reviewers said of a match: "cleared" (someone else), "confirmed", or "undone". The last row for a name and an entity counts.
create table clearance (
    seq integer not null primary key,
    query text not null,
    entity text not null,
    verdict text not null,
    reviewer text not null,
    note text not null,
    decided_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index clearance_query on clearance (query, seq);
