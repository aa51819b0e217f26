package org.ligature.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The reference documents and gold data that may stand in a folder beside the checkout; they are not part of the project. */
public final class Shared {
    private static final Path FOLDER = Path.of("").toAbsolutePath().resolveSibling("shared");

    private Shared() {}

    /** A file or folder in it; the calling test is skipped where there is none. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path),
                "skipped: the reference documents are not beside the checkout (looked for ../shared/" + name + ")");
        return path;
    }
}
