package org.ligature.server.document;

import java.util.List;
import java.util.Locale;
import org.ligature.publish.Fact;
import org.ligature.text.PdfPicture.Box;

/**
 * A page of a PDF with the claims on it.
 *
 * @param number of the page, from 1
 * @param all how many pages there are
 * @param width of the page, in points
 * @param height of the page, in points
 * @param image address of its picture
 * @param spots the claims, in the order of the text
 */
public record PageShown(int number, int all, double width, double height, String image, List<Spot> spots) {
    public PageShown {
        spots = List.copyOf(spots);
    }

    /**
     * A claim on the page.
     *
     * @param fact the claim
     * @param boxes where its words stand
     */
    public record Spot(Fact fact, List<Box> boxes) {
        public Spot {
            boxes = List.copyOf(boxes);
        }
    }

    public String viewBox() {
        return "0 0 " + length(width) + " " + length(height);
    }

    /** A length as SVG has it. */
    public static String length(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
