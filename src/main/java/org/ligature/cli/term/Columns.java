package org.ligature.cli.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * A text measured in terminal columns, grapheme by grapheme: two for East Asian wide characters and emoji, none for marks that
 * stand on another character.
 */
public final class Columns {
    private static final int EMOJI_STYLE = 0xfe0f;

    private final int[] ends;
    private final int[] columns;

    /** Measures a text once, for many questions. */
    Columns(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        int[] foundEnds = new int[text.length() + 1];
        int[] foundColumns = new int[text.length() + 1];
        int count = 1;
        for (int from = graphemes.first(), to = graphemes.next();
                to != BreakIterator.DONE;
                from = to, to = graphemes.next()) {
            foundEnds[count] = to;
            foundColumns[count] = foundColumns[count - 1] + grapheme(text, from, to);
            count++;
        }
        this.ends = Arrays.copyOf(foundEnds, count);
        this.columns = Arrays.copyOf(foundColumns, count);
    }

    /** The width of a text on the terminal. */
    public static int of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) return text.length();
        Columns measured = new Columns(text);
        return measured.columns[measured.columns.length - 1];
    }

    /** The columns before a grapheme boundary. */
    int before(int index) {
        int at = Arrays.binarySearch(ends, index);
        return columns[at >= 0 ? at : -at - 2];
    }

    /** The last grapheme boundary up to which no more than so many columns are used, but at least one grapheme on. */
    int fit(int from, int width) {
        int at = Arrays.binarySearch(ends, from);
        int start = at >= 0 ? at : -at - 2;
        int best = start + 1;
        while (best + 1 < ends.length && columns[best + 1] - columns[start] <= width) best++;
        return ends[Math.min(best, ends.length - 1)];
    }

    private static int grapheme(String text, int from, int to) {
        int widest = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            widest = Math.max(widest, c == EMOJI_STYLE ? 2 : codePoint(c));
        }
        return widest;
    }

    private static int codePoint(int c) {
        int category = UCharacter.getType(c);
        boolean mark = category == UCharacterCategory.NON_SPACING_MARK
                || category == UCharacterCategory.ENCLOSING_MARK
                || category == UCharacterCategory.FORMAT;
        if (mark) return 0;
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
