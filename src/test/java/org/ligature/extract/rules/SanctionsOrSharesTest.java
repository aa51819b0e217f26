package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies are listed on exchanges and on lists of sanctions; all here are invented. */
class SanctionsOrSharesTest {
    private static boolean sanctioned(String text) {
        return Reports.claims(text).stream().anyMatch(c -> c.type().equals("listing_sanction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmark Optics was listed on the New York Stock Exchange from 2011 to 2016.",
                "Velmark Optics has been listed in Hong Kong since 2004.",
                "Velmark Optics has been listed on Nasdaq since 2004 and sells to the army of Norway.",
            })
    void sharesAreNoSanctions(String text) {
        assertThat(sanctioned(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmark Optics is listed on the Entity List of the United States.",
                "Velmark Optics has been listed in Annex IV of the sanctions regulation since 2022.",
                "Velmark Optics was listed by the Ministry of Defence of Norway as a supplier of the army.",
                "Velmark Optics, listed in Hong Kong, was blacklisted by the Ministry of Defence of Norway.",
            })
    void sanctionsAre(String text) {
        assertThat(sanctioned(text)).isTrue();
    }
}
