package org.ligature.ledger.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import org.sqlite.SQLiteException;

/**
 * Says what a database's error means for the user.
 *
 * @param place file or address of the database
 */
record Troubles(String place) {
    private static final String RETRY = "nothing half-written is kept, so the same command can be run again";

    LigatureException explain(RuntimeException error) {
        if (error instanceof LigatureException known) return known;
        SQLException cause = sql(error);
        if (cause instanceof SQLiteException sqlite) return explain(sqlite);
        if (cause == null) return new LigatureException("The ledger " + place + " failed: " + line(error), error);
        return new LigatureException(postgres(cause), cause);
    }

    private LigatureException explain(SQLiteException error) {
        String what = switch (error.getResultCode()) {
            case SQLITE_FULL -> "No room left for the ledger " + place + ": free some disk space; " + RETRY + ".";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
                "Another process keeps the ledger " + place + " busy: wait until it is done; " + RETRY + ".";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                "The ledger " + place + " is damaged or not a ledger: restore it from a backup.";
            case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR ->
                "The ledger " + place + " can't be opened: check that its folder exists and may be written.";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM ->
                "The ledger " + place + " can't be written: check the file's and the folder's permissions.";
            default -> "The ledger " + place + " failed: " + line(error);
        };
        return new LigatureException(what, error);
    }

    private String postgres(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.equals("53100")) {
            return "No room left for the ledger " + place + ": free some disk space on the server; " + RETRY + ".";
        }
        if (state.startsWith("08") || state.equals("57P03")) {
            return "The ledger " + place + " can't be reached: check that the server runs and the address is right.";
        }
        if (state.startsWith("28")) return "The ledger " + place + " refuses the user or the password.";
        if (state.equals("3D000")) return "The ledger " + place + " does not exist: create the database first.";
        return "The ledger " + place + " failed: " + line(error);
    }

    /** Whether trying again may help. */
    static boolean busy(Throwable error) {
        SQLException cause = sql(error);
        if (cause instanceof SQLiteException sqlite) {
            return switch (sqlite.getResultCode()) {
                case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED -> true;
                default -> false;
            };
        }
        // A serialisation failure or a deadlock on PostgreSQL.
        return cause != null
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("40");
    }

    /** The innermost says what happened; those around it repeat the statement. */
    private static @Nullable SQLException sql(Throwable error) {
        SQLException innermost = null;
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) innermost = sql;
        }
        return innermost;
    }

    private static String line(Throwable error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("unknown error");
    }
}
