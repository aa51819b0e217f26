package org.ligature.server.review;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Quantity;
import org.ligature.model.Role;
import org.ligature.server.http.Asked;

/** The fields of a claim as a form shows them, and what somebody changed. */
final class Said {
    private Said() {}

    /** Field to text, empty where the claim has none. */
    static Map<String, String> fields(Claim claim) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", claim.subject().caption());
        fields.put("type", claim.type());
        fields.put("object", claim.object().map(Role::caption).orElse(""));
        Quantity value = claim.value();
        fields.put("value", value == null ? "" : value.text());
        PartialDate date = claim.times().date();
        fields.put("date", date == null ? "" : date.toString());
        fields.put("polarity", claim.polarity().name().toLowerCase(Locale.ROOT));
        fields.put("modality", claim.modality().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    /** The fields that differ from the claim, as the form has them. A browser sends line breaks as blanks. */
    static Map<String, String> changed(Claim claim, Asked asked) {
        Map<String, String> changed = new LinkedHashMap<>();
        fields(claim).forEach((field, before) -> {
            String now = asked.field(field);
            boolean sent = asked.context().formParam(field) != null;
            if (sent && !plain(now).equals(plain(before))) changed.put(field, now);
        });
        return changed;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
