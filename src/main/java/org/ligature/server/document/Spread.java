package org.ligature.server.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Segment;

/** A text laid out as paragraphs, each cut into pieces where quotes begin and end. */
final class Spread {
    private final Rendition rendition;
    private final List<Place> places = new ArrayList<>();

    /** A quote's stretch of the text, as string indexes. */
    private record Place(int from, int to, ReviewedClaim claim, boolean main) {}

    /** A stretch of the text, as string indexes. */
    record Stretch(int from, int to) {}

    Spread(Rendition rendition, List<ReviewedClaim> claims) {
        this.rendition = rendition;
        for (ReviewedClaim claim : claims) {
            Segment main = claim.claim().evidence().main();
            for (Segment s : claim.claim().evidence().quotes()) {
                if (!s.rendition().equals(rendition.id())) continue;
                places.add(new Place(rendition.index(s.start()), rendition.index(s.end()), claim, s.equals(main)));
            }
        }
        places.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to));
    }

    /** The paragraphs: what blank lines and page breaks part. */
    List<Stretch> paragraphs() {
        String text = rendition.text();
        List<Stretch> out = new ArrayList<>();
        int from = -1;
        int blank = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\f';
            boolean gap = c == '\n' || c == '\r' || c == '\f';
            if (gap) blank += c == '\f' ? 2 : c == '\n' ? 1 : 0;
            if (from >= 0 && (blank >= 2 || i == text.length())) {
                out.add(trimmed(from, i));
                from = -1;
            }
            if (!gap && !Character.isWhitespace(c)) {
                blank = 0;
                if (from < 0) from = lineStart(i);
            }
        }
        return out;
    }

    /** The blanks before a paragraph's first word belong to its look. */
    private int lineStart(int at) {
        int from = at;
        while (from > 0
                && (rendition.text().charAt(from - 1) == ' ' || rendition.text().charAt(from - 1) == '\t')) from--;
        return from;
    }

    private Stretch trimmed(int from, int end) {
        int to = end;
        while (to > from && Character.isWhitespace(rendition.text().charAt(to - 1))) to--;
        return new Stretch(from, to);
    }

    /** The claims whose main words begin in a stretch. */
    List<ReviewedClaim> beginning(Stretch stretch) {
        return places.stream()
                .filter(p -> p.main() && p.from() >= stretch.from() && p.from() < stretch.to())
                .map(Place::claim)
                .toList();
    }

    /** The stretch cut where quotes begin and end. */
    List<Piece> pieces(Stretch stretch) {
        List<Place> here = places.stream()
                .filter(p -> p.from() < stretch.to() && p.to() > stretch.from())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.from(), stretch.to()));
        for (Place p : here) {
            cuts.add(Math.max(p.from(), stretch.from()));
            cuts.add(Math.min(p.to(), stretch.to()));
        }
        List<Piece> out = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) out.add(piece(from, to, here));
            from = to;
        }
        return out;
    }

    private Piece piece(int from, int to, List<Place> here) {
        List<Place> over =
                here.stream().filter(p -> p.from() <= from && p.to() >= to).toList();
        List<String> begin = over.stream()
                .filter(p -> p.from() == from && p.main())
                .map(p -> p.claim().id())
                .distinct()
                .toList();
        // The shortest quote is the most exact one to point at.
        ReviewedClaim nearest = over.stream()
                .min(Comparator.comparingInt(p -> p.to() - p.from()))
                .map(Place::claim)
                .orElse(null);
        return new Piece(rendition.text().substring(from, to), nearest, begin, over.size());
    }
}
