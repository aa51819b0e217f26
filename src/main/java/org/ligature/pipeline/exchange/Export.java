package org.ligature.pipeline.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.model.DatasetImport;
import org.ligature.model.Entity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Statement;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.exchange.claim.ClaimStatements;
import org.ligature.pipeline.exchange.claim.LossReport;
import org.ligature.pipeline.resolving.Canonical;
import org.ligature.schema.Pack;

/** Hands over claims and lists as entities or statements. */
public final class Export {
    private final Workspace workspace;

    public Export(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Which claims, and how they are to be put.
     *
     * @param dataset name of the data set that they make up
     * @param unreviewed whether claims count that nobody has decided about; those that were rejected never do
     * @param extended whether Ligature's own schemata may be used
     */
    public record Wish(String dataset, boolean unreviewed, boolean extended) {}

    /** Hands over the claims of the ledger; tells what the model has no place for. */
    public LossReport claims(Pack pack, Wish wish, Sink sink) {
        return claims(pack, wish, null, sink);
    }

    /**
     * The same as of a day.
     *
     * @param day what came out later is left out; null for all
     */
    public LossReport claims(Pack pack, Wish wish, @Nullable LocalDate day, Sink sink) {
        List<ReviewedClaim> replied = new Findings(workspace.ledger())
                .claims(ClaimQuery.ALL, day).stream()
                        .filter(c -> !c.rejected() && (wish.unreviewed() || c.reviewed()))
                        .toList();
        ClaimStatements.Made made =
                ClaimStatements.of(replied, pack, new ClaimStatements.Wish(wish.dataset(), wish.extended()));
        for (Statement statement : made.statements()) sink.accept(statement);
        sink.end();
        return made.losses();
    }

    /** Hands over a list that was imported, each thing once and under its canonical id; things that the list has in pieces come last. */
    public void list(DatasetImport dataset, Sink sink) {
        DatasetShelf shelf = new DatasetShelf(workspace);
        Canonical canonical = Canonical.of(workspace);
        Set<String> seen = new HashSet<>();
        Map<String, Entity> torn = new LinkedHashMap<>();
        shelf.entities(dataset, listed -> {
            Entity entity = canonical.apply(listed);
            if (!seen.add(entity.id())) torn.put(entity.id(), entity);
        });
        Set<String> pieces = Set.copyOf(torn.keySet());
        torn.clear();
        seen.clear();
        shelf.entities(dataset, listed -> {
            Entity entity = canonical.apply(listed);
            if (!pieces.contains(entity.id())) sink.accept(entity);
            else torn.merge(entity.id(), entity, Entity::with);
        });
        torn.values().forEach(sink::accept);
        sink.end();
    }
}
