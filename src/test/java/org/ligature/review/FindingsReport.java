package org.ligature.review;

import java.util.List;
import java.util.Locale;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.origin.Leanings;

/** Prints how long the finders take over more and more invented documents; run it by hand, for docs/benchmarks.md. */
final class FindingsReport {
    private static final List<Integer> SIZES = List.of(1000, 1000, 2000, 4000, 8000);
    private static final double MILLION = 1e6;

    private FindingsReport() {}

    /** Takes no arguments; the first line is for warming up. */
    public static void main(String[] arguments) {
        for (int size : SIZES) {
            PlantedCorpus corpus = new PlantedCorpus(7, size);
            long begun = System.nanoTime();
            int disputes = Disputes.among(corpus.claims).disputes().size();
            long middle = System.nanoTime();
            int leanings = Leanings.among(corpus.texts, List.of()).all().size();
            long end = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d documents: %d disputes in %.0f ms, %d leanings in %.0f ms%n",
                    size,
                    disputes,
                    (middle - begun) / MILLION,
                    leanings,
                    (end - middle) / MILLION);
        }
    }
}
