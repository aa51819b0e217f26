package org.ligature.ledger.state;

import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.CLAIM_EVENT;
import static org.ligature.ledger.generated.Tables.CLAIM_NOW;
import static org.ligature.ledger.generated.Tables.DECISION;
import static org.ligature.ledger.generated.Tables.DOCUMENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.ledger.generated.tables.records.ClaimNowRecord;
import org.ligature.ledger.generated.tables.records.ClaimRecord;
import org.ligature.ledger.store.Storable;
import org.ligature.model.Claim;
import org.ligature.model.Role;
import org.ligature.model.Verdict;

/** Works out how claims stand now from the rows that were appended. */
public final class Projection {
    public static final String RETRACTED = "retracted";
    public static final String RESTORED = "restored";
    public static final String UNREVIEWED = "unreviewed";

    private final DSLContext db;

    public Projection(DSLContext db) {
        this.db = db;
    }

    /** Brings some claims' present state up to date. */
    public void refresh(Collection<String> claims) {
        for (List<String> some : Chunks.of(new TreeSet<>(claims))) {
            db.deleteFrom(CLAIM_NOW).where(CLAIM_NOW.ID.in(some)).execute();
            db.batchInsert(derive(some)).execute();
        }
    }

    /** Adds claims that were appended just now and of which nothing was known before; the same as refreshing, but faster. */
    public void add(Collection<ClaimRecord> appended) {
        Map<String, Record> latest = new TreeMap<>();
        appended.forEach(row -> latest.put(row.getId(), row));
        if (!latest.isEmpty())
            db.batchInsert(standing(latest, Map.of(), Map.of())).execute();
    }

    /** Brings the claims of some documents up to date. */
    public void refreshDocuments(Collection<String> documents) {
        for (List<String> some : Chunks.of(documents)) {
            refresh(db.select(CLAIM_NOW.ID)
                    .from(CLAIM_NOW)
                    .where(CLAIM_NOW.SHA256.in(some))
                    .fetch(CLAIM_NOW.ID));
        }
    }

    /** How some claims stand, by id. Claims whose words were erased don't stand at all. */
    public List<ClaimNowRecord> derive(Collection<String> claims) {
        Map<String, Record> latest = new TreeMap<>();
        for (Record row : db.selectFrom(CLAIM)
                .where(CLAIM.ID.in(claims))
                .orderBy(CLAIM.SEQ)
                .fetch()) {
            if (row.get(CLAIM.BODY) == null) latest.remove(row.get(CLAIM.ID));
            else latest.put(row.get(CLAIM.ID), row);
        }
        return standing(latest, events(claims), DecisionRows.effective(db, claims));
    }

    private List<ClaimNowRecord> standing(
            Map<String, Record> latest, Map<String, String> events, Map<String, Record> decisions) {
        Map<String, Record> documents = DocumentRows.latest(
                db,
                new TreeSet<>(
                        latest.values().stream().map(r -> r.get(CLAIM.SHA256)).toList()));
        List<ClaimNowRecord> rows = new ArrayList<>();
        latest.forEach((id, row) -> {
            ClaimNowRecord now = stands(row, decisions.get(id));
            Record document = documents.get(row.get(CLAIM.SHA256));
            if (document == null) throw new IllegalStateException("claim " + id + " has no document");
            now.setDocumentSeq(document.get(DOCUMENT.SEQ)).setDocumentName(document.get(DOCUMENT.NAME));
            now.setRetracted(RETRACTED.equals(events.get(id)) ? 1 : 0);
            rows.add(Storable.row(now));
        });
        return rows;
    }

    /** The last event of each claim that has one. */
    private Map<String, String> events(Collection<String> claims) {
        Map<String, String> last = new TreeMap<>();
        db.select(CLAIM_EVENT.CLAIM, CLAIM_EVENT.EVENT)
                .from(CLAIM_EVENT)
                .where(CLAIM_EVENT.CLAIM.in(claims))
                .orderBy(CLAIM_EVENT.SEQ)
                .forEach(row -> last.put(row.get(CLAIM_EVENT.CLAIM), row.get(CLAIM_EVENT.EVENT)));
        return last;
    }

    private static ClaimNowRecord stands(Record row, @Nullable Record decision) {
        Claim claim = ClaimJson.read(row.get(CLAIM.BODY));
        ClaimNowRecord now = CLAIM_NOW.newRecord().setState(UNREVIEWED).setDecisionSeq(null);
        if (decision != null) {
            claim = Amendments.apply(claim, DecisionRows.decision(decision).amendments());
            now.setState(Verdicts.word(Verdict.valueOf(decision.get(DECISION.VERDICT))));
            now.setDecisionSeq(decision.get(DECISION.SEQ));
        }
        Role subject = claim.subject();
        return now.setId(row.get(CLAIM.ID))
                .setClaimSeq(row.get(CLAIM.SEQ))
                .setSha256(row.get(CLAIM.SHA256))
                .setExtractor(row.get(CLAIM.EXTRACTOR))
                .setRule(claim.origin().rule())
                .setStartAt(claim.evidence().main().start())
                .setType(claim.type())
                .setSubject(subject.caption())
                .setSubjectEntity(subject.entity())
                .setWords(Words.of(claim));
    }
}
