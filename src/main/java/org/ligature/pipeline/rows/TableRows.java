package org.ligature.pipeline.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/** The rows of a CSV or XLSX file, one after the other. */
public interface TableRows extends AutoCloseable {
    /**
     * A row.
     *
     * @param number from 1, the head left out; 0 is the head
     * @param cells as texts; the whole line where it can't be read
     * @param fault why it can't be read, or null
     */
    record Row(long number, List<String> cells, @Nullable String fault) {}

    /** The next row, or null at the end. */
    @Nullable
    Row next() throws IOException;

    @Override
    void close() throws IOException;

    /** Opens a file: XLSX by its name, else CSV, whose separator its first line tells. */
    static TableRows open(Path file) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) return new XlsxRows(file);
            return new RowReader(Files.newBufferedReader(file, StandardCharsets.UTF_8), separator(file));
        } catch (IOException e) {
            throw new LigatureException(file + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    /** The mark that parts the cells of a file's first line: tab, semicolon or comma, whichever there is most of. */
    private static char separator(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = in.readLine();
            char best = ',';
            for (char mark : new char[] {'\t', ';'}) if (count(line, mark) > count(line, best)) best = mark;
            return best;
        }
    }

    private static long count(@Nullable String line, char mark) {
        return line == null ? 0 : line.chars().filter(c -> c == mark).count();
    }
}
