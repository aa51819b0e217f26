-- Judgements and comparisons only grow too.

create trigger judgement_keeps before delete on judgement
begin
    select raise(abort, 'rows of judgement are never deleted');
end;

create trigger judgement_stays before update on judgement when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of judgement are never changed');
end;

create trigger xref_keeps before delete on xref
begin
    select raise(abort, 'rows of xref are never deleted');
end;

create trigger xref_stays before update on xref when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of xref are never changed');
end;
