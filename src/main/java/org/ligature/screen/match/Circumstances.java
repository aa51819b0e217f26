package org.ligature.screen.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ligature.schema.PropertyType;

/** Dates, countries, gender and addresses: they don't make a match, but speak for or against one. */
final class Circumstances {
    private static final List<String> GENDER = List.of("gender");
    private static final List<String> DATES = List.of("birthDate", "incorporationDate");
    private static final int YEAR = 4;
    private static final int DAY = 10;
    private static final double FLIPPED = 0.5;
    private static final int SHORTEST_WORD = 3;
    private static final double ENOUGH = 0.6;

    private Circumstances() {}

    static boolean dated(Subject example) {
        return !example.values(DATES).isEmpty();
    }

    static boolean gendered(Subject example) {
        return !example.values(GENDER).isEmpty();
    }

    static Explanation countries(Subject example, Subject candidate, Settings settings) {
        Set<String> given = example.ofType(PropertyType.COUNTRY);
        if (given.isEmpty()) return Explanation.NONE;
        Set<String> ours = states(given);
        Set<String> theirs = states(candidate.ofType(PropertyType.COUNTRY));
        if (!disjoint(ours, theirs)) return Explanation.NONE;
        return Explanation.holds("Different countries: " + ours + " and " + theirs);
    }

    /** A part of a state is that state too. */
    private static Set<String> states(Set<String> countries) {
        return countries.stream().map(c -> c.replaceFirst("-.*", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    static Explanation genders(Subject example, Subject candidate, Settings settings) {
        Set<String> ours = example.values(GENDER);
        if (ours.isEmpty()) return Explanation.NONE;
        Set<String> theirs = candidate.values(GENDER);
        if (!disjoint(ours, theirs)) return Explanation.NONE;
        return Explanation.holds("Different genders: " + ours + " and " + theirs);
    }

    static Explanation birthYears(Subject example, Subject candidate, Settings settings) {
        Set<String> ours = cut(example, YEAR);
        if (ours.isEmpty()) return Explanation.NONE;
        Set<String> theirs = cut(candidate, YEAR);
        if (!disjoint(ours, theirs)) return Explanation.NONE;
        return Explanation.holds("Born in different years: " + ours + " and " + theirs);
    }

    /** Day and month are often mistaken for each other, which is held against a match only half as much. */
    static Explanation birthDays(Subject example, Subject candidate, Settings settings) {
        Set<String> ours = cut(example, DAY);
        if (ours.isEmpty()) return Explanation.NONE;
        Set<String> theirs = cut(candidate, DAY);
        if (!disjoint(ours, theirs)) return Explanation.NONE;
        Set<String> flipped = ours.stream()
                .map(d -> d.substring(0, YEAR) + d.substring(7) + d.substring(YEAR, 7))
                .collect(Collectors.toSet());
        String detail = "Born on different days: " + ours + " and " + theirs;
        if (!disjoint(flipped, theirs))
            return new Explanation(FLIPPED, List.of(detail + ", day and month exchanged"), null, null);
        return Explanation.holds(detail);
    }

    private static Set<String> cut(Subject subject, int length) {
        Set<String> dates = subject.values(DATES);
        if (dates.isEmpty()) return dates;
        return dates.stream()
                .filter(d -> d.length() >= length)
                .map(d -> d.substring(0, length))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean disjoint(Set<String> ours, Set<String> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }

    /** How many of the words of the shorter address the longer one has. */
    static Explanation addresses(Subject example, Subject candidate, Settings settings) {
        Explanation best = Explanation.NONE;
        for (String one : example.ofType(PropertyType.ADDRESS)) {
            for (String other : candidate.ofType(PropertyType.ADDRESS)) {
                double score = alike(words(one), words(other));
                if (score > ENOUGH && score > best.score()) {
                    best = new Explanation(score, List.of("Alike addresses"), one, other);
                }
            }
        }
        return best;
    }

    private static Set<String> words(String address) {
        return Arrays.stream(address.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() >= SHORTEST_WORD || w.matches("\\p{N}+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double alike(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        if (shorter < 2) return 0;
        return one.stream().filter(other::contains).count() / (double) shorter;
    }
}
