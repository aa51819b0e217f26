package org.ligature.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version at which Flyway is left asleep is the newest that there is. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ligature/ledger");

    @ParameterizedTest
    @ValueSource(strings = {"guards/sqlite", "guards/postgresql"})
    void knowsTheNewestMigration(String guards) throws IOException {
        List<Integer> versions =
                Stream.concat(versions("migration"), versions(guards)).sorted().toList();
        assertThat(versions).doesNotHaveDuplicates().last().isEqualTo(Migrations.NEWEST);
    }

    private static Stream<Integer> versions(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files
                    .map(f -> f.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .toList()
                    .stream();
        }
    }
}
