package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;
import org.ligature.graph.Trait;

/**
 * All that a graph says about who owns and controls a company.
 *
 * @param company its node
 * @param tree its owners and theirs
 * @param shares everybody's effective share, the greatest first
 * @param controls who controls it
 * @param fifty whether listed owners together hold half of it
 * @param overfull companies whose stated shares together are more than the whole, by their nodes
 * @param cut whether owners were left out, because there are too many
 */
public record Ownership(
        int company,
        Branch tree,
        List<EffectiveShare> shares,
        List<Control> controls,
        FiftyPercent fifty,
        List<Integer> overfull,
        boolean cut) {
    /** The tie type by which somebody is known to be listed. */
    private static final String LISTED = "listing_sanction";

    private static final int MOST_OWNERS = 2000;

    public Ownership {
        shares = List.copyOf(shares);
        controls = List.copyOf(controls);
        overfull = List.copyOf(overfull);
    }

    /**
     * What is asked of a graph.
     *
     * @param when the day
     * @param depth how many steps of owners the tree shows
     */
    public record Question(Window when, int depth) {}

    /** Works it out. */
    public static Ownership of(Graph graph, int company, Question question) {
        Holdings holdings = new Holdings(graph, question.when());
        Network network = Network.of(graph, holdings, company, MOST_OWNERS);
        IntPredicate listed = node -> listed(graph, node, question.when());
        return new Ownership(
                company,
                tree(network, question.depth()),
                new Shares(network).all(),
                new Controls(graph, network, question.when()).all(),
                FiftyPercent.of(network, listed),
                overfull(network),
                network.cut());
    }

    /** The effective share of one owner. */
    public Optional<EffectiveShare> share(int owner) {
        return shares.stream().filter(s -> s.owner() == owner).findFirst();
    }

    private static boolean listed(Graph graph, int node, Window when) {
        for (int slot = graph.ownedEnd(node); slot < graph.end(node); slot++) {
            int tie = graph.tie(slot);
            boolean says = graph.from(tie) == node && !graph.has(tie, Trait.NEGATIVE) && !graph.has(tie, Trait.ALLEGED);
            if (says && graph.type(tie).equals(LISTED) && when.holds(graph, tie)) return true;
        }
        return false;
    }

    private static List<Integer> overfull(Network network) {
        List<Integer> nodes = new ArrayList<>();
        for (int n = 0; n < network.size(); n++) {
            List<Holding> held = network.holdings().get(n).stream()
                    .map(Network.Stakeholder::holding)
                    .toList();
            if (Network.excess(held) > 0) nodes.add(network.nodes().get(n));
        }
        return nodes;
    }

    private static Branch tree(Network network, int depth) {
        return branch(network, 0, null, depth, new HashSet<>());
    }

    /** Everybody's owners are shown where it first stands, so that rings end and nothing is printed twice. */
    private static Branch branch(
            Network network, int number, @Nullable Holding holding, int depth, Set<Integer> shown) {
        int node = network.nodes().get(number);
        List<Network.Stakeholder> owners = network.holdings().get(number).stream()
                .sorted(Comparator.comparingDouble((Network.Stakeholder s) -> -s.low())
                        .thenComparingDouble(s -> -s.high())
                        .thenComparingInt(Network.Stakeholder::owner))
                .toList();
        if (owners.isEmpty()) return new Branch(node, holding, List.of(), Branch.Rest.NONE);
        if (shown.contains(number)) return new Branch(node, holding, List.of(), Branch.Rest.ELSEWHERE);
        if (depth == 0) return new Branch(node, holding, List.of(), Branch.Rest.DEEPER);
        shown.add(number);
        List<Branch> above = owners.stream()
                .map(s -> branch(network, s.owner(), s.holding(), depth - 1, shown))
                .toList();
        return new Branch(node, holding, above, Branch.Rest.NONE);
    }
}
