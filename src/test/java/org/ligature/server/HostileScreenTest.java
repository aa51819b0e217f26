package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.testing.Browser;
import tools.jackson.databind.ObjectMapper;

/** Lists, names and requests that mean ill. */
class HostileScreenTest {
    private static final String EVIL = "<script>alert(1)</script> Works";
    private static final String ENTITIES = """
            {"id":"\\"><script>alert(2)</script>","schema":"Company","properties":{"name":["<script>alert(1)</script> Works","=cmd|' /C calc'!A0"],"notes":["<img src=x onerror=alert(3)>"],"website":["javascript:alert(4)"]}}
            {"id":"rtl","schema":"Company","properties":{"name":["Halcor \\u202e scitpO"]}}
            """;

    @TempDir
    static Path folder;

    private static Served served;
    private final Visitor visitor = new Visitor(served);

    @BeforeAll
    static void open() throws IOException {
        served = Served.of(folder.resolve("data"));
        Path list = Files.writeString(folder.resolve("evil.ftm.json"), ENTITIES);
        served.list("evil", "<b>Evil</b>", list);
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
    }

    private HttpResponse<String> upload(String csrf, String name, byte[] bytes) throws Exception {
        byte[] head = ("--cut\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"names\"\r\n\r\n"
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"list\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.at("/screen")))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofByteArrays(
                        List.of(head, bytes, "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8))))
                .build();
        return visitor.send(request);
    }

    private HttpResponse<String> upload(String name, String text) throws Exception {
        return upload(visitor.csrf("/screen"), name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Brings a list, screens it, and waits for its rows; gives the run's address. */
    private String screened(String name, String text) throws Exception {
        String list = Visitor.place(upload(name, text));
        String run = Visitor.place(visitor.post(
                        list, "csrf=" + visitor.csrf("/screen") + "&said=yes&c1=name&dataset=evil&action=screen"))
                .replaceFirst("\\?.*", "");
        HttpResponse<String> json = visitor.get(run + ".json");
        for (int i = 0; i < 600 && json.statusCode() != 200; i++) {
            Thread.sleep(50);
            json = visitor.get(run + ".json");
        }
        assertThat(json.statusCode()).as(visitor.get(run).body()).isEqualTo(200);
        new ObjectMapper().readTree(json.body());
        return run;
    }

    @Test
    void nothingOfAListOrADataSetBecomesMarkupOrAFormula() throws Exception {
        String run = screened(
                "\\\"><img src=x onerror=alert(5)>.csv",
                "<svg onload=alert(6)>,\u202eRTL\n" + EVIL + ",{{7*7}} ${7*7}\nHalcor \u202e scitpO,\n"
                        + "=cmd|' /C calc'!A0,\n\"never closed,\n" + "\ufffe\u0007,x\n");
        try (Browser browser = Browser.open()) {
            Page page = browser.page(o -> o);
            page.onDialog(d -> {
                browser.complaints().add("a script ran: " + d.message());
                d.dismiss();
            });
            String list = Visitor.place(upload("<b>.csv", "<i onclick=alert(7)>\n" + EVIL + "\n"));
            for (String path : List.of(run, run + "?state=%22%3E%3Cscript%3E&sort=%3Cb%3E&last=0.0", "/screen", list)) {
                page.navigate(served.at(path));
                assertThat(page.locator("main script, main img, main svg, main i, main [onclick], [onerror], [style]")
                                .count())
                        .as(path)
                        .isZero();
                assertThat(page.locator("a[href^='javascript']").count()).isZero();
            }
            page.navigate(served.at(run));
            assertThat(page.locator("#r0").textContent()).contains(EVIL, "<img src=x onerror=alert(3)>");
            assertThat(page.locator("#r1").textContent()).contains("‹U+202E›");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(visitor.get(run + ".csv").body()).doesNotContain("\n3,=cmd").contains("3,'=cmd");
        assertThat(visitor.get(run + ".jsonl").body().lines()).hasSize(5);
        assertThat(visitor.get(run + ".xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void badListsAreNamedAndTheServerGoesOn() throws Exception {
        String csrf = visitor.csrf("/screen");
        long before = Served.files(folder.resolve("data"));
        assertThat(upload("empty.csv", "").statusCode()).isEqualTo(422);
        assertThat(upload("blank.csv", "\n\n\n").body()).contains("blank.csv is empty");
        assertThat(upload(csrf, "sheet.xlsx", "PK\u0003\u0004 torn".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("sheet.xlsx");
        assertThat(upload(csrf, "bytes.csv", new byte[] {0, 1, 2, 0}).statusCode())
                .isEqualTo(422);
        HttpResponse<String> huge = upload(csrf, "huge.csv", new byte[5 << 20]);
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("ligature screen FILE");
        assertThat(Served.files(folder.resolve("data"))).isEqualTo(before);
        String run =
                screened("long.csv", "name\n" + "x".repeat(1 << 20) + "\n" + "Halcor ".repeat(20_000) + "\nHalcor\n");
        assertThat(visitor.get(run + ".jsonl").body().lines()).hasSize(3);
        assertThat(visitor.get(run).body()).hasSizeLessThan(100_000);
    }

    @Test
    void settingsThatMakeNoSenseAreSaidAndKept() throws Exception {
        String list = Visitor.place(upload("a.csv", "one,two\nHalcor,x\n"));
        String csrf = visitor.csrf("/screen");
        for (String wrong : List.of(
                "&dataset=evil",
                "&c1=name",
                "&c1=name&dataset=evil&threshold=NaN",
                "&c1=name&dataset=evil&threshold=2",
                "&c1=name&dataset=evil&limit=1e9",
                "&c1=name&dataset=none",
                "&c1=%3Cscript%3E&c99999=name&dataset=evil"))
            assertThat(visitor.post(list, "said=yes&action=screen&csrf=" + csrf + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        assertThat(visitor.get(list + "?said=yes&c2=name&threshold=0.9").body()).contains("value=\"0.9\"");
        assertThat(visitor.post(list, "said=yes&action=screen&c1=name&dataset=evil")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void decisionsAreCheckedAndNeedTheToken() throws Exception {
        String run = screened("d.csv", "name\n" + EVIL + "\n");
        String csrf = visitor.csrf("/screen");
        String entity = "&entity=%22%3E%3Cscript%3Ealert(2)%3C%2Fscript%3E";
        String before = served.workspace.ledger().version();
        assertThat(visitor.post(run, "verdict=cleared&at=0" + entity).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(run, "csrf=" + csrf + "&verdict=burnt&at=0" + entity)
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(run, "csrf=" + csrf + "&verdict=cleared&at=0&entity=other")
                        .statusCode())
                .isEqualTo(404);
        for (String at : List.of("-1", "1", "99999999999", "x", ""))
            assertThat(visitor.post(run, "csrf=" + csrf + "&verdict=cleared&at=" + at + entity)
                            .statusCode())
                    .as(at)
                    .isEqualTo(404);
        assertThat(visitor.post(run, "csrf=" + csrf + "&verdict=cleared&at=0&note=" + "x".repeat(3000) + entity)
                        .statusCode())
                .isEqualTo(422);
        assertThat(served.workspace.ledger().version()).isEqualTo(before);
        assertThat(visitor.post(run, "csrf=" + csrf + "&verdict=cleared&at=0&note=%3Cb%3E" + entity)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(run).body()).contains("&lt;b&gt;").doesNotContain("<b>&lt;");
        for (String gone : List.of("/screen/run/s-00000000000000000000", "/screen/run/..%2F..", "/screen/list/l-0"))
            for (String ending : List.of("", ".json", ".csv"))
                assertThat(visitor.get(gone + ending).statusCode())
                        .as(gone + ending)
                        .isEqualTo(404);
    }
}
