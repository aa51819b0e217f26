package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.graph.Graph;
import org.ligature.graph.Stake;

/**
 * A company with everybody who may hold a part of it, directly or through others, under numbers of its own: the company is 0.
 *
 * @param nodes for each number the node of the graph, nearest first
 * @param holdings for each number who directly holds it
 * @param open for each number whether somebody unnamed may hold shares of it
 * @param cut whether owners were left out, because there are too many
 */
record Network(List<Integer> nodes, List<List<Stakeholder>> holdings, List<Boolean> open, boolean cut) {
    /**
     * A holding between two numbers, its bounds as fractions.
     *
     * @param owner number of the owner
     * @param low so much of the company at least, made to fit beside the others
     * @param high so much at most
     * @param holding where it comes from
     */
    record Stakeholder(int owner, double low, double high, Holding holding) {}

    int size() {
        return nodes.size();
    }

    /** The number of a node, or -1. */
    int number(int node) {
        return nodes.indexOf(node);
    }

    /**
     * Collects all owners of a company.
     *
     * @param most at most so many of them
     */
    static Network of(Graph graph, Holdings holdings, int company, int most) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> nodes = new ArrayList<>(List.of(company));
        numbers.put(company, 0);
        List<List<Holding>> held = new ArrayList<>();
        boolean cut = false;
        for (int at = 0; at < nodes.size(); at++) {
            List<Holding> kept = new ArrayList<>();
            // Chains end with people and bodies: nobody can own them.
            List<Holding> direct = graph.kind(nodes.get(at)).unowned() ? List.of() : holdings.of(nodes.get(at));
            for (Holding holding : direct) {
                if (!numbers.containsKey(holding.owner())) {
                    if (nodes.size() > most) {
                        cut = true;
                        continue;
                    }
                    numbers.put(holding.owner(), nodes.size());
                    nodes.add(holding.owner());
                }
                kept.add(holding);
            }
            held.add(kept);
        }
        List<List<Stakeholder>> fitting =
                held.stream().map(h -> fitting(h, numbers)).toList();
        List<Boolean> open = nodes.stream().map(n -> !graph.kind(n).unowned()).toList();
        return new Network(List.copyOf(nodes), fitting, open, cut);
    }

    /**
     * Least shares that together make more than the whole can't all be right: each then may be too great by the excess.
     */
    private static List<Stakeholder> fitting(List<Holding> holdings, Map<Integer, Integer> numbers) {
        double excess = Math.max(0, excess(holdings));
        return holdings.stream()
                .map(h -> new Stakeholder(
                        numbers.getOrDefault(h.owner(), -1),
                        Math.max(0, Stake.fraction(h.stake().low()) - excess),
                        Stake.fraction(h.stake().high()),
                        h))
                .toList();
    }

    /** By how much the least shares of a company together are more than the whole; negative when they are less. */
    static double excess(List<Holding> holdings) {
        long sum = holdings.stream().mapToLong(h -> h.stake().low()).sum();
        return (sum - Stake.WHOLE) / (double) Stake.WHOLE;
    }
}
