package org.ligature.name;

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
    private @Nullable PreparedName bestChinese;
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
