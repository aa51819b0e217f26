package org.ligature.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.SearchRecord;
import org.ligature.model.Segment;
import org.ligature.schema.TieType;

/** Makes cells and facts for one view, numbering facts in the order in which they are asked for, and sources by publisher. */
final class Cells {
    private static final Comparator<SearchRecord> SEARCH_ORDER = Comparator.comparing(SearchRecord::when)
            .thenComparing(SearchRecord::where)
            .thenComparing(SearchRecord::query);

    private final List<TieType> ties;
    private final Material material;
    private final Map<String, Source> sources = new HashMap<>();
    private int notes;

    /**
     * @param ties the cells of a row, in their order
     * @param material says how to find the text around a quote
     * @param shown the claims that the view may show; those that were not rejected make its sources
     */
    Cells(List<TieType> ties, Material material, List<ReviewedClaim> shown) {
        this.ties = ties;
        this.material = material;
        List<Document> documents = shown.stream()
                .filter(r -> !r.rejected())
                .map(ReviewedClaim::document)
                .collect(Collectors.toMap(Document::sha256, d -> d, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .sorted(Source.ORDER)
                .toList();
        for (Document d : documents) sources.put(d.sha256(), new Source(sources.size() + 1, d));
    }

    List<Source> sources() {
        return sources.values().stream()
                .sorted(Comparator.comparingInt(Source::number))
                .toList();
    }

    /** The cells of one row: what is claimed and what was searched, of each tie type. */
    List<Cell> of(List<ReviewedClaim> claims, List<SearchRecord> searches) {
        return ties.stream().map(t -> cell(t, claims, searches)).toList();
    }

    private Cell cell(TieType tie, List<ReviewedClaim> claims, List<SearchRecord> searches) {
        List<ReviewedClaim> own =
                claims.stream().filter(r -> r.claim().type().equals(tie.id())).toList();
        List<Fact> facts = facts(own);
        List<SearchRecord> searched = searches.stream()
                .filter(s -> s.type().isEmpty() || s.type().equals(tie.id()))
                .sorted(SEARCH_ORDER)
                .toList();
        return new Cell(tie, facts, own.size() - facts.size(), searched);
    }

    /** The facts of claims, oldest first, without those that were rejected. */
    List<Fact> facts(List<ReviewedClaim> claims) {
        return claims.stream()
                .filter(r -> !r.rejected())
                .sorted(Fact.ORDER)
                .map(this::fact)
                .toList();
    }

    private Fact fact(ReviewedClaim reviewed) {
        List<Segment> quotes = reviewed.claim().evidence().quotes();
        Context context = new Context(
                material.context().apply(quotes.getFirst()).before(),
                material.context().apply(quotes.getLast()).after());
        Source source = sources.get(reviewed.document().sha256());
        if (source == null) {
            throw new IllegalStateException(
                    "unnumbered source " + reviewed.document().name());
        }
        return new Fact(++notes, reviewed, source, context);
    }
}
