package org.ligature.graph.own;

import java.util.List;

/**
 * How much of a company somebody holds, directly and through others.
 *
 * @param owner its node
 * @param low at least this part of the whole, if every stake is as small as its sources allow
 * @param high at most this part, if every stated stake is as great as its sources allow
 * @param ceiling at most this part, if it also held every share that no source attributes to anybody
 * @param direct whether it holds some of it directly
 * @param lowTies ties that bind the low end, nearest to the company first
 * @param highTies ties that bind the high end
 */
public record EffectiveShare(
        int owner,
        double low,
        double high,
        double ceiling,
        boolean direct,
        List<Integer> lowTies,
        List<Integer> highTies) {
    public EffectiveShare {
        lowTies = List.copyOf(lowTies);
        highTies = List.copyOf(highTies);
    }
}
