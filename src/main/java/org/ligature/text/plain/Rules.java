package org.ligature.text.plain;

/** Finds lines that are drawn rather than written: rows of dashes, stars, equals signs; the fences of code. */
final class Rules {
    private static final String DRAWN = "-=*_~.—–─━═+#";
    private static final int LONGEST = 200;

    private Rules() {}

    static void mark(Lines lines, Role[] roles) {
        for (int i = 0; i < lines.count(); i++) {
            if (roles[i] != Role.BODY || lines.blank(i) || lines.at(i).length() > LONGEST) continue;
            if (DRAWN.indexOf(lines.first(lines.at(i))) < 0 && "`[".indexOf(lines.first(lines.at(i))) < 0) continue;
            String words = lines.words(lines.at(i));
            if (drawn(words) || words.startsWith("```")) roles[i] = Role.RULE;
        }
    }

    private static boolean drawn(String words) {
        if (words.equals("[...]") || words.equals("[…]")) return true;
        return words.length() >= 3 && words.chars().allMatch(c -> DRAWN.indexOf(c) >= 0 || c == ' ');
    }

    /** Whether a line of equals signs or dashes under some words makes them a heading, as in markdown. */
    static boolean underlined(Lines lines, Role[] roles, int i) {
        if (i + 1 >= roles.length || roles[i + 1] != Role.RULE || lines.blank(i + 1)) return false;
        char c = lines.first(lines.at(i + 1));
        return c == '=' || c == '-';
    }
}
