package org.ligature.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.extract.mention.Annotator;
import org.ligature.schema.PackLoader;
import org.ligature.testing.Texts;

/** Whom a document is about; all names are invented. */
class ChiefsTest {
    private static final Annotator ANNOTATOR = new Annotator(PackLoader.builtIn("prc-tech"));
    private static final String VELMARK = "Velmark Optics Ltd makes lenses. ";
    private static final String ONDRA = "Ondra Cable Ltd makes wire. ";
    private static final String RAIN = "It rained a lot. ";

    private static List<String> chiefs(@Nullable String title, String text) {
        return Chiefs.of(title, ANNOTATOR.annotate(Texts.source(text))).names().stream()
                .map(Candidate::caption)
                .toList();
    }

    @Test
    void whoIsNamedMostComesFirst() {
        assertThat(chiefs(null, VELMARK + ONDRA.repeat(4))).containsExactly("Ondra Cable Ltd", "Velmark Optics Ltd");
    }

    @Test
    void theTitleSaysWhomADocumentIsAbout() {
        String text = VELMARK + ONDRA.repeat(2);
        assertThat(chiefs("What the mayor said", text)).startsWith("Ondra Cable Ltd");
        assertThat(chiefs("Velmark and the mayor", text)).startsWith("Velmark Optics Ltd");
    }

    @Test
    void whoComesUpLateIsSeldomMeant() {
        String text = VELMARK + RAIN.repeat(8) + ONDRA;
        assertThat(chiefs(null, text)).containsExactly("Velmark Optics Ltd", "Ondra Cable Ltd");
    }

    @Test
    void noMoreThanThreeAndNoPlacesOrPeople() {
        String text = VELMARK + ONDRA + "Kestov Rail Ltd lays rails. Halcor Lamps Ltd makes lamps. "
                + "Minister Oran Tilvey went to Hungary. ".repeat(5);
        assertThat(chiefs(null, text)).hasSize(3).doesNotContain("Oran Tilvey", "Hungary");
    }

    @Test
    void nobodyIsOfferedTwice() {
        Chiefs chiefs = Chiefs.of(null, ANNOTATOR.annotate(Texts.source(VELMARK.repeat(2) + ONDRA)));
        List<Candidate> first = chiefs.names().subList(0, 1);
        List<Candidate> second = chiefs.names().subList(1, 2);
        assertThat(chiefs.besides(first, List.of())).isEqualTo(second);
        assertThat(chiefs.besides(List.of(), second)).isEqualTo(first);
        assertThat(chiefs.besides(first, second)).isEmpty();
    }

    @Test
    void aTextWithoutNamesIsAboutNobody() {
        assertThat(chiefs("Rain", RAIN)).isEmpty();
    }
}
