package org.ligature.ledger.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligature.model.Claim;
import org.ligature.model.Segment;

/** The form in which words are compared: compatibility forms, case, accents and punctuation don't count. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    public static String normal(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("");
        String words = OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    /** All that a claim can be found by: its quote, and the names and words of its roles. */
    public static String of(Claim claim) {
        Stream<String> quotes = claim.evidence().quotes().stream().map(Segment::exact);
        Stream<String> roles =
                claim.roles().stream().flatMap(r -> Stream.of(r.caption(), Objects.toString(r.mention(), "")));
        return Stream.concat(quotes, roles).map(Words::normal).distinct().collect(Collectors.joining(" | "));
    }
}
