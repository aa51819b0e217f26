package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.FAILURE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.generated.tables.records.FailureRecord;
import org.ligature.ledger.state.Chunks;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Failure;

/** Keeps the list of what could not be read, until it could. */
public final class Failures {
    private static final String SET_ASIDE = "set-aside";
    private static final String CLEARED = "cleared";

    private final Database database;

    Failures(Database database) {
        this.database = database;
    }

    /**
     * Notes a failure; the same reason for the same bytes from the same place is noted once.
     *
     * @param sha256 hash of the bytes, or null where they could not be got
     */
    public void add(Failure failure, @Nullable String sha256) {
        database.write(Sync.SOON, tx -> {
            FailureRecord last = last(tx.db(), List.of(failure.whence())).get(failure.whence());
            if (last != null && same(last, failure, sha256)) return 0;
            tx.append(
                    FAILURE,
                    List.of(row(failure.whence(), SET_ASIDE, failure.when())
                            .setSha256(sha256)
                            .setReason(failure.reason())
                            .setMessage(failure.message())));
            return 1;
        });
    }

    private static boolean same(FailureRecord last, Failure failure, @Nullable String sha256) {
        return last.getOutcome().equals(SET_ASIDE)
                && last.getReason().equals(failure.reason())
                && java.util.Objects.equals(last.getSha256(), sha256);
    }

    private static FailureRecord row(String whence, String outcome, Instant when) {
        return FAILURE.newRecord().setWhence(whence).setOutcome(outcome).setRecordedAt(when.toString());
    }

    /** What is set aside now, by place. */
    public List<Failure> all() {
        return database.read(db -> last(db, null).values().stream()
                .filter(row -> row.getOutcome().equals(SET_ASIDE))
                .map(row -> new Failure(
                        row.getWhence(), row.getReason(), row.getMessage(), Instant.parse(row.getRecordedAt())))
                .sorted(Comparator.comparing(Failure::whence))
                .toList());
    }

    /** Notes that documents from these places were read after all. */
    static void clear(Writing tx, Collection<String> places, Instant now) {
        List<FailureRecord> rows = new ArrayList<>();
        Set<String> distinct = new TreeSet<>(places);
        for (List<String> some : Chunks.of(distinct)) {
            last(tx.db(), some).values().stream()
                    .filter(row -> row.getOutcome().equals(SET_ASIDE))
                    .map(row -> row(row.getWhence(), CLEARED, now)
                            .setSha256(row.getSha256())
                            .setReason(row.getReason())
                            .setMessage(""))
                    .forEach(rows::add);
        }
        tx.append(FAILURE, rows);
    }

    /** The last row of each place. */
    private static Map<String, FailureRecord> last(DSLContext db, @Nullable Collection<String> places) {
        Map<String, FailureRecord> last = new TreeMap<>();
        db.selectFrom(FAILURE)
                .where(places == null ? DSL.noCondition() : FAILURE.WHENCE.in(places))
                .orderBy(FAILURE.SEQ)
                .forEach(row -> last.put(row.getWhence(), row));
        return last;
    }
}
