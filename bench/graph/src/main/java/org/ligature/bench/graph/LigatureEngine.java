package org.ligature.bench.graph;

import java.util.List;
import java.util.Set;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;
import org.ligature.graph.path.Bounds;
import org.ligature.graph.path.Path;
import org.ligature.graph.path.PathSearch;
import org.ligature.graph.path.Upstream;

/** Ligature's graph of the made-up ties. */
final class LigatureEngine implements Engine {
    static final Bounds BOUNDS = new Bounds(15, Span.OPEN_BEGIN, Span.OPEN_END);

    private final Graph graph;

    LigatureEngine(Synthetic made) {
        Graph.Builder builder = new Graph.Builder();
        for (int c = 0; c < made.companies(); c++) {
            builder.node(Synthetic.id(c), "Invented Company " + c, NodeKind.COMPANY);
        }
        made.each(
                (t, owner, owned, weight) -> builder.tie(new Tie(
                        Synthetic.id(owner),
                        Synthetic.id(owned),
                        Tie.OWNERSHIP,
                        new Stake(t % 300_000_000, t % 300_000_000 + 10_000_000),
                        new Span(t % 20_000, Span.OPEN_END, t % 20_000, t % 20_000 + 30),
                        weight,
                        Set.of(),
                        List.of(Synthetic.statement(t)))),
                t -> {});
        graph = builder.build();
    }

    Graph graph() {
        return graph;
    }

    @Override
    public String name() {
        return "ligature";
    }

    @Override
    public Asker asker() {
        PathSearch search = new PathSearch(graph);
        Upstream upstream = new Upstream(graph);
        return new Asker() {
            @Override
            public int shortest(String from, String to) {
                Path path = search.shortest(graph.node(from), graph.node(to), BOUNDS)
                        .orElse(null);
                if (path == null) return -1;
                double read = 0;
                for (List<Integer> step : path.ties()) {
                    for (int tie : step)
                        read += graph.weight(tie)
                                + graph.statements(tie).getFirst().length();
                }
                return read < 0 ? -2 : path.hops();
            }

            @Override
            public int owners(String company) {
                return upstream.of(graph.node(company), 6, BOUNDS).length;
            }

            @Override
            public void close() {}
        };
    }
}
