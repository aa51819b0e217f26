package org.ligature.pipeline.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;
import org.ligature.resolve.block.Blocks;
import org.ligature.testing.Shared;

/** Five thousand people in two lists with errors, a public test set; its ids tell which two are one. */
class Febrl4Test {
    @TempDir
    Path folder;

    @Test
    void nearlyAllPairsAreFoundAtTheUsualThreshold() throws Exception {
        List<Path> lists = List.of(Shared.path("data/er/febrl4a.csv"), Shared.path("data/er/febrl4b.csv"));
        String mapping = Files.readString(Path.of("examples/resolve/people-with-address.yaml"));
        try (Workspace workspace = Workspace.create(folder.resolve("data"), () -> Instant.EPOCH)) {
            DatasetShelf shelf = new DatasetShelf(workspace);
            for (Path list : lists) {
                String name = list.getFileName().toString().replace(".csv", "");
                shelf.add(new DatasetShelf.Order(name, name, ListFormat.CSV, mapping, List.of(list)), n -> {});
            }
            int[] counts = {0, 0};
            CrossReference.Order order =
                    new CrossReference.Order(List.of("febrl4a", "febrl4b"), Blocks.Scope.BETWEEN, 0.5, "test");
            new CrossReference(workspace).run(order, Progress.SILENT).read(s -> {
                counts[0]++;
                if (who(s.one()).equals(who(s.other()))) counts[1]++;
                return true;
            });
            assertThat(2.0 * counts[1] / (counts[0] + 5000)).as("F1").isGreaterThan(0.99);
        }
    }

    private static String who(String id) {
        return id.split("-", -1)[1];
    }
}
