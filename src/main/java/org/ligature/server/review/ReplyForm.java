package org.ligature.server.review;

import io.javalin.http.HttpStatus;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Answer;
import org.ligature.model.LigatureException;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Links;

/** Takes replies that a user enters beside a claim: who asked, when, with how much notice, and what came back. */
public final class ReplyForm {
    private static final int LONGEST_NOTICE = 3650;

    private final Desk desk;
    private final String user;

    /** @param user who enters them */
    public ReplyForm(Desk desk, String user) {
        this.desk = desk;
        this.user = user;
    }

    /** Records the reply of a form, and shows the claim again. */
    public void add(Asked asked) {
        ReviewedClaim claim = desk.refreshed()
                .claim(asked.field("claim"))
                .orElseThrow(() -> Refused.notFound("There is no such claim now; the rules may no longer make it."));
        boolean whole = !asked.field("whole").isEmpty();
        Reply reply = new Reply(
                "",
                claim.claim().subject().caption(),
                whole ? "" : claim.id(),
                asked.field("asker"),
                date(asked.field("asked")),
                notice(asked.field("notice")),
                answer(asked.field("answer")),
                asked.field("words"),
                "");
        desk.workspace().ledger().replies().add(reply, user);
        desk.refreshed();
        asked.context().redirect(Links.review(claim), HttpStatus.SEE_OTHER);
    }

    private static @Nullable PartialDate date(String text) {
        if (text.isEmpty()) return null;
        return PartialDate.parse(text)
                .orElseThrow(() ->
                        new LigatureException("“" + text + "” is not a date: write 2015, 2015-12 or 2015-12-09."));
    }

    private static @Nullable Integer notice(String text) {
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > LONGEST_NOTICE)
            throw new LigatureException("The notice is a number of days, " + LONGEST_NOTICE + " at most.");
        return Integer.valueOf(text);
    }

    private static Answer answer(String text) {
        return Arrays.stream(Answer.values())
                .filter(a -> a.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new LigatureException(
                        "Choose what came back: none, refused, denied, confirmed, deleted or replied."));
    }
}
