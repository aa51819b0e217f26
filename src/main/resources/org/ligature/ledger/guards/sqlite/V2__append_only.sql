-- The ledger only grows. Deleting is never allowed; changing only inside an erasure, which leaves a tombstone for each row.

create trigger document_keeps before delete on document
begin
    select raise(abort, 'rows of document are never deleted');
end;

create trigger document_stays before update on document when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of document are never changed');
end;

create trigger acquisition_keeps before delete on acquisition
begin
    select raise(abort, 'rows of acquisition are never deleted');
end;

create trigger acquisition_stays before update on acquisition when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of acquisition are never changed');
end;

create trigger rendition_keeps before delete on rendition
begin
    select raise(abort, 'rows of rendition are never deleted');
end;

create trigger rendition_stays before update on rendition when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of rendition are never changed');
end;

create trigger extraction_keeps before delete on extraction
begin
    select raise(abort, 'rows of extraction are never deleted');
end;

create trigger extraction_stays before update on extraction when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of extraction are never changed');
end;

create trigger claim_keeps before delete on claim
begin
    select raise(abort, 'rows of claim are never deleted');
end;

create trigger claim_stays before update on claim when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of claim are never changed');
end;

create trigger claim_event_keeps before delete on claim_event
begin
    select raise(abort, 'rows of claim_event are never deleted');
end;

create trigger claim_event_stays before update on claim_event when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of claim_event are never changed');
end;

create trigger decision_keeps before delete on decision
begin
    select raise(abort, 'rows of decision are never deleted');
end;

create trigger decision_stays before update on decision when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of decision are never changed');
end;

create trigger search_keeps before delete on search
begin
    select raise(abort, 'rows of search are never deleted');
end;

create trigger search_stays before update on search when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of search are never changed');
end;

create trigger failure_keeps before delete on failure
begin
    select raise(abort, 'rows of failure are never deleted');
end;

create trigger failure_stays before update on failure when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of failure are never changed');
end;

create trigger erasure_keeps before delete on erasure
begin
    select raise(abort, 'rows of erasure are never deleted');
end;

create trigger erasure_stays before update on erasure when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of erasure are never changed');
end;

create trigger suppression_keeps before delete on suppression
begin
    select raise(abort, 'rows of suppression are never deleted');
end;

create trigger suppression_stays before update on suppression when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of suppression are never changed');
end;

create trigger tombstone_keeps before delete on tombstone
begin
    select raise(abort, 'rows of tombstone are never deleted');
end;

create trigger tombstone_stays before update on tombstone when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of tombstone are never changed');
end;
