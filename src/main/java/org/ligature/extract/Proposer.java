package org.ligature.extract;

import java.util.List;

/**
 * Reads passages and proposes claims: the one interface of the built-in rules and of every plug-in.
 *
 * <p>Nothing that is proposed is believed. Quotes are found again in the document, names and figures must occur in it, and polarity,
 * modality and dates are read from the text by Ligature's own rules; what can't be proven is rejected and counted.
 * docs/cookbook.md shows how to write one.
 */
public interface Proposer {
    /** A short stable name of lower-case letters, digits and hyphens, such as {@code my-model}. */
    String id();

    /** Its version, such as {@code 1.2}; documents are read again when it changes. */
    String version();

    /**
     * What is claimed in one document, in any order. Called from several threads at once, with a time limit: a thread whose time is
     * up is interrupted. May throw anything; the document then counts as not read by this proposer.
     */
    List<? extends Proposal> propose(Source source);
}
