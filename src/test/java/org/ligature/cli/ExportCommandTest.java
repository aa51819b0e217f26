package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a document to a file for other programs and back again. The company is invented. */
class ExportCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void ingest() throws Exception {
        Files.writeString(folder.resolve("halcor.txt"), """
                TITLE: Halcor Optics and the state
                PUBLISHER: Invented Monitor
                DATE: 2020-05-04

                In 2015 Halcor Optics Co., Ltd. established a party committee.
                Halcor Optics supplied cameras to the Kestrin Police Department.
                """);
        terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", folder.resolve("halcor.txt").toString()))
                .isZero();
    }

    private List<JsonNode> export(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "export";
        System.arraycopy(options, 0, all, 1, options.length);
        assertThat(terminal.run(all)).as(terminal.err()).isZero();
        return terminal.out().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
    }

    private String claim() {
        assertThat(terminal.run("claims", "--type", "party_org", "--format", "jsonl"))
                .isZero();
        return JsonMapper.shared()
                .readTree(terminal.out().lines().findFirst().orElseThrow())
                .path("id")
                .asString();
    }

    @Test
    void onlyWhatWasAcceptedIsWrittenUnlessAskedFor() {
        assertThat(export()).isEmpty();
        assertThat(terminal.err()).contains("--unreviewed");
        String id = claim();
        assertThat(terminal.run("review", "accept", id)).as(terminal.err()).isZero();
        List<JsonNode> accepted = export();
        assertThat(accepted)
                .anyMatch(e -> e.path("properties").path("recordId").toString().contains(id));
        assertThat(accepted).noneMatch(e -> e.toString().contains("Nobody has reviewed"));
        assertThat(export("--unreviewed")).hasSizeGreaterThan(accepted.size());
        assertThat(terminal.out()).contains("Nobody has reviewed");
    }

    @Test
    void theSameClaimsGiveTheSameBytes() {
        export("--unreviewed", "--extended");
        String once = terminal.out();
        export("--unreviewed", "--extended");
        assertThat(terminal.out()).isEqualTo(once).contains("PartyOrganization");
        assertThat(export("--unreviewed"))
                .noneMatch(e -> e.path("schema").asString().equals("PartyOrganization"));
    }

    @Test
    void bothFormatsComeBackAsTheSameList() throws Exception {
        Path entities = folder.resolve("out.jsonl");
        Path statements = folder.resolve("out.statements.csv");
        Path losses = folder.resolve("losses.csv");
        export("--unreviewed", "-o", entities.toString(), "--losses", losses.toString());
        export("--unreviewed", "--format", "statements", "-o", statements.toString());
        assertThat(Files.readString(losses))
                .startsWith("tie,loss,claims,kept,meaning,example")
                .contains("party_org");
        assertThat(terminal.run("import", entities.toString(), "--dataset", "one"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.run("import", statements.toString(), "--dataset", "two"))
                .as(terminal.err())
                .isZero();
        assertThat(export("--dataset", "one")).isNotEmpty().isEqualTo(export("--dataset", "two"));
        assertThat(terminal.out()).isEqualTo(Files.readString(entities));
    }

    @Test
    void anUnknownListIsNamed() {
        assertThat(terminal.run("export", "--dataset", "nowhere")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("nowhere");
    }
}
