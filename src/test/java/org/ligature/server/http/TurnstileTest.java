package org.ligature.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch inside = new CountDownLatch(2);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server = Javalin.create();

    @AfterEach
    void stop() {
        go.countDown();
        server.stop();
        client.close();
    }

    private void serve(Turnstile turnstile) {
        server = Javalin.create(config -> {
            Listening.configure(config.jetty, Access.LOOPBACK);
            config.routes.exception(
                    Refused.class, (e, ctx) -> ctx.status(e.status()).result(String.valueOf(e.getMessage())));
            config.routes.get("/quick", turnstile.guard(ctx -> ctx.result("quick")));
            config.routes.get("/wrong", turnstile.guard(ctx -> {
                throw new Refused(404, "Not here.");
            }));
            config.routes.get("/slow", turnstile.guard(ctx -> inside.countDown(), ctx -> {
                mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                begun.countDown();
                go.await();
                atOnce.decrementAndGet();
                ctx.result("slow");
            }));
        });
        server.start();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgainAndTheOthersAreAnswered() throws InterruptedException {
        serve(new Turnstile(1, 2, Duration.ofMinutes(1)));
        CompletableFuture<HttpResponse<String>> one = ask("/slow");
        CompletableFuture<HttpResponse<String>> two = ask("/slow");
        assertThat(inside.await(1, TimeUnit.MINUTES)).isTrue();
        HttpResponse<String> third = ask("/quick").join();
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).contains("2");
        assertThat(third.body()).contains("send this one again");
        go.countDown();
        assertThat(one.join().body()).isEqualTo("slow");
        assertThat(two.join().body()).isEqualTo("slow");
        assertThat(mostAtOnce).hasValue(1);
        assertThat(ask("/quick").join().body()).isEqualTo("quick");
    }

    @Test
    void whoWaitsTooLongIsToldToo() throws InterruptedException {
        serve(new Turnstile(1, 9, Duration.ofMillis(50)));
        CompletableFuture<HttpResponse<String>> one = ask("/slow");
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ask("/quick").join().statusCode()).isEqualTo(503);
        go.countDown();
        assertThat(one.join().statusCode()).isEqualTo(200);
    }

    @Test
    void faultsPassAndGiveTheirPlaceBack() {
        serve(new Turnstile(1, 1, Duration.ofMinutes(1)));
        for (int i = 0; i < 5; i++) assertThat(ask("/wrong").join().body()).isEqualTo("Not here.");
        assertThat(ask("/quick").join().body()).isEqualTo("quick");
    }
}
