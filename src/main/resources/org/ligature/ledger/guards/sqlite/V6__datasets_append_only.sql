-- The lists, screenings and clearances only grow too.

create trigger dataset_keeps before delete on dataset
begin
    select raise(abort, 'rows of dataset are never deleted');
end;

create trigger dataset_stays before update on dataset when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of dataset are never changed');
end;

create trigger dataset_file_keeps before delete on dataset_file
begin
    select raise(abort, 'rows of dataset_file are never deleted');
end;

create trigger dataset_file_stays before update on dataset_file when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of dataset_file are never changed');
end;

create trigger screening_keeps before delete on screening
begin
    select raise(abort, 'rows of screening are never deleted');
end;

create trigger screening_stays before update on screening when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of screening are never changed');
end;

create trigger clearance_keeps before delete on clearance
begin
    select raise(abort, 'rows of clearance are never deleted');
end;

create trigger clearance_stays before update on clearance when not exists (select 1 from erasure_open)
begin
    select raise(abort, 'rows of clearance are never changed');
end;
