package org.ligature.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.ligature.archive.Archive;
import org.ligature.extract.Extractor;
import org.ligature.ledger.Ledger;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.panel.Member;
import org.ligature.pipeline.panel.Panel;

/**
 * A data folder that is open: its archive and its ledger.
 *
 * @param folder the data folder
 * @param archive the bytes
 * @param ledger what is recorded
 * @param clock tells the time to everything that records it
 */
public record Workspace(Path folder, Archive archive, Ledger ledger, InstantSource clock) implements AutoCloseable {
    private static final Duration LEFT_OVER = Duration.ofHours(6);

    /** Opens a data folder, and makes it where there is none. */
    public static Workspace create(Path folder, InstantSource clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LigatureException(
                    "The data folder " + folder + " can't be made: " + e.getMessage()
                            + ". Give another one with --data.",
                    e);
        }
        Archive archive = new Archive(folder.resolve("archive"));
        archive.sweep(clock.instant().minus(LEFT_OVER));
        return new Workspace(folder, archive, Ledger.open(folder.resolve("ledger.db"), clock), clock);
    }

    /** Opens a data folder that must exist: looking something up should not make an empty one. */
    public static Workspace open(Path folder, InstantSource clock) {
        if (!Files.exists(folder.resolve("ledger.db"))) {
            throw new LigatureException("There is no data in " + folder
                    + " yet. Read documents first (ligature ingest FOLDER), or name the right folder with --data.");
        }
        return create(folder, clock);
    }

    /** A run that takes documents the whole way. */
    public Ingest ingest(Extractor extractor, Ingest.Options options) {
        return ingest(new Panel(List.of(Member.of(extractor))), options);
    }

    /** A run with several extractors. */
    public Ingest ingest(Panel panel, Ingest.Options options) {
        return new Ingest(this, panel, options);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
