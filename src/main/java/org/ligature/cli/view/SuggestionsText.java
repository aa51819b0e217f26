package org.ligature.cli.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ligature.pipeline.resolving.Sides;
import org.ligature.publish.VisibleText;
import org.ligature.resolve.Suggestion;

/** Suggestions for a terminal: the score, both sides, and what speaks for and against it. */
public final class SuggestionsText {
    private SuggestionsText() {}

    /** A block of three lines each. */
    public static String of(List<Suggestion> suggestions, Sides sides) {
        StringBuilder out = new StringBuilder();
        for (Suggestion s : suggestions) {
            out.append(String.format(Locale.ROOT, "%.4f  %s%n", s.score(), VisibleText.of(sides.line(s.one()))));
            out.append("        ").append(VisibleText.of(sides.line(s.other()))).append('\n');
            out.append("        ").append(evidence(s)).append('\n');
        }
        return out.toString();
    }

    /** What each field says, in bits. */
    public static String evidence(Suggestion suggestion) {
        return suggestion.evidence().stream()
                .map(e -> String.format(Locale.ROOT, "%s %+.1f", e.field(), e.bits()))
                .collect(Collectors.joining(", "));
    }
}
