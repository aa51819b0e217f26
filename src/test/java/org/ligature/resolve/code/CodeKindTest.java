package org.ligature.resolve.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers are those with which the documentation of python-stdnum shows right and wrong check digits. */
class CodeKindTest {
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @CsvSource({
        "USCC, 91110000600037341L",
        "LEI, 213800KUD8LAJWSQ9D15",
        "ISIN, US0378331005",
        "IMO, IMO 9319466",
        "IMO, 8814275",
        "INN, 1234567894",
        "INN, 123456789047",
        "OGRN, 1022200525819",
        "OGRN, 385768585948949"
    })
    void rightOnesAreRight(CodeKind kind, String code) {
        assertThat(kind.valid(code)).isTrue();
        assertThat(CodeKind.of(code)).contains(kind);
        assertThat(kind.valid(" " + code.toLowerCase(java.util.Locale.ROOT) + "-"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "USCC, A1110000600037341L",
        "LEI, 213800KUD8LXJWSQ9D15",
        "ISIN, US0378331003",
        "IMO, 8814274",
        "INN, 123456789037",
        "INN, 1234567895",
        "OGRN, 1022500001328",
        "OGRN, 10277395526422"
    })
    void wrongOnesAreWrong(CodeKind kind, String code) {
        assertThat(kind.valid(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"USCC, 91110000600037341L", "LEI, 213800KUD8LAJWSQ9D15"})
    void noOtherDigitForADigitAndNoLetterForALetterIsRight(CodeKind kind, String code) {
        for (int i = 0; i < code.length(); i++)
            for (int k = 0; k < ALL.length(); k++) {
                char c = ALL.charAt(k);
                if (Character.isDigit(c) != Character.isDigit(code.charAt(i))) continue;
                String changed = code.substring(0, i) + c + code.substring(i + 1);
                assertThat(kind.valid(changed)).as(changed).isEqualTo(c == code.charAt(i));
            }
    }

    @ParameterizedTest
    @CsvSource({"USCC, 17, 0123456789ABCDEFGHJKLMNPQRTUWXY", "ISIN, 11, 0123456789", "INN, 9, 0123456789"})
    void oneLastCharacterFitsEachBeginning(CodeKind kind, int length, String last) {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String begin = (kind == CodeKind.ISIN ? "XS" : "91") + digits(random, length - 2);
            Stream<Character> fitting = last.chars().mapToObj(c -> (char) c).filter(c -> kind.valid(begin + c));
            assertThat(fitting).as(begin).hasSize(1);
        }
    }

    private static String digits(Random random, int length) {
        return random.ints(length, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void nonsenseIsNoCodeAndDoesNoHarm(CodeKind kind) {
        for (String odd : new String[] {"", " ", "任正非", "9".repeat(100_000), "\uD800", "١٢٣٤٥٦٧٨٩٠", "IMO"})
            assertThat(kind.valid(odd)).isFalse();
    }

    @Test
    void fullWidthDigitsAreDigits() {
        assertThat(CodeKind.IMO.valid("９３１９４６６")).isTrue();
    }
}
