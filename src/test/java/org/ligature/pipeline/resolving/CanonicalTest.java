package org.ligature.pipeline.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.ledger.Judgements;
import org.ligature.model.Entity;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Loaded;
import org.ligature.pipeline.catalog.Shelved;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;

/** What is served once two entities are judged to be one. The companies are invented. */
class CanonicalTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void lists() throws IOException {
        workspace = Workspace.create(folder.resolve("data"), () -> Instant.EPOCH);
        list("one", """
                {"id":"a-1","schema":"Company","properties":{"name":["Halcor Optics"],"country":["nl"]}}
                {"id":"a-2","schema":"Ownership","properties":{"owner":["a-1"],"asset":["b-2"]}}
                """);
        list("other", """
                {"id":"b-1","schema":"Company","properties":{"name":["Halcor Optics Ltd"],"registrationNumber":["QX-1"]}}
                {"id":"b-2","schema":"Company","properties":{"name":["Kestrin Foundry"]}}
                """);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void list(String name, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".json"), lines);
        new DatasetShelf(workspace)
                .add(new DatasetShelf.Order(name, name, ListFormat.FTM, null, List.of(file)), n -> {});
    }

    private Holdings served() {
        return Holdings.load(
                folder.resolve("index"),
                () -> Shelved.sources(new DatasetShelf(workspace), Canonical.of(workspace)::apply, Set.of()));
    }

    @Test
    void bothAreServedAsOneAndOldIdsLeadToIt() {
        try (Holdings holdings = served()) {
            assertThat(holdings.now().index().size()).isEqualTo(4);
            workspace
                    .ledger()
                    .judgements()
                    .judge(
                            List.of(new Judgements.Said(Judgement.Pair.of("a-1", "b-1"), null)),
                            Judged.POSITIVE,
                            new Judgement.By("mq", null, null, ""));
            holdings.reload();
            Loaded now = holdings.now();
            assertThat(now.index().size()).isEqualTo(3);
            Entity joined = now.index().formerly("a-1").orElseThrow();
            assertThat(joined.id()).startsWith("lg-");
            assertThat(now.index().formerly("b-1")).contains(joined);
            assertThat(joined.values("name")).containsExactly("Halcor Optics", "Halcor Optics Ltd");
            assertThat(joined.values("registrationNumber")).containsExactly("QX-1");
            assertThat(joined.datasets()).containsExactly("one", "other");
            assertThat(now.index().entity("a-2").orElseThrow().values("owner")).containsExactly(joined.id());
            assertThat(now.index().entity("b-2").orElseThrow().referents()).isEmpty();
        }
    }
}
