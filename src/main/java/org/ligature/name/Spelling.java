package org.ligature.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.name.match.EditDistance;

/**
 * A name as a row of letters, without blanks and marks: what is left when words are torn apart, run together or put in another order, which
 * comparing word by word does not see.
 */
public final class Spelling {
    private static final int LONGEST = 200;
    private static final Set<Byte> NUMBERS =
            Set.of(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final int GRAM = 3;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final ThreadLocal<EditDistance> DISTANCE = ThreadLocal.withInitial(EditDistance::new);

    private final char[] together;
    private final char[] sorted;
    private final String digits;
    /** One bit for each letter that occurs; letters far apart in the alphabet may share one. */
    private final long letters;

    private Spelling(String together, String sorted) {
        this.together = together.toCharArray();
        this.sorted = sorted.toCharArray();
        this.digits = together.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        this.letters =
                together.chars().mapToLong(c -> 1L << (c & (Long.SIZE - 1))).reduce(0, (x, y) -> x | y);
    }

    /** The letters and digits of a name; of a very long one the start counts. */
    public static Spelling of(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = words(plain);
        String together = String.join("", words);
        Collections.sort(words);
        return new Spelling(together, String.join("", words));
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetter(c) || NUMBERS.contains((byte) Character.getType(c))) {
                word.appendCodePoint(c);
            } else if (Character.isWhitespace(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }

    /**
     * How alike two names are spelled: one less the edits between their letters, over the longer one's length; in the order of the words or
     * sorted, whichever is more alike.
     *
     * @param least what is less alike may as well be 0, which is told faster
     * @return 0–1; 0 where the digits differ, which no slip of the hand explains
     */
    public double likeness(Spelling other, double least) {
        int longer = Math.max(together.length, other.together.length);
        if (longer == 0 || !digits.equals(other.digits)) return 0;
        int apart = Math.max(Math.abs(together.length - other.together.length), missing(other));
        if (apart * 2 > longer || 1 - apart / (double) longer < least) return 0;
        return Math.max(likeness(together, other.together), likeness(sorted, other.sorted));
    }

    /** At least so many edits lie between two names: letters that only one of them has, each counted once. */
    private int missing(Spelling other) {
        return Math.max(Long.bitCount(letters & ~other.letters), Long.bitCount(other.letters & ~letters));
    }

    private static double likeness(char[] a, char[] b) {
        int longer = Math.max(a.length, b.length);
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
