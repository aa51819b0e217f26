package org.ligature.ledger.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists of keys into pieces that fit into one statement. */
public final class Chunks {
    private static final int SIZE = 500;

    private Chunks() {}

    public static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int at = 0; at < list.size(); at += SIZE) pieces.add(list.subList(at, Math.min(at + SIZE, list.size())));
        return pieces;
    }
}
