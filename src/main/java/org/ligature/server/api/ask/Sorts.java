package org.ligature.server.api.ask;

import java.util.List;
import org.ligature.index.entity.EntitySearch;

/** Sort orders as clients write them: {@code field}, {@code field:asc} or {@code field:desc}. */
public final class Sorts {
    private Sorts() {}

    /** Orders in their order; a direction that is none counts as ascending. */
    public static List<EntitySearch.Order> of(List<String> given) {
        return given.stream().map(Sorts::of).toList();
    }

    private static EntitySearch.Order of(String sort) {
        int colon = sort.lastIndexOf(':');
        if (colon < 0) return new EntitySearch.Order(sort, false);
        return new EntitySearch.Order(
                sort.substring(0, colon), sort.substring(colon + 1).equals("desc"));
    }
}
