package org.ligature.review.dispute;

import java.util.Optional;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Role;

/**
 * How many there were on a day: a figure that is a stock, of one subject alone, with its date.
 *
 * @param asOf the day
 * @param number the figure
 * @param words as the source words it
 * @param unit what is counted, in the singular
 * @param about where or by whom, or empty
 */
public record Counted(PartialDate asOf, double number, String words, String unit, String about) {

    /** Empty where there is no figure or no date, or where the figure is a rate or counts several bodies. */
    public static Optional<Counted> of(Claim claim) {
        PartialDate asOf = Dates.asOf(claim);
        Optional<Amount> amount = Amount.of(claim);
        if (asOf == null || amount.isEmpty() || !FigureFinder.plainStock(claim, amount.get())) return Optional.empty();
        Amount a = amount.get();
        boolean own = claim.type().equals("party_member_count");
        String about = own ? "" : claim.object().map(Role::caption).orElse("");
        return Optional.of(new Counted(asOf, a.number(), a.text().strip(), a.unit(), about));
    }
}
