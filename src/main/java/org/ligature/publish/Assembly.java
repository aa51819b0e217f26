package org.ligature.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.model.Segment;
import org.ligature.schema.TieType;

/** Sorts claims into rows and cells, and numbers rows, facts and sources. */
final class Assembly {
    private static final Comparator<Subjects.Key> ROW_ORDER = Comparator.comparing(
                    Subjects.Key::caption, Subjects.BY_NAME)
            .thenComparing(Subjects.Key::entity, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<TieType> ties;
    private final Material material;
    private final Subjects subjects;
    private final Map<String, Source> sources = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int notes;

    /** What belongs in one row, before it is numbered. */
    private record Heap(List<ReviewedClaim> claims, List<SearchRecord> searches) {
        Heap() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    Assembly(List<TieType> ties, Material material) {
        this.ties = ties;
        this.material = material;
        List<String> wanted = ties.stream().map(TieType::id).toList();
        List<ReviewedClaim> claims = material.claims().stream()
                .filter(r -> wanted.contains(r.claim().type()))
                .toList();
        this.subjects = new Subjects(claims);
        number(claims);
        Map<Subjects.Key, Heap> heaps = new TreeMap<>(ROW_ORDER);
        for (ReviewedClaim r : claims)
            heap(heaps, subjects.key(r.claim().subject())).claims.add(r);
        for (SearchRecord s : material.searches()) {
            if (s.type().isEmpty() || wanted.contains(s.type()))
                heap(heaps, subjects.key(s.subject())).searches.add(s);
        }
        addRows(heaps, true);
        addRows(heaps, false);
    }

    List<Row> rows() {
        return rows;
    }

    List<Source> sources() {
        return sources.values().stream()
                .sorted(Comparator.comparingInt(Source::number))
                .toList();
    }

    private static Heap heap(Map<Subjects.Key, Heap> heaps, Subjects.Key key) {
        return heaps.computeIfAbsent(key, k -> new Heap());
    }

    private void number(List<ReviewedClaim> claims) {
        List<Document> documents = claims.stream()
                .filter(r -> !r.rejected())
                .map(ReviewedClaim::document)
                .collect(Collectors.toMap(Document::sha256, d -> d, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .sorted(Source.ORDER)
                .toList();
        for (Document d : documents) sources.put(d.sha256(), new Source(sources.size() + 1, d));
    }

    private void addRows(Map<Subjects.Key, Heap> heaps, boolean companies) {
        heaps.forEach((key, heap) -> {
            boolean company = material.company().test(new Role(Role.SUBJECT, key.caption(), null, key.entity()));
            if (company != companies) return;
            List<Cell> cells = ties.stream().map(t -> cell(t, heap)).toList();
            rows.add(new Row(rows.size() + 1, key.caption(), key.entity(), company, cells));
        });
    }

    private Cell cell(TieType tie, Heap heap) {
        List<ReviewedClaim> all = heap.claims.stream()
                .filter(r -> r.claim().type().equals(tie.id()))
                .sorted(Fact.ORDER)
                .toList();
        List<Fact> facts =
                all.stream().filter(r -> !r.rejected()).map(this::fact).toList();
        List<SearchRecord> searches = heap.searches.stream()
                .filter(s -> s.type().isEmpty() || s.type().equals(tie.id()))
                .sorted(Comparator.comparing(SearchRecord::when)
                        .thenComparing(SearchRecord::where)
                        .thenComparing(SearchRecord::query))
                .toList();
        return new Cell(tie, facts, all.size() - facts.size(), searches);
    }

    private Fact fact(ReviewedClaim reviewed) {
        List<Segment> quotes = reviewed.claim().evidence().quotes();
        Context context = new Context(
                material.context().apply(quotes.getFirst()).before(),
                material.context().apply(quotes.getLast()).after());
        Source source = sources.get(reviewed.document().sha256());
        if (source == null)
            throw new IllegalStateException(
                    "unnumbered source " + reviewed.document().name());
        return new Fact(++notes, reviewed, source, context);
    }
}
