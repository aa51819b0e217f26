package org.ligature.publish.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program would read. */
class SpreadsheetTest {
    private static final Table TABLE = new Table(
            "Claims [of a/b] with a name that is longer than sheets may have",
            List.of("words", "count"),
            List.of(
                    Arrays.asList("=HYPERLINK(\"http://evil.example\")", 3),
                    Arrays.asList("一 <b> & \u0000\ud83d\ude00", null),
                    Arrays.asList("x".repeat(50_000), 2.5)));

    @Test
    void textStaysTextAndNumbersAreNumbers() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheet.of(List.of(TABLE))))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("一 <b> & \ud83d\ude00");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).hasSize(32_000);
        }
    }

    @Test
    void csvHasNoFormulas() {
        assertThat(TABLE.csv()).startsWith("words,count\r\n\"'=HYPERLINK").contains("\r\n一");
    }
}
