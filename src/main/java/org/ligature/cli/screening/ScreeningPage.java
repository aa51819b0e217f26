package org.ligature.cli.screening;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.screening.ScreenedRow;
import org.ligature.pipeline.screening.html.ScreeningHtml;

/** One HTML file, which is held in memory until the list is through. */
public final class ScreeningPage implements ScreeningSink {
    private static final int MOST = 20_000;

    private final PrintStream out;
    private final String list;
    private final double threshold;
    private final List<ScreenedRow> rows = new ArrayList<>();

    /**
     * A page.
     *
     * @param list name of the list, for the title
     */
    public ScreeningPage(PrintStream out, String list, double threshold) {
        this.out = out;
        this.list = list;
        this.threshold = threshold;
    }

    @Override
    public void accept(ScreenedRow row) {
        rows.add(row);
        if (rows.size() > MOST) throw new LigatureException("The list is too long for one page; use --format csv.");
    }

    @Override
    public void close() {
        out.print(ScreeningHtml.of(list, rows, threshold));
        out.flush();
    }
}
