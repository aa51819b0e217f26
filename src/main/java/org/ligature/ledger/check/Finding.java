package org.ligature.ledger.check;

/**
 * Something in the ledger that is not as it was written.
 *
 * @param table the table
 * @param row number or id of the row
 * @param problem what is wrong with it
 */
public record Finding(String table, String row, String problem) {
    @Override
    public String toString() {
        return table + " " + row + ": " + problem;
    }
}
