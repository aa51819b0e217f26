package org.ligature.text.plain;

import java.util.Arrays;
import java.util.List;
import org.ligature.model.Passage;

/**
 * Finds the passages of plain text, whatever its dirt: joins hard-wrapped lines, takes out page furniture and footnotes that part
 * a sentence, and follows the rows of a table across pages.
 */
public final class PlainPassages {
    private PlainPassages() {}

    /** The passages of a text, mapped to the text's own indexes. */
    public static List<Passage> of(String raw) {
        return of(raw, 0);
    }

    /**
     * The passages of a text after its header block.
     *
     * @param body string index at which the text proper begins
     */
    public static List<Passage> of(String raw, int body) {
        MappedText text = Markup.mask(raw);
        Lines lines = new Lines(text, body);
        Role[] roles = new Role[lines.count()];
        Arrays.fill(roles, Role.BODY);
        new Furniture(text, lines, roles).mark();
        Rules.mark(lines, roles);
        NoteMarks marks = new NoteMarks(text);
        new Footnotes(lines, roles, marks).mark();
        marks.settle();
        new Tears(text, lines, roles).mark();
        Grids grids = new Grids(text, lines, roles);
        grids.mark();
        return new Walk(text, lines, roles, new Draft(text, marks), grids).passages();
    }
}
