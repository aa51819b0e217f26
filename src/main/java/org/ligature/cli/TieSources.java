package org.ligature.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.ties.Imported;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.schema.Pack;
import picocli.CommandLine.Option;

/** The options that say whose word counts in a graph of ties. */
final class TieSources {
    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Count the ties and lists of this imported data set as well; may be given several times.")
    List<String> datasets = new ArrayList<>();

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "Count only what had come out by that day, such as 2020-06-01.")
    @Nullable
    LocalDate known;

    @Option(names = "--unreviewed", description = "Count claims that nobody has reviewed as well.")
    boolean unreviewed;

    /** The day of which only what had come out counts, or null. */
    @Nullable
    String day() {
        return known == null ? null : known.toString();
    }

    /** The graph of what counts. */
    TieMap map(Workspace workspace, Pack pack) {
        List<ReviewedClaim> claims = new Findings(workspace.ledger()).claims(ClaimQuery.ALL, known);
        return new TieMap(claims, Imported.of(workspace, datasets, claims, pack), pack, unreviewed);
    }
}
