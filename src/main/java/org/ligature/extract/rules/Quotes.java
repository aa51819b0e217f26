package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;
import org.ligature.model.Segment;

/** Cuts quotes from a rendition: one segment, or several where something else stands between the words. */
final class Quotes {
    static final int LONGEST = 400;
    private static final Pattern MARKUP =
            Pattern.compile("<[^<>]{0,500}>|\\]\\([^)\\s]{0,2000}\\)|[\\[\\]*_\\\\]|&[a-z#0-9]{1,8};");

    private Quotes() {}

    /**
     * The segments of a stretch of a passage, each of at most {@value #LONGEST} characters.
     *
     * @param from index of its first char in the passage's text
     * @param to one past its last char
     */
    static List<Segment> of(Rendition rendition, Passage passage, int from, int to, Segment.Use use) {
        List<Segment> out = new ArrayList<>();
        int start = passage.index(from);
        int last = start;
        for (int i = from + 1; i < to; i++) {
            int at = passage.index(i);
            boolean blank = passage.text().charAt(i) == ' ';
            if (!blank && at - last > 1 && (torn(rendition.text(), last + 1, at) || at + 1 - start > LONGEST)) {
                add(out, rendition, start, last + 1, use);
                start = at;
            }
            if (!blank) last = at;
        }
        add(out, rendition, start, last + 1, use);
        return out;
    }

    private static void add(List<Segment> out, Rendition rendition, int from, int to, Segment.Use use) {
        int end = Math.min(to, from + LONGEST);
        if (Character.isHighSurrogate(rendition.text().charAt(end - 1))) end--;
        if (end > from) out.add(rendition.segment(from, end, use));
    }

    /** Whether the text between two words is more than markup and blanks. */
    private static boolean torn(String text, int from, int to) {
        if (to - from > 3000) return true;
        String left = MARKUP.matcher(text.substring(from, to)).replaceAll("");
        return !left.isBlank() && left.strip().length() > 2;
    }
}
