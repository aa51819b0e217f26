package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.testing.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Paths, people who link, and what was known on a day, over two reports of different years about invented companies. */
class PathPagesTest {
    private static final String EARLY = """
            TITLE: Halcor Optics and its owners
            PUBLISHER: Invented Monitor
            DATE: 2016-05-04

            Halcor Optics Co., Ltd. is a subsidiary of Calder Holdings Co., Ltd. The Kestovian Ministry of Mines holds a 70% stake in Calder Holdings Co., Ltd.
            """;
    private static final String LATE = """
            TITLE: Halcor Optics supplies the police
            PUBLISHER: Invented Gazette
            DATE: 2022-03-01

            Halcor Optics Co., Ltd. supplied cameras to the Kestrin Police Department. In 2021 Halcor Optics Co., Ltd. established a party committee.
            """;
    private static final String LIST = """
            {"id":"inv-a","schema":"Company","properties":{"name":["Tarn Systems Ltd"]}}
            {"id":"inv-b","schema":"PublicBody","properties":{"name":["Harbour Office of Velmar"],"topics":["gov"]}}
            {"id":"inv-o","schema":"Ownership","properties":{"owner":["inv-b"],"asset":["inv-a"],"percentage":["60"]}}
            """;
    private static final String HALCOR = "Halcor%20Optics%20Co.%2C%20Ltd.";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Path early = Files.writeString(folder.resolve("early.txt"), EARLY);
        Path late = Files.writeString(folder.resolve("late.txt"), LATE);
        served = Served.of(folder.resolve("data"), early, late);
        Path list = Files.writeString(folder.resolve("list.json"), LIST);
        served.list("invented", "Invented list", list);
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
        if (browser != null) browser.close();
    }

    @Test
    void aPathLeadsStepByStepToItsWords() {
        browser.complaints().clear();
        for (boolean script : new boolean[] {true, false}) {
            Page page = browser.page(o -> o.setJavaScriptEnabled(script));
            page.navigate(served.at("/path"));
            page.locator("form.seek [name=from]").fill("Halcor Optics Co., Ltd.");
            page.locator("form.seek [name=to]").fill("Kestovian Ministry of Mines");
            page.locator("form.seek button").click();
            page.waitForURL(u -> u.contains("from="));
            assertThat(page.locator(".way").first().locator(".station").allInnerTexts())
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .startsWith("Calder Holdings");
            page.locator(".way .fact summary").first().click();
            assertThat(page.locator(".way details[open] blockquote mark")
                            .first()
                            .innerText())
                    .contains("is a subsidiary of");
            page.locator(".way details[open] a.open").first().click();
            assertThat(page.url()).contains("/document/");
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anyStateBodyIsAnEndAndEachPathAnother() throws Exception {
        JsonNode found = json("/path.json?from=" + HALCOR);
        assertThat(found.get("paths").size()).isGreaterThan(1);
        List<String> ends = found.get("paths")
                .valueStream()
                .map(p -> p.get("stations").valueStream().toList().getLast())
                .map(s -> s.get("kind").asString())
                .toList();
        assertThat(ends).allMatch(k -> k.equals("state") || k.equals("party"));
        assertThat(json("/path.json?paths=1&from=" + HALCOR).get("paths").size())
                .isEqualTo(1);
        String csv = get("/path.csv?from=" + HALCOR).body();
        assertThat(csv).startsWith("Path,Strength,Step,From,From id").contains("Calder Holdings", "ownership");
    }

    @Test
    void kindsOfTieThatAreLeftOutAreNoSteps() throws Exception {
        String all = get("/path.csv?from=" + HALCOR).body();
        String without = get("/path.csv?from=" + HALCOR + "&without=law_enforcement&without=ownership")
                .body();
        assertThat(all).contains(",law_enforcement,", ",ownership,");
        assertThat(without).doesNotContain(",law_enforcement,", ",ownership,").contains(",party_org,");
        assertThat(get("/path?from=" + HALCOR + "&without=law_enforcement").body())
                .contains("Left out: Police and security.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&to=Kestovian%20Ministry%20of%20Mines&hops=1 | at most 1 step; all claims",
                "&to=" + HALCOR + " | Both ends are Halcor Optics Co., Ltd."
            })
    void thatThereIsNoneIsSaidWithItsBounds(String query, String says) {
        Page page = browser.page(o -> o);
        page.navigate(served.at("/path?from=" + HALCOR + query));
        assertThat(page.locator("#none").innerText()).contains(says);
        assertThat(page.locator(".way").count()).isZero();
        page.context().close();
    }

    @Test
    void namesAreCompletedAndUnknownOnesGiveChoices() {
        Page page = browser.page(o -> o);
        page.navigate(served.at("/path"));
        page.locator("form.seek [name=from]").pressSequentially("halc");
        offered(page, "#from-names option[value='Halcor Optics Co., Ltd.']");
        page.locator("form.seek [name=to]").pressSequentially("mines");
        offered(page, "#to-names option[value*='Ministry of Mines']");
        page.locator("form.seek button").click();
        page.waitForURL(u -> u.contains("from="));
        assertThat(page.locator("#no-from").innerText()).contains("“halc”");
        page.locator("#no-from a").first().click();
        page.locator("#no-to a").first().click();
        page.locator(".way").first().waitFor();
        browser.complaints().removeIf(c -> c.contains("404"));
        assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void dataSetsCountWhereTheyArePicked() throws Exception {
        assertThat(get("/path.json?from=Tarn%20Systems%20Ltd").statusCode()).isEqualTo(404);
        Page page = browser.page(o -> o);
        page.navigate(served.at("/path?from=Tarn%20Systems%20Ltd"));
        page.locator(".sets label:has-text('Invented list')").click();
        page.locator("form.seek button").click();
        page.waitForURL(u -> u.contains("dataset=invented"));
        assertThat(page.locator(".way .station").allInnerTexts().getLast()).startsWith("Harbour Office of Velmar");
        assertThat(page.locator(".way .fact").first().innerText()).contains("60", "imported: invented/inv-o");
        page.locator(".way .station a").first().click();
        assertThat(page.locator("h1").innerText()).contains("Tarn Systems");
        for (String other : List.of("owners", "graph", "interlocks"))
            assertThat(get("/" + other + "?id=inv-a&dataset=invented").body()).contains("Invented list");
        browser.complaints().removeIf(c -> c.contains("404"));
        page.context().close();
    }

    @Test
    void onADayCountsWhatHadComeOut() throws Exception {
        Page page = browser.page(o -> o);
        page.navigate(served.at("/entity?id=" + HALCOR));
        int all = page.locator(".facts > li").count();
        page.locator("form.asof [name=known]").fill("2018-06");
        page.locator("form.asof button").click();
        page.waitForURL(u -> u.contains("known=2018-06"));
        assertThat(page.locator(".knownnote").innerText()).contains("As known on 30 June 2018");
        assertThat(page.locator(".facts > li").count()).isPositive().isLessThan(all);
        page.locator("a[href^='/path?']").first().click();
        assertThat(page.url()).contains("known=2018-06");
        assertThat(page.locator("main").innerText())
                .contains("As known on 30 June 2018", "Ministry of Mines")
                .doesNotContain("Police Department");
        page.locator(".knownnote a").click();
        assertThat(page.url()).doesNotContain("known=");
        assertThat(page.locator("main").innerText()).contains("Police Department");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entity.csv?id=" + HALCOR,
                "/theme/party-state.csv?",
                "/path.csv?from=" + HALCOR,
                "/graph.csv?id=" + HALCOR,
                "/index.csv?"
            })
    void exportsAreAsKnownToo(String address) throws Exception {
        String now = get(address).body();
        String then = get(address + "&known=2018").body();
        assertThat(then.lines().count()).isLessThan(now.lines().count()).isGreaterThan(1);
        assertThat(now).containsIgnoringCase("Halcor");
        assertThat(get(address + "&known=2023").body()).isEqualTo(now);
    }

    @Test
    void beforeAllNothingIsKnown() throws Exception {
        HttpResponse<String> page = get("/entity?id=" + HALCOR + "&known=2001");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("As known on 31 December 2001").doesNotContain("<blockquote");
        assertThat(get("/?known=2001").body()).contains("As known on 31 December 2001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/path?from=X&since=lately",
                "/path?from=X&since=2020&until=2019",
                "/path.json",
                "/entity?id=" + HALCOR + "&known=lately",
                "/?known=%3Cscript%3E",
                "/theme/party-state?known=2020-13-45",
                "/interlocks?id=" + HALCOR + "&until=0"
            })
    void whatIsNoDateIsRefusedInWords(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>", "Exception");
    }

    @Test
    void whatAnAddressSaysIsHarmless() throws Exception {
        String evil = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);
        for (String address : List.of(
                "/path?from=" + evil + "&to=" + evil,
                "/path?from=" + HALCOR + "&hops=-1&paths=99999999999&state=" + evil + "&dataset=" + evil + "&other="
                        + evil,
                "/path/names?field=" + evil + "&to=" + evil,
                "/interlocks?id=" + HALCOR + "&" + evil + "=" + evil,
                "/graph?id=" + HALCOR + "&do=show%3A" + evil + "&known=2020")) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isIn(200, 404);
            assertThat(answer.body()).as(address).doesNotContain("<script>alert");
        }
    }

    private static void offered(Page page, String option) {
        page.locator(option).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(served.at(path))).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
