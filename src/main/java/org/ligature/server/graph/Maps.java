package org.ligature.server.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.ligature.model.DatasetImport;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.ties.Imported;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.VisibleText;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Known;

/** The graph of the present shelf, made once; unreviewed claims count and show as such, unless only reviewed ones are asked for. */
final class Maps {
    private static final int LONGEST = 80;

    private Maps() {}

    static TieMap of(Desk desk, Asked asked) {
        boolean unreviewed = !asked.text("state").equals("reviewed");
        List<DatasetImport> shown = new DatasetShelf(desk.workspace())
                .all().stream()
                        .filter(d -> asked.texts("dataset").contains(d.name()))
                        .toList();
        List<String> datasets = shown.stream().map(DatasetImport::name).toList();
        Shelf shelf = Known.of(asked, desk).shelf();
        return shelf.remembered(
                TieMap.class,
                (unreviewed ? "all" : "reviewed") + " " + version(shown),
                () -> new TieMap(
                        shelf.claims(),
                        Imported.of(desk.workspace(), datasets, shelf.claims(), desk.pack()),
                        desk.pack(),
                        unreviewed));
    }

    /** A data set that is imported anew makes another graph. */
    private static String version(List<DatasetImport> datasets) {
        return datasets.stream().map(DatasetImport::version).collect(Collectors.joining(" "));
    }

    /** The node that the address names. */
    static int node(TieMap map, Asked asked) {
        return node(map, asked.text("id"));
    }

    /** The node of a name. */
    static int node(TieMap map, String name) {
        return map.find(name).orElseThrow(() -> untied(name));
    }

    private static Refused untied(String name) {
        return Refused.notFound("No claim here ties “" + VisibleText.of(name, LONGEST)
                + "” to anybody. Look for another spelling in the search, or count unreviewed claims too.");
    }
}
