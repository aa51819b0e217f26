package org.ligature.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.testing.InventedReports;
import org.ligature.testing.Program;

/** A run that is killed at any moment loses at most the document in flight, and the next run completes the work. */
class KilledIngestTest {
    private static final int DOCUMENTS = 500;
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void twentyKillsThenOneRunEqualAnUndisturbedRun() throws Exception {
        Path reports = folder.resolve("reports");
        new InventedReports(7).write(reports, DOCUMENTS);
        long whole = undisturbed(reports);
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = Program.start(
                    folder, "ingest", "--extractor", "rules", "--data", data("killed"), reports.toString());
            process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        Program.Outcome last =
                Program.run(folder, "ingest", "--extractor", "rules", "--data", data("killed"), reports.toString());
        assertThat(last.code()).as(last.err()).isZero();
        Program.Outcome again =
                Program.run(folder, "ingest", "--extractor", "rules", "--data", data("killed"), reports.toString());
        assertThat(again.out()).contains("0 read, " + DOCUMENTS + " known already");
        Program.Outcome verified = Program.run(folder, "verify", "--data", data("killed"));
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(claims("killed")).isEqualTo(claims("undisturbed")).isNotEmpty();
    }

    private long undisturbed(Path reports) {
        long start = System.nanoTime();
        Program.Outcome run = Program.run(
                folder, "ingest", "--extractor", "rules", "--data", data("undisturbed"), reports.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private String claims(String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out-" + name));
        return Program.run(out, "claims", "--data", data(name), "--format", "jsonl")
                .out();
    }
}
