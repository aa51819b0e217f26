package org.ligature.server.screen;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligature.ledger.MatchDecision;
import org.ligature.pipeline.screening.RowState;
import org.ligature.pipeline.screening.RunResults;
import org.ligature.server.http.Asked;

/**
 * The rows of a run that an address asks for.
 *
 * @param rows their places in the list, in the order in which they are shown
 * @param counts how many rows of the run are in each state
 */
record Wanted(List<Integer> rows, Map<RowState, Long> counts) {

    /** Chooses by {@code state}, in the list's order or, with {@code sort=score}, the likeliest first. */
    static Wanted of(Asked asked, RunResults results, Map<String, MatchDecision> decisions) {
        List<RowState> states = results.states(decisions);
        Map<RowState, Long> counts = new EnumMap<>(RowState.class);
        for (RowState state : RowState.values()) counts.put(state, 0L);
        states.forEach(s -> counts.merge(s, 1L, Long::sum));
        String wanted = asked.text("state");
        Stream<Integer> rows = IntStream.range(0, states.size())
                .filter(i -> wanted.isEmpty() || states.get(i).id().equals(wanted))
                .boxed();
        if (asked.text("sort").equals("score"))
            rows = rows.sorted(Comparator.comparingDouble((Integer i) -> -results.best(i)));
        return new Wanted(rows.toList(), counts);
    }
}
