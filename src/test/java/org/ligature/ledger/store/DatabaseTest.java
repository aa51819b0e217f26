package org.ligature.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.LigatureException;

/** Opening a ledger's file that others open, use or hold. */
class DatabaseTest {
    @TempDir
    Path folder;

    @RepeatedTest(5)
    void manyMayOpenANewFileAtOnce() throws Exception {
        Path file = folder.resolve("ledger.db");
        Callable<Integer> open = () -> {
            try (Database database = Database.open(file)) {
                return database.read(db -> db.fetchCount(DSL.table(DSL.name("flyway_schema_history"))));
            }
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> opened = pool.invokeAll(Collections.nCopies(12, open));
            for (Future<Integer> one : opened) assertThat(one.get()).isGreaterThanOrEqualTo(Migrations.NEWEST);
        }
    }

    @Test
    void aFileThatIsHeldForGoodIsSaidToBeBusy() throws Exception {
        Path file = folder.resolve("ledger.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("begin exclusive");
            assertThatThrownBy(() -> Database.open(file))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining("Another process keeps the ledger " + file + " busy");
        }
    }
}
