package org.ligature.server.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.schema.TieType;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/** What the template of the paths' page shows. */
public final class Paths {
    private static final int LONGEST = 120;
    private static final int FEW = 3;
    private static final int MOST = 50;

    private final Frame frame;
    private final Asking asking;
    private final @Nullable PathsView view;
    private final TieWords says;
    private final Desk desk;

    /**
     * What was asked, as far as it could be made out.
     *
     * @param sought the ends and bounds
     * @param missing names that are nobody's
     * @param starts companies with which to begin, where nothing was asked yet
     */
    public record Asking(Sought sought, List<Missing> missing, List<Party> starts) {
        public Asking {
            missing = List.copyOf(missing);
            starts = List.copyOf(starts);
        }
    }

    /**
     * A name that is nobody's.
     *
     * @param field in which it was given
     * @param name as it was given
     * @param meant who may be meant
     */
    public record Missing(String field, String name, List<Names.Meant> meant) {
        public Missing {
            meant = List.copyOf(meant);
        }
    }

    Paths(Frame frame, Asking asking, @Nullable PathsView view, TieWords says, Desk desk) {
        this.frame = frame;
        this.asking = asking;
        this.view = view;
        this.says = says;
        this.desk = desk;
    }

    public Frame frame() {
        return frame;
    }

    public Sought sought() {
        return asking.sought();
    }

    public List<Missing> missing() {
        return asking.missing();
    }

    public boolean missing(String field) {
        return missing().stream().anyMatch(m -> m.field().equals(field));
    }

    /** What was found; null where nothing could be looked for. */
    public @Nullable PathsView view() {
        return view;
    }

    public TieWords says() {
        return says;
    }

    public Question question() {
        return new Question(frame, desk);
    }

    /** Ties with their words, for the steps. */
    public Tying tying() {
        return new Tying(
                frame, new FactParts(frame.words()), says, new Noted(view == null ? List.of() : view.notes(), desk));
    }

    /** The kinds of tie that can be left out. */
    public List<TieType> kinds() {
        return desk.pack().tieTypes();
    }

    public String label(TieType kind) {
        return frame.words().label(kind.label());
    }

    /** The kinds that are left out, in words; empty where none is. */
    public String without() {
        List<String> out = kinds().stream()
                .filter(k -> sought().leavesOut(k.id()))
                .map(this::label)
                .toList();
        return String.join(frame.say("list.comma"), out);
    }

    public String strength(PathsView.Way way) {
        return frame.say("ties.paths.strength", String.format(Locale.ROOT, "%.3f", way.strength()));
    }

    /** The best-evidenced ties of a step, and the others. */
    public List<PathsView.Tied> few(PathsView.Step step) {
        return step.ties().stream().limit(FEW).toList();
    }

    public List<PathsView.Tied> rest(PathsView.Step step) {
        return step.ties().stream().skip(FEW).limit(MOST).toList();
    }

    /** Companies with which to begin, those with the most ties first. */
    public List<Party> starts() {
        return asking.starts();
    }

    public String pathsFrom(Party party) {
        return question().at(Links.paths(party.id()));
    }

    /** The choice of one who may be meant. */
    public String choosing(Missing missing, Names.Meant meant) {
        return frame.asked().address("", Map.of(missing.field(), meant.value()));
    }

    public String entity(Party party) {
        return question().of(party);
    }

    public String graph(Party party) {
        return question().at("/graph?id=" + Asked.encoded(party.id()));
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    /** That there is no path, and within which bounds none was found. */
    public String none(PathsView found) {
        Party to = found.to();
        if (to != null && to.id().equals(found.from().id())) return frame.say("path.same", says.name(to));
        List<String> bounds = new ArrayList<>(List.of(frame.say("path.none.hops", hops())));
        if (sought().timed()) bounds.add(frame.say("path.none.time", time()));
        if (!without().isEmpty()) bounds.add(frame.say("path.none.without", without()));
        String known = question().known().words(frame.words());
        if (!known.isEmpty()) bounds.add(frame.say("path.none.known", known));
        bounds.add(frame.say(question().reviewedOnly() ? "path.none.reviewed" : "path.none.claims"));
        return frame.say(
                "path.none",
                says.name(found.from()),
                to == null ? frame.say("ties.paths.any") : says.name(to),
                String.join(frame.say("list.semicolon"), bounds));
    }

    private String hops() {
        return frame.words().count("count.steps", sought().hops());
    }

    private String time() {
        return says.time(
                sought().since().isEmpty() ? null : sought().since(),
                sought().until().isEmpty() ? null : sought().until());
    }

    /** What the bounds are, where something was found. */
    public String bounds() {
        String hops = frame.say("path.bounds", hops());
        String timed = sought().timed() ? hops + " " + frame.say("path.bounds.time", time()) : hops;
        return without().isEmpty() ? timed : timed + " " + frame.say("path.bounds.without", without());
    }
}
