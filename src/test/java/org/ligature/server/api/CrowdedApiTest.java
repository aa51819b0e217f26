package org.ligature.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.server.http.Access;
import org.ligature.server.http.Turnstile;

/** Far more requests at once than the server takes in used to break connections off. */
class CrowdedApiTest {
    private static final String BODY =
            "{\"queries\": {\"q\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"Lin Qinghe\"]}}}}";
    private static final int CROWD = 600;

    @Test
    void allAreAnsweredAndThoseSentAwayKnowWhenToComeAgain(@TempDir Path folder) throws Exception {
        Turnstile narrow = new Turnstile(1, 3, Duration.ofSeconds(1));
        try (ApiServed served = new ApiServed(folder, Access.LOOPBACK, narrow);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ApiServed.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) answers.add(threads.submit(() -> served.post("/match/both", BODY)));
            int sentAway = 0;
            for (Future<ApiServed.Answer> future : answers) {
                ApiServed.Answer answer = future.get();
                assertThat(answer.status()).isIn(200, 503);
                if (answer.status() == 503) {
                    sentAway++;
                    assertThat(answer.header("Retry-After")).isEqualTo("2");
                    assertThat(answer.json().path("detail").asString()).contains("again in some seconds");
                }
            }
            assertThat(sentAway).isBetween(1, CROWD - 1);
            assertThat(served.get("/healthz").status()).isEqualTo(200);
            assertThat(served.post("/match/both", BODY).status()).isEqualTo(200);
        }
    }
}
