package org.ligature.review.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Answer;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Reads replies from the claims that report them. */
public final class FoundReplies {
    static final String RESPONSE = "response";
    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DELETED =
            Pattern.compile("\\b(?:deleted?|removed?|took down|taken down|removal)\\b|删除|下架|撤下", CASE);
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:refus\\w+|declin\\w+)(?: \\w+){0,4} (?:comment|answer|reply|respond|questions?)|\\bno comment\\b"
                    + "|refus(?:ed|es) comment|would not comment|拒绝(?:置评|回应|评论)|不予置评",
            CASE);
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:did|does|has|have|had)(?: not|n['’]t)(?: yet| immediately)? "
                    + "(?:respond|repl|answer|return|comment)\\w*|\\bno (?:response|reply|answer)\\b"
                    + "|never (?:responded|replied|answered)|went unanswered|未(?:予)?(?:回应|回复|答复|置评)",
            CASE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|disput(?:es|ed)|refut\\w+)\\b|否认|驳斥", CASE);
    private static final Pattern CONFIRMED =
            Pattern.compile("\\b(?:confirm(?:s|ed)?|admit(?:s|ted)?|acknowledg\\w+)\\b|承认|证实", CASE);
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:asked|request\\w*|emails?|questions?|comment|respon\\w+|inquir\\w+)\\b|询问|置评|采访", CASE);
    private static final Pattern NOTICE = Pattern.compile(
            "\\b(\\d{1,3}) (days?|weeks?|hours?)['’]?(?: \\w+)? (?:notice|before publication|prior to publication|to (?:respond|reply|answer))"
                    + "|提前(\\d{1,3})(天|周)",
            CASE);

    private FoundReplies() {}

    /** The replies that claims report, in the order of the claims; rejected claims report nothing. */
    public static List<Reply> in(List<ReviewedClaim> claims) {
        List<Reply> replies = new ArrayList<>();
        for (ReviewedClaim reviewed : claims) {
            if (reviewed.rejected()
                    || later(reviewed)
                    || !reviewed.claim().type().equals(RESPONSE)) continue;
            answer(reviewed.claim()).ifPresent(a -> replies.add(reply(reviewed, a)));
        }
        return replies;
    }

    /** What is dated after the document is a link to something else. */
    private static boolean later(ReviewedClaim reviewed) {
        PartialDate date = reviewed.claim().times().date();
        PartialDate published = reviewed.document().metadata().date();
        return date != null && published != null && date.earliest().isAfter(published.earliest());
    }

    /** Whether words tell that somebody had been asked. */
    static boolean asked(String words) {
        return ASKED.matcher(words).find();
    }

    /** What came back; empty for a response that is none to a question, such as an attack. */
    static Optional<Answer> answer(Claim claim) {
        String quote = claim.evidence().main().exact();
        if (NONE.matcher(quote).find())
            return Optional.of(DELETED.matcher(quote).find() ? Answer.DELETED : Answer.NONE);
        if (REFUSED.matcher(quote).find()) return Optional.of(Answer.REFUSED);
        if (DELETED.matcher(quote).find()) return Optional.of(Answer.DELETED);
        boolean not = claim.polarity() == Polarity.NEGATIVE;
        if (DENIED.matcher(quote).find()) return Optional.of(not ? Answer.CONFIRMED : Answer.DENIED);
        if (CONFIRMED.matcher(quote).find()) return Optional.of(not ? Answer.DENIED : Answer.CONFIRMED);
        return NOTICE.matcher(quote).find() ? Optional.of(Answer.REPLIED) : Optional.empty();
    }

    private static Reply reply(ReviewedClaim reviewed, Answer answer) {
        Claim claim = reviewed.claim();
        Document document = reviewed.document();
        String quote = claim.evidence().main().exact();
        Integer notice = notice(quote);
        return new Reply(
                reviewed.id(),
                claim.subject().caption(),
                "",
                asker(claim, document),
                asked(document.metadata().date(), notice),
                notice,
                answer,
                quote,
                reviewed.id());
    }

    private static @Nullable Integer notice(String quote) {
        Matcher m = NOTICE.matcher(quote);
        if (!m.find()) return null;
        boolean han = m.group(1) == null;
        int number = Integer.parseInt(han ? m.group(3) : m.group(1));
        String unit = han ? m.group(4) : m.group(2);
        if (unit.startsWith("hour")) return (number + 23) / 24;
        return unit.startsWith("week") || unit.equals("周") ? 7 * number : number;
    }

    /** The publisher asks, unless the claim names another one that is in the words. */
    private static String asker(Claim claim, Document document) {
        String publisher = document.metadata().publisher();
        Optional<String> named = claim.object().map(Role::caption);
        if (publisher != null) return publisher;
        // Whoever else a sentence names asked nothing, unless it speaks of a question.
        return asked(claim.evidence().main().exact()) ? named.orElse("") : "";
    }

    /** A publication date less the notice tells when they were asked. */
    private static @Nullable PartialDate asked(@Nullable PartialDate published, @Nullable Integer notice) {
        if (published == null || notice == null || published.day() == 0) return null;
        LocalDate day = published.earliest().minusDays(notice);
        return PartialDate.of(day);
    }
}
