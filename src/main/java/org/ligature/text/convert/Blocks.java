package org.ligature.text.convert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;
import org.ligature.model.Rendition.Anchor;
import org.ligature.model.Rendition.Link;

/**
 * Builds the text of a structured document block by block: each block is a passage, and stands in the text as it reads.
 *
 * <p>Blanks are evened out here, so a passage and its stretch of the text are the same.
 */
public final class Blocks {
    private static final int PLENTY = 16_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private Cell cell = Cell.NONE;
    private Cell before = Cell.NONE;
    private Kind kind = Kind.PARAGRAPH;
    private String place = "";
    private String section = "";
    private int start = -1;
    private int points;
    private int startPoints;
    private boolean blank;
    private @Nullable String href;
    private int linkStart;

    /**
     * A cell of a table; numbers count from 1, and row 0 is the head.
     *
     * @param table number of the table, 0 for none
     */
    public record Cell(int table, int row, int column) {
        public static final Cell NONE = new Cell(0, 0, 0);
    }

    /** What comes next stands in this cell. */
    public void cell(Cell next) {
        end();
        cell = next;
    }

    /**
     * Begins a block; one that is still open ends.
     *
     * @param as what it is
     * @param where its place in the source, for the anchor
     */
    public void begin(Kind as, String where) {
        end();
        kind = as;
        place = where;
    }

    public boolean open() {
        return start >= 0;
    }

    /** Adds words to the block. */
    public void add(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) blank = true;
            else if (!unseen(c)) add(c);
        }
    }

    private static boolean unseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\0';
    }

    private void add(char c) {
        if (start < 0) openBlock();
        else if (blank) put(' ');
        blank = false;
        put(c);
    }

    private void openBlock() {
        if (text.length() > 0) {
            for (char c : separator().toCharArray()) put(c);
        }
        start = text.length();
        startPoints = points;
        linkStart = points;
    }

    /** Cells of a row are parted by tabs and rows by lines, so that the text shows the table. */
    private String separator() {
        if (cell.table() == 0 || cell.table() != before.table()) return "\n\n";
        return cell.row() == before.row() && cell.column() != before.column() ? "\t" : "\n";
    }

    private void put(char c) {
        text.append(c);
        if (!Character.isLowSurrogate(c)) points++;
    }

    /** The words that follow are linked, until {@link #endLink}. */
    public void link(String target) {
        endLink();
        href = target;
        linkStart = points + (blank && open() ? 1 : 0);
    }

    public void endLink() {
        if (href != null && open() && points > linkStart) links.add(new Link(linkStart, points, href));
        href = null;
    }

    /** Ends the block; an empty one leaves nothing. */
    public void end() {
        String linked = href;
        endLink();
        if (open()) {
            anchors.add(new Anchor(startPoints, points, place));
            cut();
            before = cell;
            start = -1;
        }
        blank = false;
        href = linked;
        linkStart = points;
    }

    private void cut() {
        if (kind == Kind.HEADING) section = text.substring(start);
        int from = start;
        while (text.length() - from > PLENTY) {
            int stop = text.lastIndexOf(". ", from + PLENTY);
            int space = text.lastIndexOf(" ", from + PLENTY);
            int to = stop > from ? stop + 2 : space > from ? space + 1 : from + PLENTY;
            if (Character.isLowSurrogate(text.charAt(to))) to++;
            passage(from, to);
            from = to;
        }
        passage(from, text.length());
    }

    private void passage(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') end--;
        if (end == from) return;
        int[] map = new int[end - from];
        for (int i = 0; i < map.length; i++) map[i] = from + i;
        Passage.Place at = new Passage.Place(passages.size(), section, cell.table(), cell.row(), cell.column());
        passages.add(new Passage(kind, at, text.substring(from, end), map));
    }

    public String text() {
        return text.toString();
    }

    public List<Anchor> anchors() {
        return anchors;
    }

    public List<Link> links() {
        return links;
    }

    public List<Passage> passages() {
        return passages;
    }
}
