package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;
import org.ligature.model.Segment;

/** What holds of every reading, whatever the document. */
final class Checks {
    private Checks() {}

    static void check(Reading reading) {
        Rendition rendition = reading.rendition();
        int ordinal = 0;
        for (Passage passage : reading.passages()) {
            assertThat(passage.place().ordinal()).isEqualTo(ordinal++);
            checkMap(passage, rendition.text());
        }
        int points = rendition.text().codePointCount(0, rendition.text().length());
        for (Rendition.Anchor anchor : rendition.anchors()) {
            assertThat(anchor.start()).isBetween(0, points);
            assertThat(anchor.end()).isBetween(anchor.start(), points);
            assertThat(anchor.place()).isNotBlank();
        }
    }

    private static void checkMap(Passage passage, String text) {
        assertThat(passage.text()).isNotBlank();
        assertThat(passage.text()).isEqualTo(passage.text().strip());
        int before = -1;
        for (int i = 0; i < passage.text().length(); i++) {
            int at = passage.index(i);
            assertThat(at).as("map of " + passage.text()).isGreaterThan(before).isLessThan(text.length());
            before = at;
            char c = passage.text().charAt(i);
            if (c != ' ' && text.charAt(at) != '&') assertThat(text.charAt(at)).isEqualTo(c);
        }
    }

    /** The exact words of a stretch of a passage, as a quote would have them. */
    static List<String> quote(Rendition rendition, Passage passage, int from, int to) {
        return passage.stretches(from, to, 200).stream()
                .map(s -> rendition.segment(s[0], s[1], Segment.Use.QUOTE).exact())
                .toList();
    }
}
