package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.graph.Graph;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Trait;

/**
 * Reads direct holdings out of a graph as of a day.
 *
 * <p>A stake that was told for an earlier day gives way to one that was told for a later day: that is change, and no contradiction. What
 * is left is disagreement. An allegation, or a stake told only for a later day, can raise the high end but not the low one.
 */
public final class Holdings {
    private final Graph graph;
    private final Window when;

    public Holdings(Graph graph, Window when) {
        this.graph = graph;
        this.when = when;
    }

    /** A tie with the stake that it can vouch for; later when it was told for a day after the one in question. */
    private record Voice(int tie, Stake stake, Span span, boolean later) {}

    /** Who holds a company, in the order of the owners' numbers; those that nobody says to hold anything are left out. */
    public List<Holding> of(int company) {
        Map<Integer, List<Integer>> byOwner = new TreeMap<>();
        for (int slot = graph.begin(company); slot < graph.ownersEnd(company); slot++) {
            int tie = graph.tie(slot);
            if (when.holds(graph, tie))
                byOwner.computeIfAbsent(graph.peer(slot), o -> new ArrayList<>())
                        .add(tie);
        }
        List<Holding> all = new ArrayList<>();
        byOwner.forEach((owner, ties) -> {
            if (ties.stream().anyMatch(t -> !graph.has(t, Trait.NEGATIVE))) all.add(together(owner, company, ties));
        });
        return all;
    }

    private Voice voice(int tie) {
        Span span = graph.span(tie);
        boolean later = span.begin() == Span.OPEN_BEGIN && span.dated() && span.since() > when.day();
        if (graph.has(tie, Trait.NEGATIVE)) return new Voice(tie, Stake.NONE, span, later);
        boolean weak = later || graph.has(tie, Trait.ALLEGED);
        Stake stake = graph.stake(tie);
        return new Voice(tie, weak ? new Stake(0, stake.high()) : stake, span, later);
    }

    private Holding together(int owner, int company, List<Integer> ties) {
        List<Voice> voices = ties.stream().map(this::voice).toList();
        List<Voice> telling =
                latest(voices.stream().filter(v -> !v.stake().unknown()).toList());
        if (telling.isEmpty()) return new Holding(owner, company, Stake.UNKNOWN, -1, -1, ties, false);
        Voice low = null;
        Voice high = null;
        boolean disputed = false;
        for (Voice voice : telling) {
            Voice narrow = narrowed(voice, telling);
            if (low == null || narrow.stake().low() < low.stake().low()) low = narrow;
            if (high == null || narrow.stake().high() > high.stake().high()) high = narrow;
            disputed |= telling.stream().anyMatch(v -> !v.stake().meets(voice.stake()));
        }
        if (low == null || high == null) throw new IllegalStateException("no voice among " + telling);
        Stake stake = new Stake(low.stake().low(), high.stake().high());
        return new Holding(
                owner,
                company,
                stake,
                stake.low() == 0 && !says(low, 0) ? -1 : binding(telling, stake.low(), true, low.tie()),
                stake.high() == Stake.WHOLE && !says(high, Stake.WHOLE)
                        ? -1
                        : binding(telling, stake.high(), false, high.tie()),
                ties,
                disputed);
    }

    /** Whether a source itself gives this bound, rather than leaving it open. */
    private boolean says(Voice voice, int bound) {
        boolean negative = graph.has(voice.tie(), Trait.NEGATIVE);
        Stake told = graph.stake(voice.tie());
        return negative || (told.exact() && told.low() == bound);
    }

    /** The voice that itself gives the bound; a narrowed one may owe it to another. */
    private static int binding(List<Voice> voices, int bound, boolean low, int otherwise) {
        return voices.stream()
                .filter(v -> (low ? v.stake().low() : v.stake().high()) == bound)
                .map(Voice::tie)
                .findFirst()
                .orElse(otherwise);
    }

    /** What a voice leaves open, others may tell: "a majority" and "60 %" together are 60 %. */
    private static Voice narrowed(Voice voice, List<Voice> all) {
        Stake stake = voice.stake();
        for (Voice other : all) if (stake.meets(other.stake())) stake = stake.and(other.stake());
        return new Voice(voice.tie(), stake, voice.span(), voice.later());
    }

    /** What was told last; for an earlier day only where nothing was told up to then is a later word heard. */
    private static List<Voice> latest(List<Voice> voices) {
        List<Voice> before = voices.stream().filter(v -> !v.later()).toList();
        List<Voice> heard = before.isEmpty() ? voices : before;
        return heard.stream()
                .filter(v -> heard.stream().noneMatch(other -> v.span().before(other.span())))
                .toList();
    }
}
