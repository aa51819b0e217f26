package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.testing.InventedReports;

class IngestCommandTest {
    @TempDir
    Path folder;

    @Test
    void ingestingTwiceAddsNothing() {
        Path reports = reports(12);
        Terminal terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", reports.toString())).isZero();
        terminal.run("claims", "--format", "jsonl");
        String first = terminal.out();
        assertThat(terminal.run("ingest", reports.toString())).isZero();
        assertThat(terminal.out())
                .contains("0 read, 12 known already, 0 set aside")
                .contains("Claims: 0 new");
        terminal.run("claims", "--format", "jsonl");
        assertThat(terminal.out()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void twoRunsOverTheSameInputWriteTheSameBytes() {
        Path reports = reports(12);
        assertThat(claims(reports, "one", "1"))
                .isEqualTo(claims(reports, "two", "2"))
                .isNotEmpty();
    }

    private String claims(Path reports, String data, String threads) {
        Terminal terminal = new Terminal(folder.resolve(data));
        terminal.run("ingest", "--threads", threads, reports.toString());
        terminal.run("claims", "--format", "jsonl");
        return terminal.out();
    }

    @Test
    void badInputIsNamedAndTheRestIsIngested() throws Exception {
        Path reports = reports(3);
        Files.write(reports.resolve("empty.txt"), new byte[0]);
        Files.write(reports.resolve("broken.pdf"), "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
        Files.createSymbolicLink(reports.resolve("loop"), reports);
        Terminal terminal = new Terminal(folder.resolve("data"));
        int code = terminal.run(
                "ingest", reports.toString(), folder.resolve("missing").toString());
        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out())
                .contains("3 read")
                .contains("3 set aside")
                .contains("empty.txt")
                .contains("broken.pdf")
                .contains("missing does not exist");
    }

    @Test
    void littleIsReadDeeply() {
        Terminal terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", "--json", reports(2).toString())).isZero();
        assertThat(terminal.out()).contains("\"extractor\" : \"deep\"");
    }

    @Test
    void muchIsReadByTheRulesAloneAndThisIsSaid() throws Exception {
        Path reports = reports(1);
        Files.writeString(reports.resolve("long.txt"), "Nothing of note was said that day.\n\n".repeat(30_000));
        Terminal terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", "--json", reports.toString())).isZero();
        assertThat(terminal.out()).contains("\"extractor\" : \"rules\"").doesNotContain("deep");
        assertThat(terminal.err()).contains("--extractor deep");
    }

    @Test
    void noDataYetIsSaidWithTheRemedy() {
        Terminal terminal = new Terminal(folder.resolve("nothing"));
        assertThat(terminal.run("claims")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("ligature ingest FOLDER");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    private Path reports(int count) {
        Path reports = folder.resolve("reports");
        new InventedReports(3).write(reports, count);
        return reports;
    }
}
