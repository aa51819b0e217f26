package org.ligature.screen.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligature.name.Comparison;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.name.Part;
import org.ligature.name.PreparedName;
import org.ligature.name.match.How;

/** The best match among all names of both sides. */
final class NameFeature {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NameFeature() {}

    static Explanation match(Subject example, Subject candidate, Settings settings) {
        String only = settings.text(Setting.NAME_PROPERTY);
        if (!only.isEmpty()) return best(example.named(only), candidate.named(only), settings);
        return best(example, candidate, settings);
    }

    private static Explanation best(Subject example, Subject candidate, Settings settings) {
        NameKind kind = candidate.kind();
        NameComparer comparer = NameComparer.standard();
        List<PreparedName> theirs = candidate.names(kind);
        PreparedName one = null;
        PreparedName other = null;
        double best = 0;
        for (PreparedName ours : example.names(kind)) {
            for (PreparedName their : theirs) {
                double score = comparer.score(ours, their);
                if (score <= best) continue;
                best = score;
                one = ours;
                other = their;
            }
        }
        return one == null || other == null
                ? Explanation.NONE
                : explained(comparer.compare(one, other), one, other, settings);
    }

    private static Explanation explained(
            Comparison comparison, PreparedName one, PreparedName other, Settings settings) {
        double score = comparison.score();
        score -= (settings.number(Setting.EXTRA_QUERY) - Setting.EXTRA_QUERY.number()) * left(comparison, true);
        score -= (settings.number(Setting.EXTRA_RESULT) - Setting.EXTRA_RESULT.number()) * left(comparison, false);
        if (one.kind() != NameKind.PERSON && !numbers(one).equals(numbers(other))) {
            score -= settings.number(Setting.NUMBER_MISMATCH) - Setting.NUMBER_MISMATCH.number();
        }
        String reasons = comparison.parts().stream().map(Part::reason).collect(Collectors.joining("; "));
        return new Explanation(Math.clamp(score, 0, 1), reasons, one.text(), other.text());
    }

    /** How much of one side's name has no counterpart, by weight. */
    private static double left(Comparison comparison, boolean first) {
        double all = 0;
        double left = 0;
        for (Part part : comparison.parts()) {
            boolean here = first ? !part.left().isEmpty() : !part.right().isEmpty();
            if (!here) continue;
            all += part.weight();
            if (part.how() == How.LEFT_OVER) left += part.weight();
        }
        return all == 0 ? 0 : left / all;
    }

    private static Set<String> numbers(PreparedName name) {
        return NUMBER.matcher(name.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that a source itself calls weak count only when they are the same. */
    static Explanation weakAlias(Subject example, Subject candidate, Settings settings) {
        Set<String> weak = lower(candidate.values("weakAlias"));
        for (String name : example.values(List.of("name", "alias", "weakAlias"))) {
            if (weak.contains(name.toLowerCase(Locale.ROOT))) return Explanation.same(name);
        }
        return Explanation.NONE;
    }

    private static Set<String> lower(List<String> values) {
        return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
