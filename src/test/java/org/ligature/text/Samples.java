package org.ligature.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes small documents for tests. */
final class Samples {
    static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private Samples() {}

    /** Draws a page's words. */
    @FunctionalInterface
    interface Drawing {
        void draw(Pen pen) throws IOException;
    }

    /** Fills a PDF or a Word document. */
    @FunctionalInterface
    interface Filling<T> {
        void fill(T document) throws IOException;
    }

    /** Writes lines at places of a page, counted from its top. */
    record Pen(PDPageContentStream stream) {
        void write(double left, double top, double size, String words) throws IOException {
            stream.beginText();
            stream.setFont(FONT, (float) size);
            stream.newLineAtOffset((float) left, (float) (792 - top));
            stream.showText(words);
            stream.endText();
        }

        void lines(double left, double top, List<String> lines) throws IOException {
            for (int i = 0; i < lines.size(); i++) write(left, top + 14 * i, 11, lines.get(i));
        }
    }

    static byte[] pdf(Filling<PDDocument> filling) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void page(PDDocument pdf, Drawing drawing) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
            drawing.draw(new Pen(stream));
        }
    }

    static byte[] pdfOf(String words) {
        return pdf(pdf -> page(pdf, pen -> pen.write(72, 72, 11, words)));
    }

    static byte[] encrypted() {
        return pdf(pdf -> {
            page(pdf, pen -> pen.write(72, 72, 11, "Orvane Optics is invented."));
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    static byte[] docx(Filling<XWPFDocument> filling) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(word);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
