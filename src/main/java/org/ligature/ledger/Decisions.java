package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLAIM_NOW;
import static org.ligature.ledger.generated.Tables.DECISION;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.ledger.generated.tables.records.DecisionRecord;
import org.ligature.ledger.state.Chunks;
import org.ligature.ledger.state.DecisionRows;
import org.ligature.ledger.state.Projection;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.ledger.store.Writing;
import org.ligature.model.Decision;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.model.Verdict;

/** Appends reviewers' decisions, and tells which were made. */
public final class Decisions {
    private final Database database;
    private final InstantSource clock;

    Decisions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Decides about claims, all in one transaction. Undoing leaves out claims about which nothing is decided.
     *
     * @param claims ids of recorded claims
     */
    public DecisionBatch decide(Collection<String> claims, Ruling ruling) {
        return database.write(Sync.NOW, tx -> append(tx, new TreeSet<>(claims), ruling));
    }

    /** Takes back the decisions of a batch wherever they still count; later decisions stay. */
    public DecisionBatch undo(String batch, String user, String note) {
        return database.write(Sync.NOW, tx -> {
            Set<String> claims = new TreeSet<>(tx.db()
                    .select(DECISION.CLAIM)
                    .from(DECISION)
                    .where(DECISION.BATCH.eq(batch))
                    .fetch(DECISION.CLAIM));
            if (claims.isEmpty()) throw new LigatureException("There is no batch of decisions " + batch + ".");
            Map<String, Record> effective = DecisionRows.effective(tx.db(), claims);
            claims.removeIf(c -> !belongs(effective.get(c), batch));
            return append(tx, claims, Ruling.of(Verdict.UNDONE, user, note));
        });
    }

    private static boolean belongs(@org.jspecify.annotations.Nullable Record decision, String batch) {
        return decision != null && batch.equals(decision.get(DECISION.BATCH));
    }

    private DecisionBatch append(Writing tx, Set<String> claims, Ruling ruling) {
        unknown(tx.db(), claims);
        Map<String, List<Record>> before = DecisionRows.of(tx.db(), claims);
        Set<String> about = new TreeSet<>(claims);
        if (ruling.verdict() == Verdict.UNDONE) {
            about.retainAll(DecisionRows.effective(tx.db(), claims).keySet());
        }
        List<DecisionRecord> rows = new ArrayList<>();
        for (String claim : about) {
            rows.add(row(claim, before.getOrDefault(claim, List.of()).size(), ruling));
        }
        if (rows.isEmpty()) return new DecisionBatch("", 0);
        String batch = Ids.of("b", rows.stream().map(DecisionRecord::getId).toList());
        rows.forEach(row -> row.setBatch(batch));
        tx.append(DECISION, rows);
        new Projection(tx.db()).refresh(about);
        return new DecisionBatch(batch, rows.size());
    }

    private static void unknown(DSLContext db, Set<String> claims) {
        Set<String> missing = new TreeSet<>(claims);
        for (List<String> some : Chunks.of(claims)) {
            missing.removeAll(db.select(CLAIM_NOW.ID)
                    .from(CLAIM_NOW)
                    .where(CLAIM_NOW.ID.in(some))
                    .fetch(CLAIM_NOW.ID));
        }
        if (!missing.isEmpty())
            throw new LigatureException(
                    "There is no claim " + missing.iterator().next() + ".");
    }

    private DecisionRecord row(String claim, int ordinal, Ruling ruling) {
        Instant now = clock.instant();
        String id = Ids.of(
                "d", List.of(claim, ordinal, ruling.verdict(), ruling.user(), now, ruling.note(), ruling.amendments()));
        return DECISION.newRecord()
                .setId(id)
                .setClaim(claim)
                .setVerdict(ruling.verdict().name())
                .setReviewer(ruling.user())
                .setDecidedAt(now.toString())
                .setNote(ruling.note())
                .setAmendments(ruling.amendments().isEmpty() ? null : ClaimJson.write(ruling.amendments()))
                .setCarriedFrom(null);
    }

    /** Every decision about a claim, undoings and carried ones included, oldest first. */
    public List<Decision> of(String claim) {
        return database.read(db -> DecisionRows.of(db, List.of(claim)).getOrDefault(claim, List.of()).stream()
                .map(DecisionRows::decision)
                .toList());
    }

    /** The decisions made last, undoings and carried ones left out; the newest first. */
    public List<Decision> latest(int most) {
        return database.read(db -> db.selectFrom(DECISION)
                .where(DECISION.VERDICT.ne(Verdict.UNDONE.name()))
                .and(DECISION.CARRIED_FROM.isNull())
                .orderBy(DECISION.SEQ.desc())
                .limit(most)
                .fetch(DecisionRows::decision));
    }
}
