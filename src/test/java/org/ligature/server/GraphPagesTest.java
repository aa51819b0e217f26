package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.testing.Browser;

/** The pages of owners and ties in a real browser, over a report about invented companies. */
class GraphPagesTest {
    private static final String REPORT = """
            TITLE: Halcor Optics and its owners
            PUBLISHER: Invented Monitor
            DATE: 2020-05-04

            Halcor Optics Co., Ltd. is a subsidiary of Calder Holdings Co., Ltd. The Kestovian Ministry of Mines holds a 70% stake in Calder Holdings Co., Ltd.
            In 2015 Halcor Optics Co., Ltd. established a party committee. Calder Holdings Co., Ltd. supplied cameras to the Kestrin Police Department.
            """;
    private static final String COMPANY = "Halcor%20Optics%20Co.%2C%20Ltd.";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Path report = folder.resolve("halcor.txt");
        Files.writeString(report, REPORT);
        served = Served.of(folder.resolve("data"), report);
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
        if (browser != null) browser.close();
    }

    private static String address(String page) {
        return served.at("/" + page + "?id=" + COMPANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owners", "graph"})
    void fitsAndSatisfiesAxeInBothThemesAndLanguages(String name) {
        browser.looksRight(address(name), "web-" + name, (width, scheme) -> true);
        Page page = browser.page(o -> o);
        page.navigate(address(name) + "&lang=zh");
        assertThat(page.locator("h1").innerText()).contains(name.equals("owners") ? "所有者" : "联系");
        assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owners", "graph"})
    void canBeReadWithoutScript(String name) {
        Page with = browser.page(o -> o);
        Page without = browser.page(o -> o.setJavaScriptEnabled(false));
        with.navigate(address(name));
        without.navigate(address(name));
        assertThat(without.locator("main").textContent())
                .isEqualToIgnoringWhitespace(with.locator("main").textContent());
        with.context().close();
        without.context().close();
    }

    @Test
    void ownersGiveSharesWithNotesThatLeadToTheWords() {
        Page page = browser.page(o -> o);
        page.navigate(address("owners"));
        assertThat(page.locator("#shares").innerText().replace('\u00a0', ' ')).contains("over 50 %", "35–70 %");
        page.locator("#shares .notes a").first().click();
        assertThat(page.locator(".noted li:target blockquote mark").innerText()).contains("Calder");
        page.locator(".noted li:target a.open").click();
        assertThat(page.url()).contains("/document/");
        page.context().close();
    }

    @Test
    void boxesOpenHideAndAreTakenBackInTheAddress() {
        for (boolean script : new boolean[] {true, false}) {
            Page page = browser.page(o -> o.setJavaScriptEnabled(script));
            page.navigate(address("graph"));
            assertThat(page.locator(".spot").count()).isEqualTo(3);
            spot(page, "Calder").locator("[data-act=toggle]").click();
            waitForSpots(page, 5);
            assertThat(page.url()).contains("do=");
            spot(page, "Police").locator("[data-act=hide]").click();
            waitForSpots(page, 4);
            String kept = page.url();
            page.locator("[data-act=undo]").click();
            waitForSpots(page, 5);
            page.navigate(kept);
            waitForSpots(page, 4);
            assertThat(page.locator(".lines > li").count())
                    .isEqualTo(page.locator(".canvas .tie").count());
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static Locator spot(Page page, String name) {
        return page.locator(".spot:has-text('" + name + "')");
    }

    private static void waitForSpots(Page page, int count) {
        page.locator(".spot").nth(count - 1).waitFor();
        page.waitForCondition(() -> page.locator(".spot").count() == count);
    }

    @Test
    void aBoxIsMovedByPointerAndByKeysAndStaysThere() {
        Page page = browser.page(o -> o);
        page.navigate(address("graph"));
        Locator calder = spot(page, "Calder").locator(".box");
        var before = calder.boundingBox();
        page.mouse().move(before.x + 60, before.y + 10);
        page.mouse().down();
        page.mouse().move(before.x + 100, before.y + 60);
        page.mouse().up();
        page.waitForURL(u -> u.contains("pin"));
        page.waitForCondition(() -> near(calder.boundingBox(), before.y + 50));
        page.reload();
        assertThat(calder.boundingBox().x - before.x).isBetween(37.0, 43.0);
        spot(page, "Calder").locator("[data-act=toggle]").focus();
        page.keyboard().press("Alt+ArrowDown");
        page.waitForCondition(() -> near(calder.boundingBox(), before.y + 70));
        assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void aLinesNumberOpensItsWords() {
        Page page = browser.page(o -> o);
        page.navigate(address("graph"));
        page.locator(".canvas .tie circle").first().click();
        page.locator("#lines details[open] blockquote mark").first().waitFor();
        page.context().close();
    }

    /** Without a pointer nothing is lost: the keyboard goes on from where it was. */
    @Test
    void theKeyboardAloneExpandsPinsHidesUndoesAndReads() {
        Page page = browser.page(o -> o);
        page.navigate(address("graph"));
        page.locator(".canvas").focus();
        until(page, "Calder", "toggle");
        page.keyboard().press("Enter");
        waitForSpots(page, 5);
        focused(page, "[aria-label*=Calder]");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(u -> u.contains("pin"));
        until(page, "Calder", "hide");
        page.keyboard().press("Enter");
        page.locator("#hidden").waitFor();
        assertThat(page.locator("#hidden").innerText()).contains("Calder");
        focused(page, ".canvas");
        page.keyboard().press("u");
        page.waitForCondition(() -> page.locator("#hidden").count() == 0);
        focused(page, "[data-act=undo]");
        page.locator(".canvas .tie").first().focus();
        page.keyboard().press("Enter");
        focused(page, "#lines summary");
        assertThat(page.locator("#lines details[open] blockquote").first().isVisible())
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }

    private static void focused(Page page, String selector) {
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector)));
    }

    /** Goes on by tabulator until a control of somebody's box has the focus. */
    private static void until(Page page, String name, String act) {
        String wanted = "document.activeElement.dataset.act === '" + act
                + "' && document.activeElement.closest('.spot').textContent.includes('" + name + "')";
        for (int i = 0; i < 60 && !Boolean.TRUE.equals(page.evaluate(wanted)); i++)
            page.keyboard().press("Tab");
        assertThat(page.evaluate(wanted)).as(act + " of " + name).isEqualTo(true);
    }

    @Test
    void whoWasHiddenIsShownAgainAlone() {
        for (boolean script : new boolean[] {true, false}) {
            Page page = browser.page(o -> o.setJavaScriptEnabled(script));
            page.navigate(address("graph"));
            spot(page, "Calder").locator("[data-act=toggle]").click();
            waitForSpots(page, 5);
            spot(page, "Police").locator("[data-act=hide]").click();
            waitForSpots(page, 4);
            spot(page, "Kestovian").locator("[data-act=hide]").click();
            waitForSpots(page, 3);
            page.locator("#hidden a:has-text('Police')").click();
            waitForSpots(page, 4);
            assertThat(page.locator("#hidden").innerText())
                    .contains("Kestovian")
                    .doesNotContain("Police");
            page.context().close();
        }
    }

    @Test
    void theDrawingIsAlsoAFileAndData() throws Exception {
        HttpResponse<byte[]> svg = get("/graph.svg?id=" + COMPANY);
        assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.body()));
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("a").getLength()).isZero();
        assertThat(get("/graph.svg?id=" + COMPANY).body()).isEqualTo(svg.body());
        for (String page : List.of("owners", "graph")) {
            for (String ending : List.of(".json", ".csv", ".xlsx")) {
                HttpResponse<byte[]> data = get("/" + page + ending + "?id=" + COMPANY);
                assertThat(data.statusCode()).isEqualTo(200);
                assertThat(data.body()).isNotEmpty();
            }
        }
    }

    @Test
    void whatAnAddressSaysIsHarmless() throws Exception {
        String evil = URLEncoder.encode(
                "open:<script>alert(1)</script>|pin:x:-5:99999999999|hide:%|nonsense", StandardCharsets.UTF_8);
        HttpResponse<byte[]> page = get("/graph?id=" + COMPANY + "&do=" + evil);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).doesNotContain("<script>alert");
        assertThat(get("/owners?id=" + COMPANY + "&asof=lately").statusCode()).isEqualTo(422);
        assertThat(get("/owners?id=Nobody").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(served.at(path))).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    /** A box that is being drawn anew has no place for a moment. */
    private static boolean near(@Nullable BoundingBox box, double y) {
        return box != null && Math.abs(box.y - y) < 3;
    }
}
