package org.ligature.pipeline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.Entity;

/** Statement files with faults; the companies are invented. */
class StatementListsTest {
    @TempDir
    Path folder;

    private final List<Entity> good = new ArrayList<>();
    private final List<SetAside> bad = new ArrayList<>();

    private void read(String csv) throws IOException {
        Path file = folder.resolve("x.statements.csv");
        Files.writeString(file, csv);
        ListFormat.guess("x.statements.csv", false)
                .reader("invented", null)
                .read(List.of(new Listed("x.statements.csv", file)), good::add, bad::add);
    }

    @Test
    void badRowsAreNamedAndTheOthersRead() throws IOException {
        read("""
                canonical_id,entity_id,prop,schema,value,external
                o-1,o-1,name,Company,Orvane Optics,f
                o-1,o-1,colour,Company,blue,f
                o-1,o-1,name,Spaceship,Orvane One,f
                o-1,o-1,name,Company,
                o-1,o-1,name,Company,,f
                o-1,o-1,alias,Company,"Orvane "never closed,f
                o-1,o-1,alias,Company,Guessed Optics,t
                o-1,o-1,alias,Company,Orvane,f
                """);
        assertThat(bad).extracting(SetAside::row).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(bad.get(0).reason()).contains("colour");
        assertThat(bad.get(1).reason()).contains("Spaceship");
        assertThat(good).singleElement().satisfies(e -> {
            assertThat(e.values("name")).containsExactly("Orvane Optics");
            assertThat(e.values("alias")).containsExactly("Orvane");
            assertThat(e.datasets()).containsExactly("invented");
        });
    }

    @Test
    void aFileThatIsNotSortedGivesPieces() throws IOException {
        read("""
                canonical_id,entity_id,prop,schema,value
                o-1,o-1,name,Company,Orvane Optics
                v-1,v-1,name,Company,Venn Cloud
                o-1,o-2,alias,Company,Orvane
                """);
        assertThat(bad).isEmpty();
        assertThat(good).extracting(Entity::id).containsExactly("o-1", "v-1", "o-1");
        assertThat(good.getLast().referents()).containsExactly("o-2");
    }

    @Test
    void anEmptyFileIsAnEmptyList() throws IOException {
        read("");
        assertThat(good).isEmpty();
        assertThat(bad).isEmpty();
    }
}
