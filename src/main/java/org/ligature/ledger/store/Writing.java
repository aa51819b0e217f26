package org.ligature.ledger.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * A transaction under way.
 *
 * @param db for reading, and for writing what follows from the appended rows
 * @param chain through which rows are appended
 */
public record Writing(DSLContext db, Chain chain) {

    /** Appends rows in the order given. */
    public <R extends TableRecord<R>> void append(Table<R> table, List<R> rows) {
        chain.append(table, rows);
    }
}
