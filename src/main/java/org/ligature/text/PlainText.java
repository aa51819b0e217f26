package org.ligature.text;

import java.util.ArrayList;
import java.util.List;
import org.ligature.model.Passage;
import org.ligature.model.Rendition.Anchor;
import org.ligature.text.convert.Converted;
import org.ligature.text.convert.Converted.Places;
import org.ligature.text.meta.HeaderBlock;
import org.ligature.text.plain.PlainPassages;

/** Converts plain text and markdown: the text stays as it is, and anchors name the lines. */
final class PlainText {
    static final String CONVERTER = "plain/1";

    private PlainText() {}

    static Converted convert(String text) {
        HeaderBlock header = HeaderBlock.of(text);
        List<Passage> passages = PlainPassages.of(text, header.end());
        return new Converted(
                CONVERTER, text, passages, header.metadata(), new Places(lines(text, passages), List.of()));
    }

    /** An anchor for each passage, such as {@code lines 12–15}. */
    private static List<Anchor> lines(String text, List<Passage> passages) {
        List<Anchor> anchors = new ArrayList<>();
        Counter counter = new Counter(text);
        int reached = 0;
        for (Passage passage : passages) {
            int from = passage.index(0);
            if (from < reached) continue;
            counter.go(from);
            int start = counter.points;
            int line = counter.line;
            counter.go(passage.index(passage.text().length() - 1) + 1);
            anchors.add(new Anchor(
                    start,
                    counter.points,
                    line == counter.line ? "line " + line : "lines " + line + "–" + counter.line));
            reached = counter.at;
        }
        return anchors;
    }

    /** Counts lines and code points on the way through a text. */
    private static final class Counter {
        private final String text;
        private int at;
        private int line = 1;
        private int points;

        Counter(String text) {
            this.text = text;
        }

        void go(int to) {
            for (; at < to; at++) {
                char c = text.charAt(at);
                if (c == '\n') line++;
                if (!Character.isLowSurrogate(c)) points++;
            }
        }
    }
}
