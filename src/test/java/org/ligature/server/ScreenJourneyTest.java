package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.ledger.Screenings;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.publish.data.Spreadsheet;
import org.ligature.publish.data.Table;
import org.ligature.testing.Browser;

/** The whole way of a list through the workbench: brought, mapped, screened, decided, downloaded. All names are invented. */
class ScreenJourneyTest {
    private static final String ENTITIES = """
            {"id":"w-1","schema":"Company","properties":{"name":["Karsholt Telecom AB"],"country":["xk"],"topics":["sanction"]}}
            {"id":"w-2","schema":"Company","properties":{"name":["Brem Works AG"],"alias":["布雷姆工厂"]}}
            {"id":"w-3","schema":"Company","properties":{"name":["Brem Workshops Ltd"]}}
            {"id":"w-4","schema":"Person","properties":{"name":["Igor Torvey"],"birthDate":["1961-03-12"]}}
            {"id":"w-5","schema":"Company","properties":{"name":["Velmarin Optics Co., Ltd."]}}
            """;

    private static final String LIST = """
            Nr,Company name,Land,Remark
            1,Karsholt Telecom,xk,"paid, twice"
            2,Brem Works,,
            3,Bakery Quillon,,
            4,Velmarin Optics,,x
            5,,,
            """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        served = Served.of(folder.resolve("data"), Served.examples());
        Path list = Files.writeString(folder.resolve("watch.ftm.json"), ENTITIES);
        served.list("watch", "Watch list (invented)", list);
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
        if (browser != null) browser.close();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void bring(Page page, Path list) {
        page.navigate(served.at("/screen"));
        page.locator("#list").setInputFiles(list);
        page.locator(".bring button.main").click();
        page.waitForURL(u -> u.contains("/screen/list/"));
    }

    private static void start(Page page) {
        page.locator("button[value=screen]").click();
        page.waitForURL(u -> u.contains("/screen/run/") && u.contains("state=undecided"));
        page.locator("#states").waitFor();
    }

    private static void noComplaints() {
        assertThat(browser.complaints().stream().filter(c -> !c.contains("the server responded with a status of")))
                .isEmpty();
        browser.complaints().clear();
    }

    @Test
    void aFileIsMappedScreenedDecidedAndDownloaded() throws IOException {
        Page page = browser.page(o -> o.setAcceptDownloads(true));
        bring(page, file("suppliers 2026.csv", LIST));
        Browser.shoot(page, "screen-journey-1-columns");
        assertThat(page.locator("select[name=c2]").inputValue()).isEqualTo("name");
        assertThat(page.locator("select[name=c3]").inputValue()).isEmpty();
        page.locator("select[name=c3]").selectOption("country");
        start(page);
        Browser.shoot(page, "screen-journey-2-results");
        assertThat(page.locator(".screened > h2 bdi").allInnerTexts())
                .containsExactly("Karsholt Telecom", "Brem Works", "Velmarin Optics");
        assertThat(page.locator(".tied").first().innerText()).contains("Karsholt Telecom");

        page.keyboard().press("j");
        page.keyboard().press("y");
        page.locator("#r0 .verdict[data-verdict=confirmed]").waitFor();
        page.locator("#r1-0.current").waitFor();
        page.locator("#r1-0 [name=note]").fill("another place, another trade");
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.locator("#r1 .verdict[data-verdict=cleared]").waitFor();
        assertThat(page.locator("#r1-0 .said").innerText()).contains("tester", "2026-", "another trade");
        assertThat(page.locator("#states a[href*='matched'] .n").innerText()).isEqualTo("1");
        Browser.shoot(page, "screen-journey-3-decided");

        page.navigate(page.url().replaceFirst("\\?.*", ""));
        assertThat(page.locator(".screened").count()).isEqualTo(5);
        List<CSVRecord> rows = csv(page);
        assertThat(rows.getFirst().get("query")).isEqualTo("Karsholt Telecom");
        assertThat(rows.getFirst().get("decision")).isEqualTo("confirmed");
        assertThat(rows).anySatisfy(r -> {
            assertThat(r.get("query")).isEqualTo("Brem Works");
            assertThat(r.get("decision")).isEqualTo("cleared");
            assertThat(r.get("match")).isEqualTo("false");
            assertThat(r.get("note")).isEqualTo("another place, another trade");
        });
        assertThat(rows.getLast().get("error")).contains("no name");

        page.navigate(page.url() + "?state=cleared");
        page.locator("#r1-0 button[value=undone]").click();
        page.waitForCondition(
                () -> served.workspace.ledger().screenings().cleared().isEmpty());
        page.navigate(served.at("/screen"));
        Browser.shoot(page, "screen-journey-4-runs");
        assertThat(page.locator("table.list tbody tr").first().innerText())
                .contains("suppliers 2026.csv", "watch@", "tester");
        noComplaints();
        page.context().close();
    }

