package org.ligature.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes a ledger behind its back, as somebody with the file or the server's password could. */
final class Tampering {
    private Tampering() {}

    /** Runs statements without having the guards removed. */
    static void run(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes one table's guards. */
    static void unguard(String url, String table) {
        String on = url.startsWith("jdbc:sqlite") ? "" : " on " + table;
        run(url, "drop trigger " + table + "_keeps" + on, "drop trigger " + table + "_stays" + on);
    }
}
