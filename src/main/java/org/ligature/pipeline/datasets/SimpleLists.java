package org.ligature.pipeline.datasets;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ligature.model.Entity;

/** OpenSanctions' {@code targets.simple.csv}: a row an entity, several values of a cell parted by semicolons. */
final class SimpleLists implements ListReader {
    private final String dataset;

    SimpleLists(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        Map<String, List<CsvMapping.Column>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(new CsvMapping.Column("name", null)));
        properties.put("alias", List.of(new CsvMapping.Column("aliases", ";")));
        properties.put("country", List.of(new CsvMapping.Column("countries", ";")));
        properties.put("address", List.of(new CsvMapping.Column("addresses", ";")));
        CsvMapping mapping = new CsvMapping(',', List.of(), "id", "", null, "schema", Map.of(), properties);
        new CsvLists(mapping, dataset).read(files, good, bad);
    }
}
