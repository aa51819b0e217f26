package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.DISPUTE_RULING;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.ledger.generated.tables.records.DisputeRulingRecord;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;

/** Keeps what reviewers decided about disputes between sources; the last decision counts. */
public final class Rulings {
    private final Database database;
    private final InstantSource clock;

    Rulings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Decides about a dispute. */
    public DisputeRuling rule(String dispute, DisputeRuling.Ruled ruling, String note, String user) {
        DisputeRuling made = new DisputeRuling(dispute, ruling, note, user, clock.instant());
        database.write(Sync.NOW, tx -> {
            tx.append(DISPUTE_RULING, List.of(row(made)));
            return made;
        });
        return made;
    }

    private static DisputeRulingRecord row(DisputeRuling made) {
        return DISPUTE_RULING
                .newRecord()
                .setDispute(made.dispute())
                .setRuling(made.ruling().name().toLowerCase(Locale.ROOT))
                .setNote(made.note())
                .setReviewer(made.user())
                .setDecidedAt(made.when().toString());
    }

    /** The decision that counts of each dispute about which something is decided; reopened ones are left out. */
    public Map<String, DisputeRuling> all() {
        return all(Map.of());
    }

    /**
     * The same, where disputes go by other ids now.
     *
     * @param renamed ids of earlier versions to present ones; what was decided under either counts in the order in which it was decided
     */
    public Map<String, DisputeRuling> all(Map<String, String> renamed) {
        Map<String, DisputeRuling> last = new TreeMap<>();
        database.read(db -> db.selectFrom(DISPUTE_RULING)
                        .orderBy(DISPUTE_RULING.SEQ)
                        .fetch())
                .forEach(row -> {
                    String id = renamed.getOrDefault(row.getDispute(), row.getDispute());
                    last.put(id, ruling(id, row));
                });
        last.values().removeIf(r -> r.ruling() == DisputeRuling.Ruled.OPEN);
        return last;
    }

    private static DisputeRuling ruling(String dispute, DisputeRulingRecord row) {
        return new DisputeRuling(
                dispute,
                DisputeRuling.Ruled.valueOf(row.getRuling().toUpperCase(Locale.ROOT)),
                row.getNote(),
                row.getReviewer(),
                Instant.parse(row.getDecidedAt()));
    }
}
