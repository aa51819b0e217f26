package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One document's whole way: read, claimed, reviewed, shown, exported, verified. The company is invented. */
class JourneyTest {
    private static final String REPORT = """
            TITLE: Halcor Optics and the state
            PUBLISHER: Invented Monitor
            DATE: 2020-05-04

            Halcor Optics Co., Ltd. is a state-owned enterprise in Kestrin. In 2015 Halcor Optics established a party committee.
            Halcor Optics supplied cameras to the Kestrin Police Department. Halcor Optics did not respond to a request for comment.
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void ingest() throws Exception {
        Files.writeString(folder.resolve("halcor.txt"), REPORT);
        terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", folder.resolve("halcor.txt").toString()))
                .as(terminal.err())
                .isZero();
    }

    private List<JsonNode> claims(String... options) {
        String[] arguments = Stream.concat(Stream.of("claims", "--format", "jsonl"), Stream.of(options))
                .toArray(String[]::new);
        assertThat(terminal.run(arguments)).isZero();
        return terminal.out().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
    }

    private JsonNode partyCommittee() {
        return claims("--type", "party_org").stream()
                .filter(c -> c.path("quote").asString().contains("committee"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClaimCarriesItsWordsItsDateAndItsCompany() {
        JsonNode claim = partyCommittee();
        assertThat(claim.path("subject").asString()).startsWith("Halcor Optics");
        assertThat(claim.path("date").asString()).isEqualTo("2015");
        assertThat(REPORT).contains(claim.path("quote").asString());
        assertThat(claim.path("polarity").asString()).isEqualTo("positive");
        assertThat(claim.path("reviewed").asBoolean()).isFalse();
    }

    @Test
    void aDecisionShowsInEveryExportAndCanBeTakenBack() {
        String id = partyCommittee().path("id").asString();
        assertThat(terminal.run("review", "accept", id.substring(0, 12), "--user", "Mara", "--note", "seen"))
                .isZero();
        assertThat(partyCommittee().path("reviewed").asBoolean()).isTrue();
        terminal.run("snapshot", "party-state", "--format", "csv");
        assertThat(terminal.out()).contains("accepted");
        terminal.run("review", "history", id);
        assertThat(terminal.out()).contains("Mara").contains("seen").contains("2026-01-02T03:04:05Z");
        assertThat(terminal.run("review", "undo", id)).isZero();
        assertThat(partyCommittee().path("reviewed").asBoolean()).isFalse();
    }

    @Test
    void anAmendmentShowsAndReadingAgainKeepsIt() {
        String id = partyCommittee().path("id").asString();
        assertThat(terminal.run("review", "amend", id, "date=2015-12"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.run("ingest", folder.resolve("halcor.txt").toString()))
                .isZero();
        assertThat(partyCommittee().path("date").asString()).isEqualTo("2015-12");
        assertThat(terminal.run("review", "amend", id, "date=someday")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("someday");
    }

    @Test
    void aRejectedClaimLeavesTheTable() {
        String id = partyCommittee().path("id").asString();
        String quote = partyCommittee().path("quote").asString();
        terminal.run("review", "reject", id);
        terminal.run("snapshot", "party", "--format", "csv");
        assertThat(terminal.out()).doesNotContain(quote);
    }

    @Test
    void everyFormatOfASnapshotShowsTheQuote() {
        String quote = partyCommittee().path("quote").asString();
        for (String format : List.of("text", "md", "csv", "html", "json")) {
            assertThat(terminal.run("snapshot", "party-state", "--format", format))
                    .as(format)
                    .isZero();
            String flat = terminal.out().replaceAll("\\s+", " ");
            assertThat(flat).as(format).contains(quote.replaceAll("\\s+", " ").substring(0, 30));
        }
    }

    @Test
    void textFitsEightyColumns() {
        for (String[] command :
                new String[][] {{"snapshot", "party-state"}, {"show", "Halcor Optics"}, {"claims"}, {"review", "list"}
                }) {
            terminal.run(command);
            assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void showAsksBackWhenNothingIsKnown() {
        assertThat(terminal.run("show", "Nobody Ltd")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("Nothing is known about \"Nobody Ltd\"");
    }

    @Test
    void aSearchThatFoundNothingIsNotTheSameAsNoSearch() {
        String name = partyCommittee().path("subject").asString();
        terminal.run("review", "searched", name, "--type", "military", "--where", "procurement register");
        terminal.run("show", name);
        assertThat(terminal.out()).contains("∅").contains("procurement register");
    }

    @Test
    void verifyReportsAFlippedByteAndAChangedRow() throws Exception {
        assertThat(terminal.run("verify")).isZero();
        Path stored;
        try (Stream<Path> files = Files.walk(folder.resolve("data/archive"))) {
            stored = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(stored);
        bytes[bytes.length / 2] ^= 1;
        Files.write(stored, bytes);
        assertThat(terminal.run("verify")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out()).contains("halcor.txt").contains("changed");
        bytes[bytes.length / 2] ^= 1;
        Files.write(stored, bytes);
        assertThat(terminal.run("verify")).isZero();
        try (Connection ledger = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/ledger.db"))) {
            ledger.createStatement().execute("drop trigger document_stays");
            ledger.createStatement().execute("update document set publisher = 'Somebody else'");
        }
        assertThat(terminal.run("verify")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out()).contains("document");
    }

    @Test
    void aPersonCanBeErasedAndVerifyAcceptsIt() throws Exception {
        Files.writeString(
                folder.resolve("person.txt"),
                "Ilan Torvey, the chairman of Halcor Optics, is party secretary of Halcor Optics.\n",
                StandardCharsets.UTF_8);
        terminal.run("ingest", folder.resolve("person.txt").toString());
        assertThat(claims("--text", "Torvey")).isNotEmpty();
        assertThat(terminal.run("review", "erase", "Ilan Torvey", "--documents-too"))
                .as(terminal.err())
                .isZero();
        assertThat(claims("--text", "Torvey")).isEmpty();
        assertThat(terminal.run("verify")).as(terminal.out()).isZero();
        terminal.run("ingest", folder.resolve("person.txt").toString());
        assertThat(claims("--text", "Torvey")).isEmpty();
    }

    @Test
    void aReplyStandsInEveryOutput() {
        assertThat(terminal.run(
                        "reply",
                        "HALCOR OPTICS",
                        "--answer",
                        "denied",
                        "--asker",
                        "Invented Monitor",
                        "--words",
                        "Never so."))
                .isZero();
        for (String command : List.of(
                "claims",
                "claims --format jsonl",
                "claims --format csv",
                "snapshot party-state",
                "snapshot party-state --format md",
                "snapshot party-state --format csv",
                "snapshot party-state --format html",
                "show Halcor",
                "show Halcor --json",
                "owners Halcor --unreviewed",
                "owners Halcor --unreviewed --json",
                "export --unreviewed",
                "export --unreviewed --format statements",
                "reply --json")) {
            terminal.run(named(command));
            assertThat(terminal.out()).as(command).contains("Never so.");
        }
    }

    @Test
    void whatWasKnownOnADayIsTheSameEachTime() {
        for (String command : List.of("claims --format jsonl", "origins", "disputes", "export --unreviewed", "reply")) {
            terminal.run(named(command + " --as-of 2020-06-01"));
            String once = terminal.out();
            terminal.run(named(command + " --as-of 2020-06-01"));
            assertThat(terminal.out()).as(command).isEqualTo(once);
        }
        terminal.run("claims", "--format", "jsonl", "--as-of", "2020-06-01");
        assertThat(terminal.out()).isNotEmpty();
        terminal.run("claims", "--format", "jsonl", "--as-of", "2020-05-03");
        assertThat(terminal.out()).as("the day before the report came out").isEmpty();
    }

    /** Words of a command line, the company's name in one. */
    private static String[] named(String command) {
        return Stream.of(command.replace("Halcor", "Halcor_Optics").split(" ", -1))
                .map(w -> w.replace('_', w.startsWith("Halcor") ? ' ' : '_'))
                .toArray(String[]::new);
    }
}
