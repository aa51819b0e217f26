package org.ligature.pipeline.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file row by row, so that a quote that never closes spoils its own line and not the rest of the file. */
public final class RowReader implements TableRows {
    private static final int MOST_LINES = 100;

    private final BufferedReader lines;
    /** Lines read ahead in search of a closing quote. */
    private final Deque<String> ahead = new ArrayDeque<>();

    private long number = -1;

    private final CSVFormat format;

    /** A file whose cells are parted by commas. */
    public RowReader(Reader in) {
        this(in, ',');
    }

    /**
     * Reads a file.
     *
     * @param in the file
     * @param separator between cells
     */
    public RowReader(Reader in, char separator) {
        lines = new BufferedReader(in);
        format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    /** The next row, or null at the end. Empty lines are no rows. */
    @Override
    public @Nullable Row next() throws IOException {
        String line = line();
        while (line != null && line.isEmpty()) line = line();
        if (line == null) return null;
        number++;
        if (number == 0 && line.startsWith("\ufeff")) line = line.substring(1);
        String whole = whole(line);
        return whole == null ? new Row(number, List.of(line), "a quote is never closed") : parsed(whole);
    }

    private @Nullable String line() throws IOException {
        return ahead.isEmpty() ? lines.readLine() : ahead.poll();
    }

    /** The row with the lines that its open quote takes in, or null where it never closes; what was read then comes again. */
    private @Nullable String whole(String first) throws IOException {
        if (quotes(first) % 2 == 0) return first;
        StringBuilder whole = new StringBuilder(first);
        List<String> taken = new ArrayList<>();
        while (taken.size() < MOST_LINES) {
            String more = line();
            if (more == null) break;
            taken.add(more);
            whole.append('\n').append(more);
            if (quotes(more) % 2 == 1) return whole.toString();
        }
        for (int i = taken.size() - 1; i >= 0; i--) ahead.push(taken.get(i));
        return null;
    }

    private static long quotes(String line) {
        return line.chars().filter(c -> c == '"').count();
    }

    private Row parsed(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<CSVRecord> records = parser.getRecords();
            return new Row(number, records.getFirst().toList(), null);
        } catch (IOException | RuntimeException e) {
            return new Row(number, List.of(text), "a quote stands where none may");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
