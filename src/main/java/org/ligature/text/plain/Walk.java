package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;

/** Goes through the lines of a text once, from first to last, and makes passages of them. */
final class Walk {
    private static final int TORN = 60;
    private static final double FULL = 0.85;

    private final MappedText text;
    private final Lines lines;
    private final Role[] roles;
    private final Draft draft;
    private final Grids grids;
    private final Starts starts;
    private final Headings headings;
    private final Tables tables;
    private final List<Passage> out = new ArrayList<>();

    /** Ordinals of passages that begin a row under repeated column names, where the row may be the one before, gone on. */
    private final BitSet afterHead = new BitSet();

    private Line last = new Line(0, 0, 0, 0, Line.HARD);
    private Kind kind = Kind.PARAGRAPH;
    private MappedText note = new MappedText(256);
    private final List<MappedText> notes = new ArrayList<>();
    private int blanks;
    private boolean afterFurniture;
    private boolean cellEdge;
    private boolean headPassed;

    Walk(MappedText text, Lines lines, Role[] roles, Draft draft, Grids grids) {
        this.text = text;
        this.lines = lines;
        this.roles = roles;
        this.draft = draft;
        this.grids = grids;
        this.starts = new Starts(text);
        this.headings = new Headings(text, lines, roles);
        this.tables = new Tables(lines, roles);
    }

    List<Passage> passages() {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.at(i).newPage()) afterFurniture = true;
            if (lines.blank(i)) blank(lines.at(i));
            else line(i);
        }
        endNote();
        flush();
        return tables.repeatedHeads() ? new RowTopics(out, afterHead).settled() : out;
    }

    private void blank(Line line) {
        if (line.hard()) {
            cellEdge |= line.tabEdge();
        } else {
            blanks++;
            cellEdge = line.tabEdge();
        }
    }

    private void line(int i) {
        if (roles[i] != Role.NOTE_MORE) endNote();
        switch (roles[i]) {
            case HEAD -> head();
            case FURNITURE, PAGE_EDGE -> afterFurniture = true;
            case NOTE, NOTE_MORE -> note(lines.at(i));
            case RULE -> flush();
            case GRID -> grid(i);
            case BODY -> body(i);
        }
        blanks = 0;
        cellEdge = false;
    }

    private void head() {
        if (!tables.inside()) {
            flush();
            tables.open(headings.section());
        }
        afterFurniture = true;
        headPassed = true;
    }

    /** Footnotes stand apart from the sentence that they interrupt. */
    private void note(Line line) {
        char before = note.last();
        boolean parted = before == '-' || text.charAt(line.start()) == '%' || before == '%';
        if (note.length() > 0 && !parted) note.blank(text.index(line.start() - 1));
        note.add(text, line.start(), line.end());
        afterFurniture = true;
    }

    private void endNote() {
        if (note.length() == 0) return;
        notes.add(note);
        note = new MappedText(256);
        if (draft.empty()) emitNotes();
    }

    private void emitNotes() {
        notes.forEach(n -> emit(Kind.NOTE, n, 0));
        notes.clear();
    }

    private void grid(int i) {
        flush();
        boolean first = !inGrid(i - 1);
        if (first) tables.openGrid(grids.head(i));
        else tables.nextRow();
        int column = 0;
        for (int[] cell : grids.cells(i)) {
            column++;
            if (cell[0] == cell[1]) continue;
            draft.append(cell[0], cell[1]);
            emit(Kind.CELL, draft.take(), column);
        }
        if (!inGrid(i + 1)) tables.closeGrid();
    }

    private boolean inGrid(int i) {
        return !lines.blank(i) && (roles[i] == Role.GRID || roles[i] == Role.RULE);
    }

    private void body(int i) {
        Line line = lines.at(i);
        int bullet = starts.bullet(line);
        if (!draft.empty() && bullet == 0 && joins(line)) {
            append(line, line.start());
            return;
        }
        flush();
        int hashes = starts.hashes(line);
        boolean heading = bullet == 0 && (hashes > 0 || headings.is(i, blanks, out.isEmpty()));
        if (tables.inside() && tables.before(i, heading, new Tables.Gap(blanks, cellEdge))) {
            headings.leave(tables.section());
            if (headPassed) afterHead.set(out.size());
            headPassed = false;
        }
        kind = heading ? Kind.HEADING : bullet > 0 ? Kind.LIST_ITEM : kindOf(line);
        int skip = hashes > 0 ? hashes : bullet;
        append(line, line.start() + skip);
    }

    private Kind kindOf(Line line) {
        if (Starts.caption(lines.words(line))) return Kind.CAPTION;
        return tables.inside() ? Kind.CELL : Kind.PARAGRAPH;
    }

    private boolean joins(Line line) {
        char first = lines.first(line);
        boolean open = draft.open() && kind != Kind.HEADING;
        boolean lower = lines.lower(line) || first == '-' || first == ',' || first == ')';
        if (starts.hashes(line) > 0 || (line.hard() && !(afterFurniture && open))) return false;
        if (afterFurniture) return open && (lower || draft.length() > TORN);
        int gap = blanks - (lines.doubleSpaced() ? 1 : 0);
        if (gap > 0) return open && lower && draft.length() > TORN;
        if (kind == Kind.HEADING) return false;
        // A Chinese sentence always ends with its mark, so a line without one goes on.
        boolean chinese = open && last.columns() >= TORN && Lines.wide(last) && Lines.wide(line);
        if (lines.width() == 0 || chinese) return (lower && open) || chinese;
        return last.columns() + firstWord(line) >= lines.width() * FULL || lower;
    }

    /** Columns of a line's first word: would it have fitted on the line before? */
    private int firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) < '\u2e80') end++;
        return end - line.start();
    }

    private void append(Line line, int from) {
        int at = draft.append(from, line.end());
        while (at < line.end()) {
            // A text may be one endless line: it is cut between sentences, so that no passage outgrows its readers.
            emit(kind, draft.take(), 0);
            at = draft.append(at, line.end());
        }
        last = line;
        afterFurniture = false;
    }

    private void flush() {
        if (!draft.empty()) emit(kind, draft.take(), 0);
        emitNotes();
    }

    private void emit(Kind as, MappedText what, int column) {
        if (what.length() == 0) return;
        String words = what.toString();
        if (as == Kind.HEADING) words = headings.enter(words);
        Passage.Place place = as == Kind.NOTE
                ? new Passage.Place(out.size(), headings.section(), 0, 0, 0)
                : tables.place(out.size(), headings.section(), column);
        out.add(new Passage(as, place, words, Arrays.copyOf(what.map(), words.length())));
    }
}
