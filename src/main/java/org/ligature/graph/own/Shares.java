package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Works out the effective share of everybody in a network. */
final class Shares {
    private static final double BILLION = 1e9;

    private final Network network;
    private final List<int[]> components;

    Shares(Network network) {
        this.network = network;
        this.components = Components.of(network);
    }

    /** All owners' shares of the company, the greatest first. */
    List<EffectiveShare> all() {
        List<EffectiveShare> shares = new ArrayList<>();
        for (int owner = 1; owner < network.size(); owner++) shares.add(of(owner));
        shares.sort(Comparator.comparingDouble((EffectiveShare s) -> -s.low())
                .thenComparingDouble(s -> -s.high())
                .thenComparingInt(s -> network.number(s.owner())));
        return List.copyOf(shares);
    }

    private EffectiveShare of(int owner) {
        Reach low = Reach.of(network, components, owner, Reach.End.LOW);
        Reach high = Reach.of(network, components, owner, Reach.End.STATED);
        Reach ceiling = Reach.of(network, components, owner, Reach.End.CEILING);
        boolean direct = network.holdings().getFirst().stream().anyMatch(s -> s.owner() == owner);
        return new EffectiveShare(
                network.nodes().get(owner),
                rounded(low.share(0)),
                rounded(high.share(0)),
                rounded(ceiling.share(0)),
                direct,
                ties(low, true),
                ties(high, false));
    }

    /** Stakes are given in billionths; what is finer comes from floating point. */
    private static double rounded(double share) {
        return Math.rint(share * BILLION) / BILLION;
    }

    /** The ties that bind the stakes on the chains that carry a share. */
    private List<Integer> ties(Reach reach, boolean low) {
        List<Integer> ties = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>(List.of(0));
        List<Integer> open = new ArrayList<>(seen);
        for (int at = 0; at < open.size(); at++) {
            int company = open.get(at);
            List<Network.Stakeholder> owners = network.holdings().get(company);
            for (int i = 0; i < owners.size(); i++) {
                if (!reach.carries(company, i)) continue;
                Holding holding = owners.get(i).holding();
                int tie = low ? holding.lowTie() : holding.highTie();
                if (tie >= 0 && !ties.contains(tie)) ties.add(tie);
                if (seen.add(owners.get(i).owner())) open.add(owners.get(i).owner());
            }
        }
        return ties;
    }
}
