package org.ligature.server.page;

import java.util.List;
import org.ligature.publish.data.Table;
import org.ligature.server.http.Asked;

/** A page in its three forms, all of one request. */
public interface Leaf {
    /** Writes the page. */
    void html(Asked asked);

    /** What the page shows, for programs. */
    String json(Asked asked);

    /** The rows of the page. */
    Table table(Asked asked);

    /** The same for a spreadsheet, which may have several sheets. */
    default List<Table> tables(Asked asked) {
        return List.of(table(asked));
    }
}
