package org.ligature.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings values that people type into the form that data sets have: country codes, ISO dates, identifiers without ornaments. */
public final class Cleaning {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\u00a0]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ].*)?)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private Cleaning() {}

    /** A value as data sets have it; null where it can't be one of its type. */
    public static @Nullable String value(PropertyType type, String given) {
        String value = SPACES.matcher(given).replaceAll(" ").strip();
        if (value.isEmpty()) return null;
        return switch (type) {
            case COUNTRY -> value.length() > 100 ? null : CountryNames.code(value);
            case DATE -> date(value);
            case EMAIL -> value.indexOf('@') > 0 ? value.toLowerCase(Locale.ROOT) : null;
            case GENDER -> gender(value.toLowerCase(Locale.ROOT));
            case TOPIC, LANGUAGE -> value.toLowerCase(Locale.ROOT);
            case PHONE -> phone(value);
            default -> value;
        };
    }

    private static @Nullable String date(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
        Matcher dotted = DAY_FIRST.matcher(value);
        return dotted.matches() ? date(dotted.group(3), dotted.group(2), dotted.group(1)) : null;
    }

    private static @Nullable String date(String year, @Nullable String month, @Nullable String day) {
        if (month == null) return year;
        int m = Integer.parseInt(month);
        if (m < 1 || m > MONTHS) return year;
        if (day == null) return "%s-%02d".formatted(year, m);
        int d = Integer.parseInt(day);
        return d < 1 || d > DAYS ? "%s-%02d".formatted(year, m) : "%s-%02d-%02d".formatted(year, m, d);
    }

    private static @Nullable String gender(String value) {
        return switch (value) {
            case "m", "male", "man", "masculin", "мужской", "男" -> "male";
            case "f", "female", "woman", "féminin", "женский", "女" -> "female";
            case "o", "other", "diverse" -> "other";
            default -> null;
        };
    }

    private static @Nullable String phone(String value) {
        String digits = value.replaceAll("[^0-9+]", "");
        if (digits.startsWith("00")) digits = "+" + digits.substring(2);
        return digits.length() < 5 ? null : digits;
    }
}
