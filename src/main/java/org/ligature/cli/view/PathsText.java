package org.ligature.cli.view;

import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.publish.Words;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;
import org.ligature.publish.ties.TieWords;

/** Paths, or people who link, for the terminal: each step with its ties and the numbers of its notes. */
public final class PathsText {
    private final PathsView view;
    private final Words words;
    private final TieWords says;
    private final Paper paper;

    private PathsText(PathsView view, Words words, TieWords says, Terminal terminal) {
        this.view = view;
        this.words = words;
        this.says = says;
        this.paper = new Paper(terminal);
    }

    /**
     * Paths, line feed at the end.
     *
     * @param hops how far was looked
     */
    public static String paths(PathsView view, int hops, TieWords says, Words words, Terminal terminal) {
        return new PathsText(view, words, says, terminal).paths(hops);
    }

    /** People who link one with others, line feed at the end. */
    public static String links(PathsView view, TieWords says, Words words, Terminal terminal) {
        return new PathsText(view, words, says, terminal).links();
    }

    private String paths(int hops) {
        Party to = view.to();
        String end = to == null ? words.say("ties.paths.any") : says.name(to);
        paper.text(0, Style.STRONG, words.say("ties.paths.title", says.name(view.from()), end));
        if (view.paths().isEmpty()) paper.text(0, Style.PLAIN, words.say("ties.paths.none", hops));
        int number = 0;
        for (PathsView.Way way : view.paths()) {
            paper.gap().text(0, Style.STRONG, ++number + ". " + words.say("ties.paths.strength", strength(way)));
            for (int i = 0; i < way.stations().size(); i++) {
                paper.text(3, Style.PLAIN, says.named(way.stations().get(i)));
                if (i < way.steps().size()) way.steps().get(i).ties().forEach(this::tie);
            }
        }
        if (!view.paths().isEmpty()) paper.gap().text(0, Style.FAINT, words.say("ties.paths.method"));
        OwnersText.notes(view.notes(), words, paper);
        return paper.toString();
    }

    private static String strength(PathsView.Way way) {
        return String.format(java.util.Locale.ROOT, "%.3f", way.strength());
    }

    private void tie(PathsView.Tied tie) {
        paper.hanging(
                5,
                tie.forward() ? "↓" : "↑",
                Style.PLAIN,
                says.tie(tie) + "  " + says.notes(tie.notes(), tie.records()));
    }

    private String links() {
        paper.text(0, Style.STRONG, words.say("ties.links.title", says.name(view.from())));
        if (view.links().isEmpty()) paper.text(0, Style.PLAIN, words.say("ties.links.none"));
        for (PathsView.Link link : view.links()) {
            paper.gap().text(0, Style.STRONG, says.name(link.person()));
            paper.text(2, Style.PLAIN, says.name(view.from()) + words.say("list.colon") + tied(link.here()));
            paper.text(2, Style.PLAIN, says.named(link.other()) + words.say("list.colon") + tied(link.there()));
            paper.text(2, Style.FAINT, says.overlap(link));
        }
        OwnersText.notes(view.notes(), words, paper);
        return paper.toString();
    }

    private String tied(PathsView.Tied tie) {
        return says.tie(tie) + "  " + says.notes(tie.notes(), tie.records());
    }
}
