package org.ligature.text.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.Passage;

/** Random documents full of dirt: whatever comes out, it must be found again in the text. */
class DirtTest {
    private static final List<String> BITS = List.of(
            "Orvane Optics",
            "the committee",
            "2015",
            "奥瓦内光学",
            "成立了党委。",
            "Mara Quist",
            "party-",
            "state",
            "infor-",
            "mation",
            "<p>",
            "</p>",
            "<i>",
            "</i>",
            "<br/>",
            "<td class=\"a b\">",
            "[words](https://example.org/a_(b))",
            "[broken](",
            "![x](y)",
            "[^1]",
            "[^1]: note",
            "&amp;",
            "&nbsp;",
            "&bogus;",
            "&#8217;",
            "\\$",
            "\\\\$",
            "*bold*",
            "_it_",
            "**",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\0",
            "\t",
            "\t\t",
            "\n",
            "\n\n",
            "\n\n\n\n",
            "\r\n",
            "\f",
            "\u2029",
            "\n1 https://example.org/x\n",
            "members.1",
            "said.”2",
            "COMPANY\tTIES\n",
            "\n12\n",
            "\nPage 3 of 9\n",
            "top of page",
            "# Heading",
            "\n- item",
            "\n• item",
            "| a | b |\n|---|---|\n",
            ">",
            "<",
            "]",
            "[",
            ")",
            "(",
            "\ud83d\ude00",
            "\ud83d",
            "𠮷",
            "¹",
            "word",
            "Word",
            ".",
            ",",
            ":",
            "---\n",
            "```\n",
            "====\n",
            "\ufeff");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPassageIsFoundAgain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 250; i++) {
            String text = document(random);
            for (Passage passage : PlainPassages.of(text)) {
                check(text, passage);
                for (int span = 0; span < 5; span++) checkSpan(text, passage, random);
            }
        }
    }

    private static String document(Random random) {
        StringBuilder out = new StringBuilder();
        int bits = random.nextInt(120);
        for (int i = 0; i < bits; i++) {
            out.append(BITS.get(random.nextInt(BITS.size())));
            if (random.nextInt(3) > 0) out.append(' ');
        }
        return out.toString();
    }

    private static void check(String text, Passage passage) {
        String words = passage.text();
        assertThat(words)
                .isNotEmpty()
                .doesNotStartWith(" ")
                .doesNotEndWith(" ")
                .doesNotContain("\n", "\u2029", "<p>", "example.org/a_");
        int before = -1;
        for (int i = 0; i < words.length(); i++) {
            int at = passage.index(i);
            char there = at < text.length() ? text.charAt(at) : '?';
            boolean found = at > before && (words.charAt(i) == ' ' || there == '&' || there == words.charAt(i));
            if (!found) throw new AssertionError("char " + i + " of “" + words + "” is not at " + at + " of: " + text);
            before = at;
        }
    }

    /** The stretches of a span, with what was left out taken away, are the span. */
    private static void checkSpan(String text, Passage passage, Random random) {
        int from = random.nextInt(passage.text().length());
        int to = from + 1 + random.nextInt(passage.text().length() - from);
        List<int[]> stretches = passage.stretches(from, to, random.nextInt(50));
        int at = from;
        for (int[] stretch : stretches) {
            assertThat(stretch[0]).isEqualTo(passage.index(at)).isLessThan(stretch[1]);
            assertThat(stretch[1]).isLessThanOrEqualTo(text.length());
            while (at < to && passage.index(at) < stretch[1]) at++;
            assertThat(passage.index(at - 1)).isEqualTo(stretch[1] - 1);
        }
        assertThat(at).isEqualTo(to);
    }
}
