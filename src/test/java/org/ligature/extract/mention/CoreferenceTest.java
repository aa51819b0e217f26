package org.ligature.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ligature.extract.mention.AnnotatorTest.captions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later sentences refer to; companies and banks here are invented. */
class CoreferenceTest {
    /** A document about one company, so that there is another that words could point to. */
    private static final String ABOUT =
            "Velmark Optics makes lenses. Velmark Optics sells them abroad. Velmark Optics has a plant. Velmark Optics"
                    + " exports. Velmark Optics grows. ";

    @Test
    void itPointsToWhatTheSentenceBeforeSpeaksOf() {
        String text = ABOUT + "Last year Trask Holdings bought a yard. It belongs to the ministry.";
        assertThat(captions(text, "It")).containsExactly("Trask Holdings");
    }

    @ParameterizedTest
    @CsvSource({
        "The yard was built for Trask Holdings.",
        "Trask Holdings bought a yard from Velmark Optics.",
    })
    void itPointsToTheCompanyThatTheTextIsAboutWhereNothingSpeaksOfAnother(String before) {
        assertThat(captions(ABOUT + before + " Yet it belongs to the ministry.", "it"))
                .containsExactly("Velmark Optics");
    }

    @ParameterizedTest
    @CsvSource({"The Fund", "the fund"})
    void aNounPointsToTheNameThatEndsInItWhateverItsCapital(String words) {
        String text = ABOUT + "Kestrian Pipe Investment Fund holds shares. On Monday " + words + " put in more money.";
        assertThat(captions(text, words)).containsExactly("Kestrian Pipe Investment Fund");
    }

    @Test
    void aNounPointsToAOneWordNameThatEndsInItAndToANameBehindIt() {
        String text = ABOUT
                + "Last year the lender Traskbank sold shares to the refiner Ostmark. Then the bank and the refiner fell out.";
        assertThat(captions(text, "the bank")).containsExactly("Traskbank");
        assertThat(captions(text, "the refiner")).contains("Ostmark");
    }

    @Test
    void wordsAboutACompanyMayStandBeforeItsNoun() {
        assertThat(captions(ABOUT + "The state-owned company hired more people.", "The state-owned company"))
                .containsExactly("Velmark Optics");
        assertThat(captions(ABOUT + "The state-owned company town grew.", "The state-owned company town"))
                .isEmpty();
        assertThat(captions(ABOUT + "The American public hired no one.", "The American public"))
                .isEmpty();
    }
}
