package org.ligature.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.ligature.text.convert.Deadline;

/** A page of a PDF as it looks, and where the words of its text stand on it. */
public final class PdfPicture {
    private static final double LONGEST_SIDE = 1700;
    private static final double USUAL_SCALE = 1.75;
    private static final Duration TIME = Duration.ofSeconds(20);
    /** How far letters reach below and above their base line, as a part of their size. */
    private static final double BELOW = 0.25;

    private static final double ABOVE = 0.85;

    private final double width;
    private final double height;
    private final String text;
    private final List<PdfPage.Placed> placed;

    /**
     * A rectangle on the page, counted from its top left corner in points.
     *
     * @param left its left side
     * @param top its upper side
     * @param width how wide
     * @param height how high
     */
    public record Box(double left, double top, double width, double height) {}

    private PdfPicture(double width, double height, PdfPage.Laid laid) {
        this.width = width;
        this.height = height;
        this.text = laid.text();
        this.placed = laid.placed();
    }

    /**
     * Lays out a page as reading the document did.
     *
     * @param number of the page, from 1
     */
    public static PdfPicture of(byte[] pdf, int number) {
        Deadline deadline = new Deadline(TIME);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(number - 1);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            PdfPage.Laid laid = new PdfPage(new PdfWords(deadline).of(document, number)).laid();
            return new PdfPicture(
                    turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(), laid);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw failed(number, e);
        }
    }

    private static UnreadableDocument failed(int number, Exception e) {
        return new UnreadableDocument("unreadable", "Page " + number + " of the PDF can't be drawn.", e);
    }

    /** A page as a PNG file. */
    public static byte[] png(byte[] pdf, int number) {
        Deadline deadline = new Deadline(TIME);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(number - 1).getCropBox();
            double longest = Math.max(box.getWidth(), box.getHeight());
            double scale = Math.min(USUAL_SCALE, LONGEST_SIDE / Math.max(1, longest));
            BufferedImage image = new Watched(document, deadline).renderImage(number - 1, (float) scale, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw failed(number, e);
        }
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The text of the page, as its rendition has it. */
    public String text() {
        return text;
    }

    /**
     * Where a stretch of the page's text stands: a box for each run of words.
     *
     * @param from string index in the page's text
     * @param to one past the last
     */
    public List<Box> boxes(int from, int to) {
        List<Box> boxes = new ArrayList<>();
        for (PdfPage.Placed p : placed) {
            int first = Math.max(from, p.from());
            int last = Math.min(to, p.to());
            if (first >= last) continue;
            PdfWords.Fragment f = p.fragment();
            // Letters are taken to be equally wide; within a few words that is near enough.
            double letter = (f.right() - f.left()) / (p.to() - p.from());
            double size = f.size();
            boxes.add(new Box(
                    f.left() + letter * (first - p.from()),
                    f.base() - size * ABOVE,
                    letter * (last - first),
                    size * (ABOVE + BELOW)));
        }
        return boxes;
    }

    /** Looks at the clock between two operations, so that a hostile page can't draw for ever. */
    private static final class Watched extends PDFRenderer {
        private final Deadline deadline;

        Watched(PDDocument document, Deadline deadline) {
            super(document);
            this.deadline = deadline;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    deadline.check();
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
