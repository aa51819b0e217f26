package org.ligature.ledger.store;

import static org.ligature.ledger.generated.Tables.CHAIN_HEAD;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Appends rows within one transaction, numbering and chaining them table by table. */
public final class Chain {
    private final DSLContext db;
    private final Map<String, Head> heads = new TreeMap<>();

    private static final class Head {
        int rows;
        byte[] hash = RowHash.origin();
    }

    Chain(DSLContext db) {
        this.db = db;
    }

    <R extends TableRecord<R>> void append(Table<R> table, List<R> rows) {
        if (rows.isEmpty()) return;
        Head head = heads.computeIfAbsent(table.getName(), this::load);
        Field<Integer> seq = column(table, RowHash.SEQ, Integer.class);
        Field<byte[]> content = column(table, RowHash.CONTENT, byte[].class);
        Field<byte[]> chain = column(table, RowHash.CHAIN, byte[].class);
        for (R row : rows) {
            byte[] hash = RowHash.content(Storable.row(row));
            head.hash = RowHash.chained(head.hash, hash);
            row.set(seq, ++head.rows);
            row.set(content, hash);
            row.set(chain, head.hash);
            row.touched(true);
        }
        db.batchInsert(rows).execute();
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        Field<T> field = table.field(name, type);
        if (field == null) throw new IllegalStateException(table.getName() + " has no " + name);
        return field;
    }

    private Head load(String table) {
        Head head = new Head();
        var row = db.fetchOne(CHAIN_HEAD, CHAIN_HEAD.LEDGER_TABLE.eq(table));
        if (row != null) {
            head.rows = row.getRowCount();
            head.hash = row.getChainHash();
        }
        return head;
    }

    /** Writes where each table's chain now ends. */
    void finish() {
        heads.forEach((table, head) -> db.insertInto(CHAIN_HEAD)
                .set(CHAIN_HEAD.LEDGER_TABLE, table)
                .set(CHAIN_HEAD.ROW_COUNT, head.rows)
                .set(CHAIN_HEAD.CHAIN_HASH, head.hash)
                .onConflict(CHAIN_HEAD.LEDGER_TABLE)
                .doUpdate()
                .set(CHAIN_HEAD.ROW_COUNT, head.rows)
                .set(CHAIN_HEAD.CHAIN_HASH, head.hash)
                .execute());
    }
}
