package org.ligature.name.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.name.table.Table;

/** What single words are worth: their role, the word they stand for, and how much they tell names apart. */
public final class Vocabulary {
    /** A word as the comparison sees it: in the form shared by its spellings. */
    public record Sense(String word, Role role, float weight) {}

    private record Count(int people, int organizations) {}

    private static final float LEAST = 0.12f;
    private static final float COMMON = 0.35f;
    private static final float PLACE = 0.4f;
    private static final float SMALL = 0.08f;
    private static final Set<String> PARTICLES = Set.of("the", "of", "and");
    private static final Vocabulary ALL = new Vocabulary();

    private final Map<String, Sense> senses = new HashMap<>();
    private final Map<String, Count> counts = new HashMap<>();
    private Count total = new Count(1, 1);

    private Vocabulary() {
        Table.read("counts.tsv", 3, row -> {
            Count count = new Count(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
            if (row[0].equals("*")) total = count;
            else counts.put(row[0], count);
        });
        Table.read("words.tsv", 3, row -> {
            Role role = Role.valueOf(row[0]);
            Sense sense = new Sense(row[1], role, weight(row[1], role));
            senses.put(row[1], sense);
            for (String other : row[2].split("\\|", -1)) if (!other.isEmpty()) senses.put(other, sense);
        });
    }

    /** The words that come with Ligature. */
    public static Vocabulary standard() {
        return ALL;
    }

    /** A word in the name of an organisation. */
    public Sense inOrganization(String word) {
        Sense known = senses.get(word);
        if (known != null) return known;
        if (isNumber(word)) return new Sense(word, Role.NUMBER, 1);
        return new Sense(word, Role.NAME, rarity(word, false));
    }

    /** A word in the name of a person. */
    public Sense inPerson(String word) {
        Sense known = senses.get(word);
        if (known != null && known.role() == Role.SMALL) return known;
        return new Sense(word, Role.NAME, rarity(word, true));
    }

    /** A word that is part of a person's name for sure, though it may be a particle elsewhere. */
    public Sense inGivenName(String word) {
        return new Sense(word, Role.NAME, rarity(word, true));
    }

    /** Whether a word is an article or a preposition, which never ends a person's name: there it is a name, as in "Zhang Bin". */
    public static boolean isParticle(String word) {
        Sense known = ALL.senses.get(word);
        return known != null && known.role() == Role.SMALL && PARTICLES.contains(known.word());
    }

    /** The role of a word that the lists know. */
    public @Nullable Sense known(String word) {
        return senses.get(word);
    }

    /** How often a word stands in the names of organisations, from nearly 0 to 1. */
    public double share(String word) {
        Count count = counts.get(word);
        return ((count == null ? 0 : count.organizations) + 0.3) / (total.organizations + 1.0);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
        return word.length() == 1;
    }

    private float weight(String word, Role role) {
        return switch (role) {
            case SMALL, LEGAL -> SMALL;
            case PLACE -> Math.min(PLACE, rarity(word, false));
            case COMMON -> Math.min(COMMON, rarity(word, false));
            case NUMBER, NAME -> 1;
        };
    }

    /** From 1 for a word that no other name has to little for one that many have. */
    private float rarity(String word, boolean person) {
        Count count = counts.get(word);
        if (count == null) return 1;
        double n = person ? total.people : total.organizations;
        double seen = Math.max(1, person ? count.people : count.organizations);
        double share = Math.log(n / seen) / Math.log(n);
        return (float) Math.max(LEAST, person ? 0.4 + 0.6 * share : Math.pow(share, 1.5));
    }
}
