package org.ligature.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Passage.Kind;
import org.ligature.text.convert.Blocks;
import org.ligature.text.convert.Blocks.Cell;
import org.ligature.text.convert.Deadline;

/** Goes through a Word document's paragraphs and tables in order. */
final class DocxWalk {
    private static final int DEEPEST = 40;

    private final String name;
    private final Blocks blocks;
    private final Deadline deadline;
    private int tables;
    private int depth;

    DocxWalk(String name, Blocks blocks, Deadline deadline) {
        this.name = name;
        this.blocks = blocks;
        this.deadline = deadline;
    }

    void body(List<IBodyElement> elements, String path) {
        int paragraph = 0;
        int table = 0;
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph p -> paragraph(p, path + "/p[" + ++paragraph + "]", null);
                case XWPFTable t -> table(t, path + "/table[" + ++table + "]");
                case XWPFSDT control -> words(control, path + "/control");
                default -> {}
            }
        }
        blocks.end();
    }

    private void words(XWPFSDT control, String path) {
        String words = control.getContent().getText();
        for (String line : words.split("\\R", -1)) {
            blocks.begin(Kind.PARAGRAPH, path);
            blocks.add(line);
        }
    }

    private void paragraph(XWPFParagraph p, String path, @Nullable Kind as) {
        deadline.check();
        blocks.begin(as != null ? as : kind(p), path);
        for (IRunElement element : p.getIRuns()) {
            if (element instanceof XWPFHyperlinkRun link) linked(link);
            else if (element instanceof XWPFRun run) blocks.add(text(run));
            else if (element instanceof XWPFSDT control)
                blocks.add(control.getContent().getText());
        }
        blocks.end();
    }

    private void linked(XWPFHyperlinkRun run) {
        XWPFHyperlink link = run.getHyperlink(run.getDocument());
        if (link != null && link.getURL() != null) blocks.link(link.getURL());
        blocks.add(text(run));
        blocks.endLink();
    }

    /** A run's own words: the numbers that Word shows for notes are no text, and breaks are blanks. */
    private static String text(XWPFRun run) {
        StringBuilder words = new StringBuilder();
        try (var cursor = run.getCTR().newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                switch (cursor.getName().getLocalPart()) {
                    case "t" -> words.append(cursor.getTextValue());
                    case "tab", "br", "cr" -> words.append(' ');
                    case "noBreakHyphen" -> words.append('-');
                    default -> {}
                }
            }
        }
        return words.toString();
    }

    private static Kind kind(XWPFParagraph p) {
        String style = style(p).toLowerCase(Locale.ROOT);
        if (style.startsWith("heading") || style.startsWith("title") || style.startsWith("标题") || outline(p))
            return Kind.HEADING;
        if (style.startsWith("caption")) return Kind.CAPTION;
        return p.getNumID() != null || style.startsWith("list") ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private static boolean outline(XWPFParagraph p) {
        var properties = p.getCTP().getPPr();
        return properties != null && properties.isSetOutlineLvl();
    }

    /** The style's name where the document defines it, else its id. */
    private static String style(XWPFParagraph p) {
        String id = p.getStyle();
        if (id == null) return "";
        var styles = p.getDocument().getStyles();
        var style = styles == null ? null : styles.getStyle(id);
        return style == null || style.getName() == null ? id : style.getName();
    }

    private void table(XWPFTable table, String path) {
        if (++depth > DEEPEST) {
            String message = name + " has tables within tables more than " + DEEPEST + " deep. Save a simpler copy.";
            throw new UnreadableDocument("too-deep", message, null);
        }
        int number = ++tables;
        boolean head = table.getRows().size() > 1 && table.getRow(0).isRepeatHeader();
        int row = head ? -1 : 0;
        for (XWPFTableRow r : table.getRows()) {
            row++;
            int column = 0;
            for (XWPFTableCell c : r.getTableCells()) {
                cell(
                        c,
                        new Cell(number, row, ++column),
                        path + "/tr[" + (row + (head ? 1 : 0)) + "]/tc[" + column + "]");
            }
        }
        blocks.cell(Cell.NONE);
        depth--;
    }

    private void cell(XWPFTableCell cell, Cell place, String path) {
        int paragraph = 0;
        for (IBodyElement element : cell.getBodyElements()) {
            blocks.cell(place);
            if (element instanceof XWPFParagraph p) paragraph(p, path + "/p[" + ++paragraph + "]", Kind.CELL);
            if (element instanceof XWPFTable inner) table(inner, path + "/table");
        }
    }

    /** Footnotes follow the text, so that they part no sentence. */
    void notes(XWPFDocument word) {
        Map<Integer, XWPFFootnote> sorted = new TreeMap<>();
        for (XWPFFootnote note : word.getFootnotes()) sorted.put(note.getId().intValue(), note);
        sorted.forEach((id, note) -> {
            for (XWPFParagraph p : note.getParagraphs()) paragraph(p, "footnote[" + id + "]", Kind.NOTE);
        });
        word.getEndnotes().stream()
                .flatMap(note -> note.getParagraphs().stream())
                .forEach(p -> paragraph(p, "endnotes", Kind.NOTE));
    }
}
