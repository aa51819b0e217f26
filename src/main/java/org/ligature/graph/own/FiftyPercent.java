package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Whether listed owners together hold half of a company or more.
 *
 * <p>The rule of the US Treasury's Office of Foreign Assets Control (<i>Revised guidance on entities owned by persons whose property and
 * interests in property are blocked</i>, 13 August 2014): a company of which listed persons hold 50 percent or more in aggregate,
 * directly or indirectly, counts as listed itself, and its own holdings count in full; shares are not multiplied along a chain.
 *
 * @param answer whether they do
 * @param low what they hold together at least, as a part of the whole
 * @param high what they may hold together at most, as far as stakes are stated
 * @param holders direct owners that are listed or count as listed, by their nodes
 * @param listed listed owners anywhere above, by their nodes
 */
public record FiftyPercent(Answer answer, double low, double high, List<Integer> holders, List<Integer> listed) {
    private static final double HALF = 0.5;
    private static final double BILLION = 1e9;

    /** What the stakes allow to say. */
    public enum Answer {
        YES,
        /** It depends on stakes that are missing or disputed. */
        PERHAPS,
        NO
    }

    public FiftyPercent {
        holders = List.copyOf(holders);
        listed = List.copyOf(listed);
    }

    static FiftyPercent of(Network network, IntPredicate listed) {
        Set<Integer> named = new HashSet<>();
        for (int n = 1; n < network.size(); n++) if (listed.test(network.nodes().get(n))) named.add(n);
        Set<Integer> surely = closed(network, named, true);
        Set<Integer> perhaps = closed(network, named, false);
        double low = held(network, 0, surely, true);
        double high = held(network, 0, perhaps, false);
        Answer answer = low >= HALF ? Answer.YES : high >= HALF ? Answer.PERHAPS : Answer.NO;
        List<Integer> holders = new ArrayList<>();
        for (Network.Stakeholder s : network.holdings().getFirst()) {
            if (perhaps.contains(s.owner())) holders.add(network.nodes().get(s.owner()));
        }
        List<Integer> above =
                new TreeSet<>(named).stream().map(network.nodes()::get).toList();
        return new FiftyPercent(answer, low, high, holders, above);
    }

    /** Adds companies that count as listed until nothing changes; the company in question is not one of its own owners. */
    private static Set<Integer> closed(Network network, Set<Integer> named, boolean least) {
        Set<Integer> counted = new HashSet<>(named);
        boolean added = !named.isEmpty();
        while (added) {
            added = false;
            for (int company = 1; company < network.size(); company++) {
                boolean counts = !counted.contains(company) && held(network, company, counted, least) >= HALF;
                if (counts) added |= counted.add(company);
            }
        }
        return counted;
    }

    /** What some hold of a company together: at least, or as much as the least shares of the others leave. */
    private static double held(Network network, int company, Set<Integer> who, boolean least) {
        double theirs = 0;
        double others = 0;
        for (Network.Stakeholder s : network.holdings().get(company)) {
            if (who.contains(s.owner())) theirs += least ? s.low() : s.high();
            else others += s.low();
        }
        double sum = least ? theirs : Math.min(theirs, 1 - others);
        return Math.rint(sum * BILLION) / BILLION;
    }
}
