package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that nobody has, but that arrive. */
class HostileNamesTest {
    private final NameComparer comparer = NameComparer.standard();

    @ParameterizedTest
    @EnumSource
    void nothingThrows(NameKind kind) {
        List<String> names = List.of(
                "",
                " ",
                "\0",
                "...",
                "''",
                "\ud800",
                "a\udc00b",
                "\ud83d\ude00",
                "\u200f\u202eSmith\u202c",
                "有限公司",
                "Ltd",
                "Co., Ltd.",
                "的",
                "x".repeat(100_000),
                "ab ".repeat(40_000),
                "任".repeat(100_000),
                "م".repeat(100_000),
                "김".repeat(5_000),
                "\u0301".repeat(100_000),
                "S.A.".repeat(30_000),
                "\ufdfa".repeat(1_000));
        for (String a : names) {
            PreparedName first = comparer.prepare(a, kind);
            assertThat(comparer.score(first, first)).isEqualTo(1);
            for (String b : names) {
                PreparedName second = comparer.prepare(b, kind);
                assertThat(comparer.score(first, second)).isBetween(0.0, 1.0);
                assertThat(comparer.compare(first, second).parts()).isNotNull();
            }
            comparer.keys(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyCharactersGiveAScore(NameKind kind) {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            String a = characters(random);
            String b = characters(random);
            PreparedName first = comparer.prepare(a, kind);
            PreparedName second = comparer.prepare(b, kind);
            assertThat(comparer.score(first, second)).isBetween(0.0, 1.0).isEqualTo(comparer.score(second, first));
        }
    }

    private static String characters(Random random) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) out.append((char) random.nextInt(0x10000));
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void invisibleMarksChangeNothing(NameKind kind) {
        PreparedName plain = comparer.prepare("Belov Castellan", kind);
        PreparedName marked = comparer.prepare("\u200fBel\u200dov\u202c  CASTELLAN\0", kind);
        assertThat(comparer.score(plain, marked)).isGreaterThan(0.9);
    }
}
