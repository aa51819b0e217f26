package org.ligature.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.model.DatasetImport;
import org.ligature.pipeline.catalog.Accepted;
import org.ligature.pipeline.catalog.Source;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.desk.Desk;

/** The data sets that a list can be screened against: imported ones, and the claims that were accepted. */
final class Offered {
    private final Desk desk;
    private final DatasetShelf shelf;

    Offered(Desk desk) {
        this.desk = desk;
        this.shelf = new DatasetShelf(desk.workspace());
    }

    /** What there is of the ledger's own; worked out once for each state of the ledger. */
    private record Own(List<DatasetImport> datasets) {}

    List<DatasetImport> all() {
        List<DatasetImport> out = new ArrayList<>(shelf.all());
        Set<String> taken = new TreeSet<>();
        out.forEach(d -> taken.add(d.name()));
        out.addAll(desk.shelf()
                .remembered(Own.class, String.join(" ", taken), () -> own(taken))
                .datasets());
        return out;
    }

    private Own own(Set<String> taken) {
        return new Own(Accepted.sources(desk.workspace(), desk.pack(), false, taken).stream()
                .map(Offered::described)
                .toList());
    }

    private static DatasetImport described(Source source) {
        Set<String> ids = new TreeSet<>();
        source.reading().read(entity -> ids.add(entity.id()), bad -> {});
        return new DatasetImport(
                source.spec().name(),
                source.spec().version(),
                source.spec().title(),
                "claims",
                null,
                List.of(),
                ids.size(),
                0);
    }
}
