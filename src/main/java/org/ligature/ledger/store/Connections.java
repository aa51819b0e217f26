package org.ligature.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.ligature.model.LigatureException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens connections the way the ledger needs them. */
final class Connections {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int BUSY_MILLIS = 10_000;
    private static final int MOST = 8;

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Connections() {}

    static String sqliteUrl(Path file) {
        return SQLITE + file.toAbsolutePath();
    }

    static SQLDialect dialect(String url) {
        if (url.startsWith(SQLITE)) return SQLDialect.SQLITE;
        if (url.startsWith(POSTGRES)) return SQLDialect.POSTGRES;
        throw new LigatureException("A ledger's address starts with " + SQLITE + " or " + POSTGRES + ", not: " + url);
    }

    /** The URL without what may be a password. */
    static String place(String url) {
        int query = url.indexOf('?');
        String bare = query < 0 ? url : url.substring(0, query);
        return bare.startsWith(SQLITE) ? bare.substring(SQLITE.length()) : bare;
    }

    /** @param sync matters to SQLite alone; how a server syncs is its administrator's choice */
    static HikariDataSource open(String url, String user, String password, Sync sync) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger-" + sync);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        if (dialect(url) == SQLDialect.SQLITE) {
            config.setDataSource(sqlite(url, sync));
        } else {
            config.setJdbcUrl(url);
            if (!user.isEmpty()) config.setUsername(user);
            if (!password.isEmpty()) config.setPassword(password);
        }
        return new HikariDataSource(config);
    }

    /**
     * WAL, so that readers and a writer don't wait for each other. In WAL mode NORMAL never damages the file, but a power cut
     * may take back the last transactions; FULL syncs each.
     */
    private static DataSource sqlite(String url, Sync sync) {
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(
                    sync == Sync.NOW ? SQLiteConfig.SynchronousMode.FULL : SQLiteConfig.SynchronousMode.NORMAL);
            // Deleted rows are overwritten: an erased name must not stay readable in the file.
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
            config.setBusyTimeout(BUSY_MILLIS);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl(url);
            source.getConnection().close();
            return source;
        } catch (SQLException e) {
            throw new org.jooq.exception.DataAccessException("open", e);
        }
    }

    static Settings settings() {
        return new Settings().withExecuteLogging(false).withFetchWarnings(false).withRenderSchema(false);
    }
}
