package org.ligature.name.making;

/**
 * Two names and whether they name the same thing.
 *
 * @param kind P for people, O for organisations, L for places
 * @param first a name
 * @param second another
 * @param same what the source says
 * @param source where the label comes from
 */
public record LabelledPair(char kind, String first, String second, boolean same, String source) {
    /** As a line of a table. */
    String line() {
        return kind + "\t" + first + "\t" + second + "\t" + same + "\t" + source;
    }

    /** From a line of a table. */
    public static LabelledPair of(String line) {
        String[] cells = line.split("\t", -1);
        return new LabelledPair(cells[0].charAt(0), cells[1], cells[2], Boolean.parseBoolean(cells[3]), cells[4]);
    }
}
