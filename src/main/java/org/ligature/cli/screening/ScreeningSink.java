package org.ligature.cli.screening;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ligature.pipeline.screening.ScreenedRow;

/** Where screened rows go; what is not written yet is written at the end. */
public interface ScreeningSink extends Consumer<ScreenedRow>, AutoCloseable {
    @Override
    void close() throws IOException;

    /** Prints a text for each row. */
    static ScreeningSink lines(PrintStream out, Function<ScreenedRow, String> line) {
        return new ScreeningSink() {
            @Override
            public void accept(ScreenedRow row) {
                out.print(line.apply(row));
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}
