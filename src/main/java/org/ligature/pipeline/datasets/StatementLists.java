package org.ligature.pipeline.datasets;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.model.Statement;
import org.ligature.pipeline.exchange.statement.Gathering;
import org.ligature.pipeline.exchange.statement.StatementReader;
import org.ligature.pipeline.rows.RowReader;
import org.ligature.pipeline.rows.TableRows;

/** Statements as CSV, a value a row; what only may belong to a list (column {@code external}) is left out. */
final class StatementLists implements ListReader {
    private final String dataset;

    StatementLists(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        for (Listed file : files) {
            try (Reader in = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
                read(file, new RowReader(in), good, bad);
            }
        }
    }

    private void read(Listed file, RowReader rows, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        TableRows.Row header = rows.next();
        if (header == null) return;
        StatementReader reader = new StatementReader(header.cells(), file.name(), dataset);
        Gathering gathering = new Gathering();
        for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
            try {
                if (row.fault() != null) throw new IllegalArgumentException(row.fault());
                Statement statement = reader.read(row.cells());
                if (!statement.external()) give(gathering.add(statement), good);
            } catch (IllegalArgumentException e) {
                bad.accept(new SetAside(file.name(), row.number(), String.valueOf(e.getMessage())));
            }
        }
        give(gathering.end(), good);
    }

    private static void give(@Nullable Entity entity, Consumer<Entity> good) {
        if (entity != null) good.accept(entity);
    }
}
