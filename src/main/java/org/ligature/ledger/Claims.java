package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.CLAIM_NOW;
import static org.ligature.ledger.generated.Tables.DECISION;
import static org.ligature.ledger.generated.Tables.DOCUMENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.ledger.state.Amendments;
import org.ligature.ledger.state.Chunks;
import org.ligature.ledger.state.DecisionRows;
import org.ligature.ledger.state.DocumentRows;
import org.ligature.ledger.state.Verdicts;
import org.ligature.ledger.store.Database;
import org.ligature.model.Claim;
import org.ligature.model.Decision;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Verdict;

/** Finds claims as they stand now, always in the order of document name, place in the document, type and id. */
public final class Claims {
    private static final int ROWS_AT_ONCE = 1000;

    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    public List<ReviewedClaim> find(ClaimQuery query) {
        List<ReviewedClaim> found = new ArrayList<>();
        forEach(query, found::add);
        return found;
    }

    /** Hands over claims one by one, so that a large ledger needs no more memory than a small one. */
    public void forEach(ClaimQuery query, Consumer<ReviewedClaim> consumer) {
        database.read(db -> {
            try (Cursor<? extends Record> rows =
                    select(db, query).fetchSize(ROWS_AT_ONCE).fetchLazy()) {
                rows.forEach(row -> consumer.accept(claim(row)));
            }
            return 0;
        });
    }

    private static ResultQuery<? extends Record> select(DSLContext db, ClaimQuery query) {
        var ordered = joined(db)
                .where(Conditions.of(query))
                .orderBy(
                        Conditions.byCodePoint(db, CLAIM_NOW.DOCUMENT_NAME),
                        Conditions.byCodePoint(db, CLAIM_NOW.SHA256),
                        CLAIM_NOW.START_AT,
                        Conditions.byCodePoint(db, CLAIM_NOW.TYPE),
                        Conditions.byCodePoint(db, CLAIM_NOW.ID));
        int limit = query.limit() == 0 ? Integer.MAX_VALUE : query.limit();
        return query.limit() + query.offset() == 0
                ? ordered
                : ordered.limit(limit).offset(query.offset());
    }

    private static SelectOnConditionStep<? extends Record> joined(DSLContext db) {
        return db.select(CLAIM_NOW.ID, CLAIM.BODY)
                .select(DOCUMENT.fields())
                .select(DECISION.fields())
                .from(CLAIM_NOW)
                .join(CLAIM)
                .on(CLAIM.SEQ.eq(CLAIM_NOW.CLAIM_SEQ))
                .join(DOCUMENT)
                .on(DOCUMENT.SEQ.eq(CLAIM_NOW.DOCUMENT_SEQ))
                .leftJoin(DECISION)
                .on(DECISION.SEQ.eq(CLAIM_NOW.DECISION_SEQ));
    }

    private static ReviewedClaim claim(Record row) {
        Claim claim = read(row);
        Decision decision = row.get(DECISION.SEQ) == null ? null : DecisionRows.decision(row);
        Claim amended = decision == null ? claim : Amendments.apply(claim, decision.amendments());
        return new ReviewedClaim(amended, row.get(CLAIM_NOW.ID), DocumentRows.document(row), decision, List.of());
    }

    private static Claim read(Record row) {
        try {
            return ClaimJson.read(row.get(CLAIM.BODY));
        } catch (RuntimeException e) {
            throw new LigatureException(
                    "Claim " + row.get(CLAIM_NOW.ID) + " is damaged in the ledger: restore it from a backup.", e);
        }
    }

    public int count(ClaimQuery query) {
        return database.read(db -> db.fetchCount(CLAIM_NOW, Conditions.of(query)));
    }

    /** One claim by its whole id, retracted or not. */
    public Optional<ReviewedClaim> byId(String id) {
        return database.read(db -> joined(db).where(CLAIM_NOW.ID.eq(id)).fetchOptional(Claims::claim));
    }

    /** Which rows every claim stands on now: the cheap way to see what changed. */
    public List<Standing> standing() {
        return database.read(db -> db.select(
                        CLAIM_NOW.ID,
                        CLAIM_NOW.CLAIM_SEQ,
                        CLAIM_NOW.DOCUMENT_SEQ,
                        CLAIM_NOW.DECISION_SEQ,
                        CLAIM_NOW.RETRACTED)
                .from(CLAIM_NOW)
                .orderBy(Conditions.byCodePoint(db, CLAIM_NOW.ID))
                .fetch(row -> new Standing(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? 0 : row.value4(),
                        row.value5() != 0)));
    }

    /** Claims by their ids, retracted or not; ids that nobody knows are left out. */
    public List<ReviewedClaim> byIds(Collection<String> ids) {
        List<ReviewedClaim> found = new ArrayList<>();
        for (List<String> some : Chunks.of(ids)) {
            found.addAll(
                    database.read(db -> joined(db).where(CLAIM_NOW.ID.in(some)).fetch(Claims::claim)));
        }
        return found;
    }

    /** The claims that one extractor makes of a document, as they were recorded: without anybody's amendments. */
    public List<Claim> recorded(String sha256, String extractor) {
        return database.read(db -> joined(db)
                .where(CLAIM_NOW.SHA256.eq(sha256))
                .and(CLAIM_NOW.EXTRACTOR.eq(extractor))
                .and(CLAIM_NOW.RETRACTED.eq(0))
                .orderBy(CLAIM_NOW.START_AT, Conditions.byCodePoint(db, CLAIM_NOW.ID))
                .fetch(Claims::read));
    }

    /** Ids of claims, retracted or not, that start so; sorted, a few at most. */
    public List<String> idsStartingWith(String prefix, int most) {
        return database.read(db -> db.select(CLAIM_NOW.ID)
                .from(CLAIM_NOW)
                .where(CLAIM_NOW.ID.startsWith(prefix))
                .orderBy(Conditions.byCodePoint(db, CLAIM_NOW.ID))
                .limit(most)
                .fetch(CLAIM_NOW.ID));
    }

    /** Whom the claims are about, most claims first. */
    public List<SubjectCount> subjects(ClaimQuery query) {
        Condition reviewed = CLAIM_NOW.STATE.in(
                Verdicts.word(Verdict.ACCEPTED), Verdicts.word(Verdict.AMENDED), Verdicts.word(Verdict.REJECTED));
        List<SubjectCount> counts = database.read(db -> db.select(
                        CLAIM_NOW.SUBJECT,
                        DSL.min(CLAIM_NOW.SUBJECT_ENTITY),
                        DSL.count(),
                        DSL.count(DSL.when(reviewed, 1)))
                .from(CLAIM_NOW)
                .where(Conditions.of(query))
                .groupBy(CLAIM_NOW.SUBJECT)
                .fetch(row -> new SubjectCount(row.value1(), row.value2(), row.value3(), row.value4())));
        return counts.stream()
                .sorted(Comparator.comparingInt(SubjectCount::claims).reversed().thenComparing(SubjectCount::caption))
                .toList();
    }
}
