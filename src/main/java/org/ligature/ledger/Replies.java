package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.REPLY;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.generated.tables.records.ReplyRecord;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.Answer;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;

/** Keeps the replies that people entered by hand. */
public final class Replies {
    private static final String WITHDRAWN = "withdrawn";

    private final Database database;
    private final InstantSource clock;

    Replies(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes a reply; the very same one is noted once.
     *
     * @param reply its id and origin are given here, whatever they are
     * @param user who enters it
     * @return the reply with its id
     */
    public Reply add(Reply reply, String user) {
        Reply made = new Reply(
                id(reply),
                reply.subject(),
                reply.claim(),
                reply.asker(),
                reply.asked(),
                reply.notice(),
                reply.answer(),
                reply.words(),
                user);
        String answer = made.answer().name().toLowerCase(Locale.ROOT);
        return database.write(Sync.NOW, tx -> {
            boolean known = standing(
                            tx.db().selectFrom(REPLY).orderBy(REPLY.SEQ).fetch())
                    .stream()
                    .anyMatch(r -> r.id().equals(made.id()));
            if (!known) tx.append(REPLY, List.of(row(made, answer, clock.instant())));
            return made;
        });
    }

    private static String id(Reply r) {
        List<@Nullable Object> fields = new ArrayList<>();
        fields.add(r.subject());
        fields.add(r.claim());
        fields.add(r.asker());
        fields.add(r.asked());
        fields.add(r.notice());
        fields.add(r.answer());
        fields.add(r.words());
        return Ids.of("r", fields);
    }

    private static ReplyRecord row(Reply reply, String answer, Instant now) {
        PartialDate asked = reply.asked();
        return REPLY.newRecord()
                .setId(reply.id())
                .setSubject(reply.subject())
                .setClaim(reply.claim())
                .setAsker(reply.asker())
                .setAsked(asked == null ? null : asked.toString())
                .setNotice(reply.notice())
                .setAnswer(answer)
                .setWords(reply.words())
                .setReviewer(reply.origin())
                .setRecordedAt(now.toString());
    }

    /** Takes a reply back that was entered wrongly; the row stays. */
    public void withdraw(String id, String user) {
        database.write(Sync.NOW, tx -> {
            Reply reply = standing(tx.db().selectFrom(REPLY).orderBy(REPLY.SEQ).fetch()).stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () -> new LigatureException("There is no reply " + id + "; ligature reply lists them."));
            Reply back = new Reply(id, reply.subject(), reply.claim(), "", null, null, reply.answer(), "", user);
            tx.append(REPLY, List.of(row(back, WITHDRAWN, clock.instant())));
            return id;
        });
    }

    /** Those that stand, in the order in which they were entered; without those whose subject was erased. */
    public List<Reply> all() {
        return database.read(
                db -> standing(db.selectFrom(REPLY).orderBy(REPLY.SEQ).fetch()));
    }

    private static List<Reply> standing(List<ReplyRecord> rows) {
        Map<String, Reply> standing = new LinkedHashMap<>();
        for (ReplyRecord row : rows) {
            if (row.getAnswer().equals(WITHDRAWN)) standing.remove(row.getId());
            else if (!row.getSubject().isEmpty()) standing.put(row.getId(), reply(row));
        }
        return List.copyOf(standing.values());
    }

    private static Reply reply(ReplyRecord row) {
        String asked = row.getAsked();
        return new Reply(
                row.getId(),
                row.getSubject(),
                row.getClaim(),
                row.getAsker(),
                asked == null ? null : PartialDate.parse(asked).orElse(null),
                row.getNotice(),
                Answer.valueOf(row.getAnswer().toUpperCase(Locale.ROOT)),
                row.getWords(),
                row.getReviewer());
    }
}
