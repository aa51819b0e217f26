package org.ligature.resolve.trait;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as they are compared: small letters without marks, dates as digits. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ].*)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}{3})\\p{L}*\\.?,? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Plain() {}

    static String text(String value) {
        String apart = Normalizer2.getNFKDInstance().normalize(value);
        String bare = MARKS.matcher(apart).replaceAll("");
        return BREAKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** Year, month and day as 4, 6 or 8 digits, without a look at the calendar: wrong dates are compared too. */
    static @Nullable String date(String value) {
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return digits(iso.group(1), iso.group(2), iso.group(3));
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) return text;
        Matcher written = WRITTEN.matcher(text);
        if (written.find()) {
            int month = MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT));
            if (month >= 0 && month % 3 == 0)
                return digits(written.group(3), String.valueOf(month / 3 + 1), written.group(1));
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group(1) : null;
    }

    private static String digits(String year, @Nullable String month, @Nullable String day) {
        if (month == null) return year;
        return year + two(month) + (day == null ? "" : two(day));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The parts of an address that have digits; neighbours that only make sense together, as in "SW1A 2AA", are joined. */
    static List<String> postcodes(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!coded(words.get(i))) continue;
            boolean joins = i + 1 < words.size() && coded(words.get(i + 1)) && lettered(words.get(i + 1));
            out.add(joins ? words.get(i) + words.get(++i) : words.get(i));
        }
        return out;
    }

    private static boolean lettered(String word) {
        return word.length() < 5 && word.chars().anyMatch(Character::isLetter);
    }

    static boolean coded(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
