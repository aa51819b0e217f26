package org.ligature.text.meta;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligature.model.PartialDate;

/** Reads a line that is a date and nothing else, in the forms that pages and reports head themselves with. */
public final class DateLine {
    private static final int LONGEST = 90;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(first\\s+)?(published|posted|released|publication\\s+date|release\\s+date|date|publié|publiée|mis\\s+en\\s+ligne|veröffentlicht"
                    + "|publicado|发布时间|发布日期|发表时间|日期|时间|發布時間|發佈日期)(\\s+(on|at|le|am|el|in))?\\s*[:：]?\\s*");
    private static final Pattern WEEKDAY = Pattern.compile("(?iu)^(\\p{L}{2,10}\\.?,\\s*)");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)[\\sT,]*(at\\s+|à\\s+)?\\d{1,2}[:h]\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*(Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号號])?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private DateLine() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (String language : List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    months.putIfAbsent(
                            name(month.getDisplayName(style, Locale.forLanguageTag(language))), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return months;
    }

    private static String name(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The date that a line states, when the line states nothing else but perhaps "Published", a weekday or a time of day. */
    public static Optional<PartialDate> parse(String line) {
        String words = line.strip();
        if (words.isEmpty() || words.length() > LONGEST) return Optional.empty();
        words = LABEL.matcher(words).replaceFirst("");
        words = TIME.matcher(words).replaceFirst("").strip();
        Optional<PartialDate> date = bare(words);
        return date.isPresent() ? date : bare(WEEKDAY.matcher(words).replaceFirst(""));
    }

    private static Optional<PartialDate> bare(String words) {
        Matcher m = NUMBERS.matcher(words);
        if (m.matches()) return date(m.group(1), m.group(3), m.group(4));
        m = CHINESE.matcher(words);
        if (m.matches()) return date(m.group(1), m.group(2), m.group(3));
        m = MONTH_FIRST.matcher(words);
        if (m.matches()) return named(m.group(3), m.group(1), m.group(2));
        m = DAY_FIRST.matcher(words);
        if (m.matches()) return named(m.group(3), m.group(2), m.group(1));
        return PartialDate.parse(words);
    }

    private static Optional<PartialDate> named(
            String year, String month, @org.jspecify.annotations.Nullable String day) {
        Integer number = MONTHS.get(name(month));
        return number == null ? Optional.empty() : date(year, number.toString(), day);
    }

    private static Optional<PartialDate> date(
            String year, String month, @org.jspecify.annotations.Nullable String day) {
        try {
            int dayNumber = day == null ? 0 : Integer.parseInt(day);
            int yearNumber = Integer.parseInt(year);
            boolean plausible = yearNumber >= 1500 && yearNumber <= 2200;
            return plausible
                    ? Optional.of(new PartialDate(yearNumber, Integer.parseInt(month), dayNumber))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
