package org.ligature.server.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Fact;
import org.ligature.publish.ties.PathsView;
import org.ligature.server.page.FactLine;

/** The claims behind ties of a view, with the text around their quotes; each is read once. */
public final class Noted {
    private static final int QUOTES = 5;

    private final List<Fact> notes;
    private final Desk desk;
    private final Map<Integer, Fact> read = new HashMap<>();

    Noted(List<Fact> notes, Desk desk) {
        this.notes = notes;
        this.desk = desk;
    }

    /** What a tie stands on, in one line; no facts where only imported records say it. */
    List<Fact> of(PathsView.Tied tie) {
        return tie.notes().stream().limit(QUOTES).map(this::note).toList();
    }

    /** The fact that carries furthest among those of a tie that has some. */
    Fact first(PathsView.Tied tie) {
        return new FactLine(of(tie), false).first();
    }

    private Fact note(int number) {
        return read.computeIfAbsent(number, n -> {
            Fact fact = notes.get(n - 1);
            return fact.with(
                    desk.texts().around(fact.claim().evidence().quotes().getFirst()));
        });
    }
}
