package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for all names, on names made up from a seed. */
class NamePropertiesTest {
    private static final int MANY = 3000;
    private static final String[] WORDS = {
        "Amara",
        "Belov",
        "Castellan",
        "Dumar",
        "Ltd",
        "GmbH",
        "Shipping",
        "Trading",
        "North",
        "2",
        "IV",
        "de",
        "al",
        "Bank",
        "of",
        "华兴",
        "北京",
        "科技",
        "有限公司",
        "Иванов",
        "محمد",
        "김",
        "Ελλάς",
        "J.",
        "O'Neil",
        "Müller",
        "Smith-Jones",
        "任正非",
        "テック",
        "Group",
        "(HK)"
    };

    private final NameComparer comparer = NameComparer.standard();
    private final Random random = new Random(20261121);

    @ParameterizedTest
    @EnumSource
    void aScoreIsSymmetricAndWithinBounds(NameKind kind) {
        for (int i = 0; i < MANY; i++) {
            PreparedName a = comparer.prepare(name(), kind);
            PreparedName b = comparer.prepare(name(), kind);
            double score = comparer.score(a, b);
            assertThat(score).as(a + " / " + b).isBetween(0.0, 1.0).isEqualTo(comparer.score(b, a));
            assertThat(comparer.compare(a, b).score()).as(a + " / " + b).isEqualTo(score);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameMatchesItself(NameKind kind) {
        for (int i = 0; i < MANY; i++) {
            String name = name();
            assertThat(comparer.score(comparer.prepare(name, kind), comparer.prepare(name, kind)))
                    .as(name)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addingNoiseNeverRaisesAScore(NameKind kind) {
        for (int i = 0; i < MANY; i++) {
            String name = name();
            PreparedName first = comparer.prepare(name, kind);
            String noisy = random.nextBoolean() ? name : name + " " + name();
            double before = comparer.score(first, comparer.prepare(noisy, kind));
            for (int n = 0; n < 3; n++) {
                noisy += " " + noise();
                double after = comparer.score(first, comparer.prepare(noisy, kind));
                assertThat(after).as(name + " / " + noisy).isLessThanOrEqualTo(before + 1e-9);
                before = after;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesThatAreTheSameShareAKey(NameKind kind) {
        for (int i = 0; i < MANY; i++) {
            PreparedName name = comparer.prepare(name(), kind);
            assertThat(comparer.keys(name)).isSorted().doesNotHaveDuplicates();
        }
    }

    private String name() {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++)
            words.add(random.nextInt(4) == 0 ? noise() : WORDS[random.nextInt(WORDS.length)]);
        return String.join(" ", words);
    }

    /** A word of letters that no language puts together. */
    private String noise() {
        StringBuilder out = new StringBuilder();
        int length = 7 + random.nextInt(4);
        for (int i = 0; i < length; i++) out.append((char) ('a' + random.nextInt(26)));
        return out.toString();
    }
}
