package org.ligature.publish.markdown;

import java.util.regex.Pattern;
import org.ligature.publish.VisibleText;

/** Text of documents in Markdown: every character that could act as Markdown or HTML gets a backslash. */
final class Escaped {
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_QUOTE = 2000;
    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&$!^]");
    /** What would start a list, a heading or a rule at the beginning of a line. */
    private static final Pattern START = Pattern.compile("^([-+=]|\\d+(?=[.)]))");
    /** What is made a link without any sign. */
    private static final Pattern LINK = Pattern.compile("(?i)(https?|ftp|mailto|xmpp)(?=:)|www(?=\\.)|@");

    private Escaped() {}

    static String name(String text) {
        return escape(VisibleText.of(text, LONGEST_NAME));
    }

    static String quote(String text) {
        return escape(VisibleText.of(text, LONGEST_QUOTE));
    }

    private static String escape(String visible) {
        String plain = ACTIVE.matcher(visible).replaceAll("\\\\$0");
        plain = LINK.matcher(plain).replaceAll(m -> m.group().equals("@") ? "\\\\@" : m.group() + "\\\\");
        return START.matcher(plain)
                .replaceFirst(m -> Character.isDigit(m.group().charAt(0)) ? m.group() + "\\\\" : "\\\\" + m.group());
    }
}
