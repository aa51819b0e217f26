package org.ligature.screen.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.name.ComparableName;
import org.ligature.name.Comparison;
import org.ligature.name.NameKind;
import org.ligature.name.Part;
import org.ligature.name.match.How;

/** The best match among all names of both sides. */
final class NameFeature implements Feature.Comparison {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Two names that are as near as any of both sides. */
    private record Nearest(ComparableName one, ComparableName other, double score) {}

    @Override
    public double score(Subject example, Subject candidate, Settings settings) {
        if (!settings.config().isEmpty())
            return of(example, candidate, settings).score();
        Nearest found = nearest(example, candidate);
        return found == null ? 0 : found.score();
    }

    @Override
    public Explanation of(Subject example, Subject candidate, Settings settings) {
        String only = settings.text(Setting.NAME_PROPERTY);
        Nearest found =
                only.isEmpty() ? nearest(example, candidate) : nearest(example.named(only), candidate.named(only));
        return found == null ? Explanation.NONE : explained(found, settings);
    }

    private static @Nullable Nearest nearest(Subject example, Subject candidate) {
        NameKind kind = candidate.kind();
        List<ComparableName> theirs = candidate.names(kind);
        ComparableName one = null;
        ComparableName other = null;
        double best = 0;
        for (ComparableName ours : example.names(kind)) {
            for (ComparableName their : theirs) {
                double score = ours.score(their);
                if (score <= best) continue;
                best = score;
                one = ours;
                other = their;
            }
        }
        return one == null || other == null ? null : new Nearest(one, other, best);
    }

    private static Explanation explained(Nearest found, Settings settings) {
        ComparableName one = found.one();
        ComparableName other = found.other();
        Comparison comparison = one.compare(other);
        double score = found.score();
        score -= (settings.number(Setting.EXTRA_QUERY) - Setting.EXTRA_QUERY.number()) * left(comparison, true);
        score -= (settings.number(Setting.EXTRA_RESULT) - Setting.EXTRA_RESULT.number()) * left(comparison, false);
        if (one.words().kind() != NameKind.PERSON && !numbers(one).equals(numbers(other))) {
            score -= settings.number(Setting.NUMBER_MISMATCH) - Setting.NUMBER_MISMATCH.number();
        }
        return new Explanation(
                Math.clamp(score, 0, 1),
                one.reasons(other, comparison),
                one.words().text(),
                other.words().text());
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

    private static Set<String> numbers(ComparableName name) {
        return NUMBER.matcher(name.words().text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that a source itself calls weak count only when they are the same. */
    static Explanation weakAlias(Subject example, Subject candidate, Settings settings) {
        List<String> given = candidate.values("weakAlias");
        if (given.isEmpty()) return Explanation.NONE;
        Set<String> weak = given.stream().map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        for (String name : example.values(List.of("name", "alias", "weakAlias"))) {
            if (weak.contains(name.toLowerCase(Locale.ROOT))) return Explanation.same(name);
        }
        return Explanation.NONE;
    }
}
