package org.ligature.cli.view;

import java.util.List;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.model.Quantity;
import org.ligature.publish.Cell;
import org.ligature.publish.Fact;
import org.ligature.publish.FactWords;
import org.ligature.publish.Profile;
import org.ligature.publish.ProfileWords;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.review.time.Series;

/** A profile for the terminal: who it is, figures, replies, then facts by kind of tie with their exact words. */
public final class ProfileText {
    private static final int LONGEST = 120;

    private final Profile profile;
    private final Words words;
    private final Paper paper;
    private final FactText facts;

    private ProfileText(Profile profile, Words words, Terminal terminal) {
        this.profile = profile;
        this.words = words;
        this.paper = new Paper(terminal);
        this.facts = new FactText(words, paper);
    }

    /** The whole text, line feed at the end. */
    public static String of(Profile profile, Words words, Terminal terminal) {
        return new ProfileText(profile, words, terminal).text();
    }

    private String text() {
        ProfileWords says = new ProfileWords(words);
        paper.text(0, Style.STRONG, says.title(profile.who()));
        for (String line : says.head(profile)) paper.text(0, Style.PLAIN, line);
        figures();
        series();
        group(words.say("profile.replies"), profile.replies());
        for (Cell cell : profile.sections()) {
            group(words.label(cell.tie().label()) + " (" + cell.count() + ")", cell.facts());
        }
        about();
        paper.gap();
        for (String line : says.gaps(profile)) paper.text(0, Style.FAINT, line);
        new SourcesText(words, paper).write(profile.sources());
        return paper.toString();
    }

    private void figures() {
        List<Fact> figures = profile.figures();
        if (figures.isEmpty()) return;
        FactWords says = new FactWords(words);
        paper.gap().text(0, Style.STRONG, words.say("profile.figures"));
        for (Cell cell : profile.sections()) {
            for (Fact fact : cell.facts()) {
                Quantity value = fact.claim().value();
                if (value == null) continue;
                String when = says.when(fact);
                paper.hanging(
                        2,
                        fact.mark().sign(),
                        Style.PLAIN,
                        words.label(cell.tie().label())
                                + words.say("list.colon")
                                + VisibleText.of(value.text(), LONGEST)
                                + (when.isEmpty() ? "" : words.say("list.comma") + when));
            }
        }
    }

    /** Figures counted on more than one day, with their sources. */
    private void series() {
        List<Series> all = Series.among(profile.facts().map(Fact::reviewed).toList());
        if (all.isEmpty()) return;
        paper.gap().text(0, Style.STRONG, words.say("web.series") + " (" + words.say("web.series.note") + ")");
        for (Series series : all) {
            paper.text(
                    2,
                    Style.PLAIN,
                    VisibleText.of(series.type() + " · " + series.unit() + " " + series.about(), LONGEST));
            for (Series.Point p : series.points()) {
                String whose = new Source(1, p.claim().document()).whose();
                paper.hanging(4, p.asOf().toString(), Style.PLAIN, VisibleText.of(p.words() + " — " + whose, LONGEST));
            }
        }
    }

    private void group(String title, List<Fact> list) {
        if (list.isEmpty()) return;
        paper.gap().text(0, Style.STRONG, title);
        list.forEach(f -> facts.write(f, 2));
    }

    private void about() {
        if (profile.named().isEmpty()) return;
        paper.gap().text(0, Style.STRONG, words.say("profile.named"));
        for (Fact fact : profile.named()) {
            paper.text(2, Style.STRONG, VisibleText.of(fact.claim().subject().caption(), LONGEST));
            facts.write(fact, 4);
        }
    }
}
