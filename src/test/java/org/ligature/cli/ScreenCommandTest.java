package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of invented suppliers, screened against a ledger of one invented document. */
class ScreenCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private String list;

    @BeforeEach
    void aLedgerAndAList() throws IOException {
        Files.writeString(folder.resolve("halcor.txt"), """
                TITLE: Halcor Optics and the state
                PUBLISHER: Invented Monitor
                DATE: 2020-05-04

                In 2015 Halcor Optics established a party committee.
                Halcor Optics supplied cameras to the Kestrin Police Department.
                """);
        list = Files.writeString(folder.resolve("list.csv"), "name\nHalcor Optics\nBakery <b>Quill</b>\n")
                .toString();
        terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", folder.resolve("halcor.txt").toString()))
                .isZero();
    }

    private JsonNode first() {
        return JsonMapper.shared()
                .readTree(terminal.out().lines().findFirst().orElseThrow())
                .path("results")
                .path(0);
    }

    @Test
    void whatNobodyReviewedCountsOnlyWhenAskedFor() {
        assertThat(terminal.run("screen", list)).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("--unreviewed");
        assertThat(terminal.run("screen", list, "--unreviewed", "--format", "jsonl"))
                .as(terminal.err())
                .isEqualTo(ExitCode.FINDINGS);
        JsonNode tie = first().path("ties").path(0);
        assertThat(first().path("ties").toString()).contains("party committee");
        assertThat(tie.path("document").asString()).isEqualTo("halcor.txt");
        assertThat(tie.path("marks").toString()).contains("unreviewed").doesNotContain("by-name");
    }

    @Test
    void whatWasAcceptedStandsBelowAMatchWithItsQuote() {
        assertThat(terminal.run("claims", "--type", "party_org", "--format", "jsonl"))
                .isZero();
        String id = JsonMapper.shared()
                .readTree(terminal.out().lines().findFirst().orElseThrow())
                .path("id")
                .asString();
        assertThat(terminal.run("review", "accept", id)).as(terminal.err()).isZero();
        terminal.run("screen", list, "--format", "jsonl");
        assertThat(first().path("ties").path(0).path("claim").asString()).isEqualTo(id);
        assertThat(first().path("ties")).hasSize(1);
        terminal.run("screen", list, "--format", "csv");
        assertThat(terminal.out()).contains("party committee").contains("[reviewed]");
        terminal.run("screen", list);
        assertThat(terminal.out()).contains("§").contains("halcor.txt");
    }

    @Test
    void theHtmlFileEscapesWhatListsSayAndLoadsNothing() {
        terminal.run("screen", list, "--unreviewed", "--format", "html");
        assertThat(terminal.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<blockquote>")
                .contains("Content-Security-Policy")
                .contains("Bakery &lt;b")
                .doesNotContain("<b>Quill")
                .doesNotContain("<script");
    }
}
