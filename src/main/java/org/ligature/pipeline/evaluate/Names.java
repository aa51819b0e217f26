package org.ligature.pipeline.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two names mean the same, by a list of aliases or because one's words contain the other's. */
public final class Names {
    private static final Set<String> GENERIC = Set.of(
            "group",
            "technology",
            "technologies",
            "company",
            "co",
            "ltd",
            "inc",
            "corporation",
            "corp",
            "holdings",
            "limited",
            "the",
            "of",
            "and",
            "plc",
            "digital",
            "holding");
    /** Words that many bodies share: two names with only these in common are not the same. */
    private static final Set<String> TELLS_NOTHING = Set.of("china", "chinese", "state");

    private final Map<Set<String>, String> canonical = new HashMap<>();
    private final Map<String, Set<String>> cache = new HashMap<>();

    /** @param aliases canonical name to all names that mean it */
    public Names(Map<String, List<String>> aliases) {
        aliases.forEach((name, all) -> {
            canonical.putIfAbsent(words(name), name);
            for (String alias : all) canonical.putIfAbsent(words(alias), name);
        });
    }

    /** Whether both are names of one thing; an empty name is nobody's. */
    public boolean same(@Nullable String a, @Nullable String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) return false;
        if (x.equals(y)) return true;
        String first = canonical.get(x);
        String second = canonical.get(y);
        if (first != null && second != null) return first.equals(second);
        boolean contains = x.containsAll(y) || y.containsAll(x);
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        int spare = x.size() + y.size() - 2 * shared.size();
        return contains && spare <= 2 && !TELLS_NOTHING.containsAll(shared);
    }

    private Set<String> words(@Nullable String name) {
        return cache.computeIfAbsent(name == null ? "" : name, n -> {
            List<String> all = Words.of(n);
            Set<String> telling = new HashSet<>(all);
            telling.removeAll(GENERIC);
            return telling.isEmpty() ? new HashSet<>(all) : telling;
        });
    }
}
