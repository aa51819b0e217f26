package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.Mention;
import org.ligature.model.Claim;
import org.ligature.model.Quantity;

/** Whose figure a figure is; all companies are invented. */
class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Halcor State Holding owns all of Velmark Telecom and 40 percent of Tolmer Optics. | Velmark Telecom | none",
                "Halcor State Holding owns all of Velmark Telecom and 40 percent of Tolmer Optics. | Tolmer Optics | 40 percent",
                "Halcor State Holding owns 30 percent of Velmark Telecom. | Velmark Telecom | 30 percent",
                "Halcor State Holding owns 30 percent of the shares of Velmark Telecom. | Velmark Telecom | 30 percent",
            })
    void aShareOfAnotherIsNone(String text, String subject, String value) {
        assertThat(Reports.claims("Halcor State Holding belongs to the state. " + text))
                .filteredOn(c -> c.type().equals("ownership"))
                .filteredOn(c -> c.subject().caption().equals(subject))
                .isNotEmpty()
                .extracting(AmountsTest::value)
                .containsOnly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RMB100 million", "EUR638.5 million", "RUB41bn", "Rs500 crore", "CNY1,200"})
    void aCurrencyMayStandRightBeforeItsSum(String sum) {
        assertThat(sums("The ministry gave Velmark Telecom " + sum + " in March."))
                .containsExactly(sum);
    }

    @Test
    void aShortNumberBehindThreeCapitalsIsNoSum() {
        assertThat(sums("Velmark Telecom sent a choir to COP26 in March.")).isEmpty();
    }

    private static List<String> sums(String text) {
        return Reports.sentences(text).getFirst().mentions().stream()
                .filter(m -> m.is("money"))
                .map(Mention::text)
                .toList();
    }

    private static @Nullable String value(Claim claim) {
        Quantity value = claim.value();
        return value == null ? null : value.text();
    }
}
