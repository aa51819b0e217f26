package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.ledger.MatchDecision;

/** Many matches decided at once, and taken back at once; all names are invented. */
class ScreenManyTest {
    private static final Pattern BATCH = Pattern.compile("name=\"batch\" value=\"([^\"]+)\"");
    private static final String ENTITIES = """
            {"id":"h","schema":"Company","properties":{"name":["Halcor Optics Co., Ltd."]}}
            {"id":"b","schema":"Company","properties":{"name":["Brem Works AG"]}}
            {"id":"v","schema":"Company","properties":{"name":["Vantor Steel"],"registrationNumber":["HX204117"]}}
            """;

    @TempDir
    static Path folder;

    private static Served served;
    private final Visitor visitor = new Visitor(served);

    @BeforeAll
    static void open() throws IOException {
        served = Served.of(folder.resolve("data"));
        Path list = Files.writeString(folder.resolve("w.ftm.json"), ENTITIES);
        served.list("watch", "Watch", list);
    }

    @AfterAll
    static void close() {
        if (served != null) served.close();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return visitor.post(path, "csrf=" + visitor.csrf("/screen") + "&" + form);
    }

    private String screened(String text) throws Exception {
        String list = Visitor.place(post("/screen", "names=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        String run = Visitor.place(
                        post(list, "said=yes&c1=name&c2=identifier&dataset=watch&threshold=0.5&action=screen"))
                .replaceFirst("\\?.*", "");
        for (int i = 0; i < 600 && visitor.get(run + ".json").statusCode() != 200; i++) Thread.sleep(50);
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
        String page = visitor.get(run + "?state=undecided").body();
        assertThat(page).contains("Decide many at once");
        assertThat(post(run, "action=many&verdict=cleared&from=2").statusCode()).isEqualTo(422);
        assertThat(post(run, "action=many&verdict=undone").statusCode()).isEqualTo(422);
        String after = Visitor.place(
                post(run + "?state=undecided", "action=many&verdict=confirmed&from=0.84&to=0.86&note=by+number"));
        assertThat(decided("confirmed")).isEqualTo(1);
        String rest = Visitor.place(post(run, "action=many&verdict=cleared"));
        assertThat(decided("cleared")).isEqualTo(2);
        assertThat(visitor.get(run + "?state=undecided").body()).doesNotContain("Decide many at once");
        assertThat(visitor.get(run + ".html").body()).contains("Vantor Steel").doesNotContain("Brem Works AG");
        Matcher batch = BATCH.matcher(visitor.get(rest).body());
        assertThat(batch.find()).isTrue();
        Visitor.place(post(run, "action=take-back&batch=" + URLEncoder.encode(batch.group(1), StandardCharsets.UTF_8)));
        assertThat(decided("cleared")).isZero();
        assertThat(decided("confirmed")).isEqualTo(1);
        assertThat(visitor.get(after).body()).contains("1 match decided");
        assertThat(visitor.get(run + "?batch=nonsense").statusCode()).isEqualTo(200);
    }
}
