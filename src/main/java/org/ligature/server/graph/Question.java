package org.ligature.server.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.model.DatasetImport;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.desk.Desk;
import org.ligature.server.page.Frame;

/**
 * What counts on a page of ties: which claims, and which imported data sets.
 *
 * @param frame of the page
 * @param desk gives the data sets
 */
public record Question(Frame frame, Desk desk) {
    public boolean reviewedOnly() {
        return frame.asked().text("state").equals("reviewed");
    }

    /** All imported data sets, by name. */
    public List<DatasetImport> sets() {
        return new DatasetShelf(desk.workspace()).all();
    }

    public boolean counts(DatasetImport set) {
        return frame.asked().texts("dataset").contains(set.name());
    }

    /** The parameters of the address that a form keeps beside its own fields, with their values. */
    public Map<String, List<String>> kept(String... own) {
        return frame.asked().others(Set.of(own));
    }
}
