package org.ligature.publish;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One company, body or class of companies, with a cell for each tie type of the view.
 *
 * @param number its place in the view, from 1
 * @param caption its name
 * @param entity id of the entity where one was recognised
 * @param company whether it is a company; bodies, people and classes stand in a group of their own
 * @param cells in the order of the view's tie types, empty ones included
 */
public record Row(int number, String caption, @Nullable String entity, boolean company, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** All its facts in the order of the cells. */
    public Stream<Fact> facts() {
        return cells.stream().flatMap(c -> c.facts().stream());
    }

    public int count() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    public int rejected() {
        return cells.stream().mapToInt(Cell::rejected).sum();
    }

    /** The cells that have claims. */
    public List<Cell> filled() {
        return cells.stream().filter(c -> c.count() > 0).toList();
    }
}
