package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligature.testing.Browser;
import tools.jackson.databind.ObjectMapper;

/** Every page of the workbench in a real browser: both widths, both themes, both languages, with and without script. */
class PagesTest {
    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;
    /** A page for all that are compared, as opening one takes longer than loading it; and one that runs no script. */
    private static Page with;

    private static Page without;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        with = browser.page(o -> o);
        without = browser.page(o -> o.setJavaScriptEnabled(false));
        served = Served.of(folder, Served.examples());
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
        if (browser != null) browser.close();
    }

    /** Name and address of each page. */
    static Stream<List<String>> pages() {
        String pdf = "PDF";
        return Stream.of(
                List.of("start", "/"),
                List.of("search", "/search?q=party+committee"),
                List.of("search-zh", "/search?q=%E5%85%9A%E5%A7%94"),
                List.of("entity", "/entity?id=Karsholt%20Telecom"),
                List.of("entity-section", "/entity?id=Hikvision&section=political_office"),
                List.of("entity-person", "/entity?id=Anselm%20Brodrik&section=named"),
                List.of("theme", "/theme/party-state"),
                List.of("theme-open", "/theme/party-state?open=Karsholt%20Telecom&tie=ownership"),
                List.of("theme-filtered", "/theme/party-state?way=alleged&state=unreviewed&from=2010"),
                List.of("document", "/document/HTML"),
                List.of("document-pdf", "/document/" + pdf),
                List.of("document-pages", "/document/" + pdf + "?view=pages"),
                List.of("review", "/review"),
                List.of("disputes", "/disputes"),
                List.of("origins", "/origins/HTML"),
                List.of("path", "/path?from=Karsholt%20Telecom"),
                List.of("path-none", "/path?from=Karsholt%20Telecom&to=Hikvision&hops=1&since=2020"),
                List.of("interlocks", "/interlocks?id=Karsholt%20Telecom"),
                List.of("start-known", "/?known=2021"),
                List.of("entity-known", "/entity?id=Karsholt%20Telecom&known=2021-06"),
                List.of("theme-known", "/theme/party-state?known=2021-06-30"),
                List.of("sources", "/sources"),
                List.of("screen", "/screen"),
                List.of("help", "/help"),
                List.of("missing", "/entity?id=Nobody"));
    }

    private static String address(String path) {
        return served.at(path.replace("PDF", served.document("karsholt-telecom.pdf"))
                .replace("HTML", served.document("velmarin-optics.html")));
    }

    private static <T> HttpResponse<T> get(String address, BodyHandler<T> body) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), body);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsAndSatisfiesAxe(List<String> page) {
        // Colours and layout are looked at once each: that is what axe's findings depend on.
        browser.looksRight(
                address(page.get(1)),
                "web-" + page.getFirst(),
                (width, scheme) -> (width == 1280) == (scheme == ColorScheme.LIGHT));
        noComplaints(page.getFirst());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void speaksChinese(List<String> page) {
        Page open = browser.page(o -> o);
        open.navigate(address(page.get(1)) + (page.get(1).contains("?") ? "&" : "?") + "lang=zh");
        Browser.shoot(open, "web-" + page.getFirst() + "-zh");
        assertThat(open.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
        assertThat(open.locator("nav").first().innerText()).contains("主题", "审核", "来源", "帮助", "English");
        assertThat(Browser.seriousFindings(open)).isEmpty();
        open.navigate(served.at("/help"));
        assertThat(open.locator("h1").innerText()).as("the choice is kept").isEqualTo("帮助");
        open.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadWithoutScript(List<String> page) {
        with.navigate(address(page.get(1)));
        without.navigate(address(page.get(1)));
        assertThat(without.locator("main").textContent())
                .isEqualToIgnoringWhitespace(with.locator("main").textContent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void weighsLittle(List<String> page) throws Exception {
        assertThat(get(address(page.get(1)), BodyHandlers.ofByteArray()).body())
                .hasSizeGreaterThan(1000)
                .hasSizeLessThan(200_000);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAlsoData(List<String> page) throws Exception {
        String address = address(page.get(1));
        int query = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        String path = address.substring(0, query).replaceFirst("(:\\d+)/$", "$1/index");
        int status = page.getFirst().equals("missing") ? 404 : 200;
        for (String ending : List.of(".json", ".csv", ".xlsx")) {
            String file = path + ending + address.substring(query);
            HttpResponse<byte[]> answer = get(file, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(file).isEqualTo(status);
            if (status == 200) assertThat(answer.body()).isNotEmpty();
            if (ending.equals(".json")) new ObjectMapper().readTree(answer.body());
        }
    }

    @Test
    void whatIsExportedIsWhatIsShown() throws Exception {
        Page page = browser.page(o -> o);
        String query = "?way=alleged&from=2015";
        page.navigate(served.at("/theme/party-state" + query));
        int shown = page.locator(".matrix td.all").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        String csv = get(served.at("/theme/party-state.csv" + query), BodyHandlers.ofString())
                .body();
        try (CSVParser rows = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            assertThat(rows.getRecords()).hasSize(shown + 1);
        }
        assertThat(shown).isPositive().isLessThan(served.desk.shelf().claims().size());
        page.context().close();
    }

    @Test
    void aCellOpensBeneathItsRowAndInItsOwnAddress() {
        Page page = browser.page(o -> o);
        page.navigate(served.at("/theme/party-state"));
        page.locator("tr:has(th:has-text('Karsholt Telecom')) td[data-l] a")
                .first()
                .click();
        // The address is told apart from what is in the page, and may come later: both are waited for.
        page.waitForURL(u -> u.contains("open=") && u.contains("tie="));
        page.locator("#panel").waitFor();
        page.waitForFunction("document.activeElement.getAttribute('aria-expanded') === 'true'");
        String quote = page.locator("#panel blockquote mark").first().textContent();
        page.reload();
        assertThat(page.locator("#panel blockquote mark").first().textContent()).isEqualTo(quote);
        page.locator("#panel a.open").first().click();
        page.waitForURL(u -> u.contains("/document/") && u.contains("claim="));
        assertThat(page.locator(".text").textContent().replaceAll("\\s+", " "))
                .contains(quote.replaceFirst(" \\[…\\] .*", "").strip());
        noComplaints("theme");
        page.context().close();
    }

    @Test
    void aNarrowTableShowsTotalsAndQuotes() {
        Page page = browser.page(o -> o.setViewportSize(390, 900));
        page.navigate(served.at("/theme/party-state?open=Karsholt+Telecom&tie=ownership"));
        // Of many facts only the first words are shown, of few all.
        page.locator("#panel :is(q.peek, blockquote mark):visible").first().waitFor();
        assertThat(page.locator(".matrix td.all").first().isVisible()).isTrue();
        assertThat(page.locator(".filters").isVisible()).isFalse();
        page.locator(".filterbox summary").click();
        assertThat(page.locator(".filters").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void searchFindsWhileTypingInBothScripts() {
        Page page = browser.page(o -> o);
        page.navigate(served.at("/"));
        page.keyboard().press("/");
        page.keyboard().type("karsh");
        page.locator("#found a:has-text('Karsholt Telecom')").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(u -> u.contains("/entity?id="));
        assertThat(page.locator("h1").innerText()).contains("Karsholt");
        page.locator("#find").fill("砚衡");
        page.locator("#found a:has-text('砚衡通信')").first().waitFor();
        noComplaints("search");
        page.context().close();
    }

    @Test
    void theKeyboardAloneWalksThroughFacts() {
        Page page = browser.page(o -> o);
        page.navigate(served.at("/entity?id=Karsholt%20Telecom"));
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator(".item.current details[open] blockquote mark")
                        .first()
                        .isVisible())
                .isTrue();
        page.keyboard().press("o");
        page.waitForURL(u -> u.contains("/document/"));
        page.keyboard().press("?");
        page.waitForURL(u -> u.contains("/help"));
        noComplaints("keys");
        page.context().close();
    }

    private static void noComplaints(String where) {
        // What the browser itself says of an answer that is not 200 is no complaint of the page's.
        assertThat(browser.complaints().stream().filter(c -> !c.contains("the server responded with a status of")))
                .as(where)
                .isEmpty();
        browser.complaints().clear();
    }
}
