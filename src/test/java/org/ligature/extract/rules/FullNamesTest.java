package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.model.Claim;

/** Names of the reports here are invented. */
class FullNamesTest {
    private static List<String> subjects(String text) {
        return Reports.claims(text).stream()
                .map(Claim::subject)
                .map(s -> s.caption())
                .distinct()
                .toList();
    }

    @Test
    void aNameWithItsLegalFormIsTheNameWithoutIt() {
        assertThat(subjects("In 2015 Halcor Optics Co., Ltd. established a party committee. "
                        + "Halcor Optics supplied cameras to the Kestrin Police Department."))
                .containsExactly("Halcor Optics");
    }
}
