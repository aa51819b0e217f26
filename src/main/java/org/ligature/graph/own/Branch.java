package org.ligature.graph.own;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the tree of a company's owners, with its own owners above.
 *
 * @param node whom it stands for
 * @param holding what it holds of the one below; null for the company itself
 * @param owners its own owners, the greatest first
 * @param rest why its owners are not all shown here
 */
public record Branch(int node, @Nullable Holding holding, List<Branch> owners, Rest rest) {
    /** Why a branch ends. */
    public enum Rest {
        /** All that are known are shown. */
        NONE,
        /** They stand elsewhere in the tree. */
        ELSEWHERE,
        /** The tree would become too deep. */
        DEEPER
    }

    public Branch {
        owners = List.copyOf(owners);
    }
}
