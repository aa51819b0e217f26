package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.CLAIM_EVENT;
import static org.ligature.ledger.generated.Tables.CLAIM_NOW;
import static org.ligature.ledger.generated.Tables.EXTRACTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.ledger.generated.tables.records.ClaimEventRecord;
import org.ligature.ledger.generated.tables.records.ClaimRecord;
import org.ligature.ledger.generated.tables.records.ExtractionRecord;
import org.ligature.ledger.state.Projection;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Claim;

/** Compares what extraction runs claim with what the ledger holds, and appends the difference. */
final class ClaimWriter {
    private final Writing tx;
    private final Instant now;
    private final List<ClaimRecord> claims = new ArrayList<>();
    private final List<ClaimEventRecord> events = new ArrayList<>();
    private final List<ClaimRecord> added = new ArrayList<>();
    private final Set<String> touched = new TreeSet<>();
    private final List<Replaced> replaced = new ArrayList<>();
    private Recorded count = Recorded.NOTHING;

    /**
     * The claims that a run no longer makes, beside those it makes.
     *
     * @param gone ids of the claims retracted
     * @param made claims of the new run by id
     */
    record Replaced(List<String> gone, Map<String, Claim> made) {}

    private record Known(String extractor, boolean retracted, String attributes) {}

    ClaimWriter(Writing tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    /** Works through records of different documents. */
    void write(Collection<DocumentRecord> records) {
        Map<String, Map<String, Known>> known =
                known(records.stream().map(DocumentRecord::sha256).toList());
        for (DocumentRecord record : records) {
            compare(record.extraction(), known.getOrDefault(record.sha256(), Map.of()));
        }
        tx.append(CLAIM, claims);
        tx.append(CLAIM_EVENT, events);
        extractions(records);
    }

    private void compare(Extraction run, Map<String, Known> known) {
        Map<String, Claim> made = new LinkedHashMap<>();
        run.claims().forEach(claim -> made.putIfAbsent(claim.id(), claim));
        made.forEach((id, claim) -> make(id, claim, known.get(id), run));
        List<String> gone = new ArrayList<>();
        known.forEach((id, k) -> {
            if (!k.retracted() && k.extractor().equals(run.extractor()) && !made.containsKey(id)) gone.add(id);
        });
        gone.forEach(id -> event(id, Projection.RETRACTED, run));
        count = count.plus(new Recorded(0, 0, 0, 0, gone.size(), 0, 0, 0));
        if (!gone.isEmpty()) replaced.add(new Replaced(gone, made));
    }

    private void make(String id, Claim claim, @Nullable Known known, Extraction run) {
        String attributes = ClaimJson.attributes(claim);
        boolean changed = known == null || !known.attributes().equals(attributes);
        boolean restored = known != null && known.retracted();
        if (changed) append(id, claim, attributes, run);
        if (known == null) added.add(claims.getLast());
        else if (changed) touched.add(id);
        if (restored) event(id, Projection.RESTORED, run);
        boolean other = changed && !restored && known != null;
        count = count.plus(new Recorded(
                0, known == null ? 1 : 0, other ? 1 : 0, restored ? 1 : 0, 0, changed || restored ? 0 : 1, 0, 0));
    }

    private void append(String id, Claim claim, String attributes, Extraction run) {
        claims.add(CLAIM.newRecord()
                .setId(id)
                .setSha256(claim.document())
                .setExtractor(run.extractor())
                .setAttributes(attributes)
                .setBody(ClaimJson.write(claim))
                .setRecordedAt(now.toString()));
    }

    private void event(String claim, String what, Extraction run) {
        touched.add(claim);
        events.add(CLAIM_EVENT
                .newRecord()
                .setClaim(claim)
                .setEvent(what)
                .setStamp(run.stamp())
                .setRecordedAt(now.toString()));
    }

    private Map<String, Map<String, Known>> known(Collection<String> documents) {
        Map<String, Map<String, Known>> known = new HashMap<>();
        tx.db()
                .select(CLAIM_NOW.SHA256, CLAIM_NOW.ID, CLAIM_NOW.EXTRACTOR, CLAIM_NOW.RETRACTED, CLAIM.ATTRIBUTES)
                .from(CLAIM_NOW)
                .join(CLAIM)
                .on(CLAIM.SEQ.eq(CLAIM_NOW.CLAIM_SEQ))
                .where(CLAIM_NOW.SHA256.in(documents))
                .forEach(row -> known.computeIfAbsent(row.value1(), k -> new TreeMap<>())
                        .put(row.value2(), new Known(row.value3(), row.value4() != 0, row.value5())));
        return known;
    }

    private void extractions(Collection<DocumentRecord> records) {
        Map<List<String>, List<String>> last = new HashMap<>();
        tx.db()
                .selectFrom(EXTRACTION)
                .where(EXTRACTION.SHA256.in(
                        records.stream().map(DocumentRecord::sha256).toList()))
                .orderBy(EXTRACTION.SEQ)
                .forEach(row -> last.put(
                        List.of(row.getSha256(), row.getExtractor()), List.of(row.getRendition(), row.getStamp())));
        List<ExtractionRecord> rows = new ArrayList<>();
        for (DocumentRecord record : records) {
            Extraction run = record.extraction();
            String rendition = record.rendition().id();
            List<String> before = last.get(List.of(record.sha256(), run.extractor()));
            if (List.of(rendition, run.stamp()).equals(before)) continue;
            rows.add(EXTRACTION
                    .newRecord()
                    .setSha256(record.sha256())
                    .setRendition(rendition)
                    .setExtractor(run.extractor())
                    .setStamp(run.stamp())
                    .setClaims(run.claims().size())
                    .setRecordedAt(now.toString()));
        }
        tx.append(EXTRACTION, rows);
    }

    /** The rows of claims not known before. */
    List<ClaimRecord> added() {
        return added;
    }

    /** Ids of the claims known before whose state may have changed. */
    Set<String> touched() {
        return touched;
    }

    List<Replaced> replaced() {
        return replaced;
    }

    Recorded count() {
        return count;
    }
}
