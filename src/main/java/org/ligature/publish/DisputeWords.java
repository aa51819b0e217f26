package org.ligature.publish;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Side;
import org.ligature.schema.Pack;

/** Puts disputes into words. */
public final class DisputeWords {
    private static final int LONGEST = 120;

    /** What finders answer, and behind it a date or whose post it is. */
    private static final Pattern ANSWER = Pattern.compile("([^:(]+?)(: | \\()(.*)", Pattern.DOTALL);

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
                .map(part -> pack.tieType(part).map(t -> words.label(t.label())).orElseGet(() -> word(part)))
                .collect(Collectors.joining(" · "));
    }

    /** An answer and how many documents give it. */
    public String side(Side side) {
        return answer(side) + words.say("list.comma") + words.count("count.documents", side.documents());
    }

    /** An answer; what the finders put into words is said in the language, what documents say stays. */
    public String answer(Side side) {
        Matcher m = ANSWER.matcher(side.answer());
        return m.matches() ? word(m.group(1)) + m.group(2) + VisibleText.of(m.group(3), LONGEST) : word(side.answer());
    }

    private String word(String part) {
        return words.sayOr("dispute.word." + part.replace(' ', '-'), VisibleText.of(part, LONGEST));
    }

    /** How the answers exclude each other, or what the check says. */
    public String why(Dispute dispute) {
        return dispute.whys().stream()
                .map(w -> words.say("dispute.why." + w.cause().id(), w.details().toArray()))
                .collect(Collectors.joining(words.say("list.sentence")));
    }

    /** How the answers exclude each other, and by which id it is decided. */
    public String foot(Dispute dispute) {
        return why(dispute) + " " + words.say("dispute.weight", dispute.weight()) + " · " + dispute.id();
    }

    public String explained(Explained e) {
        return VisibleText.of(e.subject(), LONGEST) + words.say("list.colon") + asked(e.question())
                + words.say("list.colon") + answer(e.one()) + " / " + answer(e.other()) + " — "
                + words.say("dispute.reason." + e.reason().id());
    }

    /** What came back when the subject of a claim was asked. */
    public String reply(Reply reply) {
        return words.say("claim.replies") + words.say("list.colon") + new ReplyWords(words).line(reply);
    }

    /** Whose words they are, of when. */
    public String source(ReviewedClaim claim) {
        Source source = new Source(1, claim.document());
        PartialDate date = source.date();
        return "— " + VisibleText.of(source.whose(), LONGEST) + (date == null ? "" : words.say("list.comma") + date)
                + " · " + claim.id();
    }
}
