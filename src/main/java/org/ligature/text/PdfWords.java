package org.ligature.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ligature.text.convert.Deadline;

/** Collects the words of a page with their places. */
final class PdfWords extends PDFTextStripper {
    private static final double WIDE_GAP = 1.4;

    private final Deadline deadline;
    private List<Fragment> fragments = new ArrayList<>();
    private boolean lineEnded = true;

    /**
     * Words that stand together on a line.
     *
     * @param words the words
     * @param left where they begin
     * @param right where they end
     * @param base their base line, counted downwards
     * @param size height of the type
     */
    record Fragment(String words, double left, double right, double base, double size) {
        Fragment with(String more, double end) {
            return new Fragment(words + " " + more, left, Math.max(right, end), base, size);
        }
    }

    PdfWords(Deadline deadline) {
        this.deadline = deadline;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** The fragments of a page, in the order in which the file holds them. */
    List<Fragment> of(PDDocument pdf, int page) throws IOException {
        fragments = new ArrayList<>();
        lineEnded = true;
        setStartPage(page);
        setEndPage(page);
        writeText(pdf, Writer.nullWriter());
        return fragments;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String words, List<TextPosition> places) {
        if (words.isBlank() || places.isEmpty()) return;
        TextPosition first = places.get(0);
        TextPosition last = places.get(places.size() - 1);
        double left = first.getXDirAdj();
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        Fragment before = fragments.isEmpty() ? null : fragments.get(fragments.size() - 1);
        if (!lineEnded && before != null && near(before, left)) {
            fragments.set(fragments.size() - 1, before.with(words, right));
        } else {
            fragments.add(new Fragment(words, left, right, first.getYDirAdj(), first.getFontSizeInPt()));
        }
        lineEnded = false;
    }

    private static boolean near(Fragment before, double left) {
        double gap = left - before.right();
        return gap > -before.size() && gap < before.size() * WIDE_GAP;
    }

    @Override
    protected void writeLineSeparator() {
        lineEnded = true;
    }

    @Override
    protected void writeWordSeparator() {
        // Words come one by one; what parts them is decided by their places.
    }
}
