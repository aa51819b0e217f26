package org.ligature.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.ligature.name.match.EditDistance;

/**
 * A name as a row of letters, without blanks and marks: what is left when words are torn apart, run together or put in another order, which
 * comparing word by word does not see.
 */
public final class Spelling {
    private static final int LONGEST = 200;
    private static final int GRAM = 3;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final ThreadLocal<EditDistance> DISTANCE = ThreadLocal.withInitial(EditDistance::new);

    private final char[] together;
    private final char[] sorted;
    private final String digits;

    private Spelling(String together, String sorted) {
        this.together = together.toCharArray();
        this.sorted = sorted.toCharArray();
        this.digits = together.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The letters and digits of a name; of a very long one the start counts. */
    public static Spelling of(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String[] words = plain.replaceAll("[^\\p{L}\\p{N}\\s]", "").strip().split("\\s+", -1);
        String together = String.join("", words);
        Arrays.sort(words);
        return new Spelling(together, String.join("", words));
    }

    /**
     * How alike two names are spelled: one less the edits between their letters, over the longer one's length; in the order of the words or
     * sorted, whichever is more alike.
     *
     * @return 0–1; 0 where the digits differ, which no slip of the hand explains
     */
    public double likeness(Spelling other) {
        if (!digits.equals(other.digits)) return 0;
        return Math.max(likeness(together, other.together), likeness(sorted, other.sorted));
    }

    private static double likeness(char[] a, char[] b) {
        int longer = Math.max(a.length, b.length);
        if (longer == 0) return 0;
        int apart = Math.abs(a.length - b.length);
        if (apart * 2 > longer) return 0;
        return Math.max(0, 1 - DISTANCE.get().between(a, 0, a.length, b, 0, b.length) / (double) longer);
    }

    /** What to look candidates up by: three letters in a row each; sorted, without repeats. */
    public long[] keys() {
        String framed = "^" + new String(together) + "$";
        TreeSet<Long> out = new TreeSet<>();
        for (int i = 0; i + GRAM <= framed.length(); i++) {
            long hash = 's';
            for (int k = i; k < i + GRAM; k++) hash = (hash ^ framed.charAt(k)) * PRIME + (hash >>> 29);
            out.add(hash);
        }
        return out.stream().mapToLong(Long::longValue).toArray();
    }
}
