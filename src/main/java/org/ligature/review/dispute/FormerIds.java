package org.ligature.review.dispute;

import java.util.List;
import java.util.Map;
import org.ligature.model.Ids;

/**
 * The ids by which version 1 called findings of checks. Its ids held the sentence that explained the finding, so that these sentences
 * stay here as they were, and are shown nowhere.
 */
final class FormerIds {
    private static final Map<Cause, String> SENTENCES = Map.of(
            Cause.SHARE_ABOVE_WHOLE, "A share is above 100 %.",
            Cause.DEVICES_ABOVE_PEOPLE, "There are more devices than people in the place.",
            Cause.MEMBERS_ABOVE_STAFF, "There are more members than staff in that year.",
            Cause.SAME_DIGITS, "The same digits stand elsewhere in the document, a thousandfold apart.",
            Cause.AFTER_DOCUMENT, "The event is dated after the document that reports it.",
            Cause.BEFORE_FOUNDING, "The event is dated before the company's founding in ");

    private FormerIds() {}

    static List<String> of(String subject, Why why, String document) {
        String sentence = SENTENCES.get(why.cause());
        if (sentence == null) return List.of();
        String whole =
                why.cause() == Cause.BEFORE_FOUNDING ? sentence + why.details().getFirst() + "." : sentence;
        return List.of(Ids.of("x", List.of(Kind.IMPLAUSIBLE, subject, whole, document)));
    }
}
