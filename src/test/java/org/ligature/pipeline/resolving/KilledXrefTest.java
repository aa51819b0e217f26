package org.ligature.pipeline.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.resolve.InventedPeople;
import org.ligature.schema.EntityLines;
import org.ligature.testing.Program;

/** A comparison that is killed at any moment goes on, and gives what an undisturbed one gives. */
class KilledXrefTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void killsThenOneRunEqualAnUndisturbedRun() throws Exception {
        Path list = folder.resolve("people.ftm.json");
        StringBuilder lines = new StringBuilder();
        new InventedPeople(9)
                .people(2500)
                .forEach(e -> lines.append(new String(EntityLines.bytes(e), StandardCharsets.UTF_8))
                        .append('\n'));
        Files.writeString(list, lines.toString());
        for (String data : new String[] {"undisturbed", "killed"})
            assertThat(Program.run(
                                    folder,
                                    "import",
                                    list.toString(),
                                    "--dataset",
                                    "people",
                                    "--format",
                                    "ftm",
                                    "--data",
                                    data(data))
                            .code())
                    .isZero();
        long start = System.nanoTime();
        assertThat(xref("undisturbed").code()).isEqualTo(1);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Random random = new Random(4);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = Program.start(folder, "xref", "people", "--data", data("killed"));
            process.waitFor(whole / 2 + random.nextLong(whole / 2), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(xref("killed").code()).isEqualTo(1);
        assertThat(suggestions("killed")).isEqualTo(suggestions("undisturbed")).isNotEmpty();
        assertThat(Program.run(folder, "verify", "--data", data("killed")).code())
                .isZero();
    }

    private Program.Outcome xref(String name) {
        return Program.run(folder, "xref", "people", "--data", data(name));
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private String suggestions(String name) throws IOException {
        try (Stream<Path> files =
                Files.list(folder.resolve(name).resolve("index").resolve("xref"))) {
            return Files.readString(files.filter(f -> f.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
