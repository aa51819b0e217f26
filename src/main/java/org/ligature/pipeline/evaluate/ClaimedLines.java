package org.ligature.pipeline.evaluate;

import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Role;

/** Shows claims as an evaluation compares them. */
public final class ClaimedLines {
    private ClaimedLines() {}

    /** The flat view of a claim; its label is the rule that made it. */
    public static Line of(String document, Claim claim) {
        PartialDate date = claim.times().date();
        Quantity value = claim.value();
        return new Line(
                document,
                claim.evidence().main().exact(),
                claim.type(),
                claim.subject().caption(),
                claim.object().map(Role::caption).orElse(null),
                value == null ? null : value.text(),
                date == null ? null : date.toString(),
                claim.polarity() == Polarity.NEGATIVE,
                claim.modality() == Modality.ALLEGED,
                claim.origin().rule());
    }
}
