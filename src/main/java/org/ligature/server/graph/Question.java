package org.ligature.server.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.model.DatasetImport;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.ties.Party;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Links;

/**
 * What counts on a page of ties: which claims, and which imported data sets.
 *
 * @param frame of the page
 * @param desk gives the data sets
 */
public record Question(Frame frame, Desk desk) {
    private static final int MOST = 50;

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

    /** What counts as known. */
    public Known known() {
        return Known.of(frame.asked(), desk);
    }

    /** The page of somebody; of those who have none, such as a company's committee or an imported entity, the drawing. */
    public String of(Party party) {
        boolean own = known().shelf().subject(party.id()).isPresent();
        return own ? frame.at(Links.entity(party.id())) : at("/graph?id=" + Asked.encoded(party.id()));
    }

    /** An address of another page of ties, with what counts on this one. */
    public String at(String address) {
        StringBuilder all = new StringBuilder(frame.at(address));
        if (reviewedOnly()) all.append("&state=reviewed");
        frame.asked().texts("dataset").stream()
                .limit(MOST)
                .forEach(d -> all.append("&dataset=").append(Asked.encoded(d)));
        return all.toString();
    }

    /** The parameters of the address that a form keeps beside its own fields, with their values. */
    public Map<String, List<String>> kept(String... own) {
        return frame.asked().others(Set.of(own));
    }
}
