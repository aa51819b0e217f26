package org.ligature.cli.view;

import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.DisputeWords;
import org.ligature.publish.Fact;
import org.ligature.publish.Mark;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Side;
import org.ligature.schema.Pack;

/** Disputes for the terminal: the question, each answer with its exact words, and how the answers exclude each other. */
public final class DisputesText {
    private static final int LONGEST = 400;
    private static final int QUOTES = 4;

    private final DisputeWords says;
    private final Words words;
    private final Paper paper;

    private DisputesText(Pack pack, Words words, Terminal terminal) {
        this.words = words;
        this.says = new DisputeWords(words, pack);
        this.paper = new Paper(terminal);
    }

    /** The whole text, line feed at the end. */
    public static String of(Disputes disputes, Pack pack, Words words, Terminal terminal) {
        DisputesText text = new DisputesText(pack, words, terminal);
        text.write(disputes);
        return text.paper.toString();
    }

    private void write(Disputes disputes) {
        if (disputes.disputes().isEmpty()) paper.text(0, Style.PLAIN, words.say("disputes.none"));
        disputes.disputes().forEach(this::write);
        if (disputes.explained().isEmpty()) return;
        paper.gap().text(0, Style.STRONG, words.say("disputes.explained"));
        disputes.explained().forEach(this::write);
    }

    private void write(Dispute dispute) {
        paper.gap().hanging(0, "⚡", Style.STRONG, says.title(dispute));
        for (Side side : dispute.sides()) {
            paper.text(2, Style.PLAIN, says.side(side));
            side.claims().stream().limit(QUOTES).forEach(this::quote);
        }
        paper.text(2, Style.FAINT, says.foot(dispute));
    }

    private void quote(ReviewedClaim claim) {
        String quote = VisibleText.of(new Fact(0, claim, new Source(0, claim.document()), NONE).quote(), LONGEST);
        paper.text(4, Style.QUOTE, words.say("quote.open") + quote + words.say("quote.close"));
        paper.text(4, Style.FAINT, says.source(claim));
        for (Reply reply : claim.replies()) {
            paper.hanging(4, Mark.REPLY.sign(), Style.PLAIN, says.reply(reply));
        }
    }

    private static final org.ligature.publish.Context NONE = new org.ligature.publish.Context("", "");

    private void write(Explained e) {
        paper.text(2, Style.PLAIN, says.explained(e));
    }
}
