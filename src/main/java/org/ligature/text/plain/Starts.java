package org.ligature.text.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first characters of a line say of it: a bullet, a markdown heading, a caption. */
final class Starts {
    private static final Pattern BULLET =
            Pattern.compile("(?:[•▪‣●○■·◦∙*–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|[①-⑳])\\s+|[•●■▪①-⑳]");
    private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+");
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)(figure|fig\\.|table|chart|photo|image|map|exhibit|abbildung|tableau)\\s*\\d{0,3}[a-z]?\\s*[:.–—-]\\s*\\S.*"
                    + "|[图圖表]\\s*\\d{0,3}\\s*[:：.、].*|(photo|image|picture)\\s+(by|credit)\\b.*");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(\\.\\d{1,2})+\\.?\\s+\\p{Lu}.*"
            + "|(Chapter|Section|Part|Annex|Appendix)\\s+[\\dIVXA-Z]{1,4}\\b.*|第[一二三四五六七八九十百\\d]{1,4}[章节節部编編].*"
            + "|[一二三四五六七八九十]{1,3}、.*");
    private static final int LONGEST_CAPTION = 300;
    private static final int WINDOW = 12;

    private final MappedText text;
    private final Matcher bullet;
    private final Matcher hashes;

    Starts(MappedText text) {
        this.text = text;
        this.bullet = BULLET.matcher(text);
        this.hashes = HASHES.matcher(text);
    }

    /** How many chars a bullet takes at the start of the line; 0 when there is none. */
    int bullet(Line line) {
        return length(bullet, line);
    }

    /** How many chars the hashes of a markdown heading take; 0 when there are none. */
    int hashes(Line line) {
        return text.charAt(line.start()) == '#' ? length(hashes, line) : 0;
    }

    private static int length(Matcher matcher, Line line) {
        matcher.region(line.start(), Math.min(line.end(), line.start() + WINDOW));
        return matcher.lookingAt() && matcher.end() < line.end() ? matcher.end() - line.start() : 0;
    }

    static boolean caption(String words) {
        return words.length() <= LONGEST_CAPTION && CAPTION.matcher(words).matches();
    }

    static boolean numberedHeading(String words) {
        return NUMBERED.matcher(words).matches();
    }
}
