package org.ligature.extract;

import org.ligature.schema.Pack;

/**
 * Makes a proposer for a pack; found with {@link java.util.ServiceLoader}, on the class path or in a jar named with {@code --plugin}.
 */
public interface Plugin {
    /** The name by which {@code --extractor} chooses it; the same as its proposer's id. */
    String id();

    /** A proposer that proposes claims of the pack's tie types. */
    Proposer open(Pack pack);
}
