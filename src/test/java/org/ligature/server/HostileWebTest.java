package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.LigatureException;
import org.ligature.server.http.Access;
import org.ligature.testing.Browser;

/** Requests and documents that mean ill. The company in them is invented. */
class HostileWebTest {
    private static final String TOKEN = "0123456789abcdef-secret";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private static final String EVIL = """
            <html><head><title>&lt;/title&gt;&lt;script&gt;alert('title')&lt;/script&gt;</title>
            <meta name="author" content="&quot; onmouseover=&quot;alert(2)"></head><body>
            <h1>&lt;img src=x onerror=alert(3)&gt;</h1>
            <p>Halcor &lt;script&gt;alert(4)&lt;/script&gt; Optics established a party committee in 2015.</p>
            <p>In 2016 Halcor Optics founded a party branch named "&gt;&lt;svg onload=alert(5)&gt;".</p>
            <p>{{constructor.constructor('alert(6)')()}} ${7*7} Halcor Optics set up a party committee\u202e\u0000 in 2019.</p>
            </body></html>
            """;

    @TempDir
    static Path folder;

    private static Served served;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void open() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("<img src=x onerror=alert(8)>.html"), EVIL);
        Files.writeString(
                documents.resolve("\"onfocus=alert(9) autofocus=.txt"),
                "Halcor Optics established a party committee in 2015. <b onclick=alert(10)>");
        Files.writeString(documents.resolve("broken'><script>alert(11)<.pdf"), "%PDF-1.4 nothing");
        served = Served.of(folder.resolve("data"), documents);
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
    }

    @Test
    void nothingOfADocumentBecomesMarkup() {
        assertThat(served.desk.refreshed().claims()).isNotEmpty();
        assertThat(served.desk.refreshed().failures()).isNotEmpty();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(o -> o);
            page.onDialog(d -> {
                browser.complaints().add("a script of a document ran: " + d.message());
                d.dismiss();
            });
            for (String address : addresses()) {
                page.navigate(served.at(address));
                assertThat(page.locator(
                                        "main script, main img, main style, [onerror], [onload], [onclick], [onfocus], [style]")
                                .count())
                        .as(address)
                        .isZero();
            }
            assertThat(browser.complaints().stream().filter(c -> !c.contains("status of 4")))
                    .isEmpty();
        }
    }

    private static List<String> addresses() {
        List<String> all = new java.util.ArrayList<>(List.of(
                "/",
                "/sources",
                "/review",
                "/theme/party-state",
                "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/search?q=%22%20onfocus%3Dalert(1)%20",
                "/search?q=a%20AND%20(%20%5B%20*%3A*%20%5C",
                "/entity?id=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/theme/%3Cscript%3E",
                "/theme/party-state?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&from=%3Cb%3E&sort=%22%3E",
                "/theme/party-state?open=%22%3E%3Cimg%20src%3Dx%3E&tie=nothing",
                "/review?claim=%3Cscript%3E",
                "/review?subject=%3Cscript%3Ealert(1)%3C%2Fscript%3E&batch=%3Cscript%3E.%3Cb%3E",
                "/screen",
                "/screen/list/%3Cscript%3E",
                "/screen/run/..%2F..%2Fledger.db",
                "/screen/run/%3Cscript%3E?state=%22%3E%3Cb%3E&last=9.9",
                "/nowhere/%3Cscript%3E"));
        served.desk
                .shelf()
                .documents()
                .forEach(d -> all.add("/document/" + d.document().sha256()));
        served.desk
                .shelf()
                .subjects()
                .keySet()
                .forEach(k -> all.add("/entity?id=" + org.ligature.server.http.Asked.encoded(k)));
        return all;
    }

    @Test
    void everyAnswerForbidsForeignScripts() throws Exception {
        for (String address : addresses()) {
            HttpResponse<String> answer = get(served.at(address));
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.body()).doesNotContainPattern("<script(?! src=)").doesNotContain(" style=\"");
            assertThat(answer.statusCode()).as(address).isLessThan(500);
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private String csrf() throws Exception {
        Matcher token = CSRF.matcher(get(served.at("/sources")).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> decide(String csrf, String... headers) throws Exception {
        String claim = served.desk.refreshed().claims().getFirst().id();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.at("/review")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=unsure&claim=" + claim + "&csrf=" + csrf));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void writesNeedTheTokenOfTheSessionAndOurOwnPage() throws Exception {
        String before = served.workspace.ledger().version();
        String csrf = csrf();
        assertThat(decide("").statusCode()).isEqualTo(403);
        assertThat(decide("0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(decide(csrf, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(decide(csrf, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(decide(csrf, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        HttpClient stranger = HttpClient.newHttpClient();
        HttpRequest stolen = HttpRequest.newBuilder(URI.create(served.at("/review")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=unsure&csrf=" + csrf))
                .build();
        assertThat(stranger.send(stolen, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(served.workspace.ledger().version()).isEqualTo(before);
        assertThat(decide(csrf, "Origin", served.workbench.address().replaceFirst("/$", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(served.workspace.ledger().version()).isNotEqualTo(before);
    }

    @Test
    void anotherNameForThisAddressIsRefused() throws Exception {
        URI uri = URI.create(served.workbench.address());
        try (var socket = new java.net.Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Halcor");
        }
    }

    @Test
    void uploadsAreBoundedAndTheirNamesArePlain() throws Exception {
        String csrf = csrf();
        long before = Served.files(folder.resolve("data/archive"));
        HttpResponse<String> huge = upload(csrf, "huge.txt", "x".repeat(5 << 20));
        assertThat(huge.statusCode()).isBetween(400, 499);
        assertThat(Served.files(folder.resolve("data/archive"))).isEqualTo(before);
        HttpResponse<String> sly = upload(
                csrf, "../../../evil<script>.txt", "In 2015 Halcor Optics established a party committee in Kestrin.");
        assertThat(sly.statusCode()).isEqualTo(303);
        for (int i = 0;
                i < 100
                        && served.desk.refreshed().documents().stream()
                                .noneMatch(d -> d.document().name().equals("evil<script>.txt"));
                i++) Thread.sleep(100);
        assertThat(served.desk.shelf().documents())
                .anyMatch(d -> d.document().name().equals("evil<script>.txt"));
        assertThat(folder.resolve("evil<script>.txt")).doesNotExist();
    }

    private HttpResponse<String> upload(String csrf, String name, String text) throws Exception {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--cut--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.at("/sources")))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void anotherAddressNeedsAnAccessToken() {
        assertThatThrownBy(() -> new Access("0.0.0.0", 0, ""))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("--token");
        assertThatThrownBy(() -> new Access("0.0.0.0", 0, "short"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("too short");
        assertThat(new Access("0.0.0.0", 0, TOKEN).needsToken()).isTrue();
    }

    @Test
    void withATokenNothingIsShownBeforeIt(@TempDir Path other) throws Exception {
        Path document =
                Files.writeString(other.resolve("a.txt"), "Halcor Optics established a party committee in 2015.");
        try (Served closed = Served.of(other.resolve("data"), new Access("127.0.0.1", 0, TOKEN), document)) {
            for (String path : List.of("/", "/sources", "/review.json", "/theme/party-state.csv", "/nowhere")) {
                HttpResponse<String> answer = get(closed.at(path));
                assertThat(answer.statusCode()).as(path).isIn(401, 302);
                assertThat(answer.body()).doesNotContain("Halcor");
            }
            HttpRequest bearer = HttpRequest.newBuilder(URI.create(closed.at("/theme/party-state.csv")))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            assertThat(client.send(bearer, BodyHandlers.ofString()).body()).contains("Halcor");
            Matcher csrf = CSRF.matcher(get(closed.at("/sign-in")).body());
            assertThat(csrf.find()).isTrue();
            assertThat(signIn(closed, csrf.group(1), "wrong").statusCode()).isEqualTo(401);
            assertThat(signIn(closed, csrf.group(1), TOKEN).statusCode()).isEqualTo(302);
            assertThat(get(closed.at("/theme/party-state.csv")).body()).contains("Halcor");
        }
    }

    private HttpResponse<String> signIn(Served closed, String csrf, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(closed.at("/sign-in")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + csrf + "&token=" + token))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
