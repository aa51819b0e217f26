package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds footers that come only once (an address, the name of a series) between the two halves of a sentence at a page's end. */
final class Tears {
    private static final int MOST = 6;
    private static final double SHORT = 0.75;
    private static final int LONG_LINE = 40;
    private static final Pattern CONTACT =
            Pattern.compile("(?i)\\||\\bwww\\.|https?:|@|\\b(tel|fax|phone|[PTF])\\s*[.:]");

    private final MappedText text;
    private final Lines lines;
    private final Role[] roles;

    Tears(MappedText text, Lines lines, Role[] roles) {
        this.text = text;
        this.lines = lines;
        this.roles = roles;
    }

    void mark() {
        for (int i = 0; i < lines.count(); i++) {
            if (roles[i] == Role.PAGE_EDGE || lines.at(i).newPage()) mend(i);
        }
    }

    private void mend(int edge) {
        int after = body(roles[edge] == Role.PAGE_EDGE ? edge + 1 : edge, 1);
        if (after < 0 || !lines.lower(lines.at(after))) return;
        List<Integer> footers = new ArrayList<>();
        int at = body(edge - 1, -1);
        while (at >= 0 && footers.size() <= MOST && footer(at)) {
            footers.add(at);
            at = body(at - 1, -1);
        }
        if (at < 0 || footers.size() > MOST) return;
        Line prose = lines.at(at);
        boolean open = prose.columns() >= LONG_LINE && !Ends.closed(text, prose.end());
        if (open) footers.forEach(i -> roles[i] = Role.FURNITURE);
    }

    private boolean footer(int i) {
        Line line = lines.at(i);
        double shortest = lines.width() == 0 ? 2 * LONG_LINE : lines.width() * SHORT;
        if (Ends.closed(text, line.end()) || lines.lower(line)) return false;
        return line.columns() < shortest || CONTACT.matcher(lines.words(line)).find();
    }

    private int body(int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.count() && (lines.blank(at) || roles[at] != Role.BODY)) at += step;
        return at < lines.count() ? at : -1;
    }
}
