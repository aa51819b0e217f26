package org.ligature.graph.own;

import java.util.List;
import org.ligature.graph.Stake;

/**
 * What one owner directly holds of a company on a day, all that sources say of it taken together.
 *
 * @param owner its node
 * @param owned node of the company
 * @param stake between the least and the most that a source gives
 * @param lowTie the tie that binds the low end, or -1 where nobody tells a least share
 * @param highTie the tie that binds the high end, or -1 where nobody tells a greatest share
 * @param ties all ties that count, in their order
 * @param disputed whether two of them can't both be right
 */
public record Holding(
        int owner, int owned, Stake stake, int lowTie, int highTie, List<Integer> ties, boolean disputed) {
    public Holding {
        ties = List.copyOf(ties);
    }
}
