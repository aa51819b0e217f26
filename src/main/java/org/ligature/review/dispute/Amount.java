package org.ligature.review.dispute;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Quantity;

/**
 * A figure as far as its words fix it: somewhere between two bounds.
 *
 * @param text the words
 * @param number the number itself
 * @param low the least that the words allow
 * @param high the most that they allow
 * @param unit what is counted, in the singular and lower case; a currency or {@code %}; empty when not told
 */
record Amount(String text, double number, double low, double high, String unit) {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(thousand|million|billion|万|亿)?", Pattern.CASE_INSENSITIVE);
    /** Between a number and what it counts stands no other number, and no end of a clause. */
    private static final Pattern BREAK = Pattern.compile("[\\d,;.。，；]");

    private static final List<String> SCALES = List.of("thousand", "万", "million", "亿", "billion");
    private static final double[] SCALE = {1e3, 1e4, 1e6, 1e8, 1e9};
    private static final double ABOUT = 0.1;
    private static final double CLOSE = 0.2;
    private static final int LONGEST_GAP = 45;

    /** The figure that a claim gives; for counts also one that only its quote gives. */
    static Optional<Amount> of(Claim claim) {
        Quantity value = claim.value();
        if (value != null) {
            BigDecimal number = value.number();
            Optional<Double> read = number != null ? Optional.of(number.doubleValue()) : number(value.text());
            if (read.isPresent()) return read.map(n -> between(value.text(), n, unit(value), value.text()));
        }
        String counted = "counted." + claim.type();
        return Wording.knows(counted) ? inQuote(claim.evidence().main().exact(), counted) : Optional.empty();
    }

    private static Optional<Amount> inQuote(String quote, String counted) {
        Matcher m = NUMBER.matcher(quote);
        while (m.find()) {
            int stop = Math.min(quote.length(), m.end() + LONGEST_GAP);
            Matcher noun = Wording.matcher(counted, quote.substring(m.end(), stop));
            if (!noun.find()
                    || BREAK.matcher(quote)
                            .region(m.end(), m.end() + noun.start())
                            .find()) continue;
            String before = quote.substring(Math.max(0, m.start() - 16), m.start());
            String text = quote.substring(m.start(), m.end() + noun.end()).replaceAll("\\s+", " ");
            Optional<Double> number = number(m.group());
            if (number.isPresent()) {
                return Optional.of(between(text, number.get(), singular(noun.group()), before));
            }
        }
        return Optional.empty();
    }

    /** The first number in some words, its scale applied. */
    static Optional<Double> number(String words) {
        Matcher m = NUMBER.matcher(words);
        if (!m.find()) return Optional.empty();
        double number = Double.parseDouble(m.group(1).replace(",", ""));
        String scale = m.group(2);
        return Optional.of(scale == null ? number : number * SCALE[SCALES.indexOf(scale.toLowerCase(Locale.ROOT))]);
    }

    private static Amount between(String text, double n, String unit, String hedge) {
        double half = unit.equals("%") ? precision(text, n) : rounding(n);
        if (Wording.in("hedge.more", hedge)) return new Amount(text, n, n - half, 2 * n, unit);
        if (Wording.in("hedge.less", hedge)) return new Amount(text, n, n * (1 - CLOSE), n + half, unit);
        if (Wording.in("hedge.about", hedge)) return new Amount(text, n, n * (1 - ABOUT), n * (1 + ABOUT), unit);
        return new Amount(text, n, n - half, n + half, unit);
    }

    /** Half of the last place that is not a nought; two noughts or more say that it was rounded. */
    private static double rounding(double n) {
        if (n < 100 || n != Math.rint(n)) return 0;
        double place = 1;
        while (n % (place * 10) == 0) place *= 10;
        return place < 100 ? 0 : place / 2;
    }

    private static double precision(String text, double n) {
        if (n != Math.rint(n)) return 0.05;
        return text.contains(".") ? 0.05 : 0.5;
    }

    private static String unit(Quantity value) {
        String unit = value.unit();
        if (unit != null && !unit.isBlank()) return singular(unit);
        if (value.text().contains("%") || value.text().contains("per cent")) return "%";
        String rest = NUMBER.matcher(value.text())
                .replaceAll(" ")
                .replaceAll("[^\\p{L}% ]", " ")
                .strip();
        return singular(rest);
    }

    /** The last word decides what is counted: party members are members. */
    private static String singular(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        String last = plain.substring(Math.max(plain.lastIndexOf(' '), plain.lastIndexOf('\n')) + 1);
        if (last.endsWith("ches")) return last.substring(0, last.length() - 2);
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    boolean agrees(Amount other) {
        return low <= other.high && other.low <= high;
    }

    /** How far apart two figures are: 0 for equal ones, 1 for tenfold and more. */
    double gap(Amount other) {
        double small = Math.min(number, other.number);
        double large = Math.max(number, other.number);
        return small <= 0 ? 1 : Math.min(1, Math.log10(large / small));
    }

    static @Nullable Amount orNull(Claim claim) {
        return of(claim).orElse(null);
    }
}
