package org.ligature.pipeline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.model.Ids;
import org.ligature.model.Statement;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.exchange.Export;
import org.ligature.pipeline.exchange.Sink;
import org.ligature.pipeline.exchange.statement.Gathering;
import org.ligature.schema.Pack;

/** The claims of the ledger as a data set: those that were accepted, or all that were not rejected. */
public final class Accepted {
    /** The data set's name. */
    public static final String NAME = "ligature";

    private Accepted() {}

    /** One data set, or none while nothing is accepted or its name is taken. */
    public static List<Source> sources(Workspace workspace, Pack pack, boolean unreviewed, Set<String> taken) {
        if (taken.contains(NAME)) return List.of();
        Kept kept = new Kept();
        new Export(workspace).claims(pack, new Export.Wish(NAME, unreviewed, true), kept);
        if (kept.entities.isEmpty()) return List.of();
        String title = unreviewed ? "Claims, reviewed or not" : "Accepted statements";
        String version = Ids.of("v", List.of(kept.entities));
        DatasetSpec spec = new DatasetSpec(NAME, title, version, null, List.of(), true, false, Map.of());
        return List.of(new Source(spec, (good, bad) -> kept.entities.forEach(good)));
    }

    private static final class Kept implements Sink {
        private final List<Entity> entities = new ArrayList<>();
        private final Gathering gathering = new Gathering();

        @Override
        public void accept(Statement statement) {
            keep(gathering.add(statement));
        }

        @Override
        public void accept(Entity entity) {
            entities.add(entity);
        }

        @Override
        public void end() {
            keep(gathering.end());
        }

        private void keep(@Nullable Entity entity) {
            if (entity != null) entities.add(entity);
        }
    }
}
