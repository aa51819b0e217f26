-- Replies and rulings only grow, like all else.

create trigger reply_keeps before delete on reply
begin
    select raise(abort, 'rows of reply are never deleted');
end;

create trigger reply_stays before update on reply when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of reply are never changed');
end;

create trigger dispute_ruling_keeps before delete on dispute_ruling
begin
    select raise(abort, 'rows of dispute_ruling are never deleted');
end;

create trigger dispute_ruling_stays before update on dispute_ruling when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of dispute_ruling are never changed');
end;
