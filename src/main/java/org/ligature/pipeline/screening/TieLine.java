package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligature.screen.Tie;

/** Puts a tie into one line without its quote, such as "Party organisation: Brem Works → party branch · 2015 [reviewed]". */
public final class TieLine {
    private TieLine() {}

    /** The whole line. */
    public static String of(Tie tie) {
        return tie.label() + ": " + what(tie) + " [" + String.join(", ", tie.marks()) + "]";
    }

    /** What the subject replied, to follow the quote; empty where it was not asked. */
    public static String replies(Tie tie) {
        return tie.replies().stream().map(r -> " ↩ reply: " + r).collect(Collectors.joining());
    }

    /** Who with whom, how much and when. */
    public static String what(Tie tie) {
        List<String> parts = new ArrayList<>();
        parts.add(tie.object().isEmpty() ? tie.subject() : tie.subject() + " → " + tie.object());
        if (!tie.value().isEmpty()) parts.add(tie.value());
        if (!tie.date().isEmpty()) parts.add(tie.date());
        return String.join(" · ", parts);
    }
}
