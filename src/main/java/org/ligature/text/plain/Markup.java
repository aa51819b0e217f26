package org.ligature.text.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Takes left-over markup out of plain text: HTML tags and entities, markdown links and emphasis, escapes, no-break spaces.
 *
 * <p>Tags that begin or end a block leave a paragraph separator (U+2029), so that two paragraphs on one line stay apart.
 */
final class Markup {
    static final char BREAK = '\u2029';
    private static final Set<String> BREAKS = Set.of("br", "td", "th", "tr", "li", "dd", "dt");
    private static final Set<String> UNSEEN = Set.of("script", "style");
    private static final String ATTRIBUTE =
            "\\s+[\\w:.-]{1,60}+(?:\\s*=\\s*(?:\"[^\"<>]{0,400}+\"|'[^'<>]{0,400}+'|[^\\s\"'<>]{1,400}+))";
    private static final Pattern TAG = Pattern.compile(
            "</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:" + ATTRIBUTE + "){0,20}(?:\\s+[a-z]{1,12})?\\s*/?>|<!--");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final int LONGEST_TAG = 1000;
    private static final int FURTHEST_BRACKET = 600;
    private static final String ESCAPABLE = "$*_[]()#`<>~-+.!\\&%|";
    private static final boolean[] SPECIAL = specials();

    private final String text;
    private final MappedText out;
    private final Matcher tag;
    private final Matcher entity;
    private int closing = -1;
    private int targetEnd = -1;

    private Markup(String text) {
        this.text = text;
        this.out = new MappedText(text.length());
        this.tag = TAG.matcher(text);
        this.entity = ENTITY.matcher(text);
    }

    private static boolean[] specials() {
        boolean[] special = new boolean[0x10000];
        for (char c : "<&[]\\*_\0\u000b\u0085\u00a0\u00ad\u200b\u202f\u2028\u2060\u3000\ufeff".toCharArray())
            special[c] = true;
        return special;
    }

    static MappedText mask(String text) {
        return new Markup(text).run();
    }

    private MappedText run() {
        int i = 0;
        while (i < text.length()) {
            int plain = i;
            while (i < text.length() && !SPECIAL[text.charAt(i)]) i++;
            out.add(text, plain, i);
            if (i < text.length()) i = step(i);
        }
        return out;
    }

    private int step(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '<' -> tagAt(i);
            case '&' -> entityAt(i);
            case '[' -> openAt(i);
            case ']' -> closeAt(i);
            case '\\' -> escapeAt(i);
            case '*', '_' -> emphasisAt(i, c);
            case '\u00a0', '\u202f', '\u3000' -> keep(' ', i);
            case '\u000b', '\u0085', '\u2028' -> keep('\n', i);
            case '\u00ad' -> softHyphenAt(i);
            default -> i + 1;
        };
    }

    private int keep(char c, int i) {
        out.add(c, i);
        return i + 1;
    }

    /** At a line's end it parts a word; elsewhere it is not seen. */
    private int softHyphenAt(int i) {
        boolean last = i + 1 < text.length() && (text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '\r');
        return last ? keep('\u00ad', i) : i + 1;
    }

    private int tagAt(int i) {
        tag.region(i, Math.min(text.length(), i + LONGEST_TAG));
        if (!tag.lookingAt()) return keep('<', i);
        String name = tag.group(1);
        if (name == null) {
            int end = text.indexOf("-->", i);
            return end < 0 ? keep('<', i) : end + 3;
        }
        return named(name.toLowerCase(Locale.ROOT), i);
    }

    /** Takes a tag out; what only looks like one, such as a book title between angle brackets, stays. */
    private int named(String name, int i) {
        boolean known = Tag.isKnownTag(name);
        boolean bare = tag.group().indexOf(' ') < 0 && name.equals(tag.group(1));
        if (!known && !bare) return keep('<', i);
        boolean block = known
                && !UNSEEN.contains(name)
                && (BREAKS.contains(name) || Tag.valueOf(name).isBlock());
        if (block) out.add(BREAK, i);
        int end = tag.end();
        if (!UNSEEN.contains(name) || text.charAt(i + 1) == '/') return end;
        int close = text.indexOf("</" + tag.group(1), end);
        return close < 0 ? end : close;
    }

    private int entityAt(int i) {
        entity.region(i, Math.min(text.length(), i + 12));
        if (!entity.lookingAt()) return keep('&', i);
        String value = Parser.unescapeEntities(entity.group(), false);
        if (value.equals(entity.group())) return keep('&', i);
        char first = value.charAt(0);
        if (first != '\u00ad' && first != '\u200b')
            out.add(SPECIAL[first] && Character.isSpaceChar(first) ? ' ' : first, i);
        return entity.end();
    }

    /** An opening bracket goes when its closing one is followed by a link target. */
    private int openAt(int i) {
        if (i + 1 < text.length() && text.charAt(i + 1) == '^') return footnoteMark(i);
        boolean image = out.last() == '!' && i > 0 && text.charAt(i - 1) == '!';
        int depth = 1;
        int stop = Math.min(text.length(), i + FURTHEST_BRACKET);
        for (int j = i + 1; j < stop; j++) {
            char c = text.charAt(j);
            if (c == '\n' && text.startsWith("\n\n", j)) break;
            if (c == '[') depth++;
            if (c == ']' && --depth == 0) return linkAt(i, j, image);
        }
        return keep('[', i);
    }

    /** Markdown's [^3] in a sentence goes; at the start of a line it opens the note itself and stays. */
    private int footnoteMark(int i) {
        int end = text.indexOf(']', i);
        boolean mark = end > 0 && end - i < 24 && i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        return mark ? end + 1 : keep('[', i);
    }

    private int linkAt(int open, int close, boolean image) {
        int end = LinkTarget.end(text, close + 1);
        if (end < 0) return keep('[', open);
        if (image) {
            out.removeLast();
            return end;
        }
        closing = close;
        targetEnd = end;
        return open + 1;
    }

    private int closeAt(int i) {
        return i == closing ? targetEnd : keep(']', i);
    }

    private int escapeAt(int i) {
        boolean escape = i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
        if (!escape) return keep('\\', i);
        // \\$ is an escaped dollar escaped once more.
        if (text.charAt(i + 1) == '\\' && i + 2 < text.length() && text.charAt(i + 2) == '$') return i + 2;
        return keep(text.charAt(i + 1), i + 1);
    }

    /** Emphasis marks hug a word: *The Paper*, __very__. Those between letters or blanks stay. */
    private int emphasisAt(int i, char mark) {
        int end = i;
        while (end < text.length() && text.charAt(end) == mark) end++;
        boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean wordAfter = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        boolean textBefore = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        boolean textAfter = end < text.length() && !Character.isWhitespace(text.charAt(end));
        boolean between = wordBefore && wordAfter && !ideographic(i - 1) && !ideographic(end);
        if (end - i <= 3 && !between && (textBefore || textAfter)) return end;
        out.add(text, i, end);
        return end;
    }

    /** Chinese has no blanks around emphasis. */
    private boolean ideographic(int at) {
        return Character.isIdeographic(text.charAt(at));
    }
}
