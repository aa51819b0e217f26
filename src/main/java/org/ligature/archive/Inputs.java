package org.ligature.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Failure;
import org.ligature.model.LigatureException;

/**
 * The documents that files and folders hold, in a fixed order, and what could not be reached.
 *
 * @param found documents, sorted within each folder
 * @param failures files and folders that can't be read, links that lead nowhere, sidecars with mistakes
 */
public record Inputs(List<Input> found, List<Failure> failures) {

    /** Formats that hold far fewer letters than bytes. */
    private static final Set<String> PACKED = Set.of("pdf", "docx");

    public Inputs {
        found = List.copyOf(found);
        failures = List.copyOf(failures);
    }

    /**
     * Looks at files and, recursively, at folders. Hidden files and sidecars ({@code report.pdf.meta.yaml}) found in folders are not
     * documents; a folder that links lead to twice is visited once.
     *
     * @param now the moment that failures are stamped with
     */
    public static Inputs of(List<Path> given, Instant now) {
        Search search = new Search(now);
        for (Path path : given) search.start(path);
        return new Inputs(search.found, search.failures);
    }

    /** About how many bytes of text there are: pages and plain files count whole, what packs its text a tenth. */
    public long text() {
        return found.stream()
                .mapToLong(i -> packed(i.name()) ? i.size() / 10 : i.size())
                .sum();
    }

    private static boolean packed(String name) {
        return PACKED.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static final class Search {
        private final Instant now;
        private final List<Input> found = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Set<Path> visited = new HashSet<>();

        Search(Instant now) {
            this.now = now;
        }

        void start(Path given) {
            if (!Files.exists(given)) {
                String remedy = Files.isSymbolicLink(given) ? " is a link that leads nowhere." : " does not exist.";
                fail(given, "missing", given + remedy + " Check the path.");
                return;
            }
            // A stack rather than recursion: folders may be nested as deep as a file system allows.
            Deque<Path> waiting = new ArrayDeque<>(List.of(given));
            while (!waiting.isEmpty()) {
                Path path = waiting.pop();
                if (Files.isDirectory(path)) children(path).forEach(waiting::push);
                else file(path);
            }
        }

        /** What to visit in a folder, last first, as a stack wants it. */
        private List<Path> children(Path folder) {
            try {
                if (!visited.add(folder.toRealPath())) return List.of();
                try (Stream<Path> entries = Files.list(folder)) {
                    return entries.filter(Search::wanted)
                            .sorted(Comparator.comparing(Path::toString).reversed())
                            .toList();
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                fail(folder, "unreadable", "The folder " + folder + " can't be listed: " + reason(e) + ".");
                return List.of();
            }
        }

        private static boolean wanted(Path entry) {
            String name = entry.getFileName().toString();
            return !name.startsWith(".") && !name.endsWith(Sidecar.ENDING);
        }

        private void file(Path file) {
            if (!Files.exists(file)) {
                fail(file, "missing", file + " is a link that leads nowhere. Mend or remove it.");
            } else if (!Files.isRegularFile(file)) {
                fail(file, "unsupported", file + " is neither a file nor a folder. Give the document itself.");
            } else if (!Files.isReadable(file)) {
                fail(
                        file,
                        "unreadable",
                        file + " can't be read: permission denied. Give this account the right to read it.");
            } else {
                String name = String.valueOf(file.getFileName());
                found.add(new Input(
                        name, "file", file.toString(), sidecar(file), size(file), () -> Files.newInputStream(file)));
            }
        }

        private static long size(Path file) {
            try {
                return Files.size(file);
            } catch (IOException e) {
                // Reading it will say what is wrong.
                return 0;
            }
        }

        private Optional<Metadata> sidecar(Path file) {
            try {
                return Sidecar.of(file);
            } catch (LigatureException e) {
                fail(Sidecar.path(file), "sidecar", String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }

        private void fail(Path path, String reason, String message) {
            failures.add(new Failure(path.toString(), reason, message, now));
        }

        private static String reason(Exception e) {
            if (e instanceof IOException io) return Trouble.reason(io);
            return e.getCause() instanceof IOException io ? Trouble.reason(io) : String.valueOf(e.getMessage());
        }
    }
}
