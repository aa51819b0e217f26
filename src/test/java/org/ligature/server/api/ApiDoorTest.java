package org.ligature.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.LigatureException;
import org.ligature.server.http.Access;

/** Who may use the API. */
class ApiDoorTest {
    private static final String TOKEN = "0123456789abcdef-secret";
    private static final String BODY = "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"x\"}}}}";

    @TempDir
    Path folder;

    @Test
    void programsNeedNoTokenOfAForm() throws Exception {
        try (ApiServed served = new ApiServed(folder, Access.LOOPBACK)) {
            ApiServed.Answer answer = served.post("/match/both", BODY);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void pagesOfThisMachineMayReadAndOthersMayNot() throws Exception {
        Access access = new Access("127.0.0.1", 0, "", Set.of("https://refine.example.org"));
        try (ApiServed served = new ApiServed(folder, access)) {
            for (String origin :
                    new String[] {"http://127.0.0.1:3333", "http://localhost:3333", "https://refine.example.org"}) {
                ApiServed.Answer answer = served.get("/healthz", "Origin", origin);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
                ApiServed.Answer asked =
                        served.options("/match/both", "Origin", origin, "Access-Control-Request-Method", "POST");
                assertThat(asked.status()).isEqualTo(204);
                assertThat(asked.header("Access-Control-Allow-Methods")).isEqualTo("GET, POST");
            }
            for (String origin :
                    new String[] {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://["}) {
                ApiServed.Answer answer = served.get("/catalog", "Origin", origin);
                assertThat(answer.status()).as(origin).isEqualTo(403);
                assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
                assertThat(answer.response().body()).doesNotContain("people");
                assertThat(served.post("/match/both", BODY, "Origin", origin).status())
                        .isEqualTo(403);
            }
            assertThat(served.get("/catalog", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void theAccessTokenComesInAHeaderOrAParameter() throws Exception {
        try (ApiServed served = new ApiServed(folder, new Access("127.0.0.1", 0, TOKEN))) {
            assertThat(served.get("/healthz").status()).isEqualTo(401);
            assertThat(served.get("/healthz").json().path("detail").asString()).contains("access token");
            assertThat(served.get("/healthz", "Authorization", "Bearer " + TOKEN)
                            .status())
                    .isEqualTo(200);
            assertThat(served.get("/healthz", "Authorization", "ApiKey " + TOKEN)
                            .status())
                    .isEqualTo(200);
            assertThat(served.get("/healthz", "Authorization", "Bearer wrong").status())
                    .isEqualTo(401);
            assertThat(served.get("/healthz?api_key=" + TOKEN).status()).isEqualTo(200);
            assertThat(served.get("/healthz?api_key=").status()).isEqualTo(401);
            assertThat(served.post("/match/both", BODY).status()).isEqualTo(401);
            assertThat(served.post("/match/both?api_key=" + TOKEN, BODY).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void onlySitesCanBeAllowed() {
        assertThatThrownBy(() -> new Access("127.0.0.1", 0, "", Set.of("*")))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("can't be allowed");
    }
}
