package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From two lists to suggestions, judgements, canonical ids and the export. All companies and people are invented. */
class XrefCommandTest {
    private static final String ONE = """
            {"id":"a-1","schema":"Company","properties":{"name":["Halcor Optics Co., Ltd."],"registrationNumber":["QX-99120"],"country":["nl"]}}
            {"id":"a-2","schema":"Company","properties":{"name":["Veldport Harbour Works"],"registrationNumber":["QX-77001"],"country":["nl"]}}
            {"id":"a-3","schema":"Ownership","properties":{"owner":["a-2"],"asset":["a-1"]}}
            """;
    private static final String OTHER = """
            {"id":"b-1","schema":"Organization","properties":{"name":["HALCOR OPTICS"],"idNumber":["qx99120"],"country":["nl"]}}
            {"id":"b-2","schema":"Person","properties":{"name":["Ilan Torvey"],"birthDate":["1970-02-03"]}}
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void lists() throws Exception {
        terminal = new Terminal(folder.resolve("data"));
        list("one", ONE);
        list("other", OTHER);
    }

    private void list(String name, String entities) throws Exception {
        Path file = folder.resolve(name + ".ftm.json");
        Files.writeString(file, entities);
        assertThat(terminal.run("import", file.toString(), "--dataset", name, "--format", "ftm"))
                .as(terminal.err())
                .isZero();
    }

    private List<JsonNode> suggestions(String... more) {
        String[] all = new String[more.length + 3];
        System.arraycopy(new String[] {"xref", "--format", "jsonl"}, 0, all, 0, 3);
        System.arraycopy(more, 0, all, 3, more.length);
        assertThat(terminal.run(all)).as(terminal.err()).isLessThan(2);
        return terminal.out().lines().map(l -> JsonMapper.shared().readTree(l)).toList();
    }

    private String batch() {
        Matcher batch = Pattern.compile("--batch (j-[0-9a-f]+)").matcher(terminal.out());
        assertThat(batch.find()).as(terminal.out()).isTrue();
        return batch.group(1);
    }

    @Test
    void suggestsWithReasonsAndMergesNothing() {
        List<JsonNode> found = suggestions("--between");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path("one").asString()).isEqualTo("a-1");
        assertThat(found.getFirst().path("other").asString()).isEqualTo("b-1");
        assertThat(found.getFirst().path("evidence").path("identifier").asDouble())
                .isPositive();
        assertThat(terminal.run("judge", "clusters")).isZero();
        assertThat(terminal.out()).contains("0 of 0 clusters");
        assertThat(terminal.run("xref", "one", "other")).isEqualTo(1);
        assertThat(terminal.out()).contains("Halcor Optics Co., Ltd.", "HALCOR OPTICS", "identifier +");
    }

    @Test
    void aJudgementGivesOneIdToBothAndCanBeTakenBack() {
        assertThat(terminal.run("judge", "positive", "b-1", "a-1", "--note", "same number"))
                .isZero();
        assertThat(suggestions()).isEmpty();
        assertThat(suggestions("--decided")).hasSize(1);
        assertThat(terminal.run("export", "--dataset", "one"))
                .as(terminal.err())
                .isZero();
        JsonNode company =
                JsonMapper.shared().readTree(terminal.out().lines().findFirst().orElseThrow());
        String canonical = company.path("id").asString();
        assertThat(canonical).startsWith("lg-");
        assertThat(company.path("referents").toString()).contains("a-1", "b-1");
        assertThat(terminal.out()).contains("\"asset\":[\"" + canonical + "\"]");
        assertThat(terminal.run("judge", "undo", "a-1", "b-1")).isZero();
        assertThat(suggestions()).hasSize(1);
        assertThat(terminal.run("judge", "history", "a-1")).isZero();
        assertThat(terminal.out()).contains("positive", "no_judgement", "same number");
        assertThat(terminal.run("export", "--dataset", "one")).isZero();
        assertThat(terminal.out()).doesNotContain("lg-");
    }

    @Test
    void aRuleNeedsANameAndLeavesJudgedPairsAlone() {
        assertThat(terminal.run("xref", "--accept-above", "0.6")).isEqualTo(3);
        assertThat(terminal.err()).contains("--as");
        assertThat(terminal.run("judge", "negative", "a-1", "b-1")).isZero();
        assertThat(terminal.run("xref", "--accept-above", "0.6", "--as", "likely"))
                .isZero();
        assertThat(terminal.out()).contains("0 pairs joined");
        assertThat(terminal.run("judge", "undo", "a-1", "b-1")).isZero();
        assertThat(terminal.run("xref", "--accept-above", "0.6", "--as", "likely"))
                .isZero();
        assertThat(terminal.out()).contains("1 pairs joined by the rule “likely”");
        String batch = batch();
        assertThat(terminal.run("judge", "clusters", "--json")).isZero();
        assertThat(terminal.out()).contains("a-1", "b-1");
        assertThat(terminal.run("judge", "undo", "--batch", batch)).isZero();
        assertThat(terminal.out()).contains("1 taken back");
    }

    @Test
    void contradictionsAreReported() {
        assertThat(terminal.run("judge", "positive", "a-1", "b-1")).isZero();
        assertThat(terminal.run("judge", "positive", "a-2", "b-1")).isZero();
        assertThat(terminal.run("judge", "negative", "a-1", "a-2")).isEqualTo(1);
        assertThat(terminal.out()).contains("Contradicted, and not merged: a-1, a-2, b-1");
        assertThat(terminal.run("judge", "clusters")).isEqualTo(1);
    }

    @Test
    void mistakesAreNamed() {
        assertThat(terminal.run("judge", "positive", "a-1", "nobody")).isEqualTo(3);
        assertThat(terminal.err()).contains("“nobody”");
        assertThat(terminal.run("judge", "positive", "a-1", "a-1")).isEqualTo(3);
        assertThat(terminal.err()).contains("compared with itself");
        assertThat(terminal.run("judge", "positive", "a-1")).isEqualTo(3);
        assertThat(terminal.run("xref", "none")).isEqualTo(3);
        assertThat(terminal.err()).contains("There is no data set “none”");
        assertThat(terminal.run("xref", "one", "--between")).isEqualTo(3);
        assertThat(terminal.run("xref", "--threshold", "2")).isEqualTo(3);
        assertThat(terminal.run("xref", "--format", "xml")).isEqualTo(3);
    }
}
