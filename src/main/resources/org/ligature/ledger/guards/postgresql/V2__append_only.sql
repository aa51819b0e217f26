-- The ledger only grows. Deleting is never allowed; changing only inside an erasure, which leaves a tombstone for each row.

create function ligature_keeps() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never deleted', tg_table_name;
end $$;

create function ligature_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from erasure_open) then
        return new;
    end if;
    raise exception 'rows of % are never changed', tg_table_name;
end $$;

create trigger document_keeps before delete on document for each row execute function ligature_keeps();
create trigger document_truncate before truncate on document for each statement execute function ligature_keeps();
create trigger document_stays before update on document for each row execute function ligature_stays();

create trigger acquisition_keeps before delete on acquisition for each row execute function ligature_keeps();
create trigger acquisition_truncate before truncate on acquisition for each statement execute function ligature_keeps();
create trigger acquisition_stays before update on acquisition for each row execute function ligature_stays();

create trigger rendition_keeps before delete on rendition for each row execute function ligature_keeps();
create trigger rendition_truncate before truncate on rendition for each statement execute function ligature_keeps();
create trigger rendition_stays before update on rendition for each row execute function ligature_stays();

create trigger extraction_keeps before delete on extraction for each row execute function ligature_keeps();
create trigger extraction_truncate before truncate on extraction for each statement execute function ligature_keeps();
create trigger extraction_stays before update on extraction for each row execute function ligature_stays();

create trigger claim_keeps before delete on claim for each row execute function ligature_keeps();
create trigger claim_truncate before truncate on claim for each statement execute function ligature_keeps();
create trigger claim_stays before update on claim for each row execute function ligature_stays();

create trigger claim_event_keeps before delete on claim_event for each row execute function ligature_keeps();
create trigger claim_event_truncate before truncate on claim_event for each statement execute function ligature_keeps();
create trigger claim_event_stays before update on claim_event for each row execute function ligature_stays();

create trigger decision_keeps before delete on decision for each row execute function ligature_keeps();
create trigger decision_truncate before truncate on decision for each statement execute function ligature_keeps();
create trigger decision_stays before update on decision for each row execute function ligature_stays();

create trigger search_keeps before delete on search for each row execute function ligature_keeps();
create trigger search_truncate before truncate on search for each statement execute function ligature_keeps();
create trigger search_stays before update on search for each row execute function ligature_stays();

create trigger failure_keeps before delete on failure for each row execute function ligature_keeps();
create trigger failure_truncate before truncate on failure for each statement execute function ligature_keeps();
create trigger failure_stays before update on failure for each row execute function ligature_stays();

create trigger erasure_keeps before delete on erasure for each row execute function ligature_keeps();
create trigger erasure_truncate before truncate on erasure for each statement execute function ligature_keeps();
create trigger erasure_stays before update on erasure for each row execute function ligature_stays();

create trigger suppression_keeps before delete on suppression for each row execute function ligature_keeps();
create trigger suppression_truncate before truncate on suppression for each statement execute function ligature_keeps();
create trigger suppression_stays before update on suppression for each row execute function ligature_stays();

create trigger tombstone_keeps before delete on tombstone for each row execute function ligature_keeps();
create trigger tombstone_truncate before truncate on tombstone for each statement execute function ligature_keeps();
create trigger tombstone_stays before update on tombstone for each row execute function ligature_stays();
