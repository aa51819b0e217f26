package org.ligature.pipeline.datasets;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ligature.model.Entity;
import org.ligature.schema.EntityLines;

/** FollowTheMoney entities as lines of JSON, among them OpenSanctions' {@code entities.ftm.json}. */
final class FtmLists implements ListReader {
    private final String dataset;

    FtmLists(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) {
        for (Listed file : files) {
            EntityLines.read(
                    file.path(),
                    e -> good.accept(e.datasets().isEmpty() ? e.inDatasets(new TreeSet<>(List.of(dataset))) : e),
                    b -> bad.accept(new SetAside(file.name(), b.line(), b.reason())));
        }
    }
}
