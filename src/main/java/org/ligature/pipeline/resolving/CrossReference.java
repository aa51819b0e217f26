package org.ligature.pipeline.resolving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ligature.model.DatasetImport;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;
import org.ligature.model.XrefRun;
import org.ligature.pipeline.Progress;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.resolve.Matching;
import org.ligature.resolve.Suggestion;
import org.ligature.resolve.block.Blocks;
import org.ligature.resolve.trait.Population;
import org.ligature.resolve.trait.TraitReader;

/** Compares data sets with themselves and each other, keeps the run, and goes on where an interrupted one stopped. */
public final class CrossReference {
    /** Goes up when the same data may give other suggestions. */
    private static final String WAY = "fellegi-sunter/1";

    private static final int STEP = 4096;
    private static final int STRIPE = 128;
    private static final int MOST_DATASETS = 64;

    private final Workspace workspace;
    private final DatasetShelf shelf;

    public CrossReference(Workspace workspace) {
        this.workspace = workspace;
        this.shelf = new DatasetShelf(workspace);
    }

    /**
     * What to compare, and how.
     *
     * @param datasets names of the data sets; empty for all
     * @param scope whether entities of one data set are compared with each other too
     * @param threshold score from which a pair is suggested
     * @param user who compares
     */
    public record Order(List<String> datasets, Blocks.Scope scope, double threshold, String user) {
        public Order {
            datasets = List.copyOf(datasets);
            if (!(threshold > 0 && threshold <= 1))
                throw new LigatureException("A threshold is more than 0 and at most 1, not " + threshold + ".");
        }
    }

    /** Suggestions that are written down. */
    public static final class Outcome {
        private final XrefRun run;
        private final SuggestionFile file;

        private Outcome(XrefRun run, SuggestionFile file) {
            this.run = run;
            this.file = file;
        }

        /** The run as it was recorded. */
        public XrefRun run() {
            return run;
        }

        /** Goes through the suggestions, the best first, while the reader wants more. */
        public void read(Predicate<Suggestion> each) {
            file.read(each);
        }
    }

    /** Compares, or takes the suggestions of the same comparison that was made before. */
    public Outcome run(Order order, Progress progress) {
        List<DatasetImport> datasets = datasets(order);
        List<String> versions =
                datasets.stream().map(d -> d.name() + "@" + d.version()).toList();
        String settings = "way=" + WAY + " scope=" + order.scope() + " threshold=" + order.threshold();
        String id = Ids.of("x", List.of(versions, settings));
        Path folder = workspace.folder().resolve("index").resolve("xref");
        SuggestionFile file = new SuggestionFile(folder.resolve(id + ".jsonl"));
        int[] counts = {0, 0};
        if (!file.complete()) counts[0] = compare(order, datasets, file, progress);
        else counts[0] = datasets.stream().mapToInt(DatasetImport::entities).sum();
        file.each(s -> counts[1]++);
        XrefRun run = new XrefRun(id, String.join(" ", versions), settings, counts[0], counts[1], order.user());
        workspace.ledger().judgements().compared(run);
        return new Outcome(run, file);
    }

    private List<DatasetImport> datasets(Order order) {
        List<DatasetImport> datasets = order.datasets().isEmpty()
                ? shelf.all()
                : order.datasets().stream()
                        .distinct()
                        .sorted()
                        .map(shelf::named)
                        .toList();
        if (datasets.isEmpty())
            throw new LigatureException(
                    "There is nothing to compare yet: import a list first (ligature import FILE --dataset NAME).");
        if (datasets.size() > MOST_DATASETS)
            throw new LigatureException("At most " + MOST_DATASETS + " data sets can be compared at once; name them.");
        if (order.scope() == Blocks.Scope.BETWEEN && datasets.size() < 2)
            throw new LigatureException("Comparing between data sets takes two or more; leave out --between for one.");
        return datasets;
    }

    private int compare(Order order, List<DatasetImport> datasets, SuggestionFile file, Progress progress) {
        TraitReader reader = new TraitReader();
        for (int i = 0; i < datasets.size(); i++) {
            int number = i;
            shelf.entities(datasets.get(i), e -> reader.add(e, number));
        }
        Matching matching = Matching.of(Population.of(reader.all()), order.scope());
        try {
            int before = file.done();
            progress.step(before, matching.size(), "");
            for (int from = before; from < matching.size(); from += STEP) {
                int to = Math.min(from + STEP, matching.size());
                file.add(step(matching, from, to, order.threshold()), to);
                progress.step(to, matching.size(), "");
            }
            if (matching.size() == 0) file.add(List.of(), 0);
            file.finish();
        } catch (IOException e) {
            throw new LigatureException("The suggestions can't be written: " + e.getMessage(), e);
        }
        return matching.size();
    }

    private static List<Suggestion> step(Matching matching, int from, int to, double threshold) {
        return IntStream.range(0, (to - from + STRIPE - 1) / STRIPE)
                .parallel()
                .mapToObj(i -> {
                    int start = from + i * STRIPE;
                    return matching.score(start, Math.min(start + STRIPE, to), threshold).stream()
                            .map(matching::suggestion)
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }
}
