package org.ligature.publish;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.model.Segment;

/**
 * What a view is made from.
 *
 * @param claims in any order
 * @param searches in any order
 * @param context looks up the text around a segment; {@link Context#kept} where the rendition is not at hand
 * @param company tells whether a subject is a company rather than a body, a person or a class
 */
public record Material(
        List<ReviewedClaim> claims,
        List<SearchRecord> searches,
        Function<Segment, Context> context,
        Predicate<Role> company) {
    public Material {
        claims = List.copyOf(claims);
        searches = List.copyOf(searches);
    }
}
