package org.ligature.extract.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligature.extract.rules.Asked.Stretch;
import org.ligature.extract.rules.Quotes;
import org.ligature.model.Passage;

/**
 * Finds a quote's place. Where its words stand several times, the place nearest to the passage that the proposal names counts; without a passage the
 * first, and the claim is flagged. Further segments stand after the one before, in the same passage or the next.
 */
final class QuoteFinder {
    private static final int LEAST = 4;

    private final Words words;

    QuoteFinder(Words words) {
        this.words = words;
    }

    Located find(List<String> quote, int passage) {
        check(quote);
        List<Place> first = places(quote.getFirst());
        List<Passage> named = words.passages(passage, passage);
        Place nearest = named.isEmpty() ? first.getFirst() : nearest(first, Words.hull(named.getFirst()));
        List<Place> places = new ArrayList<>(List.of(nearest));
        for (String segment : quote.subList(1, quote.size())) places.add(next(segment, places.getLast()));
        return new Located(places, named.isEmpty() && first.size() > 1);
    }

    /** Where some words stand in the text proper: what page furniture says too is not said there. */
    private List<Place> places(String segment) {
        List<Place> all = words.places(segment.strip());
        if (all.isEmpty()) throw new Refused(Reason.QUOTE_NOT_FOUND);
        List<Place> inside =
                all.stream().filter(p -> !words.passages(p).isEmpty()).toList();
        if (inside.isEmpty()) throw new Refused(Reason.OUTSIDE_TEXT);
        return inside;
    }

    private static Place nearest(List<Place> places, Stretch passage) {
        return places.stream()
                .min(Comparator.comparingInt(p -> p.distance(passage.from(), passage.to())))
                .orElseThrow();
    }

    private Place next(String segment, Place before) {
        return places(segment).stream()
                .filter(p -> p.from() >= before.to())
                .findFirst()
                .filter(p -> together(before, p))
                .orElseThrow(() -> new Refused(Reason.SEGMENTS_APART));
    }

    private boolean together(Place a, Place b) {
        List<Passage> from = words.passages(a);
        List<Passage> to = words.passages(b);
        if (from.isEmpty() || to.isEmpty()) return false;
        return to.getFirst().place().ordinal() - from.getLast().place().ordinal() <= 1;
    }

    private static void check(List<String> quote) {
        int points = 0;
        int letters = 0;
        for (String segment : quote) {
            if (segment == null) throw new Refused(Reason.MALFORMED);
            if (segment.length() > 2 * Quotes.LONGEST + 64) throw new Refused(Reason.QUOTE_TOO_LONG);
            String stripped = segment.strip();
            points += stripped.codePointCount(0, stripped.length());
            if (stripped.isEmpty()) throw new Refused(Reason.QUOTE_TOO_SHORT);
            letters += stripped.codePoints().map(QuoteFinder::weight).sum();
        }
        if (points > Quotes.LONGEST) throw new Refused(Reason.QUOTE_TOO_LONG);
        if (letters < LEAST) throw new Refused(Reason.QUOTE_TOO_SHORT);
    }

    /** An ideograph says as much as some letters. */
    private static int weight(int point) {
        if (Character.isIdeographic(point)) return 2;
        return Character.isLetterOrDigit(point) ? 1 : 0;
    }
}
