package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that stand where a page ends: page numbers, and what web pages leave at their top and bottom. */
final class PageEdges {
    private static final int LONGEST = 24;
    private static final int LONG_LINE = 40;
    private static final int APART = 4;
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(page|p\\.|pg\\.|seite|página|pagina|стр\\.?|страница)\\s*\\d{1,4}(\\s*(of|/|von|de|di|из)\\s*\\d{1,4})?"
                    + "|第\\s*\\d{1,4}\\s*[页頁](\\s*[,，/]?\\s*[共/]\\s*\\d{1,4}\\s*[页頁]?)?"
                    + "|\\d{1,4}\\s*(/|of)\\s*\\d{1,4}|[-–—]\\s*\\d{1,4}\\s*[-–—]|(top|bottom) of page");
    private static final Pattern BARE = Pattern.compile("[|·]?\\s*(\\d{1,4})\\s*[|·]?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu).*(\\s{2,}|[|·•]\\s*|\\bpage\\s+|第\\s*)\\d{1,4}\\s*页?|\\d{1,4}(\\s{2,}|\\s*[|·•]\\s).*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final MappedText text;
    private final Lines lines;

    PageEdges(MappedText text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    void mark(Role[] roles) {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            Line line = lines.at(i);
            if (line.blank() || line.length() > LONGEST) continue;
            String words = lines.words(line);
            if (NAMED.matcher(words).matches()) roles[i] = Role.PAGE_EDGE;
            else if (!line.tabEdge() && BARE.matcher(words).matches()) bare.add(i);
        }
        for (int k = 0; k < bare.size(); k++) {
            int i = bare.get(k);
            if (counted(bare, k) || torn(i) || beside(i)) roles[i] = Role.PAGE_EDGE;
        }
    }

    /** A lone number is a page's when the one before or after is its neighbour and other text stands between. */
    private boolean counted(List<Integer> bare, int k) {
        return (k > 0 && follows(bare.get(k - 1), bare.get(k)))
                || (k + 1 < bare.size() && follows(bare.get(k), bare.get(k + 1)));
    }

    private boolean follows(int one, int other) {
        return other - one > APART && number(lines.words(lines.at(other))) == number(lines.words(lines.at(one))) + 1;
    }

    private boolean beside(int i) {
        int next = lines.filled(i + 1, 1);
        return lines.at(i).newPage() || (next >= 0 && lines.at(next).newPage());
    }

    /** Whether a line stands between two halves of a sentence. */
    boolean torn(int i) {
        int before = lines.filled(i - 1, -1);
        int after = lines.filled(i + 1, 1);
        if (before < 0 || after < 0) return false;
        Line prose = lines.at(before);
        boolean open = prose.columns() >= LONG_LINE && !Ends.closed(text, prose.end());
        return open && lines.lower(lines.at(after));
    }

    /** Whether a running head carries a page number, set apart from its words. */
    static boolean numbered(String words) {
        return NUMBERED.matcher(words).matches();
    }

    /** The last number in some words, or -1. */
    static int number(String words) {
        Matcher m = NUMBER.matcher(words);
        int found = -1;
        while (m.find()) found = Integer.parseInt(m.group());
        return found;
    }
}
