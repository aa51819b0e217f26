package org.ligature.name.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A tab-separated resource of the room: lines that start with {@code #} tell its origin. */
public final class Table {
    private static final String FOLDER = "/org/ligature/name/";

    private Table() {}

    /** Hands over the cells of every line that has at least {@code columns}. */
    public static void read(String name, int columns, Consumer<String[]> row) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException("The resource " + FOLDER + name + " is missing.");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isEmpty() || line.charAt(0) == '#') continue;
                String[] cells = line.split("\t", -1);
                if (cells.length < columns) {
                    throw new IllegalStateException(
                            name + ", line " + number + ": " + columns + " columns are needed.");
                }
                row.accept(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + FOLDER + name + " can't be read.", e);
        }
    }
}
