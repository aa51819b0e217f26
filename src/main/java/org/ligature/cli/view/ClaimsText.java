package org.ligature.cli.view;

import java.util.List;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Context;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.schema.TieType;

/** Claims for the terminal as they come: id, subject, kind, and the fact with its exact words. */
public final class ClaimsText {
    private static final int LONGEST = 120;

    private final Words words;
    private final List<TieType> ties;
    private final Terminal terminal;

    /** @param ties to name the kinds of tie; an unknown kind is shown by its id */
    public ClaimsText(Words words, List<TieType> ties, Terminal terminal) {
        this.words = words;
        this.ties = List.copyOf(ties);
        this.terminal = terminal;
    }

    /** The text of one claim, a blank line at its end. */
    public String of(ReviewedClaim reviewed) {
        Paper paper = new Paper(terminal);
        String type = ties.stream()
                .filter(t -> t.id().equals(reviewed.claim().type()))
                .findFirst()
                .map(t -> words.label(t.label()))
                .orElse(reviewed.claim().type());
        String subject = VisibleText.of(reviewed.claim().subject().caption(), LONGEST);
        paper.text(0, Style.STRONG, subject + " · " + type);
        paper.text(2, Style.FAINT, reviewed.id());
        Source source = new Source(0, reviewed.document());
        Context around = Context.kept(reviewed.claim().evidence().main());
        new FactText(words, paper).write(new Fact(0, reviewed, source, around), 2);
        return paper.gap().toString();
    }
}
