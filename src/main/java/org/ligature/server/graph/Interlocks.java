package org.ligature.server.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligature.graph.path.Interlock.Overlap;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.html.FactParts;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Frame;

/** What the template of the page of people who link shows. */
public final class Interlocks {
    private static final int MOST = 100;

    private final Frame frame;
    private final PathsView view;
    private final TieWords says;
    private final Desk desk;
    private final Tying tying;

    Interlocks(Frame frame, PathsView view, TieWords says, Desk desk) {
        this.frame = frame;
        this.view = view;
        this.says = says;
        this.desk = desk;
        this.tying = new Tying(frame, new FactParts(frame.words()), says, new Noted(view.notes(), desk));
    }

    /**
     * All links of one person.
     *
     * @param who the person
     * @param links with whom, those at one time first
     */
    public record Person(Party who, List<PathsView.Link> links) {
        public Person {
            links = List.copyOf(links);
        }
    }

    public Frame frame() {
        return frame;
    }

    public PathsView view() {
        return view;
    }

    public TieWords says() {
        return says;
    }

    public Tying tying() {
        return tying;
    }

    public Question question() {
        return new Question(frame, desk);
    }

    /** Links by person, in the order in which each comes first; not more than a page holds. */
    public List<Person> people() {
        List<Person> people = new ArrayList<>();
        List<PathsView.Link> shown = view.links().stream().limit(MOST).toList();
        shown.stream()
                .map(PathsView.Link::person)
                .distinct()
                .forEach(p -> people.add(new Person(
                        p, shown.stream().filter(l -> l.person().equals(p)).toList())));
        return people;
    }

    /** How many links the page leaves out; the data have all. */
    public int left() {
        return Math.max(0, view.links().size() - MOST);
    }

    /** The mark of whether two ties held at one time. */
    public String sign(PathsView.Link link) {
        return switch (link.overlap()) {
            case TOGETHER -> "∩";
            case APART -> "≠";
            case UNKNOWN -> "?";
        };
    }

    /** How many links there are of each kind of overlap, in words. */
    public String sums() {
        List<String> parts = new ArrayList<>();
        for (Overlap overlap : Overlap.values()) {
            long count =
                    view.links().stream().filter(l -> l.overlap() == overlap).count();
            if (count > 0)
                parts.add(
                        count + " " + frame.say("ties.overlap." + overlap.name().toLowerCase(Locale.ROOT)));
        }
        return String.join(frame.say("list.semicolon"), parts);
    }

    public String entity(Party party) {
        return question().of(party);
    }

    public String others(Party party) {
        return question().at("/interlocks?id=" + Asked.encoded(party.id()));
    }

    public String since() {
        return frame.asked().text("since");
    }

    public String until() {
        return frame.asked().text("until");
    }
}
