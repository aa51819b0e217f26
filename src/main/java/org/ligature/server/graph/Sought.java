package org.ligature.server.graph;

import java.util.Set;
import org.ligature.graph.Span;
import org.ligature.graph.path.Bounds;
import org.ligature.model.PartialDate;
import org.ligature.publish.VisibleText;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;

/**
 * Which paths an address asks for.
 *
 * @param from name or id of the one end; empty where none was given yet
 * @param to name or id of the other; empty for any state or party body
 * @param hops at most so many steps
 * @param paths at most so many paths
 * @param since ties may have held on this day or later; empty for any time
 * @param until or on this day or earlier; empty for any time
 * @param without ids of kinds of tie that are no steps
 */
public record Sought(String from, String to, int hops, int paths, String since, String until, Set<String> without) {
    private static final int USUAL_HOPS = 6;
    private static final int MOST_HOPS = 10;
    private static final int USUAL_PATHS = 5;
    private static final int MOST_PATHS = 25;
    private static final int LONGEST_DATE = 20;

    /** What an address asks for; throws where a date is none. */
    static Sought of(Asked asked) {
        Sought sought = new Sought(
                asked.text("from"),
                asked.text("to"),
                Math.max(1, asked.number("hops", USUAL_HOPS, MOST_HOPS)),
                Math.max(1, asked.number("paths", USUAL_PATHS, MOST_PATHS)),
                asked.text("since"),
                asked.text("until"),
                Set.copyOf(asked.texts("without")));
        if (sought.first() > sought.last())
            throw new Refused(422, "“" + sought.since + "” is after “" + sought.until + "”: no tie held then.");
        return sought;
    }

    public Sought {
        without = Set.copyOf(without);
    }

    int first() {
        return since.isEmpty() ? Span.OPEN_BEGIN : Span.first(date(since));
    }

    int last() {
        return until.isEmpty() ? Span.OPEN_END : Span.last(date(until));
    }

    /** A date of an address; throws where it is none. */
    static PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new Refused(
                        422,
                        "“" + VisibleText.of(text, LONGEST_DATE)
                                + "” is no date; write a year, a month or a day, such as 2015-12-09."));
    }

    Bounds bounds() {
        return new Bounds(hops, first(), last(), without);
    }

    public int mostHops() {
        return MOST_HOPS;
    }

    public int mostPaths() {
        return MOST_PATHS;
    }

    public boolean leavesOut(String type) {
        return without.contains(type);
    }

    /** Whether only some time counts. */
    public boolean timed() {
        return !since.isEmpty() || !until.isEmpty();
    }
}
