package org.ligature.ledger.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ligature.model.LigatureException;

/** Brings a database to the version that this program knows, without waking Flyway when it is there already. */
final class Migrations {
    /** The newest migration; a test compares it with the files. */
    static final int NEWEST = 8;

    private static final Name HISTORY = DSL.name("flyway_schema_history");
    private static final Field<String> VERSION = DSL.field(DSL.name("version"), String.class);
    private static final Field<Integer> RANK = DSL.field(DSL.name("installed_rank"), Integer.class);
    private static final String FOLDER = "classpath:org/ligature/ledger/";
    private static final int PATIENCE = 50;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final DataSource source;
    private final DSLContext db;

    Migrations(DataSource source, DSLContext db) {
        this.source = source;
        this.db = db;
    }

    void run() {
        int version = version();
        if (version > NEWEST) {
            throw new LigatureException("The ledger was written by a newer Ligature (schema " + version
                    + ", this one knows " + NEWEST + "): use the newer program.");
        }
        if (version < NEWEST) migrate();
    }

    /** Another process may be making the same tables at this moment; then its work is as good as ours. */
    private void migrate() {
        try {
            flyway();
        } catch (FlywayException | DataAccessException e) {
            for (int i = 0; i < PATIENCE && version() != NEWEST; i++) LockSupport.parkNanos(PAUSE);
            if (version() != NEWEST) throw e;
        }
    }

    private void flyway() {
        String guards = switch (db.dialect().family()) {
            case POSTGRES -> "guards/postgresql";
            default -> "guards/sqlite";
        };
        Flyway.configure()
                .dataSource(source)
                .locations(FOLDER + "migration", FOLDER + guards)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    /** The last migration that was run, 0 for an empty database. */
    int version() {
        try {
            String found = db.select(VERSION)
                    .from(DSL.table(HISTORY))
                    .orderBy(RANK.desc())
                    .limit(1)
                    .fetchOne(VERSION);
            return found == null ? 0 : Integer.parseInt(found);
        } catch (DataAccessException e) {
            if (Troubles.busy(e)) throw e;
            return 0; // No history table yet, or a database that Flyway will complain about in its own words.
        }
    }
}
