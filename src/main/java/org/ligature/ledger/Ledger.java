package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CHAIN_HEAD;
import static org.ligature.ledger.generated.Tables.EXTRACTION;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.ligature.ledger.check.Integrity;
import org.ligature.ledger.erase.Erasures;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.Acquisition;
import org.ligature.model.Decision;
import org.ligature.model.Failure;
import org.ligature.model.ReviewedClaim;

/** The append-only store of documents, claims and decisions; safe for several threads and several processes. */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final InstantSource clock;

    private Ledger(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens the ledger in a SQLite file, and makes it where there is none. */
    public static Ledger open(Path sqliteFile, InstantSource clock) {
        return new Ledger(Database.open(sqliteFile), clock);
    }

    /**
     * Opens the ledger in a database, and makes its tables where there are none.
     *
     * @param jdbcUrl of PostgreSQL or SQLite
     * @param user empty when the URL tells
     * @param password empty when none is needed
     */
    public static Ledger open(String jdbcUrl, String user, String password, InstantSource clock) {
        return new Ledger(Database.open(jdbcUrl, user, password), clock);
    }

    /** Records one document with its claims. */
    public Recorded record(DocumentRecord record) {
        return recordAll(List.of(record));
    }

    /** Records several documents in one transaction, which is faster; a killed program loses all of them or none. */
    public Recorded recordAll(List<DocumentRecord> records) {
        if (records.isEmpty()) return Recorded.NOTHING;
        return database.write(Sync.SOON, tx -> new Recorder(tx, clock.instant()).record(records));
    }

    /** Records that a document came in again which needs no reading, because it is {@link #done}. */
    public void acquired(Acquisition acquisition) {
        database.write(Sync.SOON, tx -> {
            new Recorder(tx, clock.instant()).acquired(acquisition);
            return 0;
        });
    }

    /** Notes what could not be read and whose bytes are not known. */
    public void failed(Failure failure) {
        failures().add(failure, null);
    }

    /** Whether the last run of the extractor with this stamp over the document was this one; then it need not run again. */
    public boolean done(String sha256, String stamp) {
        var later = EXTRACTION.as("later");
        return database.read(db -> db.fetchExists(db.selectOne()
                .from(EXTRACTION)
                .where(EXTRACTION.SHA256.eq(sha256))
                .and(EXTRACTION.STAMP.eq(stamp))
                .andNotExists(db.selectOne()
                        .from(later)
                        .where(later.SHA256.eq(sha256))
                        .and(later.EXTRACTOR.eq(EXTRACTION.EXTRACTOR))
                        .and(later.SEQ.gt(EXTRACTION.SEQ)))));
    }

    /** The same, and over this rendition: a better converter calls for another run. */
    public boolean done(String sha256, String rendition, String stamp) {
        return done(sha256, stamp)
                && database.read(db -> db.fetchExists(
                        EXTRACTION,
                        EXTRACTION.SHA256.eq(sha256),
                        EXTRACTION.STAMP.eq(stamp),
                        EXTRACTION.RENDITION.eq(rendition)));
    }

    /** Claims in the order of document name, place, type and id. */
    public List<ReviewedClaim> claims(ClaimQuery query) {
        return claims().find(query);
    }

    public List<Decision> decisionsOf(String claim) {
        return decisions().of(claim);
    }

    public Claims claims() {
        return new Claims(database);
    }

    public Documents documents() {
        return new Documents(database);
    }

    public Decisions decisions() {
        return new Decisions(database, clock);
    }

    public Failures failures() {
        return new Failures(database);
    }

    public Searches searches() {
        return new Searches(database);
    }

    public Datasets datasets() {
        return new Datasets(database, clock);
    }

    public Screenings screenings() {
        return new Screenings(database, clock);
    }

    public Judgements judgements() {
        return new Judgements(database, clock);
    }

    public Replies replies() {
        return new Replies(database, clock);
    }

    public Rulings rulings() {
        return new Rulings(database, clock);
    }

    public Integrity integrity() {
        return new Integrity(database);
    }

    public Erasures erasures() {
        return new Erasures(database, clock);
    }

    /** A word that is another one after every change, whoever made it. */
    public String version() {
        return database.read(db -> db.select(CHAIN_HEAD.LEDGER_TABLE, CHAIN_HEAD.ROW_COUNT)
                .from(CHAIN_HEAD)
                .orderBy(CHAIN_HEAD.LEDGER_TABLE)
                .fetch(row -> row.value1() + "=" + row.value2())
                .toString());
    }

    /** Where the ledger is kept, for messages. */
    public String place() {
        return database.place();
    }

    @Override
    public void close() {
        database.close();
    }
}
