package org.ligature.extract.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "a “b” – c’s … d¦a \"b\" - c's ... d",
                "ﬁne full－width　ＡＢＣ¦fine full-width ABC",
                "co\u00ADop\u200Berate¦cooperate",
                "**Halcor** _Optics_ [said](https://h.example/a_b)¦Halcor Optics said",
                "<b>Hal</b>cor &amp; Co<br>of Kestrin¦Halcor & Co of Kestrin",
                "2,600[12] branches¦2,600 branches",
                "10³ and 1½¦10 3 and 1 1⁄2",
                "5*3 and a_b¦5 3 and a_b",
                "哈科 光学¦哈科光学",
                "e\u0301te\u0301¦été",
                "2012—2015 -- so¦2012-2015 - so",
                "a < b & c > d [sic] \\*¦a < b & c > d sic *"
            })
    void leavesOutWhatNobodyReads(String text, String projected) {
        assertThat(Projection.of(text).text()).isEqualTo(projected);
    }

    @Test
    void everyProjectedCharacterLeadsBackToItsOwn() {
        String text = "# The “**ﬁrst** plant”\nof Hal\u00ADcor&nbsp;Optics — 𠀋 [12]";
        Projection projection = Projection.of(text);
        assertThat(projection.text()).isEqualTo("The \"first plant\" of Halcor Optics - 𠀋");
        int at = projection.text().indexOf("Halcor");
        assertThat(text.substring(projection.from(at), projection.to(at + 5))).isEqualTo("Hal\u00ADcor");
        int plant = projection.text().indexOf("first");
        assertThat(text.substring(projection.from(plant), projection.to(plant + 4)))
                .isEqualTo("ﬁrst");
    }

    /** Whatever the text: places only go forward, stay inside, and projecting twice changes nothing more than once. */
    @Test
    void placesOnlyGoForward() {
        Random random = new Random(7);
        String alphabet = "ab12 \n*_[](<>)&amp;#-–“”ﬁ½³\u00AD\u0301哈科．\\|`~!<br>";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--)
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            Projection projection = Projection.of(text.toString());
            int before = 0;
            for (int i = 0; i < projection.text().length(); i++) {
                assertThat(projection.from(i)).as(text.toString()).isBetween(before, text.length());
                assertThat(projection.to(i)).as(text.toString()).isBetween(projection.from(i), text.length());
                before = projection.from(i);
            }
        }
    }

    @Test
    void aFloodOfMarksStaysLinear() {
        for (String mark : new String[] {"[", "<", "&", "*", "- ", "![", "](", "`"}) {
            assertThat(Projection.of(mark.repeat(300_000)).text().length()).isLessThanOrEqualTo(700_000);
        }
    }
}
