package org.ligature.ledger.state;

import static org.ligature.ledger.generated.Tables.DECISION;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ligature.ledger.codec.ClaimJson;
import org.ligature.model.Decision;
import org.ligature.model.Verdict;

/** Decisions as rows, and which of them counts. */
public final class DecisionRows {
    private DecisionRows() {}

    /** An erased decision has lost its note and its amendments. */
    public static Decision decision(Record row) {
        String amendments = row.get(DECISION.AMENDMENTS);
        String note = row.get(DECISION.NOTE);
        return new Decision(
                row.get(DECISION.ID),
                row.get(DECISION.CLAIM),
                Verdict.valueOf(row.get(DECISION.VERDICT)),
                row.get(DECISION.REVIEWER),
                Instant.parse(row.get(DECISION.DECIDED_AT)),
                note == null ? "" : note,
                amendments == null ? Map.of() : ClaimJson.amendments(amendments));
    }

    /** All decisions of some claims, oldest first. */
    public static Map<String, List<Record>> of(DSLContext db, Collection<String> claims) {
        Map<String, List<Record>> found = new TreeMap<>();
        for (List<String> some : Chunks.of(claims)) {
            for (Record row : db.selectFrom(DECISION)
                    .where(DECISION.CLAIM.in(some))
                    .orderBy(DECISION.SEQ)
                    .fetch()) {
                found.computeIfAbsent(row.get(DECISION.CLAIM), k -> new ArrayList<>())
                        .add(row);
            }
        }
        return found;
    }

    /** The decision that counts for each of some claims; claims without one are left out. */
    public static Map<String, Record> effective(DSLContext db, Collection<String> claims) {
        Map<String, Record> effective = new LinkedHashMap<>();
        of(db, claims).forEach((claim, rows) -> {
            Deque<Record> standing = standing(rows);
            if (!standing.isEmpty()) effective.put(claim, standing.getLast());
        });
        return effective;
    }

    /** What is left when each undoing has taken back the decision before it. */
    private static Deque<Record> standing(List<Record> rows) {
        Deque<Record> standing = new ArrayDeque<>();
        for (Record row : rows) {
            if (!row.get(DECISION.VERDICT).equals(Verdict.UNDONE.name())) standing.addLast(row);
            else standing.pollLast();
        }
        return standing;
    }
}
