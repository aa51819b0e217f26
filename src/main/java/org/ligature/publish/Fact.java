package org.ligature.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;

/**
 * A claim in its place in a view: numbered, with its source and the text around its quote.
 *
 * @param number of its note, from 1, in the order of the view
 * @param reviewed the claim and what was decided about it
 * @param source the document it stands in
 * @param context the text around the quote
 */
public record Fact(int number, ReviewedClaim reviewed, Source source, Context context) {
    /** The tie type whose claims are replies rather than ties. */
    public static final String RESPONSE = "response";

    private static final String GAP = " […] ";

    /** Oldest first, undated last; then by place in the documents. */
    public static final Comparator<ReviewedClaim> ORDER = Comparator.comparing(
                    (ReviewedClaim r) -> r.claim().times().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.document().name())
            .thenComparing(ReviewedClaim::document, Source.ORDER)
            .thenComparingInt(r -> r.claim().evidence().main().start())
            .thenComparing(ReviewedClaim::id);

    /** What was accepted before what nobody has reviewed. */
    public static final Comparator<ReviewedClaim> ACCEPTED_FIRST =
            Comparator.comparing((ReviewedClaim r) -> !r.reviewed()).thenComparing(ORDER);

    public Claim claim() {
        return reviewed.claim();
    }

    public @Nullable PartialDate date() {
        return claim().times().date();
    }

    /** The quote: the exact words, torn text joined by {@code […]}. */
    public String quote() {
        return String.join(
                GAP, claim().evidence().quotes().stream().map(Segment::exact).toList());
    }

    /** The words elsewhere in the document that show what the quote leaves out, such as who "it" is. */
    public List<String> elsewhere() {
        return claim().evidence().context().stream().map(Segment::exact).toList();
    }

    /** The roles that the line needs beside subject and object. */
    public List<Role> parts() {
        return claim().roles().stream()
                .filter(r -> !r.name().equals(Role.SUBJECT) && !r.name().equals(Role.OBJECT))
                .toList();
    }

    /** The one mark that says how far this claim carries. */
    public Mark mark() {
        return markOf(reviewed);
    }

    /** The mark of a claim that stands in no view yet. */
    public static Mark markOf(ReviewedClaim reviewed) {
        if (reviewed.rejected()) return Mark.REJECTED;
        Claim claim = reviewed.claim();
        if (claim.type().equals(RESPONSE)) return Mark.REPLY;
        if (claim.polarity() == Polarity.NEGATIVE) return Mark.NEGATIVE;
        return switch (claim.modality()) {
            case ALLEGED -> Mark.ALLEGED;
            case PLANNED -> Mark.PLANNED;
            case ASSERTED -> reviewed.reviewed() ? Mark.REVIEWED : Mark.UNREVIEWED;
        };
    }

    /** All marks that hold, the state of review first. */
    public List<Mark> marks() {
        List<Mark> all = new ArrayList<>();
        if (reviewed.rejected()) all.add(Mark.REJECTED);
        else all.add(reviewed.reviewed() ? Mark.REVIEWED : Mark.UNREVIEWED);
        if (claim().polarity() == Polarity.NEGATIVE) all.add(Mark.NEGATIVE);
        if (claim().modality() == Modality.ALLEGED) all.add(Mark.ALLEGED);
        if (claim().modality() == Modality.PLANNED) all.add(Mark.PLANNED);
        if (claim().type().equals(RESPONSE) || !reviewed.replies().isEmpty()) all.add(Mark.REPLY);
        return all;
    }

    /** The same fact with other text around its quote. */
    public Fact with(Context other) {
        return new Fact(number, reviewed, source, other);
    }
}
