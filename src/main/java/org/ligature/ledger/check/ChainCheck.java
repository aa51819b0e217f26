package org.ligature.ledger.check;

import static org.ligature.ledger.generated.Tables.CHAIN_HEAD;
import static org.ligature.ledger.generated.Tables.TOMBSTONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.generated.tables.records.ChainHeadRecord;
import org.ligature.ledger.store.RowHash;

/** Goes along one table's chain after the other. */
final class ChainCheck {
    private static final Field<Integer> SEQ = DSL.field(DSL.name(RowHash.SEQ), Integer.class);
    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext db;
    private final List<Finding> findings;

    ChainCheck(DSLContext db, List<Finding> findings) {
        this.db = db;
        this.findings = findings;
    }

    void check(Table<?> table) {
        Map<Integer, byte[]> erased = erased(table);
        int count = 0;
        byte[] last = RowHash.origin();
        try (Cursor<? extends Record> rows =
                db.selectFrom(table).orderBy(SEQ).fetchSize(ROWS_AT_ONCE).fetchLazy()) {
            for (Record row : rows) {
                int seq = row.get(SEQ);
                boolean follows = seq == count + 1;
                if (!follows) missing(table, count + 1, seq - 1);
                content(table, row, erased.get(seq));
                byte[] chain = row.get(RowHash.CHAIN, byte[].class);
                byte[] expected = RowHash.chained(last, row.get(RowHash.CONTENT, byte[].class));
                if (follows && !Arrays.equals(chain, expected)) {
                    add(table, seq, "does not follow from the row before it");
                }
                last = chain;
                count = seq;
            }
        }
        head(table, count, last);
    }

    private void missing(Table<?> table, int from, int to) {
        if (from > to) add(table, to + 1, "has a number that can't be");
        else add(table, from, from == to ? "is missing" : "and the rows after it up to " + to + " are missing");
    }

    private void content(Table<?> table, Record row, byte @Nullable [] left) {
        byte[] hash = RowHash.content(row);
        if (left != null && !Arrays.equals(hash, left)) {
            add(table, row.get(SEQ), "was changed after its words were erased");
        }
        if (left == null && !Arrays.equals(hash, row.get(RowHash.CONTENT, byte[].class))) {
            add(table, row.get(SEQ), "was changed");
        }
    }

    private void head(Table<?> table, int count, byte[] last) {
        ChainHeadRecord head = db.fetchOne(CHAIN_HEAD, CHAIN_HEAD.LEDGER_TABLE.eq(table.getName()));
        int expected = head == null ? 0 : head.getRowCount();
        if (count < expected) missing(table, count + 1, expected);
        else if (count > expected) add(table, count, "was slipped in");
        else if (head != null && !Arrays.equals(last, head.getChainHash())) {
            add(table, count, "is not the row with which the table ended");
        }
    }

    /** What is left of rows that erasures changed; the last erasure counts. */
    private Map<Integer, byte[]> erased(Table<?> table) {
        Map<Integer, byte[]> left = new HashMap<>();
        db.selectFrom(TOMBSTONE)
                .where(TOMBSTONE.LEDGER_TABLE.eq(table.getName()))
                .orderBy(TOMBSTONE.SEQ)
                .forEach(row -> left.put(row.getRowSeq(), row.getLeftHash()));
        return left;
    }

    private void add(Table<?> table, int seq, String problem) {
        findings.add(new Finding(table.getName(), "row " + seq, problem));
    }
}
