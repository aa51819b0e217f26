package org.ligature.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares whole outputs with files under {@code src/test/resources/golden}; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The output equals the golden file, byte for byte. */
    public static void check(String file, String output) {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) write(path, output);
        assertThat(path).as("golden file; -Dgolden.update=true writes it").exists();
        assertThat(output)
                .as("%s (see `git diff` after -Dgolden.update=true)", path)
                .isEqualTo(read(path));
    }

    private static void write(Path path, String output) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
