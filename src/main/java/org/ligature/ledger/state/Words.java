package org.ligature.ledger.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligature.model.Claim;
import org.ligature.model.Segment;

/** The form in which words are compared: compatibility forms, case, accents and punctuation don't count. */
public final class Words {
    private Words() {}

    public static String normal(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(apart.length());
        boolean gap = false;
        for (int at = 0; at < apart.length(); ) {
            int c = apart.codePointAt(at);
            at += Character.charCount(c);
            if (isMark(c)) continue;
            if (!isWord(c)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) words.append(' ');
            gap = false;
            words.appendCodePoint(c);
        }
        return Normalizer.normalize(words.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A letter or a digit, fractions and circled numbers included. */
    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** All that a claim can be found by: its quote, and the names and words of its roles. */
    public static String of(Claim claim) {
        Stream<String> quotes = claim.evidence().quotes().stream().map(Segment::exact);
        Stream<String> roles =
                claim.roles().stream().flatMap(r -> Stream.of(r.caption(), Objects.toString(r.mention(), "")));
        return Stream.concat(quotes, roles).map(Words::normal).distinct().collect(Collectors.joining(" | "));
    }
}
