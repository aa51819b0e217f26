package org.ligature.server.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ligature.archive.Input;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.IngestReport;
import org.ligature.pipeline.desk.Desk;

/** Takes in uploaded files and reads them, one run after the other, in the background. */
final class Uploads implements AutoCloseable {
    private static final int KEPT = 5;

    private final Desk desk;
    private final long largest;
    private final Deque<Run> runs = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("uploads").daemon().factory());
    private int count;

    Uploads(Desk desk, long largest) {
        this.desk = desk;
        this.largest = largest;
    }

    /**
     * A file that came in.
     *
     * @param name as the browser gives it
     * @param file where its bytes are until they are read
     */
    record Arrived(String name, Path file) {}

    /** Puts a stream where it can be read later. */
    Arrived keep(String name, InputStream in) {
        try {
            Path file = Files.createTempFile("ligature-upload-", ".bin");
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return new Arrived(plain(name), file);
        } catch (IOException e) {
            throw new LigatureException(
                    "The upload can't be stored (" + e.getMessage() + "); free some space for temporary files.", e);
        }
    }

    /** The last part of a path: browsers, and those who mean ill, may send folders too. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? "upload" : last;
    }

    synchronized Run start(List<Arrived> arrived) {
        Run run = Run.waiting(++count, arrived.stream().map(Arrived::name).toList());
        runs.addFirst(run);
        while (runs.size() > KEPT) runs.removeLast();
        thread.execute(() -> read(run.number(), arrived));
        return run;
    }

    private void read(int number, List<Arrived> arrived) {
        try {
            List<Input> inputs = new ArrayList<>();
            for (Arrived a : arrived) {
                inputs.add(new Input(
                        a.name(),
                        "upload",
                        a.name(),
                        Optional.empty(),
                        a.file().toFile().length(),
                        () -> Files.newInputStream(a.file())));
            }
            IngestReport report = desk.ingest(
                    inputs,
                    largest,
                    (done, all, what) -> replace(number, run(number).step(done, what)));
            desk.refreshed();
            int added = report.recorded().added() + report.recorded().restored();
            replace(number, run(number).end(added, report.known(), report.failures()));
        } catch (RuntimeException e) {
            replace(number, run(number).broken(String.valueOf(e.getMessage())));
        } finally {
            arrived.forEach(Uploads::drop);
        }
    }

    private static void drop(Arrived arrived) {
        try {
            Files.deleteIfExists(arrived.file());
        } catch (IOException e) {
            // It is in the system's folder for temporary files, which is emptied without us.
            arrived.file().toFile().deleteOnExit();
        }
    }

    private synchronized Run run(int number) {
        return runs.stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseGet(() -> Run.waiting(number, List.of()));
    }

    private synchronized void replace(int number, Run with) {
        List<Run> all = new ArrayList<>(runs);
        runs.clear();
        all.forEach(r -> runs.addLast(r.number() == number ? with : r));
    }

    /** The last runs, the newest first. */
    synchronized List<Run> all() {
        return List.copyOf(runs);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
