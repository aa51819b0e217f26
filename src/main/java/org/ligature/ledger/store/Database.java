package org.ligature.ledger.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ligature.model.LigatureException;

/** One ledger's database, SQLite or PostgreSQL, migrated to the version that this program knows. */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 6;

    /** For how long opening is tried again while others keep the database busy. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    /** Any number will do, so long as every Ligature uses the same. */
    private static final long WRITER_LOCK = 0x4C494741;

    /** SQLite's own waiting is not fair; between threads of one process this is. */
    private final ReentrantLock writer = new ReentrantLock(true);

    private final HikariDataSource pool;
    private final HikariDataSource soon;
    private final DSLContext db;
    private final DSLContext dbSoon;
    private final Troubles troubles;

    private Database(HikariDataSource pool, HikariDataSource soon, SQLDialect dialect, Troubles troubles) {
        this.pool = pool;
        this.soon = soon;
        this.db = DSL.using(pool, dialect, Connections.settings());
        this.dbSoon = DSL.using(soon, dialect, Connections.settings());
        this.troubles = troubles;
    }

    /** Opens, and makes where there is none, the database in a file. */
    public static Database open(Path file) {
        return open(Connections.sqliteUrl(file), "", "");
    }

    /**
     * Opens the database at a JDBC URL.
     *
     * @param user empty when the URL tells
     * @param password empty when none is needed
     */
    public static Database open(String url, String user, String password) {
        Troubles troubles = new Troubles(Connections.place(url));
        long start = System.nanoTime();
        while (true) {
            try {
                return opened(url, user, password, troubles);
            } catch (RuntimeException e) {
                // SQLite doesn't wait for its turn while another process turns a new file's log on, or the last one
                // closes it.
                if (!Troubles.busy(e) || System.nanoTime() - start > PATIENCE) throw troubles.explain(e);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static Database opened(String url, String user, String password, Troubles troubles) {
        SQLDialect dialect = Connections.dialect(url);
        HikariDataSource pool = Connections.open(url, user, password, Sync.NOW);
        try {
            new Migrations(pool, DSL.using(pool, dialect, Connections.settings())).run();
            boolean one = dialect != SQLDialect.SQLITE;
            HikariDataSource soon = one ? pool : Connections.open(url, user, password, Sync.SOON);
            return new Database(pool, soon, dialect, troubles);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Runs a query; one statement sees one state. */
    public <T> T read(Function<DSLContext, T> query) {
        try {
            // A cursor on PostgreSQL reads row by row only inside a transaction.
            if (db.dialect() == SQLDialect.POSTGRES) return db.transactionResult(tx -> query.apply(tx.dsl()));
            return query.apply(db);
        } catch (DataAccessException e) {
            throw troubles.explain(e);
        }
    }

    /** Runs work in one transaction, alone among writers; a busy database is asked again. */
    public <T> T write(Sync sync, Function<Writing, T> work) {
        writer.lock();
        try {
            return attempt(sync == Sync.NOW ? db : dbSoon, work, 1);
        } finally {
            writer.unlock();
        }
    }

    private <T> T attempt(DSLContext on, Function<Writing, T> work, int number) {
        try {
            return on.transactionResult(tx -> inside(tx.dsl(), work));
        } catch (DataAccessException e) {
            LigatureException explained = troubles.explain(e);
            if (number == ATTEMPTS || !Troubles.busy(e)) throw explained;
        }
        return attempt(on, work, number + 1);
    }

    private static <T> T inside(DSLContext tx, Function<Writing, T> work) {
        if (tx.dialect() == SQLDialect.POSTGRES) {
            tx.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(WRITER_LOCK)))
                    .fetch();
        }
        Chain chain = new Chain(tx);
        T result = work.apply(new Writing(tx, chain));
        chain.finish();
        return result;
    }

    /**
     * Makes sure that deleted words are gone from the file too: SQLite keeps them in its log until it is cut. On PostgreSQL
     * that is for the server's vacuum and its administrator's backups.
     */
    public void scrub() {
        if (db.dialect() == SQLDialect.SQLITE) db.fetch("pragma wal_checkpoint(truncate)");
    }

    /** Where the database is, for messages. */
    public String place() {
        return troubles.place();
    }

    @Override
    public void close() {
        soon.close();
        pool.close();
    }
}
