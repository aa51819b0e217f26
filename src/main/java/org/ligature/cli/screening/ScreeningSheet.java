package org.ligature.cli.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.publish.data.Spreadsheet;

/** A spreadsheet, which is held in memory: for lists of some ten thousand rows. */
public final class ScreeningSheet implements ScreeningSink {
    private static final int MOST = 200_000;

    private final Path file;
    private final double threshold;
    private final List<List<@Nullable Object>> lines = new ArrayList<>();

    public ScreeningSheet(Path file, double threshold) {
        this.file = file;
        this.threshold = threshold;
    }

    @Override
    public void accept(ScreenedRow row) {
        lines.addAll(ScreeningCells.of(row, threshold));
        if (lines.size() > MOST)
            throw new LigatureException("The list is too long for a spreadsheet; use --format csv.");
    }

    @Override
    public void close() throws IOException {
        Files.write(file, Spreadsheet.of(List.of(ScreeningCells.table(lines))));
    }
}
