package org.ligature.ledger.erase;

import static org.ligature.ledger.generated.Tables.SUPPRESSION;

import java.time.InstantSource;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;

/** Erases people. */
public final class Erasures {
    private final Database database;
    private final InstantSource clock;

    public Erasures(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Erases a person: claims that name them lose their words, and the person is left out of later readings.
     *
     * <p>A name also stands for the entity that claims give under that name, and the other way round.
     *
     * @param nameOrEntity full name, in any case and script that documents use, or entity id
     * @param user who does it
     * @param note why, without the name
     * @param documentsToo whether the texts of documents that name the person go as well
     */
    public Erased erase(String nameOrEntity, String user, String note, boolean documentsToo) {
        Erased erased = database.write(
                Sync.NOW,
                tx -> new Eraser(tx, clock.instant()).erase(nameOrEntity, new Eraser.Order(user, note, documentsToo)));
        database.scrub();
        return erased;
    }

    /** Whether a document was erased, so that its bytes must not be stored again. */
    public boolean erased(String sha256) {
        return database.read(db -> db.fetchExists(SUPPRESSION, SUPPRESSION.HASH.eq(Suppressions.documentHash(sha256))));
    }
}
