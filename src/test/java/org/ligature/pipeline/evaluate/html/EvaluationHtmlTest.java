package org.ligature.pipeline.evaluate.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.pipeline.evaluate.Evaluation;
import org.ligature.pipeline.evaluate.Evaluator;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.testing.Browser;

/** All names are invented. */
class EvaluationHtmlTest {
    private static final String TEXT = """
            Halcor Optics and the state, a survey

            Halcor Optics set up a party committee in 2015. As of 2017 it had more than 7,000 party members, according to the
            company's own newspaper. Its chairman has never been appointed to the national parliament.

            A paragraph about the weather in Kestrin, in which nobody claims anything at all.

            哈科光学二〇一六年成立党委。 Calder Holdings owns a 30%% stake in Halcor Optics. Copy %d.
            """;

    @TempDir
    Path folder;

    private static Line line(String document, String quote, String type, String subject, boolean negative) {
        return new Line(
                document, quote, type, subject, "party committee", null, "2015", negative, false, type + ".rule");
    }

    private static String page(int documents) {
        Map<String, String> texts = new TreeMap<>();
        List<Line> gold = new ArrayList<>();
        List<Line> claims = new ArrayList<>();
        for (int i = 1; i <= documents; i++) {
            String name = "report-%03d.txt".formatted(i);
            texts.put(name, TEXT.formatted(i));
            gold.add(
                    line(name, "Halcor Optics set up a party committee in 2015.", "party_org", "Halcor Optics", false));
            claims.add(line(name, "set up a party committee in 2015", "party_org", "Halcor Optics", false));
            gold.add(line(name, "it had more than 7,000 party members", "party_member_count", "Halcor Optics", false));
            claims.add(
                    line(name, "As of 2017 it had more than 7,000 party members", "workforce", "Halcor Optics", false));
            gold.add(line(
                    name,
                    "never been appointed to the national parliament",
                    "political_office",
                    "Halcor Optics",
                    true));
            claims.add(line(
                    name, "Calder Holdings owns a 30% stake in Halcor Optics", "ownership", "Halcor Optics", false));
        }
        return EvaluationHtml.of(new Evaluator(texts, Map.of()).compare(gold, claims), texts);
    }

    @Test
    void marksWordsInPlaceAndSaysWhyBesideThem() {
        Document page = Jsoup.parse(page(1));
        assertThat(page.select("mark.miss").eachText())
                .anySatisfy(t -> assertThat(t).contains("never been appointed to the national parliament"));
        assertThat(page.select(".note.miss .why").eachAttr("data-why")).containsExactly("other-type", "no-overlap");
        assertThat(page.select(".note.alarm .why").eachAttr("data-why")).containsExactly("other-type", "no-overlap");
        assertThat(page.select(".note.alarm").text()).contains("ownership.rule", "Halcor Optics");
        assertThat(page.select(".note.hit")).hasSize(1);
        assertThat(page.select(".confusion tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("party_member_count"));
        page.select("mark a.at")
                .forEach(a -> assertThat(page.select(a.attr("href")))
                        .as(a.attr("href"))
                        .hasSize(1));
    }

    /** Each text reads as before: marks take nothing away and add only numbers. */
    @Test
    void theTextIsAllThere() {
        Document page = Jsoup.parse(page(1));
        page.select("mark a.at").remove();
        String shown = page.select(".document .text").text().replaceAll("\\s+", " ");
        assertThat(shown).isEqualTo(TEXT.formatted(1).strip().replaceAll("\\s+", " "));
    }

    @Test
    void aHostileDocumentActsOnNothing() {
        String evil =
                "<script>alert(1)</script><img src=x onerror=alert(2)> \u202Eevil\u202C </mark></p> \"' &amp; ${7*7}";
        Line gold = line(evil + ".txt", evil, "party_org", evil, false);
        Line claim = new Line(evil + ".txt", "evil", "party_org", evil, evil, evil, evil, true, true, evil);
        Map<String, String> texts = Map.of(evil + ".txt", "Before. " + evil + " After.");
        Evaluation evaluation = new Evaluator(texts, Map.of()).compare(List.of(gold), List.of(claim));
        String html = EvaluationHtml.of(evaluation, texts);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, iframe, [onerror], link")).isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>", "‹U+202E›");
        assertThat(html).doesNotContain("\u202E");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(page(3)).isEqualTo(page(3));
    }

    @Test
    void opensFromDiskAtAnyWidthWithAHundredDocuments() throws IOException {
        Path file = folder.resolve("evaluation.html");
        Files.writeString(file, page(100));
        try (Browser browser = Browser.open()) {
            for (int width : new int[] {1280, 390}) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    Page page = browser.page(o -> o.setViewportSize(width, 900).setColorScheme(scheme));
                    page.navigate(file.toUri().toString());
                    assertThat(page.locator(".document").count()).isEqualTo(100);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as("nothing sticks out at " + width)
                            .isEqualTo(width);
                    Browser.shoot(
                            page, "evaluation-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void readsWellWithAScreenReader() throws IOException {
        Path file = folder.resolve("evaluation.html");
        Files.writeString(file, page(2));
        try (Browser browser = Browser.open()) {
            Page page = browser.page(o -> o);
            page.navigate(file.toUri().toString());
            assertThat(Browser.seriousFindings(page)).isEmpty();
        }
    }
}
