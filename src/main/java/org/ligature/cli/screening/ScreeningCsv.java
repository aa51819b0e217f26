package org.ligature.cli.screening;

import java.io.PrintStream;
import org.ligature.pipeline.screening.ScreenedRow;

/** CSV, a line a result. */
public final class ScreeningCsv implements ScreeningSink {
    private final PrintStream out;
    private final double threshold;
    private boolean headed;

    public ScreeningCsv(PrintStream out, double threshold) {
        this.out = out;
        this.threshold = threshold;
    }

    @Override
    public void accept(ScreenedRow row) {
        String csv = ScreeningCells.table(ScreeningCells.of(row, threshold)).csv();
        out.print(headed ? csv.substring(csv.indexOf('\n') + 1) : csv);
        headed = true;
    }

    @Override
    public void close() {
        out.flush();
    }
}
