package org.ligature.extract.proof;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the marks of HTML and Markdown that a reader does not see: tags, character references, brackets, link targets, emphasis, headings, bullets, bars
 * of tables, and note numbers in brackets.
 */
final class Markup {
    private static final Pattern TAG = Pattern.compile("<(?:!--.{0,500}?-->|/?([a-zA-Z][a-zA-Z0-9]*)[^<>]{0,500}+>)");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
    private static final Pattern NOTE = Pattern.compile("\\[\\^?\\d{1,3}](?!\\()");
    private static final Pattern TARGET = Pattern.compile("]\\([^)\\s]{0,2000}+(?:\\s\"[^\"]{0,200}\")?\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|_{1,3}|~~|`{1,3}");
    private static final Pattern LINE = Pattern.compile("(?:#{1,6}|>|[-*+•])[ \\t]+");
    private static final Set<String> BLOCKS =
            Set.of("br", "p", "div", "td", "th", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "-", "mdash", "-",
            "rsquo", "'", "lsquo", "'");
    private static final String MARKS = "<&[]!*_~`\\|#>-+•";

    private Markup() {}

    /**
     * Marks that stand somewhere.
     *
     * @param end one past them
     * @param stands what they stand for, or empty
     * @param blank whether they part words
     */
    record Found(int end, String stands, boolean blank) {}

    static @Nullable Found at(String text, int at) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) < 0) return null;
        Found line = c != '[' && lineStart(text, at) ? plain(LINE, text, at, true) : null;
        if (line != null) return line;
        return switch (c) {
            case '<' -> tag(text, at);
            case '&' -> reference(text, at);
            case '[' -> opening(text, at);
            case ']' -> closing(text, at);
            case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[' ? new Found(at + 1, "", false) : null;
            case '|' -> new Found(at + 1, "", true);
            case '\\' -> escape(text, at);
            case '*', '_', '~', '`' -> emphasis(text, at);
            default -> null;
        };
    }

    private static boolean lineStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i--;
        return i < 0 || text.charAt(i) == '\n';
    }

    private static @Nullable Found plain(Pattern pattern, String text, int at, boolean blank) {
        Matcher m = pattern.matcher(text).region(at, text.length());
        return m.lookingAt() ? new Found(m.end(), "", blank) : null;
    }

    private static @Nullable Found tag(String text, int at) {
        Matcher m = TAG.matcher(text).region(at, text.length());
        if (!m.lookingAt()) return null;
        String name = m.group(1);
        return new Found(m.end(), "", name != null && BLOCKS.contains(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private static @Nullable Found reference(String text, int at) {
        Matcher m = REFERENCE.matcher(text).region(at, text.length());
        if (!m.lookingAt()) return null;
        String decimal = m.group(1);
        String hex = m.group(2);
        if (decimal == null && hex == null) {
            String stands = NAMED.get(String.valueOf(m.group(3)));
            return stands == null ? null : new Found(m.end(), stands, false);
        }
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hex), 16);
        return Character.isValidCodePoint(point) && point > 0
                ? new Found(m.end(), Character.toString(point), false)
                : null;
    }

    /** Brackets around words that link, or that an editor put in, are no words. */
    private static Found opening(String text, int at) {
        Found note = plain(NOTE, text, at, false);
        return note != null ? note : new Found(at + 1, "", false);
    }

    private static Found closing(String text, int at) {
        Found target = plain(TARGET, text, at, false);
        return target != null ? target : new Found(at + 1, "", false);
    }

    private static @Nullable Found escape(String text, int at) {
        if (at + 1 >= text.length()) return null;
        char next = text.charAt(at + 1);
        boolean punctuation = next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next);
        return punctuation ? new Found(at + 2, String.valueOf(next), false) : null;
    }

    /** Marks between two blanks are a sign, and an underscore within a word is part of it. */
    private static @Nullable Found emphasis(String text, int at) {
        Matcher m = EMPHASIS.matcher(text).region(at, text.length());
        if (!m.lookingAt()) return null;
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = m.end() < text.length() && !Character.isWhitespace(text.charAt(m.end()));
        if (!before && !after && at > 0 && m.end() < text.length()) return null;
        boolean inWord = before
                && after
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(m.end()));
        return inWord && text.charAt(at) == '_' ? null : new Found(m.end(), "", false);
    }
}
