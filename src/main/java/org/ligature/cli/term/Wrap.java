package org.ligature.cli.term;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks text into lines by Unicode's rules, in Chinese between characters but not before closing marks, and never between a
 * figure and its unit or currency, nor within an address, while the line is wide enough.
 */
public final class Wrap {
    private static final String CURRENCY = "(?:\\p{Lu}{0,3}\\p{Sc}|\\b\\p{Lu}{3}\\b|人民币)\\s?";
    private static final String NUMBER = "\\p{Nd}+(?:[.,]\\p{Nd}+)*";
    private static final String SCALE = "(?:\\s(?:hundred|thousand|million|billion|trillion|bn|m)\\b|\\s?[百千万萬亿億]+)?";
    private static final String UNIT = "(?:\\s?[%‰\\p{IsHan}]|\\s\\p{L}{1,12}\\b)?";
    private static final Pattern WHOLE = Pattern.compile("https?://\\S+|(?:" + CURRENCY + ")?" + NUMBER + SCALE + UNIT);

    private final String text;
    private final int width;
    private final Columns columns;
    private final TreeSet<Integer> breaks = new TreeSet<>();
    private final TreeSet<Integer> wanted;

    private Wrap(String text, int width) {
        this.text = text;
        this.width = width;
        this.columns = new Columns(text);
        BreakIterator lines = BreakIterator.getLineInstance(ULocale.ROOT);
        lines.setText(text);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) breaks.add(at);
        this.wanted = new TreeSet<>(breaks);
        Matcher figures = WHOLE.matcher(text);
        while (figures.find())
            wanted.subSet(figures.start(), false, figures.end(), false).clear();
    }

    /**
     * The lines of a text, without the blanks at their ends.
     *
     * @param text one paragraph without line breaks
     * @param width columns, 2 or more
     */
    public static List<String> lines(String text, int width) {
        String whole = text.strip();
        if (whole.isEmpty()) return List.of();
        if (Columns.of(whole) <= width) return List.of(whole);
        return new Wrap(whole, Math.max(2, width)).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(from);
            String line = text.substring(from, to).strip();
            if (!line.isEmpty()) lines.add(line);
            from = to;
        }
        return lines;
    }

    private int end(int from) {
        int most = columns.fit(from, width);
        // Blanks at the end of a line take no room.
        while (most < text.length() && Character.isWhitespace(text.charAt(most))) most++;
        Integer best = wanted.floor(most);
        if (best == null || best <= from) best = breaks.floor(most);
        return best == null || best <= from ? most : best;
    }
}
