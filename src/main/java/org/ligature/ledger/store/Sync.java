package org.ligature.ledger.store;

/** When a transaction must have reached the disk. A killed program loses neither; the difference is a power cut. */
public enum Sync {
    /** Before the call returns: for what people did, which can't be done again for them. */
    NOW,
    /** A little later: for documents, which can be read again. Waiting for the disk would take longer than reading them. */
    SOON
}
