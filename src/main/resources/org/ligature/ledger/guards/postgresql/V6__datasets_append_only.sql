-- The lists, screenings and clearances only grow too.

create trigger dataset_keeps before delete on dataset for each row execute function ligature_keeps();
create trigger dataset_truncate before truncate on dataset for each statement execute function ligature_keeps();
create trigger dataset_stays before update on dataset for each row execute function ligature_stays();

create trigger dataset_file_keeps before delete on dataset_file for each row execute function ligature_keeps();
create trigger dataset_file_truncate before truncate on dataset_file for each statement execute function ligature_keeps();
create trigger dataset_file_stays before update on dataset_file for each row execute function ligature_stays();

create trigger screening_keeps before delete on screening for each row execute function ligature_keeps();
create trigger screening_truncate before truncate on screening for each statement execute function ligature_keeps();
create trigger screening_stays before update on screening for each row execute function ligature_stays();

create trigger clearance_keeps before delete on clearance for each row execute function ligature_keeps();
create trigger clearance_truncate before truncate on clearance for each statement execute function ligature_keeps();
create trigger clearance_stays before update on clearance for each row execute function ligature_stays();
