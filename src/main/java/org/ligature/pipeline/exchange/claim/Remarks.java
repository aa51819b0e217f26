package org.ligature.pipeline.exchange.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Words;

/** Says in words what of a claim no property says. */
final class Remarks {
    private static final ReplyWords ENGLISH = new ReplyWords(Words.in("en"));

    private final ReviewedClaim reviewed;
    private final LossReport losses;
    private final List<String> lines = new ArrayList<>();

    Remarks(ReviewedClaim reviewed, LossReport losses) {
        this.reviewed = reviewed;
        this.losses = losses;
    }

    /** A remark that stands for a loss. */
    void add(Loss loss, String line) {
        losses.note(reviewed.claim().type(), loss, reviewed.id());
        lines.add(line);
    }

    /** All remarks; what changes the meaning of everything else comes first. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        Claim claim = reviewed.claim();
        if (claim.polarity() == Polarity.NEGATIVE) all.add("The source says that this is not so.");
        if (claim.modality() == Modality.ALLEGED) all.add("Alleged by the source, not established.");
        if (claim.modality() == Modality.PLANNED) all.add("Planned according to the source, not yet done.");
        if (!reviewed.reviewed()) all.add("Nobody has reviewed this yet.");
        if (!claim.attribution().isEmpty())
            all.add("According to " + String.join(", who cites ", claim.attribution()) + ".");
        if (claim.basis() != Basis.SOURCED)
            all.add("Basis: " + claim.basis().name().toLowerCase(Locale.ROOT) + ".");
        all.addAll(lines);
        for (Reply reply : reviewed.replies()) all.add("Reply of the subject: " + ENGLISH.line(reply));
        return all;
    }
}
