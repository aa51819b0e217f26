package org.ligature.publish.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.path.Interlock;
import org.ligature.graph.path.Path;
import org.ligature.publish.Fact;

/**
 * Paths between two, or people who link one with others, with notes.
 *
 * @param from where paths begin
 * @param to where they end; null for any state or party body
 * @param paths the best first
 * @param links people who link the first with others
 * @param notes the claims that all this stands on
 */
public record PathsView(Party from, @Nullable Party to, List<Way> paths, List<Link> links, List<Fact> notes) {
    /**
     * One path.
     *
     * @param strength how telling it is, between 0 and 1
     * @param stations both ends and all between
     * @param steps one fewer than stations
     */
    public record Way(double strength, List<Party> stations, List<Step> steps) {}

    /**
     * A step of a path.
     *
     * @param ties all ties between its two stations, the best evidenced first
     */
    public record Step(List<Tied> ties) {}

    /**
     * A tie.
     *
     * @param type id of the tie type
     * @param forward whether it leads in the direction of the path
     * @param low for ownership, at least this part of the whole; else null
     * @param high for ownership, at most this part; else null
     * @param begin first day, or null
     * @param end last day, or null
     * @param weight how well it is evidenced
     * @param notes what it stands on
     * @param records imported records that say it, as data set and id
     */
    public record Tied(
            String type,
            boolean forward,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String begin,
            @Nullable String end,
            double weight,
            List<Integer> notes,
            List<String> records) {}

    /**
     * A person who links two.
     *
     * @param person who
     * @param other whom with
     * @param here the tie to the one in question
     * @param there the tie to the other
     * @param overlap whether both held at one time
     */
    public record Link(Party person, Party other, Tied here, Tied there, Interlock.Overlap overlap) {}

    public PathsView {
        paths = List.copyOf(paths);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** The view of found paths. */
    public static PathsView of(Told told, int from, @Nullable Integer to, List<Path> found) {
        Maker maker = new Maker(told, new Notes(told));
        List<Way> ways = found.stream().map(maker::way).toList();
        Party end = to == null ? null : told.party(to);
        return new PathsView(told.party(from), end, ways, List.of(), maker.notes.all());
    }

    /** The view of people who link one with others. */
    public static PathsView links(Told told, int from, List<Interlock> found) {
        Maker maker = new Maker(told, new Notes(told));
        List<Link> links = found.stream().map(l -> maker.link(l)).toList();
        return new PathsView(told.party(from), null, List.of(), links, maker.notes.all());
    }

    /** Some ties as they are seen from a node. */
    public static List<Tied> tied(Told told, int at, List<Integer> ties) {
        Maker maker = new Maker(told, new Notes(told));
        return ties.stream().map(t -> maker.tied(t, at)).toList();
    }

    private record Maker(Told told, Notes notes) {
        Way way(Path path) {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < path.hops(); i++) {
                int at = path.nodes().get(i);
                steps.add(new Step(
                        path.ties().get(i).stream().map(t -> tied(t, at)).toList()));
            }
            List<Party> stations = path.nodes().stream().map(told::party).toList();
            return new Way(Math.rint(path.strength() * 1e6) / 1e6, stations, steps);
        }

        Link link(Interlock found) {
            return new Link(
                    told.party(found.person()),
                    told.party(found.other()),
                    tied(found.here(), found.person()),
                    tied(found.there(), found.person()),
                    found.overlap());
        }

        private Tied tied(int tie, int at) {
            Graph graph = told.graph();
            Stake stake = graph.stake(tie);
            boolean sized = !stake.unknown();
            Span span = graph.span(tie);
            return new Tied(
                    graph.type(tie),
                    graph.from(tie) == at,
                    sized ? Stake.fraction(stake.low()) : null,
                    sized ? Stake.fraction(stake.high()) : null,
                    begin(span),
                    end(span),
                    Math.rint(graph.weight(tie) * 1e4) / 1e4,
                    notes.of(List.of(tie)),
                    told.records(List.of(tie)));
        }

        /** No finer than the source gave it. */
        private static @Nullable String begin(Span span) {
            LocalDate first = Span.date(span.begin());
            if (first == null) return null;
            boolean exact = span.since() != span.begin() || span.until() == Span.OPEN_END;
            return exact ? first.toString() : coarse(first, span.until() - span.since());
        }

        private static @Nullable String end(Span span) {
            LocalDate last = Span.date(span.end());
            if (last == null) return null;
            // The last day of a year stands for a year that was given without a day.
            return last.getDayOfYear() == last.lengthOfYear() ? coarse(last, last.lengthOfYear()) : last.toString();
        }

        private static String coarse(LocalDate date, int days) {
            if (days == 0) return date.toString();
            return date.toString().substring(0, days < 31 ? "2015-12".length() : "2015".length());
        }
    }
}
