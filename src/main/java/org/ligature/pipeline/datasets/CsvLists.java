package org.ligature.pipeline.datasets;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.rows.RowReader;
import org.ligature.pipeline.rows.TableRows;

/** Any table, read as a mapping tells. */
final class CsvLists implements ListReader {
    private final CsvMapping mapping;
    private final String dataset;

    CsvLists(CsvMapping mapping, String dataset) {
        this.mapping = mapping;
        this.dataset = dataset;
    }

    @Override
    public void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        for (Listed file : files) {
            try (Reader in = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
                read(file, new RowReader(in, mapping.separator()), good, bad);
            }
        }
    }

    private void read(Listed file, RowReader rows, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        List<String> columns = mapping.columns();
        boolean headed = columns.isEmpty();
        if (headed) {
            TableRows.Row header = rows.next();
            if (header == null) return;
            columns = header.cells();
        }
        check(file, columns);
        for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
            long number = headed ? row.number() : row.number() + 1;
            if (row.fault() != null) bad.accept(new SetAside(file.name(), number, row.fault()));
            else accept(file, number, columns, row.cells(), good, bad);
        }
    }

    private void check(Listed file, List<String> columns) {
        for (List<CsvMapping.Column> wanted : mapping.properties().values())
            for (CsvMapping.Column column : wanted)
                if (!columns.contains(column.name()))
                    throw new LigatureException(file.name() + " has no column “" + column.name()
                            + "”, which the mapping names; it has " + String.join(", ", columns) + ".");
    }

    private void accept(
            Listed file,
            long number,
            List<String> columns,
            List<String> cells,
            Consumer<Entity> good,
            Consumer<SetAside> bad) {
        try {
            good.accept(entity(columns, cells));
        } catch (IllegalArgumentException e) {
            bad.accept(new SetAside(file.name(), number, String.valueOf(e.getMessage())));
        }
    }

    private Entity entity(List<String> columns, List<String> cells) {
        Draft draft = new Draft(id(cell(columns, cells, mapping.id())), schema(columns, cells));
        for (Map.Entry<String, List<CsvMapping.Column>> property :
                mapping.properties().entrySet()) {
            for (CsvMapping.Column column : property.getValue()) {
                String value = cell(columns, cells, column.name());
                if (column.split() == null) draft.add(property.getKey(), value);
                else
                    for (String part : value.split(Pattern.quote(column.split()), -1))
                        draft.add(property.getKey(), part);
            }
        }
        return draft.entity(dataset);
    }

    /** A row without an id stays one, to be set aside. */
    private String id(String cell) {
        return cell.isBlank() ? cell : mapping.prefix() + cell.strip();
    }

    private String schema(List<String> columns, List<String> cells) {
        if (mapping.schemaColumn() == null) return String.valueOf(mapping.schema());
        String value = cell(columns, cells, mapping.schemaColumn());
        String schema = mapping.schemas().getOrDefault(value, mapping.schema());
        if (schema == null) throw new IllegalArgumentException("no schema is given for “" + value + "”");
        return schema;
    }

    private static String cell(List<String> columns, List<String> cells, String column) {
        int at = columns.indexOf(column);
        if (at < 0) throw new IllegalArgumentException("there is no column “" + column + "”");
        return at < cells.size() ? cells.get(at) : "";
    }
}
