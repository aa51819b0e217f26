package org.ligature.server.entity;

import java.util.List;
import org.ligature.schema.TieType;
import org.ligature.server.page.FactLine;

/**
 * The facts of one kind on a page.
 *
 * @param tie the kind
 * @param lines those that are shown
 * @param all how many lines there are
 * @param claims how many claims they stand for
 */
public record Section(TieType tie, List<FactLine> lines, int all, int claims) {
    public Section {
        lines = List.copyOf(lines);
    }

    public int left() {
        return all - lines.size();
    }
}
