package org.ligature.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every colour of text stands out from every ground by 4.5 to 1 or more, as WCAG 2 asks, in both themes. */
class ContrastTest {
    private static final Pattern THEME = Pattern.compile(":root \\{[^}]*--paper[^}]*}");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");

    @Test
    void textStandsOut() {
        List<Map<String, String>> themes = themes();
        assertThat(themes).hasSize(3);
        for (Map<String, String> theme : themes) {
            for (String text : List.of("ink", "soft", "accent")) {
                for (String ground : List.of("paper", "band", "tint")) {
                    assertThat(contrast(theme.get(text), theme.get(ground)))
                            .as("%s on %s", text, ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    private static List<Map<String, String>> themes() {
        List<Map<String, String>> themes = new ArrayList<>();
        Matcher theme = THEME.matcher(Inline.load("snapshot.css").text());
        while (theme.find()) {
            Map<String, String> colours = new HashMap<>();
            Matcher colour = COLOUR.matcher(theme.group());
            while (colour.find()) colours.put(colour.group(1), whole(colour.group(2)));
            themes.add(colours);
        }
        return themes;
    }

    private static String whole(String hex) {
        return hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    }

    private static double contrast(String a, String b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
