package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLEARANCE;
import static org.ligature.ledger.generated.Tables.SCREENING;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.Screening;

/** Keeps which lists were screened against what, and which matches reviewers cleared. */
public final class Screenings {
    /** The verdict that takes a match out of later screenings. */
    public static final String CLEARED = "cleared";

    private final Database database;
    private final InstantSource clock;

    Screenings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(Screening run) {
        database.write(Sync.NOW, tx -> {
            tx.append(
                    SCREENING,
                    List.of(SCREENING
                            .newRecord()
                            .setId(run.id())
                            .setListName(run.list())
                            .setListHash(run.listHash())
                            .setDatasets(run.datasets())
                            .setThreshold(run.threshold())
                            .setRowsRead(run.rows())
                            .setRowsMatched(run.matched())
                            .setScreenedBy(run.user())
                            .setRecordedAt(clock.instant().toString())));
            return 0;
        });
    }

    /** All runs, the oldest first. */
    public List<Screening> all() {
        return database.read(db -> db.selectFrom(SCREENING)
                .orderBy(SCREENING.SEQ)
                .fetch(row -> new Screening(
                        row.getId(),
                        row.getListName(),
                        row.getListHash(),
                        row.getDatasets(),
                        row.getThreshold(),
                        row.getRowsRead(),
                        row.getRowsMatched(),
                        row.getScreenedBy())));
    }

    /**
     * Notes what a reviewer said of a match.
     *
     * @param query the screened name, in small letters, its blanks single
     * @param entity id of the matched entity
     * @param verdict {@value #CLEARED}, {@code confirmed} or {@code undone}
     */
    public void decide(String query, String entity, String verdict, String reviewer, String note) {
        database.write(Sync.NOW, tx -> {
            tx.append(
                    CLEARANCE,
                    List.of(CLEARANCE
                            .newRecord()
                            .setQuery(query)
                            .setEntity(entity)
                            .setVerdict(verdict)
                            .setReviewer(reviewer)
                            .setNote(note)
                            .setDecidedAt(clock.instant().toString())));
            return 0;
        });
    }

    /** The cleared matches, as name, a line break, and entity. */
    public Set<String> cleared() {
        return database.read(db -> {
            Set<String> out = new HashSet<>();
            db.selectFrom(CLEARANCE).orderBy(CLEARANCE.SEQ).forEach(row -> {
                String match = match(row.getQuery(), row.getEntity());
                if (row.getVerdict().equals(CLEARED)) out.add(match);
                else out.remove(match);
            });
            return out;
        });
    }

    /** Name and entity in one word, as {@link #cleared} has them. */
    public static String match(String query, String entity) {
        return query + "\n" + entity;
    }
}
