package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.ACQUISITION;
import static org.ligature.ledger.generated.Tables.DOCUMENT;
import static org.ligature.ledger.generated.Tables.RENDITION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ligature.ledger.codec.RenditionBytes;
import org.ligature.ledger.state.DocumentRows;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Acquisition;
import org.ligature.model.Document;
import org.ligature.model.LigatureException;
import org.ligature.model.Rendition;

/** Appends documents, acquisitions and renditions that the ledger does not hold yet. */
final class DocumentWriter {
    private final Writing tx;
    private final Instant now;

    /**
     * What appending documents changed.
     *
     * @param added documents not known before
     * @param described documents known before, of which something else is known now
     */
    record Change(Set<String> added, Set<String> described) {}

    DocumentWriter(Writing tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    /** A description is added once: two names for the same bytes don't take turns. */
    Change documents(Collection<Document> documents) {
        Map<String, Set<Document>> known = known(documents);
        Change change = new Change(new TreeSet<>(), new TreeSet<>());
        List<org.ligature.ledger.generated.tables.records.DocumentRecord> rows = new ArrayList<>();
        for (Document document : documents) {
            Set<Document> before = known.computeIfAbsent(document.sha256(), k -> new HashSet<>());
            boolean first = before.isEmpty();
            var row = DocumentRows.row(document, now);
            if (!before.add(DocumentRows.document(row))) continue;
            (first ? change.added() : change.described()).add(document.sha256());
            rows.add(row);
        }
        tx.append(DOCUMENT, rows);
        return change;
    }

    private Map<String, Set<Document>> known(Collection<Document> documents) {
        Map<String, Set<Document>> known = new HashMap<>();
        List<String> ids = documents.stream().map(Document::sha256).toList();
        for (Record row : DocumentRows.of(tx.db(), ids)) {
            Document document = DocumentRows.document(row);
            known.computeIfAbsent(document.sha256(), k -> new HashSet<>()).add(document);
        }
        return known;
    }

    /** The same bytes from the same place are acquired once. */
    void acquisitions(Collection<Acquisition> acquisitions) {
        Set<List<String>> known = acquired(tx.db(), acquisitions);
        List<org.ligature.ledger.generated.tables.records.AcquisitionRecord> rows = new ArrayList<>();
        for (Acquisition a : acquisitions) {
            if (!known.add(List.of(a.sha256(), a.how(), a.whence()))) continue;
            rows.add(ACQUISITION
                    .newRecord()
                    .setSha256(a.sha256())
                    .setHow(a.how())
                    .setWhence(a.whence())
                    .setAcquiredAt(a.when().toString()));
        }
        tx.append(ACQUISITION, rows);
    }

    private static Set<List<String>> acquired(DSLContext db, Collection<Acquisition> acquisitions) {
        List<String> ids = acquisitions.stream().map(Acquisition::sha256).toList();
        return new HashSet<>(db.selectFrom(ACQUISITION)
                .where(ACQUISITION.SHA256.in(ids))
                .fetch(row -> List.of(row.getSha256(), row.getHow(), row.getWhence())));
    }

    void renditions(Collection<Rendition> renditions) {
        List<String> ids = renditions.stream().map(Rendition::id).toList();
        Map<String, String> known = tx.db()
                .select(RENDITION.ID, RENDITION.TEXT_HASH)
                .from(RENDITION)
                .where(RENDITION.ID.in(ids))
                .fetchMap(RENDITION.ID, RENDITION.TEXT_HASH);
        List<org.ligature.ledger.generated.tables.records.RenditionRecord> rows = new ArrayList<>();
        for (Rendition rendition : renditions) {
            byte[] plain = RenditionBytes.plain(rendition);
            String hash = RenditionBytes.hash(plain);
            String before = known.putIfAbsent(rendition.id(), hash);
            if (before == null) rows.add(row(rendition, plain, hash));
            else if (!before.equals(hash)) throw moved(rendition);
        }
        tx.append(RENDITION, rows);
    }

    private org.ligature.ledger.generated.tables.records.RenditionRecord row(
            Rendition rendition, byte[] plain, String hash) {
        return RENDITION
                .newRecord()
                .setId(rendition.id())
                .setSha256(rendition.document())
                .setConverter(rendition.converter())
                .setTextHash(hash)
                .setBody(RenditionBytes.deflate(plain))
                .setRecordedAt(now.toString());
    }

    private static LigatureException moved(Rendition rendition) {
        return new LigatureException("Document " + rendition.document() + ": the converter " + rendition.converter()
                + " made another text of it than before, and stored quotes point into the old one;"
                + " a converter that changes needs a new version.");
    }
}