    private static List<CSVRecord> csv(Page page) throws IOException {
        Download csv = page.waitForDownload(
                () -> page.locator("p.data a:has-text('CSV')").first().click());
        try (CSVParser parser = CSVParser.parse(
                csv.path(),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void withoutScriptTheWholeWayWorksToo() {
        Page page = browser.page(o -> o.setJavaScriptEnabled(false));
        page.navigate(served.at("/screen"));
        page.locator("#names").fill("Velmarin Optics Company, Limited\nIgor Torvey\nNobody of that name\n");
        page.locator(".bring button.main").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("pasted.csv");
        page.locator("input[name=threshold]").fill("much");
        page.locator("button[value=screen]").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("threshold", "much");
        assertThat(page.locator("input[name=threshold]").inputValue()).isEqualTo("much");
        page.locator("input[name=threshold]").fill("0.5");
        page.locator("button[value=screen]").click();
        page.waitForCondition(() -> {
            if (page.locator("#going").count() > 0)
                page.locator("main a[href*='/screen/run/']").first().click();
            return page.locator("#states").count() > 0;
        });
        page.locator("#states a[href*='undecided']").click();
        assertThat(page.locator(".screened").count()).isEqualTo(2);
        page.locator("#r1-0 button[value=cleared]").click();
        assertThat(page.locator(".done").innerText()).contains("Igor Torvey", "not this one");
        assertThat(page.locator(".screened").count()).isEqualTo(1);
        assertThat(served.workspace.ledger().screenings().cleared())
                .contains(Screenings.match(ListScreening.key("Igor Torvey"), "w-4"));
        page.locator(".done button").click();
        assertThat(page.locator(".screened").count()).isEqualTo(2);
        page.context().close();
    }

    @Test
    void olderCharsetsAndSpreadsheetsAreRead() throws IOException {
        Page page = browser.page(o -> o);
        Path chinese = Files.write(
                folder.resolve("供应商.csv"), "公司名称,备注\n布雷姆工厂,重要供应商\n维拉面包店,一般供应商\n".getBytes(Charset.forName("GB18030")));
        bring(page, chinese);
        assertThat(page.locator(".columns").innerText()).contains("公司名称", "布雷姆工厂");
        assertThat(page.locator(".head").innerText()).contains("GB18030");
        start(page);
        assertThat(page.locator(".screened > h2 bdi").allInnerTexts()).containsExactly("布雷姆工厂");
        Path sheet = folder.resolve("sheet.xlsx");
        Files.write(
                sheet,
                Spreadsheet.of(List.of(new Table("s", List.of("Brem Works"), List.of(List.of("Karsholt Telecom"))))));
        bring(page, sheet);
        String before = page.url();
        page.locator("button[value=headed]").click();
        page.waitForURL(u -> !u.equals(before));
        page.locator("select[name=c1]").selectOption("name");
        start(page);
        page.navigate(page.url().replaceFirst("\\?.*", ""));
        assertThat(page.locator(".screened > h2 bdi").allInnerTexts())
                .containsExactly("Brem Works", "Karsholt Telecom");
        noComplaints();
        page.context().close();
    }

    @Test
    void everyPageFitsAndSatisfiesAxe() throws IOException {
        Page page = browser.page(o -> o);
        bring(page, file("looks.csv", LIST.replace("Brem Works", "Brem Wrks")));
        String list = page.url();
        start(page);
        String run = page.url().replaceFirst("\\?.*", "");
        page.context().close();
        for (List<String> one :
                List.of(List.of("start", served.at("/screen")), List.of("list", list), List.of("run", run))) looks(one);
        noComplaints();
    }

    private static void looks(List<String> one) {
        browser.looksRight(one.get(1), "screen-" + one.getFirst(), (width, scheme) -> true);
        Page page = browser.page(o -> o);
        page.navigate(one.get(1) + "?lang=zh");
        Browser.shoot(page, "screen-" + one.getFirst() + "-zh");
        assertThat(page.locator("nav").first().innerText()).contains("筛查");
        page.context().close();
    }
}
