package org.ligature.cli.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final List<String> PIECES = List.of(
            "word",
            "a",
            "incomprehensibilities",
            " ",
            "  ",
            "中文",
            "云岭光学成立党委",
            "，",
            "。",
            "（",
            "）",
            "3,210",
            "人",
            "1.36 billion",
            "US$5 million",
            "12%",
            "5 亿元",
            "e\u0301",
            "👩‍💻",
            "🇳🇴",
            "ｆｕｌｌ",
            "-",
            "—",
            "\u00a0",
            "…",
            "ไทย",
            "한국어",
            "x".repeat(50));

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 40, 80})
    void linesFitAndLoseNothing(int width) {
        Random random = new Random(width);
        for (int round = 0; round < 400; round++) {
            String text = text(random);
            List<String> lines = Wrap.lines(text, width);
            assertThat(lines).allSatisfy(line -> {
                assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width);
                assertThat(line).isEqualTo(line.strip()).isNotEmpty();
            });
            assertThat(bare(String.join("", lines))).isEqualTo(bare(text));
            assertThat(rejoined(lines, text)).isTrue();
        }
    }

    @Test
    void breaksChineseBetweenCharactersButNotBeforeClosingMarks() {
        assertThat(Wrap.lines("云岭光学在阿尔港成立党委，书记为林若山。", 16)).containsExactly("云岭光学在阿尔港", "成立党委，书记为", "林若山。");
        assertThat(Wrap.lines("云岭光学在阿尔港，成立", 16))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("，"));
    }

    @Test
    void keepsAFigureWithItsUnitAndCurrency() {
        assertThat(Wrap.lines("The loan was of US$ 5 million then", 20)).contains("US$ 5 million then");
        assertThat(Wrap.lines("It counted just 3,210 members", 19)).containsExactly("It counted just", "3,210 members");
        assertThat(Wrap.lines("全公司现有党员共3210人", 20)).containsExactly("全公司现有党员共", "3210人");
    }

    @Test
    void cutsAWordThatIsWiderThanTheLine() {
        assertThat(Wrap.lines("x".repeat(25), 10)).containsExactly("x".repeat(10), "x".repeat(10), "x".repeat(5));
    }

    @Test
    void measuresGraphemesAsTheTerminalShowsThem() {
        assertThat(Columns.of("abc")).isEqualTo(3);
        assertThat(Columns.of("中文，")).isEqualTo(6);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("👩‍💻")).isEqualTo(2);
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int pieces = 1 + random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) out.append(' ');
        }
        return out.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The lines stand in the text in their order, with only blanks between them. */
    private static boolean rejoined(List<String> lines, String text) {
        int at = 0;
        for (String line : lines) {
            int found = text.indexOf(line, at);
            if (found < 0 || !text.substring(at, found).isBlank()) return false;
            at = found + line.length();
        }
        return text.substring(at).isBlank();
    }
}
