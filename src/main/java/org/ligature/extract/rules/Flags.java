package org.ligature.extract.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Amount;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;

/** Findings about a source's own words; they stay as written, and a reader is warned. */
final class Flags {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** More people or things than that are in no company. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_500_000_000L);

    private final WordClasses words;

    Flags(WordClasses words) {
        this.words = words;
    }

    List<String> of(Match match, @Nullable Mention figure, boolean joint) {
        List<String> out = new ArrayList<>();
        List<Token> tokens = match.sentence().tokens();
        if (joint) out.add("joint");
        if (figure != null
                && (rate(figure)
                        || words.in(
                                "rate-phrases",
                                tokens,
                                figure.to(),
                                match.clause().to()))) out.add("rate");
        if (figure != null && implausible(figure)) out.add("implausible-value");
        if (words.in("former", tokens, match.from(), match.to())) out.add("former");
        return out;
    }

    private static boolean rate(Mention figure) {
        Amount amount = figure.amount();
        return amount != null && amount.rate();
    }

    private static boolean implausible(Mention figure) {
        Amount amount = figure.amount();
        BigDecimal number = amount == null ? null : amount.number();
        if (number == null) return false;
        if (figure.is("percent")) return number.compareTo(WHOLE) > 0;
        return figure.is("count") && number.compareTo(MOST) > 0;
    }
}
