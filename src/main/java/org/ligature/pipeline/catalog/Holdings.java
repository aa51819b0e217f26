package org.ligature.pipeline.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/** The data sets that are served now; loading them again puts new ones in their place at once. */
public final class Holdings implements AutoCloseable {
    private static final String PREFIX = "served-";

    private final Path folder;
    private final Supplier<List<Source>> sources;
    private final AtomicReference<Held> held;
    /** Those before, for requests that began with them; gone for good with the next loading. */
    private @Nullable Held retired;

    /** Data sets with the folder that their index is in. */
    private record Held(Loaded loaded, Path folder) {}

    private Holdings(Path folder, Supplier<List<Source>> sources) {
        this.folder = folder;
        this.sources = sources;
        this.held = new AtomicReference<>(load());
    }

    /**
     * Loads data sets.
     *
     * @param folder where indexes may be made and deleted
     * @param sources the data sets, looked up again at each loading
     */
    public static Holdings load(Path folder, Supplier<List<Source>> sources) {
        return new Holdings(folder, sources);
    }

    private Held load() {
        try {
            Files.createDirectories(folder);
            sweep(folder);
            Path own = Files.createTempDirectory(
                    folder, PREFIX + ProcessHandle.current().pid() + "-");
            try {
                return new Held(Loading.run(sources.get(), own), own);
            } catch (RuntimeException e) {
                delete(own);
                throw e;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LigatureException(
                    "The index of the data sets can't be made in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Takes away what processes left that ended without closing. */
    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path old : all.toList()) {
                String[] parts = String.valueOf(old.getFileName()).split("-", -1);
                boolean served = parts.length == 3 && PREFIX.equals(parts[0] + "-") && parts[1].matches("[0-9]{1,18}");
                if (served && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty()) delete(old);
            }
        }
    }

    /** What is served now; keep it for one request only. */
    public Loaded now() {
        return held.get().loaded();
    }

    /** Loads everything again; requests under way end with what they began with. */
    public synchronized void reload() {
        Held next = load();
        if (retired != null) drop(retired);
        retired = held.getAndSet(next);
    }

    private static void drop(Held old) {
        old.loaded().index().close();
        delete(old.folder());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // An index that is left behind costs room, and is of no harm: the next run makes another.
        }
    }

    @Override
    public synchronized void close() {
        if (retired != null) drop(retired);
        drop(held.get());
    }
}
