package org.ligature.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.ligature.archive.Inputs;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Ingest;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;
import org.ligature.pipeline.desk.Desk;
import org.ligature.schema.Pack;
import org.ligature.server.api.Api;
import org.ligature.server.http.Access;

/** A workbench over a fresh folder, with the example documents or others in it. */
final class Served implements AutoCloseable {
    private static final Instant BEGIN = Instant.parse("2026-11-20T08:00:00Z");

    final Workspace workspace;
    final Desk desk;
    final Workbench workbench;
    private final Holdings holdings;

    private Served(Workspace workspace, Access access) {
        this.workspace = workspace;
        Pack pack = Extractors.pack("prc-tech");
        this.desk = new Desk(workspace, pack);
        this.holdings = Holdings.load(workspace.folder().resolve("index"), List::of);
        this.workbench =
                Workbench.start(desk, new Workbench.Options(access, "en", "tester", 4L << 20), new Api(holdings, ""));
    }

    /** Reads documents into a folder and serves them on loopback. */
    static Served of(Path folder, Path... documents) {
        return of(folder, Access.LOOPBACK, documents);
    }

    static Served of(Path folder, Access access, Path... documents) {
        // A second for every look at the clock: everything happens in an order that shows.
        AtomicLong seconds = new AtomicLong();
        InstantSource clock = () -> BEGIN.plusSeconds(seconds.incrementAndGet());
        Workspace workspace = Workspace.create(folder, clock);
        workspace
                .ingest(Extractors.rules(Extractors.pack("prc-tech")), new Ingest.Options(2, 8L << 20))
                .run(Inputs.of(List.of(documents), BEGIN), (done, all, what) -> {});
        return new Served(workspace, access);
    }

    /** Imports a list of FollowTheMoney entities. */
    void list(String name, String title, Path file) {
        new DatasetShelf(workspace)
                .add(new DatasetShelf.Order(name, title, ListFormat.FTM, null, List.of(file)), n -> {});
    }

    static Path examples() {
        return Path.of("examples/documents");
    }

    /** An address of the workbench; the path begins with a slash. */
    String at(String path) {
        return workbench.address() + path.substring(1);
    }

    /** The hash of the document of a name. */
    String document(String name) {
        return desk.refreshed().documents().stream()
                .map(d -> d.document())
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    /** Files under a folder of the archive; for seeing that nothing came in. */
    static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Override
    public void close() {
        workbench.close();
        holdings.close();
        desk.close();
        workspace.close();
    }
}
