package org.ligature.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.ledger.erase.Suppressions;
import org.ligature.ledger.state.Projection;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Acquisition;
import org.ligature.model.Claim;

/** Records documents within one transaction. */
final class Recorder {
    private final Writing tx;
    private final Instant now;

    Recorder(Writing tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    Recorded record(List<DocumentRecord> records) {
        Suppressions suppressions = Suppressions.load(tx.db());
        List<DocumentRecord> kept = new ArrayList<>();
        int left = 0;
        for (DocumentRecord record : records) {
            if (suppressions.document(record.sha256())) left++;
            else {
                DocumentRecord clean = clean(record, suppressions);
                left += record.extraction().claims().size()
                        - clean.extraction().claims().size();
                kept.add(clean);
            }
        }
        Recorded sum = new Recorded(0, 0, 0, 0, 0, 0, 0, left);
        for (List<DocumentRecord> wave : waves(kept)) sum = sum.plus(wave(wave));
        return sum;
    }

    /** The record without claims that name somebody who was erased. */
    private static DocumentRecord clean(DocumentRecord record, Suppressions suppressions) {
        if (suppressions.none()) return record;
        Extraction run = record.extraction();
        List<Claim> claims = run.claims().stream()
                .flatMap(c -> suppressions.clean(c).stream())
                .toList();
        return new DocumentRecord(
                record.document(),
                record.acquisition(),
                record.rendition(),
                new Extraction(run.extractor(), run.stamp(), claims));
    }

    void acquired(Acquisition acquisition) {
        if (Suppressions.load(tx.db()).document(acquisition.sha256())) return;
        new DocumentWriter(tx, now).acquisitions(List.of(acquisition));
        Failures.clear(tx, List.of(acquisition.whence()), now);
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
        Failures.clear(tx, records.stream().map(r -> r.acquisition().whence()).toList(), now);
        ClaimWriter claims = new ClaimWriter(tx, now);
        claims.write(records);
        Carrying carrying = new Carrying(tx, now);
        carrying.carry(claims.replaced());
        Set<String> touched = new TreeSet<>(claims.touched());
        touched.addAll(carrying.touched());
        Projection projection = new Projection(tx.db());
        projection.add(claims.added());
        projection.refresh(touched);
        projection.refreshDocuments(change.described());
        return claims.count()
                .plus(new Recorded(
                        change.added().size(), 0, 0, 0, 0, 0, carrying.touched().size(), 0));
    }
}
