package org.ligature.server.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;
import org.ligature.pipeline.screening.KeptLists;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.StoredOrders;

/** Runs in the background: stopped, and gone on with. */
class JobsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.create(folder.resolve("data"), CLOCK);
        Path list = Files.writeString(
                folder.resolve("e.ftm.json"),
                "{\"id\":\"b\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Brem Works AG\"]}}\n");
        new DatasetShelf(workspace)
                .add(new DatasetShelf.Order("watch", "Watch", ListFormat.FTM, null, List.of(list)), n -> {});
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private StoredOrders.Stored stored(int rows) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < rows; i++)
            names.append(i % 5 == 0 ? "Brem Works" : "Bakery " + i).append('\n');
        var list = new KeptLists(workspace).paste("list " + rows, names.toString());
        return new StoredOrders(workspace, Extractors.pack("core"))
                .keep(
                        list,
                        new ListScreening.Order(
                                list.file(),
                                List.of("watch"),
                                Map.of("name", "#1"),
                                NameKind.OTHER,
                                0.5,
                                5,
                                0.3,
                                "tester",
                                false));
    }

    private static Job ended(Jobs jobs, String run) throws InterruptedException {
        while (!jobs.job(run).orElseThrow().ended()) Thread.sleep(20);
        return jobs.job(run).orElseThrow();
    }

    @Test
    void aStoppedRunGoesOnAndOthersAreNotTouched() throws Exception {
        try (Jobs jobs = new Jobs(workspace, Extractors.pack("core"))) {
            StoredOrders.Stored large = stored(ROWS);
            StoredOrders.Stored small = stored(10);
            jobs.start(large);
            jobs.start(large);
            jobs.start(small);
            jobs.stop(large.run());
            assertThat(ended(jobs, large.run()).stage()).isEqualTo(Job.Stage.STOPPED);
            assertThat(ended(jobs, small.run()).stage()).isEqualTo(Job.Stage.DONE);
            assertThat(new StoredOrders(workspace, Extractors.pack("core")).unfinished())
                    .extracting(StoredOrders.Stored::run)
                    .containsExactly(large.run());
            jobs.start(large);
            assertThat(ended(jobs, large.run()).stage()).isEqualTo(Job.Stage.DONE);
        }
        assertThat(workspace.ledger().screenings().runs().getFirst().run().rows())
                .isEqualTo(ROWS);
        assertThat(workspace.ledger().screenings().runs()).hasSize(2);
    }

    @Test
    void aRunThatFailsSaysWhyAndTheNextOneRuns() throws Exception {
        try (Jobs jobs = new Jobs(workspace, Extractors.pack("core"))) {
            StoredOrders.Stored gone = stored(20);
            Files.delete(gone.list().file());
            jobs.start(gone);
            StoredOrders.Stored next = stored(10);
            jobs.start(next);
            Job failed = ended(jobs, gone.run());
            assertThat(failed.stage()).isEqualTo(Job.Stage.FAILED);
            assertThat(failed.fault()).isNotBlank();
            assertThat(ended(jobs, next.run()).stage()).isEqualTo(Job.Stage.DONE);
        }
    }
}
