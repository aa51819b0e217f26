package org.ligature.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.server.http.Access;
import tools.jackson.databind.JsonNode;

/** The requests that OpenRefine sends, in its order: manifest, batches, suggestions, previews, extension. */
class ReconcileApiTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SERVICE = "/reconcile/both";

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

    private static ApiServed.Answer form(String field, String json) {
        return served.post(
                SERVICE, field + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8), "Content-Type", FORM);
    }

    @Test
    void theManifestLeadsToEverythingElse() {
        JsonNode manifest = served.get(SERVICE + "?api_key=mine").json();
        assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.2\"]");
        for (String key : new String[] {"name", "identifierSpace", "schemaSpace", "view", "preview", "defaultTypes"}) {
            assertThat(manifest.has(key)).as(key).isTrue();
        }
        JsonNode entity = manifest.path("suggest").path("entity");
        assertThat(entity.path("service_url").asString()).matches("http://127.0.0.1:\\d+/api/reconcile/both");
        assertThat(entity.path("service_path").asString()).isEqualTo("/suggest/entity?api_key=mine");
        assertThat(manifest.path("defaultTypes").findValuesAsString("id"))
                .contains("Person", "Company", "Organization", "LegalEntity");
        assertThat(served.get("/reconcile/banana").status()).isEqualTo(404);
    }

    @Test
    void aBatchIsAnsweredByKeys() {
        String queries = """
                {"q0": {"query": "Lin Qinghe", "type": "Person", "limit": 3},
                 "q1": {"query": "Quarrel Optics", "type": ["Company"], "type_strict": "should",
                        "properties": [{"pid": "LegalEntity:registrationNumber", "v": "QO-5512-X"},
                                       {"pid": "country", "v": {"id": "gb", "name": "Britain"}},
                                       {"pid": "unknown", "v": 7}]},
                 "q2": {"query": "Nobody by that name"}}
                """;
        ApiServed.Answer answer = form("queries", queries);
        JsonNode first = answer.json().path("q0").path("result").path(0);
        assertThat(first.path("id").asString()).isEqualTo("p-1");
        assertThat(first.path("name").asString()).isEqualTo("Lin Qinghe");
        assertThat(first.path("match").asBoolean()).isTrue();
        assertThat(first.path("type").path(0).toString())
                .isEqualTo("{\"id\":\"Person\",\"name\":\"People\",\"description\":\"Person\"}");
        assertThat(answer.json().path("q1").path("result").path(0).path("id").asString())
                .isEqualTo("c-1");
        assertThat(answer.json().path("q2").path("result").path(0).path("match").asBoolean(false))
                .isFalse();
        assertThat(answer.header("x-batch-size")).isEqualTo("3");
    }

    @Test
    void queriesMayStandInTheAddress() {
        String queries = URLEncoder.encode("{\"a\":{\"query\":\"Lin Qinghe\"}}", StandardCharsets.UTF_8);
        JsonNode answer = served.get(SERVICE + "?queries=" + queries).json();
        assertThat(answer.path("a").path("result").path(0).path("id").asString())
                .isEqualTo("p-1");
        JsonNode single = served.get(SERVICE + "?query=Lin%20Qinghe").json();
        assertThat(single.path("result").path(0).path("id").asString()).isEqualTo("p-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    queries | {                                        | no JSON
                    queries | []                                       | must be an object
                    queries | {"q": 7}                                 | must be an object
                    queries | {"q": {"type": "Banana"}}                | Unknown schema
                    queries | {"q": {"query": "x", "limit": -1}}       | whole number
                    queries | {"q": {"query": "\\ud800"}}              | unpaired surrogate
                    extend  | nothing                                  | no JSON
                    extend  | {"ids": ["old-1"], "properties": []}     | canonical
                    other   | {}                                       | No queries
                    """)
    void refuses(String field, String json, String why) {
        ApiServed.Answer answer = form(field, json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains(why);
    }

    @Test
    void suggestsEntitiesWhileTyping() {
        assertThat(names("/suggest/entity?prefix=lin%20qingh")).containsExactlyInAnyOrder("Lin Qinghe", "Lin Qinghai");
        assertThat(names("/suggest/entity?prefix=QUARREL%20op")).containsExactly("Quarrel Optics Ltd");
        assertThat(names("/suggest/entity?prefix=lin&type=Company")).isEmpty();
        assertThat(names("/suggest/entity?prefix=banana")).isEmpty();
        assertThat(names("/suggest/entity")).isEmpty();
    }

    @Test
    void suggestsTypesAndProperties() {
        assertThat(names("/suggest/type?prefix=organ")).containsExactly("Organizations");
        assertThat(names("/suggest/property?prefix=date%20of%20b")).containsExactly("Date of birth");
        assertThat(names("/suggest/property?prefix=")).isEmpty();
        JsonNode answer = served.get(SERVICE + "/suggest/type?prefix=x").json();
        assertThat(answer.path("code").asString()).isEqualTo("/api/status/ok");
        assertThat(answer.path("prefix").asString()).isEqualTo("x");
    }

    private static java.util.List<String> names(String path) {
        return served.get(SERVICE + path).json().path("result").findValuesAsString("name").stream()
                .filter(n -> !path.contains("entity") || !n.equals("People") && !n.equals("Companies"))
                .toList();
    }

    @Test
    void fetchesPropertiesOfWhatWasFound() {
        JsonNode proposed =
                served.get(SERVICE + "/extend/property?type=Person&limit=4").json();
        assertThat(proposed.path("properties").size()).isEqualTo(4);
        assertThat(proposed.path("properties").findValuesAsString("id")).contains("name", "birthDate");
        String query = """
                {"ids": ["p-1", "nobody"], "properties": [{"id": "name", "settings": {"limit": 1}}, {"id": "nationality"},
                 {"id": "addressEntity"}, {"id": "gender", "settings": {"render": "raw"}}]}
                """;
        JsonNode answer = form("extend", query).json();
        assertThat(answer.path("meta").findValuesAsString("id")).contains("name", "nationality", "addressEntity");
        assertThat(answer.path("rows").path("p-1").toString()).isEqualTo("""
                        {"name":[{"str":"Lin Qinghe"}],"nationality":[{"str":"China"}],\
                        "addressEntity":[{"id":"a-1","name":"12 Harbour Lane, Veldport"}],"gender":[{"str":"male"}]}""");
        assertThat(answer.path("rows").path("nobody").isEmpty()).isTrue();
        assertThat(served.get(SERVICE + "/extend/property?type=Banana").status())
                .isEqualTo(400);
    }

    @Test
    void previewsMayStandInAClientsPage() {
        ApiServed.Answer page = served.get(SERVICE + "/preview?id=p-1");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body()).contains("Lin Qinghe", "Date of birth", "1971-03-02", "Invented people");
        assertThat(page.header("X-Frame-Options")).isEmpty();
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'self' http://127.0.0.1:*");
        assertThat(served.get(SERVICE + "/flyout/entity?id=p-1")
                        .json()
                        .path("html")
                        .asString())
                .contains("Lin Qinghe");
        assertThat(served.get(SERVICE + "/preview?id=%3Cscript%3E").status()).isEqualTo(404);
    }
}
