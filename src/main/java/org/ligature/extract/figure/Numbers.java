package org.ligature.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Reads numbers in digits and in words, with their scale. */
final class Numbers {
    private final Phrases<String> words;
    private final Phrases<String> scales;
    private final Phrases<String> fractions;

    /** A number read: where it ends, its value, and whether it was a fraction in words. */
    record Read(int to, BigDecimal value, boolean fraction) {}

    Numbers(Lexicon lexicon) {
        words = lexicon.keyed("number.");
        scales = lexicon.keyed("scale.");
        fractions = lexicon.keyed("fraction.");
    }

    /** The number that begins at a token, or null. */
    @Nullable
    Read read(List<Token> tokens, int at) {
        Phrases.Hit<String> fraction = fractions.match(tokens, at, tokens.size());
        if (fraction != null) return new Read(at + fraction.length(), new BigDecimal(fraction.value()), true);
        BigDecimal digits = digits(tokens.get(at));
        if (digits != null) return scaled(tokens, at + 1, digits);
        BigDecimal compound = compound(tokens.get(at).lower());
        if (compound != null) return scaled(tokens, at + 1, compound);
        Phrases.Hit<String> word = words.match(tokens, at, tokens.size());
        if (word != null) return scaled(tokens, at + word.length(), new BigDecimal(word.value()));
        return hundredOrSo(tokens, at);
    }

    /** "a hundred", "a million". */
    private @Nullable Read hundredOrSo(List<Token> tokens, int at) {
        if (!tokens.get(at).lower().equals("a") || at + 1 >= tokens.size()) return null;
        if (scales.of(tokens.get(at + 1)) == null || tokens.get(at + 1).text().length() < 4) return null;
        return scaled(tokens, at + 1, BigDecimal.ONE);
    }

    private Read scaled(List<Token> tokens, int at, BigDecimal value) {
        int to = at;
        BigDecimal out = value;
        Phrases.Hit<String> scale = scales.match(tokens, to, tokens.size());
        for (int i = 0; i < 3 && scale != null; i++) {
            out = out.multiply(new BigDecimal(scale.value()));
            to += scale.length();
            scale = scales.match(tokens, to, tokens.size());
        }
        return new Read(to, plain(out), false);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal out = value.stripTrailingZeros();
        return out.scale() < 0 ? out.setScale(0) : out;
    }

    private static @Nullable BigDecimal digits(Token token) {
        if (token.kind() != Token.Kind.NUMBER || token.text().length() > 40) return null;
        try {
            return new BigDecimal(token.text().replace(",", "").replace("，", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** "twenty-five". */
    private @Nullable BigDecimal compound(String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen <= 0 || hyphen == lower.length() - 1 || lower.length() > 20) return null;
        BigDecimal tens = word(lower.substring(0, hyphen));
        BigDecimal ones = word(lower.substring(hyphen + 1));
        if (tens == null || ones == null || tens.intValue() < 20 || ones.intValue() > 9) return null;
        return tens.add(ones);
    }

    private @Nullable BigDecimal word(String lower) {
        String value = words.of(new Token(0, lower.length(), lower, lower, Token.Kind.WORD));
        return value == null ? null : new BigDecimal(value);
    }
}
