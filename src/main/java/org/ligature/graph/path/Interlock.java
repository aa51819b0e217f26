package org.ligature.graph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Span;
import org.ligature.graph.Trait;

/**
 * A person who links two companies or bodies.
 *
 * @param person the person's node
 * @param here the tie to the one in question
 * @param there the tie to another one
 * @param other node of that other one
 * @param overlap whether both held at one time
 */
public record Interlock(int person, int here, int there, int other, Overlap overlap) {
    /** Whether two ties held at one time. */
    public enum Overlap {
        /** By what sources say, both held on some day. */
        TOGETHER,
        /** One had ended before the other began. */
        APART,
        /** Dates are missing or too coarse to tell. */
        UNKNOWN
    }

    /** What somebody was before. */
    private static final String CAREER = "career";
    /** Kinds of ties by which a person belongs to a company or body; a visit is none. */
    private static final Set<String> POSTS = Set.of(
            "party_role",
            "political_office",
            CAREER,
            "family",
            "directorship",
            "employment",
            "membership",
            "occupancy");

    /** All people who link a company or body with others, those in office together first. */
    public static List<Interlock> of(Graph graph, int node, Bounds bounds) {
        List<Interlock> all = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            int person = graph.peer(slot);
            if (graph.kind(person) != NodeKind.PERSON || !post(graph, graph.tie(slot), bounds)) continue;
            for (int way = graph.begin(person); way < graph.end(person); way++) {
                int other = graph.peer(way);
                int tie = graph.tie(way);
                if (other == node || graph.kind(other) == NodeKind.PERSON || !post(graph, tie, bounds)) continue;
                all.add(new Interlock(person, graph.tie(slot), tie, other, timing(graph, graph.tie(slot), tie)));
            }
        }
        all.sort(Comparator.comparing(Interlock::overlap)
                .thenComparingInt(Interlock::person)
                .thenComparingInt(Interlock::other)
                .thenComparingInt(Interlock::here)
                .thenComparingInt(Interlock::there));
        // Of several pairs of ties by which one person links the same two, the first tells most.
        return all.stream().filter(l -> seen.add(List.of(l.person, l.other))).toList();
    }

    private static boolean post(Graph graph, int tie, Bounds bounds) {
        return POSTS.contains(graph.type(tie)) && bounds.allow(graph, tie);
    }

    static Overlap timing(Graph graph, int one, int other) {
        Span a = graph.span(one);
        Span b = graph.span(other);
        if (a.end() < b.begin() || b.end() < a.begin()) return Overlap.APART;
        // Two reports without a date of the post itself tell only when they were written.
        boolean known = bounded(a) || bounded(b);
        boolean sure = known
                && holds(graph, one)
                && holds(graph, other)
                && !graph.has(one, Trait.ALLEGED)
                && !graph.has(other, Trait.ALLEGED);
        return sure && from(a) <= to(b) && from(b) <= to(a) ? Overlap.TOGETHER : Overlap.UNKNOWN;
    }

    /** Whether a tie's dates say when it held: a report on an earlier career tells of the past, not of its own day. */
    private static boolean holds(Graph graph, int tie) {
        Span span = graph.span(tie);
        return span.dated() && (bounded(span) || !graph.type(tie).equals(CAREER));
    }

    private static boolean bounded(Span span) {
        return span.begin() != Span.OPEN_BEGIN || span.end() != Span.OPEN_END;
    }

    /** First day on which a source has it hold, partial dates taken as wide as they are. */
    private static int from(Span span) {
        return span.begin() == Span.OPEN_BEGIN ? span.since() : Math.min(span.begin(), span.since());
    }

    private static int to(Span span) {
        return span.end() == Span.OPEN_END ? span.until() : Math.max(span.end(), span.until());
    }
}
