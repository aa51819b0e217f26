package org.ligature.extract.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.extract.deep.WordPieces.Piece;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "party", "com", "##mit", "##tee", "##s", "the", ",", "'", "cafe", "党",
            "$");
    private static final WordPieces PIECES = new WordPieces(VOCABULARY);

    private static List<String> words(String text) {
        return PIECES.first(100, text).stream().map(p -> VOCABULARY.get(p.id())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the party committee | the party com ##mit ##tee",
                "The PARTY's committees | the party ' ##s",
                "Café, the | cafe , the",
                "党the | 党 the",
                "$ party | $ party",
                "unheardof party | [UNK] party"
            })
    void aWordIsTakenApartIntoTheLongestPieces(String text, String pieces) {
        // "s" alone is no piece of this small vocabulary.
        String expected = text.contains("'s") ? "the party ' [UNK] com ##mit ##tee ##s" : pieces;
        assertThat(words(text)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n\u00a0", "\u0000\u200b"})
    void blanksAndHiddenSignsAreNoPieces(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aPieceKnowsWhereItStands() {
        String text = "the Café committee";
        assertThat(PIECES.first(100, text))
                .extracting(p -> text.substring(p.start(), p.end()))
                .containsExactly("the", "Café", "com", "mit", "tee");
    }

    @Test
    void onlyAsManyAsWantedAreMade() {
        assertThat(PIECES.first(2, "the party committee")).hasSize(2);
        assertThat(PIECES.last(2, "the party committee"))
                .extracting(p -> VOCABULARY.get(p.id()))
                .containsExactly("##mit", "##tee");
        String text = "the party ".repeat(100_000);
        assertThat(PIECES.last(3, text))
                .hasSize(3)
                .extracting(p -> text.substring(p.start(), p.end()))
                .containsExactly("party", "the", "party");
        assertThat(PIECES.last(1, text).getFirst().start()).isEqualTo(text.length() - 6);
    }

    @Test
    void aMissingSignOfTheModelIsNamed() {
        assertThatThrownBy(() -> PIECES.id("[MASK]")).hasMessageContaining("[MASK]");
    }

    @Test
    void piecesStandInOrderInsideAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(40, 0, 0x3000)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int at = 0;
            for (Piece piece : PIECES.first(1000, text)) {
                assertThat(piece.start()).isGreaterThanOrEqualTo(at).isLessThan(piece.end());
                assertThat(piece.end()).isLessThanOrEqualTo(text.length());
                at = piece.start();
            }
        }
    }
}
