package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Owners and paths of invented companies, from a report to the terminal. */
class OwnersAndPathTest {
    private static final String REPORT = """
            TITLE: Halcor Optics and its owners
            PUBLISHER: Invented Monitor
            DATE: 2020-05-04

            Halcor Optics Co., Ltd. is a subsidiary of Calder Holdings Co., Ltd. The Kestovian Ministry of Mines holds a 70% stake in Calder Holdings Co., Ltd.
            In 2015 Halcor Optics Co., Ltd. established a party committee.
            """;
    private static final String COMPANY = "Halcor Optics Co., Ltd.";

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

    private JsonNode json(String... arguments) {
        terminal.run(arguments);
        return JsonMapper.shared().readTree(terminal.out());
    }

    @Test
    void theTreeMultipliesAlongTheChainAndGivesTheWords() {
        assertThat(terminal.run("owners", COMPANY, "--unreviewed"))
                .as(terminal.err())
                .isZero();
        String text = terminal.out().replace('\u00a0', ' ').replaceAll("\\s+", " ");
        assertThat(text)
                .contains("over 50 % Calder Holdings", "70 % Kestovian Ministry of Mines (state body)", "35–70 %")
                .contains("by a majority of the shares", "by a party organisation inside it")
                .contains("is a subsidiary of Calder Holdings");
    }

    private static final String LIST = """
            {"id":"inv-1","schema":"PublicBody","properties":{"name":["Kestovian Ministry of Mines"],"topics":["sanction"]}}
            {"id":"inv-2","schema":"Company","properties":{"name":["halcor optics co., ltd."]}}
            {"id":"inv-3","schema":"Person","properties":{"name":["Ilvar Quist"]}}
            {"id":"inv-4","schema":"Ownership","properties":{"owner":["inv-3"],"asset":["inv-2"],"percentage":["20"]}}
            """;

    @Test
    void importedOwnersAndListsStandBesideClaims() throws Exception {
        Path list = Files.writeString(folder.resolve("invented.ftm.json"), LIST);
        assertThat(terminal.run("import", list.toString(), "--dataset", "invented", "--format", "ftm"))
                .as(terminal.err())
                .isZero();
        JsonNode without = json("owners", COMPANY, "--unreviewed", "--json");
        assertThat(without.path("fifty").isNull() || without.path("fifty").isMissingNode())
                .isTrue();
        JsonNode owners = json("owners", COMPANY, "--unreviewed", "--dataset", "invented", "--json");
        assertThat(owners.path("fifty").path("answer").asString()).isEqualToIgnoringCase("yes");
        assertThat(owners.toString()).contains("invented/inv-4", "Ilvar Quist");
        assertThat(terminal.run(
                        "path", "Ilvar Quist", "Kestovian Ministry of Mines", "--unreviewed", "--dataset", "invented"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("invented/inv-4");
        assertThat(terminal.run("owners", COMPANY, "--unreviewed", "--dataset", "absent"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("absent");
    }

    @Test
    void acceptedClaimsAloneCountUnlessAskedOtherwise() {
        assertThat(terminal.run("owners", COMPANY)).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("--unreviewed");
        JsonNode claims = json("owners", COMPANY, "--unreviewed", "--json").path("notes");
        String stake = StreamSupport.stream(claims.spliterator(), false)
                .map(n -> n.path("claim"))
                .filter(c -> c.path("quote").asString().contains("subsidiary"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(terminal.run("review", "accept", stake)).as(terminal.err()).isZero();
        JsonNode owners = json("owners", COMPANY, "--json");
        assertThat(owners.path("shares")).hasSize(1);
        assertThat(owners.path("shares").get(0).path("low").asDouble()).isEqualTo(0.500000001);
        assertThat(owners.path("shares").get(0).path("low_by").get(0).asInt()).isEqualTo(1);
    }

    @Test
    void pathsLeadToStateBodiesAndBetweenTwo() {
        JsonNode any = json("path", COMPANY, "--unreviewed", "--json").path("paths");
        assertThat(any).hasSize(2);
        JsonNode pair = json("path", COMPANY, "Kestovian Ministry of Mines", "--unreviewed", "--json");
        assertThat(pair.path("paths")).hasSize(1);
        assertThat(pair.path("paths").get(0).path("steps")).hasSize(2);
        assertThat(terminal.run("path", COMPANY, "Kestovian Ministry of Mines", "--unreviewed", "--hops", "1"))
                .as("none that short")
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void onlyWhatHadComeOutCountsAndNoKindThatIsLeftOut() {
        assertThat(terminal.run("owners", COMPANY, "--unreviewed", "--known", "2001-01-01"))
                .isEqualTo(ExitCode.FAILED);
        JsonNode known = json("owners", COMPANY, "--unreviewed", "--known", "2030-01-01", "--json");
        assertThat(known.path("known").asString()).isEqualTo("2030-01-01");
        assertThat(known.path("shares")).isNotEmpty();
        assertThat(terminal.run("path", COMPANY, "--unreviewed", "--known", "2001-01-01"))
                .isEqualTo(ExitCode.FAILED);
        String all =
                json("path", COMPANY, "--unreviewed", "--json").path("paths").toString();
        String less = json("path", COMPANY, "--unreviewed", "--without", "ownership", "--json")
                .path("paths")
                .toString();
        assertThat(all).contains("\"ownership\"");
        assertThat(less).contains("\"party_org\"").doesNotContain("\"ownership\"");
    }

    @Test
    void wrongOptionsSayWhatToDo() {
        assertThat(terminal.run("owners", COMPANY, "--as-of", "lately")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("--as-of lately is no date", "2015-12-09");
        assertThat(terminal.run("path", COMPANY, "--hops", "99")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.run("path", COMPANY, "--without", "friendship")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("--without friendship is no kind of tie", "party_org");
        assertThat(terminal.run("path", "Nobody", "--unreviewed")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).contains("Nobody");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        terminal.run("owners", COMPANY, "--unreviewed", "--json");
        String first = terminal.out();
        terminal.run("owners", COMPANY, "--unreviewed", "--json");
        assertThat(terminal.out()).isEqualTo(first);
    }
}
