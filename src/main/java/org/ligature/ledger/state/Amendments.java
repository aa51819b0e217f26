package org.ligature.ledger.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Role;
import org.ligature.model.Times;

/** Applies a reviewer's amendments to a claim. */
public final class Amendments {
    private Amendments() {}

    public static Claim apply(Claim claim, Map<String, String> amendments) {
        if (amendments.isEmpty()) return claim;
        String polarity = amendments.getOrDefault("polarity", claim.polarity().name());
        String modality = amendments.getOrDefault("modality", claim.modality().name());
        return new Claim(
                claim.document(),
                amendments.getOrDefault("type", claim.type()),
                claim.evidence(),
                roles(claim.roles(), amendments),
                value(claim.value(), amendments.get("value")),
                Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)),
                Modality.valueOf(modality.toUpperCase(Locale.ROOT)),
                claim.basis(),
                claim.attribution(),
                times(claim.times(), amendments.get("date")),
                claim.flags(),
                claim.origin());
    }

    private static List<Role> roles(List<Role> roles, Map<String, String> amendments) {
        List<Role> amended = new ArrayList<>();
        for (Role role : roles) {
            String caption = amendments.get(role.name());
            boolean named = role.name().equals(Role.SUBJECT) || role.name().equals(Role.OBJECT);
            if (caption == null || !named) amended.add(role);
            else if (!caption.isEmpty()) amended.add(new Role(role.name(), caption, role.mention(), null));
        }
        String object = amendments.getOrDefault(Role.OBJECT, "");
        if (!object.isEmpty() && roles.stream().noneMatch(r -> r.name().equals(Role.OBJECT))) {
            amended.add(new Role(Role.OBJECT, object, null, null));
        }
        return amended;
    }

    private static @Nullable Quantity value(@Nullable Quantity value, @Nullable String amended) {
        if (amended == null) return value;
        return amended.isEmpty() ? null : Quantity.of(amended);
    }

    /** Amends the time that the flat view shows. */
    private static Times times(Times times, @Nullable String amended) {
        if (amended == null) return times;
        PartialDate date = PartialDate.parse(amended).orElse(null);
        if (times.from() != null) return new Times(date, times.to(), times.asOf(), times.said());
        if (times.asOf() != null) return new Times(null, times.to(), date, times.said());
        if (times.to() != null) return new Times(null, date, null, times.said());
        return new Times(date, null, null, times.said());
    }
}
