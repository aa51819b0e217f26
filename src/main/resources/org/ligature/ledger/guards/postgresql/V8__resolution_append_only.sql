-- Judgements and comparisons only grow too.

create trigger judgement_keeps before delete on judgement for each row execute function ligature_keeps();
create trigger judgement_truncate before truncate on judgement for each statement execute function ligature_keeps();
create trigger judgement_stays before update on judgement for each row execute function ligature_stays();

create trigger xref_keeps before delete on xref for each row execute function ligature_keeps();
create trigger xref_truncate before truncate on xref for each statement execute function ligature_keeps();
create trigger xref_stays before update on xref for each row execute function ligature_stays();
