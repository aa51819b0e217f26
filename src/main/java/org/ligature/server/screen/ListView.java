package org.ligature.server.screen;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.model.DatasetImport;
import org.ligature.pipeline.rows.TableRows;
import org.ligature.pipeline.screening.KeptList;
import org.ligature.publish.VisibleText;
import org.ligature.server.page.Frame;

/** What the template of a list's columns shows. */
public final class ListView {
    private static final int LONGEST = 60;

    private final Frame frame;
    private final KeptList list;
    private final List<DatasetImport> datasets;
    private final List<TableRows.Row> sample;
    private final Setup setup;
    private final @Nullable String fault;

    /** @param sample the list's head, and the first rows behind it */
    ListView(
            Frame frame,
            KeptList list,
            List<DatasetImport> datasets,
            List<TableRows.Row> sample,
            Setup setup,
            @Nullable String fault) {
        this.frame = frame;
        this.list = list;
        this.datasets = datasets;
        this.sample = sample;
        this.setup = setup;
        this.fault = fault;
    }

    public Frame frame() {
        return frame;
    }

    public KeptList list() {
        return list;
    }

    public List<DatasetImport> datasets() {
        return datasets;
    }

    public @Nullable String fault() {
        return fault;
    }

    public List<String> heads() {
        return sample.getFirst().cells().stream().limit(Setup.COLUMNS).toList();
    }

    public int more() {
        return Math.max(0, sample.getFirst().cells().size() - Setup.COLUMNS);
    }

    /** What the first rows have in a column, without blanks. */
    public List<String> sample(int column) {
        return values(sample, column).stream().map(this::visible).toList();
    }

    static List<String> values(List<TableRows.Row> sample, int column) {
        return sample.stream()
                .skip(1)
                .filter(r -> r.fault() == null && column < r.cells().size())
                .map(r -> r.cells().get(column).strip())
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
    }

    public List<String> choices() {
        return Setup.HOLDS;
    }

    public boolean holds(int column, String what) {
        return setup.holds(column).equals(what);
    }

    public boolean wanted(DatasetImport dataset) {
        return setup.datasets().contains(dataset.name());
    }

    public List<String> kinds() {
        return Setup.KINDS;
    }

    public boolean kind(String kind) {
        return setup.kind().equals(kind);
    }

    public String threshold() {
        return setup.threshold().isEmpty()
                ? String.format(Locale.ROOT, "%.2f", Setup.standardThreshold())
                : setup.threshold();
    }

    public String limit() {
        return setup.limit().isEmpty() ? "5" : setup.limit();
    }

    public boolean far() {
        return setup.far();
    }

    public String address() {
        return Addresses.list(list.id());
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
