package org.ligature.server.graph;

import java.util.List;
import org.ligature.publish.ties.Party;

/**
 * A drawing of the ties around somebody.
 *
 * @param spots who is shown, the one in the middle first
 * @param lines ties between them, those of one pair together
 * @param width of the drawing
 * @param height of the drawing
 */
public record Sketch(List<Spot> spots, List<Line> lines, int width, int height) {
    static final int BOX_WIDTH = 200;
    static final int BOX_HEIGHT = 48;

    public Sketch {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
    }

    /**
     * Somebody in the drawing.
     *
     * @param node its node
     * @param who who it is
     * @param x left edge of its box
     * @param y upper edge
     * @param open whether those tied to it are shown as well
     * @param pinned whether a reader fixed its place
     * @param left how many of those tied to it are not shown
     */
    public record Spot(int node, Party who, int x, int y, boolean open, boolean pinned, int left) {
        public boolean at(int other) {
            return node == other;
        }
    }

    /**
     * All ties between two.
     *
     * @param number in the table
     * @param from place of one among the spots
     * @param to place of the other
     * @param ties the best evidenced first
     */
    public record Line(int number, int from, int to, List<Integer> ties) {}

    public Spot from(Line line) {
        return spots.get(line.from());
    }

    public Spot to(Line line) {
        return spots.get(line.to());
    }

    /** A curve from side to side; within a column it bows out to the right. */
    public String curve(Line line) {
        Spot a = from(line).x() <= to(line).x() ? from(line) : to(line);
        Spot b = a.equals(from(line)) ? to(line) : from(line);
        int ax = a.x() + BOX_WIDTH;
        int ay = a.y() + BOX_HEIGHT / 2;
        int by = b.y() + BOX_HEIGHT / 2;
        if (b.x() < ax) {
            int bx = b.x() + BOX_WIDTH;
            return "M" + ax + " " + ay + "C" + (ax + 40) + " " + ay + " " + (bx + 40) + " " + by + " " + bx + " " + by;
        }
        int half = (b.x() - ax) / 2;
        return "M" + ax + " " + ay + "C" + (ax + half) + " " + ay + " " + (b.x() - half) + " " + by + " " + b.x() + " "
                + by;
    }

    /** Where a line's number stands. */
    public int labelX(Line line) {
        int left = Math.min(from(line).x(), to(line).x()) + BOX_WIDTH;
        int right = Math.max(from(line).x(), to(line).x());
        return right < left ? left + 28 : (left + right) / 2;
    }

    public int labelY(Line line) {
        return (from(line).y() + to(line).y()) / 2 + BOX_HEIGHT / 2;
    }
}
