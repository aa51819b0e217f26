package org.ligature.index.entity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Dates as they are looked up: a day is found by its month and year too. */
final class Dates {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final String LAST = "9999-12-31T23:59:59";

    private Dates() {}

    static Set<String> widened(Collection<String> dates) {
        Set<String> widened = new TreeSet<>(dates);
        for (String date : dates) {
            for (int length : new int[] {YEAR, MONTH, DAY}) {
                if (date.length() > length) widened.add(date.substring(0, length));
            }
        }
        return widened;
    }

    /** The last second of what a date or a moment names. */
    static String end(String moment) {
        return moment.length() >= LAST.length() ? moment : moment + LAST.substring(moment.length());
    }
}
