package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.catalog.Accepted;
import org.ligature.pipeline.catalog.Shelved;
import org.ligature.pipeline.catalog.Source;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.resolving.Canonical;
import org.ligature.schema.Pack;
import org.ligature.screen.Screener;

/**
 * The data sets that a list is screened against: imported ones, and the claims of the ledger.
 *
 * @param sources the data sets
 * @param judgements which entities are joined as one, in a word; empty where none are
 */
record Against(List<Source> sources, String judgements) {
    /**
     * The data sets of an order.
     *
     * @param pack by which claims become entities; null where only imported data sets count
     * @throws LigatureException when one is not there, or there is none at all
     */
    static Against of(ListScreening.Order order, Workspace workspace, @Nullable Pack pack) {
        Canonical joined = Canonical.of(workspace);
        List<Source> all = new ArrayList<>(Shelved.sources(new DatasetShelf(workspace), joined::apply, Set.of()));
        Set<String> taken = new LinkedHashSet<>();
        all.forEach(s -> taken.add(s.spec().name()));
        if (pack != null) all.addAll(Accepted.sources(workspace, pack, order.unreviewed(), taken));
        if (!order.datasets().isEmpty())
            return new Against(
                    order.datasets().stream().map(name -> named(name, all)).toList(), joined.version());
        if (all.isEmpty())
            throw new LigatureException("There is nothing to screen against yet: import a list (ligature import FILE"
                    + " --dataset NAME), accept claims (ligature review), or add --unreviewed.");
        return new Against(List.copyOf(all), joined.version());
    }

    private static Source named(String name, List<Source> all) {
        for (Source source : all) if (source.spec().name().equals(name)) return source;
        String claims =
                name.equals(Accepted.NAME) ? " No claim has been accepted yet: review some, or add --unreviewed." : "";
        List<String> names = all.stream().map(s -> s.spec().name()).toList();
        throw new LigatureException("There is no data set " + name + "; there "
                + (names.isEmpty() ? "is none yet" : "are " + String.join(", ", names)) + "." + claims);
    }

    /** Names with versions, by which runs are told apart. */
    List<String> versions() {
        return sources.stream()
                .map(s -> s.spec().name() + "@" + s.spec().version())
                .toList();
    }

    Screener screener() {
        Screener.Builder builder = new Screener.Builder();
        for (Source source : sources) source.reading().read(builder::add, bad -> {});
        return builder.build();
    }
}
