package org.ligature.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Chooses what a thing is called in lists. */
public final class Captions {
    /** Of very many names the first ones are representative enough. */
    private static final int COMPARED = 40;

    private Captions() {}

    /** The first value of the best property that has one; of several names one in Latin letters that is most like the others. */
    public static String of(Schema schema, Map<String, List<String>> properties) {
        for (String property : schema.captions()) {
            List<String> values = properties.getOrDefault(property, List.of());
            if (values.isEmpty()) continue;
            return values.size() == 1 || !schema.isA("Thing") ? values.getFirst() : middle(values);
        }
        return schema.label();
    }

    private static String middle(List<String> names) {
        List<String> latin = names.stream().filter(Captions::isLatin).toList();
        List<String> among =
                (latin.isEmpty() ? names : latin).stream().limit(COMPARED).toList();
        List<Set<String>> pairs = among.stream().map(Captions::pairs).toList();
        return among.stream()
                .min(Comparator.comparingDouble((String n) -> -likeness(pairs(n), pairs))
                        .thenComparingLong(Captions::capitals)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static double likeness(Set<String> one, List<Set<String>> all) {
        double sum = 0;
        for (Set<String> other : all) {
            long common = one.stream().filter(other::contains).count();
            sum += 2.0 * common / Math.max(1, one.size() + other.size());
        }
        return Math.round(sum * 1_000) / 1_000.0;
    }

    /** Pairs of letters that follow each other. */
    private static Set<String> pairs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 1 < lower.length(); i++) pairs.add(lower.substring(i, i + 2));
        return pairs;
    }

    /** Names all in capitals are hard to read. */
    private static long capitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count();
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
