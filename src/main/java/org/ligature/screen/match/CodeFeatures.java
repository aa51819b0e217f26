package org.ligature.screen.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ligature.resolve.code.Codes;
import org.ligature.schema.PropertyType;

/** Identifiers: two things with one number are mostly one thing. */
final class CodeFeatures {
    private static final List<String> BANKS = List.of("swiftBic");
    private static final List<String> TICKER = List.of("ticker");
    private static final int SHORTEST = 4;
    private static final int BANK = 8;

    private CodeFeatures() {}

    /** Any identifier of the one among the other's; which property it stands in does not matter. */
    static Explanation any(Subject example, Subject candidate, Settings settings) {
        Set<String> ours = example.ofType(PropertyType.IDENTIFIER);
        if (ours.isEmpty()) return Explanation.NONE;
        return common(plain(untraded(example)), plain(untraded(candidate)));
    }

    /** The same sign at a stock exchange; other exchanges may have given it to others, and a register's number may look like it. */
    static Explanation ticker(Subject example, Subject candidate, Settings settings) {
        Set<String> ours = example.values(TICKER);
        if (ours.isEmpty()) return Explanation.NONE;
        return common(plain(ours, 2), plain(candidate.values(TICKER), 2));
    }

    static boolean traded(Subject example) {
        return !example.values(TICKER).isEmpty();
    }

    static boolean numbered(Subject example) {
        return !example.ofType(PropertyType.IDENTIFIER).isEmpty();
    }

    /** A kind of code, wherever it stands: its own properties, or any identifier that looks like one. */
    static Feature.Comparison code(String form, String... properties) {
        Predicate<String> looks = Pattern.compile(form).asMatchPredicate();
        List<String> own = List.of(properties);
        return Feature.of(example -> !codes(example, looks, own).isEmpty(), (example, candidate, settings) -> {
            Map<String, String> ours = codes(example, looks, own);
            return ours.isEmpty() ? Explanation.NONE : common(ours, codes(candidate, looks, own));
        });
    }

    /** Branches of a bank share its first eight characters. */
    static Explanation bank(Subject example, Subject candidate, Settings settings) {
        Set<String> given = example.values(BANKS);
        if (given.isEmpty()) return Explanation.NONE;
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> theirs = new TreeMap<>();
        plain(given).forEach((k, v) -> ours.put(head(k), v));
        plain(candidate.values(BANKS)).forEach((k, v) -> theirs.put(head(k), v));
        return common(ours, theirs);
    }

    static boolean banking(Subject example) {
        return !example.values(BANKS).isEmpty();
    }

    private static String head(String code) {
        return code.length() <= BANK ? code : code.substring(0, BANK);
    }

    private static Map<String, String> codes(Subject subject, Predicate<String> looks, List<String> properties) {
        Set<String> any = subject.ofType(PropertyType.IDENTIFIER);
        Set<String> own = subject.values(properties);
        if (any.isEmpty() && own.isEmpty()) return Map.of();
        Map<String, String> codes = plain(any);
        codes.putAll(plain(own));
        codes.keySet().removeIf(code -> !looks.test(code));
        return codes;
    }

    /** Signs at stock exchanges are short numbers that mean nothing elsewhere. */
    private static Set<String> untraded(Subject subject) {
        Set<String> all = subject.ofType(PropertyType.IDENTIFIER);
        Set<String> traded = subject.values(TICKER);
        if (traded.isEmpty()) return all;
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(traded);
        return rest;
    }

    private static Map<String, String> plain(Set<String> values) {
        return plain(values, SHORTEST);
    }

    private static Map<String, String> plain(Set<String> values, int shortest) {
        Map<String, String> plain = new TreeMap<>();
        for (String value : values) {
            String code = Codes.plain(value);
            if (code.length() >= shortest) plain.put(code, value);
        }
        return plain;
    }

    private static Explanation common(Map<String, String> ours, Map<String, String> theirs) {
        for (Map.Entry<String, String> own : ours.entrySet()) {
            String their = theirs.get(own.getKey());
            if (their != null) return new Explanation(1, List.of("The same: " + own.getKey()), own.getValue(), their);
        }
        return Explanation.NONE;
    }
}
