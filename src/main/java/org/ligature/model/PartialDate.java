package org.ligature.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as a source gives it: a year, a year and month, or a day (EDTF level 0).
 *
 * @param year proleptic Gregorian year, 1–9999
 * @param month 1–12, or 0 when unknown
 * @param day 1–31, or 0 when unknown; needs a month
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code 2015}, {@code 2015-12} or {@code 2015-12-09}; empty for anything else, impossible days included. */
    public static Optional<PartialDate> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) return Optional.empty();
        try {
            return Optional.of(new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether the other date is this one or lies within it, as 2015-12-09 lies within 2015. */
    public boolean contains(PartialDate other) {
        return year == other.year && (month == 0 || (month == other.month && (day == 0 || day == other.day)));
    }

    /** The first day that this date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF form, such as {@code 2015-12}. */
    @Override
    public String toString() {
        if (month == 0) return String.format(Locale.ROOT, "%04d", year);
        if (day == 0) return String.format(Locale.ROOT, "%04d-%02d", year, month);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
