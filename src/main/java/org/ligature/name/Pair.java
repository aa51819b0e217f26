package org.ligature.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.name.match.Features;
import org.ligature.name.match.Match;
import org.ligature.name.match.Reading;
import org.ligature.name.match.Scorer;

/** Two prepared names and the readings in which they are nearest. */
final class Pair {
    private final PreparedName first;
    private final PreparedName second;
    private final boolean swapped;
    private final boolean person;
    private final Scorer scorer;
    private double best = -1;
    private @Nullable Reading bestFirst;
    private @Nullable Reading bestSecond;

    /** The order of the two names must not matter, so it is fixed here. */
    Pair(PreparedName a, PreparedName b, Scorer scorer) {
        swapped = a.text().compareTo(b.text()) > 0;
        first = swapped ? b : a;
        second = swapped ? a : b;
        person = a.kind() == NameKind.PERSON && b.kind() == NameKind.PERSON;
        this.scorer = scorer;
    }

    double score() {
        if (first.text().equals(second.text())) return 1;
        search();
        return Math.max(0, best);
    }

    private void search() {
        if (first.han() != null && second.han() != null) {
            consider(first.han(), second.han());
            return;
        }
        for (Reading a : first.latin()) for (Reading b : second.latin()) consider(a, b);
    }

    private void consider(Reading a, Reading b) {
        double score = scorer.score(a, b, person);
        if (score > best) {
            best = score;
            bestFirst = a;
            bestSecond = b;
        }
    }

    /** The numbers behind the score; overwritten by the next pair. */
    double[] features() {
        search();
        if (bestFirst == null || bestSecond == null) return new double[Features.NAMES.size()];
        return scorer.features(bestFirst, bestSecond, person);
    }

    Comparison compare() {
        search();
        double score = first.text().equals(second.text()) ? 1 : Math.max(0, best);
        if (bestFirst == null || bestSecond == null) return new Comparison(score, List.of());
        List<Part> parts = new ArrayList<>();
        for (Match m : scorer.matches(bestFirst, bestSecond, person)) {
            parts.add(
                    swapped
                            ? new Part(m.how(), m.second(), m.first(), m.role(), m.weight())
                            : new Part(m.how(), m.first(), m.second(), m.role(), m.weight()));
        }
        return new Comparison(score, parts);
    }
}
