package org.ligature.server.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ligature.graph.Graph;
import org.ligature.publish.ties.Told;

/**
 * Lays out a drawing in columns: owners and bodies of state and party to the left of the one in the middle, all others to the right, each
 * beside whom it was opened from.
 *
 * <p>Columns rather than forces: names stay readable, nothing overlaps, and one more node moves few others.
 */
final class Layout {
    private static final int COLUMN = 300;
    private static final int ROW = 62;
    private static final int MARGIN = 16;
    private static final int PEERS = 16;
    private static final int MOST = 80;

    private final Told told;
    private final Graph graph;
    private final int middle;
    private final Set<Integer> open = new HashSet<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Map<Integer, Act> pins = new HashMap<>();
    /** Each shown node with its column, in the order in which they were opened. */
    private final Map<Integer, Integer> columns = new LinkedHashMap<>();

    private Layout(Told told, int middle, List<Act> acts) {
        this.told = told;
        this.graph = told.graph();
        this.middle = middle;
        open.add(middle);
        acts.forEach(this::act);
        hidden.remove(middle);
    }

    static Sketch of(Told told, int middle, List<Act> acts) {
        Layout layout = new Layout(told, middle, acts);
        layout.show();
        return layout.sketch();
    }

    private void act(Act act) {
        int node = graph.node(act.id());
        if (node < 0) return;
        switch (act.verb()) {
            case OPEN -> open.add(node);
            case CLOSE -> open.remove(node);
            case HIDE -> hidden.add(node);
            case SHOW -> hidden.remove(node);
            case PIN -> pins.put(node, act);
            case UNPIN -> pins.remove(node);
        }
    }

    private void show() {
        columns.put(middle, 0);
        List<Integer> queue = new ArrayList<>(List.of(middle));
        for (int at = 0; at < queue.size(); at++) {
            int node = queue.get(at);
            if (!open.contains(node)) continue;
            for (int peer : peers(node)) {
                if (columns.size() >= MOST || columns.containsKey(peer)) continue;
                columns.put(peer, column(node, peer));
                queue.add(peer);
            }
        }
    }

    /** Those tied to a node that nobody hid, the best evidenced first. */
    private List<Integer> peers(int node) {
        Map<Integer, Float> weights = new HashMap<>();
        for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
            int peer = graph.peer(slot);
            if (peer != node && !hidden.contains(peer)) weights.merge(peer, graph.weight(graph.tie(slot)), Math::max);
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(PEERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int column(int node, int peer) {
        int so = columns.getOrDefault(node, 0);
        if (so != 0) return so + Integer.signum(so);
        boolean owner =
                IntStream.range(graph.begin(node), graph.ownersEnd(node)).anyMatch(s -> graph.peer(s) == peer);
        return owner || graph.kind(peer).official() ? -1 : 1;
    }

    private Sketch sketch() {
        List<Integer> nodes = List.copyOf(columns.keySet());
        Map<Integer, List<Integer>> byColumn = new TreeMap<>();
        for (int node : nodes)
            byColumn.computeIfAbsent(columns.getOrDefault(node, 0), c -> new ArrayList<>())
                    .add(node);
        int first = byColumn.keySet().iterator().next();
        int tallest = byColumn.values().stream().mapToInt(List::size).max().orElse(1);
        List<Sketch.Spot> spots = new ArrayList<>();
        for (int node : nodes) {
            int column = columns.getOrDefault(node, 0);
            List<Integer> mates = byColumn.getOrDefault(column, List.of());
            int y = MARGIN + ROW * mates.indexOf(node) + ROW * (tallest - mates.size()) / 2;
            spots.add(spot(node, MARGIN + (column - first) * COLUMN, y));
        }
        int width = spots.stream().mapToInt(Sketch.Spot::x).max().orElse(0) + Sketch.BOX_WIDTH + 5 * MARGIN;
        int height = spots.stream().mapToInt(Sketch.Spot::y).max().orElse(0) + Sketch.BOX_HEIGHT + MARGIN;
        return new Sketch(spots, lines(nodes), width, height);
    }

    private Sketch.Spot spot(int node, int x, int y) {
        Act pin = pins.get(node);
        long left = IntStream.range(graph.begin(node), graph.end(node))
                .map(graph::peer)
                .distinct()
                .filter(p -> !columns.containsKey(p))
                .count();
        return new Sketch.Spot(
                node,
                told.party(node),
                pin == null ? x : pin.x(),
                pin == null ? y : pin.y(),
                open.contains(node),
                pin != null,
                (int) left);
    }

    private List<Sketch.Line> lines(List<Integer> nodes) {
        List<Sketch.Line> lines = new ArrayList<>();
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = a + 1; b < nodes.size(); b++) {
                List<Integer> ties = IntStream.of(graph.between(nodes.get(a), nodes.get(b)))
                        .boxed()
                        .sorted(Comparator.comparingDouble(t -> -graph.weight(t)))
                        .toList();
                if (!ties.isEmpty()) lines.add(new Sketch.Line(lines.size() + 1, a, b, ties));
            }
        }
        return lines;
    }
}
