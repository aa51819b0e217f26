package org.ligature.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quantities that a value's words name, scales and small number words applied. */
final class Figures {
    private static final Pattern PART = Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[A-Za-z]+|[万亿]");
    private static final Map<String, Double> SCALE = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "m",
            1e6,
            "bn",
            1e9,
            "万",
            1e4,
            "亿",
            1e8);
    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Figures() {}

    static List<Double> of(@Nullable String value) {
        if (value == null || value.isEmpty()) return List.of();
        List<String> parts = new ArrayList<>();
        Matcher m = PART.matcher(value.replace(",", "").toLowerCase(Locale.ROOT));
        while (m.find()) parts.add(m.group());
        List<Double> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Double number = number(parts.get(i));
            if (number == null) continue;
            double scale = i + 1 < parts.size() ? SCALE.getOrDefault(parts.get(i + 1), 1.0) : 1.0;
            out.add(number * scale);
        }
        return out;
    }

    private static @Nullable Double number(String word) {
        if (word.charAt(0) >= '0' && word.charAt(0) <= '9') return Double.valueOf(word);
        if (word.equals("half")) return 0.5;
        if (word.equals("dozen")) return 12.0;
        int small = SMALL.indexOf(word);
        return small < 0 ? null : Double.valueOf(small);
    }

    /** Whether two values name the same first quantity, or all the same ones. */
    static boolean agree(@Nullable String a, @Nullable String b) {
        List<Double> x = of(a);
        List<Double> y = of(b);
        return !x.isEmpty() && !y.isEmpty() && x.getFirst().equals(y.getFirst());
    }
}
