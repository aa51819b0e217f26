package org.ligature.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.server.http.Access;
import tools.jackson.databind.JsonNode;

/** Matching by example, and what comes of examples that are none. */
class MatchApiTest {
    private static final String LIN = "{\"schema\":\"Person\",\"properties\":{\"name\":[\"Lin Qinghe\"]%s}}";

    @TempDir
    static Path folder;

    private static ApiServed served;

    @BeforeAll
    static void serve() throws Exception {
        served = new ApiServed(folder, Access.LOOPBACK);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String lin(String more) {
        return "{\"queries\":{\"q\":" + LIN.formatted(more) + "}}";
    }

    private static JsonNode matched(String parameters, String body) {
        ApiServed.Answer answer = served.post("/match/both" + parameters, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("responses").path("q");
    }

    private static List<String> ids(JsonNode response) {
        return response.path("results")
                .valueStream()
                .map(r -> r.path("id").asString())
                .toList();
    }

    @Test
    void aMatchSaysItsScoreAndWhy() {
        JsonNode response = matched("", lin(""));
        JsonNode first = response.path("results").path(0);
        assertThat(first.path("id").asString()).isEqualTo("p-1");
        assertThat(first.path("score").asDouble()).isGreaterThan(0.9);
        assertThat(first.path("match").asBoolean()).isTrue();
        JsonNode why = first.path("explanations").path("name_match");
        assertThat(why.propertyNames()).containsExactly("detail", "score", "query", "candidate");
        assertThat(why.path("query").asString()).isEqualTo("Lin Qinghe");
        assertThat(first.path("features").path("name_match").asDouble())
                .isEqualTo(why.path("score").asDouble());
        assertThat(response.path("status").asInt()).isEqualTo(200);
        assertThat(response.path("total").path("value").asInt()).isPositive();
        assertThat(response.path("query").path("schema").asString()).isEqualTo("Person");
    }

    @Test
    void aNameInAnotherScriptIsFound() {
        String body = "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"林清河\"}}}}";
        assertThat(ids(matched("", body))).contains("p-1");
    }

    @Test
    void aNameWithoutSpacesIsFound() {
        String body =
                "{\"queries\":{\"q\":{\"schema\":\"Company\",\"properties\":{\"name\":\"veldportharbourworks\"}}}}";
        assertThat(ids(matched("", body))).containsExactly("c-2");
    }

    @Test
    void anIdentifierIsEnough() {
        String body =
                "{\"queries\":{\"q\":{\"schema\":\"Company\",\"properties\":{\"registrationNumber\":[\"qo 5512 x\"]}}}}";
        assertThat(ids(matched("?threshold=0.5", body))).containsExactly("c-1");
        assertThat(ids(matched("?threshold=0.5", body.replace("5512", "5513")))).isEmpty();
    }

    @Test
    void whatSpeaksAgainstAMatchLowersItsScore() {
        double alone = score("");
        assertThat(score(",\"nationality\":[\"China\"],\"birthDate\":[\"1971-03-02\"]"))
                .isEqualTo(alone);
        assertThat(score(",\"nationality\":[\"Brazil\"]")).isLessThan(alone);
        assertThat(score(",\"birthDate\":\"1950\"")).isLessThan(alone);
        assertThat(score(",\"birthDate\":\"1971-02-03\"")).isBetween(score(",\"birthDate\":\"1971-12-24\""), alone);
        assertThat(score(",\"gender\":\"female\"")).isLessThan(alone);
    }

    private static double score(String more) {
        return matched("?threshold=0", lin(more))
                .path("results")
                .valueStream()
                .filter(r -> r.path("id").asString().equals("p-1"))
                .findFirst()
                .orElseThrow()
                .path("score")
                .asDouble();
    }

    @Test
    void theQueryComesBackAsItWasUnderstood() {
        JsonNode query = matched(
                        "",
                        lin(",\"nationality\":\"Russia\",\"birthDate\":[1971, null, \"2.3.1971\"],\"shoeSize\":[\"44\"]")
                                .replace("\"schema\"", "\"id\":\"mine\",\"schema\""))
                .path("query");
        assertThat(query.path("id").asString()).isEqualTo("mine");
        assertThat(query.path("properties").toString())
                .isEqualTo(
                        "{\"birthDate\":[\"1971\",\"1971-03-02\"],\"name\":[\"Lin Qinghe\"],\"nationality\":[\"ru\"]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?algorithm=best                  | true
                    ?algorithm=logic-v2              | true
                    ?algorithm=name-based            | true
                    ?algorithm=regression-v1         | true
                    ?exclude_dataset=people          | false
                    ?include_dataset=more            | false
                    ?include_dataset=people          | true
                    ?topics=sanction                 | true
                    ?topics=crime.cyber              | false
                    ?exclude_schema=Person           | false
                    ?exclude_entity_ids=p-1          | false
                    ?exclude_entity_ids=old-2        | false
                    ?exclude_entity_ids=p-2          | true
                    ?changed_since=2025-01-01        | true
                    ?changed_since=2025-07-01        | false
                    ?limit=0                         | false
                    ?threshold=1.5                   | false
                    """)
    void parametersNarrow(String parameters, boolean found) {
        // The two people bear alike names; what is asked is whether this one is there.
        assertThat(ids(matched(parameters, lin(""))).contains("p-1") && !parameters.contains("1.5"))
                .isEqualTo(found);
    }

    @Test
    void weightsAndSettingsCount() {
        String heavy = lin("").replaceFirst("^\\{", "{\"weights\":{\"name_match\":0.5},");
        assertThat(matched("?threshold=0.1", heavy)
                        .path("results")
                        .path(0)
                        .path("score")
                        .asDouble())
                .isLessThan(0.51);
        String named = lin("").replaceFirst("^\\{", "{\"config\":{\"nm_name_property\":\"alias\"},");
        assertThat(ids(matched("?threshold=0.1", named))).isEmpty();
    }

    @Test
    void theBatchIsCounted() {
        String body = "{\"queries\":{\"a\":" + LIN.formatted("") + ",\"b\":" + LIN.formatted("") + "}}";
        ApiServed.Answer answer = served.post("/match/both", body);
        assertThat(answer.header("x-batch-size")).isEqualTo("2");
        assertThat(answer.json().path("responses").propertyNames()).containsExactly("a", "b");
        assertThat(answer.json().path("limit").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                    | 422 | JSON decode error
                    ''                                                                   | 422 | JSON decode error
                    []                                                                   | 422 | queries
                    {"queries":[]}                                                       | 422 | queries
                    {"queries":{}}                                                       | 400 | No queries provided
                    {"queries":{"q":null}}                                               | 422 | should be an object
                    {"queries":{"q":{"properties":{"name":"x"}}}}                        | 422 | Field required
                    {"queries":{"q":{"schema":"Person"}}}                                | 422 | Field required
                    {"queries":{"q":{"schema":"Person","properties":{"name":7}}}}        | 422 | string or a list
                    {"queries":{"q":{"schema":"Banana","properties":{"name":"x"}}}}      | 400 | Unknown schema
                    {"queries":{"q":{"schema":"Ownership","properties":{}}}}             | 400 | Non-matchable schema
                    {"queries":{"q":{"schema":"Person","properties":{}}},"config":{"x":1}} | 400 | Invalid configuration parameter: x
                    {"queries":{"q":{"schema":"Person","properties":{}}},"weights":{"x":"y"}} | 422 | valid number
                    """)
    void refuses(String body, int status, String why) {
        ApiServed.Answer answer = served.post("/match/both", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("detail").toString()).contains(why);
    }

    @Test
    void refusesAlgorithmsThatThereAreNot() {
        assertThat(served.post("/match/both?algorithm=neural-net", lin("")).status())
                .isEqualTo(400);
        assertThat(served.post("/match/banana", lin("")).status()).isEqualTo(404);
        assertThat(served.post("/match/both?limit=501", lin("")).status()).isEqualTo(422);
        assertThat(served.post("/match/both?threshold=NaN", lin("")).status()).isEqualTo(422);
    }

    @Test
    void batchesThatAreTooLargeAreRefusedAndTheServerGoesOn() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"q" + i + "\":" + LIN.formatted(""))
                .collect(Collectors.joining(",", "{\"queries\":{", "}}"));
        ApiServed.Answer answer = served.post("/match/both", many);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).isEqualTo("Too many queries in one batch (limit: 100)");
        String huge = "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"notes\":\"" + "x".repeat(9 << 20)
                + "\"}}}}";
        assertThat(served.post("/match/both", huge).status()).isEqualTo(413);
        String deep = "[".repeat(5_000);
        assertThat(served.post("/match/both", deep).status()).isEqualTo(422);
        assertThat(served.get("/healthz").status()).isEqualTo(200);
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        String body = lin("").replace("Lin Qinghe", "林".repeat(100_000));
        ApiServed.Answer answer = served.post("/match/both", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").path(0).path("msg").asString()).contains("10000 characters");
        assertThat(ids(matched("", lin("").replace("Lin Qinghe", "Lin " + "x".repeat(9_000)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u202eLin Qinghe", "Lin\\u200f Qinghe\\u200e", "\\u0000Lin Qinghe\\u0007", "\\ufeffLin Qinghe"
            })
    void marksThatNobodySeesDoNoHarm(String name) {
        assertThat(ids(matched("", lin("").replace("Lin Qinghe", name)))).contains("p-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lin \\ud800 Qinghe", "\\udc00", "Lin\\ud83d"})
    void halfACharacterIsRefused(String name) {
        ApiServed.Answer answer = served.post("/match/both", lin("").replace("Lin Qinghe", name));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").toString()).contains("unpaired surrogate");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = lin("").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        body[body.length / 2] = (byte) 0xFF;
        assertThat(served.post("/match/both", body).status()).isEqualTo(422);
    }
}
