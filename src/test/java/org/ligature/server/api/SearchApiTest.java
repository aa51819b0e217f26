package org.ligature.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.server.http.Access;
import tools.jackson.databind.JsonNode;

/** What searches find, and in which form they say it. */
class SearchApiTest {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    /search/both                                                  | c-1 c-2 p-1 p-2 a-1
                    /search/default?q=veldport                                    | c-2 a-1
                    /search/people?q=veldport                                     | a-1
                    /search/people?q=veldport&schema=Person                       | -
                    /search/both?q=qinghe                                         | p-1
                    /search/both?q=QINGHE%20lin                                   | p-1
                    /search/both?q=%E6%9E%97%E6%B8%85%E6%B2%B3                    | p-1
                    /search/both?q=qinghx~                                        | -
                    /search/both?q=qinghx~&fuzzy=true                             | p-1 p-2
                    /search/both?q=ginghx~&fuzzy=true                             | p-1
                    /search/both?q=qingh*                                         | p-1 p-2
                    /search/both?q=lin%20-qinghai                                 | p-1
                    /search/both?q=lin%20AND%20NOT%20birthDate:1988               | p-1 p-2
                    /search/both?q=lin%20AND%20NOT%20properties.birthDate:1988    | p-1
                    /search/both?q=schema:Company                                 | c-1 c-2
                    /search/both?countries=sg                                     | p-2
                    /search/both?countries=sg&countries=nl                        | c-2 p-2
                    /search/both?countries=sg&countries=nl&filter_op=AND          | -
                    /search/both?topics=sanction                                  | p-1
                    /search/both?target=true                                      | c-2 p-1
                    /search/both?target=false&schema=LegalEntity                  | c-1 p-2
                    /search/both?datasets=more                                    | c-2
                    /search/both?include_dataset=more                             | c-2
                    /search/both?exclude_dataset=people                           | c-2
                    /search/both?include_dataset=elsewhere                        | -
                    /search/both?exclude_schema=Person                            | c-1 c-2 a-1
                    /search/both?changed_since=2025-12-31                         | p-2
                    /search/both?changed_since=2026-06-01                         | -
                    /search/both?filter=properties.birthDate:1988                 | p-2
                    /search/both?filter=dates:1971-03                             | p-1
                    /search/both?filter=properties.idNumber:qh-71-0302            | p-1
                    /search/both?filter=nothing:here                              | -
                    /search/both?limit=0                                          | -
                    /search/both?offset=100                                       | -
                    /search/both?sort=caption:desc&schema=LegalEntity             | c-2 c-1 p-1 p-2
                    /search/both?sort=first_seen&schema=LegalEntity               | p-1 p-2 c-1 c-2
                    /search/both?sort=first_seen:desc&schema=LegalEntity          | p-2 p-1 c-1 c-2
                    /search/both?sort=properties.birthDate:desc&schema=Person     | p-2 p-1
                    /search/both?schema=Ownership                                 | o-1
                    """)
    void finds(String path, String ids) {
        ApiServed.Answer answer = served.get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        boolean sorted = path.contains("sort=");
        String[] wanted = ids == null ? new String[0] : ids.split(" ");
        if (sorted) assertThat(answer.ids()).containsExactly(wanted);
        else assertThat(answer.ids()).containsExactlyInAnyOrder(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /search/banana                            | 404 | No such dataset.
                    /search/both?schema=Banana                | 400 | Invalid schema
                    /search/both?filter=nocolon               | 400 | Invalid filter: 'nocolon'
                    /search/both?q=a/b                        | 400 | The query can't be read
                    /search/both?q=%22                        | 400 | The query can't be read
                    /search/both?sort=properties.notes        | 400 | can't be sorted by properties.notes
                    /search/both?limit=501                    | 422 | less than or equal to 500
                    /search/both?limit=many                   | 422 | valid integer
                    /search/both?offset=9500                  | 422 | less than or equal to 9499
                    /search/both?facets=colour                | 422 | should be one of
                    /search/both?filter_op=XOR                | 422 | should be one of
                    /search/both?changed_since=yesterday      | 422 | should be a date
                    /search/both?fuzzy=perhaps                | 422 | valid boolean
                    /nothing                                  | 404 | not found
                    /match/both                               | 405 | Method
                    """)
    void refuses(String path, int status, String why) {
        ApiServed.Answer answer = served.get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("detail").toString()).containsIgnoringCase(why);
    }

    @Test
    void anUnreadableQueryIsFineInTheSimpleSyntax() {
        assertThat(served.get("/search/both?q=a/b%22(&simple=true").status()).isEqualTo(200);
    }

    @Test
    void anEntityHasAllItsFields() {
        JsonNode lin =
                served.get("/search/both?q=qinghe").json().path("results").path(0);
        assertThat(lin.propertyNames())
                .contains(
                        "id",
                        "caption",
                        "schema",
                        "properties",
                        "datasets",
                        "referents",
                        "target",
                        "first_seen",
                        "last_seen",
                        "last_change");
        assertThat(lin.path("caption").asString()).isEqualTo("Lin Qinghe");
        assertThat(lin.path("datasets").toString()).isEqualTo("[\"people\"]");
        assertThat(lin.path("referents").toString()).isEqualTo("[\"old-1\",\"old-2\"]");
        assertThat(lin.path("first_seen").asString()).isEqualTo("2024-01-05T10:00:00");
        assertThat(lin.path("properties").path("addressEntity").toString()).isEqualTo("[\"a-1\"]");
        assertThat(lin.path("target").asBoolean()).isTrue();
    }

    @Test
    void facetsCountAllThatWasFound() {
        JsonNode answer = served.get(
                        "/search/both?limit=1&facets=countries&facets=schema&facets=datasets&facets=topics")
                .json();
        assertThat(answer.path("total").toString()).isEqualTo("{\"value\":5,\"relation\":\"eq\"}");
        JsonNode facets = answer.path("facets");
        assertThat(facets.path("countries").path("label").asString()).isEqualTo("Countries");
        assertThat(facets.path("countries").path("values").path(0).toString())
                .isEqualTo("{\"name\":\"cn\",\"label\":\"China\",\"count\":2}");
        assertThat(facets.path("schema").path("values").path(0).toString())
                .isEqualTo("{\"name\":\"Company\",\"label\":\"Companies\",\"count\":2}");
        assertThat(facets.path("datasets").path("values").path(0).path("label").asString())
                .isEqualTo("Invented people");
        assertThat(facets.path("topics").path("values").path(0).path("label").asString())
                .isEqualTo("Debarred");
        assertThat(facets.propertyNames()).containsExactly("countries", "schema", "datasets", "topics");
        assertThat(served.get("/search/both").json().path("facets").propertyNames())
                .containsExactly("countries", "topics", "datasets");
    }

    @Test
    void aVeryLongAddressIsRefused() {
        ApiServed.Answer answer = served.get("/search/both?q=" + "a".repeat(60_100));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.response().body()).isEqualTo("{\"detail\":\"Request URI too long\"}");
    }
}
