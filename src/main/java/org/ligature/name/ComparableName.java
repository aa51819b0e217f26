package org.ligature.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A name made ready to compare, by its words and by its letters.
 *
 * @param words its words, which tell why names match
 * @param letters its letters in a row, which tell alike what slips of the hand tore apart
 */
public record ComparableName(PreparedName words, Spelling letters) {
    private static final double STEEP = 30;
    private static final double HALF = 0.8;

    public static ComparableName of(String name, NameKind kind) {
        return new ComparableName(NameComparer.standard().prepare(name, kind), Spelling.of(name));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What to look it up by; without repeats. */
    public long[] keys() {
        return LongStream.concat(LongStream.of(NameComparer.standard().keys(words)), LongStream.of(letters.keys()))
                .distinct()
                .toArray();
    }

    /** The probability that both name the same, by words or by letters, whichever is higher. */
    public double score(ComparableName other) {
        double byWords = NameComparer.standard().score(words, other.words);
        if (byWords >= 1) return 1;
        // "Third plant" and "fifth plant" are spelled alike, and that is no slip of the hand.
        if (!words.sameNumbers(other.words)) return byWords;
        // Letters are only compared as far as they may change the outcome.
        double least = byWords <= 0 ? 0 : HALF + Math.log(byWords / (1 - byWords)) / STEEP;
        return Math.max(byWords, probability(letters.likeness(other.letters, least)));
    }

    /** The score that the letters give: fitted on misspelt names of a sanctions list, see docs/benchmarks.md. */
    private static double probability(double likeness) {
        return likeness <= 0 ? 0 : 1 / (1 + Math.exp(-STEEP * (likeness - HALF)));
    }

    /** What the score stands on. */
    public Comparison compare(ComparableName other) {
        return NameComparer.standard().compare(words, other.words);
    }

    /** The same in words. */
    public List<String> reasons(ComparableName other, Comparison found) {
        List<String> reasons =
                new ArrayList<>(found.parts().stream().map(Part::reason).toList());
        double likeness = words.sameNumbers(other.words) ? letters.likeness(other.letters, 0) : 0;
        if (probability(likeness) > found.score())
            reasons.addFirst(String.format(Locale.ROOT, "spelled alike: %.0f %% of the letters", 100 * likeness));
        return reasons;
    }
}
