package org.ligature.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.server.http.Access;
import tools.jackson.databind.JsonNode;

/** Entities with their neighbours, the catalog, and what the server says about itself. */
class EntityApiTest {
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

    @Test
    void neighboursAreInside() {
        JsonNode properties = served.get("/entities/p-1").json().path("properties");
        assertThat(properties.path("addressEntity").path(0).path("caption").asString())
                .isEqualTo("12 Harbour Lane, Veldport");
        JsonNode ownership = properties.path("ownershipOwner").path(0);
        assertThat(ownership.path("schema").asString()).isEqualTo("Ownership");
        assertThat(ownership.path("properties").path("owner").toString()).isEqualTo("[\"p-1\"]");
        assertThat(ownership.path("properties").path("asset").path(0).path("id").asString())
                .isEqualTo("c-1");
    }

    @Test
    void neighboursMayBeLeftOut() {
        JsonNode properties = served.get("/entities/p-1?nested=false").json().path("properties");
        assertThat(properties.path("addressEntity").toString()).isEqualTo("[\"a-1\"]");
        assertThat(properties.has("ownershipOwner")).isFalse();
    }

    @Test
    void mergedIdsLeadToTheEntity() {
        ApiServed.Answer answer = served.get("/entities/old-2?nested=false");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("/api/entities/p-1?nested=false");
        assertThat(served.get("/entities/old-1/adjacent").header("Location")).isEqualTo("/api/entities/p-1/adjacent");
        assertThat(served.get("/entities/nobody").status()).isEqualTo(404);
        assertThat(served.get("/entities/P-1").status()).isEqualTo(404);
    }

    @Test
    void neighboursComeInPages() {
        JsonNode adjacent = served.get("/entities/p-1/adjacent?limit=1").json();
        assertThat(adjacent.path("entity").path("id").asString()).isEqualTo("p-1");
        assertThat(adjacent.path("adjacent").propertyNames()).containsExactly("addressEntity", "ownershipOwner");
        JsonNode owned = adjacent.path("adjacent").path("ownershipOwner");
        assertThat(owned.path("total").path("value").asInt()).isEqualTo(1);
        assertThat(owned.path("limit").asInt()).isEqualTo(1);
        assertThat(owned.path("results").path(0).path("id").asString()).isEqualTo("o-1");
        ApiServed.Answer beyond = served.get("/entities/p-1/adjacent/addressEntity?offset=5");
        assertThat(beyond.ids()).isEmpty();
        assertThat(beyond.json().path("total").path("value").asInt()).isEqualTo(1);
        assertThat(served.get("/entities/p-1/adjacent/name").status()).isEqualTo(404);
        assertThat(served.get("/entities/p-1/adjacent/nothing").status()).isEqualTo(404);
        assertThat(served.get("/entities/p-1/adjacent?sort=properties.notes").status())
                .isEqualTo(400);
    }

    @Test
    void theCatalogTellsWhatIsServed() {
        ApiServed.Answer answer = served.get("/catalog");
        JsonNode people = answer.json().path("datasets").path(0);
        assertThat(people.path("name").asString()).isEqualTo("people");
        assertThat(people.path("version").asString()).isEqualTo("7");
        assertThat(people.path("index_version").asString()).isEqualTo("7");
        assertThat(people.path("index_current").asBoolean()).isTrue();
        assertThat(people.path("entity_count").asInt()).isEqualTo(5);
        assertThat(people.path("publisher").path("name").asString()).isEqualTo("Nobody");
        assertThat(answer.json().path("current").toString()).isEqualTo("[\"people\",\"more\"]");
        assertThat(answer.response().body()).doesNotContain(folder.toString());
        String etag = answer.header("ETag");
        ApiServed.Answer again = served.get("/catalog", "If-None-Match", "\"other\", " + etag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(served.get("/catalog", "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void whatCouldNotBeReadIsCounted() {
        assertThat(served.holdings().now().setAside()).isEqualTo(1);
        assertThat(served.holdings().now().faults()).singleElement().asString().startsWith("people, line 6: ");
    }

    @Test
    void theServerTellsHowItIs() {
        assertThat(served.get("/healthz").response().body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(served.get("/readyz").status()).isEqualTo(200);
        JsonNode algorithms = served.get("/algorithms").json();
        assertThat(algorithms.path("best").asString()).isEqualTo("ligature");
        assertThat(algorithms
                        .path("algorithms")
                        .path(1)
                        .path("docs")
                        .path("config")
                        .has("nm_number_mismatch"))
                .isTrue();
    }

    @Test
    void dataSetsAreLoadedAgainForWhoKnowsTheToken() throws Exception {
        assertThat(served.get("/updatez").status()).isEqualTo(405);
        assertThat(served.post("/updatez", "").status()).isEqualTo(403);
        assertThat(served.post("/updatez?token=wrong", "").status()).isEqualTo(403);
        Path more = folder.resolve("more.json");
        String before = Files.readString(more);
        try {
            Files.writeString(more, before + before.replace("c-2", "c-3").replace("Veldport", "Newport"));
            assertThat(served.post("/updatez?token=update-me&sync=true", "").status())
                    .isEqualTo(200);
            assertThat(served.get("/search/both?q=newport").ids()).containsExactly("c-3");
        } finally {
            Files.writeString(more, before);
            served.post("/updatez?token=update-me&sync=true", "");
        }
        assertThat(served.get("/search/both?q=newport").ids()).isEmpty();
    }

    @Test
    void tracesArePassedOn() {
        String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        ApiServed.Answer answer = served.get("/healthz", "traceparent", parent, "tracestate", "rojo=00f067aa0ba902b7");
        assertThat(answer.header("traceparent")).matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01");
        assertThat(answer.header("tracestate")).matches("yente=[0-9a-f]{16},rojo=00f067aa0ba902b7");
        assertThat(served.get("/healthz", "traceparent", "ff-0-0-0").header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void theDescriptionNamesEveryAddressAndNoOther() {
        JsonNode paths = served.get("/openapi.json").json().path("paths");
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/search/{dataset}",
                        "/match/{dataset}",
                        "/entities/{id}",
                        "/entities/{id}/adjacent",
                        "/entities/{id}/adjacent/{property}",
                        "/catalog",
                        "/manifest",
                        "/algorithms",
                        "/healthz",
                        "/readyz",
                        "/updatez",
                        "/openapi.json",
                        "/reconcile/{dataset}",
                        "/reconcile/{dataset}/suggest/entity",
                        "/reconcile/{dataset}/suggest/property",
                        "/reconcile/{dataset}/suggest/type",
                        "/reconcile/{dataset}/flyout/entity",
                        "/reconcile/{dataset}/extend/property",
                        "/reconcile/{dataset}/preview");
        for (String path : paths.propertyNames()) {
            String filled =
                    path.replace("{dataset}", "both").replace("{id}", "p-1").replace("{property}", "addressEntity");
            String query = path.endsWith("/preview") || path.endsWith("/flyout/entity") ? "?id=p-1" : "";
            if (paths.path(path).has("get")) {
                assertThat(served.get(filled + query).status()).as(path).isEqualTo(200);
            } else {
                assertThat(served.post(filled, "{}").status()).as(path).isIn(403, 422);
            }
        }
    }
}
