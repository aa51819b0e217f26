package org.ligature.pipeline.screening;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.ledger.Judgements;
import org.ligature.ledger.Screenings;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;
import org.ligature.publish.data.Spreadsheet;
import org.ligature.publish.data.Table;

/** A list of invented suppliers against a list of invented entities. */
class ListScreeningTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String ENTITIES = """
            {"id":"h","schema":"Company","properties":{"name":["Halcor Optics Co., Ltd."],"country":["xa"]}}
            {"id":"t","schema":"Person","properties":{"name":["Igor Torvey"],"birthDate":["1961-03-12"]}}
            {"id":"b","schema":"Company","properties":{"name":["Brem Works AG"]}}
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.create(folder.resolve("data"), CLOCK);
        Path list = Files.writeString(folder.resolve("e.ftm.json"), ENTITIES);
        new DatasetShelf(workspace)
                .add(new DatasetShelf.Order("watch", "Watch", ListFormat.FTM, null, List.of(list)), n -> {});
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ListScreening.Order order(Path list) {
        return new ListScreening.Order(list, List.of(), Map.of(), NameKind.OTHER, 0.5, 5, 0.3, "tester", false);
    }

    private List<ScreenedRow> screen(Path list) {
        List<ScreenedRow> out = new ArrayList<>();
        new ListScreening(workspace).run(order(list), Progress.SILENT, out::add);
        return out;
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text, StandardCharsets.UTF_8);
    }

    @Test
    void eachRowInItsOrderWithReasons() throws IOException {
        List<ScreenedRow> rows = screen(csv("supplier,note\nBakery Quill,x\nHalcor Optics Limited,y\n"));
        assertThat(rows).extracting(ScreenedRow::row).containsExactly(1L, 2L);
        assertThat(rows.get(0).hits()).isEmpty();
        assertThat(rows.get(1).hits().getFirst().id()).isEqualTo("h");
        assertThat(rows.get(1).hits().getFirst().score()).isBetween(0.5, 1.0);
        assertThat(rows.get(1).hits().getFirst().reasons()).isNotEmpty();
    }

    @Test
    void aBrokenRowIsNamedAndTheNextOneIsScreened() throws IOException {
        List<ScreenedRow> rows = screen(csv("name\n\"never closed\nBrem Works\n\n,\n"));
        assertThat(rows.getFirst().fault()).contains("quote");
        assertThat(rows.get(1).hits().getFirst().id()).isEqualTo("b");
    }

    @Test
    void aClearedMatchStaysCleared() throws IOException {
        Path list = csv("name\nBrem Works\n");
        assertThat(screen(list).getFirst().hits()).isNotEmpty();
        workspace
                .ledger()
                .screenings()
                .decide(ListScreening.key(" Brem  works"), "b", Screenings.CLEARED, "tester", "another");
        assertThat(screen(list).getFirst().hits()).isEmpty();
        workspace.ledger().screenings().decide(ListScreening.key("Brem Works"), "b", "undone", "tester", "");
        assertThat(screen(list).getFirst().hits()).isNotEmpty();
        assertThat(workspace.ledger().screenings().all())
                .hasSize(3)
                .extracting("id")
                .containsOnly(workspace.ledger().screenings().all().getFirst().id());
    }

    @Test
    void aKilledRunGoesOnWhereItStopped() throws IOException {
        StringBuilder text = new StringBuilder("name\n");
        for (int i = 0; i < 1_200; i++) text.append(i % 3 == 0 ? "Brem Works\n" : "Bakery " + i + "\n");
        Path list = csv(text.toString());
        List<ScreenedRow> whole = screen(list);
        Path results = results();
        List<String> lines = Files.readAllLines(results);
        Path part = results.resolveSibling(results.getFileName() + ".part");
        Files.writeString(
                part,
                String.join("\n", lines.subList(0, 700)) + "\n" + lines.get(700).substring(0, 9));
        Files.delete(results);
        List<ScreenedRow> again = new ArrayList<>();
        ListScreening.Outcome outcome = new ListScreening(workspace).run(order(list), Progress.SILENT, again::add);
        assertThat(outcome.resumed()).isEqualTo(700);
        assertThat(again).isEqualTo(whole);
        assertThat(Files.readAllLines(results)).isEqualTo(lines);
    }

    private Path results() throws IOException {
        try (Stream<Path> made = Files.list(folder.resolve("data/index/screenings"))) {
            return made.toList().getFirst();
        }
    }

    @Test
    void spreadsheetsAreListsToo() throws IOException {
        Path sheet = folder.resolve("list.xlsx");
        Files.write(
                sheet,
                Spreadsheet.of(
                        List.of(new Table("s", List.of("Nr", "Company name"), List.of(List.of(1, "Brem Works"))))));
        assertThat(screen(sheet).getFirst().hits().getFirst().id()).isEqualTo("b");
    }

    @Test
    void aPersonIsNoCompanyAndAnotherBirthYearCounts() throws IOException {
        List<ScreenedRow> rows = screen(
                csv(
                        "name,type,date of birth\nIgor Torvey,person,1961-03-12\nIgor Torvey,person,1990\nIgor Torvey,company,\n"));
        assertThat(rows.get(0).hits().getFirst().id()).isEqualTo("t");
        assertThat(rows.get(1).hits().getFirst().score())
                .isLessThan(rows.get(0).hits().getFirst().score());
        assertThat(rows.get(2).hits()).isEmpty();
    }

    @Test
    void columnsThatCantBeToldAreAsked() throws IOException {
        Path list = csv("a,b\n1,2\n");
        assertThatThrownBy(() -> screen(list)).hasMessageContaining("--column name=");
    }

    @Test
    void numbersAndLoneFamilyNamesAreNoMatch() throws IOException {
        Path list = Files.writeString(folder.resolve("n.ftm.json"), """
                {"id":"p3","schema":"Company","properties":{"name":["Orvania Third Machine Plant"]}}
                {"id":"s","schema":"Person","properties":{"name":["John Smith"]}}
                """);
        new DatasetShelf(workspace)
                .add(new DatasetShelf.Order("more", "More", ListFormat.FTM, null, List.of(list)), n -> {});
        double threshold = NameComparer.standard().threshold();
        List<ScreenedRow> rows = screen(csv(
                "name,type\nOrvania Fifth Machine Plant,company\nSmith,person\nOrvania 3rd Machine Plant,company\n"));
        assertThat(rows.get(0).hits()).noneMatch(h -> h.score() >= threshold);
        assertThat(rows.get(1).hits()).noneMatch(h -> h.score() >= threshold);
        assertThat(rows.get(2).hits().getFirst().id()).isEqualTo("p3");
    }

    private void add(String name, String entities) throws IOException {
        Path list = Files.writeString(folder.resolve(name + ".ftm.json"), entities);
        new DatasetShelf(workspace)
                .add(new DatasetShelf.Order(name, name, ListFormat.FTM, null, List.of(list)), n -> {});
    }

    /** Codes are invented; those with check digits have the right ones. */
    private void addNumbered() throws IOException {
        add("numbered", """
                {"id":"lei","schema":"Company","properties":{"name":["Quillon Marine"],"leiCode":["5299009QN55YR7ALXA27"]}}
                {"id":"reg","schema":"Company","properties":{"name":["Vantor Steel"],"registrationNumber":["HX-204 117"],"jurisdiction":["gb"]}}
                {"id":"tick","schema":"Company","properties":{"name":["Ostrel Foods"],"ticker":["4471"]}}
                """);
    }

    @Test
    void anEqualIdentifierIsAMatchWhateverTheName() throws IOException {
        addNumbered();
        List<ScreenedRow> rows = screen(csv("""
                name,registration number,LEI,ticker
                Something Else,hx204117,,
                Nothing Alike,,5299 009Q N55Y R7AL XA27,
                ,HX204117,,
                Unknown Bakery,4471,,
                Unknown Bakery,,,4471
                """));
        assertThat(rows.get(0).hits().getFirst().id()).isEqualTo("reg");
        assertThat(rows.get(0).hits().getFirst().score()).isEqualTo(0.85);
        assertThat(rows.get(0).hits().getFirst().reasons()).anyMatch(r -> r.contains("HX204117"));
        assertThat(rows.get(1).hits().getFirst().id()).isEqualTo("lei");
        assertThat(rows.get(1).hits().getFirst().score()).isEqualTo(0.95);
        assertThat(rows.get(2).query()).isEqualTo("HX204117");
        assertThat(rows.get(2).hits().getFirst().id()).isEqualTo("reg");
        assertThat(rows.get(3).hits()).as("a register's number is no ticker").isEmpty();
        assertThat(rows.get(4).hits().getFirst().id()).isEqualTo("tick");
    }

    @Test
    void anotherIdentifierOfTheSameKindSpeaksAgainstAMatch() throws IOException {
        addNumbered();
        List<ScreenedRow> rows = screen(csv("""
                name,country,registration number
                Vantor Steel,gb,
                Vantor Steel,gb,HX-999 000
                Vantor Steel,gb,HRB 12
                Vantor Steel,de,HX-999 000
                """));
        double alone = rows.get(0).hits().getFirst().score();
        assertThat(rows.get(1).hits().getFirst().score()).isLessThan(alone - 0.2);
        assertThat(rows.get(1).hits().getFirst().reasons()).anyMatch(r -> r.contains("Different registration numbers"));
        assertThat(rows.get(2).hits().getFirst().score())
                .as("from another register")
                .isEqualTo(alone);
        assertThat(rows.get(3).hits().getFirst().reasons()).noneMatch(r -> r.contains("Different registration"));
    }

    @Test
    void aListOfNumbersAloneIsScreenedToo() throws IOException {
        addNumbered();
        List<ScreenedRow> rows = screen(csv("LEI,remark\n5299009QN55YR7ALXA27,x\n,y\n"));
        assertThat(rows.get(0).hits().getFirst().id()).isEqualTo("lei");
        assertThat(rows.get(1).fault()).isEqualTo("the row has no name");
    }

    @Test
    void aRunAfterAJudgementIsAnotherRun() throws IOException {
        add("more", """
                {"id":"b2","schema":"Company","properties":{"name":["Brem Werke AG"]}}
                """);
        Path list = csv("name\nBrem Works\n");
        assertThat(screen(list).getFirst().hits()).extracting("id").contains("b", "b2");
        workspace
                .ledger()
                .judgements()
                .judge(
                        List.of(new Judgements.Said(Judgement.Pair.of("b", "b2"), null)),
                        Judged.POSITIVE,
                        new Judgement.By("tester", null, null, ""));
        assertThat(screen(list).getFirst().hits()).hasSize(1);
        assertThat(workspace.ledger().screenings().runs()).hasSize(2);
        assertThat(workspace.ledger().screenings().runs().getFirst().run().threshold())
                .contains("judgements=j-");
    }
}
