package org.ligature.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ligature.cli.term.Columns;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.ProfileText;
import org.ligature.cli.view.SnapshotText;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.ClaimLines;
import org.ligature.publish.data.ViewJson;
import org.ligature.publish.html.HtmlSnapshot;
import org.ligature.publish.markdown.MarkdownSnapshot;
import org.ligature.testing.HostileClaims;
import tools.jackson.databind.json.JsonMapper;

/** What documents say can't act in any output. */
class HostileDocumentsTest {
    private static final Material MATERIAL = HostileClaims.material();
    private static final Snapshot SNAPSHOT = Fixtures.snapshot(MATERIAL);
    private static final Words EN = Words.in("en");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    @Test
    void cannotSteerTheTerminal() {
        String text = SnapshotText.of(SNAPSHOT, EN, new Terminal(80, false));
        assertThat(STEERING.matcher(text).find()).isFalse();
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        assertThat(text.length()).as("a flood is cut").isLessThan(400_000);
        Profile profile =
                Profile.of(Identity.named(HostileClaims.WORDS.get(2)), Fixtures.PACK.tieTypes(), MATERIAL, null);
        assertThat(profile.count()).isEqualTo(1);
        assertThat(STEERING.matcher(ProfileText.of(profile, EN, new Terminal(80, false)))
                        .find())
                .isFalse();
    }

    @Test
    void cannotStartAFormula() throws IOException {
        String csv = ClaimCsv.of(SNAPSHOT);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows = format.parse(new StringReader(csv)).getRecords();
        assertThat(rows).hasSize(HostileClaims.WORDS.size()).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
        });
        assertThat(rows).anySatisfy(row -> assertThat(row.get("quote")).isEqualTo("'-2+3"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get("quote")).isEqualTo(HostileClaims.WORDS.get(10)));
    }

    @Test
    void cannotActAsMarkup() {
        String html = HtmlSnapshot.of(SNAPSHOT, EN);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, b a, bdi a")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(e ->
                        assertThat(e.attributes()).noneMatch(a -> a.getKey().startsWith("on")));
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(h -> h.startsWith("#"));
        assertThat(html).contains("${1+1}").hasSizeLessThan(1_000_000);
        assertThat(STEERING.matcher(html).find()).isFalse();
    }

    @Test
    void cannotActAsMarkdown() {
        String markdown = MarkdownSnapshot.of(SNAPSHOT, EN);
        assertThat(markdown)
                .doesNotContainPattern("(?<!\\\\)<(?!http)")
                .doesNotContain("![x]")
                .doesNotContainPattern("(?<!\\\\)]\\(javascript");
        assertThat(markdown).doesNotContain("**bold**").doesNotContain("`code`").doesNotContain("www.evil");
        assertThat(markdown)
                .doesNotContain("https://evil")
                .doesNotContain(" a@evil")
                .doesNotContain("\n- item");
        assertThat(markdown.lines().filter(l -> l.startsWith("[^"))).hasSize(HostileClaims.WORDS.size());
        assertThat(STEERING.matcher(markdown).find()).isFalse();
    }

    @Test
    void staysExactInJson() {
        String lines = ClaimLines.of(MATERIAL.claims());
        assertThat(lines.lines()).hasSameSizeAs(HostileClaims.WORDS);
        assertThat(lines.lines()
                        .map(l -> JsonMapper.shared().readTree(l).get("quote").stringValue())
                        .toList())
                .containsExactlyElementsOf(HostileClaims.WORDS);
        assertThat(JsonMapper.shared()
                        .readTree(ViewJson.of(SNAPSHOT))
                        .get("count")
                        .intValue())
                .isEqualTo(HostileClaims.WORDS.size());
    }
}
