package org.ligature.server.graph;

import java.util.List;
import java.util.Map;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Fact;
import org.ligature.publish.html.FactParts;
import org.ligature.publish.ties.OwnersView;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/**
 * What the template of the owners' page shows.
 *
 * @param frame around it
 * @param view the owners
 * @param says words for shares and control
 * @param desk gives the text around quotes
 */
public record Owners(Frame frame, OwnersView view, TieWords says, Desk desk) {
    public FactParts parts() {
        return new FactParts(frame.words());
    }

    /** The notes with the text around their quotes. */
    public List<Fact> notes() {
        return view.notes().stream()
                .map(f ->
                        f.with(desk.texts().around(f.claim().evidence().quotes().getFirst())))
                .toList();
    }

    public String asOf() {
        return frame.asked().text("asof");
    }

    /** Paths from it to any state or party body. */
    public String paths() {
        return question().at(Links.paths(view.company().id()));
    }

    public Question question() {
        return new Question(frame, desk);
    }

    public boolean reviewedOnly() {
        return frame.asked().text("state").equals("reviewed");
    }

    public String entity() {
        return question().of(view.company());
    }

    /** The owners of somebody in the tree. */
    public String owners(Party party) {
        return frame.asked().address("", Map.of("id", party.id()));
    }

    public String graph() {
        return question().at("/graph?id=" + Asked.encoded(view.company().id()));
    }
}
