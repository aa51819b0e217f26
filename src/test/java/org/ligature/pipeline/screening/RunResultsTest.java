package org.ligature.pipeline.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.ledger.MatchDecision;
import org.ligature.ledger.NotedRun;
import org.ligature.ledger.Screenings;
import org.ligature.model.DatasetImport;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;

/** Results of a run looked up by row, with what is decided; names are invented. */
class RunResultsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String ENTITIES = """
            {"id":"h","schema":"Company","properties":{"name":["Halcor Optics Co., Ltd."]}}
            {"id":"b","schema":"Company","properties":{"name":["Brem Works AG"],"alias":["布雷姆工厂"]}}
            {"id":"b","schema":"Company","properties":{"name":["Brem Works"],"country":["xa"]}}
            """;

    @TempDir
    Path folder;

    private Workspace workspace;
    private DatasetShelf shelf;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.create(folder.resolve("data"), CLOCK);
        shelf = new DatasetShelf(workspace);
        Path list = Files.writeString(folder.resolve("e.ftm.json"), ENTITIES);
        shelf.add(new DatasetShelf.Order("watch", "Watch", ListFormat.FTM, null, List.of(list)), n -> {});
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private NotedRun run(String text) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), text);
        ListScreening.Order order =
                new ListScreening.Order(list, List.of(), Map.of(), NameKind.OTHER, 0.5, 5, 0.3, "tester", false);
        ListScreening.Outcome out = new ListScreening(workspace).run(order, Progress.SILENT, row -> {});
        assertThat(out.run().id()).isEqualTo(new ListScreening(workspace).id(order));
        return workspace.ledger().screenings().runs().getFirst();
    }

    private RunResults results(NotedRun run) {
        return new ListScreening(workspace).results(run.run()).orElseThrow();
    }

    private Map<String, MatchDecision> decisions() {
        return workspace.ledger().screenings().decisions();
    }

    private void decide(String name, String entity, String verdict) {
        workspace.ledger().screenings().decide(ListScreening.key(name), entity, verdict, "tester", "why");
    }

    @Test
    void eachRowHasItsState() throws IOException {
        RunResults results = results(run("name\nHalcor Optics\nBakery Quillon\nBrem Works\n,\n布雷姆工厂\n"));
        assertThat(results.states(decisions()))
                .containsExactly(
                        RowState.UNDECIDED, RowState.NONE, RowState.UNDECIDED, RowState.FAULT, RowState.UNDECIDED);
        assertThat(results.best(0)).isGreaterThan(0.5f);
        try (RunResults.Reader reader = results.reader(decisions())) {
            assertThat(reader.row(4).row().query()).isEqualTo("布雷姆工厂");
            assertThat(reader.row(0).row().query()).isEqualTo("Halcor Optics");
        }
    }

    @Test
    void decisionsMoveRowsAndCanBeTakenBack() throws IOException {
        RunResults results = results(run("name\nHalcor Optics\nBrem Works\n"));
        decide("halcor  OPTICS", "h", Screenings.CONFIRMED);
        decide("Brem Works", "b", Screenings.CLEARED);
        assertThat(results.states(decisions())).containsExactly(RowState.MATCHED, RowState.CLEARED);
        decide("Brem Works", "b", Screenings.UNSURE);
        assertThat(results.states(decisions())).containsExactly(RowState.MATCHED, RowState.UNSURE);
        decide("Brem Works", "b", Screenings.UNDONE);
        decide("Halcor Optics", "h", Screenings.UNDONE);
        assertThat(results.states(decisions())).containsOnly(RowState.UNDECIDED);
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aClearedMatchIsNoMatchInFiles() throws IOException {
        RunResults results = results(run("name\nBrem Works\n=Brem Works\n"));
        decide("Brem Works", "b", Screenings.CLEARED);
        try (RunResults.Reader reader = results.reader(decisions())) {
            String line = DecidedLines.of(reader.row(0));
            assertThat(line).contains("\"match\":false", "\"verdict\":\"cleared\"", "\"state\":\"cleared\"");
            assertThat(line).startsWith("{\"row\":1,\"query\":\"Brem Works\",\"results\":[");
            assertThat(DecidedCells.csv(reader.row(0)))
                    .contains(",false,b,", "cleared,tester,2026-01-01T00:00:00Z,why");
            assertThat(DecidedCells.csv(reader.row(1))).startsWith("2,'=Brem Works,");
            assertThat(DecidedCells.of(reader.row(0)).getFirst()).hasSameSizeAs(DecidedCells.HEAD);
        }
    }

    @Test
    void aRunIsListedOnceWithItsLatestTime() throws IOException {
        NotedRun first = run("name\nBrem Works\n");
        run("name\nHalcor\n");
        NotedRun again = run("name\nBrem Works\n");
        assertThat(again.run().id()).isEqualTo(first.run().id());
        assertThat(workspace.ledger().screenings().runs()).hasSize(2);
        assertThat(ListScreening.threshold(again.run())).isEqualTo(0.5);
    }

    @Test
    void entriesAreFoundById() {
        DatasetImport watch = shelf.named("watch");
        assertThat(shelf.finder(watch).find("b")).hasValueSatisfying(e -> {
            assertThat(e.values("name")).containsExactly("Brem Works AG", "Brem Works");
            assertThat(e.values("alias")).containsExactly("布雷姆工厂");
            assertThat(e.values("country")).containsExactly("xa");
        });
        assertThat(shelf.finder(watch).find("none")).isEmpty();
    }

    @Test
    void columnsMayBeNamedByNumber() {
        List<String> heads = List.of("", "Firma", "Firma", "name");
        assertThat(ColumnMap.guess(heads, Map.of("name", "#2,#3", "alias", ""), NameKind.OTHER)
                        .columns())
                .isEqualTo(Map.of("name", List.of(1, 2)));
        assertThat(ColumnMap.guess(heads, Map.of(), NameKind.OTHER).columns()).isEqualTo(Map.of("name", List.of(3)));
        assertThat(ColumnMap.told(heads)).isEqualTo(Map.of(3, "name"));
    }

    @Test
    void anOrderIsKeptUntilItsRunIsOver() throws IOException {
        KeptLists lists = new KeptLists(workspace);
        StoredOrders orders = new StoredOrders(workspace, Extractors.pack("core"));
        KeptList list = lists.paste("pasted", "Brem Works\n");
        ListScreening.Order order = new ListScreening.Order(
                list.file(),
                List.of("watch"),
                Map.of("name", "#1"),
                NameKind.ORGANIZATION,
                0.5,
                5,
                0.3,
                "tester",
                false);
        StoredOrders.Stored stored = orders.keep(list, order);
        assertThat(orders.unfinished()).containsExactly(stored);
        assertThat(orders.find(stored.run())).contains(stored);
        new ListScreening(workspace).run(order, Progress.SILENT, row -> {});
        assertThat(orders.unfinished()).isEmpty();
        assertThat(workspace.ledger().screenings().all().getFirst().id()).isEqualTo(stored.run());
    }
}
