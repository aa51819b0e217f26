package org.ligature.ledger.erase;

import static org.ligature.ledger.generated.Tables.ACQUISITION;
import static org.ligature.ledger.generated.Tables.DECISION;
import static org.ligature.ledger.generated.Tables.DISPUTE_RULING;
import static org.ligature.ledger.generated.Tables.DOCUMENT;
import static org.ligature.ledger.generated.Tables.FAILURE;
import static org.ligature.ledger.generated.Tables.RENDITION;
import static org.ligature.ledger.generated.Tables.REPLY;
import static org.ligature.ledger.generated.Tables.SEARCH;
import static org.ligature.ledger.generated.Tables.TOMBSTONE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.ligature.ledger.generated.tables.records.DecisionRecord;
import org.ligature.ledger.generated.tables.records.RenditionRecord;
import org.ligature.ledger.generated.tables.records.TombstoneRecord;
import org.ligature.ledger.state.Chunks;
import org.ligature.ledger.store.RowHash;
import org.ligature.ledger.store.Writing;

/** Takes words out of rows, and notes for each what is left of it. */
final class Tombstones {
    private final Writing tx;
    private final String erasure;
    private final Suppressions suppressions;
    private final List<TombstoneRecord> rows = new ArrayList<>();
    private final Set<String> claims = new TreeSet<>();

    Tombstones(Writing tx, String erasure, Suppressions suppressions) {
        this.tx = tx;
        this.erasure = erasure;
        this.suppressions = suppressions;
    }

    /** Writes changed rows back. */
    <R extends UpdatableRecord<R>> void change(Table<R> table, List<R> changed) {
        if (changed.isEmpty()) return;
        tx.db().batchUpdate(changed).execute();
        changed.forEach(row -> bury(table, row));
    }

    private void bury(Table<?> table, TableRecord<?> row) {
        rows.add(TOMBSTONE
                .newRecord()
                .setErasure(erasure)
                .setLedgerTable(table.getName())
                .setRowSeq(row.get(DSL.field(DSL.name(RowHash.SEQ), Integer.class)))
                .setLeftHash(RowHash.content(row)));
    }

    /** Takes the texts of renditions. */
    void texts(Collection<Integer> renditions) {
        for (List<Integer> some : Chunks.of(renditions)) {
            List<RenditionRecord> changed =
                    tx.db().selectFrom(RENDITION).where(RENDITION.SEQ.in(some)).fetch();
            changed.forEach(row -> row.setBody(null));
            change(RENDITION, changed);
        }
    }

    /** Takes words that name the person out of decisions, replies and searches. */
    void words() {
        List<DecisionRecord> decisions = take(DECISION, DSL.noCondition(), DECISION.NOTE, DECISION.AMENDMENTS);
        decisions.forEach(row -> claims.add(row.getClaim()));
        take(REPLY, DSL.noCondition(), REPLY.SUBJECT, REPLY.ASKER, REPLY.WORDS);
        take(DISPUTE_RULING, DSL.noCondition(), DISPUTE_RULING.NOTE);
        take(SEARCH, DSL.noCondition(), SEARCH.SUBJECT, SEARCH.QUERY, SEARCH.FOUND);
    }

    /** Takes words that name the person out of what is known of documents. */
    void descriptions(Collection<String> documents) {
        Condition erased = DOCUMENT.SHA256.in(documents);
        take(DOCUMENT, erased, DOCUMENT.NAME, DOCUMENT.URL, DOCUMENT.TITLE, DOCUMENT.AUTHOR);
        take(ACQUISITION, ACQUISITION.SHA256.in(documents), ACQUISITION.WHENCE);
        take(FAILURE, DSL.noCondition(), FAILURE.WHENCE, FAILURE.MESSAGE);
    }

    @SafeVarargs
    private <R extends UpdatableRecord<R>> List<R> take(
            Table<R> table, Condition where, TableField<R, String>... fields) {
        List<R> changed = new ArrayList<>();
        for (R row : tx.db().selectFrom(table).where(where).fetch()) {
            boolean named = false;
            for (Field<String> field : fields) {
                String text = row.get(field);
                if (text == null || !suppressions.named(text)) continue;
                row.set(field, field.getDataType().nullable() ? null : "");
                named = true;
            }
            if (named) changed.add(row);
        }
        change(table, changed);
        return changed;
    }

    List<TombstoneRecord> rows() {
        return rows;
    }

    /** Ids of the claims whose decisions lost words. */
    Set<String> claims() {
        return claims;
    }
}
