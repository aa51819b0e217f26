package org.ligature.server.graph;

import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.VisibleText;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;

/** The graph of the present shelf, made once; unreviewed claims count and show as such, unless only reviewed ones are asked for. */
final class Maps {
    private static final int LONGEST = 80;

    private Maps() {}

    static TieMap of(Desk desk, Asked asked) {
        boolean unreviewed = !asked.text("state").equals("reviewed");
        Shelf shelf = desk.shelf();
        return shelf.remembered(
                TieMap.class,
                unreviewed ? "all" : "reviewed",
                () -> new TieMap(shelf.claims(), desk.pack(), unreviewed));
    }

    /** The node that the address names. */
    static int node(TieMap map, Asked asked) {
        String id = asked.text("id");
        return map.find(id)
                .orElseThrow(() -> Refused.notFound("No claim here ties “" + VisibleText.of(id, LONGEST)
                        + "” to anybody. Look for another spelling in the search, or count unreviewed claims too."));
    }
}
