package org.ligature.publish.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as one XLSX file, a sheet each. */
public final class Spreadsheet {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;

    private Spreadsheet() {}

    /** The file's bytes; the same tables give the same cells. */
    public static byte[] of(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ligature", "1.0")) {
            for (Table table : tables) sheet(book, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook book, Table table) {
        String name = table.name().replaceAll("[\\\\/?*\\[\\]:]", " ");
        Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        for (int c = 0; c < table.head().size(); c++) {
            sheet.value(0, c, table.head().get(c));
            sheet.style(0, c).bold().set();
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<? extends @Nullable Object> row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) cell(sheet, r + 1, c, row.get(c));
        }
        sheet.freezePane(1, 1);
    }

    /** Text is stored as text, so that nothing in it is taken for a formula. */
    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> {
                String text = printable(value.toString());
                if (!text.isEmpty()) sheet.value(row, column, text);
            }
        }
    }

    /** XML has no place for most control characters. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || (c >= 0x20 && c != 0xfffe && c != 0xffff))
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .limit(LONGEST_CELL)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
