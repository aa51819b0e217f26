package org.ligature.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects nodes and ties from several sources for one graph; the order in which they come makes no difference. */
public final class Draft {
    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::from)
            .thenComparing(Tie::to)
            .thenComparing(Tie::type)
            .thenComparingInt(t -> t.span().since())
            .thenComparing(t -> t.stake().toString())
            .thenComparing(t -> t.statements().toString())
            .thenComparing(Draft::rest);
    private static final Comparator<Node> FIRST =
            Comparator.comparing(Node::kind).thenComparing(Node::caption);

    private final Map<String, Node> nodes = new TreeMap<>();
    private final TreeSet<Tie> ties = new TreeSet<>(ORDER);

    private record Node(String id, String caption, NodeKind kind) {}

    /** What is left to tell apart; as text, in a fixed order. */
    private static String rest(Tie tie) {
        return tie.span() + " " + tie.weight() + " " + new TreeSet<>(tie.traits());
    }

    /** Adds a node; of several captions and kinds of one id the first in order stands. */
    public void node(String id, String caption, NodeKind kind) {
        Node fresh = new Node(id, caption, kind);
        nodes.merge(id, fresh, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
    }

    /** Adds a tie whose ends are or will be added. */
    public void tie(Tie tie) {
        ties.add(tie);
    }

    public Graph build() {
        Graph.Builder graph = new Graph.Builder();
        nodes.values().forEach(n -> graph.node(n.id(), n.caption(), n.kind()));
        ties.stream()
                .filter(t -> nodes.containsKey(t.from()) && nodes.containsKey(t.to()))
                .forEach(graph::tie);
        return graph.build();
    }
}
