package org.ligature.server.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.publish.ties.Told;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/**
 * What the template of the graph page shows.
 *
 * @param frame around it
 * @param drawn what is drawn
 * @param says words for ties
 * @param desk gives the text around quotes
 */
public record Around(Frame frame, Drawn drawn, TieWords says, Desk desk) {
    private static final int SHORT = 22;
    private static final int QUOTES = 5;

    /**
     * A drawing with what it is made from.
     *
     * @param told the graph and its claims
     * @param sketch the drawing
     * @param file whether it stands alone, without links
     */
    public record Drawn(Told told, Sketch sketch, boolean file) {}

    public Sketch sketch() {
        return drawn.sketch();
    }

    public boolean file() {
        return drawn.file();
    }

    public FactParts parts() {
        return new FactParts(frame.words());
    }

    /** The one in the middle. */
    public Party middle() {
        return sketch().spots().getFirst().who();
    }

    /** A name that fits its box. */
    public String label(Sketch.Spot spot) {
        String name = VisibleText.of(spot.who().caption());
        int points = name.codePointCount(0, name.length());
        // A Chinese character is as wide as two letters.
        long wide = name.codePoints().filter(Character::isIdeographic).count();
        int room = wide * 2 > points ? SHORT / 2 : SHORT;
        return points <= room ? name : name.substring(0, name.offsetByCodePoints(0, room - 1)) + "…";
    }

    private List<Act> acts() {
        return Act.parse(frame.asked().text("do"));
    }

    private String after(Act act) {
        List<Act> acts = new ArrayList<>(acts());
        acts.add(act);
        return frame.asked().address("", Map.of("do", Act.text(acts)));
    }

    /** The drawing with those tied to a spot shown, or not. */
    public String toggled(Sketch.Spot spot) {
        return after(
                Act.of(spot.open() ? Act.Verb.CLOSE : Act.Verb.OPEN, spot.who().id()));
    }

    public String hidden(Sketch.Spot spot) {
        return after(Act.of(Act.Verb.HIDE, spot.who().id()));
    }

    /** Those who were hidden, in that order. */
    public List<Party> hidden() {
        Set<Integer> nodes = new LinkedHashSet<>();
        for (Act act : acts()) {
            int node = drawn.told().graph().node(act.id());
            if (node < 0 || node == sketch().spots().getFirst().node()) continue;
            if (act.verb() == Act.Verb.HIDE) nodes.add(node);
            if (act.verb() == Act.Verb.SHOW) nodes.remove(node);
        }
        return nodes.stream().map(drawn.told()::party).toList();
    }

    public String shown(Party party) {
        return after(Act.of(Act.Verb.SHOW, party.id()));
    }

    public String pinned(Sketch.Spot spot) {
        return after(
                spot.pinned()
                        ? Act.of(Act.Verb.UNPIN, spot.who().id())
                        : new Act(Act.Verb.PIN, spot.who().id(), spot.x(), spot.y()));
    }

    /** The drawing before the last thing that was done to it; empty where nothing was. */
    public String undone() {
        List<Act> acts = acts();
        return acts.isEmpty()
                ? ""
                : frame.asked().address("", Map.of("do", Act.text(acts.subList(0, acts.size() - 1))));
    }

    /** The drawing as it was at first. */
    public String fresh() {
        return frame.asked().address("", Map.of("do", ""));
    }

    public String svg() {
        return frame.asked().address(".svg", Map.of());
    }

    public String entity(Party party) {
        return question().of(party);
    }

    public String centred(Party party) {
        return question().at("/graph?id=" + Asked.encoded(party.id()));
    }

    public String owners() {
        return question().at("/owners?id=" + Asked.encoded(middle().id()));
    }

    /** Paths from it to any state or party body. */
    public String paths() {
        return question().at(Links.paths(middle().id()));
    }

    public String interlocks() {
        return question().at("/interlocks?id=" + Asked.encoded(middle().id()));
    }

    public Question question() {
        return new Question(frame, desk);
    }

    public boolean reviewedOnly() {
        return frame.asked().text("state").equals("reviewed");
    }

    /** A line in words. */
    public String words(Sketch.Line line) {
        String kinds = String.join(
                frame.say("list.semicolon"),
                tied(line).stream().map(says::tie).distinct().toList());
        return frame.say(
                "graph.line",
                says.name(sketch().from(line).who()),
                says.name(sketch().to(line).who()),
                kinds);
    }

    /** The ties of a line. */
    public List<PathsView.Tied> tied(Sketch.Line line) {
        return PathsView.tied(drawn.told(), sketch().from(line).node(), line.ties());
    }

    /** The claims that a line stands on, with the text around their quotes. */
    public List<Fact> quotes(Sketch.Line line) {
        return claims(line)
                .limit(QUOTES)
                .map(c -> new Fact(
                        0,
                        c,
                        new Source(0, c.document()),
                        desk.texts().around(c.claim().evidence().quotes().getFirst())))
                .toList();
    }

    /** How many claims a line stands on. */
    public long count(Sketch.Line line) {
        return claims(line).count();
    }

    private Stream<ReviewedClaim> claims(Sketch.Line line) {
        return drawn.told().claims(line.ties()).stream();
    }
}
