package org.ligature.cli.view;

import java.util.List;
import java.util.Map;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Mark;
import org.ligature.publish.OriginWords;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.review.origin.Fact;
import org.ligature.review.origin.Lean;
import org.ligature.review.origin.Leanings;
import org.ligature.review.origin.Origin;
import org.ligature.schema.Pack;

/** Facts with the trees of their origins, and documents with what they lean on, for the terminal. */
public final class OriginsText {
    private static final int LONGEST = 300;

    private final Pack pack;
    private final Words words;
    private final OriginWords says;
    private final Terminal terminal;

    public OriginsText(Pack pack, Words words, Terminal terminal) {
        this.pack = pack;
        this.words = words;
        this.says = new OriginWords(words);
        this.terminal = terminal;
    }

    /** Facts, each with its tree. */
    public String facts(List<Fact> facts) {
        Paper paper = new Paper(terminal);
        if (facts.isEmpty()) paper.text(0, Style.PLAIN, words.say("origins.none"));
        for (Fact fact : facts) {
            paper.gap().text(0, Style.STRONG, title(fact));
            paper.text(2, Style.PLAIN, says.count(fact.support()));
            fact.support().origins().forEach(o -> tree(o, paper));
            ReviewedClaim first = fact.claims().getFirst();
            paper.text(2, Style.QUOTE, quoted(first.claim().evidence().main().exact()));
            ReplyWords replies = new ReplyWords(words);
            fact.claims().stream()
                    .flatMap(c -> c.replies().stream())
                    .distinct()
                    .forEach(r -> paper.hanging(2, Mark.REPLY.sign(), Style.PLAIN, replies.line(r)));
        }
        return paper.toString();
    }

    private String title(Fact fact) {
        String type = pack.tieType(fact.type()).map(t -> words.label(t.label())).orElse(fact.type());
        String what = fact.saying().isEmpty() ? "" : " · " + fact.saying();
        return VisibleText.of(fact.subject() + words.say("list.colon") + type + what, LONGEST);
    }

    private void tree(Origin origin, Paper paper) {
        paper.hanging(2, "●", Style.PLAIN, says.root(origin));
        for (Origin.Leaf leaf : origin.leaning()) {
            paper.hanging(4, "└", Style.PLAIN, says.leaf(leaf));
            if (!leaf.words().isEmpty()) paper.text(6, Style.QUOTE, quoted(leaf.words()));
        }
    }

    private String quoted(String text) {
        return words.say("quote.open") + VisibleText.of(text, LONGEST) + words.say("quote.close");
    }

    /** What a document leans on, and what leans on it, with dates. */
    public String document(Document document, Leanings leanings) {
        Paper paper = new Paper(terminal);
        paper.text(0, Style.STRONG, says.document(document));
        paper.gap().text(0, Style.STRONG, words.say("origins.leans"));
        leanings.of(document.sha256()).forEach(l -> lean(l, paper));
        paper.gap().text(0, Style.STRONG, words.say("origins.backlinks"));
        for (Lean lean : leanings.on(document.sha256())) {
            Document from = leanings.document(lean.from());
            if (from != null)
                paper.hanging(2, "←", Style.PLAIN, says.document(from) + words.say("list.colon") + says.lean(lean));
        }
        return paper.toString();
    }

    private void lean(Lean lean, Paper paper) {
        paper.hanging(2, "→", Style.PLAIN, says.lean(lean));
        if (!lean.words().isEmpty() && !lean.words().equals(lean.work()))
            paper.text(4, Style.QUOTE, quoted(lean.words()));
    }

    /** Works that are cited but not held. */
    public String notHeld(Leanings leanings) {
        Paper paper = new Paper(terminal);
        for (Map.Entry<String, List<Lean>> work : leanings.notHeld().entrySet()) {
            long by = work.getValue().stream().map(Lean::from).distinct().count();
            paper.hanging(
                    0,
                    "○",
                    Style.PLAIN,
                    VisibleText.of(work.getKey(), LONGEST)
                            + words.say("list.comma")
                            + words.count("count.documents", by));
        }
        return paper.toString();
    }
}
