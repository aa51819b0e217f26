package org.ligature.text;

import org.ligature.model.Passage;
import org.ligature.model.Rendition;

/** What holds of every reading, whatever the document. */
final class Checks {
    private Checks() {}

    static void check(Reading reading) {
        Rendition rendition = reading.rendition();
        int ordinal = 0;
        for (Passage passage : reading.passages()) {
            if (passage.place().ordinal() != ordinal++) throw new AssertionError("out of order: " + passage.text());
            checkMap(passage, rendition.text());
        }
        int points = rendition.text().codePointCount(0, rendition.text().length());
        for (Rendition.Anchor anchor : rendition.anchors()) {
            boolean inside = anchor.start() >= 0 && anchor.start() <= anchor.end() && anchor.end() <= points;
            if (!inside) throw new AssertionError("outside the text: " + anchor);
        }
    }

    private static void checkMap(Passage passage, String text) {
        boolean stripped = !passage.text().isEmpty()
                && passage.text().equals(passage.text().strip());
        if (!stripped) throw new AssertionError("blanks around: " + passage.text());
        int before = -1;
        for (int i = 0; i < passage.text().length(); i++) {
            int at = passage.index(i);
            char c = passage.text().charAt(i);
            boolean found =
                    at > before && at < text.length() && (c == ' ' || text.charAt(at) == '&' || text.charAt(at) == c);
            if (!found) throw new AssertionError("char " + i + " is not at " + at + ": " + passage.text());
            before = at;
        }
    }
}
