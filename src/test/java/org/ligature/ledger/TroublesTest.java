package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.model.LigatureException;

/** What can go wrong with a database is said so that somebody can do something about it. */
class TroublesTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskNamesTheFileAndKeepsWhatWasRecorded() {
        // SQLite answers as on a full disk when a file has reached the most pages that it may have.
        String url = Store.SQLITE.newUrl(folder);
        try (Ledger ledger = Store.open(url)) {
            ledger.record(Writer.report(0).record());
        }
        List<DocumentRecord> many = new ArrayList<>();
        for (int i = 1; i < 300; i++) many.add(Writer.report(i).record());
        try (Ledger ledger = Store.open(url + "?max_page_count=120")) {
            assertThatThrownBy(() -> ledger.recordAll(many))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining("No room left")
                    .hasMessageContaining(folder.resolve("ledger.db").toString());
        }
        try (Ledger ledger = Store.open(url)) {
            assertThat(ledger.documents().all()).hasSize(1);
            assertThat(ledger.integrity().check()).isEmpty();
            assertThat(ledger.recordAll(many).documents()).isEqualTo(299);
        }
    }

    @Test
    void aFileThatIsNoLedgerIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.db"), "x".repeat(5000));
        assertThatThrownBy(() -> Ledger.open(file, Store.clock()))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("damaged or not a ledger");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("ledger.db");
        assertThatThrownBy(() -> Ledger.open(file, Store.clock()))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("folder exists");
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://127.0.0.1:1/x?user=a&password=secret"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x")
                .hasMessageContaining("can't be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> Store.open("jdbc:h2:mem:x"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("jdbc:sqlite:");
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerOfANewerProgramIsLeftAlone(Store store) {
        String url = store.newUrl(folder);
        Store.open(url).close();
        Tampering.run(
                url,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99', 'x', 0, "
                        + (store == Store.SQLITE ? "1" : "true") + ")");
        assertThatThrownBy(() -> Store.open(url))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("newer Ligature");
    }
}
