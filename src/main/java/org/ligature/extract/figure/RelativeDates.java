package org.ligature.extract.figure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;
import org.ligature.model.PartialDate;

/** Reads dates that need another: "last month", "three weeks before", "the first nine months of 2019", "on Tuesday". */
final class RelativeDates {
    private final Phrases<String> phrases;
    private final Phrases<String> shifts;
    private final Phrases<String> units;
    private final Phrases<String> ordinals;
    private final Phrases<String> weekdays;
    private final Numbers numbers;

    RelativeDates(Lexicon lexicon) {
        phrases = lexicon.keyed("relative.");
        shifts = lexicon.keyed("shift.");
        units = lexicon.keyed("unit.");
        ordinals = lexicon.keyed("ordinal.");
        weekdays = lexicon.keyed("weekday.");
        numbers = new Numbers(lexicon);
    }

    /** The date that begins at a token, or null. */
    @Nullable
    Point read(List<Token> tokens, int at, Anchor anchor) {
        Phrases.Hit<String> phrase = phrases.match(tokens, at, tokens.size());
        if (phrase != null) return phrase(at, at + phrase.length(), phrase.value(), anchor);
        Point part = partOfYear(tokens, at);
        if (part != null) return part;
        Point shifted = shifted(tokens, at, anchor);
        return shifted != null ? shifted : weekday(tokens, at, anchor);
    }

    private static Point phrase(int from, int to, String value, Anchor anchor) {
        String[] parts = value.split("\\.", 3);
        PartialDate base = parts[0].equals("doc") ? anchor.document() : anchor.nearest();
        return new Point(from, to, move(base, parts[1], Integer.parseInt(parts[2])), null, true);
    }

    /** "first three quarters of 2019", "second half of 2020", "Q3 2019". */
    private @Nullable Point partOfYear(List<Token> tokens, int at) {
        Point quarter = shortQuarter(tokens, at);
        if (quarter != null) return quarter;
        String ordinal = ordinals.of(tokens.get(at));
        if (ordinal == null || at + 1 >= tokens.size()) return null;
        Numbers.Read count = numbers.read(tokens, at + 1);
        boolean counted = count != null && !count.fraction();
        int next = counted && count != null ? count.to() : at + 1;
        String unit = next < tokens.size() ? units.of(tokens.get(next)) : null;
        if (unit == null) return null;
        int months = unit.equals("quarter") ? 3 : unit.equals("half") ? 6 : unit.equals("month") && counted ? 1 : 0;
        int year = yearAfter(tokens, next + 1);
        if (months == 0 || year == 0) return null;
        int first = (Integer.parseInt(ordinal) - 1) * months + 1;
        int last =
                first - 1 + months * (counted && count != null ? count.value().intValue() : 1);
        return span(at, yearIndex(tokens, next + 1) + 1, year, first, last);
    }

    private static @Nullable Point shortQuarter(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        if (text.length() != 2 || "QH".indexOf(text.charAt(0)) < 0 || !Character.isDigit(text.charAt(1))) return null;
        int year = yearAfter(tokens, at + 1);
        int months = text.charAt(0) == 'Q' ? 3 : 6;
        int first = (text.charAt(1) - '1') * months + 1;
        return year == 0 ? null : span(at, yearIndex(tokens, at + 1) + 1, year, first, first + months - 1);
    }

    private static @Nullable Point span(int from, int to, int year, int first, int last) {
        if (first < 1 || last > 12 || last < first) return null;
        return new Point(from, to, PartialDate.of(year, first), PartialDate.of(year, last), true);
    }

    private static int yearAfter(List<Token> tokens, int at) {
        return CalendarDates.year(tokens, yearIndex(tokens, at));
    }

    private static int yearIndex(List<Token> tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && next < at + 3
                && (CalendarDates.word(tokens, next, "of")
                        || CalendarDates.word(tokens, next, "in")
                        || CalendarDates.word(tokens, next, ",")
                        || CalendarDates.word(tokens, next, "the"))) next++;
        return next;
    }

    /** "three weeks before", "two years ago". */
    private @Nullable Point shifted(List<Token> tokens, int at, Anchor anchor) {
        Numbers.Read count = numbers.read(tokens, at);
        if (count == null || count.fraction() || count.to() + 1 >= tokens.size()) return null;
        String unit = units.of(tokens.get(count.to()));
        Phrases.Hit<String> shift = shifts.match(tokens, count.to() + 1, tokens.size());
        if (unit == null || shift == null || count.value().compareTo(BigDecimal.valueOf(500)) > 0) return null;
        String[] parts = shift.value().split("\\.", 2);
        PartialDate base = parts[0].equals("doc") ? anchor.document() : anchor.nearest();
        int by = Integer.parseInt(parts[1]) * count.value().intValue();
        return new Point(at, count.to() + 1 + shift.length(), move(base, unit, by), null, true);
    }

    private @Nullable Point weekday(List<Token> tokens, int at, Anchor anchor) {
        Token token = tokens.get(at);
        String day = Character.isUpperCase(token.text().codePointAt(0)) ? weekdays.of(token) : null;
        if (day == null || token.text().length() < 6) return null;
        PartialDate doc = anchor.document();
        if (doc == null || doc.day() == 0) return new Point(at, at + 1, null, null, true);
        int back = (doc.earliest().getDayOfWeek().getValue() - Integer.parseInt(day) + 7) % 7;
        return new Point(at, at + 1, PartialDate.of(doc.earliest().minusDays(back)), null, true);
    }

    private static @Nullable PartialDate move(@Nullable PartialDate base, String unit, int by) {
        if (base == null) return null;
        try {
            LocalDate day = base.earliest();
            return switch (unit) {
                case "year" -> PartialDate.of(base.year() + by);
                case "decade" -> PartialDate.of(base.year() + 10 * by);
                case "quarter" -> base.month() == 0 ? null : monthOf(day.plusMonths(3L * by));
                case "month" -> base.month() == 0 ? null : monthOf(day.plusMonths(by));
                case "week" -> base.day() == 0 ? base : PartialDate.of(day.plusWeeks(by));
                default -> base.day() == 0 ? base : PartialDate.of(day.plusDays(by));
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static PartialDate monthOf(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue());
    }
}
