package org.ligature.pipeline.exchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;
import org.ligature.model.Statement;
import org.ligature.pipeline.rows.RowReader;
import org.ligature.pipeline.rows.TableRows;
import org.ligature.schema.EntityLines;

class StatementCsvTest {
    private static final List<String> PIECES = List.of(
            "Orvane", "云岭光学", "\"", ",", "\n", ";", "’", "=1+1", " ", "\u202e", "😀", "\\", "é", "'", "\r\n", "\t");

    private static String value(Random random) {
        StringBuilder value = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) value.append(PIECES.get(random.nextInt(PIECES.size())));
        // Values are cleaned before they are written: no blanks at the ends, and one kind of line end.
        return value.append('y').toString().replace("\r\n", "\n");
    }

    private static @Nullable String maybe(Random random, String value) {
        return random.nextBoolean() ? value : null;
    }

    private static Statement statement(Random random, int number) {
        return new Statement(
                "s-" + number,
                "e-" + number % 7,
                "q-" + number % 5,
                "Company",
                "alias",
                "name",
                value(random),
                maybe(random, value(random)),
                maybe(random, "zho"),
                "invented",
                maybe(random, "accepted"),
                random.nextBoolean(),
                maybe(random, "2026-03-01T10:00:00"),
                maybe(random, "2026-03-02T10:00:00"),
                maybe(random, "c-" + number));
    }

    private static List<Statement> read(String csv) throws IOException {
        RowReader rows = new RowReader(new StringReader(csv));
        StatementReader reader =
                new StatementReader(Objects.requireNonNull(rows.next()).cells(), "x.csv", "none");
        List<Statement> read = new ArrayList<>();
        for (TableRows.Row row = rows.next(); row != null; row = rows.next()) read.add(reader.read(row.cells()));
        return read;
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Random random = new Random(20);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 500; i++) statements.add(statement(random, i));
        StringBuilder csv = new StringBuilder();
        StatementWriter writer = new StatementWriter(csv);
        statements.forEach(writer::write);
        assertThat(read(csv.toString())).isEqualTo(statements);
    }

    @Test
    void columnsOfOthersAndInAnyOrderAreRead() throws IOException {
        List<Statement> read = read("value,prop,extra,schema,entity_id\nOrvane,name,?,Company,o-1\n");
        assertThat(read).singleElement().satisfies(s -> {
            assertThat(s.canonicalId()).isEqualTo("o-1");
            assertThat(s.dataset()).isEqualTo("none");
            assertThat(s.propType()).isEqualTo("name");
            assertThat(s.external()).isFalse();
            assertThat(s.id()).startsWith("s-");
        });
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedByName() {
        assertThatThrownBy(() -> read("id,name\n1,Orvane\n"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining("entity_id");
    }

    @Test
    void aThingTakenApartAndJoinedAgainIsTheSame() {
        TreeMap<String, List<String>> properties = new TreeMap<>();
        properties.put("name", List.of("Orvane Optics", "Orvane"));
        properties.put("country", List.of("cn"));
        Entity entity = new Entity(
                "o-1",
                "Company",
                "Orvane",
                properties,
                new TreeSet<>(List.of("one", "two")),
                new TreeSet<>(List.of("o-old")),
                "2026-01-01T00:00:00",
                "2026-02-01T00:00:00",
                "2026-01-01T00:00:00");
        assertThat(joined(entity)).isEqualTo(entity);
    }

    private static Entity joined(Entity entity) {
        Gathering gathering = new Gathering();
        for (Statement s : EntityStatements.of(entity))
            assertThat(gathering.add(s)).isNull();
        return Objects.requireNonNull(gathering.end());
    }

    @Test
    void publishedDataSetsComeBackWhole() {
        Path file = Path.of("../shared/peers/yente/zala.entities.ftm.json");
        Assumptions.assumeTrue(Files.exists(file), "the public data set beside the checkout is not here");
        int[] count = new int[1];
        EntityLines.read(
                file,
                e -> {
                    Entity again = joined(e);
                    assertThat(again.properties()).isEqualTo(e.properties());
                    assertThat(again.schema()).isEqualTo(e.schema());
                    assertThat(again.datasets()).isEqualTo(e.datasets());
                    count[0]++;
                },
                bad -> assertThat(bad).isNull());
        assertThat(count[0]).isGreaterThan(50);
    }

    @Test
    void theMostExactSchemaStands() {
        Gathering gathering = new Gathering();
        Random random = new Random(21);
        Statement company = statement(random, 0);
        for (String schema : List.of("LegalEntity", "Company", "Organization")) {
            gathering.add(new Statement(
                    "s", "e", "q", schema, "name", "name", schema, null, null, "d", null, false, null, null, null));
        }
        Entity joined = Objects.requireNonNull(gathering.add(company));
        assertThat(joined.schema()).isEqualTo("Company");
        assertThat(joined.referents()).containsExactly("e");
        assertThat(joined.values("name")).containsExactly("LegalEntity", "Company", "Organization");
    }
}
