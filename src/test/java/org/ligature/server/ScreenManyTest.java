package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
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
import org.ligature.ledger.MatchDecision;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;

/** Many matches decided at once, and taken back at once; all names are invented. */
class ScreenManyTest {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");
    private static final Pattern BATCH = Pattern.compile("name=\"batch\" value=\"([^\"]+)\"");
    private static final String ENTITIES = """
            {"id":"h","schema":"Company","properties":{"name":["Halcor Optics Co., Ltd."]}}
            {"id":"b","schema":"Company","properties":{"name":["Brem Works AG"]}}
            {"id":"v","schema":"Company","properties":{"name":["Vantor Steel"],"registrationNumber":["HX204117"]}}
            """;

    @TempDir
    static Path folder;

    private static Served served;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void open() throws IOException {
        served = Served.of(folder.resolve("data"));
        Path list = Files.writeString(folder.resolve("w.ftm.json"), ENTITIES);
        new DatasetShelf(served.workspace)
                .add(new DatasetShelf.Order("watch", "Watch", ListFormat.FTM, null, List.of(list)), n -> {});
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(served.at(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        Matcher csrf = CSRF.matcher(get("/screen").body());
        assertThat(csrf.find()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.at(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + csrf.group(1) + "&" + form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String place(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String screened(String text) throws Exception {
        String list = place(post("/screen", "names=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        String run = place(post(list, "said=yes&c1=name&c2=identifier&dataset=watch&threshold=0.5&action=screen"))
                .replaceFirst("\\?.*", "");
        for (int i = 0; i < 600 && get(run + ".json").statusCode() != 200; i++) Thread.sleep(50);
        return run;
    }

    private static long decided(String verdict) {
        return served.workspace.ledger().screenings().decisions().values().stream()
                .map(MatchDecision::verdict)
                .filter(verdict::equals)
                .count();
    }

    @Test
    void matchesWithinBoundsAreDecidedTogetherAndTakenBackTogether() throws Exception {
        String run =
                screened("name\tregistration number\nHalcor Optics\t\nBrem Works\t\nOther Name\thx-204117\nBakery\t\n");
        String page = get(run + "?state=undecided").body();
        assertThat(page).contains("Decide many at once");
        assertThat(post(run, "action=many&verdict=cleared&from=2").statusCode()).isEqualTo(422);
        assertThat(post(run, "action=many&verdict=undone").statusCode()).isEqualTo(422);
        String after =
                place(post(run + "?state=undecided", "action=many&verdict=confirmed&from=0.84&to=0.86&note=by+number"));
        assertThat(decided("confirmed")).isEqualTo(1);
        String rest = place(post(run, "action=many&verdict=cleared"));
        assertThat(decided("cleared")).isEqualTo(2);
        assertThat(get(run + "?state=undecided").body()).doesNotContain("Decide many at once");
        assertThat(get(run + ".html").body()).contains("Vantor Steel").doesNotContain("Brem Works AG");
        Matcher batch = BATCH.matcher(get(rest).body());
        assertThat(batch.find()).isTrue();
        place(post(run, "action=take-back&batch=" + URLEncoder.encode(batch.group(1), StandardCharsets.UTF_8)));
        assertThat(decided("cleared")).isZero();
        assertThat(decided("confirmed")).isEqualTo(1);
        assertThat(get(after).body()).contains("1 match decided");
        assertThat(get(run + "?batch=nonsense").statusCode()).isEqualTo(200);
    }
}
