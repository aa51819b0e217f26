package org.ligature.graph.own;

import org.ligature.graph.Graph;
import org.ligature.graph.Span;

/**
 * The day that a question is about.
 *
 * @param day days since 1970; {@link Span#OPEN_END} for the last that is known
 */
public record Window(int day) {
    /** As far as is known. */
    public static final Window LATEST = new Window(Span.OPEN_END);

    /** Whether a tie may have held on the day; without a day, whether nobody says that it ended. */
    boolean holds(Graph graph, int tie) {
        Span span = graph.span(tie);
        return day == Span.OPEN_END ? span.end() == Span.OPEN_END : span.covers(day);
    }
}
