package org.ligature.extract.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ligature.extract.Source;
import org.ligature.extract.rules.Asked.Stretch;
import org.ligature.extract.rules.Quotes;
import org.ligature.extract.word.Edges;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;
import org.ligature.model.Segment;

/**
 * Finds words in a document: as they are; else in the passages, both sides projected, since that is what a proposer was given to read; else in the whole
 * rendition, projected. Words that are only a part of other words or figures are not found.
 */
final class Words {
    private static final int MOST_PLACES = 1000;

    private final Rendition rendition;
    private final List<Passage> passages;
    private final List<Stretch> hulls;
    private final List<Projection> projections = new ArrayList<>();
    private String joined = "";
    private int[] starts = new int[0];
    private Projection whole = Projection.of("");

    Words(Source source) {
        this.rendition = source.rendition();
        this.passages =
                source.passages().stream().filter(p -> !p.text().isEmpty()).toList();
        this.hulls = passages.stream().map(Words::hull).toList();
    }

    /** All places of some words, in the order of the document. */
    List<Place> places(String words) {
        if (words.isBlank()) return List.of();
        List<Place> found = new ArrayList<>();
        for (int at : occurrences(rendition.text(), words)) found.add(Place.raw(at, at + words.length()));
        if (!found.isEmpty()) return found;
        String wanted = Projection.of(words).text();
        if (wanted.isEmpty()) return List.of();
        project();
        for (int at : occurrences(joined, wanted)) found.add(inPassage(at, at + wanted.length()));
        if (!found.isEmpty()) return found;
        for (int at : occurrences(whole.text(), wanted))
            found.add(Place.raw(whole.from(at), whole.to(at + wanted.length() - 1)));
        return found;
    }

    /** A place as quote segments, each of at most 400 characters; torn words have several. */
    List<Segment> segments(Place place, Segment.Use use) {
        Passage passage = place.passage();
        return passage == null
                ? List.of(rendition.segment(place.from(), place.to(), use))
                : Quotes.of(rendition, passage, place.start(), place.end(), use);
    }

    /** Whether a segment stands where it says, to the character. */
    boolean stands(Segment segment) {
        int all = rendition.codePoint(rendition.text().length());
        if (!segment.rendition().equals(rendition.id()) || segment.end() > all) return false;
        Place place = place(segment);
        return rendition.text().substring(place.from(), place.to()).equals(segment.exact());
    }

    Place place(Segment segment) {
        return Place.raw(rendition.index(segment.start()), rendition.index(segment.end()));
    }

    /** Where some words stand within a stretch of the rendition, as they are or projected; cut words don't count. */
    Optional<Place> within(String words, Stretch stretch) {
        String text = rendition.text();
        for (int at = text.indexOf(words, stretch.from()); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at + words.length() > stretch.to()) break;
            if (Edges.whole(text, at, at + words.length())) return Optional.of(Place.raw(at, at + words.length()));
        }
        Projection part = Projection.of(text.substring(stretch.from(), stretch.to()));
        String wanted = Projection.of(words).text();
        if (wanted.isEmpty()) return Optional.empty();
        return occurrences(part.text(), wanted).stream()
                .findFirst()
                .map(at ->
                        Place.raw(stretch.from() + part.from(at), stretch.from() + part.to(at + wanted.length() - 1)));
    }

    /** The passages that a place is in, in order. */
    List<Passage> passages(Place place) {
        List<Passage> out = new ArrayList<>();
        for (int i = 0; i < hulls.size(); i++)
            if (hulls.get(i).touches(place.from(), place.to())) out.add(passages.get(i));
        return out;
    }

    /** The passages with some of these places in the document. */
    List<Passage> passages(int first, int last) {
        return passages.stream()
                .filter(p -> p.place().ordinal() >= first && p.place().ordinal() <= last)
                .toList();
    }

    /** Where a passage stands in the rendition. */
    static Stretch hull(Passage passage) {
        return new Stretch(passage.index(0), passage.index(passage.text().length() - 1) + 1);
    }

    /** The words at a place, as a reader sees them. */
    String clean(Place place) {
        return Projection.of(rendition.text().substring(place.from(), place.to()))
                .text();
    }

    private static List<Integer> occurrences(String all, String words) {
        List<Integer> out = new ArrayList<>();
        for (int at = all.indexOf(words); at >= 0 && out.size() < MOST_PLACES; at = all.indexOf(words, at + 1)) {
            if (Edges.whole(all, at, at + words.length())) out.add(at);
        }
        return out;
    }

    private void project() {
        if (starts.length > 0 || passages.isEmpty()) return;
        starts = new int[passages.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            Projection projection = Projection.of(passages.get(i).text());
            projections.add(projection);
            starts[i] = all.length();
            all.append(projection.text()).append('\n');
        }
        joined = all.toString();
        whole = Projection.of(rendition.text());
    }

    private Place inPassage(int from, int to) {
        int found = Arrays.binarySearch(starts, from);
        int number = found >= 0 ? found : -found - 2;
        // Passages without words share a start with the one after them.
        while (number + 1 < starts.length && starts[number + 1] == starts[number]) number++;
        Projection projection = projections.get(number);
        Passage passage = passages.get(number);
        int start = projection.from(from - starts[number]);
        int end = projection.to(to - 1 - starts[number]);
        return new Place(passage.index(start), passage.index(end - 1) + 1, passage, start, end);
    }
}
