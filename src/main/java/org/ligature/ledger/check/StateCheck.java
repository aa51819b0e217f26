package org.ligature.ledger.check;

import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.CLAIM_NOW;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ligature.ledger.state.Chunks;
import org.ligature.ledger.state.Projection;

/** Works the present state of all claims out anew, and compares. */
final class StateCheck {
    private final DSLContext db;
    private final List<Finding> findings;
    private final Projection projection;

    StateCheck(DSLContext db, List<Finding> findings) {
        this.db = db;
        this.findings = findings;
        this.projection = new Projection(db);
    }

    void check() {
        TreeSet<String> ids =
                new TreeSet<>(db.selectDistinct(CLAIM.ID).from(CLAIM).fetch(CLAIM.ID));
        ids.addAll(db.select(CLAIM_NOW.ID).from(CLAIM_NOW).fetch(CLAIM_NOW.ID));
        Chunks.of(ids).forEach(this::check);
    }

    private void check(List<String> ids) {
        Map<String, Record> found = new TreeMap<>();
        db.selectFrom(CLAIM_NOW).where(CLAIM_NOW.ID.in(ids)).forEach(row -> found.put(row.getId(), row));
        Map<String, Record> expected = new TreeMap<>();
        try {
            projection.derive(ids).forEach(row -> expected.put(row.getId(), row));
        } catch (RuntimeException e) {
            if (ids.size() > 1) ids.forEach(id -> check(List.of(id)));
            else findings.add(new Finding(CLAIM.getName(), ids.getFirst(), "can't be read: " + line(e)));
            return;
        }
        for (String id : ids) {
            Record is = found.get(id);
            Record should = expected.get(id);
            if (is == null && should != null) add(id, "is missing");
            else if (is != null && should == null) add(id, "follows from no recorded claim");
            else if (is != null && !is.equals(should)) add(id, "does not follow from what was recorded");
        }
    }

    private static String line(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void add(String id, String problem) {
        findings.add(new Finding(CLAIM_NOW.getName(), id, problem));
    }
}
