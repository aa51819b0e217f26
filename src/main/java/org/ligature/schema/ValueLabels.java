package org.ligature.schema;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people call values that are codes: countries, languages, topics, genders. */
public final class ValueLabels {
    private static final Labels LABELS = Labels.load();
    /** Codes of the model that are no ISO codes of today. */
    private static final Map<String, String> SPECIAL = new TreeMap<>(Map.of(
            "eu", "European Union",
            "suhh", "Soviet Union",
            "yucs", "Yugoslavia",
            "csxx", "Serbia and Montenegro",
            "cshh", "Czechoslovakia",
            "dd", "East Germany",
            "zz", "Global",
            "cn-xz", "Tibet",
            "cy-trnc", "Northern Cyprus",
            "ge-ab", "Abkhazia"));

    private ValueLabels() {}

    /** In English; null where the value speaks for itself. */
    public static @Nullable String label(PropertyType type, String value) {
        return switch (type) {
            case COUNTRY -> country(value);
            case LANGUAGE -> {
                String name = new ULocale(value).getDisplayLanguage(ULocale.ENGLISH);
                yield name.isEmpty() || name.equals(value) ? null : name;
            }
            case TOPIC -> LABELS.topic(value);
            case GENDER -> Character.toUpperCase(value.charAt(0)) + value.substring(1);
            default -> null;
        };
    }

    private static @Nullable String country(String code) {
        String special = SPECIAL.get(code);
        if (special != null) return special;
        if (code.length() != 2) return null;
        String upper = code.toUpperCase(Locale.ROOT);
        String name = new ULocale("und_" + upper).getDisplayCountry(ULocale.ENGLISH);
        return name.isEmpty() || name.equals(upper) ? null : name;
    }
}
