-- Replies and rulings only grow, like all else.

create trigger reply_keeps before delete on reply for each row execute function ligature_keeps();
create trigger reply_truncate before truncate on reply for each statement execute function ligature_keeps();
create trigger reply_stays before update on reply for each row execute function ligature_stays();

create trigger dispute_ruling_keeps before delete on dispute_ruling for each row execute function ligature_keeps();
create trigger dispute_ruling_truncate before truncate on dispute_ruling for each statement execute function ligature_keeps();
create trigger dispute_ruling_stays before update on dispute_ruling for each row execute function ligature_stays();
