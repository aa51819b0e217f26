package org.ligature.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Acquisition;
import org.ligature.model.Document;

/** Records documents within one transaction. */
final class Recorder {
    private final Writing tx;
    private final Instant now;

    Recorder(Writing tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    Recorded record(List<DocumentRecord> records) {
        Recorded sum = Recorded.NOTHING;
        for (List<DocumentRecord> wave : waves(records)) sum = sum.plus(wave(wave));
        return sum;
    }

    void acquired(Document document, Acquisition acquisition) {
        DocumentWriter writer = new DocumentWriter(tx, now);
        DocumentWriter.Change change = writer.documents(List.of(document));
        writer.acquisitions(List.of(acquisition));
        new Projection(tx.db()).refreshDocuments(change.described());
    }

    /** The same bytes twice in a batch are recorded one after the other, as if they had come in two batches. */
    private static List<List<DocumentRecord>> waves(List<DocumentRecord> records) {
        List<List<DocumentRecord>> waves = new ArrayList<>();
        List<DocumentRecord> left = records;
        while (!left.isEmpty()) {
            Map<String, DocumentRecord> wave = new LinkedHashMap<>();
            List<DocumentRecord> later = new ArrayList<>();
            for (DocumentRecord record : left) {
                if (wave.putIfAbsent(record.sha256(), record) != null) later.add(record);
            }
            waves.add(List.copyOf(wave.values()));
            left = later;
        }
        return waves;
    }

    private Recorded wave(Collection<DocumentRecord> records) {
        DocumentWriter documents = new DocumentWriter(tx, now);
        DocumentWriter.Change change = documents.documents(
                records.stream().map(DocumentRecord::document).toList());
        documents.acquisitions(records.stream().map(DocumentRecord::acquisition).toList());
        documents.renditions(records.stream().map(DocumentRecord::rendition).toList());
        ClaimWriter claims = new ClaimWriter(tx, now);
        claims.write(records);
        Carrying carrying = new Carrying(tx, now);
        carrying.carry(claims.replaced());
        Set<String> touched = new TreeSet<>(claims.touched());
        touched.addAll(carrying.touched());
        Projection projection = new Projection(tx.db());
        projection.refresh(touched);
        projection.refreshDocuments(change.described());
        return claims.count()
                .plus(new Recorded(
                        change.added().size(), 0, 0, 0, 0, 0, carrying.touched().size(), 0));
    }
}
