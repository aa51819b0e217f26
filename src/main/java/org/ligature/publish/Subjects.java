package org.ligature.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/**
 * Decides who is the same: those of one entity; a name without an entity joins the one entity of that name; and names that
 * differ in capitals alone are one name.
 *
 * <p>Where two entities bear one name, a claim that has only the name stays apart: a table must not merge them.
 */
public final class Subjects {
    /** Names in the order of a register: letters before case. */
    static final Comparator<String> BY_NAME =
            Comparator.comparing((String s) -> s.toLowerCase(Locale.ROOT)).thenComparing(Comparator.naturalOrder());

    /** What identifies somebody. */
    public record Key(@Nullable String entity, String caption) {
        /** The entity's id, or the name where no entity is known. */
        public String text() {
            return entity == null ? caption : entity;
        }
    }

    private final Map<String, Map<String, Integer>> captions = new HashMap<>();
    private final Map<String, TreeSet<String>> entities = new HashMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    public Subjects(List<ReviewedClaim> claims) {
        for (ReviewedClaim reviewed : claims) reviewed.claim().roles().forEach(this::add);
    }

    private void add(Role role) {
        String caption = role.caption();
        String entity = role.entity();
        count(spellings, folded(caption), caption);
        if (entity == null) return;
        count(captions, entity, caption);
        entities.computeIfAbsent(caption, c -> new TreeSet<>()).add(entity);
    }

    private static void count(Map<String, Map<String, Integer>> counts, String what, String caption) {
        counts.computeIfAbsent(what, w -> new TreeMap<>()).merge(caption, 1, Integer::sum);
    }

    private static String folded(String caption) {
        return caption.toLowerCase(Locale.ROOT);
    }

    public Key key(Role role) {
        String entity = role.entity();
        if (entity != null) return new Key(entity, most(captions.get(entity), role.caption()));
        return key(role.caption());
    }

    /** Whom a name stands for. */
    public Key key(String caption) {
        TreeSet<String> bearers = entities.getOrDefault(caption, new TreeSet<>());
        if (bearers.size() != 1) return new Key(null, most(spellings.get(folded(caption)), caption));
        return new Key(bearers.first(), most(captions.get(bearers.first()), caption));
    }

    /** What most claims say, the first by name among equals. */
    private static String most(@Nullable Map<String, Integer> counts, String otherwise) {
        if (counts == null) return otherwise;
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
