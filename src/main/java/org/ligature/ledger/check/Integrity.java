package org.ligature.ledger.check;

import static org.ligature.ledger.generated.Tables.ACQUISITION;
import static org.ligature.ledger.generated.Tables.CHAIN_HEAD;
import static org.ligature.ledger.generated.Tables.CLAIM;
import static org.ligature.ledger.generated.Tables.CLAIM_EVENT;
import static org.ligature.ledger.generated.Tables.CLEARANCE;
import static org.ligature.ledger.generated.Tables.DATASET;
import static org.ligature.ledger.generated.Tables.DATASET_FILE;
import static org.ligature.ledger.generated.Tables.DECISION;
import static org.ligature.ledger.generated.Tables.DISPUTE_RULING;
import static org.ligature.ledger.generated.Tables.DOCUMENT;
import static org.ligature.ledger.generated.Tables.ERASURE;
import static org.ligature.ledger.generated.Tables.EXTRACTION;
import static org.ligature.ledger.generated.Tables.FAILURE;
import static org.ligature.ledger.generated.Tables.JUDGEMENT;
import static org.ligature.ledger.generated.Tables.RENDITION;
import static org.ligature.ledger.generated.Tables.REPLY;
import static org.ligature.ledger.generated.Tables.SCREENING;
import static org.ligature.ledger.generated.Tables.SEARCH;
import static org.ligature.ledger.generated.Tables.SUPPRESSION;
import static org.ligature.ledger.generated.Tables.TOMBSTONE;
import static org.ligature.ledger.generated.Tables.XREF;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;
import org.ligature.ledger.store.Database;

/** Tells whether rows were changed, removed or slipped in behind the ledger's back. */
public final class Integrity {
    static final List<Table<?>> APPENDED = List.of(
            DOCUMENT,
            ACQUISITION,
            RENDITION,
            EXTRACTION,
            CLAIM,
            CLAIM_EVENT,
            DECISION,
            SEARCH,
            DATASET,
            DATASET_FILE,
            SCREENING,
            CLEARANCE,
            JUDGEMENT,
            XREF,
            REPLY,
            DISPUTE_RULING,
            FAILURE,
            ERASURE,
            SUPPRESSION,
            TOMBSTONE);

    private final Database database;

    public Integrity(Database database) {
        this.database = database;
    }

    /** All that is wrong; empty for a sound ledger. Nothing may be recorded meanwhile, or the newest rows look wrong. */
    public List<Finding> check() {
        return database.read(db -> {
            List<Finding> findings = new ArrayList<>();
            ChainCheck chains = new ChainCheck(db, findings);
            APPENDED.forEach(chains::check);
            new StateCheck(db, findings).check();
            return findings;
        });
    }

    /** The last hash of each table's chain, in hex, to be kept elsewhere and compared. */
    public Map<String, String> heads() {
        return database.read(db -> new TreeMap<>(db.selectFrom(CHAIN_HEAD)
                .fetchMap(
                        row -> row.getLedgerTable(),
                        row -> row.getRowCount() + ":" + HexFormat.of().formatHex(row.getChainHash()))));
    }
}
