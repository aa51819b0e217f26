package org.ligature.pipeline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.archive.Inputs;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.panel.Guarded;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Plugins;
import org.ligature.pipeline.panel.Readers;
import org.ligature.schema.Pack;

/** Documents that come by the workbench; the company is invented. */
class DeskTest {
    private static final Pack PACK = Extractors.pack("prc-tech");

    @TempDir
    Path folder;

    @Test
    void uploadsAreReadByThoseWhoWereChosenAndMadeOnce() throws IOException {
        AtomicInteger made = new AtomicInteger();
        try (Workspace workspace = Workspace.create(folder.resolve("data"), () -> Instant.EPOCH);
                Desk desk = new Desk(workspace, PACK, Readers.always(() -> deep(made)))) {
            assertThat(made).hasValue(0);
            upload(desk, "one.txt", "Halcor Optics established a party committee in 2015.");
            upload(desk, "two.txt", "Halcor Optics founded a party branch in 2016.");
            assertThat(desk.refreshed().claims())
                    .hasSize(2)
                    .allMatch(c -> c.claim().origin().extractor().equals("deep"));
            assertThat(made).hasValue(1);
        }
    }

    private static Panel deep(AtomicInteger made) {
        made.incrementAndGet();
        return Extractors.panel(PACK, List.of("deep"), new Plugins(List.of()), Guarded.Limits.DEFAULT);
    }

    private void upload(Desk desk, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        desk.ingest(Inputs.of(List.of(file), Instant.EPOCH).found(), 1 << 20, (done, all, what) -> {});
    }
}
