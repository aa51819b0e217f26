package org.ligature.extract.proof;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text without the differences that don't change its words, with the way back to the exact place of every character.
 *
 * <p>Unicode NFKC; a run of white space is one blank, and none between two ideographs; curly quotation marks and dashes are straight, a run of dashes
 * is one; soft hyphens, zero-width and direction characters are left out; HTML tags, character references and Markdown marks too (see
 * {@link Markup}). Upper and lower case, digits and all other characters stay. What is left out never joins two digits: a blank stands in.
 */
public final class Projection {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] from;
    private int[] to;
    private boolean blank;
    private boolean cut;

    private Projection(String original) {
        this.original = original;
        this.from = new int[original.length() + 16];
        this.to = new int[original.length() + 16];
    }

    public static Projection of(String original) {
        Projection projection = new Projection(original);
        projection.project();
        return projection;
    }

    /** The projected text. */
    public String text() {
        return text.toString();
    }

    /** Where the original characters begin that a projected character stands for. */
    public int from(int at) {
        return from[at];
    }

    /** Where they end. */
    public int to(int at) {
        return to[at];
    }

    private void project() {
        int at = 0;
        while (at < original.length()) {
            char c = original.charAt(at);
            Markup.Found markup = Markup.at(original, at);
            if (markup != null) {
                cut = true;
                blank |= markup.blank();
                if (!markup.stands().isEmpty()) put(markup.stands(), at, markup.end());
                at = markup.end();
            } else if (dropped(c)) {
                at++;
            } else {
                int end = cluster(at);
                String cluster = original.substring(at, end);
                // A raised 3 or a fraction is no digit of the number before it.
                boolean apart = Character.getType(cluster.codePointAt(0)) == Character.OTHER_NUMBER;
                cut |= apart;
                put(plain(cluster) ? cluster : NFKC.normalize(cluster), at, end);
                cut |= apart;
                at = end;
            }
        }
    }

    private static boolean plain(String cluster) {
        return cluster.length() == 1 && cluster.charAt(0) < 0x80;
    }

    /** One past the characters that are normalised together. */
    private int cluster(int at) {
        int end = at + Character.charCount(original.codePointAt(at));
        while (end < original.length() && original.charAt(end) >= 0x300) {
            int next = original.codePointAt(end);
            if (NFKC.hasBoundaryBefore(next)) break;
            end += Character.charCount(next);
        }
        return end;
    }

    /** Characters that nobody sees. */
    private static boolean dropped(char c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF;
    }

    private void put(String normal, int start, int end) {
        for (int i = 0; i < normal.length(); i++) {
            char c = straight(normal.charAt(i));
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) blank = true;
            else if (!dropped(c)) put(c, start, end);
        }
    }

    private void put(char c, int start, int end) {
        int last = text.length() - 1;
        char before = last < 0 ? ' ' : text.charAt(last);
        if (c == '-' && before == '-' && !blank) {
            to[last] = end;
            return;
        }
        boolean gap = blank ? !(ideographic(before) && ideographic(c)) : cut && digit(before) && digit(c);
        if (gap && last >= 0) add(' ', to[last], start);
        add(c, start, end);
        blank = false;
        cut = false;
    }

    private void add(char c, int start, int end) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(c);
    }

    private static boolean digit(char c) {
        return Character.isDigit(c);
    }

    private static boolean ideographic(char c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F);
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> c;
        };
    }
}
