package org.ligature.graph.own;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Works out how much of each company in a network one owner holds, directly and through others.
 *
 * <p>With A<sub>kj</sub> the share of j that k holds directly, and V = (I − A)<sup>−1</sup>, the integrated ownership of i in j is
 * V<sub>ij</sub> / V<sub>ii</sub>: the sum over all chains from i to j of the product of their shares, chains that come back to i on the
 * way left out (F. Brioschi, L. Buzzacchi, M. G. Colombo, <i>Risk capital financing and the separation of ownership and control in
 * business groups</i>, Journal of Banking and Finance 13, 1989; corrected for cross-holdings as in S. Baldone, F. Brioschi, S. Paleari,
 * <i>Ownership measures among firms connected by cross-shareholdings and a further analogy with input-output theory</i>, 1998). Read
 * row by row it is the smallest solution p of
 *
 * <pre>p(i) = 1,   p(j) = Σ<sub>k</sub> A<sub>kj</sub> p(k)   for j ≠ i</pre>
 *
 * the chance that a dividend of j, passed on by lot along shares, ends with i. It grows with every entry of A, so the low end takes every
 * share at its least. At the high end the shares of one company compete, as together they can't be more than the whole: each company
 * gives as much as it may to the owners with the greatest p, which is a Markov decision process with one choice a company; policy
 * iteration solves it exactly (bounded-parameter Markov decision processes: R. Givan, S. Leach, T. Dean, Artificial Intelligence 122, 2000).
 */
final class Reach {
    /** What is taken for a company's shares. */
    enum End {
        /** Each share at its least. */
        LOW,
        /** As much as the stated owners can hold. */
        STATED,
        /** As much as could be, if shares that no source attributes were the owner's too. */
        CEILING
    }

    private static final double SAME = 1e-14;
    private static final int ROUNDS = 1000;

    private final Network network;
    private final int owner;
    private final End end;
    private final double[] p;
    /** For each company the shares that its owners are given; last of all what somebody unnamed is. */
    private final double[][] given;

    private Reach(Network network, int owner, End end) {
        this.network = network;
        this.owner = owner;
        this.end = end;
        this.p = new double[network.size()];
        this.given = new double[network.size()][];
    }

    /** The solution for one owner and one end. */
    static Reach of(Network network, List<int[]> components, int owner, End end) {
        Reach reach = new Reach(network, owner, end);
        reach.p[owner] = 1;
        for (int[] component : components) reach.solve(component);
        return reach;
    }

    /** The share that the owner holds of a company. */
    double share(int company) {
        return p[company];
    }

    /** Whether a stake carries some of the owner's share. */
    boolean carries(int company, int stakeholder) {
        Network.Stakeholder held = network.holdings().get(company).get(stakeholder);
        return company != owner && given[company] != null && given[company][stakeholder] > 0 && p[held.owner()] > 0;
    }

    private void solve(int[] component) {
        int[] members = Arrays.stream(component).filter(n -> n != owner).toArray();
        if (members.length == 0) return;
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (int member : members) changed |= choose(member);
            if (!changed) return;
            double[] solved = Linear.solve(this::given, members, p);
            for (int i = 0; i < members.length; i++) p[members[i]] = solved[i];
        }
        throw new IllegalStateException("no solution for a ring of " + members.length + " companies");
    }

    /** Gives a company's shares to its owners; whether that is better than what was given before. */
    private boolean choose(int company) {
        double[] best = end == End.LOW ? least(company) : most(company);
        double[] before = given[company];
        if (before != null && value(company, best) <= value(company, before) + SAME) return false;
        given[company] = best;
        return true;
    }

    private double value(int company, double[] shares) {
        return Linear.sum(new Linear.Row(owners(company), shares), p);
    }

    private Linear.Row given(int company) {
        return new Linear.Row(owners(company), given[company]);
    }

    private int[] owners(int company) {
        return network.holdings().get(company).stream()
                .mapToInt(Network.Stakeholder::owner)
                .toArray();
    }

    private double[] least(int company) {
        List<Network.Stakeholder> owners = network.holdings().get(company);
        double[] shares = new double[owners.size() + 1];
        for (int i = 0; i < owners.size(); i++) shares[i] = owners.get(i).low();
        return shares;
    }

    private double[] most(int company) {
        List<Network.Stakeholder> owners = network.holdings().get(company);
        double[] shares = least(company);
        double left = 1 - Arrays.stream(shares).sum();
        if (end == End.CEILING && network.open().get(company)) {
            // The unnamed may be the owner itself, and nobody can be worth more.
            shares[owners.size()] = Math.max(0, left);
            return shares;
        }
        List<Integer> order = IntStream.range(0, owners.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> -p[owners.get(i).owner()])
                        .thenComparingInt(i -> i))
                .toList();
        for (int i : order) {
            double more = Math.max(0, Math.min(left, owners.get(i).high() - shares[i]));
            shares[i] += more;
            left -= more;
        }
        return shares;
    }
}
