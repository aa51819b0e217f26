package org.ligature.pipeline.exchange.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Times;
import org.ligature.schema.Schema;

/**
 * A rule that fits a claim.
 *
 * @param rule the rule
 * @param schema its schema
 * @param ends its properties with what they point to
 */
record Edge(Rule rule, Schema schema, SortedMap<String, Thing> ends) {
    /** Names of the claim's parts that the edge has a place for. */
    Set<String> parts() {
        Set<String> parts = new TreeSet<>(rule.entities().values());
        parts.addAll(rule.texts().values());
        return parts;
    }

    /**
     * The same for claims that say the same, so that they stand behind one edge together; notes and what is not reviewed or not asserted
     * stay apart.
     */
    String id(ReviewedClaim reviewed) {
        Claim claim = reviewed.claim();
        if (rule.isNote()) return Ids.of("t", List.of("note", reviewed.id()));
        List<@Nullable Object> fields = new ArrayList<>();
        fields.add(claim.type());
        fields.add(schema.name());
        ends.forEach((property, thing) -> {
            fields.add(property);
            fields.add(thing.id());
        });
        for (String part : new TreeSet<>(rule.texts().values()))
            fields.add(claim.role(part).map(Role::caption).orElse(null));
        Times times = claim.times();
        fields.add(times.from());
        fields.add(times.to());
        fields.add(times.asOf());
        fields.add(claim.value() == null ? null : claim.value().text());
        fields.add(claim.modality());
        fields.add(reviewed.reviewed());
        return Ids.of("t", fields);
    }

    /** Value of the property {@code status}, or null where the edge is a fact that was reviewed. */
    static @Nullable String status(ReviewedClaim reviewed) {
        Modality modality = reviewed.claim().modality();
        if (modality != Modality.ASSERTED) return modality.name().toLowerCase(Locale.ROOT);
        return reviewed.reviewed() ? null : "unreviewed";
    }

    /** The words for the label's property: the tie type's name, and first of all whether it is only alleged or planned. */
    static String label(String name, Claim claim) {
        return claim.modality() == Modality.ASSERTED
                ? name
                : Objects.toString(claim.modality()).toLowerCase(Locale.ROOT) + ": " + name;
    }
}
