package org.ligature.server.screen;

import java.util.List;
import java.util.stream.Stream;
import org.ligature.model.Screening;

/** How runs are told in a few words. */
final class Labels {
    private static final int FIGURES = 10;

    private Labels() {}

    /** Threshold and limit of a run. */
    static List<String> settings(Screening run) {
        return Stream.of(run.threshold().split(" "))
                .filter(s -> s.startsWith("threshold=") || s.startsWith("limit="))
                .map(s -> s.substring(s.indexOf('=') + 1))
                .toList();
    }

    /** Data sets with the first figures of their versions, such as {@code ofac@d-1f3a9c…}. */
    static List<String> versions(Screening run) {
        return Stream.of(run.datasets().split(" "))
                .filter(d -> !d.isEmpty())
                .map(d -> {
                    int end = d.indexOf('@') + 1 + FIGURES;
                    return end >= d.length() ? d : d.substring(0, end) + "…";
                })
                .toList();
    }
}
