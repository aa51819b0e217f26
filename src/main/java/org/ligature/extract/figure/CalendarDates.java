package org.ligature.extract.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;
import org.ligature.model.PartialDate;

/** Reads dates of the calendar: days, months and years in the orders that English and Chinese write them. */
final class CalendarDates {
    private static final Set<String> QUOTES = Set.of("'", "\"", "\u2019", "\u201d", "\u300d", "\u300f");
    private static final Set<String> STOPS = Set.of(".", ",");

    private final Phrases<String> months;

    CalendarDates(Lexicon lexicon) {
        months = lexicon.keyed("month.");
    }

    /** The date that begins at a token, or null. */
    @Nullable
    Point read(List<Token> tokens, int at, Anchor anchor) {
        Point han = han(tokens, at, anchor);
        if (han != null) return han;
        Point iso = iso(tokens, at);
        if (iso != null) return iso;
        int month = month(tokens, at);
        if (month > 0) return monthFirst(tokens, at, month, anchor);
        Point dayFirst = dayFirst(tokens, at, anchor);
        if (dayFirst != null) return dayFirst;
        int year = year(tokens, at);
        return year > 0 && !endsName(tokens, at) ? new Point(at, at + 1, PartialDate.of(year), null, false) : null;
    }

    /** A year that closes a quoted name, as in "Green Harvest 2040", says nothing of when. */
    private static boolean endsName(List<Token> tokens, int at) {
        int next = at + 1;
        if (next < tokens.size() && STOPS.contains(tokens.get(next).text())) next++;
        boolean closes =
                next < tokens.size() && QUOTES.contains(tokens.get(next).text());
        return closes
                && at > 0
                && Character.isUpperCase(tokens.get(at - 1).text().codePointAt(0));
    }

    /** The month that a token names, or 0. */
    int month(List<Token> tokens, int at) {
        if (at >= tokens.size()) return 0;
        Token token = tokens.get(at);
        String month = Character.isUpperCase(token.text().codePointAt(0)) ? months.of(token) : null;
        return month == null ? 0 : Integer.parseInt(month);
    }

    /** The year that a token is, or 0. */
    static int year(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) return 0;
        String text = tokens.get(at).text();
        if (text.length() != 4) return 0;
        int value = plain(text);
        return value >= 1850 && value <= 2099 ? value : 0;
    }

    private Point monthFirst(List<Token> tokens, int at, int month, Anchor anchor) {
        int next = at + 1;
        int day = day(tokens, next);
        if (day == 0) {
            if (word(tokens, next, ",")) next++;
            if (word(tokens, next, "of")) next++;
            int year = year(tokens, next);
            if (year > 0) return new Point(at, next + 1, PartialDate.of(year, month), null, true);
            return new Point(at, at + 1, month(anchor, month, 0), null, false);
        }
        int lastDay = dash(tokens, next + 1) ? day(tokens, next + 2) : 0;
        int end = lastDay > 0 ? next + 3 : next + 1;
        int comma = word(tokens, end, ",") ? 1 : 0;
        int year = year(tokens, end + comma);
        return days(at, year > 0 ? end + comma + 1 : end, year, new int[] {month, day, lastDay}, anchor);
    }

    private @Nullable Point dayFirst(List<Token> tokens, int at, Anchor anchor) {
        int day = day(tokens, at);
        if (day == 0) return null;
        int next = at + 1;
        int lastDay = 0;
        if (dash(tokens, next) && day(tokens, next + 1) > 0) {
            lastDay = day(tokens, next + 1);
            next += 2;
        }
        if (word(tokens, next, "of")) next++;
        int month = month(tokens, next);
        if (month == 0) return null;
        int comma = word(tokens, next + 1, ",") ? 1 : 0;
        int year = year(tokens, next + 1 + comma);
        int end = year > 0 ? next + 2 + comma : next + 1;
        return days(at, end, year, new int[] {month, day, lastDay}, anchor);
    }

    private static Point days(int from, int to, int written, int[] monthAndDays, Anchor anchor) {
        int month = monthAndDays[0];
        Integer guess = written > 0 ? Integer.valueOf(written) : anchor.year(month, monthAndDays[1]);
        if (guess == null) return new Point(from, to, null, null, true);
        PartialDate first = date(guess, month, monthAndDays[1]);
        PartialDate last = monthAndDays[2] > 0 ? date(guess, month, monthAndDays[2]) : null;
        return new Point(from, to, first, last, true);
    }

    private static @Nullable PartialDate month(Anchor anchor, int month, int day) {
        Integer year = anchor.year(month, day);
        return year == null ? null : PartialDate.of(year, month);
    }

    /** The day, or where there is no such day the month as written. */
    static PartialDate date(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException e) {
            return month >= 1 && month <= 12 ? PartialDate.of(year, month) : PartialDate.of(year);
        }
    }

    private static @Nullable Point iso(List<Token> tokens, int at) {
        int year = year(tokens, at);
        if (year == 0 || at + 4 >= tokens.size() || !dash(tokens, at + 1) || !dash(tokens, at + 3)) return null;
        String month = tokens.get(at + 2).text();
        String day = tokens.get(at + 4).text();
        if (month.length() != 2 || day.length() != 2) return null;
        return PartialDate.parse(tokens.get(at).text() + "-" + month + "-" + day)
                .map(d -> new Point(at, at + 5, d, null, true))
                .orElse(null);
    }

    private static @Nullable Point han(List<Token> tokens, int at, Anchor anchor) {
        if (tokens.get(at).kind() != Token.Kind.NUMBER || at + 1 >= tokens.size()) return null;
        int year = year(tokens, at);
        boolean hasYear = year > 0 && tokens.get(at + 1).text().equals("年");
        int next = hasYear ? at + 2 : at;
        int month = before(tokens, next, "月");
        if (month == 0 || month > 12) return hasYear ? new Point(at, next, PartialDate.of(year), null, true) : null;
        int day = before(tokens, next + 2, "日");
        int end = day > 0 ? next + 4 : next + 2;
        Integer guess = hasYear ? Integer.valueOf(year) : anchor.year(month, day);
        return new Point(at, end, guess == null ? null : date(guess, month, day), null, true);
    }

    private static int before(List<Token> tokens, int at, String unit) {
        boolean fits = at + 1 < tokens.size()
                && tokens.get(at).kind() == Token.Kind.NUMBER
                && tokens.get(at + 1).text().equals(unit);
        return fits ? plain(tokens.get(at).text()) : 0;
    }

    private static int day(List<Token> tokens, int at) {
        if (at >= tokens.size()) return 0;
        String text = tokens.get(at).lower();
        int end = text.length();
        if (end > 2 && (text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd")))
            end -= 2;
        if (end > 2) return 0;
        int day = plain(text.substring(0, end));
        return day >= 1 && day <= 31 ? day : 0;
    }

    static int plain(String digits) {
        if (digits.isEmpty() || digits.length() > 6) return 0;
        int out = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') return 0;
            out = out * 10 + c - '0';
        }
        return out;
    }

    static boolean dash(List<Token> tokens, int at) {
        return at < tokens.size() && "-–—‑".contains(tokens.get(at).text());
    }

    static boolean word(List<Token> tokens, int at, String wanted) {
        return at < tokens.size() && tokens.get(at).lower().equals(wanted);
    }
}
