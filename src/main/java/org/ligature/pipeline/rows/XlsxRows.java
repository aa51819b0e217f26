package org.ligature.pipeline.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of an XLSX file, read as a stream. */
final class XlsxRows implements TableRows {
    private final ReadableWorkbook book;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private long number = -1;

    XlsxRows(Path file) throws IOException {
        book = new ReadableWorkbook(Files.newInputStream(file));
        stream = book.getFirstSheet().openStream();
        rows = stream.iterator();
    }

    @Override
    public @Nullable Row next() {
        if (!rows.hasNext()) return null;
        number++;
        List<String> cells = new ArrayList<>();
        for (Cell cell : rows.next()) cells.add(cell == null || cell.getText() == null ? "" : cell.getText());
        return new Row(number, cells, null);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
