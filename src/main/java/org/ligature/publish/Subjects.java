package org.ligature.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/**
 * Decides which claims share a row: those of one entity; and a name without an entity joins the one entity of that name.
 *
 * <p>Where two entities bear one name, a claim that has only the name stays in a row of its own: a table must not merge them.
 */
final class Subjects {
    /** Names in the order of a register: letters before case. */
    static final Comparator<String> BY_NAME =
            Comparator.comparing((String s) -> s.toLowerCase(Locale.ROOT)).thenComparing(Comparator.naturalOrder());

    /** What identifies a row. */
    record Key(@Nullable String entity, String caption) {}

    private final Map<String, Map<String, Integer>> captions = new TreeMap<>();
    private final Map<String, TreeSet<String>> entities = new TreeMap<>();

    Subjects(List<ReviewedClaim> claims) {
        for (ReviewedClaim reviewed : claims) {
            Role subject = reviewed.claim().subject();
            String entity = subject.entity();
            if (entity == null) continue;
            captions.computeIfAbsent(entity, e -> new TreeMap<>()).merge(subject.caption(), 1, Integer::sum);
            entities.computeIfAbsent(subject.caption(), c -> new TreeSet<>()).add(entity);
        }
    }

    Key key(Role subject) {
        String entity = subject.entity();
        if (entity != null) return new Key(entity, caption(entity, subject.caption()));
        return key(subject.caption());
    }

    /** The row of a name that no entity is known for. */
    Key key(String caption) {
        TreeSet<String> bearers = entities.getOrDefault(caption, new TreeSet<>());
        if (bearers.size() != 1) return new Key(null, caption);
        return new Key(bearers.first(), caption(bearers.first(), caption));
    }

    /** The caption that most of an entity's claims give it, the first by name among equals. */
    private String caption(String entity, String otherwise) {
        Map<String, Integer> counts = captions.getOrDefault(entity, Map.of());
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
