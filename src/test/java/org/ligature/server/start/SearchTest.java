package org.ligature.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {
    @Test
    void whatIsMarkedStaysApartFromWhatIsBesideItAlsoWhereALineBreaks() {
        assertThat(Search.piece("\n")).isEqualTo(" ");
        assertThat(Search.piece(" ")).isEqualTo(" ");
        assertThat(Search.piece("")).isEmpty();
        assertThat(Search.piece("form a\n")).isEqualTo("form a ");
        assertThat(Search.piece("\tcame")).isEqualTo(" came");
    }
}
