package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.ACQUISITION;
import static org.ligature.ledger.generated.Tables.CLAIM_NOW;
import static org.ligature.ledger.generated.Tables.DOCUMENT;
import static org.ligature.ledger.generated.Tables.RENDITION;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ligature.ledger.codec.RenditionBytes;
import org.ligature.ledger.generated.tables.records.RenditionRecord;
import org.ligature.ledger.state.DocumentRows;
import org.ligature.ledger.state.Projection;
import org.ligature.ledger.state.Verdicts;
import org.ligature.ledger.store.Database;
import org.ligature.model.Acquisition;
import org.ligature.model.Document;
import org.ligature.model.LigatureException;
import org.ligature.model.Rendition;
import org.ligature.model.Verdict;

/** Finds documents, their renditions and where they came from. */
public final class Documents {
    private static final Comparator<DocumentCount> BY_NAME = Comparator.comparing(
                    (DocumentCount c) -> c.document().name())
            .thenComparing(c -> c.document().sha256());

    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    /** The document of these bytes, as it is described now. */
    public Optional<Document> bySha256(String sha256) {
        return database.read(db -> Optional.ofNullable(
                        DocumentRows.latest(db, List.of(sha256)).get(sha256))
                .map(DocumentRows::document));
    }

    /** All documents by name. */
    public List<DocumentCount> all() {
        return database.read(db -> {
            Map<String, List<Record>> rows = new TreeMap<>();
            db.selectFrom(DOCUMENT)
                    .orderBy(DOCUMENT.SEQ)
                    .forEach(row -> rows.computeIfAbsent(row.getSha256(), k -> new ArrayList<>())
                            .add(row));
            Map<String, int[]> counts = counts(db);
            return rows.values().stream()
                    .map(r -> counted(r, counts))
                    .sorted(BY_NAME)
                    .toList();
        });
    }

    private static DocumentCount counted(List<Record> rows, Map<String, int[]> counts) {
        Document document = DocumentRows.document(rows.getLast());
        Instant recorded = Instant.parse(rows.getFirst().get(DOCUMENT.RECORDED_AT));
        int[] count = counts.getOrDefault(document.sha256(), new int[2]);
        return new DocumentCount(document, recorded, count[0], count[1]);
    }

    private static Map<String, int[]> counts(DSLContext db) {
        Map<String, int[]> counts = new TreeMap<>();
        db.select(CLAIM_NOW.SHA256, CLAIM_NOW.STATE, DSL.count())
                .from(CLAIM_NOW)
                .where(CLAIM_NOW.RETRACTED.eq(0))
                .groupBy(CLAIM_NOW.SHA256, CLAIM_NOW.STATE)
                .forEach(row -> {
                    int[] count = counts.computeIfAbsent(row.value1(), k -> new int[2]);
                    count[0] += row.value3();
                    if (reviewed(row.value2())) count[1] += row.value3();
                });
        return counts;
    }

    private static boolean reviewed(String state) {
        return !state.equals(Projection.UNREVIEWED) && !state.equals(Verdicts.word(Verdict.UNSURE));
    }

    /** Works by their id, each with its versions in the order in which they were recorded. */
    public Map<String, List<Document>> works() {
        return database.read(db -> {
            Map<String, Document> documents = new java.util.LinkedHashMap<>();
            db.selectFrom(DOCUMENT)
                    .orderBy(DOCUMENT.SEQ)
                    .forEach(row -> documents.put(row.getSha256(), DocumentRows.document(row)));
            Map<String, List<Document>> works = new TreeMap<>();
            documents
                    .values()
                    .forEach(d -> works.computeIfAbsent(d.work(), k -> new ArrayList<>())
                            .add(d));
            return works;
        });
    }

    /** How a document's bytes came in, oldest first. */
    public List<Acquisition> acquisitions(String sha256) {
        return database.read(db -> db.selectFrom(ACQUISITION)
                .where(ACQUISITION.SHA256.eq(sha256))
                .orderBy(ACQUISITION.SEQ)
                .fetch(row -> new Acquisition(
                        row.getSha256(), row.getHow(), row.getWhence(), Instant.parse(row.getAcquiredAt()))));
    }

    /** Ids of a document's renditions, oldest first. */
    public List<String> renditions(String sha256) {
        return database.read(db -> db.select(RENDITION.ID)
                .from(RENDITION)
                .where(RENDITION.SHA256.eq(sha256))
                .orderBy(RENDITION.SEQ)
                .fetch(RENDITION.ID));
    }

    /** A rendition with its text, unless it is damaged; empty when there is none, or when its words were erased. */
    public Optional<Rendition> rendition(String id) {
        return database.read(db -> db.selectFrom(RENDITION)
                .where(RENDITION.ID.eq(id))
                .and(RENDITION.BODY.isNotNull())
                .fetchOptional(Documents::rendition));
    }

    private static Rendition rendition(RenditionRecord row) {
        try {
            return RenditionBytes.read(row.getSha256(), row.getConverter(), Objects.requireNonNull(row.getBody()));
        } catch (UncheckedIOException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new LigatureException(
                    "The text of document " + row.getSha256() + " is damaged in the ledger: restore it from a backup.",
                    e);
        }
    }
}
