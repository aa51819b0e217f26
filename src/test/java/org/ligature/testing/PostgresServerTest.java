package org.ligature.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void keepsChineseTextAndSortsByCodePoint() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.running().newDatabase());
                Statement statement = connection.createStatement()) {
            statement.execute("create table name (value text)");
            statement.execute("insert into name values ('北方'), ('Zeta'), ('alpha')");
            try (ResultSet names = statement.executeQuery("select string_agg(value, ' ' order by value) from name")) {
                assertThat(names.next()).isTrue();
                assertThat(names.getString(1)).isEqualTo("Zeta alpha 北方");
            }
        }
    }

    @Test
    void databasesAreApart() {
        PostgresServer server = PostgresServer.running();
        assertThat(server.newDatabase()).isNotEqualTo(server.newDatabase());
    }
}
