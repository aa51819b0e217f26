package org.ligature.cli.term;

/**
 * What the place that text goes to can show.
 *
 * @param width columns
 * @param color whether colours and weights are wanted; NO_COLOR and {@code --no-color} switch them off
 */
public record Terminal(int width, boolean color) {
    private static final int NARROWEST = 20;

    public Terminal {
        width = Math.max(NARROWEST, width);
    }
}
