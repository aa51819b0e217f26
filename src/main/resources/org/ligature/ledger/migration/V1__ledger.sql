-- One script for SQLite and PostgreSQL.
--
-- Every table down to "tombstone" only grows: rows are numbered 1, 2, 3 … in "seq", "content_hash" is a hash of the row's
-- fields, and "chain_hash" hashes it together with the row before, so that a changed, removed or slipped-in row shows.
-- Moments are ISO 8601 text in UTC; dates are partial (EDTF). Offsets are code points.

-- A document and what is known of it; when more becomes known, a further row with the same sha256. The last one counts.
create table document (
    seq integer not null primary key,
    sha256 text not null,
    work text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    url text,
    title text,
    publisher text,
    published text,
    author text,
    lang text,
    rights text,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index document_sha256 on document (sha256, seq);
create index document_work on document (work, seq);

-- How, when and whence bytes came in.
create table acquisition (
    seq integer not null primary key,
    sha256 text not null,
    how text not null,
    whence text not null,
    acquired_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index acquisition_sha256 on acquisition (sha256, seq);

-- The text that one converter version made of a document. The body is deflated; it is empty after an erasure.
create table rendition (
    seq integer not null primary key,
    id text not null unique,
    sha256 text not null,
    converter text not null,
    text_hash text not null,
    body bytea,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index rendition_sha256 on rendition (sha256, seq);

-- One run of an extractor over a rendition.
create table extraction (
    seq integer not null primary key,
    sha256 text not null,
    rendition text not null,
    extractor text not null,
    stamp text not null,
    claims integer not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index extraction_sha256 on extraction (sha256, seq);

-- A claim as extracted; when the same claim comes back with other attributes (a date, an entity), a further row with the
-- same id. The body is JSON; subject and body are empty after an erasure.
create table claim (
    seq integer not null primary key,
    id text not null,
    sha256 text not null,
    extractor text not null,
    attributes text not null,
    body text,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index claim_id on claim (id, seq);

-- What happened to a claim besides reviewers' decisions: "retracted" (a later run no longer makes it) or "restored".
create table claim_event (
    seq integer not null primary key,
    claim text not null,
    event text not null,
    stamp text not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index claim_event_claim on claim_event (claim, seq);

-- Reviewers' decisions. "batch" is shared by decisions made at once; "carried_from" names the retracted claim that the
-- decision was first made about.
create table decision (
    seq integer not null primary key,
    id text not null unique,
    claim text not null,
    verdict text not null,
    reviewer text not null,
    decided_at text not null,
    note text,
    amendments text,
    batch text not null,
    carried_from text,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index decision_claim on decision (claim, seq);
create index decision_batch on decision (batch, seq);

-- Searches made outside Ligature, those that found nothing above all.
create table search (
    seq integer not null primary key,
    subject text not null,
    tie_type text not null,
    searched_in text not null,
    query text not null,
    found text not null,
    searcher text not null,
    searched_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);

-- Documents set aside; a row with the outcome "cleared" says that the document was read after all.
create table failure (
    seq integer not null primary key,
    whence text not null,
    sha256 text,
    outcome text not null,
    reason text not null,
    message text not null,
    recorded_at text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index failure_whence on failure (whence, seq);

-- A request to erase a person. It does not hold the name.
create table erasure (
    seq integer not null primary key,
    id text not null unique,
    requested_by text not null,
    erased_at text not null,
    note text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);

-- Hashes of what must not come back: a normalised name, an entity id, or a document.
create table suppression (
    seq integer not null primary key,
    erasure text not null,
    kind text not null,
    hash text not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index suppression_hash on suppression (hash);

-- Rows whose words an erasure took: left_hash is the hash of what is left of them.
create table tombstone (
    seq integer not null primary key,
    erasure text not null,
    ledger_table text not null,
    row_seq integer not null,
    left_hash bytea not null,
    content_hash bytea not null,
    chain_hash bytea not null
);
create index tombstone_row on tombstone (ledger_table, row_seq);

-- Number of rows and last chain_hash of each table above.
create table chain_head (
    ledger_table text not null primary key,
    row_count integer not null,
    chain_hash bytea not null
);

-- Holds a row while an erasure is under way, and only inside its transaction.
create table erasure_open (
    erasure text not null primary key
);

-- Each claim as it stands now, for finding and sorting. Follows from the tables above.
create table claim_now (
    id text not null primary key,
    claim_seq integer not null,
    document_seq integer not null,
    document_name text not null,
    sha256 text not null,
    extractor text not null,
    rule text not null,
    start_at integer not null,
    type text not null,
    subject text not null,
    subject_entity text,
    state text not null,
    retracted integer not null,
    decision_seq integer,
    words text not null
);
create index claim_now_order on claim_now (document_name, sha256, start_at, type, id);
create index claim_now_sha256 on claim_now (sha256);
create index claim_now_type on claim_now (type);
create index claim_now_rule on claim_now (rule);
create index claim_now_subject on claim_now (subject);
create index claim_now_entity on claim_now (subject_entity);
