package org.ligature.pipeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;

/** Manifests, and what comes of loading them. The people in them are invented. */
class HoldingsTest {
    private static final String ONE = """
            {"id":"x","schema":"Person","properties":{"name":["Oda Brandt"],"addressEntity":["y"]},"datasets":["one","far"],"first_seen":"2025-02-01T00:00:00"}
            {"id":"y","schema":"Address","properties":{"full":["1 Nowhere Street"]}}
            """;
    private static final String TWO = """
            {"id":"x","schema":"Person","properties":{"name":["Oda Brandt","O. Brandt"],"birthDate":["1960"]},"referents":["z"],"first_seen":"2024-02-01T00:00:00"}
            """;

    @TempDir
    Path folder;

    private List<DatasetSpec> manifest(String yaml) throws IOException {
        Files.writeString(folder.resolve("one.json"), ONE);
        Files.writeString(folder.resolve("two.json"), TWO);
        return Manifest.read(Files.writeString(folder.resolve("manifest.yml"), yaml));
    }

    private Holdings load(List<DatasetSpec> specs) {
        return Holdings.load(
                folder.resolve("index"), () -> specs.stream().map(Source::of).toList());
    }

    @Test
    void descriptionsOfOneThingAreJoined() throws IOException {
        try (Holdings holdings = load(manifest("""
                datasets:
                  - {name: one, path: one.json}
                  - {name: two, path: two.json}
                """))) {
            Loaded now = holdings.now();
            assertThat(now.index().size()).isEqualTo(2);
            Entity joined = now.index().entity("x").orElseThrow();
            assertThat(joined.datasets()).containsExactly("one", "two");
            assertThat(joined.values("name")).containsExactly("Oda Brandt", "O. Brandt");
            assertThat(joined.values("birthDate")).containsExactly("1960");
            assertThat(joined.firstSeen()).isEqualTo("2024-02-01T00:00:00");
            assertThat(now.index().formerly("z")).get().isEqualTo(joined);
            assertThat(now.counts()).containsEntry("one", 2).containsEntry("two", 1);
        }
    }

    @Test
    void aNamespaceKeepsThemApart() throws IOException {
        try (Holdings holdings = load(manifest("""
                datasets:
                  - {name: one, path: one.json, namespace: true}
                  - {name: two, path: two.json}
                """))) {
            assertThat(holdings.now().index().size()).isEqualTo(3);
            // HMAC-SHA1 of the id under the data set's name, as FollowTheMoney signs ids.
            String own = "x." + hmac("one", "x");
            Entity signed = holdings.now().index().entity(own).orElseThrow();
            assertThat(signed.values("addressEntity")).containsExactly("y." + hmac("one", "y"));
        }
    }

    private static String hmac(String key, String text) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA1");
            mac.init(new javax.crypto.spec.SecretKeySpec(
                    key.getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA1"));
            return java.util.HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void catalogsListDataSetsAndScopesSayWhichAreLoaded() throws IOException {
        Files.writeString(folder.resolve("catalog.json"), """
                {"datasets": [
                  {"name": "a", "version": "1", "resources": [{"name": "entities.ftm.json", "url": "one.json"}]},
                  {"name": "b", "version": "2"}, {"name": "c", "children": ["a", "b"]}]}
                """);
        List<DatasetSpec> specs = manifest("""
                catalogs:
                  - {url: catalog.json, scope: a, resource_name: entities.ftm.json}
                """);
        assertThat(specs).extracting(DatasetSpec::name).containsExactly("a", "b", "c");
        assertThat(specs).extracting(DatasetSpec::load).containsExactly(true, false, false);
        assertThat(specs.getFirst().path()).isEqualTo(folder.resolve("one.json"));
        Catalog catalog = new Catalog(specs);
        assertThat(catalog.scope("c")).containsExactly("a", "b", "c");
        assertThat(catalog.scope("default")).containsExactly("a", "b", "c", "default");
        assertThat(catalog.scope("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    datasets: [{name: "a b"}]                             | names are of lower-case letters
                    datasets: [{title: x}]                                | a data set named null
                    datasets: [{name: a}, {name: a}]                      | names the data set a twice
                    datasets: [{name: a, path: missing.json}]             | can't be read
                    datasets: [{name: a, entities_url: "https://x.example/y"}] | not on this machine
                    datasets: [{name: a, load: maybe}]                    | neither true nor false
                    datasets: {name: a}                                   | no list under datasets
                    datasets: [a]                                         | no object
                    catalogs: [{scope: a}]                                | catalog without url
                    datasets: [                                           | is no YAML (line
                    """)
    void aWrongManifestSaysWhat(String yaml, String why) {
        assertThatThrownBy(() -> manifest(yaml))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("manifest.yml")
                .hasMessageContaining(why);
    }

    @Test
    void aCollectionOfWhatThereIsNotIsRefused() throws IOException {
        List<DatasetSpec> specs = manifest("datasets: [{name: a, children: [b]}]");
        assertThatThrownBy(() -> new Catalog(specs)).hasMessageContaining("a holds b");
    }

    @Test
    void indexesGoWhenTheyAreNotServedAnyMore() throws IOException {
        Path index = folder.resolve("index");
        Files.createDirectories(index.resolve("served-999999999-left"));
        List<DatasetSpec> specs = manifest("datasets: [{name: one, path: one.json}]");
        try (Holdings holdings = load(specs)) {
            assertThat(index.resolve("served-999999999-left")).doesNotExist();
            Loaded before = holdings.now();
            holdings.reload();
            // A request that began before goes on with what it began with.
            assertThat(before.index().entity("x")).isPresent();
            assertThat(holdings.now()).isNotSameAs(before);
        }
        try (Stream<Path> left = Files.list(index)) {
            assertThat(left).isEmpty();
        }
    }
}
