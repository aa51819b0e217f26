package org.ligature.extract.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ligature.extract.Token;

/** Cuts text into tokens: words with their inner marks, numbers, single Han characters, and punctuation. */
public final class Tokenizer {
    private static final String APOSTROPHES = "'’ʼ＇";
    private static final String HYPHENS = "-‐‑";
    /** Longer words are not looked up at each of their digits, so that time grows with their length alone. */
    private static final int LONGEST_CURRENCY = 4;

    private final Set<String> abbreviations;
    private final Set<String> scales;
    private final Set<String> compounds;
    private final Set<String> currencies;

    /**
     * @param abbreviations lower-case words that keep their full stop, without it
     * @param scales what may stand right behind digits as a word of its own, such as {@code bn}
     * @param compounds lower-case first parts that keep to their second, such as {@code state} of "State-owned"
     * @param currencies what may stand right before a sum as a word of its own, such as {@code RMB}
     */
    public Tokenizer(Set<String> abbreviations, Set<String> scales, Set<String> compounds, Set<String> currencies) {
        this.abbreviations = Set.copyOf(abbreviations);
        this.scales = Set.copyOf(scales);
        this.compounds = Set.copyOf(compounds);
        this.currencies = Set.copyOf(currencies);
    }

    /** The tokens of a text, in order. */
    public List<Token> tokens(String text) {
        List<Token> out = new ArrayList<>(text.length() / 5 + 4);
        int at = 0;
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            int width = Character.charCount(cp);
            if (isBlank(cp)) at += width;
            else at = next(text, at, cp, out);
        }
        return out;
    }

    private int next(String text, int at, int cp, List<Token> out) {
        int width = Character.charCount(cp);
        if (Character.isIdeographic(cp)) return add(text, at, at + width, Token.Kind.HAN, out);
        if (isDigit(cp)) return number(text, at, out);
        if (isLetter(cp)) return word(text, at, out);
        if (at > 0 && APOSTROPHES.indexOf(cp) >= 0 && closesName(text, at))
            return add(text, at, at + 2, Token.Kind.WORD, out);
        int end = ellipsis(text, at);
        return add(text, at, Math.max(end, at + width), Token.Kind.PUNCT, out);
    }

    private static int ellipsis(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '.') end++;
        return end;
    }

    private int add(String text, int from, int to, Token.Kind kind, List<Token> out) {
        String word = text.substring(from, to);
        out.add(new Token(from, to, word, lower(word), kind));
        return to;
    }

    private static String lower(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.indexOf('’') < 0 ? low : low.replace('’', '\'');
    }

    private int number(String text, int at, List<Token> out) {
        int end = digits(text, at);
        int tail = letters(text, end);
        if (tail == end) return add(text, at, end, Token.Kind.NUMBER, out);
        if (scales.contains(text.substring(end, tail).toLowerCase(Locale.ROOT))) {
            add(text, at, end, Token.Kind.NUMBER, out);
            return add(text, end, tail, Token.Kind.WORD, out);
        }
        // "20th" and "5G" are no numbers, but words that begin with one.
        int last = digits(text, tail);
        return add(text, at, Math.max(last, tail), Token.Kind.WORD, out);
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == ',' || c == '.' || c == '，')
                    && end > at
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1))
                    && (c == '.' || thousands(text, end + 1));
            if (!isDigit(c) && !inner) break;
            end++;
        }
        return end;
    }

    /** Whether exactly three digits (or, as in Indian figures, two and a comma) follow: "1,000", but not "1,2015". */
    private static boolean thousands(String text, int at) {
        int n = 0;
        while (at + n < text.length() && n < 4 && isDigit(text.charAt(at + n))) n++;
        return n == 3 || (n == 2 && at + n < text.length() && text.charAt(at + n) == ',');
    }

    private static int letters(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.codePointAt(end)))
            end += Character.charCount(text.codePointAt(end));
        return end;
    }

    private int word(String text, int at, List<Token> out) {
        if (isAddress(text, at)) return add(text, at, address(text, at), Token.Kind.WORD, out);
        int end = wordEnd(text, at);
        end = withStop(text, at, end);
        return add(text, at, end, Token.Kind.WORD, out);
    }

    private int wordEnd(String text, int at) {
        int end = letters(text, at);
        while (end < text.length()) {
            char c = text.charAt(end);
            int after = end + 1 < text.length() ? text.codePointAt(end + 1) : ' ';
            if (isDigit(c) && isSum(text, at, end)) break;
            else if (isDigit(c)) end = letters(text, digits(text, end));
            else if (APOSTROPHES.indexOf(c) >= 0 && isLetter(after) && !isPossessive(text, end))
                end = letters(text, end + 1);
            else if (HYPHENS.indexOf(c) >= 0 && joinsHyphen(text, at, end))
                end = letters(text, digitsOrSame(text, end + 1));
            else if (c == '.' && isLetter(after) && joinsStop(text, at, end)) end = letters(text, end + 1);
            else if (c == '_') end = letters(text, end + 1);
            else break;
        }
        if (end < text.length() && text.charAt(end) == '$') return end + 1;
        while (end < text.length() && text.charAt(end) == '+' && end - at < 40) end++;
        return end;
    }

    /** "RMB100 million" is a sum; "COP26" is one only with more digits or a scale behind it. */
    private boolean isSum(String text, int at, int digits) {
        if (digits - at > LONGEST_CURRENCY || !currencies.contains(text.substring(at, digits))) return false;
        int end = digits(text, digits);
        int scale = end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
        return end - digits > 2
                || scales.contains(text.substring(scale, letters(text, scale)).toLowerCase(Locale.ROOT));
    }

    private static int digitsOrSame(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at)) ? digits(text, at) : at;
    }

    /** Whether "'s" stands right behind a word here. */
    private static boolean closesName(String text, int apostrophe) {
        int before = text.codePointBefore(apostrophe);
        boolean behind = isLetter(before)
                || isDigit(before)
                || before == '.'
                || before == '+'
                || before == ')'
                || before == '”'
                || before == '’';
        return behind && apostrophe + 1 < text.length() && isPossessive(text, apostrophe);
    }

    private static boolean isPossessive(String text, int apostrophe) {
        char s = text.charAt(apostrophe + 1);
        return (s == 's' || s == 'S')
                && (apostrophe + 2 >= text.length() || !isLetter(text.codePointAt(apostrophe + 2)));
    }

    /** "state-owned" and "Rolls-Royce" are one word; "Shenzhen-listed" is a name and a word. */
    private boolean joinsHyphen(String text, int at, int hyphen) {
        if (hyphen + 1 >= text.length()) return false;
        int after = text.codePointAt(hyphen + 1);
        if (isDigit(after)) return Character.isUpperCase(text.codePointAt(at));
        if (!isLetter(after)) return false;
        if (!Character.isUpperCase(text.codePointAt(at)) || Character.isUpperCase(after)) return true;
        if (hyphen - at > 1 && linksNames(text, hyphen + 1)) return true;
        return hyphen - at <= 1 || compounds.contains(text.substring(at, hyphen).toLowerCase(Locale.ROOT));
    }

    /** Whether a short word and a name behind another hyphen stand here: "al-Anbiya" of "Khatam-al-Anbiya". */
    private static boolean linksNames(String text, int at) {
        int end = letters(text, at);
        return end - at <= 3
                && end + 1 < text.length()
                && HYPHENS.indexOf(text.charAt(end)) >= 0
                && Character.isUpperCase(text.codePointAt(end + 1));
    }

    /** Whether a stop stands inside a name ("JD.com") or between initials ("U.S.") rather than after a sentence. */
    private static boolean joinsStop(String text, int at, int stop) {
        int tail = letters(text, stop + 1);
        boolean initials = stop - at == 1 || text.charAt(stop - 2) == '.';
        if (initials) return tail - stop - 1 == 1;
        return Character.isLowerCase(text.codePointAt(stop + 1)) && tail - stop - 1 <= 4;
    }

    private int withStop(String text, int at, int end) {
        if (end >= text.length() || text.charAt(end) != '.') return end;
        if (end + 1 < text.length() && text.charAt(end + 1) == '.') return end;
        boolean initial = end - at == 1 && Character.isUpperCase(text.charAt(at));
        boolean initials = end - at >= 3 && text.charAt(end - 2) == '.';
        boolean known = abbreviations.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
        return initial || initials || known ? end + 1 : end;
    }

    private static boolean isAddress(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private static int address(String text, int at) {
        int end = at;
        while (end < text.length() && !isBlank(text.charAt(end)) && ")]}>\"”’，。；".indexOf(text.charAt(end)) < 0) end++;
        while (end > at + 1 && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end;
    }

    private static boolean isLetter(int cp) {
        return (Character.isLetter(cp) && !Character.isIdeographic(cp))
                || Character.getType(cp) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int cp) {
        return cp >= '0' && cp <= '9';
    }

    private static boolean isBlank(int cp) {
        return Character.isWhitespace(cp)
                || Character.isSpaceChar(cp)
                || cp == '\u200b'
                || cp == '\ufeff'
                || cp == '\u00ad';
    }
}
