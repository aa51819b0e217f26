package org.ligature.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.name.match.Features;
import org.ligature.name.match.Match;
import org.ligature.name.match.Reading;
import org.ligature.name.match.Scorer;

/** Two prepared names and the readings in which they are nearest; one object is used again and again, so that scoring allocates nothing. */
final class Pair {
    private final Scorer scorer = new Scorer();
    private PreparedName first = PreparedName.NONE;
    private PreparedName second = PreparedName.NONE;
    private boolean swapped;
    private boolean person;
    private double best;
    private @Nullable PreparedName bestChinese;
    private @Nullable Reading bestFirst;
    private @Nullable Reading bestSecond;

    /** Takes two other names. The order of the two must not matter, so it is fixed here. */
    Pair of(PreparedName a, PreparedName b) {
        swapped = a.text().compareTo(b.text()) > 0;
        first = swapped ? b : a;
        second = swapped ? a : b;
        person = a.kind() == NameKind.PERSON && b.kind() == NameKind.PERSON;
        best = -1;
        bestChinese = null;
        bestFirst = null;
        bestSecond = null;
        return this;
    }

    /** Lets go of the names, so that a waiting thread keeps none in memory. */
    void clear() {
        of(PreparedName.NONE, PreparedName.NONE);
    }

    double score() {
        if (first.text().equals(second.text())) return 1;
        search();
        return Math.max(0, best);
    }

    private void search() {
        if (first.han() != null && second.han() != null) {
            Reading a = first.han();
            Reading b = second.han();
            bestFirst = a;
            bestSecond = b;
            best = person ? scorer.score(a, b, true) : scorer.scoreHan(a, b);
            return;
        }
        translate(first, second);
        translate(second, first);
        for (Reading a : first.latin()) for (Reading b : second.latin()) consider(a, b);
    }

    private void translate(PreparedName chinese, PreparedName english) {
        if (chinese.translation() == null || english.latin().length == 0) return;
        double score = scorer.score(chinese.translation(), english.latin()[0]);
        if (score > best) {
            best = score;
            bestChinese = chinese;
        }
    }

    private void consider(Reading a, Reading b) {
        double score = scorer.score(a, b, person);
        if (score > best) {
            best = score;
            bestChinese = null;
            bestFirst = a;
            bestSecond = b;
        }
    }

    /** The numbers behind the score; overwritten by the next pair. */
    double[] features() {
        search();
        if (bestFirst == null || bestSecond == null) return new double[Features.NAMES.size()];
        if (bestFirst == first.han()) return new double[Features.NAMES.size()];
        return scorer.features(bestFirst, bestSecond, person);
    }

    Comparison compare() {
        search();
        double score = first.text().equals(second.text()) ? 1 : Math.max(0, best);
        return new Comparison(
                score, matches().stream().map(m -> part(m, swapped)).toList());
    }

    private List<Match> matches() {
        if (bestChinese != null && bestChinese.translation() != null) {
            boolean turned = bestChinese == second;
            PreparedName english = turned ? first : second;
            List<Match> found = scorer.matches(bestChinese.translation(), english.latin()[0]);
            return turned ? found.stream().map(Match::turned).toList() : found;
        }
        if (bestFirst == null || bestSecond == null) return List.of();
        if (!person && bestFirst == first.han()) return scorer.matchesHan(bestFirst, bestSecond);
        return scorer.matches(bestFirst, bestSecond, person);
    }

    private static Part part(Match m, boolean turn) {
        Match match = turn ? m.turned() : m;
        return new Part(match.how(), match.first(), match.second(), match.role(), match.weight());
    }
}
