package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.Claim;

/** Titles that a list of sources cites are no claims; all companies are invented. */
class SourceListsTest {
    private static List<Claim> under(String heading) {
        return Reports.claims("""
                # Velmark Telecom

                Velmark Telecom makes switches. The ministry of defence of Kestrin owns Velmark Telecom.

                ## %s

                - Ilan Torvey, "Kestrin's army owns 40 percent of Velmark Telecom", Kestrin Post, 2 May 2021
                - The ministry of defence of Kestrin owns 51 percent of Velmark Telecom, Kestrin Post, 3 May 2021
                """.formatted(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "7. Sources", "BIBLIOGRAPHY:", "Notes and sources", "参考文献"})
    void whatSourcesAreCalledIsNoClaim(String heading) {
        assertThat(under(heading))
                .extracting(c -> c.evidence().main().exact())
                .isNotEmpty()
                .noneMatch(quote -> quote.contains("percent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Owners", "Sources of money", "Notes"})
    void otherListsAreRead(String heading) {
        assertThat(under(heading))
                .extracting(c -> c.evidence().main().exact())
                .anyMatch(quote -> quote.contains("51 percent"));
    }
}
