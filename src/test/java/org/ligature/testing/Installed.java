package org.ligature.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs of the system; a test that lacks one skips, or fails where services are required. */
public final class Installed {

    private static final Path POSTGRESQL = Path.of("/usr/lib/postgresql");

    private Installed() {}

    /** A Chromium for page tests. */
    public static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .orElseGet(() -> missing("Chromium", "chromium"));
    }

    /** The folder with initdb, postgres and pg_ctl. */
    public static Path postgresql() {
        return Stream.concat(postgresqlFolders(), onPath("initdb").map(Installed::realFolder).stream())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
                .findFirst()
                .orElseGet(() -> missing("PostgreSQL", "postgresql"));
    }

    static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The newest first; versions are whole numbers since 10. */
    private static Stream<Path> postgresqlFolders() {
        if (!Files.isDirectory(POSTGRESQL)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(POSTGRESQL)) {
            return versions
                    .filter(version -> version.getFileName().toString().matches("\\d+"))
                    .sorted(Comparator.comparing((Path version) ->
                                    Integer.valueOf(version.getFileName().toString()))
                            .reversed())
                    .map(version -> version.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list " + POSTGRESQL, e);
        }
    }

    private static Path realFolder(Path program) {
        try {
            return program.toRealPath().getParent();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't follow " + program, e);
        }
    }

    private static Path missing(String name, String systemPackage) {
        String message = name + " is not installed; on Debian or Ubuntu: apt install " + systemPackage;
        return "1".equals(System.getenv("LIGATURE_REQUIRE_SERVICES")) ? fail(message) : abort(message);
    }

    /** For messages: what a failed program was asked. */
    static String line(List<String> command) {
        return String.join(" ", command);
    }
}
