package org.ligature.publish.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A plain table, for files that spreadsheet programs open.
 *
 * @param name of the table
 * @param head names of the columns
 * @param rows cells are texts, numbers or null
 */
public record Table(String name, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
    /** RFC 4180, UTF-8; no cell is a formula. */
    public String csv() {
        StringBuilder out = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(head.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (List<? extends @Nullable Object> row : rows) {
                printer.printRecord(row.stream()
                        .map(c -> c instanceof Number ? c.toString() : CsvGuard.guard(c == null ? "" : c.toString()))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
