package org.ligature.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ligature.extract.mention.AnnotatorTest.captions;

import org.junit.jupiter.api.Test;

/** Companies that a text names as a kind. */
class CompanyClassesTest {
    @Test
    void aCountBeforeAKindWithAnOwnerLeavesItAKind() {
        assertThat(captions("The list names 44 Chinese companies.", "Chinese companies"))
                .containsExactly("Chinese companies");
        assertThat(captions("The list names 44 private companies.", "private companies"))
                .isEmpty();
    }

    @Test
    void twoFieldsMayBeJoined() {
        assertThat(captions("They advise Chinese oil and gas firms.", "Chinese oil and gas firms"))
                .containsExactly("Chinese oil and gas firms");
        assertThat(captions("They advise oil and other firms.", "oil and other firms"))
                .isEmpty();
    }

    @Test
    void universitiesOfACountryAreAKindThatATextMayNotBeAbout() {
        String text = "Chinese universities grow. Chinese universities teach. Velmark Optics sells lenses to them. Its"
                + " chief is a minister.";
        assertThat(captions(text, "Chinese universities")).hasSize(2);
        assertThat(captions(text, "Its")).containsExactly("Velmark Optics");
        assertThat(captions("Some universities grow.", "universities")).isEmpty();
    }
}
