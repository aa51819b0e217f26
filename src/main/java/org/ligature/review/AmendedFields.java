package org.ligature.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;

/** Which fields of a claim can be amended, and to what. */
final class AmendedFields {
    private static final List<String> FIELDS =
            List.of("type", "subject", "object", "value", "date", "polarity", "modality");
    private static final Set<String> NEVER_EMPTY = Set.of("type", "subject", "polarity", "modality");

    private final List<String> tieTypes;

    AmendedFields(List<String> tieTypes) {
        this.tieTypes = tieTypes;
    }

    /** The amendments in the form in which they are stored; throws when one makes no sense. */
    Map<String, String> checked(Map<String, String> amendments) {
        if (amendments.isEmpty()) {
            throw new LigatureException("Nothing to amend: give at least one of " + String.join(", ", FIELDS) + ".");
        }
        Map<String, String> checked = new TreeMap<>();
        amendments.forEach((field, value) -> checked.put(field, checked(field, value.strip())));
        return checked;
    }

    private String checked(String field, String value) {
        if (!FIELDS.contains(field)) {
            throw new LigatureException(
                    "A claim has no field \"" + field + "\" to amend: there are " + String.join(", ", FIELDS) + ".");
        }
        if (value.isEmpty()) {
            if (NEVER_EMPTY.contains(field)) throw new LigatureException("A claim can't be without its " + field + ".");
            return value;
        }
        return switch (field) {
            case "type" -> oneOf(field, value, tieTypes);
            case "polarity" -> oneOf(field, lower(value), words(Polarity.values()));
            case "modality" -> oneOf(field, lower(value), words(Modality.values()));
            case "date" -> date(value);
            default -> value;
        };
    }

    private static String date(String value) {
        return PartialDate.parse(value)
                .map(PartialDate::toString)
                .orElseThrow(() ->
                        new LigatureException("\"" + value + "\" is not a date: write 2015, 2015-12 or 2015-12-09."));
    }

    private static String oneOf(String field, String value, List<String> allowed) {
        if (allowed.contains(value)) return value;
        throw new LigatureException(
                "There is no " + field + " \"" + value + "\": there are " + String.join(", ", allowed) + ".");
    }

    private static List<String> words(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(v -> lower(v.name())).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
