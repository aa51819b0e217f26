package org.ligature.pipeline.rows;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
final class CsvRows implements TableRows {
    private final BufferedReader in;
    private final RowReader rows;

    CsvRows(BufferedReader in, char separator) {
        this.in = in;
        this.rows = new RowReader(in, separator);
    }

    @Override
    public @Nullable Row next() throws IOException {
        RowReader.Row row = rows.next();
        return row == null ? null : new Row(row.number(), row.cells(), row.fault());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
