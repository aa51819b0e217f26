package org.ligature.screen;

import java.util.List;
import org.ligature.name.NameKind;

/**
 * What to look for.
 *
 * @param names the names it goes by, the first for messages
 * @param kind what kind of thing it is
 * @param countries countries it has to do with, as codes; empty when not known
 * @param dates dates of birth or of foundation; empty when not known
 */
public record Query(List<String> names, NameKind kind, List<String> countries, List<String> dates) {
    public Query {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        dates = List.copyOf(dates);
    }

    public static Query of(String name, NameKind kind) {
        return new Query(List.of(name), kind, List.of(), List.of());
    }
}
