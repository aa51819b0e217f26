package org.ligature.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes left-over markup out of plain text: HTML tags and entities, markdown links and emphasis, escapes, no-break spaces.
 *
 * <p>Tags that begin or end a block leave a paragraph separator (U+2029), so that two paragraphs on one line stay apart.
 */
final class Markup {
    static final char BREAK = '\u2029';
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "td",
            "th",
            "table",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\\s[^<>]{0,500})?/?>|<!--");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern TARGET =
            Pattern.compile("\\]\\((?:[^()\\s]|\\([^()\\s]*\\)){0,2000}(?:\\s+\"[^\"\\n]{0,200}\")?\\)");
    private static final int FURTHEST_BRACKET = 600;

    private final String text;
    private final MappedText out;
    private final Matcher tag;
    private final Matcher entity;
    private final Matcher target;
    private int closing = -1;
    private int targetEnd = -1;

    private Markup(String text) {
        this.text = text;
        this.out = new MappedText(text.length());
        this.tag = TAG.matcher(text);
        this.entity = ENTITY.matcher(text);
        this.target = TARGET.matcher(text);
    }

    static MappedText mask(String text) {
        return new Markup(text).run();
    }

    private MappedText run() {
        int i = 0;
        while (i < text.length()) i = step(i);
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
            case '\u00ad', '\u200b', '\ufeff', '\u2060', '\0' -> i + 1;
            case '\f' -> keep('\n', i);
            default -> keep(c, i);
        };
    }

    private int keep(char c, int i) {
        out.add(c, i);
        return i + 1;
    }

    private int tagAt(int i) {
        tag.region(i, Math.min(text.length(), i + 600));
        if (!tag.lookingAt()) return keep('<', i);
        if (tag.group(1) == null) {
            int end = text.indexOf("-->", i);
            return end < 0 ? keep('<', i) : end + 3;
        }
        if (BLOCKS.contains(tag.group(1).toLowerCase(java.util.Locale.ROOT))) out.add(BREAK, i);
        return tag.end();
    }

    private int entityAt(int i) {
        entity.region(i, Math.min(text.length(), i + 12));
        if (!entity.lookingAt()) return keep('&', i);
        String value = Parser.unescapeEntities(entity.group(), false);
        if (value.equals(entity.group())) return keep('&', i);
        char first = value.charAt(0);
        out.add(first == '\u00a0' ? ' ' : first, i);
        return entity.end();
    }

    /** An opening bracket goes when its closing one is followed by a link target. */
    private int openAt(int i) {
        boolean image = out.length() > 0 && out.charAt(out.length() - 1) == '!' && i > 0 && text.charAt(i - 1) == '!';
        int depth = 1;
        int stop = Math.min(text.length(), i + FURTHEST_BRACKET);
        for (int j = i + 1; j < stop; j++) {
            char c = text.charAt(j);
            if (c == '[') depth++;
            if (c == ']' && --depth == 0) return linkAt(i, j, image);
        }
        return keep('[', i);
    }

    private int linkAt(int open, int close, boolean image) {
        target.region(close, Math.min(text.length(), close + 2300));
        if (!target.lookingAt()) return keep('[', open);
        if (image) {
            out.removeLast();
            return target.end();
        }
        closing = close;
        targetEnd = target.end();
        return open + 1;
    }

    private int closeAt(int i) {
        return i == closing ? targetEnd : keep(']', i);
    }

    private int escapeAt(int i) {
        boolean escape = i + 1 < text.length() && "$*_[]()#`<>~-+.!\\&%".indexOf(text.charAt(i + 1)) >= 0;
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
        boolean between = wordBefore && wordAfter;
        if (end - i <= 3 && !between && (textBefore || textAfter)) return end;
        int at = i;
        while (at < end) at = keep(mark, at);
        return end;
    }
}
