package org.ligature.ledger.store;

import static org.ligature.ledger.generated.Tables.CHAIN_HEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.ligature.ledger.generated.tables.records.ChainHeadRecord;

/** Appends rows within one transaction, numbering and chaining them table by table. */
public final class Chain {
    private final DSLContext db;
    private final Map<String, Head> heads = new TreeMap<>();

    private static final class Head {
        boolean moved;
        int rows;
        byte[] hash = RowHash.origin();
    }

    Chain(DSLContext db) {
        this.db = db;
    }

    <R extends TableRecord<R>> void append(Table<R> table, List<R> rows) {
        if (rows.isEmpty()) return;
        if (heads.isEmpty()) load();
        Head head = heads.computeIfAbsent(table.getName(), k -> new Head());
        head.moved = true;
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

    private void load() {
        db.selectFrom(CHAIN_HEAD).forEach(row -> {
            Head head = new Head();
            head.rows = row.getRowCount();
            head.hash = row.getChainHash();
            heads.put(row.getLedgerTable(), head);
        });
    }

    /** Writes where each table's chain now ends. */
    void finish() {
        if (heads.isEmpty()) return;
        List<ChainHeadRecord> moved = new ArrayList<>();
        heads.forEach((table, head) -> {
            if (head.moved) moved.add(new ChainHeadRecord(table, head.rows, head.hash));
        });
        db.deleteFrom(CHAIN_HEAD)
                .where(CHAIN_HEAD.LEDGER_TABLE.in(
                        moved.stream().map(ChainHeadRecord::getLedgerTable).toList()))
                .execute();
        db.batchInsert(moved).execute();
    }
}
