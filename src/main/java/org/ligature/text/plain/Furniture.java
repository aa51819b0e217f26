package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells page furniture from text: running heads and footers, page numbers, repeated column names.
 *
 * <p>That a line comes again is not enough: profiles of companies repeat their headings. A line is furniture when it comes again where
 * pages end, or where sentences are torn.
 */
final class Furniture {
    private static final int LONGEST = 160;
    private static final int REPEATS = 3;
    private static final int NEAR = 3;
    private static final int LONG_LINE = 40;
    private static final String NO_FURNITURE = "#*-•|>";

    private final MappedText text;
    private final Lines lines;
    private final Role[] roles;
    private final PageEdges edges;

    Furniture(MappedText text, Lines lines, Role[] roles) {
        this.text = text;
        this.lines = lines;
        this.roles = roles;
        this.edges = new PageEdges(text, lines);
    }

    void mark() {
        edges.mark(roles);
        Map<Long, List<Integer>> groups = repeated();
        Set<Long> heads = heads(groups);
        groups.forEach((shape, group) -> {
            boolean furniture = !heads.contains(shape) && furniture(group);
            if (furniture) group.forEach(i -> roles[i] = Role.FURNITURE);
        });
        if (!heads.isEmpty()) markHeads(heads);
    }

    /** Lines that come again, by shape. */
    private Map<Long, List<Integer>> repeated() {
        Counts counts = new Counts();
        for (int i = 0; i < lines.count(); i++) if (candidate(i)) counts.add(shape(i));
        Map<Long, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < lines.count(); i++) {
            if (!candidate(i)) continue;
            long shape = shape(i);
            if (counts.count(shape) >= REPEATS
                    || (counts.count(shape) == 2 && lines.at(i).newPage())) {
                groups.computeIfAbsent(shape, s -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    private boolean candidate(int i) {
        Line line = lines.at(i);
        return !line.blank() && line.length() <= LONGEST && roles[i] == Role.BODY;
    }

    private long shape(int i) {
        Line line = lines.at(i);
        return Shape.of(text, line.start(), line.end());
    }

    /** Repeated lines of cells parted by tabs, and the cells, which may come back as lines of their own. */
    private Set<Long> heads(Map<Long, List<Integer>> groups) {
        Set<Long> heads = new TreeSet<>();
        groups.forEach((shape, group) -> {
            if (group.size() >= REPEATS && group.stream().allMatch(this::columnNames) && apart(group)) {
                heads.add(shape);
                for (String cell : lines.words(lines.at(group.get(0))).split("\t+", -1)) {
                    heads.add(Shape.of(cell, 0, cell.length()));
                }
            }
        });
        return heads;
    }

    private boolean columnNames(int i) {
        Line line = lines.at(i);
        if (!line.tabInside() || line.tabEdge() || Ends.closed(text, line.end())) return false;
        return lines.words(line).chars().noneMatch(Character::isDigit);
    }

    /** Rows of a table may be alike as well, but not with other text between them each time. */
    private static boolean apart(List<Integer> group) {
        for (int i = 1; i < group.size(); i++) if (group.get(i) - group.get(i - 1) < 2) return false;
        return true;
    }

    private void markHeads(Set<Long> heads) {
        for (int i = 0; i < lines.count(); i++) {
            if (candidate(i) && !lines.at(i).tabEdge() && heads.contains(shape(i))) roles[i] = Role.HEAD;
        }
    }

    private boolean furniture(List<Integer> group) {
        Line first = lines.at(group.get(0));
        if (NO_FURNITURE.indexOf(lines.first(first)) >= 0 || Ends.closed(text, first.end())) return false;
        if (countsPages(group)) return true;
        if (!alike(group)) return false;
        long shown = group.stream().filter(this::whereAPageEnds).count();
        return shown >= Math.max(2, group.size() * 0.4);
    }

    /** The same words each time around a page number that goes up by one. */
    private boolean countsPages(List<Integer> group) {
        int before = -1;
        for (int i : group) {
            String words = lines.words(lines.at(i));
            int number = PageEdges.number(words);
            if (!PageEdges.numbered(words) || (before >= 0 && number != before + 1)) return false;
            before = number;
        }
        return true;
    }

    /** The same words each time, or words around a number that rises with each page. */
    private boolean alike(List<Integer> group) {
        Line first = lines.at(group.get(0));
        long exact = Shape.exact(text, first.start(), first.end());
        boolean same = true;
        boolean rising = true;
        int before = -1;
        for (int i : group) {
            Line line = lines.at(i);
            same &= Shape.exact(text, line.start(), line.end()) == exact;
            int number = PageEdges.number(lines.words(line));
            rising &= number > before;
            before = number;
        }
        return same || rising;
    }

    private boolean whereAPageEnds(int i) {
        return edges.torn(i) || near(i, 1) || near(i, -1);
    }

    private boolean near(int i, int step) {
        if (lines.at(i).newPage()) return true;
        int at = i;
        for (int seen = 0; seen < NEAR; seen++) {
            int next = lines.filled(at + step, step);
            boolean newPage = step > 0 ? pageBetween(at, next) : pageBetween(next, at);
            if (newPage) return true;
            if (next < 0) return false;
            if (roles[next] == Role.PAGE_EDGE) return true;
            if (lines.at(next).columns() > Math.max(LONG_LINE, lines.width() * 0.9)) return false;
            at = next;
        }
        return false;
    }

    private boolean pageBetween(int before, int after) {
        if (before < 0 || after < 0) return false;
        for (int i = before + 1; i <= after; i++) if (lines.at(i).newPage()) return true;
        return false;
    }
}
