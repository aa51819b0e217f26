package org.ligature.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses what a thing is called in lists. */
public final class Captions {
    private Captions() {}

    /** The first value of the best property that has one; of several names one in Latin letters that most of the others resemble. */
    public static String of(Schema schema, Map<String, List<String>> properties) {
        for (String property : schema.captions()) {
            List<String> values = properties.getOrDefault(property, List.of());
            if (values.isEmpty()) continue;
            return values.size() == 1 || !schema.isA("Thing") ? values.getFirst() : best(values);
        }
        return schema.label();
    }

    private static String best(List<String> names) {
        List<String> latin = names.stream().filter(Captions::isLatin).toList();
        List<String> among = latin.isEmpty() ? names : latin;
        double usual = among.stream().mapToInt(String::length).average().orElse(0);
        // All capitals are hard to read; of the rest the one of the usual length is seldom an abbreviation or a whole
        // address.
        return among.stream()
                .min(Comparator.comparing((String n) -> n.equals(n.toUpperCase(java.util.Locale.ROOT)))
                        .thenComparingDouble(n -> Math.abs(n.length() - usual))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
