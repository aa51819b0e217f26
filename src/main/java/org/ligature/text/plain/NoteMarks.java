package org.ligature.text.plain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * The numbers of footnotes that stick to the ends of words and sentences, as in "its members.2".
 *
 * <p>A number counts as a mark only when a note of that number was found, or when such numbers count up from 1: "No.5" is none.
 */
final class NoteMarks {
    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "art", "vol", "fig", "figs", "sec", "pp", "p", "v", "ver", "ch", "st", "nr", "n", "cap",
            "para", "ca", "approx", "rev");
    private static final String BEFORE = ".,;!?\"”’)]。，”";
    private static final int HIGHEST = 1000;
    private static final int CHAIN = 3;

    private final MappedText text;
    private final BitSet confirmed = new BitSet();
    private int[] marks = new int[24];
    private final int[] first = new int[HIGHEST];
    private int count;
    private int expected = 1;

    NoteMarks(MappedText text) {
        this.text = text;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') i = number(i);
            else if (superscript(c) && !Character.isWhitespace(text.charAt(i - 1))) i = superscripts(i);
            else if (c == '[') i = bracket(i);
        }
        if (expected > CHAIN) confirmed.set(1, expected);
    }

    /** Looks at digits and returns the index of the last. */
    private int number(int from) {
        int end = from;
        int value = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            value = Math.min(HIGHEST, value * 10 + text.charAt(end++) - '0');
        }
        boolean alone =
                end == text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == Markup.BREAK;
        if (alone && value > 0 && value < HIGHEST && sticks(from)) add(from, end, value);
        return end - 1;
    }

    private boolean sticks(int from) {
        if (from < 2 || BEFORE.indexOf(text.charAt(from - 1)) < 0) return false;
        char letter = text.charAt(from - 2);
        if (Character.isDigit(letter) || Character.isWhitespace(letter)) return false;
        return text.charAt(from - 1) != '.' || !NUMBERED.contains(word(from - 1));
    }

    private String word(int end) {
        int from = end;
        while (from > 0 && end - from < 8 && Character.isLetter(text.charAt(from - 1))) from--;
        return text.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean superscript(char c) {
        return c == '¹' || c == '²' || c == '³' || c == '⁰' || (c >= '⁴' && c <= '⁹');
    }

    /** Square metres aside, raised digits are marks. */
    private int superscripts(int from) {
        int end = from;
        while (end < text.length() && superscript(text.charAt(end))) end++;
        if (BEFORE.indexOf(text.charAt(from - 1)) >= 0) add(from, end, 0);
        return end - 1;
    }

    private int bracket(int from) {
        int end = from + 1;
        while (end < text.length() && end - from <= 3 && Character.isDigit(text.charAt(end))) end++;
        boolean mark = end > from + 1 && end < text.length() && text.charAt(end) == ']';
        if (!mark || Character.isWhitespace(text.charAt(from - 1)) || text.charAt(from - 1) == Markup.BREAK)
            return from;
        add(from, end + 1, 0);
        return end;
    }

    private void add(int from, int to, int value) {
        if (count + 3 > marks.length) marks = Arrays.copyOf(marks, marks.length * 2);
        marks[count++] = from;
        marks[count++] = to;
        marks[count++] = value;
        if (value == expected) expected++;
        if (first[value] == 0) first[value] = from;
    }

    /** Whether a mark with this number stands in the text before {@code at}. */
    boolean before(int value, int at) {
        return first[value] > 0 && first[value] < at;
    }

    void confirm(int value) {
        confirmed.set(value);
    }

    /** Forgets the numbers that turned out to be none. */
    void settle() {
        int kept = 0;
        for (int i = 0; i < count; i += 3) {
            if (marks[i + 2] > 0 && !confirmed.get(marks[i + 2])) continue;
            System.arraycopy(marks, i, marks, kept, 3);
            kept += 3;
        }
        count = kept;
    }

    /** The first mark at or after {@code at}, as a number to give to {@link #from} and {@link #to}. */
    int next(int at) {
        int low = 0;
        int high = count / 3;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks[3 * middle] < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Index of a mark's first char; the end of the text when there is no such mark. */
    int from(int mark) {
        return 3 * mark < count ? marks[3 * mark] : text.length();
    }

    /** Index after a mark's last char. */
    int to(int mark) {
        return 3 * mark < count ? marks[3 * mark + 1] : text.length();
    }
}
