package org.ligature.server.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.ligature.graph.Graph;
import org.ligature.index.Entry.Kind;
import org.ligature.index.Hit;
import org.ligature.index.SearchIndex.Found;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.ties.TieMap;
import org.ligature.publish.ties.Party;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;

/** Completes names that are being typed: those of the search, and those that imported data sets add, all with a tie. */
public final class Names {
    private static final int MOST = 8;

    private final Desk desk;

    Names(Desk desk) {
        this.desk = desk;
    }

    /**
     * A name that could be meant.
     *
     * @param value what the address needs
     * @param who whom it stands for
     */
    public record Meant(String value, Party who) {}

    /** Those whom some typed words may mean, the best first. */
    List<Meant> like(TieMap map, String typed) {
        if (typed.isBlank()) return List.of();
        Set<Integer> nodes = new LinkedHashSet<>();
        Found found = desk.index().search(typed, MOST).get(Kind.ENTITY);
        if (found != null)
            for (Hit hit : found.hits()) map.find(hit.id().substring(2)).ifPresent(nodes::add);
        Graph graph = map.graph();
        String wanted = typed.toLowerCase(Locale.ROOT);
        if (nodes.size() < MOST)
            IntStream.range(0, graph.size())
                    .filter(n -> graph.caption(n).toLowerCase(Locale.ROOT).contains(wanted))
                    .limit(MOST)
                    .forEach(nodes::add);
        return nodes.stream().limit(MOST).map(n -> meant(map, n)).toList();
    }

    /** By caption, for people; by id where the caption is somebody else's too. */
    private static Meant meant(TieMap map, int node) {
        Party who = map.told().party(node);
        boolean own = map.find(who.caption()).orElse(-1) == node;
        return new Meant(own ? who.caption() : who.id(), who);
    }

    /** Writes the choices for a field that is being filled in. */
    void complete(Asked asked) {
        String typed = asked.text(asked.text("field").equals("to") ? "to" : "from");
        Answers.html(asked.context(), "names", like(Maps.of(desk, asked), typed));
    }
}
