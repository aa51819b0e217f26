package org.ligature.ledger;

/**
 * What recording added to the ledger.
 *
 * @param documents documents that were not known before
 * @param added claims not known before
 * @param changed claims known before, now with other attributes
 * @param restored claims that had been retracted and are made again
 * @param retracted claims that the new run no longer makes
 * @param unchanged claims made again as they were
 * @param carried decisions carried from a retracted claim to the one that takes its place
 * @param suppressed claims and documents left out because an erased person must not come back
 */
public record Recorded(
        int documents,
        int added,
        int changed,
        int restored,
        int retracted,
        int unchanged,
        int carried,
        int suppressed) {
    public static final Recorded NOTHING = new Recorded(0, 0, 0, 0, 0, 0, 0, 0);

    public Recorded plus(Recorded other) {
        return new Recorded(
                documents + other.documents,
                added + other.added,
                changed + other.changed,
                restored + other.restored,
                retracted + other.retracted,
                unchanged + other.unchanged,
                carried + other.carried,
                suppressed + other.suppressed);
    }

    /** Whether the ledger says the same as before. */
    public boolean nothing() {
        return documents + added + changed + restored + retracted + carried == 0;
    }
}
