package org.ligature.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Context;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;

/** The text of a document in parts that a page can hold. */
final class DocumentText {
    private static final int LONGEST_PART = 16_000;
    private static final int MOST_NOTES = 60;
    private static final Pattern HEADING = Pattern.compile("/h([1-6])\\[\\d+\\]$");

    private final Rendition rendition;
    private final Spread spread;
    private final List<List<Spread.Stretch>> parts = new ArrayList<>();

    DocumentText(Rendition rendition, List<ReviewedClaim> claims) {
        this.rendition = rendition;
        this.spread = new Spread(rendition, claims);
        divide();
    }

    private void divide() {
        List<Spread.Stretch> part = new ArrayList<>();
        int length = 0;
        int notes = 0;
        for (Spread.Stretch whole : spread.paragraphs()) {
            for (Spread.Stretch some : shortened(whole)) {
                int own = some.to() - some.from();
                int more = spread.beginning(some).size();
                if (!part.isEmpty() && (length + own > LONGEST_PART || notes + more > MOST_NOTES)) {
                    parts.add(List.copyOf(part));
                    part.clear();
                    length = 0;
                    notes = 0;
                }
                part.add(some);
                length += own;
                notes += more;
            }
        }
        if (!part.isEmpty()) parts.add(part);
    }

    /** A text without any blank line must not make one endless page. */
    private List<Spread.Stretch> shortened(Spread.Stretch whole) {
        List<Spread.Stretch> out = new ArrayList<>();
        int from = whole.from();
        while (whole.to() - from > LONGEST_PART) {
            int to = from + LONGEST_PART;
            if (Character.isLowSurrogate(rendition.text().charAt(to))) to--;
            out.add(new Spread.Stretch(from, to));
            from = to;
        }
        out.add(new Spread.Stretch(from, whole.to()));
        return out;
    }

    int parts() {
        return Math.max(1, parts.size());
    }

    /** The part that holds a claim's words, or 1. */
    int partOf(@Nullable ReviewedClaim claim) {
        if (claim == null) return 1;
        int at = rendition.index(claim.claim().evidence().main().start());
        for (int i = 0; i < parts.size(); i++) {
            if (at < parts.get(i).getLast().to()) return i + 1;
        }
        return 1;
    }

    List<Paragraph> part(int number) {
        if (parts.isEmpty()) return List.of();
        List<Paragraph> out = new ArrayList<>();
        Set<String> pages = new TreeSet<>();
        for (Spread.Stretch s : parts.get(number - 1)) {
            List<Fact> notes = spread.beginning(s).stream()
                    .distinct()
                    .map(c -> new Fact(
                            0,
                            c,
                            new Source(1, c.document()),
                            Context.kept(c.claim().evidence().main())))
                    .toList();
            out.add(new Paragraph(rendition.codePoint(s.from()), heading(s), page(s, pages), spread.pieces(s), notes));
        }
        return out;
    }

    /** As far as the original told: by its elements, or by a mark before the words. */
    private String heading(Spread.Stretch s) {
        Rendition.Anchor anchor = rendition.anchorAt(rendition.codePoint(s.from()));
        if (anchor == null) return "";
        Matcher element = HEADING.matcher(anchor.place());
        return element.find() ? "h" + Math.min(3, Integer.parseInt(element.group(1))) : "";
    }

    private String page(Spread.Stretch s, Set<String> seen) {
        Rendition.Anchor anchor = rendition.anchorAt(rendition.codePoint(s.from()));
        if (anchor == null || !anchor.place().startsWith("page ")) return "";
        String number = anchor.place().substring("page ".length());
        return seen.add(number) ? number : "";
    }
}
