package org.ligature.name.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Cuts a name into words: compatibility forms, width and case folded, punctuation and invisible marks dropped. */
public final class Words {
    /** Names are shorter; what follows is not read, so that time is bounded. */
    public static final int LONGEST = 600;

    private static final int MOST = 48;
    private static final int FIRST_HAN = 0x2E80;

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean han;
    private final boolean dotsJoin;
    /** Letters since the word began or since its last dot. */
    private int letters;

    private int dots;

    private Words(boolean dotsJoin) {
        this.dotsJoin = dotsJoin;
    }

    /**
     * The words of a name in their order; a run of Chinese characters is one word.
     *
     * @param dotsJoin whether "S.A." is one word, as in companies, or two initials, as in people
     */
    public static List<String> of(String name, boolean dotsJoin) {
        Words cut = new Words(dotsJoin);
        String text = FOLD.normalize(shortened(name));
        for (int i = 0; i < text.length() && cut.words.size() < MOST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            cut.read(c, i < text.length() ? text.codePointAt(i) : ' ');
        }
        cut.end();
        return cut.words;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private void read(int c, int next) {
        if (Character.isLetterOrDigit(c) || isMark(c)) {
            letter(c);
        } else if (c == '.' && dotsJoin && letters == 1 && !han && Character.isLetter(next)) {
            dots++;
            letters = 0;
        } else if (c == '&' || c == '+') {
            end();
            words.add("and");
        } else if (!isInside(c)) {
            end();
        }
    }

    private void letter(int c) {
        boolean chinese = isHan(c);
        if (word.length() > 0 && chinese != han) end();
        if (dots > 0 && letters == 1) endBeforeLast();
        han = chinese;
        letters++;
        word.appendCodePoint(c);
    }

    /** "S.Miller" is a letter and a word. */
    private void endBeforeLast() {
        int last = word.offsetByCodePoints(word.length(), -1);
        String rest = word.substring(last);
        word.setLength(last);
        end();
        word.append(rest);
        letters = 1;
    }

    private void end() {
        if (word.length() > 0) words.add(word.toString());
        word.setLength(0);
        letters = 0;
        dots = 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes and invisible signs stand inside words. */
    private static boolean isInside(int c) {
        int type = Character.getType(c);
        return c == '\''
                || c == '\u2018'
                || c == '\u2019'
                || c == '\u02bc'
                || c == '`'
                || c == '\u00b4'
                || c == '"'
                || type == Character.FORMAT
                || (type == Character.CONTROL && c != '\t' && c != '\n' && c != '\r')
                || type == Character.SURROGATE
                || type == Character.MODIFIER_LETTER
                || type == Character.MODIFIER_SYMBOL;
    }

    /** Whether a character is Chinese, in whatever language. */
    public static boolean isHan(int c) {
        if (c < FIRST_HAN) return false;
        return UCharacter.hasBinaryProperty(c, com.ibm.icu.lang.UProperty.IDEOGRAPHIC)
                && UScript.getScript(c) == UScript.HAN;
    }
}
