package org.ligature.server.theme;

import java.util.List;

/**
 * A row of the table.
 *
 * @param key identifies the subject
 * @param caption its name
 * @param other its name in the other script, or empty
 * @param company whether it is a company
 * @param boxes one for each column
 */
public record Line(String key, String caption, String other, boolean company, List<Box> boxes) {
    public Line {
        boxes = List.copyOf(boxes);
    }

    public int count() {
        return boxes.stream().mapToInt(Box::count).sum();
    }
}
