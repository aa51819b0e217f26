package org.ligature.pipeline.evaluate.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.evaluate.Evaluation.Kind;
import org.ligature.pipeline.evaluate.Evaluation.Why;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.publish.VisibleText;

/**
 * A note beside a document's text: a match, a miss or a false alarm.
 *
 * @param number within its document, from 1
 * @param kind missed or wrong, or null for a match
 * @param line the gold line of a match or a miss, the claim of a false alarm
 * @param other the claim of a match, or what came nearest, or null
 * @param why why it did not match, or null
 */
public record Note(
        int number,
        @Nullable Kind kind,
        Line line,
        @Nullable Line other,
        @Nullable Why why) {
    private static final int LONGEST = 160;

    /** Class of its marks: {@code hit}, {@code miss} or {@code alarm}. */
    public String css() {
        if (kind == null) return "hit";
        return kind == Kind.MISSED ? "miss" : "alarm";
    }

    public String sign() {
        if (kind == null) return "✓";
        return kind == Kind.MISSED ? "−" : "+";
    }

    public String word() {
        if (kind == null) return "matched";
        return kind == Kind.MISSED ? "missed" : "not in gold";
    }

    /** The facts of a line, such as {@code party_org: Halcor Optics → party committee, 2015}. */
    public static String facts(Line line) {
        StringBuilder out = new StringBuilder(line.subject());
        if (line.object() != null && !line.object().isEmpty()) out.append(" → ").append(line.object());
        if (line.value() != null && !line.value().isEmpty()) out.append(", ").append(line.value());
        if (line.date() != null && !line.date().isEmpty()) out.append(", ").append(line.date());
        if (line.negative()) out.append(", negative");
        if (line.alleged()) out.append(", alleged");
        return VisibleText.of(out.toString(), LONGEST);
    }

    public static String type(Line line) {
        return VisibleText.of(line.type(), LONGEST);
    }

    /** The rule of a claim or the remark of a gold line; may be empty. */
    public static String label(Line line) {
        return VisibleText.of(line.label(), LONGEST);
    }

    /** Why it did not match, in words. */
    public String reason() {
        if (why == null) return "";
        String side = kind == Kind.MISSED ? "claim" : "gold line";
        return switch (why) {
            case TAKEN -> "the " + side + " that agrees was matched with another";
            case OTHER_POLARITY -> "other polarity than the nearest " + side;
            case OTHER_SUBJECT -> "other subject than the nearest " + side;
            case OTHER_TYPE -> "other type than the nearest " + side;
            case OTHER_TYPE_AND_SUBJECT -> "other type and subject than the nearest " + side;
            case NO_OVERLAP -> "no " + side + " overlaps these words";
            case NOT_IN_DOCUMENT -> "its words are not in the document, or longer than 400 characters";
        };
    }

    /** The code of the reason, such as {@code other-type}; empty for a match. */
    public String code() {
        return why == null ? "" : why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What came nearest, or which claim was matched; null when nothing did. */
    public @Nullable Line counterpart() {
        return other;
    }
}
