package org.ligature.review.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;

/**
 * What was known on a day: claims of documents that had come out by then.
 *
 * <p>A document comes out on the first day that its date may mean. One without a date is left out, since nobody can say that it
 * was known; so is a claim about a time after the day, unless it is a plan.
 *
 * @param day the last day that counts
 */
public record KnownBy(LocalDate day) {

    /** The claims that were known, in their order. */
    public List<ReviewedClaim> of(List<ReviewedClaim> claims) {
        return claims.stream().filter(this::known).toList();
    }

    /** Whether a document had come out; of one without a date nobody can say so. */
    public boolean out(Document document) {
        PartialDate date = document.metadata().date();
        return date != null && !date.earliest().isAfter(day);
    }

    /** How many claims are left out only because nobody knows when their document came out. */
    public long undated(List<ReviewedClaim> claims) {
        return claims.stream().filter(c -> out(c) == null).count();
    }

    boolean known(ReviewedClaim reviewed) {
        PartialDate out = out(reviewed);
        if (out == null || out.earliest().isAfter(day)) return false;
        Claim claim = reviewed.claim();
        PartialDate from = claim.times().date();
        return from == null
                || claim.modality() == Modality.PLANNED
                || !from.earliest().isAfter(day);
    }

    private static @Nullable PartialDate out(ReviewedClaim reviewed) {
        PartialDate date = reviewed.document().metadata().date();
        return date != null ? date : reviewed.claim().times().said();
    }
}
