package org.ligature.pipeline.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.DatasetImport;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;

/** Lists in each format; everybody in them is invented. */
class DatasetShelfTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("data"), CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private DatasetShelf.Report add(ListFormat format, @Nullable String mapping, Path... files) {
        return new DatasetShelf(workspace)
                .add(new DatasetShelf.Order("test", "Test", format, mapping, List.of(files)), n -> {});
    }

    private List<Entity> entities() {
        DatasetShelf shelf = new DatasetShelf(workspace);
        List<Entity> out = new ArrayList<>();
        shelf.entities(shelf.named("test"), out::add);
        return out;
    }

    @Test
    void aTableWithAMapping() throws IOException {
        DatasetShelf.Report report = add(
                ListFormat.CSV,
                """
                separator: semicolon
                id: nr
                schema-from: {column: art, values: {P: Person, F: Company}}
                properties:
                  name: [name, short]
                  alias: {column: others, split: "|"}
                """,
                file(
                        "list.csv",
                        "nr;art;name;short;others\n1;F;Halcor Optics Ltd;Halcor;Halkor|哈尔科\n2;X;Nobody;;\n3;P;Igor Torvey;;\n"));
        assertThat(report.made().entities()).isEqualTo(2);
        assertThat(report.setAside()).singleElement().satisfies(bad -> {
            assertThat(bad.row()).isEqualTo(2);
            assertThat(bad.reason()).contains("X");
        });
        assertThat(entities().getFirst().values("name")).containsExactly("Halcor Optics Ltd", "Halcor");
        assertThat(entities().getFirst().values("alias")).containsExactly("Halkor", "哈尔科");
    }

    @Test
    void theTreasurysFilesGiveNamesInOrderAndAliases() throws IOException {
        add(
                ListFormat.OFAC,
                null,
                file(
                        "sdn.csv",
                        "\"7\",\"TORVEY, Igor\",\"individual\",\"KES\",\"Minister\",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"-0- \",\"DOB 12 Mar 1961; nationality Kestrin.\"\n\u001a\n"),
                file("alt.csv", "\"7\",\"1\",\"aka\",\"TORVEJ, Igor\",\"-0- \"\n"));
        List<Entity> found = entities();
        assertThat(found.getFirst().schema()).isEqualTo("Person");
        assertThat(found.getFirst().values("name")).containsExactly("Igor TORVEY");
        assertThat(found.getFirst().values("birthDate")).containsExactly("12 Mar 1961");
        assertThat(found.get(1).values("alias")).containsExactly("Igor TORVEJ");
    }

    @Test
    void theUnitedNationsListGivesScripts() throws IOException {
        add(
                ListFormat.UN,
                null,
                file(
                        "un.xml",
                        "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>9</DATAID><FIRST_NAME>Igor</FIRST_NAME>"
                                + "<SECOND_NAME>Torvey</SECOND_NAME><NAME_ORIGINAL_SCRIPT>Игорь Торвей</NAME_ORIGINAL_SCRIPT>"
                                + "<INDIVIDUAL_ALIAS><ALIAS_NAME>The Lamp</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"));
        assertThat(entities()).singleElement().satisfies(e -> {
            assertThat(e.values("name")).containsExactly("Igor Torvey");
            assertThat(e.values("alias")).containsExactly("Игорь Торвей", "The Lamp");
        });
    }

    @Test
    void xmlReadsNothingFromOutside() throws IOException {
        Path secret = file("secret.txt", "secret");
        Path hostile = file(
                "un.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><CONSOLIDATED_LIST><ENTITY><DATAID>1</DATAID>"
                        + "<FIRST_NAME>&x;</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>");
        try {
            add(ListFormat.UN, null, hostile);
            assertThat(entities()).allSatisfy(e -> assertThat(e.values("name")).doesNotContain("secret"));
        } catch (LigatureException refused) {
            assertThat(refused).hasMessageContaining("un.xml");
        }
    }

    @Test
    void entitiesAsLinesSetBrokenOnesAside() throws IOException {
        DatasetShelf.Report report = add(
                ListFormat.FTM,
                null,
                file(
                        "e.ftm.json",
                        "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Halcor\"]}}\n{broken\n"));
        assertThat(report.made().entities()).isEqualTo(1);
        assertThat(report.setAside())
                .singleElement()
                .satisfies(bad -> assertThat(bad.row()).isEqualTo(2));
        assertThat(entities().getFirst().datasets()).containsExactly("test");
    }

    @Test
    void theSameFilesAreTheSameVersionAndTheIndexCanBeDeleted() throws IOException {
        Path list =
                file("e.ftm.json", "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Halcor\"]}}\n");
        String version = add(ListFormat.FTM, null, list).made().version();
        assertThat(add(ListFormat.FTM, null, list).made().version()).isEqualTo(version);
        assertThat(new DatasetShelf(workspace).all()).hasSize(1);
        try (Stream<Path> made = Files.list(folder.resolve("data/index/datasets"))) {
            for (Path one : made.toList()) Files.delete(one);
        }
        assertThat(entities()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertThatThrownBy(() -> new DatasetShelf(workspace).named("nothing")).hasMessageContaining("nothing");
        Path list = file("list.csv", "id,name\n1,Halcor\n");
        assertThatThrownBy(() -> add(ListFormat.CSV, null, list)).hasMessageContaining("--mapping");
        assertThatThrownBy(() -> add(ListFormat.CSV, "id: id\nschema: Company\nproperties: {name: title}\n", list))
                .hasMessageContaining("no column “title”");
        assertThatThrownBy(() -> ListFormat.guess("list.csv", false)).hasMessageContaining("list.csv");
    }

    private DatasetImport numbered(String name, String mapping, String rows) throws IOException {
        Path file = file(name + ".csv", "nr,name\n" + rows);
        DatasetShelf.Order order = new DatasetShelf.Order(name, name, ListFormat.CSV, mapping, List.of(file));
        return new DatasetShelf(workspace).add(order, n -> {}).made();
    }

    @Test
    void tablesThatNumberFromOneAreToldApartByAPrefix() throws IOException {
        String plain = "{id: nr, schema: Company, properties: {name: name}}";
        String prefixed = "{id: nr, id-prefix: second-, schema: Company, properties: {name: name}}";
        DatasetShelf shelf = new DatasetShelf(workspace);
        numbered("first", plain, "1,Halcor Optics\n2,Brem Works\n");
        DatasetImport colliding = numbered("second", plain, "1,Vantor Steel\n3,Ostrel Foods\n");
        assertThat(shelf.shared(colliding)).isEqualTo(Map.of("first", 1));
        DatasetImport apart = numbered("second", prefixed, "1,Vantor Steel\n,Nobody\n");
        assertThat(shelf.shared(apart)).isEmpty();
        assertThat(apart.setAside()).isEqualTo(1);
        List<String> ids = new ArrayList<>();
        shelf.entities(apart, e -> ids.add(e.id()));
        assertThat(ids).containsExactly("second-1");
    }
}
