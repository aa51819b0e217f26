package org.ligature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what it is for, and is null-marked. Read from the sources, which is where a reader looks. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern CONTRACT =
            Pattern.compile("(?s)\\A/\\*\\*.{80,}?\\*/\\s+@NullMarked\\s+package [\\w.]+;.*");

    @Test
    void everyPackageStatesItsContract() throws IOException {
        assertThat(packages()).isNotEmpty().allSatisfy(folder -> {
            Path contract = folder.resolve("package-info.java");
            assertThat(contract).exists();
            assertThat(Files.readString(contract))
                    .as("%s opens with its purpose and is @NullMarked", contract)
                    .matches(CONTRACT);
        });
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
