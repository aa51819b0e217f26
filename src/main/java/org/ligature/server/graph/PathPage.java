package org.ligature.server.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.path.Path;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.VisibleText;
import org.ligature.publish.data.Table;
import org.ligature.publish.data.TiesJson;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** The best-evidenced paths between two, or from one to any state or party body. */
public final class PathPage implements Leaf {
    private static final int LONGEST = 80;
    private static final int STARTS = 12;

    private final Desk desk;
    private final Names names;

    public PathPage(Desk desk) {
        this.desk = desk;
        this.names = new Names(desk);
    }

    /** The names that a field may mean while it is filled in. */
    public void complete(Asked asked) {
        names.complete(asked);
    }

    @Override
    public void html(Asked asked) {
        Sought sought = Sought.of(asked);
        TieMap map = Maps.of(desk, asked);
        List<Paths.Missing> missing = missing(map, sought);
        PathsView view = sought.from().isEmpty() || !missing.isEmpty() ? null : view(map, sought);
        if (!missing.isEmpty()) asked.context().status(404);
        TieWords says = new TieWords(asked.words(), desk.pack().tieTypes());
        Frame frame = Frame.of(asked, desk, title(asked, says, view), "");
        frame.render(
                "path", new Paths(frame, new Paths.Asking(sought, missing, starts(map, sought)), view, says, desk));
    }

    private static String title(Asked asked, TieWords says, @Nullable PathsView view) {
        if (view == null) return asked.words().say("path.title");
        String to = view.to() == null ? asked.words().say("ties.paths.any") : says.name(view.to());
        return asked.words().say("ties.paths.title", says.name(view.from()), to);
    }

    /** The companies with the most ties, for those who have asked nothing yet. */
    private static List<Party> starts(TieMap map, Sought sought) {
        if (!sought.from().isEmpty()) return List.of();
        Graph graph = map.graph();
        return IntStream.range(0, graph.size())
                .filter(n -> graph.kind(n) == NodeKind.COMPANY)
                .boxed()
                .sorted(Comparator.comparingInt((Integer n) -> -graph.degree(n)).thenComparing(n -> n))
                .limit(STARTS)
                .map(map.told()::party)
                .toList();
    }

    /** Names that nobody bears who is tied to anybody, each with those that may be meant. */
    private List<Paths.Missing> missing(TieMap map, Sought sought) {
        return Stream.of(Map.entry("from", sought.from()), Map.entry("to", sought.to()))
                .filter(e -> !e.getValue().isEmpty() && map.find(e.getValue()).isEmpty())
                .map(e -> new Paths.Missing(e.getKey(), e.getValue(), names.like(map, e.getValue())))
                .toList();
    }

    private static PathsView view(TieMap map, Sought sought) {
        int from = Maps.node(map, sought.from());
        if (sought.to().isEmpty()) {
            List<Path> found =
                    map.search().bestToAny(from, n -> map.graph().kind(n).official(), sought.bounds(), sought.paths());
            return PathsView.of(map.told(), from, null, found);
        }
        int to = Maps.node(map, sought.to());
        return PathsView.of(map.told(), from, to, map.search().best(from, to, sought.bounds(), sought.paths()));
    }

    private PathsView view(Asked asked) {
        Sought sought = Sought.of(asked);
        if (sought.from().isEmpty())
            throw new Refused(
                    422, "Say from whom: add from=NAME, and to=NAME where not any state or party body is meant.");
        return view(Maps.of(desk, asked), sought);
    }

    @Override
    public String json(Asked asked) {
        return TiesJson.of(view(asked), Known.of(asked, desk).date());
    }

    @Override
    public Table table(Asked asked) {
        PathsView view = view(asked);
        return TieRows.paths(VisibleText.of(view.from().caption(), LONGEST), view);
    }
}
