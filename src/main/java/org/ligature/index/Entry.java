package org.ligature.index;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param id what it is looked up by; unique among all kinds
 * @param kind what it is
 * @param title what is shown of it first
 * @param names other names that it is found under
 * @param text longer words, of which a search shows those that fit; may be empty
 * @param weight how much there is behind it: of several that fit alike, the weightier comes first
 */
public record Entry(String id, Kind kind, String title, List<String> names, String text, int weight) {
    /** The kinds of things that are found, in the order in which they are shown. */
    public enum Kind {
        ENTITY,
        DOCUMENT,
        CLAIM
    }

    public Entry(String id, Kind kind, String title, List<String> names, String text) {
        this(id, kind, title, names, text, 1);
    }

    public Entry {
        names = List.copyOf(names);
    }
}
