package org.ligature.publish;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Side;
import org.ligature.schema.Pack;

/** Puts disputes into words. */
public final class DisputeWords {
    private static final int LONGEST = 120;

    private final Words words;
    private final Pack pack;

    public DisputeWords(Words words, Pack pack) {
        this.words = words;
        this.pack = pack;
    }

    /** Whom it is about and what is asked, such as "Orvane Optics: Party members · member (figure)". */
    public String title(Dispute dispute) {
        return VisibleText.of(dispute.subject(), LONGEST) + words.say("list.colon") + asked(dispute.question()) + " ("
                + kind(dispute) + ")";
    }

    public String kind(Dispute dispute) {
        return words.say("dispute." + dispute.kind().id());
    }

    /** The question, with tie types by their labels. */
    public String asked(String question) {
        return Arrays.stream(question.split(" · "))
                .map(part -> pack.tieType(part)
                        .map(t -> words.label(t.label()))
                        .orElseGet(() ->
                                words.sayOr("dispute.word." + part.replace(' ', '-'), VisibleText.of(part, LONGEST))))
                .collect(Collectors.joining(" · "));
    }

    /** An answer and how many documents give it. */
    public String side(Side side) {
        return answer(side) + words.say("list.comma") + words.count("count.documents", side.documents());
    }

    public String answer(Side side) {
        return words.sayOr("dispute.word." + side.answer().replace(' ', '-'), VisibleText.of(side.answer(), LONGEST));
    }

    /** How the answers exclude each other, and by which id it is decided. */
    public String foot(Dispute dispute) {
        return dispute.why() + " " + words.say("dispute.weight", dispute.weight()) + " · " + dispute.id();
    }

    public String explained(Explained e) {
        return VisibleText.of(e.subject(), LONGEST) + words.say("list.colon") + asked(e.question())
                + words.say("list.colon") + answer(e.one()) + " / " + answer(e.other()) + " — "
                + words.say("dispute.reason." + e.reason().id());
    }

    /** Whose words they are, of when. */
    public String source(ReviewedClaim claim) {
        Source source = new Source(1, claim.document());
        PartialDate date = source.date();
        return "— " + VisibleText.of(source.whose(), LONGEST) + (date == null ? "" : words.say("list.comma") + date)
                + " · " + claim.id();
    }
}
